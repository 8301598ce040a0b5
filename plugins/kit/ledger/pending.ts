import { dayNumber } from './dates.ts';
import type { Transaction } from './schema.ts';

/** How many days after a pending row its posted twin may come when nothing links the two. */
const longestPendingDays = 10;

/** Pending rows that are still to be posted, and those taken for a posted row that does not name them. */
export interface PendingRows {
  readonly open: readonly Transaction[];
  readonly inferred: readonly string[];
}

/**
 * Drops pending rows that have a posted twin: linked by `pending_transaction_id`, or by inference, when a posted row
 * without a link stands on the same account with the same amount and merchant on or up to ten days after. Each posted row
 * is the twin of one pending row only.
 */
export function openPending(
  pending: readonly Transaction[],
  posted: readonly Transaction[],
  merchantOf: (row: Transaction) => string,
): PendingRows {
  if (pending.length === 0) return { open: [], inferred: [] };
  const linked = new Set<string>();
  const unlinked = new Map<string, Transaction[]>();
  const wanted = new Set(pending.map((row) => row.amount_cents));
  for (const row of [...posted].sort(byDate)) {
    if (row.pending_transaction_id !== null) linked.add(row.pending_transaction_id);
    else if (wanted.has(row.amount_cents)) {
      const key = keyOf(row, merchantOf);
      const rows = unlinked.get(key);
      if (rows === undefined) unlinked.set(key, [row]);
      else rows.push(row);
    }
  }
  const open: Transaction[] = [];
  const inferred: string[] = [];
  for (const row of [...pending].sort(byDate)) {
    if (linked.has(row.transaction_id)) continue;
    const twins = unlinked.get(keyOf(row, merchantOf)) ?? [];
    const twin = twins.findIndex((candidate) => isTwin(row, candidate));
    if (twin < 0) {
      open.push(row);
    } else {
      twins.splice(twin, 1);
      inferred.push(row.transaction_id);
    }
  }
  return { open, inferred };
}

function byDate(one: Transaction, other: Transaction): number {
  if (one.date !== other.date) return one.date < other.date ? -1 : 1;
  return one.transaction_id < other.transaction_id ? -1 : 1;
}

function isTwin(pending: Transaction, posted: Transaction): boolean {
  const days = dayNumber(posted.date) - dayNumber(pending.date);
  return days >= 0 && days <= longestPendingDays;
}

function keyOf(row: Transaction, merchantOf: (row: Transaction) => string): string {
  return `${row.account_id} ${row.amount_cents} ${merchantOf(row)}`;
}
