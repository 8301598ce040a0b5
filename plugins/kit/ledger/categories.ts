import type { Account, Category } from './schema.ts';

/**
 * What Plaid's personal finance categories mean here. Codes of both versions of the taxonomy stand side by side
 * (`INCOME_WAGES` became `INCOME_SALARY`, `TRANSFER_IN_CASH_ADVANCES_AND_LOANS` a primary of its own).
 */

/** Primary of a row whose code is unknown or missing. */
export const UNCATEGORIZED = 'UNCATEGORIZED';

/** Income that is no pay. */
const unearned: ReadonlySet<string> = new Set(['INCOME_INTEREST_EARNED', 'INCOME_DIVIDENDS', 'INCOME_TAX_REFUND']);

const essentialDetailed: ReadonlySet<string> = new Set([
  'FOOD_AND_DRINK_GROCERIES',
  'GENERAL_SERVICES_INSURANCE',
  'GENERAL_SERVICES_CHILDCARE',
  'TRANSPORTATION_GAS',
  'TRANSPORTATION_PUBLIC_TRANSIT',
  'GOVERNMENT_AND_NON_PROFIT_TAX_PAYMENT',
]);

const essentialPrimary: ReadonlySet<string> = new Set(['RENT_AND_UTILITIES', 'MEDICAL', 'LOAN_PAYMENTS']);

/** Money put aside for its owner, whether or not the account it goes to is known. */
const putAside: ReadonlySet<string> = new Set(['TRANSFER_OUT_SAVINGS', 'TRANSFER_OUT_INVESTMENT_AND_RETIREMENT_FUNDS']);

/** Categories that say nothing of a purchase: money moved, or nobody knows. */
const movements: ReadonlySet<string> = new Set([
  'TRANSFER_IN',
  'TRANSFER_OUT',
  'LOAN_PAYMENTS',
  'LOAN_DISBURSEMENTS',
  'OTHER',
  UNCATEGORIZED,
]);

/** Movements that name a deposit or cash: they agree with a transfer but do not prove one. */
const weakMovements: ReadonlySet<string> = new Set([
  'TRANSFER_IN_DEPOSIT',
  'TRANSFER_OUT_WITHDRAWAL',
  'OTHER_OTHER',
  UNCATEGORIZED,
]);

export const CARD_PAYMENT = 'LOAN_PAYMENTS_CREDIT_CARD_PAYMENT';
export const INTEREST_CHARGE = 'BANK_FEES_INTEREST_CHARGE';
const overdraftFees: ReadonlySet<string> = new Set(['BANK_FEES_OVERDRAFT_FEES', 'BANK_FEES_INSUFFICIENT_FUNDS']);

export function isIncome(category: Category): boolean {
  return category.primary === 'INCOME';
}

/** Income from work or in its place (benefits, pensions, support): all but interest, dividends and tax refunds. */
export function isPay(category: Category): boolean {
  return isIncome(category) && !unearned.has(category.detailed);
}

/** Rent, mortgage and utilities, groceries, medical, insurance, loan payments, fuel and public transport, childcare, taxes. */
export function isEssential(category: Category): boolean {
  if (category.detailed === CARD_PAYMENT) return false;
  return essentialPrimary.has(category.primary) || essentialDetailed.has(category.detailed);
}

export function isPutAside(category: Category): boolean {
  return putAside.has(category.detailed);
}

/** True when the category leaves open that the row is one leg of a transfer. */
export function isMovement(category: Category): boolean {
  return movements.has(category.primary);
}

/** True when the category itself says that money moved between accounts. */
export function isStrongMovement(category: Category): boolean {
  return movements.has(category.primary) && !weakMovements.has(category.detailed) && category.primary !== 'OTHER';
}

/** A category of buying or being charged: an inflow with it is money back. */
export function isPurchase(category: Category): boolean {
  return !isIncome(category) && (!movements.has(category.primary) || category.primary === 'LOAN_PAYMENTS');
}

/** Fees without interest, as `fees_cents` counts them. */
export function isFee(category: Category): boolean {
  return category.primary === 'BANK_FEES' && category.detailed !== INTEREST_CHARGE;
}

/** A fee for an overdraft or for a payment returned for lack of money. */
export function isOverdraftFee(category: Category): boolean {
  return overdraftFees.has(category.detailed);
}

function subtypeOf(account: Account): string {
  return (account.subtype ?? '').toLowerCase().replaceAll('_', ' ');
}

/** A depository account that money is spent from; one without a subtype is taken for one. */
export function isChecking(account: Account): boolean {
  return account.type === 'depository' && ['checking', ''].includes(subtypeOf(account));
}

/** Savings, money market and cash management: what could be spent at once in an emergency. */
export function isLiquidSavings(account: Account): boolean {
  return account.type === 'depository' && ['savings', 'money market', 'cash management'].includes(subtypeOf(account));
}

/** Where saving is measured: liquid savings and HSA. */
export function isSavingsLike(account: Account): boolean {
  return isLiquidSavings(account) || (account.type === 'depository' && subtypeOf(account) === 'hsa');
}

/** A card or another line of revolving credit. */
export function isCard(account: Account): boolean {
  return account.type === 'credit';
}
