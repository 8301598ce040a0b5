import type { Ledger, LedgerTransaction } from '../../plugins/kit/index.ts';
import type { CustomerTransaction, TransactionsData, TransactionsQuery } from '../protocol/index.ts';

/** A page of a customer's rows, newest first: posted ones and those still pending. */
export function transactionsPage(ledger: Ledger, query: TransactionsQuery): TransactionsData {
  const { page, limit } = query;
  const rows = [...ledger.transactions, ...ledger.pending].filter((row) => isWanted(row, query)).sort(newestFirst);
  return {
    transactions: rows.slice((page - 1) * limit, page * limit).map(shown),
    pagination: { page, limit, total: rows.length },
  };
}

function isWanted(row: LedgerTransaction, query: TransactionsQuery): boolean {
  const { start_date, end_date, category, merchant, search, account_id, direction } = query;
  const holds = (text: string, part: string) => text.toLowerCase().includes(part.toLowerCase());
  return (
    (start_date === undefined || row.day >= start_date) &&
    (end_date === undefined || row.day <= end_date) &&
    (category === undefined || row.category.primary === category || row.category.detailed === category) &&
    (merchant === undefined || holds(row.merchant, merchant)) &&
    (search === undefined || holds(row.merchant, search) || holds(row.name, search)) &&
    (account_id === undefined || row.account_id === account_id) &&
    (direction === undefined || (direction === 'in') === row.amount_cents < 0)
  );
}

function newestFirst(one: LedgerTransaction, other: LedgerTransaction): number {
  if (one.day !== other.day) return one.day > other.day ? -1 : 1;
  return one.transaction_id < other.transaction_id ? -1 : 1;
}

function shown(row: LedgerTransaction): CustomerTransaction {
  const { transaction_id, account_id, amount_cents, currency, date, day, name, merchant, category } = row;
  const { flow, pending, paired_with } = row;
  return {
    transaction_id,
    account_id,
    amount_cents,
    currency,
    date,
    day,
    name,
    merchant,
    category: { ...category },
    flow,
    pending,
    paired_with,
  };
}
