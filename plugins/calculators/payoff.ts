import * as z from 'zod';
import { amount, areDistinct, readInput, unknownOf, type Unknown } from './input.ts';
import { debtSchema, type Debt } from './payoff-debt.ts';
import { playStrategy, unknownPlan, type PayoffPlan, type PayoffReason } from './payoff-schedule.ts';
import {
  avalancheOrder,
  firstMinimums,
  fixedPayments,
  minimumOnly,
  rollingPayments,
  snowballOrder,
  splitPayment,
} from './payoff-strategy.ts';

export const payoffInputSchema = z.strictObject({
  debts: z
    .array(debtSchema, { error: 'write a list of debts' })
    .min(1, { error: 'at least one debt is needed' })
    .max(50, { error: 'at most 50 debts' })
    .refine((debts) => areDistinct(debts.map(({ debt_id }) => debt_id)), { error: 'each debt_id comes once' }),
  /** What is paid every month on all debts together; null keeps up the minimum payments of the first month. */
  monthly_payment_cents: amount.nullable().default(null),
});
export type PayoffInput = z.input<typeof payoffInputSchema>;

export const payoffStrategies = ['minimum_only', 'fixed', 'avalanche', 'snowball'] as const;
export type PayoffStrategy = (typeof payoffStrategies)[number];

/**
 * `interest_monthly`: balance x apr / 12, rounded to cents each month, charged before the payment. `rate_constant`,
 * `no_new_purchases`, `no_fees`, `payments_on_time`: as they say. `minimum_shrinks`: minimums follow the balance.
 * `fixed_split_by_balance`: the fixed sum is divided once, first minimums and then by balance, and a payment stops with its
 * debt. `freed_payments_roll_over`: of avalanche and snowball. `payment_from_first_minimums`: no sum was given.
 */
export type PayoffAssumption =
  | 'interest_monthly'
  | 'rate_constant'
  | 'no_new_purchases'
  | 'no_fees'
  | 'payments_on_time'
  | 'minimum_shrinks'
  | 'fixed_split_by_balance'
  | 'freed_payments_roll_over'
  | 'payment_from_first_minimums';

/** Against paying the minimum only: positive is less interest, fewer months. */
export interface PayoffComparison {
  readonly interest_saved_cents: number | null;
  readonly months_saved: number | null;
  readonly unknown: Unknown<'interest_saved_cents' | 'months_saved', PayoffReason | 'minimum_only_unknown'>;
}

export interface PayoffResult {
  /** What `fixed`, `avalanche` and `snowball` pay a month, all debts together. */
  readonly monthly_payment_cents: number;
  readonly plans: Readonly<Record<PayoffStrategy, PayoffPlan>>;
  readonly compared_with_minimum_only: Readonly<Record<Exclude<PayoffStrategy, 'minimum_only'>, PayoffComparison>>;
  readonly assumptions: readonly PayoffAssumption[];
}

/**
 * How long debts last and what they cost, by four ways of paying: only the shrinking minimum (`minimum_only`), the same
 * payment on each debt (`fixed`), and one sum for all with the rest going to the highest APR (`avalanche`) or the smallest
 * balance at the start (`snowball`) first. Money in cents, months counted from 1, rates as fractions. A plan that never ends,
 * takes more than 600 months or does not cover the minimums has null and a {@link PayoffReason}.
 *
 * Monthly rate and minimum payment follow Regulation Z, 12 CFR 1026, appendices M1 and M2 (repayment disclosures).
 * @throws InputError `CALCULATOR_INPUT_INVALID`
 * @example
 * const minimum = { share: 0.01, floor_cents: 2_500, plus_interest: true };
 * payoff({
 *   debts: [{ debt_id: 'card', balance_cents: 100_000, apr: 0.24, minimum }],
 *   monthly_payment_cents: 10_000,
 * }).plans.fixed.months; // 12
 */
export function payoff(input: PayoffInput): PayoffResult {
  const { debts, monthly_payment_cents } = readInput(payoffInputSchema, input);
  const sum = monthly_payment_cents ?? firstMinimums(debts).reduce((total, minimum) => total + minimum, 0);
  const plans = {
    minimum_only: playStrategy(debts, minimumOnly),
    fixed: fixedPlan(debts, sum),
    avalanche: playStrategy(debts, rollingPayments(sum, avalancheOrder(debts))),
    snowball: playStrategy(debts, rollingPayments(sum, snowballOrder(debts))),
  };
  return {
    monthly_payment_cents: sum,
    plans,
    compared_with_minimum_only: {
      fixed: compare(plans.fixed, plans.minimum_only),
      avalanche: compare(plans.avalanche, plans.minimum_only),
      snowball: compare(plans.snowball, plans.minimum_only),
    },
    assumptions: [
      'interest_monthly',
      'rate_constant',
      'no_new_purchases',
      'no_fees',
      'payments_on_time',
      'minimum_shrinks',
      'fixed_split_by_balance',
      'freed_payments_roll_over',
      ...(monthly_payment_cents === null ? (['payment_from_first_minimums'] as const) : []),
    ],
  };
}

function fixedPlan(debts: readonly Debt[], sum: number): PayoffPlan {
  const payments = splitPayment(sum, debts);
  return payments === null
    ? unknownPlan(debts, 'payment_below_minimums')
    : playStrategy(debts, fixedPayments(payments));
}

function compare(plan: PayoffPlan, minimum: PayoffPlan): PayoffComparison {
  const reason = plan.unknown.months ?? (minimum.months === null ? ('minimum_only_unknown' as const) : null);
  const less = (one: number | null, other: number | null) => (one === null || other === null ? null : one - other);
  return {
    interest_saved_cents: less(minimum.total_interest_cents, plan.total_interest_cents),
    months_saved: less(minimum.months, plan.months),
    unknown: unknownOf({ interest_saved_cents: reason, months_saved: reason }),
  };
}
