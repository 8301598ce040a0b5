import * as z from 'zod';
import type { LedgerTransaction } from '../../kit/index.ts';
import { categoryLabels, categorySynonyms } from './category-words.ts';
import type { Language } from './language.ts';
import { plainWords } from './words.ts';

/** The `category` argument: a code of Plaid's taxonomy, or a group of codes that people have a word for. */
export const categoryArgument = z
  .string()
  .max(80)
  .nullable()
  .default(null)
  .describe(
    'Plaid personal finance category, primary (FOOD_AND_DRINK) or detailed (FOOD_AND_DRINK_GROCERIES), or a group: EATING_OUT, UTILITIES, RIDES; null for all',
  );

/** Everyday words that cover several codes. */
const groups: Readonly<Record<string, readonly string[]>> = {
  EATING_OUT: ['FOOD_AND_DRINK_RESTAURANT', 'FOOD_AND_DRINK_FAST_FOOD', 'FOOD_AND_DRINK_COFFEE'],
  UTILITIES: [
    'RENT_AND_UTILITIES_GAS_AND_ELECTRICITY',
    'RENT_AND_UTILITIES_INTERNET_AND_CABLE',
    'RENT_AND_UTILITIES_OTHER_UTILITIES',
    'RENT_AND_UTILITIES_SEWAGE_AND_WASTE_MANAGEMENT',
    'RENT_AND_UTILITIES_TELEPHONE',
    'RENT_AND_UTILITIES_WATER',
  ],
  RIDES: ['TRANSPORTATION_TAXIS_AND_RIDE_SHARES', 'TRANSPORTATION_PUBLIC_TRANSIT'],
};

/** True when the transaction's category is the code, lies under it, or is a member of the group. */
export function inCategory(
  { category }: { readonly category: Pick<LedgerTransaction['category'], 'primary' | 'detailed'> },
  code: string,
): boolean {
  if (category.primary === code || category.detailed === code) return true;
  return groups[code]?.includes(category.detailed) ?? false;
}

/** The code for what a person or a model called a category; null when it is no category that we know. */
export function resolveCategory(words: string): string | null {
  const code = words
    .trim()
    .toUpperCase()
    .replaceAll(/[\s-]+/g, '_');
  if (code in groups || categoryLabels[code] !== undefined) return code;
  return categorySynonyms.get(plainWords(words)) ?? null;
}

/** How a person would say a category, in lower case: "groceries", "rent". Codes without a label are spelled out. */
export function categoryName(code: string, language: Language): string {
  const label = categoryLabels[code];
  if (label) return label[language];
  return code.toLowerCase().replaceAll('_', ' ');
}

/** What a group is made of, in words, so that an answer can say what it counted; null for a plain code. */
export function groupMembers(code: string, language: Language): string[] | null {
  return groups[code]?.map((member) => categoryName(member, language)) ?? null;
}
