import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DecisionTrace, OperatorAction } from '../database/entities/index.ts';
import { signAccountToken } from '../identity/account-token.ts';
import { startTestServer, type TestServer } from '../testing/test-server.ts';

let server: TestServer;
let token = '';
let turn_id = '';
beforeAll(async () => {
  server = await startTestServer();
  token = (await login(server.operator)).token;
  const customer = await server.connect('maya-torres');
  await customer.consent(true);
  ({ turn_id } = await customer.ask('How much did I spend on groceries last month?'));
});
afterAll(() => server.close());

async function call(
  path: string,
  init: { method?: string; body?: string; token?: string; headers?: Record<string, string> } = {},
) {
  const { token: bearer, ...rest } = init;
  const response = await fetch(server.url + path, {
    redirect: 'manual',
    ...rest,
    headers: {
      ...(rest.body !== undefined && { 'content-type': 'application/json' }),
      ...(bearer !== undefined && { authorization: `Bearer ${bearer}` }),
      ...rest.headers,
    },
  });
  const text = await response.text();
  const isJson = response.headers.get('content-type')?.includes('json') === true;
  return { status: response.status, headers: response.headers, text, body: isJson ? JSON.parse(text) : null };
}

async function login(account: { email: string; password: string } | null) {
  const { status, body, headers } = await call('/api/v1/auth/login', {
    method: 'POST',
    body: JSON.stringify({ email: account?.email, password: account?.password }),
  });
  expect(status).toBe(200);
  return {
    ...body.data,
    cookie: headers.get('set-cookie')?.split(';')[0] ?? '',
    attributes: headers.get('set-cookie') ?? '',
  };
}
const refresh = (cookie: string) => call('/api/v1/auth/refresh', { method: 'POST', headers: { cookie } });

describe('pages and assets', () => {
  test('health says what runs', async () => {
    expect((await call('/health')).body.data).toMatchObject({ status: 'ok', database: 'pglite' });
  });

  test('a connection rests longer than the load balancer lets it, which so never uses one that is being closed', async () => {
    const { headers } = await call('/health');
    const [, seconds] = /timeout=(\d+)/.exec(headers.get('keep-alive') ?? '') ?? [];
    expect(Number(seconds)).toBeGreaterThan(75);
  });

  test('the loader is short-cached under its alias and for ever under its version, for pages of other origins', async () => {
    const alias = await call('/widget/v1/loader.js');
    const { body } = await call('/health');
    const versioned = await call(`/widget/${body.data.version}/loader.js`);
    expect(alias.headers.get('cache-control')).toBe('public, max-age=300');
    expect(versioned.headers.get('cache-control')).toContain('immutable');
    expect(versioned.text).toBe(alias.text);
    for (const { headers } of [alias, versioned]) {
      expect(headers.get('cross-origin-resource-policy')).toBe('cross-origin');
      expect(headers.get('access-control-allow-origin')).toBe('*');
    }
  });

  test.each(['/', '/admin/', '/admin/traces'])('%s runs under a policy without inline code', async (path) => {
    const { status, headers, text } = await call(path);
    expect(status).toBe(200);
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain('unsafe');
    expect(text).not.toMatch(/<style|\sstyle=|<script(?![^>]*\ssrc=)|\son[a-z]+=/);
  });

  test.each([
    '/nothing',
    '/widget/../../package.json',
    '/widget/%2e%2e/%2e%2e/package.json',
    '/admin/assets/nothing.js',
    '/widget/0.0.0/core.js',
    '/api/v1/nothing',
  ])('%s is not found', async (path) => {
    const { status, body } = await call(path);
    expect(status).toBe(404);
    expect(body.error.code).toBe('NOT_FOUND');
  });
});

