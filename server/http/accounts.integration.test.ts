import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { signAccountToken } from '../identity/account-token.ts';
import { createHostedCustomer } from '../identity/hosted-customers.ts';
import { loginDataSchema, profileDataSchema } from '../protocol/index.ts';
import { startServer } from '../server.ts';
import { startTestServer, type TestServer } from '../testing/test-server.ts';

let server: TestServer;
const email = 'sam@mail.example';
let password = '';
let user_id = '';
beforeAll(async () => {
  server = await startTestServer();
  const { database, now } = server.application;
  const given = { bank_id: 'demo', customer_id: 'priya-shah', email, now: now() };
  ({ password, user_id } = await createHostedCustomer(database, given));
});
afterAll(() => server.close());

async function call(
  path: string,
  {
    body,
    token,
    headers,
    url = server.url,
  }: { body?: unknown; token?: string; headers?: Record<string, string>; url?: string } = {},
) {
  const response = await fetch(url + path, {
    method: body === undefined ? 'GET' : 'POST',
    headers: {
      ...(body !== undefined && { 'content-type': 'application/json' }),
      ...(token !== undefined && { authorization: `Bearer ${token}` }),
      ...headers,
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  const cookie = response.headers.get('set-cookie') ?? '';
  return { status: response.status, headers: response.headers, cookie, ...(await response.json()) };
}
const signIn = async (headers: Record<string, string> = {}) =>
  call('/api/v1/auth/login', { body: { email, password, bank: 'demo' }, headers });
const pair = (cookie: string) => cookie.split(';')[0] ?? '';
const profile = (token: string, url?: string) => call('/api/v1/users/me/profile', { token, ...(url && { url }) });

describe('a customer with an account here', () => {
  test('signs in as the contract has it, with a cookie of their own', async () => {
    const { status, data, meta, cookie } = await signIn();
    expect([status, Object.keys(data), typeof meta.timestamp]).toEqual([200, ['token', 'user'], 'string']);
    expect(loginDataSchema.parse(data).user).toMatchObject({ user_id, email, role: 'consumer' });
    expect(cookie).toMatch(/^spendsense_customer_refresh=.*HttpOnly; SameSite=Strict/);
  });

  test('is the customer that the bank has, over REST and over sockets', async () => {
    const { token } = (await signIn()).data;
    expect(profileDataSchema.parse((await profile(token)).data).user).toMatchObject({ user_id, name: 'Priya Shah' });
    const customer = await server.connect('', { token });
    expect(customer.hello.customer.name).toBe('Priya Shah');
    await customer.consent(true);
    expect((await customer.ask('How much did I spend on groceries last month?')).outcome).toBe('answered');
    expect((await call('/api/v1/chat', { token, body: { message: 'What is an APR?' } })).data.outcome).toBe('answered');
  });

  test('and an operator are both signed in in one browser, each with a cookie that refreshes its own', async () => {
    const customer = await signIn();
    const operator = await call('/api/v1/auth/login', { body: server.operator });
    const cookie = `${pair(operator.cookie)}; ${pair(customer.cookie)}`;
    const asOperator = await call('/api/v1/auth/refresh', { body: {}, headers: { cookie } });
    const asCustomer = await call('/api/v1/auth/customer/refresh', { body: {}, headers: { cookie } });
    expect([asOperator.data.user.role, asCustomer.data.user.role]).toEqual(['operator', 'consumer']);
  });

  test('signs out by the token: it is refused at once, by every server and after a restart', async () => {
    const [gone, stays] = [await signIn(), await signIn()];
    const customer = await server.connect('', { token: gone.data.token });
    const ended = new Promise((resolve) => customer.socket.once('disconnect', resolve));
    const node = await startServer({
      ...server.application,
      configuration: { ...server.application.configuration, port: 0 },
    });
    try {
      expect((await profile(gone.data.token, node.url)).status).toBe(200);
      const { status, data } = await call('/api/v1/auth/logout', { body: { token: gone.data.token } });
      expect([status, data]).toEqual([200, { success: true }]);
      for (const url of [server.url, node.url]) {
        expect((await profile(gone.data.token, url)).error.code).toBe('TOKEN_INVALID');
        expect((await profile(stays.data.token, url)).status).toBe(200);
      }
    } finally {
      await node.close();
    }
    // Who is still connected is heard no more.
    await ended;
    const cookie = pair(gone.cookie);
    expect((await call('/api/v1/auth/customer/refresh', { body: {}, headers: { cookie } })).status).toBe(401);
    // Signing out twice, or with something else, is no error.
    for (const token of [gone.data.token, 'a.b.c', await server.token('maya-torres')]) {
      expect((await call('/api/v1/auth/logout', { body: { token } })).data).toEqual({ success: true });
    }
    expect((await profile(await server.token('maya-torres'))).status).toBe(200);
  });

  test('ends an operator’s session by its token too', async () => {
    const { data } = await call('/api/v1/auth/login', { body: server.operator });
    expect((await call('/api/v1/operator/users', { token: data.token })).status).toBe(200);
    await call('/api/v1/auth/logout', { body: { token: data.token } });
    expect((await call('/api/v1/operator/users', { token: data.token })).error.code).toBe('TOKEN_INVALID');
  });

  test('changes their password with their own token, and a bank’s token changes none', async () => {
    const { token } = (await signIn()).data;
    const body = { current_password: password, password };
    expect((await call('/api/v1/auth/password', { token, body })).data).toEqual({ success: true });
    const short = { current_password: password, password: 'short' };
    expect((await call('/api/v1/auth/password', { token, body: short })).error.code).toBe('VALIDATION_ERROR');
    const foreign = await server.token('priya-shah');
    expect((await call('/api/v1/auth/password', { token: foreign, body })).error.code).toBe('TOKEN_INVALID');
  });
});

describe('each token at each door', () => {
  const doors = {
    customer: '/api/v1/users/me/profile',
    operator: '/api/v1/operator/users',
  };
  const sign = async (kind: 'bank' | 'hosted' | 'operator') => {
    if (kind === 'bank') return server.token('maya-torres');
    const account = kind === 'hosted' ? { email, password, bank: 'demo' } : server.operator;
    return (await call('/api/v1/auth/login', { body: account })).data.token as string;
  };

  test.each([
    ['bank', 'customer', true],
    ['bank', 'operator', false],
    ['hosted', 'customer', true],
    ['hosted', 'operator', false],
    ['operator', 'customer', false],
    ['operator', 'operator', true],
  ] as const)('%s at the door of a %s', async (kind, door, isLetIn) => {
    const answer = await call(doors[door], { token: await sign(kind) });
    expect([answer.status, answer.error?.code]).toEqual(isLetIn ? [200, undefined] : [401, 'TOKEN_INVALID']);
    if (door === 'customer' && !isLetIn) {
      await expect(server.connect('', { token: await sign(kind) })).rejects.toMatchObject({
        data: { code: 'TOKEN_INVALID' },
      });
    }
  });

  test('an operator’s id in a customer’s token is nobody', async () => {
    const { data } = await call('/api/v1/auth/login', { body: server.operator });
    const session_id = JSON.parse(Buffer.from(data.token.split('.')[1], 'base64url').toString()).session;
    const session = { user_id: data.user.user_id, bank_id: 'demo', session_id };
    const token = await signAccountToken(server.application, 'consumer', session, server.application.now());
    expect((await profile(token)).error.code).toBe('TOKEN_INVALID');
  });

  test('of the customer door, a page that the bank does not allow gets in with none', async () => {
    const token = await sign('hosted');
    const headers = { origin: 'https://www.other.example' };
    expect((await call(doors.customer, { token, headers })).error.code).toBe('ORIGIN_NOT_ALLOWED');
    expect((await signIn(headers)).error.code).toBe('INVALID_CREDENTIALS');
  });
});
