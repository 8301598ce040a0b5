import {
  correctionSchema,
  liabilitySchema,
  newestRow,
  type Account,
  type Correction,
  type LedgerRows,
  type Transaction,
} from '../../plugins/kit/index.ts';
import * as z from 'zod';
import {
  AccountRow,
  LiabilityRow,
  RemovedTransactionRow,
  ReportedStreamRow,
  TransactionRow,
} from './entities/index.ts';
import { listed } from './insert-rows.ts';
import type { Customers, Scope, SqlEntityManager } from './tenancy.ts';
import { readTransactionText, transactionColumns, transactionText } from './transaction-text.ts';

/** Rows a statement may hold: PGlite stops the event loop while one runs. */
const batch = 500;

export interface StoredLedger {
  readonly rows: LedgerRows;
  /** What the customer said about the rows, oldest first. */
  readonly corrections: readonly Correction[];
  /** When any of it was last brought in; null for a customer without accounts. */
  readonly refreshed_at: Date | null;
  /** What {@link ledgerVersionOf} was when these rows were read. */
  readonly version: string;
}

/** What the columns hold once they went through JSON: instants are text. */
type AsJson<Row> = { readonly [Column in keyof Row]: Row[Column] extends Date ? string : Row[Column] };

interface StoredRows {
  readonly user_id: string;
  readonly version: string;
  readonly accounts: readonly AsJson<AccountRow>[];
  /** See {@link transactionText}. */
  readonly transactions: string;
  readonly liabilities: readonly { readonly details: unknown }[];
  readonly corrections: readonly { readonly correction: unknown }[];
  readonly reported_streams: readonly { readonly stream_id: string; readonly transaction_ids: string[] }[];
}

type TransactionColumn = (typeof transactionColumns)[number];

/** Every table that a ledger is built from, each in the order its rows are read in. */
const tables = {
  accounts: 'account_id',
  transactions: 'date, transaction_id',
  liabilities: 'account_id',
  corrections: 'created_at, correction_id',
  reported_streams: 'stream_id',
};
const ownedBy = ({ bank_id, user_id }: Scope) => Object.keys(tables).flatMap(() => [bank_id, user_id]);

/** A row is the one it was as long as it stands where it stood and no other transaction wrote it: whoever changes it, by whatever way. */
const rowsVersion = `count(*) || '.' || coalesce(bit_xor(hash_record_extended(row(ctid, xmin), 0)), 0)`;

/** Asks for a word that is another one as soon as any row of a customer's ledger is added, changed or gone. */
export function ledgerVersionOf(scope: Scope): { readonly sql: string; readonly parameters: readonly string[] } {
  const versions = Object.keys(tables).map(
    (table) => `(select ${rowsVersion} from ${table} where bank_id = ? and user_id = ?)`,
  );
  return { sql: `concat_ws(' ', ${versions.join(', ')})`, parameters: ownedBy(scope) };
}

/** Of each customer one row, with the rows of each table and their version: each table is gone through once. */
const ledgers = `select c.user_id, ${Object.keys(tables)
  .map((table) => `${table}.found as ${table}`)
  .join(', ')},
  concat_ws(' ', ${Object.keys(tables)
    .map((table) => `${table}.version`)
    .join(', ')}) as version
  from unnest(?::uuid[]) c (user_id) ${Object.entries(tables)
    .map(([table, order]) => {
      const found = table === 'transactions' ? transactionText(order) : `coalesce(json_agg(r order by ${order}), '[]')`;
      return `cross join lateral (select ${found} as found, ${rowsVersion} as version from ${table} r where r.bank_id = ? and r.user_id = c.user_id) ${table}`;
    })
    .join(' ')}`;

/** A customer's rows as they were imported. */
export async function loadLedgerRows(manager: SqlEntityManager, { bank_id, user_id }: Scope): Promise<StoredLedger> {
  const stored = (await loadLedgers(manager, { bank_id, user_ids: [user_id] })).get(user_id);
  if (!stored) throw new RangeError('a customer has a ledger, if an empty one');
  return stored;
}

