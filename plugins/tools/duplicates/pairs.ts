import { dayNumber, type LedgerTransaction } from '../../kit/index.ts';

/** A payment and an equal one at the same place soon after it. */
export interface Pair {
  readonly first: LedgerTransaction;
  readonly second: LedgerTransaction;
}

/** Pairs of neighbours among equal payments that are at most so many days apart, the newest pair first. */
export function pairsOf(rows: readonly LedgerTransaction[], days: number): Pair[] {
  const before = new Map<string, LedgerTransaction>();
  const pairs: Pair[] = [];
  for (const row of rows.toSorted((a, b) => a.day.localeCompare(b.day))) {
    const key = JSON.stringify([row.merchant, row.amount_cents]);
    const first = before.get(key);
    if (first && dayNumber(row.day) - dayNumber(first.day) <= days) pairs.push({ first, second: row });
    before.set(key, row);
  }
  return pairs.toReversed();
}
