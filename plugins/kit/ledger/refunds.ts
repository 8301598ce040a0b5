import { UNCATEGORIZED } from './categories.ts';
import type { ReadRow } from './pending.ts';

/** How long after a purchase money from the same merchant still counts as its refund. */
const longestReturnDays = 180;

/** A purchase that no later and larger one stands in the shadow of. */
interface Paid {
  readonly day: number;
  readonly amount: number;
}

/**
 * Recognises money back in rows without a category: by its words, or because the same merchant was paid at least as much in
 * the half year before or on the same day. Friends paying each other are no merchants.
 * @param rows in the order of their days
 * @returns for each row whether it gives back an earlier purchase
 */
export function findReturns(rows: readonly ReadRow[]): readonly boolean[] {
  const paid = new Map<string, Paid[]>();
  const returned: boolean[] = [];
  for (let first = 0; first < rows.length;) {
    let end = first;
    for (; end < rows.length && rows[end]?.number === rows[first]?.number; end++) {
      const read = rows[end];
      if (read !== undefined && read.row.amount_cents > 0 && !read.words.personToPerson) remember(paid, read);
    }
    for (; first < end; first++) {
      const read = rows[first];
      returned.push(read !== undefined && read.row.amount_cents < 0 && isReturn(read, paid));
    }
  }
  return returned;
}

/** The largest first; those that are older and no larger than another say nothing more. */
function remember(paid: Map<string, Paid[]>, { merchant, number: day, row }: ReadRow): void {
  const known = paid.get(merchant);
  if (known === undefined) {
    paid.set(merchant, [{ day, amount: row.amount_cents }]);
    return;
  }
  for (let last = known.at(-1); last !== undefined && last.amount <= row.amount_cents; last = known.at(-1)) known.pop();
  known.push({ day, amount: row.amount_cents });
}

function isReturn({ row, merchant, number: day, words }: ReadRow, paid: ReadonlyMap<string, Paid[]>): boolean {
  if (row.category.primary !== UNCATEGORIZED && row.category.primary !== 'OTHER') return false;
  if (words.pay || words.unearnedIncome) return false;
  if (words.refund) return true;
  if (words.personToPerson || words.transfer) return false;
  const known = paid.get(merchant);
  for (let oldest = known?.[0]; oldest !== undefined && day - oldest.day > longestReturnDays; oldest = known?.[0]) {
    known?.shift();
  }
  return -row.amount_cents <= (known?.[0]?.amount ?? -1);
}
