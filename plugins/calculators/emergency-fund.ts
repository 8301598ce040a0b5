import * as z from 'zod';
import { addMonths } from '../kit/ledger/dates.ts';
import { roundHalfAway } from '../kit/ledger/money.ts';
import { amount, day, longestPlanMonths, readInput, signedAmount, unknownOf, type Unknown } from './input.ts';

export const emergencyFundInputSchema = z.strictObject({
  as_of: day,
  /** Savings that are at hand; null when no balance is known. */
  liquid_savings_cents: signedAmount.nullable(),
  /** What a month costs, or what its essentials cost; null when it is not known. */
  average_monthly_spend_cents: signedAmount.nullable(),
  target_months: z
    .number({ error: 'write how many months of spending the fund should cover' })
    .positive({ error: 'the months to cover are more than 0' })
    .max(60, { error: 'the months to cover are at most 60' })
    .default(3),
  /** What is put aside every month; null when nothing is planned. */
  monthly_contribution_cents: amount.nullable().default(null),
});
export type EmergencyFundInput = z.input<typeof emergencyFundInputSchema>;

export type EmergencyFundReason =
  | 'no_savings_balance'
  | 'no_average_spend'
  | 'spend_not_positive'
  | 'no_contribution'
  | 'longer_than_600_months';

/**
 * `spend_unchanged`: a month goes on costing the same. `no_interest`: the fund earns nothing. `first_contribution_in_a_month`:
 * the first one is made a month after the as-of date, the others monthly on that day. `no_withdrawals`: as it says.
 */
export type EmergencyFundAssumption =
  | 'spend_unchanged'
  | 'no_interest'
  | 'first_contribution_in_a_month'
  | 'no_withdrawals';

/** A fund of `months` months of spending. Reached already: 0 months, on the as-of date. */
export interface FundStep {
  readonly months: number;
  readonly target_cents: number | null;
  readonly missing_cents: number | null;
  readonly months_to_reach: number | null;
  readonly reach_date: string | null;
  readonly unknown: Unknown<'target_cents' | 'missing_cents' | 'months_to_reach' | 'reach_date', EmergencyFundReason>;
}

export interface EmergencyFundResult {
  /** Months of spending that today's savings cover, not rounded. */
  readonly covered_months: number | null;
  readonly target: FundStep;
  /** One, two and three months of spending, whatever the target is. */
  readonly milestones: readonly FundStep[];
  readonly unknown: Unknown<'covered_months', EmergencyFundReason>;
  readonly assumptions: readonly EmergencyFundAssumption[];
}

/**
 * A plan for an emergency fund: how much a fund of `target_months` months of spending is, what is missing, and when a monthly
 * contribution gets there. Money in cents; what cannot be computed is null with an {@link EmergencyFundReason}.
 *
 * target = spend x months; months to reach = missing / contribution, rounded up. The covered months are those of the signal
 * `emergency_fund_months`.
 * @throws InputError `CALCULATOR_INPUT_INVALID`
 * @example
 * emergencyFund({
 *   as_of: '2026-01-31',
 *   liquid_savings_cents: 100_000,
 *   average_monthly_spend_cents: 200_000,
 *   monthly_contribution_cents: 50_000,
 * }).target; // target_cents 600_000, missing_cents 500_000, months_to_reach 10, reach_date '2026-11-30'
 */
export function emergencyFund(input: EmergencyFundInput): EmergencyFundResult {
  const plan = readInput(emergencyFundInputSchema, input);
  const { liquid_savings_cents: savings, average_monthly_spend_cents: spend } = plan;
  const spendReason = spend === null ? 'no_average_spend' : spend <= 0 ? 'spend_not_positive' : null;
  const savingsReason = savings === null ? 'no_savings_balance' : null;

  const step = (months: number): FundStep => {
    const target = spend === null || spendReason !== null ? null : roundHalfAway(spend * months);
    const missing = target === null || savings === null ? null : Math.max(0, target - savings);
    const missingReason = spendReason ?? savingsReason;
    const wait = missing === null ? null : waitFor(missing, plan.monthly_contribution_cents);
    const months_to_reach = typeof wait === 'number' ? wait : null;
    const waitReason = typeof wait === 'string' ? wait : missingReason;
    return {
      months,
      target_cents: target,
      missing_cents: missing,
      months_to_reach,
      reach_date: months_to_reach === null ? null : addMonths(plan.as_of, months_to_reach),
      unknown: unknownOf<keyof FundStep['unknown'], EmergencyFundReason>({
        target_cents: spendReason,
        missing_cents: missingReason,
        months_to_reach: waitReason,
        reach_date: waitReason,
      }),
    };
  };

  return {
    covered_months: savings === null || spend === null || spend <= 0 ? null : savings / spend,
    target: step(plan.target_months),
    milestones: [1, 2, 3].map(step),
    unknown: unknownOf<'covered_months', EmergencyFundReason>({ covered_months: spendReason ?? savingsReason }),
    assumptions: ['spend_unchanged', 'no_interest', 'first_contribution_in_a_month', 'no_withdrawals'],
  };
}

/** Months until contributions make up for what is missing, or why that is unknown. */
function waitFor(missing: number, contribution: number | null): number | EmergencyFundReason {
  if (missing === 0) return 0;
  if (contribution === null || contribution === 0) return 'no_contribution';
  const months = Math.ceil(missing / contribution);
  return months > longestPlanMonths ? 'longer_than_600_months' : months;
}
