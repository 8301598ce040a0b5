import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { Database } from '../../database/database.ts';
import {
  Bank,
  BankSettingsVersion,
  BankSigningKey,
  OperatorAction,
  UserProfile,
} from '../../database/entities/index.ts';
import { createBank } from '../../identity/banks.ts';
import { Secrets } from '../../identity/secrets.ts';
import { bankSettingsSchema, type ChangeProposal } from '../../protocol/index.ts';
import { engines, openTestDatabase } from '../../testing/test-database.ts';
import { currentSettings } from '../settings.ts';
import { loadPlatform } from '../platform.ts';
import type { Platform } from '../settings-check.ts';
import { approveChange, endChange, listChanges, proposeChange, type ChangeContext } from './changes.ts';

const now = new Date('2026-11-26T12:00:00Z');
const phone = (number: string) => bankSettingsSchema.parse({ hand_off: { phone: number } });

describe.each(engines)('changes by two people, on %s', (engine) => {
  let database: Database;
  let platform: Platform;
  let secrets: Secrets;
  let folder: string;
  let bank_id = '';
  let stranger: ChangeContext;
  const people: Record<'ada' | 'ben' | 'cleo', string> = { ada: '', ben: '', cleo: '' };
  let count = 0;

  beforeAll(async () => {
    database = await openTestDatabase(engine);
    folder = await mkdtemp(path.join(tmpdir(), 'spendsense-changes-'));
    secrets = await Secrets.open(folder);
    platform = await loadPlatform({ chat_messages_per_minute: 10, plugin_list: null }, () => now);
    bank_id = 'elsewhere';
    await newBank(bank_id);
    const user_id = await newOperator();
    stranger = {
      ...as(user_id),
      bank_id: 'elsewhere',
      manager: database.scoped({ bank_id: 'elsewhere', user_id: '*' }),
    };
  });
  afterAll(async () => {
    await database.close();
    await rm(folder, { recursive: true });
  });

  const newBank = (id: string) => {
    const fields = { name: id, time_zone: 'UTC', currency: 'USD', locale: 'en-US' };
    return createBank(database, { bank_id: id, ...fields, allowed_origins: ['https://a.example'] }, now);
  };
  const newOperator = async (): Promise<string> => {
    const manager = database.platform();
    const user_id = randomUUID();
    manager.create(UserProfile, {
      user_id,
      bank_id,
      role: 'operator',
      operator_roles: ['administrator'],
      subject: null,
      email: `${user_id}@bank.example`,
      name: 'Operator',
      locale: null,
      password_hash: null,
      created_at: now,
    });
    await manager.flush();
    return user_id;
  };
  /** A bank of its own for a test, with three operators. */
  const fresh = async () => {
    bank_id = `bank-${(count += 1)}`;
    await newBank(bank_id);
    for (const name of ['ada', 'ben', 'cleo'] as const) people[name] = await newOperator();
  };
  const as = (operator_id: string, at = now): ChangeContext => ({
    manager: database.scoped({ bank_id, user_id: '*' }),
    bank_id,
    operator_id,
    platform,
    secrets,
    now: at,
  });
  const propose = async (proposal: ChangeProposal, who = people.ada) => (await proposeChange(proposal, as(who))).change;
  const settings = (number: string, base_version = 0): ChangeProposal => ({
    kind: 'bank-settings',
    payload: { base_version, settings: phone(number) },
  });
  const current = () => currentSettings(database.platform(), bank_id);
  const acts = async () =>
    (await database.platform().find(OperatorAction, { bank_id }, { orderBy: { created_at: 'asc' } }))
      .map(({ action }) => action)
      .sort();

  test('a second person’s approval applies it, once, and every act is kept', async () => {
    await fresh();
    const { change_id, differences } = await propose(settings('+1 800 555 0100'));
    expect(differences).toEqual([{ field: 'hand_off.phone', before: null, after: '+1 800 555 0100' }]);
    expect((await current()).version).toBe(0);
    const approved = await approveChange(change_id, as(people.ben));
    expect(approved).toMatchObject({ state: 'applied', decided_by: { user_id: people.ben } });
    expect(await approveChange(change_id, as(people.ben))).toEqual(approved);
    expect(await current()).toMatchObject({ version: 1, settings: { hand_off: { phone: '+1 800 555 0100' } } });
    const row = await database.platform().findOneOrFail(BankSettingsVersion, { bank_id, version: 1 });
    expect(row).toMatchObject({ proposed_by: people.ada, approved_by: people.ben });
    expect(await acts()).toEqual(['change.approve', 'change.propose']);
  });

  test('nobody approves or rejects their own, only its proposer withdraws it, and a decided one stays', async () => {
    await fresh();
    const { change_id } = await propose(settings('100 200'));
    await expect(approveChange(change_id, as(people.ada))).rejects.toMatchObject({ code: 'SAME_PERSON' });
    const rejected = { state: 'rejected', reason: 'No.' } as const;
    const withdrawn = { state: 'withdrawn', reason: null } as const;
    await expect(endChange(change_id, rejected, as(people.ada))).rejects.toMatchObject({ code: 'SAME_PERSON' });
    await expect(endChange(change_id, withdrawn, as(people.ben))).rejects.toMatchObject({ code: 'NOT_PROPOSER' });
    expect(await endChange(change_id, rejected, as(people.ben))).toMatchObject({ state: 'rejected', reason: 'No.' });
    for (const decide of [
      () => approveChange(change_id, as(people.ben)),
      () => endChange(change_id, withdrawn, as(people.ada)),
      () => endChange(change_id, rejected, as(people.cleo)),
    ]) {
      await expect(decide()).rejects.toMatchObject({ code: 'CHANGE_DECIDED', details: { state: 'rejected' } });
    }
    expect((await current()).version).toBe(0);
    expect(await acts()).toEqual(['change.propose', 'change.reject']);
  });

  test('one that is based on what has changed since is not applied, and says what has changed', async () => {
    await fresh();
    const first = await propose(settings('111'));
    const second = await propose(settings('222'), people.ben);
    await approveChange(first.change_id, as(people.ben));
    await expect(approveChange(second.change_id, as(people.ada))).rejects.toMatchObject({
      code: 'CHANGE_CONFLICT',
      details: {
        changed: [
          { field: 'version', before: 0, after: 1 },
          { field: 'hand_off.phone', before: null, after: '111' },
        ],
      },
    });
    // Nothing half done: it is still open, and its proposer can take it back.
    const { changes } = await listChanges(as(people.ada), { state: 'proposed', page: 1, limit: 10 });
    expect(changes.map(({ change_id }) => change_id)).toEqual([second.change_id]);
    await expect(propose(settings('333'))).rejects.toMatchObject({ code: 'CHANGE_CONFLICT' });
    await expect(propose(settings('111', 1))).rejects.toMatchObject({ code: 'NOTHING_CHANGED' });
    await expect(propose(settings('333', 7))).rejects.toMatchObject({ code: 'VERSION_UNKNOWN' });
  });

  test('of two approvals at once one applies it', async () => {
    await fresh();
    const { change_id } = await propose(settings('999'));
    const both = await Promise.allSettled([
      approveChange(change_id, as(people.ben)),
      approveChange(change_id, as(people.cleo)),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect((await current()).version).toBe(1);
  });

  test('after 14 days it is too late', async () => {
    await fresh();
    const { change_id } = await propose(settings('123'));
    const late = new Date(now.getTime() + 14 * 86_400_000);
    await expect(approveChange(change_id, as(people.ben, late))).rejects.toMatchObject({ code: 'CHANGE_EXPIRED' });
  });

  test('origins and keys change the same way', async () => {
    await fresh();
    const origins = await propose({
      kind: 'allowed-origins',
      payload: { add: ['https://b.example/'], remove: ['https://a.example'] },
    });
    const late = await propose({ kind: 'allowed-origins', payload: { add: ['https://c.example'], remove: [] } });
    await approveChange(origins.change_id, as(people.ben));
    const bank = await database.platform().findOneOrFail(Bank, { bank_id });
    expect(bank.allowed_origins).toEqual(['https://b.example']);
    await expect(approveChange(late.change_id, as(people.ben))).rejects.toMatchObject({ code: 'CHANGE_CONFLICT' });
    for (const payload of [
      { add: ['http://evil.example'], remove: [] },
      { add: [], remove: ['https://not.example'] },
    ]) {
      await expect(propose({ kind: 'allowed-origins', payload })).rejects.toMatchObject({ code: 'SETTINGS_INVALID' });
    }

    const key_id = `${bank_id}-key`;
    await database.platform().insert(BankSigningKey, {
      key_id,
      bank_id,
      purpose: 'customer-tokens',
      algorithms: ['HS256'],
      secret_reference: 'file:x',
      jwks_url: null,
      created_at: now,
      expires_at: null,
    });
    const retire = await propose({ kind: 'signing-key-retire', payload: { key_id, hours: 24 } });
    await approveChange(retire.change_id, as(people.ben));
    const key = await database.platform().findOneOrFail(BankSigningKey, { key_id });
    expect(key.expires_at).toEqual(new Date('2026-11-27T12:00:00Z'));
    const theirs = proposeChange({ kind: 'signing-key-retire', payload: { key_id, hours: 0 } }, stranger);
    await expect(theirs).rejects.toMatchObject({ code: 'KEY_UNKNOWN' });
  });

  test('a key is added the same way, and its secret is worth nothing before', async () => {
    await fresh();
    const asked = (payload: object) =>
      proposeChange({ kind: 'signing-key-add', payload: { purpose: 'customer-tokens', ...payload } }, as(people.ada));
    const keys = () => database.platform().find(BankSigningKey, { bank_id }, { orderBy: { created_at: 'asc' } });
    const { change, secret } = await asked({});
    expect(Buffer.from(secret?.key ?? '', 'base64')).toHaveLength(32);
    expect(JSON.stringify(change)).not.toContain(secret?.key);
    expect(await keys()).toEqual([]);
    await approveChange(change.change_id, as(people.ben));
    const [key] = await keys();
    expect(key).toMatchObject({ purpose: 'customer-tokens', algorithms: ['HS256'], jwks_url: null, expires_at: null });
    expect(Buffer.from(secrets.get(key?.secret_reference ?? '')).toString('base64')).toBe(secret?.key);
    expect(key?.key_id).toBe(secret?.key_id);

    // What is rejected leaves no secret behind.
    const refused = await asked({});
    const kept = refused.change.differences[0]?.field.replace('key ', 'file:bank-key-') ?? '';
    expect(secrets.get(kept)).toHaveLength(32);
    await endChange(refused.change.change_id, { state: 'rejected', reason: 'No.' }, as(people.ben));
    expect(() => secrets.get(kept)).toThrow(/not set/);

    const set = await asked({ jwks_url: `https://${bank_id}.example/jwks.json` });
    expect(set.secret).toBeNull();
    await approveChange(set.change.change_id, as(people.ben));
    expect((await keys()).map(({ jwks_url }) => jwks_url)).toContain(`https://${bank_id}.example/jwks.json`);

    const name = `BANK_KEY_${bank_id.toUpperCase().replaceAll('-', '__')}`;
    vi.stubEnv(name, 'x'.repeat(32));
    vi.stubEnv(`${name}_SHORT`, 'x'.repeat(31));
    const reference = await asked({ secret_reference: `env:${name}` });
    expect([reference.secret, reference.change.differences[0]?.after]).toEqual([
      null,
      `customer-tokens, shared secret env:${name}`,
    ]);
    for (const payload of [
      { jwks_url: `https://${bank_id}.example/jwks.json` },
      { jwks_url: 'http://plain.example/jwks.json' },
      { jwks_url: 'https://a.example/jwks.json', secret_reference: `env:${name}` },
      { secret_reference: `env:${name}_SHORT` },
      { secret_reference: `env:${name}_NOWHERE` },
      { secret_reference: 'env:BANK_KEY_ELSEWHERE' },
      { secret_reference: 'env:OPENAI_API_KEY' },
      { secret_reference: 'file:content-key' },
    ]) {
      await expect(asked(payload)).rejects.toMatchObject({ code: 'SETTINGS_INVALID' });
    }
    vi.unstubAllEnvs();
    const theirs = { purpose: 'customer-tokens' as const, jwks_url: `https://${bank_id}.example/jwks.json` };
    await expect(proposeChange({ kind: 'signing-key-add', payload: theirs }, stranger)).rejects.toThrow(
      /the key set of another bank/,
    );
  });

  test('another bank sees none of it and decides nothing', async () => {
    await fresh();
    const { change_id } = await propose(settings('456'));
    expect(await approveChange(change_id, stranger)).toBeNull();
    expect(await endChange(change_id, { state: 'rejected', reason: 'x' }, stranger)).toBeNull();
    expect((await listChanges(stranger, { page: 1, limit: 10 })).changes).toEqual([]);
  });

  test('settings that the platform does not have are refused with every field', async () => {
    await fresh();
    const wrong = bankSettingsSchema.parse({
      theme: { accent: '#ffff00' },
      hand_off: { hours: 'Mondays' },
      articles: { left_out: ['nothing-like-this'] },
      messages_per_minute: 11,
      plugins: {
        'guardrail.provenance': { enabled: false },
        'tool.nothing': {},
        'tool.spending': { config: { rows: 0 } },
      },
    });
    const refused = await propose({ kind: 'bank-settings', payload: { base_version: 0, settings: wrong } }).catch(
      (error: unknown) => error,
    );
    expect(refused).toMatchObject({ code: 'SETTINGS_INVALID' });
    const { fields } = (refused as { details: { fields: { field: string }[] } }).details;
    expect(fields.map(({ field }) => field)).toEqual([
      'theme.accent',
      'plugins.guardrail.provenance.enabled',
      'plugins.tool.nothing',
      'plugins.tool.spending.config.rows',
      'articles.left_out',
      'hand_off.hours',
      'messages_per_minute',
    ]);
  });

  describe('the database itself', () => {
    const sql = (text: string, values: unknown[] = []) =>
      database.scoped({ bank_id, user_id: '*' }).execute(text, values);

    test('lets the application skip no state and change no decided one', async () => {
      await fresh();
      const { change_id } = await propose(settings('789'));
      const decide = (state: string, by = people.ben) =>
        sql(`update change_requests set state = ?, decided_by = ?, decided_at = now() where change_id = ?`, [
          state,
          by,
          change_id,
        ]);
      await expect(decide('applied')).rejects.toThrow(/does not become applied/);
      await expect(decide('proposed')).rejects.toThrow();
      await expect(decide('approved', people.ada)).rejects.toThrow(/check constraint/);
      // Approved is no state to stay in: it would let everything through that it lets through once.
      await expect(decide('approved')).rejects.toThrow(/applied at once/);
      await expect(decide('withdrawn')).rejects.toThrow(/check constraint/);
      await expect(decide('rejected', randomUUID())).rejects.toThrow(/somebody of the bank decides/);
      await expect(decide('rejected', stranger.operator_id)).rejects.toThrow(/somebody of the bank decides/);
      await decide('rejected');
      for (const state of ['proposed', 'approved', 'applied', 'withdrawn']) {
        await expect(decide(state)).rejects.toThrow();
      }
      await expect(sql(`update change_requests set payload = '{}'`)).rejects.toThrow(/permission denied/);
      await expect(sql(`delete from change_requests`)).rejects.toThrow(/permission denied/);
      const insert = `insert into change_requests (change_id, bank_id, kind, payload, state, proposed_by, proposed_at, expires_at, decided_by, decided_at)
        values (gen_random_uuid(), ?, 'bank-settings', '{}', 'applied', ?, now(), now(), ?, now())`;
      await expect(sql(insert, [bank_id, people.ada, people.ben])).rejects.toThrow(/begins as proposed/);
    });

    test('lets the application change settings, origins and keys in no other way, and give nobody a role', async () => {
      await fresh();
      const insert = `insert into bank_settings (bank_id, version, settings, hash, proposed_by, approved_by, created_at) values (?, 1, '{}', 'x', 'a', 'b', now())`;
      await expect(sql(insert, [bank_id])).rejects.toThrow(/row-level security/);
      await expect(sql(`update bank_settings set settings = '{}'`)).rejects.toThrow(/permission denied/);
      await expect(sql(`update banks set allowed_origins = '{https://evil.example}'`)).rejects.toThrow(
        /row-level security/,
      );
      await expect(sql(`update banks set name = 'Mine'`)).rejects.toThrow(/permission denied/);
      await database.platform().insert(BankSigningKey, {
        key_id: `${bank_id}-kept`,
        bank_id,
        purpose: 'customer-tokens',
        algorithms: ['HS256'],
        secret_reference: 'file:x',
        jwks_url: null,
        created_at: now,
        expires_at: null,
      });
      await expect(sql(`update bank_signing_keys set expires_at = now()`)).rejects.toThrow(/row-level security/);
      const key = `insert into bank_signing_keys (key_id, bank_id, algorithms, secret_reference, created_at) values ('mine', ?, '{HS256}', 'env:MINE', now())`;
      await expect(sql(key, [bank_id])).rejects.toThrow(/row-level security/);
      // Operators cannot even be found to change, and a customer cannot become one.
      await sql(`update user_profiles set operator_roles = '{platform_administrator}'`);
      const ada = await database.platform().findOneOrFail(UserProfile, { user_id: people.ada });
      expect(ada.operator_roles).toEqual(['administrator']);
      await sql(
        `insert into user_profiles (user_id, bank_id, role, name, created_at) values (gen_random_uuid(), ?, 'consumer', 'x', now())`,
        [bank_id],
      );
      for (const change of [`role = 'operator'`, `operator_roles = '{administrator}'`]) {
        await expect(sql(`update user_profiles set ${change}`)).rejects.toThrow(/row-level security|check constraint/);
      }
      const operator = `insert into user_profiles (user_id, bank_id, role, operator_roles, name, created_at) values (gen_random_uuid(), ?, 'operator', '{administrator}', 'x', now())`;
      await expect(sql(operator, [bank_id])).rejects.toThrow(/row-level security/);
      const customer = database.scoped({ bank_id, user_id: people.ada });
      for (const table of ['change_requests', 'bank_settings', 'operator_actions']) {
        expect(await customer.execute(`select * from ${table}`)).toEqual([]);
      }
    });

    test('notices settings that were changed behind its back', async () => {
      await fresh();
      const { change_id } = await propose(settings('321'));
      await approveChange(change_id, as(people.ben));
      await database
        .platform()
        .execute(`update bank_settings set settings = jsonb_set(settings, '{offers}', 'false') where bank_id = ?`, [
          bank_id,
        ]);
      await expect(current()).rejects.toMatchObject({ code: 'SETTINGS_ALTERED' });
    });
  });
});
