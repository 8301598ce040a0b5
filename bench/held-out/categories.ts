import type { Category } from '../../plugins/kit/ledger/schema.ts';

const PRIMARIES = [
  'BANK_FEES',
  'ENTERTAINMENT',
  'FOOD_AND_DRINK',
  'GENERAL_MERCHANDISE',
  'GENERAL_SERVICES',
  'GOVERNMENT_AND_NON_PROFIT',
  'HOME_IMPROVEMENT',
  'INCOME',
  'LOAN_PAYMENTS',
  'MEDICAL',
  'PERSONAL_CARE',
  'RENT_AND_UTILITIES',
  'TRANSFER_IN',
  'TRANSFER_OUT',
  'TRANSPORTATION',
] as const;

/** A reported category from its detailed code, whose beginning is the primary code. */
export function category(detailed: string): Category {
  const primary = PRIMARIES.find((candidate) => detailed.startsWith(`${candidate}_`));
  if (primary === undefined) throw new Error(`no primary category for ${detailed}`);
  return { primary, detailed, source: 'reported' };
}

export const UNCATEGORIZED: Category = { primary: 'UNCATEGORIZED', detailed: 'UNCATEGORIZED', source: 'reported' };
