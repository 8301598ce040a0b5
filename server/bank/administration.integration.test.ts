import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Database } from '../database/database.ts';
import { Bank, BankSigningKey, OperatorAction, UserProfile } from '../database/entities/index.ts';
import { createBank } from '../identity/banks.ts';
import { customerOf } from '../identity/customers.ts';
import { Secrets } from '../identity/secrets.ts';
import type { PlatformChangeProposal } from '../protocol/index.ts';
import { engines, openTestDatabase } from '../testing/test-database.ts';
import { changeBank, readBank } from './administration.ts';
import { approveChange, endChange, listChanges } from './changes/changes.ts';
import { loadPlatform } from './platform.ts';
import type { Platform } from './settings-check.ts';

const now = new Date('2026-11-26T12:00:00Z');
const origins = (add: string): PlatformChangeProposal => ({
  kind: 'allowed-origins',
  payload: { add: [add], remove: [] },
});

describe.each(engines)('the platform’s administration, on %s', (engine) => {
  let database: Database;
  let secrets: Secrets;
  let folder: string;
  let platform: Platform;
  /** The administrator's own bank, and one that is only theirs to set up. */
  const home = 'home';
  let bank_id = '';
  let administrator = '';
  let count = 0;

  beforeAll(async () => {
    database = await openTestDatabase(engine);
    folder = await mkdtemp(path.join(tmpdir(), 'spendsense-administration-'));
    secrets = await Secrets.open(folder);
    platform = await loadPlatform({ chat_messages_per_minute: 10, plugin_list: null }, () => now);
    await newBank(home);
    administrator = await newOperator(home, ['platform_administrator']);
  });
  afterAll(async () => {
    await database.close();
    await rm(folder, { recursive: true });
  });
  beforeEach(async () => {
    bank_id = `bank-${(count += 1)}`;
    await newBank(bank_id);
  });

  const newBank = (id: string, sandbox = false) => {
    const fields = { name: id, time_zone: 'UTC', currency: 'USD', locale: 'en-US', sandbox };
    return createBank(database, { bank_id: id, ...fields, allowed_origins: ['https://a.example'] }, now);
  };
  const newOperator = async (bank: string, operator_roles: UserProfile['operator_roles']): Promise<string> => {
    const manager = database.platform();
    const user_id = randomUUID();
    const email = `${user_id}@bank.example`;
    const fields = { subject: null, email, name: 'Operator', locale: null, password_hash: null, created_at: now };
    manager.create(UserProfile, { user_id, bank_id: bank, role: 'operator', operator_roles, ...fields });
    await manager.flush();
    return user_id;
  };
  const newCustomer = async () => {
    const bank = await database.platform().findOneOrFail(Bank, { bank_id });
    await customerOf(database, bank, { sub: 'customer-1', name: 'Maya Torres' }, now);
  };
  const administering = () => database.administering({ bank_id: home, user_id: administrator });
  const context = () => ({
    manager: administering(),
    bank_id,
    operator_id: administrator,
    audited_in: home,
    personOf: async (user_id: string) => ({ user_id, name: 'X', email: '' }),
    platform,
    secrets,
    now,
  });
  const of = (operator_id: string) => ({
    manager: database.scoped({ bank_id, user_id: '*' }),
    bank_id,
    operator_id,
    platform,
    secrets,
    now,
  });
  const allowed = async () => (await database.platform().findOneOrFail(Bank, { bank_id })).allowed_origins;

  test('one person sets up a bank that has no customer yet, and it is kept in their own bank’s audit', async () => {
    expect(await readBank(context())).toMatchObject({ takes_two_people: false, keys: [], changes: [] });
    expect(await changeBank(origins('https://b.example'), context())).toEqual({ change: null, secret: null });
    expect(await allowed()).toEqual(['https://a.example', 'https://b.example']);
    const { secret } = await changeBank(
      { kind: 'signing-key-add', payload: { purpose: 'customer-tokens' } },
      context(),
    );
    expect(Buffer.from(secret?.key ?? '', 'base64')).toHaveLength(32);
    const [key] = (await readBank(context()))?.keys ?? [];
    expect(key).toMatchObject({ purpose: 'customer-tokens', expires_at: null, last_used_at: null });
    const payload = { key_id: key?.key_id ?? '', hours: 24 };
    await changeBank({ kind: 'signing-key-retire', payload }, context());
    expect((await readBank(context()))?.keys[0]?.expires_at).toBe('2026-11-27T12:00:00.000Z');
    const kept = await database.platform().find(OperatorAction, { bank_id: home, target: { $like: `${bank_id}%` } });
    expect(kept.map(({ action, operator_id }) => `${action} ${operator_id}`).sort()).toEqual([
      `bank.allowed-origins ${administrator}`,
      `bank.signing-key-add ${administrator}`,
      `bank.signing-key-retire ${administrator}`,
    ]);
  });

  test('once there is a customer, somebody of the bank approves, who sees that the platform asks', async () => {
    await newCustomer();
    const ben = await newOperator(bank_id, ['approver']);
    const { change } = await changeBank(origins('https://b.example'), context());
    expect(await allowed()).toEqual(['https://a.example']);
    const { changes } = await listChanges(of(ben), { page: 1, limit: 10 });
    expect(changes[0]?.proposed_by).toEqual({ user_id: administrator, name: 'Platform administrator', email: '' });
    await approveChange(change?.change_id ?? '', of(ben));
    expect(await allowed()).toEqual(['https://a.example', 'https://b.example']);

    const second = await changeBank(origins('https://c.example'), context());
    const withdrawn = { state: 'withdrawn', reason: null } as const;
    expect(await endChange(second.change?.change_id ?? '', withdrawn, context())).toMatchObject(withdrawn);
    expect((await readBank(context()))?.changes.map(({ state }) => state)).toEqual(
      expect.arrayContaining(['applied', 'withdrawn']),
    );
  });

  test('a sandbox has no customers of its own', async () => {
    bank_id = `sandbox-${bank_id}`;
    await newBank(bank_id, true);
    await newCustomer();
    expect(await changeBank(origins('https://b.example'), context())).toMatchObject({ change: null });
  });

  describe('the database itself', () => {
    const sql = (text: string, values: unknown[] = []) => administering().execute(text, values);

    test('opens banks, keys and changes of these to the role, and no other table', async () => {
      await newCustomer();
      const tables = await database
        .platform()
        .execute<{ name: string }[]>(
          `select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')`,
        );
      expect(tables.length).toBeGreaterThan(30);
      const open: string[] = [];
      for (const { name } of tables) {
        await sql(`select * from ${name} limit 1`).then(
          () => open.push(name),
          (error: unknown) => expect(String(error)).toMatch(/permission denied/),
        );
      }
      expect(open.sort()).toEqual(['bank_signing_keys', 'banks', 'change_requests']);
      for (const name of tables.map((table) => table.name)) {
        await expect(sql(`delete from ${name}`)).rejects.toThrow(/permission denied/);
      }
    });

    test('lets the role change nothing of a bank with customers, and propose only what is its to propose', async () => {
      await newCustomer();
      const ben = await newOperator(bank_id, ['approver']);
      const { change } = await changeBank(origins('https://b.example'), context());
      await sql(`update banks set allowed_origins = '{https://evil.example}' where bank_id = ?`, [bank_id]);
      expect(await allowed()).toEqual(['https://a.example']);
      await expect(sql(`update banks set name = 'Mine'`)).rejects.toThrow(/permission denied/);
      const key = `insert into bank_signing_keys (key_id, bank_id, algorithms, secret_reference, created_at) values (?, ?, '{HS256}', 'env:X', now())`;
      await expect(sql(key, [randomUUID(), bank_id])).rejects.toThrow(/row-level security/);
      const approve = `update change_requests set state = 'approved', decided_by = ?, decided_at = now() where change_id = ?`;
      await expect(sql(approve, [ben, change?.change_id])).rejects.toThrow();
      const insert = `insert into change_requests (change_id, bank_id, kind, payload, state, proposed_by, proposed_at, expires_at)
        values (gen_random_uuid(), ?, ?, '{}', 'proposed', ?, now(), now())`;
      await expect(sql(insert, [bank_id, 'bank-settings', administrator])).rejects.toThrow(/row-level security/);
      await expect(sql(insert, [bank_id, 'allowed-origins', ben])).rejects.toThrow(/row-level security/);
      const act = `insert into operator_actions (action_id, bank_id, operator_id, action, created_at) values (gen_random_uuid(), ?, ?, 'x', now())`;
      await expect(sql(act, [bank_id, administrator])).rejects.toThrow(/row-level security/);
      await expect(sql(act, [home, ben])).rejects.toThrow(/row-level security/);
    });

    test('gives a bank’s own operators nothing of it', async () => {
      const theirs = database.scoped({ bank_id, user_id: '*' });
      expect(await theirs.execute('select bank_id from banks')).toEqual([{ bank_id }]);
      await expect(theirs.execute(`select bank_has_no_customer('home')`)).rejects.toThrow(/permission denied/);
      const insert = `insert into change_requests (change_id, bank_id, kind, payload, state, proposed_by, proposed_at, expires_at)
        values (gen_random_uuid(), ?, 'allowed-origins', '{}', 'proposed', ?, now(), now())`;
      await expect(theirs.execute(insert, [bank_id, administrator])).rejects.toThrow(/row-level security/);
      expect(await database.platform().count(BankSigningKey, { bank_id })).toBe(0);
    });
  });
});
