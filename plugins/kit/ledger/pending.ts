import { dayNumber } from './dates.ts';
import type { Words } from './descriptions.ts';
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
  /** What the words of the description say. */
  readonly words: Words;
}

/** Pending rows that are still to be posted, and those taken for a posted row that does not name them: its id by theirs. */
export interface PendingRows {
  readonly open: readonly ReadRow[];
  readonly inferred: ReadonlyMap<string, string>;
}

/**
 * Drops pending rows that have a posted twin: linked by `pending_transaction_id`, or by inference, when a posted row
 * without a link stands on the same account with the same amount and merchant on or up to ten days after. Each posted row
 * is the twin of one pending row only.
 */
export function openPending(pending: readonly ReadRow[], posted: readonly ReadRow[]): PendingRows {
  if (pending.length === 0) return { open: [], inferred: new Map() };
  const linked = new Set<string>();
  const unlinked = new Map<string, Queue>();
  const wanted = new Set(pending.map(({ row }) => row.amount_cents));
  const candidates: ReadRow[] = [];
  for (const read of posted) {
    const { pending_transaction_id, amount_cents } = read.row;
    if (pending_transaction_id !== null) linked.add(pending_transaction_id);
    else if (wanted.has(amount_cents)) candidates.push(read);
  }
  for (const read of candidates.sort(byDate)) {
    const queue = unlinked.get(keyOf(read));
    if (queue === undefined) unlinked.set(keyOf(read), { rows: [read], next: 0 });
    else queue.rows.push(read);
  }
  const open: ReadRow[] = [];
  const inferred = new Map<string, string>();
  for (const read of [...pending].sort(byDate)) {
    if (linked.has(read.row.transaction_id)) continue;
    const queue = unlinked.get(keyOf(read));
    const twin = queue && takeTwin(queue, read.row);
    if (twin) inferred.set(read.row.transaction_id, twin.transaction_id);
    else open.push(read);
  }
  return { open, inferred };
}

/** Posted rows in the order of their dates; those before `next` are taken or too early for every pending row to come. */
interface Queue {
  readonly rows: ReadRow[];
  next: number;
}

function takeTwin(queue: Queue, pending: Transaction): Transaction | null {
  for (let first = queue.rows[queue.next]; first !== undefined; first = queue.rows[queue.next]) {
    if (first.row.date >= pending.date) break;
    queue.next++;
  }
  const twin = queue.rows[queue.next];
  if (twin === undefined || dayNumber(twin.row.date) - dayNumber(pending.date) > longestPendingDays) return null;
  queue.next++;
  return twin.row;
}

function byDate({ row: one }: ReadRow, { row: other }: ReadRow): number {
  if (one.date !== other.date) return one.date < other.date ? -1 : 1;
  return one.transaction_id < other.transaction_id ? -1 : 1;
}

function keyOf({ row, merchant }: ReadRow): string {
  return `${row.account_id} ${row.amount_cents} ${merchant}`;
}
