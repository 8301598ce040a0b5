import { randomUUID } from 'node:crypto';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  ConsentRecord,
  CustomerKey,
  ErasureRow,
  OperatorAction,
  UserProfile,
  WebhookDelivery,
  WebhookEndpoint,
  WebhookEvent,
} from '../database/entities/index.ts';
import { erasedTables, keptTables } from '../database/erasure-role.ts';
import type { Scope } from '../database/tenancy.ts';
import { saveLedgerRows } from '../database/ledger-store.ts';
import { seedDemoBank } from '../demo/demo-bank.ts';
import { recordConsent } from '../identity/consent.ts';
import { receiveFile } from '../ingestion/receive-file.ts';
import { recomputeCustomer } from '../jobs/recompute.ts';
import { engines } from '../testing/test-database.ts';
import type { RecordKeys } from '../records/keys.ts';
import { restOf } from '../testing/rest.ts';
import { startTestServer, type TestServer } from '../testing/test-server.ts';
import { eraseCustomer, unfinishedErasures } from './erase-customer.ts';
import { isShutOut, readmit, recordErasure } from './erasure.ts';

const path = '/users/me/erasure';
const word = { confirm: 'ERASE' };

describe.each(engines)('erasure on %s', (engine) => {
  let server: TestServer;
  let ask: ReturnType<typeof restOf>;
  let keys: RecordKeys;
  const owner = () => server.application.database.platform();

  beforeAll(async () => {
    server = await startTestServer({ engine });
    ask = restOf(server);
    ({ keys } = server.application);
  });
  afterAll(async () => {
    await server.close();
  });

  const scopeOf = async (subject: string, bank_id = 'demo'): Promise<Scope> => {
    const { user_id } = await owner().findOneOrFail(UserProfile, { bank_id, subject });
    return { bank_id, user_id };
  };
  /** A customer with rows in every table that a customer can fill. */
  const live = async (subject: string) => {
    const customer = await server.connect(subject);
    await customer.consent(true);
    const { answer, turn_id } = await customer.ask('How much did I spend on groceries last month?');
    const scope = await scopeOf(subject);
    await recomputeCustomer(server.application, scope);
    const { transaction_id } = (await ask('/users/me/transactions?limit=1', { customer: subject })).data
      .transactions[0];
    const correction = { kind: 'not_recurring', transaction_id };
    await ask('/users/me/corrections', { customer: subject, body: correction });
    const feedback = { message_id: answer?.message_id, rating: 'down', comment: 'Too long.' };
    await ask('/users/me/feedback', { customer: subject, body: feedback });
    await fetch(`${server.url}/api/v1/users/me/consent`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${await server.token(subject)}`,
        'content-type': 'application/json',
        'idempotency-key': 'once',
      },
      body: JSON.stringify({ granted: true }),
    });
    // A file that nobody reads, and an event of which a webhook was told.
    const bytes = Readable.from([Buffer.from('Date,Description,Amount\n2026-11-02,TEA,-2.00\n')]);
    const now = server.application.now();
    await receiveFile(server.application, scope, bytes, { file_name: 'a.csv', options: {}, now });
    const made = { bank_id: scope.bank_id, created_at: now };
    const [webhook_id, event_id] = [randomUUID(), randomUUID()];
    const event = { ...made, event_id, user_id: scope.user_id, data: {}, dispatched_at: now };
    await owner().insert(WebhookEndpoint, { ...made, webhook_id, url: 'http://127.0.0.1:9/', events: [] });
    await owner().insert(WebhookEvent, { ...event, type: 'export.ready' });
    const delivery = { ...made, delivery_id: randomUUID(), webhook_id, event_id, tries: 9 };
    await owner().insert(WebhookDelivery, { ...delivery, state: 'dead' });
    return { ...customer, scope, turn_id };
  };
  /** Rows of a customer, by table. */
  const rowsOf = async ({ user_id }: Scope) => {
    const tables = await owner().execute<{ name: string }[]>(
      "select distinct table_name as name from information_schema.columns where table_schema = 'public' and column_name = 'user_id'",
    );
    const counts: Record<string, number> = {};
    for (const { name } of tables) {
      const [row] = await owner().execute<{ rows: string }[]>(
        `select count(*) as rows from "${name}" where user_id = ?`,
        [user_id],
      );
      if (Number(row?.rows) > 0) counts[name] = Number(row?.rows);
    }
    return counts;
  };

  test('every table of the schema that names a customer is erased, or kept on purpose', async () => {
    const named = await owner().execute<{ name: string }[]>(
      `select distinct c.table_name as name from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
       where table_schema = 'public' and t.table_type = 'BASE TABLE' and c.column_name = 'user_id'`,
    );
    const erased = await owner().execute<{ name: string }[]>(erasedTables);
    expect([...erased.map(({ name }) => name), ...keptTables].sort()).toEqual(named.map(({ name }) => name).sort());
    // And the role that erases gets in, with a rule that shows it one customer.
    for (const { name } of erased) {
      const [row] = await owner().execute<{ may: boolean; rules: string }[]>(
        `select has_table_privilege('spendsense_erasure', ?, 'delete') as may,
           (select count(*) from pg_policies where tablename = ? and 'spendsense_erasure' = any (roles)) as rules`,
        [name, name],
      );
      expect({ name, may: row?.may, rules: Number(row?.rules) }).toEqual({ name, may: true, rules: 1 });
    }
  });

  test('a table that names a customer by another’s rows alone goes with those', async () => {
    const others = await owner().execute<{ name: string; action: string }[]>(
      `select f.name as refers_to, c.relname as name, k.confdeltype as action
       from pg_constraint k join pg_class c on c.oid = k.conrelid join (${erasedTables}) f on f.oid = k.confrelid
       where k.contype = 'f' and f.name <> 'user_profiles' and c.relname not in (select name from (${erasedTables}) e)`,
    );
    expect(others.map(({ name }) => name)).toContain('webhook_deliveries');
    expect(others.filter(({ action }) => action !== 'c')).toEqual([]);
  });

  test('takes every row but the proofs, closes sockets, and refuses tokens from before', async () => {
    const { scope, socket, turn_id } = await live('maya-torres');
    const before = await rowsOf(scope);
    expect(Object.keys(before)).toEqual(
      expect.arrayContaining([
        'transactions',
        'chat_logs',
        'message_feedback',
        'trace_spans',
        'corrections',
        'recommendations',
        'webhook_events',
        'idempotency_keys',
        'imports',
        'import_pieces',
      ]),
    );
    const deliveries = await owner().count(WebhookDelivery, {});
    expect(deliveries).toBeGreaterThan(0);
    const neighbours = await rowsOf(await scopeOf('tom-becker'));
    const token = await server.token('maya-torres');
    const closed = new Promise((resolve) => {
      socket.once('disconnect', resolve);
    });

    const asked = await ask(path, { token, body: word });
    expect(asked).toMatchObject({ status: 202, data: { erasure: { completed_at: null } } });
    await closed;
    expect(await owner().count(CustomerKey, scope)).toBe(0);
    await expect(server.connect('maya-torres', { token })).rejects.toMatchObject({ data: { code: 'CUSTOMER_ERASED' } });
    for (const target of ['/users/me/profile', '/users/me/conversations', path]) {
      expect(await ask(target, { token })).toMatchObject({ status: 401, error: { code: 'CUSTOMER_ERASED' } });
    }

    server.wait(2_000);
    const state = async () => (await ask(path)).data.erasure;
    await expect.poll(async () => (await state()).state, { timeout: 20_000 }).toBe('done');
    const { erased } = await state();
    // What the webhooks are told last is forgotten when none wants to know.
    await expect
      .poll(() => rowsOf(scope), { timeout: 20_000 })
      .toEqual({ consent_records: 3, operator_actions: 1, erasures: 1 });
    expect(await owner().count(WebhookDelivery, {})).toBe(deliveries - 1);
    expect(erased).toMatchObject({ transactions: before['transactions'], chat_logs: 2, user_profiles: 1 });
    const acts = await owner().find(OperatorAction, { action: 'customer.erase', user_id: scope.user_id });
    expect(acts).toMatchObject([{ operator_id: scope.user_id }]);
    const consents = await owner().find(ConsentRecord, { ...scope }, { orderBy: { created_at: 'asc' } });
    expect(consents.map(({ granted }) => granted)).toEqual([true, true, false]);
    expect(await rowsOf(await scopeOf('tom-becker'))).toEqual(neighbours);
    // Asking made nobody.
    expect(await owner().count(UserProfile, { bank_id: 'demo', subject: 'maya-torres' })).toBe(0);

    // Who comes back is somebody else.
    const again = await server.connect('maya-torres');
    expect(again.hello).toMatchObject({ messages: [], consent: { granted: false } });
    const fresh = await scopeOf('maya-torres');
    expect(fresh.user_id).not.toBe(scope.user_id);
    await expect(server.connect('maya-torres', { token })).rejects.toMatchObject({ data: { code: 'CUSTOMER_ERASED' } });
    expect(JSON.stringify((await ask('/users/me/conversations')).data)).not.toContain(turn_id);
  });

  test('the bank’s data do not come back before the bank asks for it', async () => {
    const { database, now } = server.application;
    const whose = { bank_id: 'demo', subject: 'maya-torres' };
    const manager = () => database.scoped({ bank_id: 'demo', user_id: '*' });
    expect(await isShutOut(manager(), whose)).toBe(true);
    await seedDemoBank({ ...server.application, now: () => new Date(now().getTime() + 86_400_000) }, () => {});
    expect(await rowsOf(await scopeOf('maya-torres'))).not.toHaveProperty('accounts');
    expect(await isShutOut(database.scoped({ bank_id: 'other', user_id: '*' }), { ...whose, bank_id: 'other' })).toBe(
      false,
    );
    await readmit(manager(), whose, now());
    expect(await isShutOut(manager(), whose)).toBe(false);
  });

  test('that another server was asked for closes a socket', async () => {
    const { database, now } = server.application;
    const { socket, scope } = await live('daniel-kim');
    const closed = new Promise((resolve) => {
      socket.once('disconnect', resolve);
    });
    await recordErasure(database, scope, { by: null, now: now() });
    await closed;
    await eraseCustomer({ database, keys, now }, scope);
    expect((await rowsOf(scope))['conversations']).toBeUndefined();
  });

  test('without the word, of another bank, or in another’s name nothing is erased', async () => {
    for (const body of [{}, { confirm: 'erase' }, { confirm: true }, { ...word, user_id: 'x' }]) {
      expect((await ask(path, { customer: 'tom-becker', body })).status).toBe(400);
    }
    const { user_id } = await scopeOf('tom-becker');
    const { database, now } = server.application;
    await expect(
      recordErasure(database, { bank_id: 'other', user_id }, { by: null, now: now() }),
    ).rejects.toMatchObject({
      code: 'CUSTOMER_NOT_FOUND',
    });
    const operator = await owner().findOneOrFail(UserProfile, { bank_id: 'demo', role: 'operator' });
    await expect(
      recordErasure(database, { bank_id: 'demo', user_id: operator.user_id }, { by: null, now: now() }),
    ).rejects.toMatchObject({
      code: 'CUSTOMER_NOT_FOUND',
    });
    expect((await ask(path, { customer: 'tom-becker' })).error.code).toBe('ERASURE_NOT_FOUND');
    expect(await owner().count(ErasureRow, { user_id: [user_id, operator.user_id] })).toBe(0);
  });

  test('the role that erases sees one customer, and adds and changes nothing', async () => {
    const { database } = server.application;
    const tom = await scopeOf('tom-becker');
    const theirs = await scopeOf('maya-torres', 'other');
    for (const scope of [tom, theirs, { ...tom, user_id: '*' }, { ...theirs, bank_id: 'demo' }]) {
      const removed = await database
        .erasing({ ...scope, ...(scope === tom && { bank_id: 'other' }) })
        .execute<unknown[]>('delete from transactions where user_id = ? returning 1', [
          scope === theirs ? tom.user_id : theirs.user_id,
        ]);
      expect(removed).toEqual([]);
    }
    const manager = () => database.erasing(tom);
    await expect(manager().execute("update accounts set name = 'mine'")).rejects.toThrow(/permission denied/);
    await expect(manager().execute('delete from consent_records')).rejects.toThrow(/permission denied/);
    await expect(manager().execute('delete from erasures')).rejects.toThrow(/permission denied/);
  });

  test('cut off half way it goes on, in bounded batches, and what arrives meanwhile goes too', async () => {
    const { database, now } = server.application;
    const { scope } = await live('ben-carter');
    const [row] = await owner().execute<Record<string, unknown>[]>(
      'select * from transactions where user_id = ? limit 1',
      [scope.user_id],
    );
    await owner().execute(
      `insert into transactions (bank_id, user_id, transaction_id, account_id, amount_cents, currency, date, name, category_primary,
         category_detailed, category_source, payment_channel, pending)
       select ?, ?, 'many ' || n, ?, 1, 'USD', '2026-01-01', 'x', 'x', 'x', 'bank', 'other', false from generate_series(1, 4500) n`,
      [scope.bank_id, scope.user_id, row?.['account_id']],
    );
    const before = (await rowsOf(scope))['transactions'];
    await recordErasure(database, scope, { by: null, now: now() });
    await recordErasure(database, scope, { by: null, now: now() });
    expect(await unfinishedErasures(database, now())).toEqual([scope]);
    await expect(
      recordConsent(database.scoped(scope), scope, { granted: true, scopes: [], ip_address: null }, now()),
    ).rejects.toMatchObject({ code: 'CUSTOMER_ERASED' });

    // The third transaction that asks for transactions fails: the process was killed there.
    let batches = 0;
    const erasing: typeof database.erasing = (whose) => {
      const manager = database.erasing(whose);
      const transactional = manager.transactional.bind(manager);
      manager.transactional = async (work) => {
        batches++;
        if (batches === 9) throw new Error('killed');
        return transactional(work);
      };
      return manager;
    };
    await expect(eraseCustomer({ database: { ...database, erasing }, keys, now }, scope)).rejects.toThrow('killed');
    expect(await unfinishedErasures(database, now())).toEqual([scope]);
    await saveLedgerRows(
      database.scoped(scope),
      scope,
      {
        accounts: [
          {
            account_id: 'late', type: 'depository', subtype: 'checking', name: 'Late', mask: null, currency: 'USD',
            balances: { available_cents: 1, current_cents: 1, limit_cents: null }, holder_category: 'personal',
          },
        ], transactions: [], liabilities: [], removed: [], warnings: [],
      },
      now(),
    ); // prettier-ignore

    const erased = await eraseCustomer({ database, keys, now }, scope);
    expect(erased['transactions']).toBe(before);
    const left = Object.keys(await rowsOf(scope)).filter((table) => table !== 'webhook_events');
    expect(left.sort()).toEqual(['consent_records', 'erasures', 'operator_actions']);
    expect(await eraseCustomer({ database, keys, now }, scope)).toEqual(erased);
    expect(await unfinishedErasures(database, now())).toEqual([]);
    expect(await eraseCustomer({ database, keys, now }, await scopeOf('tom-becker'))).toEqual({});
  });
});
