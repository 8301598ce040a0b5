import { isIncome, UNCATEGORIZED } from './categories.ts';
import { largest, smallest } from './money.ts';
import type { ReadRow } from './pending.ts';
import type { Category } from './schema.ts';

/** Categories that an aggregator falls back on when it knows nothing better. */
const fallbacks: ReadonlySet<string> = new Set([
  UNCATEGORIZED,
  'OTHER_OTHER',
  'GENERAL_MERCHANDISE_OTHER_GENERAL_MERCHANDISE',
  'GENERAL_SERVICES_OTHER_GENERAL_SERVICES',
]);
/** Rows of one payer that must have a category of income, and the part of all that say anything. */
const minimumRows = 3;
const requiredShare = 0.8;

/** True when the category says nothing of what money in is for. */
export function isFallback({ detailed, primary }: Category): boolean {
  return fallbacks.has(detailed) || primary === UNCATEGORIZED;
}

/**
 * Recognises income whose category flickers: a payment of a payer whose other payments are income of one kind, and about as
 * large, is that too. Categories of money out, and those that say something, stay as reported.
 */
export function recogniseSiblings(rows: readonly ReadRow[]): readonly ReadRow[] {
  const payers = new Map<string, ReadRow[]>();
  let isAnyVague = false;
  for (const read of rows) {
    if (read.row.amount_cents >= 0) continue;
    isAnyVague ||= isFallback(read.row.category);
    const known = payers.get(read.merchant);
    if (known === undefined) payers.set(read.merchant, [read]);
    else known.push(read);
  }
  if (!isAnyVague) return rows;
  const found = new Map<ReadRow, Category>();
  for (const payments of payers.values()) {
    const income = incomeOf(payments);
    if (income === null) continue;
    for (const read of payments) {
      const amount = -read.row.amount_cents;
      const isVague = isFallback(read.row.category) && read.row.category.source !== 'customer' && !read.words.refund;
      if (isVague && amount * 2 >= income.low && amount <= income.high * 2) {
        found.set(read, income.category);
      }
    }
  }
  if (found.size === 0) return rows;
  return rows.map((read) => {
    const category = found.get(read);
    return category === undefined ? read : { ...read, row: { ...read.row, category } };
  });
}

/** What a payer pays, when it is income and nearly always of one kind; with the smallest and largest such payment. */
function incomeOf(payments: readonly ReadRow[]): { category: Category; low: number; high: number } | null {
  const counts = new Map<string, { row: ReadRow['row']; amounts: number[] }>();
  let known = 0;
  for (const { row } of payments) {
    if (isFallback(row.category)) continue;
    known += 1;
    const count = counts.get(row.category.detailed) ?? { row, amounts: [] };
    count.amounts.push(-row.amount_cents);
    counts.set(row.category.detailed, count);
  }
  for (const { row, amounts } of counts.values()) {
    if (!isIncome(row.category) || amounts.length < Math.max(minimumRows, requiredShare * known)) continue;
    const category: Category = { ...row.category, source: 'inferred' };
    return { category, low: smallest(amounts), high: largest(amounts) };
  }
  return null;
}
