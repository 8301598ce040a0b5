import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ConsentRecord, DecisionTrace } from '../database/entities/index.ts';
import { profileDataSchema } from '../protocol/index.ts';
import { startTestServer, type TestServer } from '../testing/test-server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer({ trust_proxy: 1 });
});
afterAll(() => server.close());

async function call(
  path: string,
  { body, token, headers = {} }: { body?: unknown; token?: string; headers?: Record<string, string> } = {},
) {
  const response = await fetch(server.url + path, {
    method: body === undefined ? 'GET' : 'POST',
    headers: {
      ...(body !== undefined && { 'content-type': 'application/json' }),
      ...(token !== undefined && { authorization: `Bearer ${token}` }),
      ...headers,
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  return { status: response.status, ...(await response.json()) };
}
const visit = async (bank = 'demo', given: { token?: string; origin?: string; from?: string } = {}) => {
  const { token, origin = server.url, from = '203.0.113.1' } = given;
  return call('/api/v1/visitors', {
    body: { bank, ...(token && { token }) },
    headers: { ...(origin && { origin }), 'x-forwarded-for': from },
  });
};
const refusal = (code: string) => ({ status: 403, error: { code } });

describe('a visitor', () => {
  test('is let in on pages of a bank that lets visitors chat', async () => {
    expect((await visit()).status).toBe(200);
    expect(await visit('demo', { origin: 'https://evil.example' })).toMatchObject(refusal('ORIGIN_NOT_ALLOWED'));
    expect(await visit('demo', { origin: '' })).toMatchObject(refusal('ORIGIN_NOT_ALLOWED'));
    expect(await visit('other')).toMatchObject(refusal('VISITORS_NOT_ALLOWED'));
    expect(await visit('nowhere')).toMatchObject(refusal('VISITORS_NOT_ALLOWED'));
  });

  test('goes on as the same one with the token before', async () => {
    const { token } = (await visit()).data;
    const idOf = async (of: string) =>
      profileDataSchema.parse((await call('/api/v1/users/me/profile', { token: of })).data).user;
    const first = await idOf(token);
    expect(first).toMatchObject({ role: 'visitor', bank: { bank_id: 'demo' } });
    expect((await idOf((await visit('demo', { token })).data.token)).user_id).toBe(first.user_id);
    expect((await idOf((await visit('demo', { token: 'a.b.c' })).data.token)).user_id).not.toBe(first.user_id);
  });

  test('chats about money words, and is asked to sign in for money of their own', async () => {
    const { token } = (await visit()).data;
    const visitor = await server.connect('', { token });
    expect(visitor.hello.customer).toEqual({ name: 'Visitor', role: 'visitor' });
    for (const question of visitor.hello.suggestions) {
      const { outcome, text } = await visitor.ask(question);
      expect([question, outcome, text.length > 40]).toEqual([question, 'answered', true]);
    }
    const { outcome, text, answer, turn_id } = await visitor.ask('How much did I spend on groceries last month?');
    expect([outcome, text]).toEqual(['sign_in_required', expect.stringContaining('sign in to your bank')]);
    expect([answer?.cards, answer?.facts]).toEqual([[], []]);
    const spanish = await visitor.ask('¿Cuánto gasté en supermercado el mes pasado?');
    expect([spanish.outcome, spanish.text]).toEqual([
      'sign_in_required',
      expect.stringContaining('inicia sesión en tu banco'),
    ]);
    const trace = await server.application.database.platform().findOneOrFail(DecisionTrace, { trace_id: turn_id });
    expect(trace).toMatchObject({ outcome: 'sign_in_required', reasons: ['SIGN_IN_REQUIRED'] });
    const rest = await call('/api/v1/chat', { token, body: { message: 'What is my balance?' } });
    expect(rest.data.outcome).toBe('sign_in_required');
  });

  test('agrees to nothing and reads no data', async () => {
    const { token } = (await visit()).data;
    const visitor = await server.connect('', { token });
    await expect(visitor.consent(true)).rejects.toMatchObject({ code: 'SIGN_IN_REQUIRED' });
    const body = { granted: true };
    expect(await call('/api/v1/users/me/consent', { token, body })).toMatchObject(refusal('SIGN_IN_REQUIRED'));
    for (const path of ['accounts', 'transactions', 'insights?period=30d', 'recommendations', 'corrections']) {
      expect(await call(`/api/v1/users/me/${path}`, { token })).toMatchObject(refusal('SIGN_IN_REQUIRED'));
    }
    const { user } = (await call('/api/v1/users/me/profile', { token })).data;
    expect(await server.application.database.platform().count(ConsentRecord, { user_id: user.user_id })).toBe(0);
  });

  test('is no operator and no customer', async () => {
    const { token } = (await visit()).data;
    expect((await call('/api/v1/operator/users', { token })).error.code).toBe('TOKEN_INVALID');
    const body = { current_password: 'x', password: 'battery staple 17' };
    expect((await call('/api/v1/auth/password', { token, body })).error.code).toBe('TOKEN_INVALID');
    const headers = { origin: 'https://www.other.example' };
    expect(await call('/api/v1/users/me/profile', { token, headers })).toMatchObject(refusal('ORIGIN_NOT_ALLOWED'));
  });

  test('has no way around the limit of their address by being somebody new', async () => {
    const from = '203.0.113.77';
    const outcomes: string[] = [];
    for (let count = 0; count < 21; count++) {
      const { token } = (await visit('demo', { from: `203.0.113.${100 + count}` })).data;
      const headers = { 'x-forwarded-for': from };
      const { data, error } = await call('/api/v1/chat', { token, headers, body: { message: 'What is an APR?' } });
      outcomes.push(data?.outcome ?? error.code);
    }
    expect(outcomes).toEqual([...Array.from({ length: 20 }, () => 'answered'), 'RATE_LIMITED']);
    const codes = await Promise.all(Array.from({ length: 21 }, async () => (await visit('demo', { from })).status));
    expect(codes.filter((status) => status === 429)).toHaveLength(1);
  });

  test('is forgotten by a job within minutes of the day’s end', async () => {
    const { token } = (await visit()).data;
    const { user } = (await call('/api/v1/users/me/profile', { token })).data;
    await server.connect('', { token });
    server.wait(24 * 3_600_000 + 1_000);
    await server.application.jobs.forgetVisitors();
    const manager = server.application.database.platform();
    const rows = () => manager.execute<unknown[]>('select 1 from conversations where user_id = ?', [user.user_id]);
    await expect.poll(async () => (await rows()).length, { timeout: 15_000 }).toBe(0);
    expect(await call('/api/v1/users/me/profile', { token })).toMatchObject({ status: 401 });
  });
});