/**
 * The same of some customers of a bank, by customer. One query for all, that hands over JSON, and transactions as text: a thousand rows take a
 * fraction of the time.
 */
export async function loadLedgers(
  manager: SqlEntityManager,
  { bank_id, user_ids }: Customers,
): Promise<ReadonlyMap<string, StoredLedger>> {
  const all = await manager.execute<StoredRows[]>(ledgers, [
    listed(user_ids),
    ...Object.keys(tables).map(() => bank_id),
  ]);
  const loaded = new Map<string, StoredLedger>();
  for (const stored of all) loaded.set(stored.user_id, await ledgerOf(manager, bank_id, stored));
  return loaded;
}

async function ledgerOf(manager: SqlEntityManager, bank_id: string, stored: StoredRows): Promise<StoredLedger> {
  const { user_id, accounts, transactions, liabilities, corrections, reported_streams } = stored;
  const refreshed = accounts.map(({ refreshed_at }) => Date.parse(refreshed_at));
  return {
    rows: {
      accounts: accounts.map(accountOf),
      transactions: readTransactionText(transactions) ?? (await transactionsAsJson(manager, { bank_id, user_id })),
      liabilities: z.array(liabilitySchema).parse(liabilities.map(({ details }) => details)),
      removed: [],
      reported_streams: reported_streams.map(({ stream_id, transaction_ids }) => ({ stream_id, transaction_ids })),
      warnings: [],
    },
    corrections: z.array(correctionSchema).parse(corrections.map(({ correction }) => correction)),
    refreshed_at: refreshed.length === 0 ? null : new Date(Math.max(...refreshed)),
    version: z.string().parse(stored.version),
  };
}

/**
 * Adds or replaces a customer's rows, all or nothing. Rows that are not in the import stay, except those it says were
 * removed: they go, and no older import brings them back. Balances are those of the import with the newest row.
 * @returns how many of its transactions were not there before
 */
export async function saveLedgerRows(
  manager: SqlEntityManager,
  scope: Scope,
  rows: LedgerRows,
  now: Date,
): Promise<number> {
  return manager.transactional(async (inner) => {
    const older = await accountsWithNewerBalances(inner, scope, rows, now);
    const balances_as_of = newestRow(rows) ?? now.toISOString().slice(0, 10);
    await inBatches(
      lastOf(rows.accounts, ({ account_id }) => account_id).filter(({ account_id }) => !older.has(account_id)),
      (part) =>
        inner.upsertMany(
          AccountRow,
          part.map(({ balances, ...account }) => ({
            ...scope,
            ...account,
            ...balances,
            refreshed_at: now,
            balances_as_of,
          })),
        ),
    );
    const transactions = lastOf(rows.transactions, ({ transaction_id }) => transaction_id);
    const removed = await removedTransactions(inner, scope, { removed: rows.removed, transactions }, now);
    const added = await saveTransactions(
      inner,
      scope,
      transactions.filter(({ transaction_id }) => !removed.has(transaction_id)),
      balances_as_of,
    );
    await inBatches(
      lastOf(rows.reported_streams ?? [], ({ stream_id }) => stream_id),
      (part) =>
        inner.upsertMany(
          ReportedStreamRow,
          part.map((stream) => ({ ...scope, ...stream })),
        ),
    );
    await inBatches(
      lastOf(rows.liabilities, ({ account_id }) => account_id).filter(({ account_id }) => !older.has(account_id)),
      (part) =>
        inner.upsertMany(
          LiabilityRow,
          part.map((details) => ({ ...scope, account_id: details.account_id, details })),
        ),
    );
    return added;
  });
}

/** A statement may write a row once: of equal keys in an import the last counts. */
function lastOf<Row>(rows: readonly Row[], keyOf: (row: Row) => string): Row[] {
  return [...new Map(rows.map((row) => [keyOf(row), row])).values()];
}

