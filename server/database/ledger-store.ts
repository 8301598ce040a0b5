import { liabilitySchema, type Account, type LedgerRows, type Transaction } from '../../plugins/kit/index.ts';
import * as z from 'zod';
import { AccountRow, LiabilityRow, TransactionRow } from './entities/index.ts';
import type { Scope, SqlEntityManager } from './tenancy.ts';

/** Rows a statement may hold: PGlite stops the event loop while one runs. */
const batch = 500;

export interface StoredLedger {
  readonly rows: LedgerRows;
  /** When any of it was last brought in; null for a customer without accounts. */
  readonly refreshed_at: Date | null;
}

/** A customer's rows as they were imported. */
export async function loadLedgerRows(manager: SqlEntityManager, scope: Scope): Promise<StoredLedger> {
  const options = { disableIdentityMap: true } as const;
  const accounts = await manager.find(AccountRow, scope, { ...options, orderBy: { account_id: 'asc' } });
  const transactions = await manager.find(TransactionRow, scope, {
    ...options,
    orderBy: { date: 'asc', transaction_id: 'asc' },
  });
  const liabilities = await manager.find(LiabilityRow, scope, { ...options, orderBy: { account_id: 'asc' } });
  const refreshed = accounts.map(({ refreshed_at }) => refreshed_at.getTime());
  return {
    rows: {
      accounts: accounts.map(accountOf),
      transactions: transactions.map(transactionOf),
      liabilities: z.array(liabilitySchema).parse(liabilities.map(({ details }) => details)),
      warnings: [],
    },
    refreshed_at: refreshed.length === 0 ? null : new Date(Math.max(...refreshed)),
  };
}

/** Adds or replaces a customer's rows, all or nothing. Rows that are not in the import stay. */
export async function saveLedgerRows(
  manager: SqlEntityManager,
  scope: Scope,
  rows: LedgerRows,
  now: Date,
): Promise<void> {
  await manager.transactional(async (inner) => {
    await inBatches(rows.accounts, (part) =>
      inner.upsertMany(
        AccountRow,
        part.map(({ balances, ...account }) => ({ ...scope, ...account, ...balances, refreshed_at: now })),
      ),
    );
    await inBatches(rows.transactions, (part) =>
      inner.upsertMany(
        TransactionRow,
        part.map(({ category, ...transaction }) => ({
          ...scope,
          ...transaction,
          category_primary: category.primary,
          category_detailed: category.detailed,
          category_source: category.source,
        })),
      ),
    );
    await inBatches(rows.liabilities, (part) =>
      inner.upsertMany(
        LiabilityRow,
        part.map((details) => ({ ...scope, account_id: details.account_id, details })),
      ),
    );
  });
}

async function inBatches<Row>(rows: readonly Row[], work: (part: Row[]) => Promise<unknown>): Promise<void> {
  for (let start = 0; start < rows.length; start += batch) await work(rows.slice(start, start + batch));
}

function accountOf(row: AccountRow): Account {
  return {
    account_id: row.account_id,
    type: row.type,
    subtype: row.subtype ?? null,
    name: row.name,
    mask: row.mask ?? null,
    currency: row.currency,
    balances: {
      available_cents: row.available_cents ?? null,
      current_cents: row.current_cents ?? null,
      limit_cents: row.limit_cents ?? null,
    },
    holder_category: row.holder_category,
  };
}

function transactionOf(row: TransactionRow): Transaction {
  return {
    transaction_id: row.transaction_id,
    account_id: row.account_id,
    amount_cents: row.amount_cents,
    currency: row.currency,
    date: row.date,
    authorized_date: row.authorized_date ?? null,
    name: row.name,
    merchant_name: row.merchant_name ?? null,
    merchant_entity_id: row.merchant_entity_id ?? null,
    category: { primary: row.category_primary, detailed: row.category_detailed, source: row.category_source },
    payment_channel: row.payment_channel,
    pending: row.pending,
    pending_transaction_id: row.pending_transaction_id ?? null,
  };
}
