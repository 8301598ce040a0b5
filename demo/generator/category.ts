import type { Category } from '../../plugins/kit/index.ts';

/** Plaid's primary categories; a detailed code begins with its primary. */
const primaries = [
  'INCOME',
  'TRANSFER_IN',
  'TRANSFER_OUT',
  'LOAN_PAYMENTS',
  'BANK_FEES',
  'ENTERTAINMENT',
  'FOOD_AND_DRINK',
  'GENERAL_MERCHANDISE',
  'HOME_IMPROVEMENT',
  'MEDICAL',
  'PERSONAL_CARE',
  'GENERAL_SERVICES',
  'GOVERNMENT_AND_NON_PROFIT',
  'TRANSPORTATION',
  'TRAVEL',
  'RENT_AND_UTILITIES',
];

export function categoryOf(detailed: string): Category {
  const primary = primaries.find((primary) => detailed.startsWith(`${primary}_`));
  if (primary === undefined) throw new Error(`The demo uses a category that is not Plaid's: ${detailed}`);
  return { primary, detailed, source: 'reported' };
}
