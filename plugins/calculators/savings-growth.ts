import * as z from 'zod';
import { roundHalfAway } from '../kit/ledger/money.ts';
import { amount, longestPlanMonths, readInput, yearlyRate } from './input.ts';

export const savingsGrowthInputSchema = z.strictObject({
  saved_cents: amount.default(0),
  monthly_contribution_cents: amount,
  months: z
    .int({ error: 'write a whole number of months' })
    .min(1, { error: 'at least one month' })
    .max(longestPlanMonths, { error: 'at most 600 months' }),
  /** Annual percentage yield as a fraction: 0.04 is 4 %. */
  annual_yield: yearlyRate.default(0),
});
export type SavingsGrowthInput = z.input<typeof savingsGrowthInputSchema>;

/** Cents; what was saved + contributed + earned = final. */
export interface SavingsGrowthResult {
  readonly total_contributed_cents: number;
  readonly interest_earned_cents: number;
  readonly final_balance_cents: number;
}

/**
 * What comes together by putting the same sum aside every month for so many months. Contributions come at the end of a month,
 * interest is credited in whole cents before them, at (1 + yield)^(1/12) - 1, as in {@link savingsGoal}.
 * @throws InputError `CALCULATOR_INPUT_INVALID`
 * @example
 * savingsGrowth({ monthly_contribution_cents: 10_000, months: 12 }).final_balance_cents; // 120_000
 */
export function savingsGrowth(input: SavingsGrowthInput): SavingsGrowthResult {
  const plan = readInput(savingsGrowthInputSchema, input);
  const rate = (1 + plan.annual_yield) ** (1 / 12) - 1;
  let balance = plan.saved_cents;
  let earned = 0;
  for (let month = 0; month < plan.months; month++) {
    const interest = roundHalfAway(balance * rate);
    earned += interest;
    balance += interest + plan.monthly_contribution_cents;
  }
  return {
    total_contributed_cents: plan.monthly_contribution_cents * plan.months,
    interest_earned_cents: earned,
    final_balance_cents: balance,
  };
}
