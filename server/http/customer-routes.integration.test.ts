import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ConsentRecord, UserProfile } from '../database/entities/index.ts';
import {
  accountsDataSchema,
  chatDataSchema,
  consentDataSchema,
  insightsDataSchema,
  metaSchema,
  profileDataSchema,
  recommendationsDataSchema,
  transactionsDataSchema,
} from '../protocol/index.ts';
import { startTestServer, type TestServer } from '../testing/test-server.ts';

const me = '/api/v1/users/me';
let server: TestServer;
beforeAll(async () => {
  server = await startTestServer({ chat_messages_per_minute: 6 });
});
afterAll(() => server.close());

interface Asked {
  readonly method?: string;
  readonly body?: unknown;
  readonly customer?: string;
  readonly bank?: 'demo' | 'other';
  readonly token?: string | null;
  readonly headers?: Record<string, string>;
}

async function ask(path: string, { method, body, customer = 'maya-torres', bank, token, headers }: Asked = {}) {
  const bearer = token === undefined ? await server.token(customer, bank) : token;
  const response = await fetch(server.url + path, {
    method: method ?? (body === undefined ? 'GET' : 'POST'),
    headers: {
      ...(bearer !== null && { authorization: `Bearer ${bearer}` }),
      ...(body !== undefined && { 'content-type': 'application/json' }),
      ...headers,
    },
    ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });
  const text = await response.text();
  const json = text === '' ? null : JSON.parse(text);
  if (response.ok && json) metaSchema.parse(json.meta);
  return { status: response.status, data: json?.data, error: json?.error, headers: response.headers };
}

describe('before consent', () => {
  test('a profile says who it is and that nothing was agreed to', async () => {
    const { data } = await ask(`${me}/profile`);
    expect(profileDataSchema.parse(data)).toMatchObject({
      user: { role: 'consumer', bank: { bank_id: 'demo' } },
      consent_status: false,
    });
  });

  test.each(['accounts', 'transactions', 'insights', 'recommendations', 'corrections'])(
    '%s are not read',
    async (path) => {
      expect(await ask(`${me}/${path}`, { customer: 'tom-becker' })).toMatchObject({
        status: 403,
        error: { code: 'CONSENT_REQUIRED' },
      });
    },
  );

  test('consent is recorded with the address that is seen, not the one that is said', async () => {
    const { status, data } = await ask(`${me}/consent`, { body: { granted: true, ip_address: '203.0.113.9' } });
    expect(status).toBe(200);
    expect(consentDataSchema.parse(data).consent_record).toMatchObject({ granted: true });
    expect((await ask(`${me}/profile`)).data.consent_status).toBe(true);
    const manager = server.application.database.platform();
    const { user_id } = await manager.findOneOrFail(UserProfile, { bank_id: 'demo', subject: 'maya-torres' });
    const record = await manager.findOneOrFail(ConsentRecord, { bank_id: 'demo', user_id });
    expect(record.ip_address).toMatch(/127\.0\.0\.1|::1/);
  });
});

test('consent over REST is told to every open socket of that customer, and to nobody else’s', async () => {
  const open = [
    await server.connect('tom-becker'),
    await server.connect('tom-becker'),
    await server.connect('priya-shah'),
    await server.connect('tom-becker', { bank: 'other' }),
  ];
  const heard: string[] = [];
  for (const [index, { socket }] of open.entries()) {
    socket.on('consent', ({ granted }) => heard.push(`${index} ${granted}`));
  }
  for (const granted of [true, false]) {
    await ask(`${me}/consent`, { body: { granted }, customer: 'tom-becker' });
  }
  // What comes later than the last of it is in order: each socket's own answer to something else.
  for (const { socket } of open) await socket.emitWithAck('conversation-new', {});
  expect(heard.sort()).toEqual(['0 false', '0 true', '1 false', '1 true']);
});