/** A row of an older import leaves a newer one alone, and a pending row a posted one. Gives how many rows are new. */
async function saveTransactions(
  manager: SqlEntityManager,
  scope: Scope,
  transactions: readonly Transaction[],
  as_of: string,
): Promise<number> {
  let added = 0;
  await inBatches(transactions, async (part) => {
    const stored = await manager.find(
      TransactionRow,
      { ...scope, transaction_id: { $in: part.map(({ transaction_id }) => transaction_id) } },
      { fields: ['transaction_id', 'pending', 'as_of'], disableIdentityMap: true },
    );
    const known = new Map(stored.map((row) => [row.transaction_id, row]));
    added += part.length - known.size;
    const isNewer = ({ transaction_id, pending }: Transaction): boolean => {
      const row = known.get(transaction_id);
      if (row === undefined || (row.pending && !pending)) return true;
      return row.pending === pending && (row.as_of === null || row.as_of === undefined || row.as_of <= as_of);
    };
    await manager.upsertMany(
      TransactionRow,
      part.filter(isNewer).map(({ category, ...transaction }) => ({
        ...scope,
        ...transaction,
        category_primary: category.primary,
        category_detailed: category.detailed,
        category_source: category.source,
        as_of,
      })),
    );
  });
  return added;
}

/** Accounts of an import whose balances are known from a newer one; that they were brought in now is noted all the same. */
async function accountsWithNewerBalances(
  manager: SqlEntityManager,
  scope: Scope,
  rows: LedgerRows,
  now: Date,
): Promise<ReadonlySet<string>> {
  const newest = newestRow(rows);
  if (newest === null) return new Set();
  const known = await manager.find(AccountRow, {
    ...scope,
    account_id: { $in: rows.accounts.map(({ account_id }) => account_id) },
    balances_as_of: { $gt: newest },
  });
  const older = known.map(({ account_id }) => account_id);
  if (older.length > 0)
    await manager.nativeUpdate(AccountRow, { ...scope, account_id: { $in: older } }, { refreshed_at: now });
  return new Set(older);
}

/** Takes rows out that the bank took back, and gives those of an import that it ever took back. */
async function removedTransactions(
  manager: SqlEntityManager,
  scope: Scope,
  { removed, transactions }: { removed: readonly string[]; transactions: readonly Transaction[] },
  now: Date,
): Promise<ReadonlySet<string>> {
  await inBatches([...new Set(removed)], async (part) => {
    await manager.upsertMany(
      RemovedTransactionRow,
      part.map((transaction_id) => ({ ...scope, transaction_id, removed_at: now })),
      { onConflictAction: 'ignore' },
    );
    await manager.nativeDelete(TransactionRow, { ...scope, transaction_id: { $in: part } });
  });
  const gone = new Set<string>();
  await inBatches(transactions, async (part) => {
    const transaction_id = { $in: part.map((row) => row.transaction_id) };
    const known = await manager.find(RemovedTransactionRow, { ...scope, transaction_id });
    for (const row of known) gone.add(row.transaction_id);
  });
  return gone;
}

async function inBatches<Row>(rows: readonly Row[], work: (part: Row[]) => Promise<unknown>): Promise<void> {
  for (let start = 0; start < rows.length; start += batch) await work(rows.slice(start, start + batch));
}

/** An account as its connector gave it. */
export function accountOf(row: Omit<AsJson<AccountRow>, 'refreshed_at'>): Account {
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

/** A customer's transactions in their order, of whatever their texts consist. */
export async function transactionsAsJson(manager: SqlEntityManager, scope: Scope): Promise<Transaction[]> {
  const [found] = await manager.execute<{ rows: AsJson<Pick<TransactionRow, TransactionColumn>>[] }[]>(
    `select coalesce(json_agg(r order by ${tables.transactions}), '[]') as rows from (
       select ${transactionColumns.join(', ')} from transactions where bank_id = ? and user_id = ?) r`,
    [scope.bank_id, scope.user_id],
  );
  return (found?.rows ?? []).map(transactionOf);
}

/** A transaction as its connector gave it. */
export function transactionOf(row: Pick<AsJson<TransactionRow>, TransactionColumn>): Transaction {
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
