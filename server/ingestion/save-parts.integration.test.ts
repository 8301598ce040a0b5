import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { LedgerRows, Transaction } from '../../plugins/kit/index.ts';
import { streamFile } from '../../plugins/connectors/index.ts';
import type { Database } from '../database/database.ts';
import { AccountRow, Bank, UserProfile } from '../database/entities/index.ts';
import { loadLedgerRows, saveLedgerRows } from '../database/ledger-store.ts';
import type { Scope } from '../database/tenancy.ts';
import { PartSaver } from './save-parts.ts';
import { openTestDatabase } from '../testing/test-database.ts';

const now = new Date('2026-11-25T12:00:00Z');
let database: Database;
beforeAll(async () => {
  database = await openTestDatabase();
  const owner = database.platform();
  owner.create(Bank, {
    bank_id: 'first',
    name: 'First',
    time_zone: 'UTC',
    currency: 'USD',
    locale: 'en-US',
    allowed_origins: [],
    created_at: now,
  });
  await owner.flush();
});
afterAll(() => database.close());

async function newCustomer(): Promise<Scope> {
  const scope = { bank_id: 'first', user_id: randomUUID() };
  const owner = database.platform();
  owner.create(UserProfile, {
    ...scope,
    role: 'consumer',
    subject: scope.user_id,
    email: null,
    name: 'Customer',
    locale: null,
    password_hash: null,
    login_email: null,
    created_at: now,
  });
  await owner.flush();
  return scope;
}

async function partsOf(csv: string, piece = 200): Promise<LedgerRows[]> {
  const bytes = new TextEncoder().encode(csv);
  async function* open() {
    for (let start = 0; start < bytes.length; start += piece) yield bytes.subarray(start, start + piece);
  }
  const context = { now: () => now.toISOString(), random: () => 0.5 };
  return Array.fromAsync(streamFile({ name: 'export.csv', size: bytes.length, open }, context));
}

/** Gives how many rows are new. */
async function save(scope: Scope, parts: readonly LedgerRows[]): Promise<number> {
  let added = 0;
  await database.scoped(scope).transactional(async (manager) => {
    const saver = new PartSaver(manager, scope, now);
    for (const part of parts) added += await saver.save(part);
    await saver.end();
  });
  return added;
}

const stored = async (scope: Scope) => (await loadLedgerRows(database.scoped(scope), scope)).rows;
const balance = async (scope: Scope) => (await stored(scope)).accounts[0]?.balances.current_cents;
const dated = async (scope: Scope) => (await database.scoped(scope).find(AccountRow, scope))[0]?.balances_as_of;

/** A statement of the days of October, oldest first, one purchase of 1.00 a day, two on the third. */
const october = [
  'Date,Description,Amount,Balance,Status',
  ...[1, 2, 3, 3, ...Array.from({ length: 28 }, (_, index) => index + 4)].map(
    (day, index) => `2026-10-${String(day).padStart(2, '0')},COFFEE,-1.00,${100 - index}.00,posted`,
  ),
].join('\n');

describe('a file in parts', () => {
  test('is saved as one that comes whole; the same again changes nothing; equal purchases stay two', async () => {
    const [scope, other] = [await newCustomer(), await newCustomer()];
    const parts = await partsOf(october);
    expect(parts.length).toBeGreaterThan(5);
    expect(await save(scope, parts)).toBe(32);
    const rows = await stored(scope);
    expect(rows.transactions).toHaveLength(32);
    expect(rows.transactions.filter(({ date }) => date === '2026-10-03')).toHaveLength(2);
    expect(await balance(scope)).toBe(6_900);
    const [whole] = [parts.flatMap(({ transactions }) => transactions)];
    const accounts = parts.at(-1)?.accounts ?? [];
    await saveLedgerRows(
      database.scoped(other),
      other,
      { accounts, transactions: whole, liabilities: [], removed: [], warnings: [] },
      now,
    );
    expect(await stored(other)).toEqual(rows);
    expect(await dated(other)).toBe(await dated(scope));

    expect(await save(scope, parts)).toBe(0);
    expect(await stored(scope)).toEqual(rows);
  });

  test('of an older day leaves newer balances alone, a newer one brings its own', async () => {
    const scope = await newCustomer();
    const november = (day: string, cents: string) =>
      partsOf(`Date,Description,Amount,Balance,Status\n${day},TEA,-2.00,${cents},posted\n`);
    await save(scope, await november('2026-11-02', '50.00'));
    await save(scope, await partsOf(october));
    expect([await balance(scope), await dated(scope)]).toEqual([5_000, '2026-11-02']);
    await save(scope, await november('2026-11-03', '48.00'));
    expect([await balance(scope), await dated(scope)]).toEqual([4_800, '2026-11-03']);
  });

  test('that begins with pending rows is as old as its newest posted one', async () => {
    const scope = await newCustomer();
    const pending = Array.from({ length: 20 }, () => '2026-11-20,TEA,-2.00,40.00,pending').join('\n');
    const [headings, ...rows] = october.split('\n');
    await save(scope, await partsOf([headings, pending, ...rows.toReversed()].join('\n')));
    expect(await dated(scope)).toBe('2026-10-31');
  });

  test('that fails half way leaves nothing behind', async () => {
    const scope = await newCustomer();
    const parts = await partsOf(october);
    const [row] = parts[0]?.transactions ?? [];
    const broken = { ...(row as Transaction), transaction_id: 'broken', account_id: 'not there' };
    const failing = [...parts.slice(0, 4), { ...(parts[0] as LedgerRows), transactions: [broken] }];
    await expect(save(scope, failing)).rejects.toThrow();
    expect(await stored(scope)).toMatchObject({ accounts: [], transactions: [] });
  });
});