describe('with consent', () => {
  test('accounts', async () => {
    const { accounts } = accountsDataSchema.parse((await ask(`${me}/accounts`)).data);
    expect(accounts.map(({ type }) => type)).toContain('credit');
  });

  test('transactions are filtered, newest first, page by page without a gap', async () => {
    const read = async (query: string) => transactionsDataSchema.parse((await ask(`${me}/transactions?${query}`)).data);
    const groceries = 'category=FOOD_AND_DRINK_GROCERIES&start_date=2026-01-01&end_date=2026-06-30T23:59:59Z';
    const all = await read(`${groceries}&limit=200`);
    expect(all.transactions.length).toBe(all.pagination.total);
    expect(all.transactions.length).toBeGreaterThan(10);
    for (const { day, category } of all.transactions) {
      expect(day >= '2026-01-01' && day <= '2026-06-30').toBe(true);
      expect(category.detailed).toBe('FOOD_AND_DRINK_GROCERIES');
    }
    const days = all.transactions.map(({ day }) => day);
    expect(days).toEqual(days.toSorted().toReversed());
    const paged = [await read(`${groceries}&limit=4`), await read(`${groceries}&limit=4&page=2`)];
    expect(paged.flatMap(({ transactions }) => transactions)).toEqual(all.transactions.slice(0, 8));
    const [first] = all.transactions;
    const named = await read(
      `merchant=${encodeURIComponent((first?.merchant ?? '').slice(1, 5).toUpperCase())}&limit=200`,
    );
    expect(named.transactions.map(({ transaction_id }) => transaction_id)).toContain(first?.transaction_id);
    expect((await read('page=999')).transactions).toEqual([]);
  });

  test.each([
    ['start_date=yesterday', 'start_date'],
    ['start_date=2026-02-30', 'start_date'],
    ['start_date=2026-03-01&end_date=2026-02-01', 'end_date'],
    ['limit=0', 'limit'],
    ['limit=201', 'limit'],
    ['page=-1', 'page'],
    ['merchant=', 'merchant'],
    ['user_id=somebody', ''],
  ])('transactions?%s is refused, naming the field', async (query, field) => {
    const { status, error } = await ask(`${me}/transactions?${query}`);
    expect([status, error.code]).toEqual([400, 'VALIDATION_ERROR']);
    expect(error.details.fields[0].field).toBe(field);
  });

  test('insights add up to what transactions say', async () => {
    const { charts, summary } = insightsDataSchema.parse((await ask(`${me}/insights?period=90d`)).data);
    const { transactions, pagination } = (
      await ask(`${me}/transactions?start_date=${summary.from}&end_date=${summary.to}&limit=200`)
    ).data;
    expect(pagination.total).toBeLessThanOrEqual(200);
    const spent = transactions
      .filter(
        ({ flow, pending }: { flow: string; pending: boolean }) => !pending && (flow === 'spend' || flow === 'refund'),
      )
      .reduce((sum: number, { amount_cents }: { amount_cents: number }) => sum + amount_cents, 0);
    expect(summary.spend_cents).toBe(spent);
    expect(charts.spending_by_category.reduce((sum, { amount_cents }) => sum + amount_cents, 0)).toBe(spent);
    expect(charts.checking_balance).toHaveLength(90);
    expect(charts.income_and_spending).toHaveLength(6);
    expect((await ask(`${me}/insights?period=7d`)).status).toBe(400);
  });

  test('recommendations, once they were computed', async () => {
    let data = recommendationsDataSchema.parse((await ask(`${me}/recommendations`)).data);
    for (let tries = 0; tries < 60 && data.computed_at === null; tries++) {
      await new Promise((resolve) => setTimeout(resolve, 250));
      data = recommendationsDataSchema.parse((await ask(`${me}/recommendations`)).data);
    }
    expect(data.education.length).toBeGreaterThanOrEqual(3);
    for (const { rationale } of [...data.education, ...data.offers]) expect(rationale).toMatch(/because /);
  });

  test('chat answers with what it read, and the same message again has no second effect', async () => {
    const client_message_id = randomUUID();
    const body = { message: 'How much did I spend on groceries last month?', client_message_id };
    const first = chatDataSchema.parse((await ask('/api/v1/chat', { body })).data);
    expect(first.response).toMatch(/\$\d/);
    const again = await ask('/api/v1/chat', { body: { ...body, conversation_id: first.conversation_id } });
    expect(again.data).toEqual(first);
    const more = await ask('/api/v1/chat', { body: { message: 'What is an APR?' } });
    expect(more.data).toMatchObject({ conversation_id: first.conversation_id });
    expect(chatDataSchema.parse(more.data).citations.length).toBeGreaterThan(0);
  });

  test('chat refuses what is no message, and more than a minute allows', async () => {
    expect((await ask('/api/v1/chat', { body: { message: '  ' } })).status).toBe(400);
    expect((await ask('/api/v1/chat', { body: '{"message":' })).status).toBe(400);
    expect((await ask('/api/v1/chat', { body: { message: 'x'.repeat(2_001) } })).status).toBe(400);
    expect((await ask('/api/v1/chat', { body: { message: 'hello', conversation_id: randomUUID() } })).status).toBe(404);
    const answers = [];
    for (let message = 0; message < 4; message++)
      answers.push(await ask('/api/v1/chat', { body: { message: 'hello' } }));
    const refused = answers.find(({ status }) => status === 429);
    expect(refused?.error.code).toBe('RATE_LIMITED');
    expect(Number(refused?.headers.get('retry-after'))).toBeGreaterThan(0);
  });
});

