/** What cancelled subscriptions do for the emergency fund: more is saved, and a month costs less. */
import { unknownOf, type Unknown } from './input.ts';

export type CancellationReason =
  | 'frequency_unknown'
  | 'next_date_unknown'
  | 'no_average_spend'
  | 'spend_not_positive'
  | 'no_savings_balance';

/** Months of spending, not rounded: before of today's spending, the others of the lower one. */
export interface FundEffect {
  /** What is saved until the date, alone. */
  readonly months_saved: number | null;
  readonly months_before: number | null;
  /** Savings and what is saved until the date. */
  readonly months_after: number | null;
  readonly unknown: Unknown<'months_saved' | 'months_before' | 'months_after', CancellationReason>;
}

/** Cents; null when unknown, with the reason where it is not the customer's own figure. */
interface FundInput {
  readonly spend: number | null;
  readonly savings: number | null;
  readonly annual: number | null;
  readonly annualReason: CancellationReason | null;
  readonly saved: number | null;
  readonly savedReason: CancellationReason | null;
}

/** Savings / spend before, (savings + saved) / (spend - annual / 12) after; see {@link FundEffect}. */
export function fundEffect({ spend, savings, annual, annualReason, saved, savedReason }: FundInput): FundEffect {
  const lower = spend === null || annual === null ? null : spend - annual / 12;
  const spendReason = spend === null ? 'no_average_spend' : whenNotPositive(spend);
  const savingsReason = savings === null ? 'no_savings_balance' : null;
  const lowerReason = spendReason ?? annualReason ?? whenNotPositive(lower);
  const reasons = {
    months_saved: lowerReason ?? savedReason,
    months_before: spendReason ?? savingsReason,
    months_after: lowerReason ?? savedReason ?? savingsReason,
  };
  const months = (reason: CancellationReason | null, cents: number, perMonth: number | null) =>
    reason !== null || perMonth === null ? null : cents / perMonth;
  return {
    months_saved: months(reasons.months_saved, saved ?? 0, lower),
    months_before: months(reasons.months_before, savings ?? 0, spend),
    months_after: months(reasons.months_after, (savings ?? 0) + (saved ?? 0), lower),
    unknown: unknownOf<keyof typeof reasons, CancellationReason>(reasons),
  };
}

function whenNotPositive(cents: number | null): CancellationReason | null {
  return cents !== null && cents <= 0 ? 'spend_not_positive' : null;
}
