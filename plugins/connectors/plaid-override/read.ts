import type { Account, LedgerRows, Liability, Transaction } from '../../kit/ledger/schema.ts';
import { inferCategory } from '../categorize/index.ts';
import { DerivedIds } from '../input/derived-id.ts';
import { readJsonObject, type InputFile } from '../input/json.ts';
import { isCurrency } from '../input/money.ts';
import { describe, inputError } from '../input/problem.ts';
import { Reading } from '../input/reading.ts';
import { readLiability } from './liability.ts';
import { overrideAccount, overrideTransaction, type OverrideAccount } from './user.ts';

const right = 'an object with a list "override_accounts", as a Plaid sandbox custom user has it';

/**
 * A Plaid sandbox custom user (override) file. It has no ids and no categories: ids are derived from content, so that
 * the same file twice gives the same rows; categories are inferred and marked so.
 * @throws InputError when nothing usable is in it.
 */
export function readOverride(file: InputFile): LedgerRows {
  const root = readJsonObject(file, right);
  const list = root['override_accounts'];
  if (!Array.isArray(list) || list.length === 0) {
    throw inputError('INPUT_INVALID', file.name, { place: 'override_accounts', wrong: `is ${describe(list)}`, right });
  }
  const reading = new Reading();
  const ids = new DerivedIds();
  const accounts: Account[] = [];
  const transactions: Transaction[] = [];
  const liabilities: Liability[] = [];
  let rows = 0;
  for (const [index, value] of list.entries()) {
    const place = `override_accounts[${index}]`;
    const row = reading.check(overrideAccount, value, place, 'ACCOUNT_INVALID', 'The account is left out.');
    const account = row && toAccount(row, place, ids, reading);
    if (!row || !account) continue;
    accounts.push(account);
    rows += row.transactions?.length ?? 0;
    for (const [position, entry] of (row.transactions ?? []).entries()) {
      const transaction = toTransaction(entry, account, `${place}.transactions[${position}]`, ids, reading);
      if (transaction) transactions.push(transaction);
    }
    const liability = readLiability(row.liability, account, `${place}.liability`, reading);
    if (liability) liabilities.push(liability);
  }
  if (accounts.length === 0 || (rows > 0 && transactions.length === 0)) {
    const problem = reading.firstProblem ?? { place: 'override_accounts', wrong: 'holds no bank account', right };
    throw inputError('INPUT_NOTHING_USABLE', file.name, problem);
  }
  return { accounts, transactions, liabilities, removed: [], warnings: reading.warnings };
}

function toAccount(row: OverrideAccount, place: string, ids: DerivedIds, reading: Reading): Account | null {
  if (row.type === 'payroll') {
    const problem = {
      place: `${place}.type`,
      wrong: 'is payroll, which holds pay stubs and no bank rows',
      right: 'a bank account',
    };
    return reading.reject('ACCOUNT_UNSUPPORTED', problem, 'The account is left out.');
  }
  const currency = row.currency ?? 'USD';
  if (!isCurrency(currency)) {
    const problem = { place: `${place}.currency`, wrong: 'is no currency code', right: 'an ISO 4217 code such as USD' };
    return reading.reject('ACCOUNT_INVALID', problem, 'The account is left out.');
  }
  if (row.inflow_model?.type) {
    const message = `${place}.inflow_model describes rows that Plaid would make up; only the rows in the file are read.`;
    reading.warn('INFLOW_MODEL_IGNORED', message, `${place}.inflow_model`);
  }
  const cents = (amount: number | null, key: string) => reading.optionalCents(amount, currency, `${place}.${key}`);
  const name = row.meta?.name ?? row.meta?.official_name ?? row.subtype ?? row.type;
  const account_number = row.numbers?.account ?? null;
  return {
    account_id: ids.next('acct', [row.type, row.subtype, name, account_number, currency]),
    type: row.type === 'brokerage' ? 'investment' : row.type,
    subtype: row.subtype?.toLowerCase() ?? null,
    name,
    mask: account_number?.slice(-4) ?? null,
    currency,
    balances: {
      available_cents: cents(row.force_available_balance, 'force_available_balance'),
      current_cents: cents(row.starting_balance, 'starting_balance'),
      limit_cents: cents(row.meta?.limit ?? null, 'meta.limit'),
    },
    holder_category: 'personal',
  };
}

function toTransaction(
  value: unknown,
  account: Account,
  place: string,
  ids: DerivedIds,
  reading: Reading,
): Transaction | null {
  const row = reading.check(overrideTransaction, value, place, 'ROW_INVALID');
  if (!row) return null;
  const currency = row.currency ?? account.currency;
  if (!isCurrency(currency)) {
    const problem = { place: `${place}.currency`, wrong: 'is no currency code', right: 'an ISO 4217 code such as USD' };
    return reading.reject('ROW_INVALID', problem);
  }
  const amount_cents = reading.cents(row.amount, currency, `${place}.amount`);
  if (amount_cents === null) return null;
  const { date_posted, date_transacted } = row;
  const description = row.description ?? '';
  if (date_transacted !== null && date_posted < date_transacted) {
    const message = `${place} was posted on ${date_posted}, before it was made on ${date_transacted}.`;
    reading.warn('POSTED_BEFORE_TRANSACTED', message, `${place}.date_posted`);
  }
  const inferred = inferCategory({ description, amount_cents, account_type: account.type });
  return {
    transaction_id: ids.next('tx', [
      account.account_id,
      date_posted,
      date_transacted,
      amount_cents,
      currency,
      description,
    ]),
    account_id: account.account_id,
    amount_cents,
    currency,
    date: date_posted,
    authorized_date: date_transacted,
    name: description,
    merchant_name: inferred.merchant_name,
    merchant_entity_id: null,
    category: inferred.category,
    payment_channel: 'other',
    pending: false,
    pending_transaction_id: null,
  };
}
