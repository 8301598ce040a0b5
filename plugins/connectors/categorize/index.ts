import type { Category } from '../../kit/ledger/schema.ts';
import { bills } from './rules/bills.ts';
import { fees } from './rules/fees.ts';
import { food } from './rules/food.ts';
import { income } from './rules/income.ts';
import { loans } from './rules/loans.ts';
import { services } from './rules/services.ts';
import { shopping } from './rules/shopping.ts';
import { transfers } from './rules/transfers.ts';
import { travel } from './rules/travel.ts';
import { words } from './rules/words.ts';
import { compileRule, normalizeDescription, type Described } from './rule.ts';
import { isPrimaryCategory, primaryOf, UNCATEGORIZED } from './taxonomy.ts';

/**
 * First fit wins, so the order is the meaning: what a bank says about money itself (fees, income, loans, transfers)
 * before merchants, whose names such lines may quote; merchants before the plain words of `words`.
 */
export const rules = [
  ...fees,
  ...income,
  ...loans,
  ...transfers,
  ...bills,
  ...travel,
  ...food,
  ...shopping,
  ...services,
  ...words,
].map(compileRule);

/** What a description gives away. `merchant_name` is null unless one merchant is meant beyond doubt. */
export interface Inferred {
  readonly category: Category;
  readonly merchant_name: string | null;
}

/**
 * A category for a row that was reported without one, from its description, its direction and the type of its account.
 * A guess, and marked as one (`source: 'inferred'`); `UNCATEGORIZED` when nothing fits.
 */
export function inferCategory(row: Described): Inferred {
  const text = normalizeDescription(row.description);
  const rule = rules.find((rule) => rule.fits(text, row));
  const detailed = rule?.detailed ?? UNCATEGORIZED;
  return {
    category: { primary: primaryOf(detailed) ?? UNCATEGORIZED, detailed, source: 'inferred' },
    merchant_name: rule?.merchant ?? null,
  };
}

/** A category as reported: codes outside both versions of the taxonomy become `UNCATEGORIZED`, level by level. */
export function reportedCategory(primary: string | null, detailed: string | null): Category {
  const known = detailed === null ? undefined : primaryOf(detailed);
  if (detailed !== null && known !== undefined) return { primary: known, detailed, source: 'reported' };
  const kept = primary !== null && isPrimaryCategory(primary) ? primary : UNCATEGORIZED;
  return { primary: kept, detailed: UNCATEGORIZED, source: 'reported' };
}
