import * as z from 'zod';
import { addMonths, monthNumber } from '../kit/ledger/dates.ts';
import { amount, day, longestPlanMonths, readInput, unknownOf, yearlyRate, type Unknown } from './input.ts';
import { planWith, smallestContribution, type SavingsGoalReason, type SavingsPlan } from './savings-plan.ts';

export const savingsGoalInputSchema = z
  .strictObject({
    as_of: day,
    goal_cents: amount.positive({ error: 'a goal is more than 0 cents' }),
    saved_cents: amount.default(0),
    /** When the goal should be reached: asks for the contribution. */
    target_date: day.nullable().default(null),
    /** What is put aside every month: asks for the date. */
    monthly_contribution_cents: amount.nullable().default(null),
    /** Annual percentage yield as a fraction: 0.04 is 4 %. */
    annual_yield: yearlyRate.default(0),
  })
  .refine((goal) => (goal.target_date === null) !== (goal.monthly_contribution_cents === null), {
    error: 'give either target_date or monthly_contribution_cents, not both',
    path: ['target_date'],
  });
export type SavingsGoalInput = z.input<typeof savingsGoalInputSchema>;

/**
 * `first_contribution_in_a_month`: made a month after the as-of date, the others monthly on that day. `interest_monthly`:
 * credited in whole cents before the contribution, at (1 + yield)^(1/12) - 1, so that twelve months make the yield.
 * `yield_constant`, `no_withdrawals`, `no_taxes`: as they say. `no_interest`: no yield was given.
 */
export type SavingsGoalAssumption =
  | 'first_contribution_in_a_month'
  | 'interest_monthly'
  | 'yield_constant'
  | 'no_withdrawals'
  | 'no_taxes'
  | 'no_interest';

export interface SavingsGoalResult extends SavingsPlan {
  readonly missing_cents: number;
  readonly unknown: Unknown<keyof SavingsPlan, SavingsGoalReason>;
  readonly assumptions: readonly SavingsGoalAssumption[];
}

/**
 * Saving for a goal: the monthly contribution that reaches it by `target_date`, or the date on which
 * `monthly_contribution_cents` reaches it. Money in cents, yield as a fraction; what cannot be computed is null with a
 * {@link SavingsGoalReason}.
 *
 * The yield is that of Regulation DD, 12 CFR 1030, appendix A: what a year earns, compounding included. Contributions come at
 * the end of a month (ordinary annuity).
 * @throws InputError `CALCULATOR_INPUT_INVALID`
 * @example
 * savingsGoal({ as_of: '2026-01-31', goal_cents: 120_000, target_date: '2027-01-31' }).monthly_contribution_cents; // 10_000
 */
export function savingsGoal(input: SavingsGoalInput): SavingsGoalResult {
  const goal = readInput(savingsGoalInputSchema, input);
  const { as_of, goal_cents, saved_cents, target_date, annual_yield } = goal;
  const missing_cents = Math.max(0, goal_cents - saved_cents);
  const rate = (1 + annual_yield) ** (1 / 12) - 1;
  const contribution = missing_cents === 0 && target_date !== null ? 0 : goal.monthly_contribution_cents;

  let plan: SavingsPlan | SavingsGoalReason;
  if (contribution !== null || target_date === null) plan = planWith(goal, rate, contribution ?? 0);
  else {
    const months = wholeMonths(as_of, target_date);
    if (target_date <= as_of) plan = 'target_date_passed';
    else if (months === 0) plan = 'target_within_a_month';
    else if (months > longestPlanMonths) plan = 'longer_than_600_months';
    else plan = planWith(goal, rate, smallestContribution(goal, rate, months, missing_cents));
  }
  return {
    missing_cents,
    ...(typeof plan === 'string' ? nothingKnown(contribution, plan) : { ...plan, unknown: {} }),
    assumptions: [
      'first_contribution_in_a_month',
      'no_withdrawals',
      ...(annual_yield > 0
        ? (['interest_monthly', 'yield_constant', 'no_taxes'] as const)
        : (['no_interest'] as const)),
    ],
  };
}

/** Monthly contributions that fall after the first date and not after the second. */
function wholeMonths(from: string, to: string): number {
  const months = monthNumber(to) - monthNumber(from);
  return addMonths(from, months) > to ? months - 1 : months;
}

function nothingKnown(contribution: number | null, reason: SavingsGoalReason) {
  return {
    monthly_contribution_cents: contribution,
    months: null,
    reach_date: null,
    total_contributed_cents: null,
    interest_earned_cents: null,
    final_balance_cents: null,
    schedule: null,
    unknown: unknownOf<keyof SavingsPlan, SavingsGoalReason>({
      monthly_contribution_cents: contribution === null ? reason : null,
      months: reason,
      reach_date: reason,
      total_contributed_cents: reason,
      interest_earned_cents: reason,
      final_balance_cents: reason,
      schedule: reason,
    }),
  };
}
