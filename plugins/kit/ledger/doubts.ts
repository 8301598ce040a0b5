import { UNCATEGORIZED } from './categories.ts';
import { cleanMerchant } from './merchant.ts';
import type { Transaction } from './schema.ts';

/** A payment to a person by name: `TO MCDONALD ROSS`. */
const toPerson = /^(?:(?:online|bill|mobile|transfer|payment|pmt|zelle)\s+)*to\s+(\p{L}+(?:\s+\p{L}+)+)$/iu;
/** Below this a purchase in a shop is likely enough, in cents. */
const doubtfulAmount = 20_000;
const shops: ReadonlySet<string> = new Set(['FOOD_AND_DRINK', 'GENERAL_MERCHANDISE']);

/**
 * A row whose reported merchant and category are taken back because its own description contradicts them: a large payment
 * to a person that was read as a shop with a similar name. Null when there is nothing to doubt.
 */
export function doubted(row: Transaction): Transaction | null {
  if (row.amount_cents < doubtfulAmount || row.merchant_name === null || !shops.has(row.category.primary)) return null;
  const person = toPerson.exec(row.name.trim())?.[1];
  if (person === undefined || cleanMerchant(person).key === cleanMerchant(row.merchant_name).key) return null;
  return {
    ...row,
    merchant_name: cleanMerchant(person).label,
    merchant_entity_id: null,
    category: { primary: UNCATEGORIZED, detailed: UNCATEGORIZED, source: 'inferred' },
  };
}
