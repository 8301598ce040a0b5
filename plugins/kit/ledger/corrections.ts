import * as z from 'zod';
import type { ReadRow } from './pending.ts';
import { categorySchema, type Category } from './schema.ts';

const transactionId = z.string().min(1);

/**
 * What a customer said about their own rows. It wins over what was reported or inferred, and is kept by the id of a row, so
 * that it holds when the row is imported again; said of a pending row it holds for the posted one.
 */
export const correctionSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('category'),
    transaction_id: transactionId,
    category: categorySchema.extend({ source: z.literal('customer') }),
  }),
  /** "This is a transfer between my own accounts", or that it is none. */
  z.strictObject({ kind: z.literal('transfer'), transaction_id: transactionId, is_transfer: z.boolean() }),
  /** "This is no subscription": no stream holds the row any more. */
  z.strictObject({ kind: z.literal('not_recurring'), transaction_id: transactionId }),
  /** "You missed this one": the rows, and those like them that follow, are one stream. */
  z.strictObject({ kind: z.literal('recurring'), transaction_ids: z.array(transactionId).min(2).max(100) }),
]);
export type Correction = z.infer<typeof correctionSchema>;

/** The corrections by the ids of posted rows. */
export interface Rulings {
  readonly categories: ReadonlyMap<string, Category>;
  readonly transfers: ReadonlyMap<string, boolean>;
  readonly notRecurring: ReadonlySet<string>;
  /** Each a set of rows that are one stream. */
  readonly recurring: readonly ReadonlySet<string>[];
}

export const noRulings: Rulings = {
  categories: new Map(),
  transfers: new Map(),
  notRecurring: new Set(),
  recurring: [],
};

/**
 * Of two corrections of one row the later one counts.
 * @param twins pending row -> the posted row it was taken for without a link
 */
export function rulingsOf(
  corrections: readonly Correction[],
  posted: readonly ReadRow[],
  twins: ReadonlyMap<string, string>,
): Rulings {
  if (corrections.length === 0) return noRulings;
  const postedAs = new Map(twins);
  for (const { row } of posted) {
    if (row.pending_transaction_id !== null) postedAs.set(row.pending_transaction_id, row.transaction_id);
  }
  const current = (id: string) => postedAs.get(id) ?? id;
  const categories = new Map<string, Category>();
  const transfers = new Map<string, boolean>();
  const notRecurring = new Set<string>();
  const recurring: Set<string>[] = [];
  for (const correction of corrections) {
    if (correction.kind === 'category') categories.set(current(correction.transaction_id), correction.category);
    else if (correction.kind === 'transfer') transfers.set(current(correction.transaction_id), correction.is_transfer);
    else if (correction.kind === 'not_recurring') {
      const id = current(correction.transaction_id);
      notRecurring.add(id);
      for (let index = recurring.length - 1; index >= 0; index--)
        if (recurring[index]?.has(id)) recurring.splice(index, 1);
    } else {
      const ids = new Set(correction.transaction_ids.map(current));
      for (const id of ids) notRecurring.delete(id);
      recurring.push(ids);
    }
  }
  return { categories, transfers, notRecurring, recurring };
}
