import { randomUUID } from 'node:crypto';
import * as fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Account, Transaction } from '../../plugins/kit/index.ts';
import { openTestDatabase } from '../testing/test-database.ts';
import type { Database } from './database.ts';
import { Bank, UserProfile } from './entities/index.ts';
import { loadLedgerRows, saveLedgerRows, transactionsAsJson } from './ledger-store.ts';
import type { Scope } from './tenancy.ts';

const now = new Date('2026-11-25T12:00:00Z');
let database: Database;
beforeAll(async () => {
  database = await openTestDatabase();
  const owner = database.platform();
  for (const bank_id of ['first', 'second']) {
    owner.create(Bank, {
      bank_id,
      name: bank_id,
      time_zone: 'UTC',
      currency: 'USD',
      locale: 'en-US',
      allowed_origins: [],
      created_at: now,
    });
  }
  await owner.flush();
});
afterAll(() => database.close());

const account: Account = {
  account_id: '',
  type: 'depository',
  subtype: 'checking',
  name: 'Checking',
  mask: null,
  currency: 'USD',
  balances: { available_cents: null, current_cents: null, limit_cents: null },
  holder_category: 'personal',
};

async function customerWith(transactions: readonly Transaction[], bank_id = 'first'): Promise<Scope> {
  const scope = { bank_id, user_id: randomUUID() };
  await database.platform().insert(UserProfile, { ...scope, role: 'consumer', subject: scope.user_id, name: 'One', created_at: now }); // prettier-ignore
  const accounts = [...new Set(transactions.map(({ account_id }) => account_id))].map((account_id) => ({
    ...account,
    account_id,
  }));
  const rest = { accounts, liabilities: [], removed: [], warnings: [] };
  await saveLedgerRows(database.scoped(scope), scope, { ...rest, transactions: [...transactions] }, now);
  return scope;
}

const read = async (scope: Scope, as = scope) => (await loadLedgerRows(database.scoped(as), scope)).rows.transactions;

// Among them whatever stands between fields and rows, before what may be null, and for nothing.
const text = fc.string({
  unit: fc.constantFrom('a', 'é', '😀', '=', '"', '\\', '\n', ' ', '\u0001', '\u0002', '\u0003'),
  maxLength: 6,
});
const maybe = fc.option(text, { nil: null });
const date = fc.integer({ min: 0, max: 800 }).map((days) => {
  return new Date(Date.UTC(2025, 0, 1 + days)).toISOString().slice(0, 10);
});
const filled = text.map((some) => `t${some}`);
const transaction: fc.Arbitrary<Transaction> = fc.record({
  transaction_id: filled,
  account_id: filled,
  amount_cents: fc.maxSafeInteger(),
  currency: fc.constantFrom('USD', 'EUR'),
  date,
  authorized_date: fc.option(date, { nil: null }),
  name: text,
  merchant_name: maybe,
  merchant_entity_id: maybe,
  category: fc.record({
    primary: filled,
    detailed: filled,
    source: fc.constantFrom('reported', 'inferred', 'customer'),
  }),
  payment_channel: fc.constantFrom('online', 'in store', 'other'),
  pending: fc.boolean(),
  pending_transaction_id: maybe,
});

test('transactions come back as they were, and as JSON has them, whatever their texts are made of', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.uniqueArray(transaction, { maxLength: 6, selector: ({ transaction_id }) => transaction_id }),
      async (rows) => {
        const scope = await customerWith(rows);
        const stored = await read(scope);
        expect(stored).toEqual(await transactionsAsJson(database.scoped(scope), scope));
        const byId = (some: readonly Transaction[]) => new Map(some.map((row) => [row.transaction_id, row]));
        expect(byId(stored)).toEqual(byId(rows));
      },
    ),
    { numRuns: 40 },
  );
});

test('they are in the order of their days, then of their ids, and nobody reads those of another customer or bank', async () => {
  const row = (transaction_id: string, day: string): Transaction => ({
    transaction_id,
    account_id: 'checking',
    amount_cents: -5,
    currency: 'USD',
    date: day,
    authorized_date: null,
    name: '',
    merchant_name: '',
    merchant_entity_id: null,
    category: { primary: 'INCOME', detailed: 'INCOME_WAGES', source: 'reported' },
    payment_channel: 'other',
    pending: true,
    pending_transaction_id: null,
  });
  const rows = [row('b', '2026-11-02'), row('a', '2026-11-02'), row('c', '2026-11-01')];
  const scope = await customerWith(rows);
  expect(await read(scope)).toEqual([rows[2], rows[1], rows[0]]);
  expect(await read(scope, await customerWith([]))).toEqual([]);
  expect(await read(scope, await customerWith([], 'second'))).toEqual([]);
  expect(await read(scope, { ...scope, bank_id: 'second' })).toEqual([]);
});
