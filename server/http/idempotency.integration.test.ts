import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ConsentRecord, CorrectionRow, ImportRow, TransactionRow, UserProfile } from '../database/entities/index.ts';
import { engines } from '../testing/test-database.ts';
import { startTestServer, type TestServer } from '../testing/test-server.ts';
import { forgetExpiredAnswers, IdempotencyKey } from './idempotency-store.ts';

describe.each(engines)('an idempotency key on %s', (engine) => {
  let server: TestServer;
  let customer: { token: string; user_id: string; transaction_id: string };
  beforeAll(async () => {
    server = await startTestServer({ engine });
    await (await server.connect('maya-torres')).consent(true);
    const { user_id } = await platform().findOneOrFail(UserProfile, { bank_id: 'demo', subject: 'maya-torres' });
    const { transaction_id } = await platform().findOneOrFail(TransactionRow, { user_id, pending: false });
    customer = { token: await server.token('maya-torres'), user_id, transaction_id };
  });
  afterAll(async () => {
    await server.close();
  });

  const platform = () => server.application.database.platform();
  const call = async (path: string, token: string, key: string, body: unknown, headers: object = {}) => {
    const response = await fetch(`${server.url}/api/v1${path}`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${token}`,
        'content-type': 'application/json',
        'idempotency-key': key,
        ...headers,
      },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
    const replayed = response.headers.get('idempotency-replayed') === 'true';
    return { status: response.status, replayed, body: await response.json() };
  };
  const correction = (more: object = {}) => ({
    kind: 'not_recurring',
    transaction_id: customer.transaction_id,
    ...more,
  });
  const correct = (key: string, body: unknown = correction(), token = customer.token) =>
    call('/users/me/corrections', token, key, body);
  const corrections = () => platform().count(CorrectionRow, { user_id: customer.user_id });

  test('the same again is answered as it was, and has no second effect', async () => {
    const key = randomUUID();
    const before = await corrections();
    const first = await correct(key);
    const again = await correct(key);
    expect(first).toMatchObject({ status: 201, replayed: false });
    expect(again).toEqual({ ...first, replayed: true });
    expect(await corrections()).toBe(before + 1);
    expect(await correct(key, correction({ kind: 'transfer', is_transfer: true }))).toMatchObject({
      status: 409,
      body: { error: { code: 'IDEMPOTENCY_KEY_REUSED' } },
    });
    // The same key for another call is another request.
    expect((await call('/users/me/consent', customer.token, key, { granted: true })).status).toBe(409);
    expect(await correct(randomUUID())).toMatchObject({ status: 201, replayed: false });
    expect(await corrections()).toBe(before + 2);
  });

  test('many at the same time have one effect', async () => {
    const key = randomUUID();
    const before = await platform().count(ConsentRecord, { user_id: customer.user_id });
    const consent = () => call('/users/me/consent', customer.token, key, { granted: true });
    const answers = await Promise.all(Array.from({ length: 8 }, consent));
    for (const { status, body } of answers) {
      if (status !== 200) expect([status, body.error.code]).toEqual([409, 'IN_PROGRESS']);
    }
    expect(answers.some(({ status, replayed }) => status === 200 && !replayed)).toBe(true);
    expect(await platform().count(ConsentRecord, { user_id: customer.user_id })).toBe(before + 1);
    expect(await consent()).toMatchObject({ status: 200, replayed: true });
  });

  test('what was refused may be asked again with the same key', async () => {
    const key = randomUUID();
    expect((await correct(key, correction({ transaction_id: 'nothing' }))).status).toBe(404);
    expect((await correct(key, correction({ note: 'x' }))).status).toBe(400);
    expect((await correct(key)).status).toBe(201);
  });

  test('an answer is for who asked alone', async () => {
    const key = randomUUID();
    const body = { granted: true };
    const mine = await call('/users/me/consent', customer.token, key, body);
    for (const token of [await server.token('tom-becker'), await server.token('maya-torres', 'other')]) {
      expect(await call('/users/me/consent', token, key, body)).toMatchObject({ status: 200, replayed: false });
    }
    expect((await call('/users/me/consent', 'no token', key, body)).status).toBe(401);
    expect(mine.replayed).toBe(false);
    // Not even by a query that forgets: neither a neighbour nor their bank nor another sees it.
    const { database } = server.application;
    const count = async (bank_id: string, user_id: string) => {
      const manager = database.scoped({ bank_id, user_id });
      const rows = await manager.execute<{ user_id: string | null }[]>('select user_id from idempotency_keys');
      return rows.filter((row) => row.user_id === customer.user_id).length;
    };
    expect(await count('demo', customer.user_id)).toBeGreaterThan(0);
    expect([await count('demo', '*'), await count('other', '*'), await count('demo', randomUUID())]).toEqual([0, 0, 0]);
  });

  test('two banks and two operators may use the same one', async () => {
    const key = randomUUID();
    const webhook = { url: 'https://1.1.1.1/', events: ['export.ready'] };
    const add = async (bank: 'demo' | 'other') => call('/bank/webhooks', await server.bankToken(bank), key, webhook);
    const [demo, other] = [await add('demo'), await add('other')];
    expect([demo.status, other.status, other.replayed]).toEqual([201, 201, false]);
    expect(demo.body.data.webhook.webhook_id).not.toBe(other.body.data.webhook.webhook_id);
    // A secret is shown once, and kept nowhere.
    const again = await add('demo');
    expect(again).toMatchObject({
      status: 201,
      replayed: true,
      body: { data: { secret: null, webhook: demo.body.data.webhook } },
    });
    const kept = await platform().execute<{ body: string }[]>(
      `select coalesce(body, '') as body from idempotency_keys`,
    );
    expect(kept.map(({ body }) => body).join('')).not.toContain(demo.body.data.secret);
  });

  test('a file counts by its bytes', async () => {
    const sub = randomUUID();
    await fetch(`${server.url}/api/v1/bank/customers/${sub}`, {
      method: 'PUT',
      headers: { authorization: `Bearer ${await server.bankToken()}`, 'content-type': 'application/json' },
      body: JSON.stringify({ name: 'Ada' }),
    });
    const key = randomUUID();
    const send = async (text: string, query = 'file_name=a.csv') =>
      call(`/bank/customers/${sub}/files?${query}`, await server.bankToken(), key, text, { 'content-type': 'application/octet-stream' }); // prettier-ignore
    const first = await send('Date,Amount');
    expect(first.status).toBe(202);
    expect(await send('Date,Amount')).toEqual({ ...first, replayed: true });
    expect((await send('Date,Other')).body.error.code).toBe('IDEMPOTENCY_KEY_REUSED');
    expect((await send('Date,Amount', 'file_name=b.csv')).body.error.code).toBe('IDEMPOTENCY_KEY_REUSED');
    const { import_id } = first.body.data;
    const { user_id } = await platform().findOneOrFail(ImportRow, { import_id });
    expect(await platform().count(ImportRow, { user_id })).toBe(1);
  });

  test('a request that never ended frees its key after a minute, one that runs holds it; an answer is kept for a day', async () => {
    const { application } = server;
    const { database } = application;
    const scope = { bank_id: 'demo', user_id: customer.user_id };
    const name = randomUUID();
    const key = () => new IdempotencyKey(application, { scope, name: `customer ${scope.user_id}` }, name);
    const at = (minutes: number) => new Date(Date.now() + minutes * 60_000);
    expect(await key().take('a', at(0))).toBeNull();
    expect(await key().take('a', at(0.9))).toEqual({ request: 'a', status: null, body: null });
    await key().renew(at(0.9));
    expect(await key().take('a', at(1.8))).toEqual({ request: 'a', status: null, body: null });
    expect((await correct(name)).body.error.code).toBe('IDEMPOTENCY_KEY_REUSED');
    expect(await key().take('b', at(2))).toBeNull();
    await key().keep({ request: 'b', status: 200, body: '{}' }, at(7));
    await key().renew(at(1_430));
    await key().giveBack();
    expect(await key().take('b', at(1_440))).toEqual({ request: 'b', status: 200, body: '{}' });
    await forgetExpiredAnswers(database, at(1_440));
    expect(await key().take('b', at(1_440))).toEqual({ request: 'b', status: 200, body: '{}' });
    await forgetExpiredAnswers(database, at(1_448));
    expect(await key().take('c', at(1_448))).toBeNull();
    expect(await key().take('c', at(1_448.5))).toEqual({ request: 'c', status: null, body: null });
  });

  test.each(['two words', 'x'.repeat(256), 'caf\u00e9'])('%j is none', async (key) => {
    expect((await correct(key)).body.error.code).toBe('VALIDATION_ERROR');
  });
});
