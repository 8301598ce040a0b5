import { dayNumber } from './dates.ts';
import type { Transaction } from './schema.ts';

/** How many days after a pending row its posted twin may come when nothing links the two. */
const longestPendingDays = 10;

/** A row with what is read off it. */
export interface ReadRow {
  readonly row: Transaction;
  /** The day it counts on, and that day's number. */
  readonly day: string;
  readonly number: number;
  /** Who was paid, one name for all spellings. */
  readonly merchant: string;
}

/** Pending rows that are still to be posted, and those taken for a posted row that does not name them. */
export interface PendingRows {
  readonly open: readonly ReadRow[];
  readonly inferred: readonly string[];
}

/**
 * Drops pending rows that have a posted twin: linked by `pending_transaction_id`, or by inference, when a posted row
 * without a link stands on the same account with the same amount and merchant on or up to ten days after. Each posted row
 * is the twin of one pending row only.
 */
export function openPending(pending: readonly ReadRow[], posted: readonly ReadRow[]): PendingRows {
  if (pending.length === 0) return { open: [], inferred: [] };
  const linked = new Set<string>();
  const unlinked = new Map<string, ReadRow[]>();
  const wanted = new Set(pending.map(({ row }) => row.amount_cents));
  for (const read of [...posted].sort(byDate)) {
    const { pending_transaction_id, amount_cents } = read.row;
    if (pending_transaction_id !== null) linked.add(pending_transaction_id);
    else if (wanted.has(amount_cents)) {
      const rows = unlinked.get(keyOf(read));
      if (rows === undefined) unlinked.set(keyOf(read), [read]);
      else rows.push(read);
    }
  }
  const open: ReadRow[] = [];
  const inferred: string[] = [];
  for (const read of [...pending].sort(byDate)) {
    if (linked.has(read.row.transaction_id)) continue;
    const twins = unlinked.get(keyOf(read)) ?? [];
    const twin = twins.findIndex((candidate) => isTwin(read.row, candidate.row));
    if (twin < 0) {
      open.push(read);
    } else {
      twins.splice(twin, 1);
      inferred.push(read.row.transaction_id);
    }
  }
  return { open, inferred };
}

function byDate({ row: one }: ReadRow, { row: other }: ReadRow): number {
  if (one.date !== other.date) return one.date < other.date ? -1 : 1;
  return one.transaction_id < other.transaction_id ? -1 : 1;
}

function isTwin(pending: Transaction, posted: Transaction): boolean {
  const days = dayNumber(posted.date) - dayNumber(pending.date);
  return days >= 0 && days <= longestPendingDays;
}

function keyOf({ row, merchant }: ReadRow): string {
  return `${row.account_id} ${row.amount_cents} ${merchant}`;
}
