import * as z from 'zod';
import { partsOfDate } from '../kit/ledger/dates.ts';
import { roundHalfAway } from '../kit/ledger/money.ts';
import {
  amount,
  day,
  longestPlanMonths,
  readInput,
  signedAmount,
  unknownOf,
  yearlyRate,
  type Unknown,
} from './input.ts';

export const rentChangeInputSchema = z.strictObject({
  old_rent_cents: amount,
  new_rent_cents: amount,
  /** The first day on which the new rent is due. */
  from: day,
  monthly_income_cents: signedAmount.nullable().default(null),
  /** What a month costs, the old rent included. */
  average_monthly_spend_cents: signedAmount.nullable().default(null),
  /** Money at hand: checking and savings. */
  buffer_cents: signedAmount.nullable().default(null),
});
export type RentChangeInput = z.input<typeof rentChangeInputSchema>;

export type RentChangeReason =
  | 'no_income'
  | 'income_not_positive'
  | 'no_average_spend'
  | 'spend_not_positive'
  | 'no_buffer';

/** `rent_monthly`: due once a month on the day of `from`. `spend_includes_old_rent`, `income_unchanged`, `other_spend_unchanged`. */
export type RentChangeAssumption =
  | 'rent_monthly'
  | 'spend_includes_old_rent'
  | 'income_unchanged'
  | 'other_spend_unchanged';

interface RentEffect {
  /** (income - spend) / income, as fractions. */
  readonly savings_rate_before: number | null;
  readonly savings_rate_after: number | null;
  /** buffer / spend. */
  readonly buffer_months_before: number | null;
  readonly buffer_months_after: number | null;
}

export interface RentChangeResult extends RentEffect {
  /** New less old: positive is dearer. */
  readonly monthly_difference_cents: number;
  readonly annual_difference_cents: number;
  /** Of the rents due from `from` to 31 December of its year. */
  readonly rest_of_year_difference_cents: number;
  readonly unknown: Unknown<keyof RentEffect, RentChangeReason>;
  readonly assumptions: readonly RentChangeAssumption[];
}

/**
 * What another rent changes: a month, a year, the rest of the year, and how much of the income and how many months of buffer
 * are left. Money in cents, rates as fractions; what cannot be computed is null with a {@link RentChangeReason}. The formulas
 * are those of the signals `savings_rate` and `cash_flow_buffer_months`.
 * @throws InputError `CALCULATOR_INPUT_INVALID`
 */
export function rentChange(input: RentChangeInput): RentChangeResult {
  const given = readInput(rentChangeInputSchema, input);
  const { monthly_income_cents: income, average_monthly_spend_cents: spend, buffer_cents: buffer } = given;
  const difference = given.new_rent_cents - given.old_rent_cents;
  const after = spend === null ? null : spend + difference;

  const spendReason = spend === null ? 'no_average_spend' : null;
  const incomeReason = income === null ? 'no_income' : income <= 0 ? 'income_not_positive' : null;
  const rateOf = (cents: number | null) =>
    income === null || income <= 0 || cents === null ? null : (income - cents) / income;
  const monthsOf = (cents: number | null) => (buffer === null || cents === null || cents <= 0 ? null : buffer / cents);
  const bufferReason = (cents: number | null) =>
    spendReason ??
    (cents !== null && cents <= 0 ? 'spend_not_positive' : null) ??
    (buffer === null ? 'no_buffer' : null);
  return {
    monthly_difference_cents: difference,
    annual_difference_cents: difference * 12,
    rest_of_year_difference_cents: difference * (13 - partsOfDate(given.from).month),
    savings_rate_before: rateOf(spend),
    savings_rate_after: rateOf(after),
    buffer_months_before: monthsOf(spend),
    buffer_months_after: monthsOf(after),
    unknown: unknownOf<keyof RentEffect, RentChangeReason>({
      savings_rate_before: incomeReason ?? spendReason,
      savings_rate_after: incomeReason ?? spendReason,
      buffer_months_before: bufferReason(spend),
      buffer_months_after: bufferReason(after),
    }),
    assumptions: ['rent_monthly', 'spend_includes_old_rent', 'income_unchanged', 'other_spend_unchanged'],
  };
}

export const loanRateChangeInputSchema = z.strictObject({
  balance_cents: amount.positive({ error: 'a loan is more than 0 cents' }),
  remaining_months: z
    .int({ error: 'write the remaining months as a whole number' })
    .min(1, { error: 'at least one month remains' })
    .max(longestPlanMonths, { error: 'at most 600 months' }),
  /** Nominal rates of a year; a month's is a twelfth. */
  old_rate: yearlyRate,
  new_rate: yearlyRate,
});
export type LoanRateChangeInput = z.input<typeof loanRateChangeInputSchema>;

/** `equal_payments`: at the end of each month. `interest_monthly`: rate / 12. `term_unchanged`, `rate_constant`, `no_fees`. */
export type LoanRateChangeAssumption =
  | 'equal_payments'
  | 'interest_monthly'
  | 'term_unchanged'
  | 'rate_constant'
  | 'no_fees';

export interface LoanCost {
  readonly payment_cents: number;
  /** Over the remaining months. */
  readonly total_interest_cents: number;
}

export interface LoanRateChangeResult {
  readonly before: LoanCost;
  readonly after: LoanCost;
  /** After less before, of the rounded figures: positive is dearer. */
  readonly payment_difference_cents: number;
  readonly total_interest_difference_cents: number;
  readonly assumptions: readonly LoanRateChangeAssumption[];
}

/**
 * What another rate changes on a loan paid back in equal monthly payments over the same remaining months. Money in cents, rates
 * as fractions. Every figure is known.
 *
 * Payment of an ordinary annuity: P i / (1 - (1 + i)^-n), with i = rate / 12, and P / n without interest. Total interest is
 * n payments less P before rounding, so a lender's last payment may differ by cents.
 * @throws InputError `CALCULATOR_INPUT_INVALID`
 * @example
 * loanRateChange({ balance_cents: 20_000_000, remaining_months: 360, old_rate: 0.06, new_rate: 0.06 }).before.payment_cents; // 119_910
 */
export function loanRateChange(input: LoanRateChangeInput): LoanRateChangeResult {
  const { balance_cents, remaining_months, old_rate, new_rate } = readInput(loanRateChangeInputSchema, input);
  const before = loanCost(balance_cents, remaining_months, old_rate);
  const after = loanCost(balance_cents, remaining_months, new_rate);
  return {
    before,
    after,
    payment_difference_cents: after.payment_cents - before.payment_cents,
    total_interest_difference_cents: after.total_interest_cents - before.total_interest_cents,
    assumptions: ['equal_payments', 'interest_monthly', 'term_unchanged', 'rate_constant', 'no_fees'],
  };
}

function loanCost(balance: number, months: number, rate: number): LoanCost {
  const monthly = rate / 12;
  // expm1 and log1p keep the digits of 1 - (1 + i)^-n when the rate is tiny.
  const payment = rate === 0 ? balance / months : (balance * monthly) / -Math.expm1(-months * Math.log1p(monthly));
  return {
    payment_cents: roundHalfAway(payment),
    total_interest_cents: rate === 0 ? 0 : roundHalfAway(payment * months - balance),
  };
}