describe('what cannot be an address or a text of ours', () => {
  test.each(['transactions?merchant=%00', 'corrections/%ff', 'transactions?merchant=%E0%A4%A'])(
    '%s is refused',
    async (path) => {
      expect(await ask(`${me}/${path}`)).toMatchObject({ status: 400, error: { code: 'BAD_REQUEST' } });
    },
  );

  test('control characters and halves of a character are taken off a message, not passed on', async () => {
    server.wait(60_000);
    const { status } = await ask('/api/v1/chat', { body: '{"message":"hello \\u0000 \\ud800 there"}' });
    expect([200, 429]).toContain(status);
  });

  test('a refused token says how to come in', async () => {
    const { status, headers } = await ask(`${me}/profile`, { token: null });
    expect([status, headers.get('www-authenticate')]).toEqual([401, 'Bearer']);
    const token = await server.token('maya-torres');
    expect((await ask(`${me}/profile`, { token: null, headers: { authorization: `bearer ${token}` } })).status).toBe(
      200,
    );
  });
});

describe('who may not', () => {
  const paths = ['profile', 'accounts', 'transactions', 'insights', 'recommendations', 'corrections'];

  test.each(paths)('%s: nobody without a token, with a made-up one, or with an operator token', async (path) => {
    const login = await ask('/api/v1/auth/login', { body: server.operator, token: null });
    for (const token of [null, 'eyJhbGciOiJub25lIn0.e30.', login.data.token as string]) {
      expect((await ask(`${me}/${path}`, { token })).status).toBe(401);
    }
  });

  test('a customer of that name at another bank sees their own money alone', async () => {
    await ask(`${me}/consent`, { body: { granted: true }, bank: 'other' });
    const theirs = await ask(`${me}/transactions?limit=200`, { bank: 'other' });
    const mine = await ask(`${me}/transactions?limit=200`);
    const ids = new Set(mine.data.transactions.map(({ transaction_id }: { transaction_id: string }) => transaction_id));
    expect(theirs.data.transactions.length).toBeGreaterThan(0);
    for (const { transaction_id } of theirs.data.transactions) expect(ids.has(transaction_id)).toBe(false);
  });

  test('a page of a bank may call from its origin, with this bank’s customers alone', async () => {
    const headers = { origin: 'https://www.other.example' };
    const preflight = await fetch(`${server.url}${me}/profile`, {
      method: 'OPTIONS',
      headers: {
        ...headers,
        'access-control-request-method': 'GET',
        'access-control-request-headers': 'authorization',
      },
    });
    expect(preflight.headers.get('access-control-allow-origin')).toBe('https://www.other.example');
    expect(preflight.headers.get('access-control-allow-credentials')).toBeNull();
    expect((await ask(`${me}/profile`, { headers, bank: 'other' })).status).toBe(200);
    expect(await ask(`${me}/profile`, { headers })).toMatchObject({
      status: 403,
      error: { code: 'ORIGIN_NOT_ALLOWED' },
    });
    const evil = await ask(`${me}/profile`, { headers: { origin: 'https://evil.example' } });
    expect([evil.status, evil.headers.get('access-control-allow-origin')]).toEqual([403, null]);
  });

  test('taking consent back ends it at once', async () => {
    await ask(`${me}/consent`, { body: { granted: false } });
    expect((await ask(`${me}/accounts`)).error.code).toBe('CONSENT_REQUIRED');
    expect((await ask(`${me}/consent`, { body: { granted: 'yes' } })).status).toBe(400);
  });
});
