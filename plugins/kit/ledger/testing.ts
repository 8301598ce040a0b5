import type { Account, CreditLiability, LedgerRows, Transaction } from './schema.ts';

/** Builders for tests: everything a test does not say is filled in with something ordinary. */

/** An account; `available`, `current` and `limit` in cents. A checking account with 1,000.00 unless told otherwise. */
export function account(
  given: Partial<Omit<Account, 'balances'>> & {
    available?: number | null;
    current?: number | null;
    limit?: number | null;
  } = {},
): Account {
  const { available, current = 100_000, limit = null, ...rest } = given;
  const type = rest.type ?? 'depository';
  const subtypes = {
    depository: 'checking',
    credit: 'credit card',
    loan: 'student',
    investment: 'brokerage',
    other: null,
  };
  return {
    account_id: 'checking',
    type,
    subtype: subtypes[type],
    name: rest.account_id ?? 'Everyday Checking',
    mask: null,
    currency: 'USD',
    holder_category: 'personal',
    balances: {
      available_cents: available === undefined ? (type === 'depository' ? current : null) : available,
      current_cents: current,
      limit_cents: limit,
    },
    ...rest,
  };
}

/**
 * A posted row: `transaction('2026-11-03', 1250, 'FOOD_AND_DRINK_GROCERIES', { name: 'Grocer' })`.
 * Cents in Plaid's sign (positive = money out). The primary category is read off the detailed one. Without an id, one is
 * made from date, amount, name and account: give ids to rows that are otherwise the same.
 */
export function transaction(
  date: string,
  amount_cents: number,
  detailed = 'UNCATEGORIZED',
  given: Partial<Transaction> = {},
): Transaction {
  const name = given.name ?? given.merchant_name ?? 'Somebody';
  const account_id = given.account_id ?? 'checking';
  return {
    transaction_id: `${date}/${amount_cents}/${name}/${account_id}`,
    account_id,
    amount_cents,
    currency: 'USD',
    date,
    authorized_date: null,
    name,
    merchant_name: null,
    merchant_entity_id: null,
    category: { primary: primaryOf(detailed), detailed, source: 'reported' },
    payment_channel: 'other',
    pending: false,
    pending_transaction_id: null,
    ...given,
  };
}

const primaries = [
  'INCOME LOAN_DISBURSEMENTS LOAN_PAYMENTS TRANSFER_IN TRANSFER_OUT BANK_FEES ENTERTAINMENT FOOD_AND_DRINK',
  'GENERAL_MERCHANDISE HOME_IMPROVEMENT MEDICAL PERSONAL_CARE GENERAL_SERVICES GOVERNMENT_AND_NON_PROFIT',
  'TRANSPORTATION TRAVEL RENT_AND_UTILITIES OTHER',
]
  .join(' ')
  .split(' ');

function primaryOf(detailed: string): string {
  return primaries.find((primary) => detailed.startsWith(primary)) ?? 'UNCATEGORIZED';
}

/** What a lender reports of a card; nothing is known unless given. */
export function cardLiability(given: Partial<CreditLiability> & { account_id: string }): CreditLiability {
  return {
    type: 'credit',
    aprs: [],
    is_overdue: null,
    last_payment_cents: null,
    last_payment_date: null,
    last_statement_issue_date: null,
    last_statement_balance_cents: null,
    minimum_payment_cents: null,
    next_payment_due_date: null,
    ...given,
  };
}

/** Rows of one file. One checking account when no account is given. */
export function ledgerRows(given: Partial<LedgerRows> = {}): LedgerRows {
  return { accounts: [account()], transactions: [], liabilities: [], removed: [], warnings: [], ...given };
}
