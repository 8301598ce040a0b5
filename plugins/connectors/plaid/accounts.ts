import type { Account } from '../../kit/ledger/schema.ts';
import { isCurrency } from '../input/money.ts';
import type { Reading } from '../input/reading.ts';
import { accountRow, type AccountRow } from './response.ts';

const types: Readonly<Record<string, Account['type']>> = {
  depository: 'depository',
  credit: 'credit',
  loan: 'loan',
  investment: 'investment',
  brokerage: 'investment',
  other: 'other',
};

/** Plaid's `accounts[]` to ledger accounts; one that cannot be read, or comes twice, is left out with a warning. */
export function readAccounts(rows: readonly unknown[], reading: Reading): Map<string, Account> {
  const accounts = new Map<string, Account>();
  for (const [index, value] of rows.entries()) {
    const place = `accounts[${index}]`;
    const row = reading.check(accountRow, value, place, 'ACCOUNT_INVALID', 'The account is left out.');
    const account = row && toAccount(row, place, reading);
    if (!account) continue;
    if (accounts.has(account.account_id)) {
      reading.warn('ACCOUNT_REPEATED', `${place} has the id of an account before it and is left out.`, place);
    } else accounts.set(account.account_id, account);
  }
  return accounts;
}

function toAccount(row: AccountRow, place: string, reading: Reading): Account | null {
  const { balances } = row;
  const currency = balances?.iso_currency_code ?? balances?.unofficial_currency_code ?? 'USD';
  if (!isCurrency(currency)) {
    const problem = {
      place: `${place}.balances`,
      wrong: 'has a currency that is no ISO 4217 code',
      right: 'one such as USD',
    };
    return reading.reject('ACCOUNT_INVALID', problem, 'The account is left out.');
  }
  if (balances && balances.iso_currency_code === null && balances.unofficial_currency_code === null) {
    reading.warn('CURRENCY_ASSUMED', `${place} names no currency; US dollars are assumed.`, `${place}.balances`);
  }
  const type = types[row.type.toLowerCase()];
  if (!type)
    reading.warn('ACCOUNT_TYPE_UNKNOWN', `${place} has an unknown type and is read as "other".`, `${place}.type`);
  const cents = (key: 'available' | 'current' | 'limit') =>
    reading.optionalCents(balances?.[key], currency, `${place}.balances.${key}`);
  return {
    account_id: row.account_id,
    type: type ?? 'other',
    subtype: row.subtype?.toLowerCase() ?? null,
    name: row.name ?? row.official_name ?? row.subtype ?? row.type,
    mask: row.mask,
    currency,
    balances: {
      available_cents: cents('available'),
      current_cents: cents('current'),
      limit_cents: cents('limit'),
    },
    holder_category: row.holder_category === 'business' ? 'business' : 'personal',
  };
}
