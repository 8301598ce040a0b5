import { isFee, type LedgerTransaction } from '../../kit/index.ts';
import { pairsOf } from '../duplicates/pairs.ts';
import { isSpending, within } from '../shared/selection.ts';
import type { Days } from '../shared/period.ts';
import { median } from '../spending/usual.ts';

/** Why a payment stands out. */
export type Reason = 'above_usual' | 'first_time' | 'twice' | 'fee';

export interface Unusual {
  readonly row: LedgerTransaction;
  readonly reason: Reason;
  /** What it is held against: the payments there before, or the equal one. */
  readonly beside: readonly LedgerTransaction[];
}

export interface Thresholds {
  /** Times what is usual at a place that a payment has to be. */
  readonly times: number;
  /** Earlier payments there without which nothing is usual. */
  readonly fewest: number;
  /** Cents above what is usual, at least. */
  readonly above_cents: number;
  /** Days that equal payments may be apart. */
  readonly days: number;
}

/** Largest part of a year's payments among which a first one to a place stands out. */
const largestShare = 0.05;

/**
 * Payments of the days that stand out, the newest first, each for one reason: an equal one at the same place days before, a bank's fee, far more than
 * is usual there, or a first payment to a place that is among the largest of all.
 * @param rows all that is held, oldest first
 */
export function unusualAmong(rows: readonly LedgerTransaction[], period: Days, given: Thresholds): Unusual[] {
  const payments = rows.filter((row) => isSpending(row) && row.flow === 'spend');
  const twice = new Map(
    pairsOf(within(payments, period), given.days).map(({ first, second }) => [second.transaction_id, first]),
  );
  const large = largestOf(payments);
  const places = new Map<string, LedgerTransaction[]>();
  const found: Unusual[] = [];
  for (const row of payments.toSorted((a, b) => a.day.localeCompare(b.day))) {
    const before = places.get(row.merchant) ?? [];
    if (before.length === 0) places.set(row.merchant, before);
    if (row.day >= period.from && row.day <= period.to) {
      const first = twice.get(row.transaction_id);
      if (first) found.push({ row, reason: 'twice', beside: [first] });
      else if (isFee(row.category)) found.push({ row, reason: 'fee', beside: [] });
      else if (isAbove(row, before, given)) found.push({ row, reason: 'above_usual', beside: [...before] });
      else if (before.length === 0 && row.amount_cents >= large) found.push({ row, reason: 'first_time', beside: [] });
    }
    before.push(row);
  }
  return found.toReversed();
}

function isAbove(
  { amount_cents }: LedgerTransaction,
  before: readonly LedgerTransaction[],
  given: Thresholds,
): boolean {
  if (before.length < given.fewest) return false;
  const amounts = before.map((row) => row.amount_cents);
  const usual = median(amounts);
  return (
    amount_cents >= usual * given.times &&
    amount_cents - usual >= given.above_cents &&
    amount_cents > Math.max(...amounts)
  );
}

/** The amount from which a payment is one of the largest of all that is held. */
function largestOf(payments: readonly LedgerTransaction[]): number {
  const sorted = payments.map(({ amount_cents }) => amount_cents).sort((a, b) => b - a);
  return sorted[Math.floor(sorted.length * largestShare)] ?? Infinity;
}
