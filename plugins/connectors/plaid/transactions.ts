import type { Account, Transaction } from '../../kit/ledger/schema.ts';
import { inferCategory, reportedCategory } from '../categorize/index.ts';
import { UNCATEGORIZED } from '../categorize/taxonomy.ts';
import { DerivedIds } from '../input/derived-id.ts';
import { isCurrency } from '../input/money.ts';
import type { Reading } from '../input/reading.ts';
import { transactionRow, type TransactionRow } from './response.ts';

/** A row with the place it stands at: `transactions[12]`. */
export interface PlacedRow {
  readonly value: unknown;
  readonly place: string;
}

/** Plaid's rows to ledger transactions. A row that cannot be read is left out with a warning; the others stay. */
export function readTransactions(
  rows: readonly PlacedRow[],
  accounts: ReadonlyMap<string, Account>,
  reading: Reading,
): Transaction[] {
  const ids = new DerivedIds();
  const unknownCategories = new Map<string, { place: string; rows: number }>();
  const transactions: Transaction[] = [];
  for (const { value, place } of rows) {
    const row = reading.check(transactionRow, value, place, 'ROW_INVALID');
    const transaction = row && toTransaction(row, place, accounts, ids, reading);
    if (!transaction) continue;
    const reported = row.personal_finance_category;
    if (reported && transaction.category.detailed === UNCATEGORIZED) {
      const code = reported.detailed ?? reported.primary ?? '';
      const seen = unknownCategories.get(code);
      unknownCategories.set(code, { place: seen?.place ?? place, rows: (seen?.rows ?? 0) + 1 });
    }
    transactions.push(transaction);
  }
  for (const { place, rows } of unknownCategories.values()) {
    const message = `${place} and ${rows - 1} more have a category that is not in Plaid's list; they are uncategorized.`;
    reading.warn(
      'CATEGORY_UNKNOWN',
      rows === 1 ? `${place} has a category that is not in Plaid's list; it is uncategorized.` : message,
      `${place}.personal_finance_category`,
    );
  }
  return transactions;
}

function toTransaction(
  row: TransactionRow,
  place: string,
  accounts: ReadonlyMap<string, Account>,
  ids: DerivedIds,
  reading: Reading,
): Transaction | null {
  const account = accounts.get(row.account_id);
  if (!account) {
    return reading.reject('ROW_WITHOUT_ACCOUNT', {
      place: `${place}.account_id`,
      wrong: 'names an account that is not in accounts',
      right: 'the id of one of them',
    });
  }
  const currency = row.iso_currency_code ?? row.unofficial_currency_code ?? account.currency;
  if (!isCurrency(currency)) {
    const right = 'an ISO 4217 code such as USD';
    return reading.reject('ROW_INVALID', { place: `${place}.iso_currency_code`, wrong: 'is no currency code', right });
  }
  const amount_cents = reading.cents(row.amount, currency, `${place}.amount`);
  if (amount_cents === null) return null;
  if (row.authorized_date !== null && row.date < row.authorized_date) {
    const message = `${place} was posted on ${row.date}, before it was made on ${row.authorized_date}.`;
    reading.warn('POSTED_BEFORE_TRANSACTED', message, `${place}.date`);
  }
  const name = row.name ?? row.original_description ?? row.merchant_name ?? '';
  const reported = row.personal_finance_category;
  const inferred = reported
    ? { category: reportedCategory(reported.primary, reported.detailed), merchant_name: null }
    : inferCategory({ description: name, amount_cents, account_type: account.type });
  const content = [row.account_id, row.date, row.authorized_date, amount_cents, currency, name, row.pending ? 1 : 0];
  return {
    transaction_id: row.transaction_id ?? ids.next('tx', content),
    account_id: row.account_id,
    amount_cents,
    currency,
    date: row.date,
    authorized_date: row.authorized_date,
    name,
    merchant_name: row.merchant_name ?? inferred.merchant_name,
    merchant_entity_id: row.merchant_entity_id,
    category: inferred.category,
    payment_channel: channel(row.payment_channel),
    pending: row.pending ?? false,
    pending_transaction_id: row.pending_transaction_id,
  };
}

function channel(reported: string | null): Transaction['payment_channel'] {
  return reported === 'online' || reported === 'in store' ? reported : 'other';
}
