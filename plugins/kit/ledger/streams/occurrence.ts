import type { LedgerTransaction } from '../types.ts';

/** One payment of what may be a stream. */
export interface Occurrence {
  /** Day number of the row's `day`. */
  readonly day: number;
  /** Positive cents, whichever way the money went. */
  readonly amount: number;
  /** The account at the other end of a transfer, such as the card that is paid; the row's own without one. */
  readonly place: string;
  readonly row: LedgerTransaction;
}

/** True when two amounts are one price: at most 2 % apart. */
export function isSamePrice(amount: number, price: number): boolean {
  return Math.abs(amount - price) * 50 <= price;
}

/** The middle of numbers; the mean of the middle two of an even count. NaN for none. */
export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((one, other) => one - other);
  const middle = sorted.length >> 1;
  const high = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? high : ((sorted[middle - 1] ?? Number.NaN) + high) / 2;
}