describe('signing in', () => {
  test('gives a short token and a cookie that no script can read', async () => {
    const { user, attributes } = await login(server.operator);
    expect(user).toMatchObject({ role: 'operator', bank: { bank_id: 'demo' } });
    expect(attributes).toContain('HttpOnly');
    expect(attributes).toContain('SameSite=Strict');
    expect(attributes).toContain('Path=/api/v1/auth');
  });

  test('refreshes once per cookie; using one again ends the whole session', async () => {
    const { cookie } = await login(server.operator);
    const next = await refresh(cookie);
    expect(next.status).toBe(200);
    const newer = next.headers.get('set-cookie')?.split(';')[0] ?? '';
    expect((await refresh(cookie)).body.error.code).toBe('NO_SESSION');
    expect((await refresh(newer)).status).toBe(401);
  });

  test('ends with signing out', async () => {
    const { cookie } = await login(server.operator);
    expect((await call('/api/v1/auth/logout', { method: 'POST', headers: { cookie } })).status).toBe(200);
    expect((await refresh(cookie)).status).toBe(401);
  });

  test('is not refreshed for another site', async () => {
    const { cookie } = await login(server.operator);
    const { status } = await call('/api/v1/auth/refresh', {
      method: 'POST',
      headers: { cookie, 'sec-fetch-site': 'cross-site' },
    });
    expect(status).toBe(403);
  });

  test('locks after five wrong passwords, and says no more to a stranger than to an operator', async () => {
    const email = server.other.operator.email;
    const attempt = (address: string, password: string) =>
      call('/api/v1/auth/login', { method: 'POST', body: JSON.stringify({ email: address, password }) });
    const unknown = await attempt('nobody@demo.example', 'wrong');
    for (let tries = 0; tries < 5; tries++) {
      const wrong = await attempt(email, 'wrong');
      expect([wrong.status, wrong.body]).toEqual([unknown.status, unknown.body]);
    }
    const locked = await attempt(email, server.other.operator.password);
    expect(locked.body.error).toMatchObject({ code: 'ACCOUNT_LOCKED', details: { retry_at: expect.any(String) } });
    server.wait(16 * 60_000);
    expect((await attempt(email, server.other.operator.password)).status).toBe(200);
    token = (await login(server.operator)).token;
  });

  test.each([
    ['no body', undefined, 400],
    ['no JSON', '{', 400],
    ['no email', '{"password":"x"}', 400],
    ['a field too many', '{"email":"a@b.example","password":"x","role":"operator"}', 400],
    ['too large a body', JSON.stringify({ email: 'a@b.example', password: 'x'.repeat(100_000) }), 413],
  ])('with %s is refused', async (_, body, status) => {
    const answer = await call('/api/v1/auth/login', { method: 'POST', ...(body !== undefined && { body }) });
    expect(answer.status).toBe(status);
    expect(answer.body.error.code).toMatch(/^[A-Z_]+$/);
  });
});

