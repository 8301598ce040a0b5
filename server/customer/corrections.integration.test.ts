import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { generateCustomer } from '../../demo/generator/index.ts';
import { buildLedger, type LedgerRows } from '../../plugins/kit/index.ts';
import { ComputedFeatures, UserProfile } from '../database/entities/index.ts';
import { loadLedgerRows, saveLedgerRows } from '../database/ledger-store.ts';
import type { Scope } from '../database/tenancy.ts';
import { recomputeCustomer } from '../jobs/recompute.ts';
import { startTestServer, type TestServer } from '../testing/test-server.ts';

const path = '/api/v1/users/me/corrections';
let server: TestServer;
let scope: Scope;
let rows: LedgerRows;

beforeAll(async () => {
  server = await startTestServer();
  const { application } = server;
  const customer = await server.connect('maya-torres');
  await customer.consent(true);
  const profile = await application.database
    .platform()
    .findOneOrFail(UserProfile, { bank_id: 'demo', subject: 'maya-torres' });
  scope = { bank_id: profile.bank_id, user_id: profile.user_id };
  ({ rows } = await loadLedgerRows(application.database.scoped(scope), scope));
});
afterAll(() => server.close());

async function call(method: string, target: string, body?: unknown, token?: string) {
  const response = await fetch(server.url + target, {
    method,
    headers: {
      authorization: `Bearer ${token ?? (await server.token('maya-torres'))}`,
      ...(body !== undefined && { 'content-type': 'application/json' }),
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  return { status: response.status, body: await response.json() };
}

const ledgerNow = async () => {
  const { application } = server;
  const stored = await loadLedgerRows(application.database.scoped(scope), scope);
  return buildLedger(stored.rows, application.now().toISOString().slice(0, 10), stored.corrections);
};
const purchase = () => {
  const found = rows.transactions.find(({ category }) => category.primary === 'FOOD_AND_DRINK');
  if (!found) throw new Error('a customer eats');
  return found;
};

test('a category that the customer gives is kept, wins, survives an import of the same rows, and goes when taken back', async () => {
  const { transaction_id, category } = purchase();
  const added = await call('POST', path, { kind: 'category', transaction_id, category: 'MEDICAL_DENTAL_CARE' });
  expect(added.status).toBe(201);
  const mine = { primary: 'MEDICAL', detailed: 'MEDICAL_DENTAL_CARE', source: 'customer' };
  expect((await ledgerNow()).transaction(transaction_id)?.category).toEqual(mine);

  await saveLedgerRows(server.application.database.scoped(scope), scope, rows, server.application.now());
  expect((await ledgerNow()).transaction(transaction_id)?.category).toEqual(mine);
  expect((await call('GET', path)).body.data.corrections).toHaveLength(1);

  const { correction_id } = added.body.data;
  expect((await call('DELETE', `${path}/${correction_id}`)).status).toBe(200);
  expect((await ledgerNow()).transaction(transaction_id)?.category).toEqual(category);
  expect((await call('DELETE', `${path}/${correction_id}`)).status).toBe(404);
});

test('a stream that is none for the customer leaves their signals', async () => {
  const { application } = server;
  const ledger = await ledgerNow();
  const stream = ledger.streams.find(({ kind, is_active }) => kind === 'subscription' && is_active);
  const merchants = async () => {
    await recomputeCustomer(application, scope);
    const features = await application.database
      .scoped(scope)
      .findOneOrFail(ComputedFeatures, { ...scope, time_window: '30' });
    return features.signals.subscriptions?.recurring_merchants?.length;
  };
  const before = (await merchants()) ?? 0;
  const added = await call('POST', path, { kind: 'not_recurring', transaction_id: stream?.transaction_ids.at(-1) });
  expect(added.status).toBe(201);
  expect(await merchants()).toBe(before - 1);
  await call('DELETE', `${path}/${added.body.data.correction_id}`);
  expect(await merchants()).toBe(before);
});

test('rows that the bank took back stay away when an older file brings them again', async () => {
  const { application } = server;
  const manager = () => application.database.scoped(scope);
  const { transaction_id } = purchase();
  const empty = { accounts: [], transactions: [], liabilities: [], warnings: [] };
  await saveLedgerRows(manager(), scope, { ...empty, removed: [transaction_id] }, application.now());
  expect((await ledgerNow()).transaction(transaction_id)).toBeUndefined();
  await saveLedgerRows(manager(), scope, rows, application.now());
  expect((await ledgerNow()).transaction(transaction_id)).toBeUndefined();
});

test('balances are those of the newest import, not of the last', async () => {
  const { application } = server;
  const before = await ledgerNow();
  const older = generateCustomer('maya-torres', { seed: 1, to: '2026-09-30' });
  await saveLedgerRows(application.database.scoped(scope), scope, older, application.now());
  expect((await ledgerNow()).accounts).toEqual(before.accounts);
});

describe('who may not', () => {
  test('another customer, and a customer of that name at another bank, neither see nor touch them', async () => {
    const { transaction_id } = rows.transactions[5] ?? purchase();
    const added = await call('POST', path, { kind: 'transfer', transaction_id, is_transfer: true });
    const id = added.body.data.correction_id;
    const neighbour = await server.connect('tom-becker');
    await neighbour.consent(true);
    const stranger = await server.connect('maya-torres', { bank: 'other' });
    await stranger.consent(true);
    for (const token of [await server.token('tom-becker'), await server.token('maya-torres', 'other')]) {
      expect((await call('GET', path, undefined, token)).body.data.corrections).toEqual([]);
      expect((await call('DELETE', `${path}/${id}`, undefined, token)).status).toBe(404);
      const theirs = await call('POST', path, { kind: 'not_recurring', transaction_id }, token);
      expect(theirs.body.error).toMatchObject({ code: 'TRANSACTION_NOT_FOUND', details: { transaction_id } });
    }
    expect((await call('GET', path)).body.data.corrections).toHaveLength(1);
  });

  test('nobody without a token, with an operator token, or without consent', async () => {
    expect((await fetch(server.url + path)).status).toBe(401);
    const login = await fetch(`${server.url}/api/v1/auth/login`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(server.operator),
    });
    const { data } = await login.json();
    expect((await call('GET', path, undefined, data.token)).status).toBe(401);
    const refused = await call('GET', path, undefined, await server.token('grace-lin'));
    expect(refused).toMatchObject({ status: 403, body: { error: { code: 'CONSENT_REQUIRED' } } });
  });

  test.each([
    [{ kind: 'category', transaction_id: 'x', category: 'SNACKS' }, 400, 'CATEGORY_UNKNOWN'],
    [{ kind: 'category', transaction_id: 'x' }, 400, 'VALIDATION_ERROR'],
    [{ kind: 'recurring', transaction_ids: ['x'] }, 400, 'VALIDATION_ERROR'],
    [{ kind: 'not_recurring', transaction_id: 'x', note: 'please' }, 400, 'VALIDATION_ERROR'],
    [{ kind: 'delete', transaction_id: 'x' }, 400, 'VALIDATION_ERROR'],
    [{ kind: 'transfer', transaction_id: 'x', is_transfer: true }, 404, 'TRANSACTION_NOT_FOUND'],
  ])('%j is refused', async (body, status, code) => {
    expect(await call('POST', path, body)).toMatchObject({ status, body: { error: { code } } });
  });
});
