import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { ledgerRowsSchema } from '../../plugins/kit/index.ts';
import type { Database } from '../database/database.ts';
import { Bank, UserProfile } from '../database/entities/index.ts';
import { saveLedgerRows } from '../database/ledger-store.ts';
import type { Scope } from '../database/tenancy.ts';
import { Ledgers } from './ledgers.ts';
import { openTestDatabase } from '../testing/test-database.ts';

const now = new Date('2026-11-25T12:00:00Z');
const day = '2026-11-25';
let database: Database;
let ledgers: Ledgers;
let anna: Scope;
let ben: Scope;
const read = (scope: Scope, as_of = day) => ledgers.of(database.scoped(scope), scope, as_of);
const owner = () => database.platform();

beforeAll(async () => {
  database = await openTestDatabase();
  const manager = owner();
  manager.create(Bank, {
    bank_id: 'first', name: 'First', time_zone: 'UTC', currency: 'USD', locale: 'en-US', allowed_origins: [], created_at: now,
  }); // prettier-ignore
  await manager.flush();
});
afterAll(() => database.close());
beforeEach(async () => {
  ledgers = new Ledgers();
  anna = await newCustomer();
  ben = await newCustomer();
});

async function newCustomer(): Promise<Scope> {
  const scope = { bank_id: 'first', user_id: randomUUID() };
  const manager = owner();
  manager.create(UserProfile, {
    ...scope, role: 'consumer', subject: scope.user_id, email: null, name: 'Customer', locale: null, password_hash: null,
    login_email: null, created_at: now,
  }); // prettier-ignore
  await manager.flush();
  const account = { account_id: 'checking', type: 'depository', subtype: 'checking', name: 'Checking', mask: null, currency: 'USD', holder_category: 'personal' }; // prettier-ignore
  const balances = { available_cents: 900_00, current_cents: 1_000_00, limit_cents: null };
  const transaction = {
    transaction_id: 'coffee', account_id: 'checking', amount_cents: 450, currency: 'USD', date: '2026-11-20', authorized_date: null,
    name: 'COFFEE', merchant_name: null, merchant_entity_id: null, category: { primary: 'FOOD_AND_DRINK', detailed: 'FOOD_AND_DRINK_COFFEE', source: 'reported' },
    payment_channel: 'in store', pending: false, pending_transaction_id: null,
  }; // prettier-ignore
  const rows = ledgerRowsSchema.parse({ accounts: [{ ...account, balances }], transactions: [transaction], liabilities: [], removed: [], warnings: [] }); // prettier-ignore
  await saveLedgerRows(database.scoped(scope), scope, rows, now);
  return scope;
}

test('a second question gets the same ledger, whatever happened to other customers', async () => {
  const first = await read(anna);
  expect(first.ledger.transactions.map(({ amount_cents }) => amount_cents)).toEqual([450]);
  expect(first.refreshed_at).toEqual(now);
  await owner().execute('update transactions set amount_cents = 999 where user_id = ?', [ben.user_id]);
  expect((await read(anna)).ledger).toBe(first.ledger);
});

const loan = {
  type: 'student', account_id: 'checking', loan_name: null, interest_rate: null, is_overdue: null, last_payment_cents: null,
  last_payment_date: null, minimum_payment_cents: null, next_payment_due_date: null, expected_payoff_date: null,
}; // prettier-ignore
const where = 'bank_id = ? and user_id = ?';
test.each([
  ['a changed amount', `update transactions set amount_cents = 999 where ${where}`],
  ['a row written over with what it was', `update transactions set amount_cents = amount_cents where ${where}`],
  ['a row that is gone', `delete from transactions where ${where}`],
  ['a balance', `update accounts set current_cents = 1 where ${where}`],
  ['a reported stream', `insert into reported_streams (bank_id, user_id, stream_id, transaction_ids) values (?, ?, 's', '{coffee}')`],
  ['a liability', `insert into liabilities (bank_id, user_id, account_id, details) values (?, ?, 'checking', '${JSON.stringify(loan)}')`],
  ['a correction', `insert into corrections (bank_id, user_id, correction_id, correction, created_at) values (?, ?, gen_random_uuid(), '{"kind": "not_recurring", "transaction_id": "coffee"}', now())`],
])('%s is seen by the next question, whoever wrote it', async (_name, statement) => {
  const before = await read(anna);
  await owner().execute(statement, [anna.bank_id, anna.user_id]);
  const after = await read(anna);
  expect(after.ledger).not.toBe(before.ledger);
  expect((await read(anna)).ledger).toBe(after.ledger);
}); // prettier-ignore

test('another day is another ledger', async () => {
  const before = await read(anna, '2026-11-19');
  expect(before.ledger.transactions).toEqual([]);
  expect((await read(anna)).ledger.transactions).toHaveLength(1);
});

test('what is forgotten is read anew, and one customer never gets the ledger of another', async () => {
  const first = await read(anna);
  expect((await read(ben)).ledger).not.toBe(first.ledger);
  ledgers.forget(ben);
  expect((await read(anna)).ledger).toBe(first.ledger);
  ledgers.forget(anna);
  expect((await read(anna)).ledger).not.toBe(first.ledger);
});
