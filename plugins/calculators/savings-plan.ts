/** Saving month by month until a goal is reached. */
import { addMonths } from '../kit/ledger/dates.ts';
import { roundHalfAway } from '../kit/ledger/money.ts';
import { longestPlanMonths } from './input.ts';

export type SavingsGoalReason =
  | 'target_date_passed'
  | 'target_within_a_month'
  | 'no_contribution'
  | 'longer_than_600_months';

/** Cents; opening + interest + contribution = closing. */
export interface SavingsMonth {
  readonly month: number;
  readonly date: string;
  readonly opening_cents: number;
  readonly interest_cents: number;
  readonly contribution_cents: number;
  readonly closing_cents: number;
}

export interface SavingsPlan {
  /** The contribution given, or the smallest one that reaches the goal by the target date. */
  readonly monthly_contribution_cents: number | null;
  /** Months until the goal is reached; 0 when it is already. */
  readonly months: number | null;
  readonly reach_date: string | null;
  readonly total_contributed_cents: number | null;
  readonly interest_earned_cents: number | null;
  /** Saved when the goal is reached: the goal, or up to a contribution more. */
  readonly final_balance_cents: number | null;
  readonly schedule: readonly SavingsMonth[] | null;
}

/** Cents; a plan is made for these. */
interface Goal {
  readonly as_of: string;
  readonly goal_cents: number;
  readonly saved_cents: number;
}

/** Saves month by month until the goal is reached; the reason when it never is, or not within the longest plan. */
export function planWith(goal: Goal, rate: number, contribution: number): SavingsPlan | SavingsGoalReason {
  const { as_of, goal_cents, saved_cents } = goal;
  const schedule: SavingsMonth[] = [];
  let balance = saved_cents;
  let interestEarned = 0;
  while (balance < goal_cents) {
    const month = schedule.length + 1;
    const interest = roundHalfAway(balance * rate);
    if (interest + contribution === 0) return 'no_contribution';
    if (month > longestPlanMonths) return 'longer_than_600_months';
    const closing = balance + interest + contribution;
    schedule.push({
      month,
      date: addMonths(as_of, month),
      opening_cents: balance,
      interest_cents: interest,
      contribution_cents: contribution,
      closing_cents: closing,
    });
    interestEarned += interest;
    balance = closing;
  }
  return {
    monthly_contribution_cents: contribution,
    months: schedule.length,
    reach_date: addMonths(as_of, schedule.length),
    total_contributed_cents: contribution * schedule.length,
    interest_earned_cents: interestEarned,
    final_balance_cents: balance,
    schedule,
  };
}

/**
 * The smallest contribution that reaches the goal in so many months, found by halving: interest is credited in whole cents, so
 * the annuity formula alone may be cents off. A higher contribution never ends with less, so halving finds it.
 */
export function smallestContribution(goal: Goal, rate: number, months: number, missing: number): number {
  let tooLow = -1;
  let enough = missing;
  while (enough - tooLow > 1) {
    const middle = Math.floor((tooLow + enough) / 2);
    if (isReached(goal, rate, months, middle)) enough = middle;
    else tooLow = middle;
  }
  return enough;
}

function isReached({ goal_cents, saved_cents }: Goal, rate: number, months: number, contribution: number): boolean {
  let balance = saved_cents;
  for (let month = 0; month < months && balance < goal_cents; month++) {
    balance += roundHalfAway(balance * rate) + contribution;
  }
  return balance >= goal_cents;
}