describe('what operators read', () => {
  const endpoints = () =>
    ['/traces', `/traces/${turn_id}`, `/traces/${turn_id}/spans/0000`, '/users'].map(
      (path) => `/api/v1/operator${path}`,
    );

  test('is nothing without a token, with a customer’s or with a run-out one', async () => {
    const old = await signAccountToken(
      server.application,
      'operator',
      { user_id: randomUUID(), bank_id: 'demo', session_id: randomUUID() },
      new Date(Date.now() - 3_600_000),
    );
    for (const path of endpoints()) {
      expect((await call(path)).body.error.code).toBe('TOKEN_INVALID');
      expect((await call(path, { token: await server.token('maya-torres') })).body.error.code).toBe('TOKEN_INVALID');
      expect((await call(path, { token: old })).body.error.code).toBe('TOKEN_EXPIRED');
    }
  });

  test('lists traces, and opens one with every step, its bodies and its evidence', async () => {
    const list = await call('/api/v1/operator/traces?kind=turn', { token });
    expect(list.body.data.traces[0]).toMatchObject({
      trace_id: turn_id,
      outcome: 'answered',
      intent: 'spending',
      customer: { name: 'Maya Torres' },
    });
    const { body } = await call(`/api/v1/operator/traces/${turn_id}`, { token });
    const { trace } = body.data;
    const names: string[] = trace.spans.map(({ name }: { name: string }) => name);
    expect(names).toEqual(
      expect.arrayContaining([
        'invoke_agent spendsense',
        'guardrail guardrail.personal-data',
        'chat embedded',
        'execute_tool spending',
        'guardrail guardrail.consent',
        'guardrail guardrail.provenance',
      ]),
    );
    const tool = trace.spans.find(({ name }: { name: string }) => name === 'execute_tool spending');
    const opened = await call(`/api/v1/operator/traces/${turn_id}/spans/${tool.span_id}`, { token });
    expect(opened.body.data.body.output.facts).toContainEqual(trace.facts[0].fact);
    const evidence = await call(`/api/v1/operator/traces/${turn_id}/facts/${trace.facts[0].fact.id}`, { token });
    expect(evidence.body.data.evidence.sum.matches).toBe(true);
    expect(await server.application.database.platform().count(OperatorAction, { action: 'evidence.read' })).toBe(1);
  });

  test('pages through traces without missing one or showing one twice', async () => {
    const manager = server.application.database.platform();
    await expect
      .poll(() => manager.count(DecisionTrace, { kind: 'recommendation' }), { timeout: 10_000 })
      .toBeGreaterThan(4);
    const all = await call('/api/v1/operator/traces?limit=200', { token });
    const seen: string[] = [];
    let next: string | null = '';
    while (next !== null) {
      const page: Awaited<ReturnType<typeof call>> = await call(
        `/api/v1/operator/traces?limit=3${next ? `&before=${encodeURIComponent(next)}` : ''}`,
        { token },
      );
      seen.push(...page.body.data.traces.map(({ trace_id }: { trace_id: string }) => trace_id));
      next = page.body.data.next;
    }
    expect(seen).toEqual(all.body.data.traces.map(({ trace_id }: { trace_id: string }) => trace_id));
  });

  test('shares one run among the traces of one set of recommendations', async () => {
    const traces = await server.application.database.platform().find(DecisionTrace, { kind: 'recommendation' });
    expect(new Set(traces.map(({ run_id }) => run_id)).size).toBe(1);
    expect(new Set(traces.map(({ outcome }) => outcome))).toEqual(new Set(['shown', 'not_shown']));
  });

  test('lists customers with persona and risk, and shows one with signals and reasons', async () => {
    const { body } = await call('/api/v1/operator/users?search=maya', { token });
    expect(body.data).toMatchObject({
      users: [{ name: 'Maya Torres', consent_status: true, persona_30: 'high_utilization' }],
      pagination: { total: 1 },
    });
    const [{ user_id }] = body.data.users;
    const user = await call(`/api/v1/operator/users/${user_id}`, { token });
    expect(user.body.data.signals['30'].credit.overall.utilization).toBeGreaterThan(0);
    expect(user.body.data.recommendations.length).toBeGreaterThanOrEqual(4);
    const risky = await call('/api/v1/operator/users?risk_flag=true&persona=high_utilization', { token });
    expect(risky.body.data.pagination.total).toBeLessThanOrEqual(1);
    const silent = await call('/api/v1/operator/users?search=tom', { token });
    const before = await call(`/api/v1/operator/users/${silent.body.data.users[0].user_id}`, { token });
    expect(before.body.data).toMatchObject({ signals: null, personas: null, recommendations: [] });
  });

  test('is nothing of another bank', async () => {
    const { token: stranger } = await login(server.other.operator);
    const { body } = await call('/api/v1/operator/users', { token });
    const [{ user_id }] = body.data.users;
    for (const path of [
      `/traces/${turn_id}`,
      `/traces/${turn_id}/spans/0000`,
      `/traces/${turn_id}/facts/x`,
      `/users/${user_id}`,
    ]) {
      expect((await call(`/api/v1/operator${path}`, { token: stranger })).status).toBe(404);
    }
    expect((await call('/api/v1/operator/traces', { token: stranger })).body.data.traces).toEqual([]);
    expect((await call(`/api/v1/operator/traces?user_id=${user_id}`, { token: stranger })).body.data.traces).toEqual(
      [],
    );
    expect(
      (await call('/api/v1/operator/users', { token: stranger })).body.data.users.map(
        ({ name }: { name: string }) => name,
      ),
    ).toEqual(['Maya Elsewhere']);
  });

  test.each([
    '/traces?limit=0',
    '/traces?limit=x',
    '/traces?kind=other',
    '/traces?nonsense=1',
    '/users?page=0',
    '/users?risk_flag=maybe',
  ])('refuses %s by name', async (path) => {
    const { status, body } = await call(`/api/v1/operator${path}`, { token });
    expect([status, body.error.code]).toEqual([400, 'VALIDATION_ERROR']);
  });

  test.each(["'; drop table accounts; --", '%', '_', '\\', '\u0000'])(
    'a search for %j harms nothing',
    async (search) => {
      for (const path of ['users', 'traces']) {
        const { status } = await call(`/api/v1/operator/${path}?search=${encodeURIComponent(search)}`, { token });
        expect([200, 400]).toContain(status);
      }
    },
  );
});

describe('the demo bank', () => {
  test('gives a token for its own customers alone', async () => {
    const { body } = await call('/demo/customers');
    expect(body.data.customers).toHaveLength(12);
    const given = await call('/demo/token', {
      method: 'POST',
      body: JSON.stringify({ customer_id: body.data.customers[0].customer_id }),
    });
    expect(given.body.data.token.split('.')).toHaveLength(3);
    expect((await call('/demo/token', { method: 'POST', body: '{"customer_id":"nobody"}' })).status).toBe(404);
    expect((await call('/demo/token', { method: 'POST', body: '{}' })).status).toBe(400);
  });
});
