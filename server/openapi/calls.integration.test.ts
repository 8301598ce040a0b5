import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Chat } from '../conversation/chat.ts';
import { chatLimits } from '../conversation/limits.ts';
import { CorrectionRow, ExportRow, WebhookEndpoint } from '../database/entities/index.ts';
import { httpApplication } from '../http/http-server.ts';
import { demoBankId } from '../demo/demo-bank.ts';
import { largestFile } from '../ingestion/receive-file.ts';
import { Readiness } from '../operation/readiness.ts';
import { startTestServer, type TestServer } from '../testing/test-server.ts';
import { wideLimits } from '../testing/wide-limits.ts';
import type { OpenApiDocument } from './document.ts';
import { errorsOf, isIdempotent, isReadFirst, type Endpoint } from './endpoint.ts';
import { endpoints } from './endpoints.ts';
import { errorCodes } from './error-codes.ts';
import { openCalls, type Calls, type Sent } from './testing/calls.ts';
import { endpointOf, prepare, refusals, type Prepared } from './testing/cases.ts';
import { routesOf } from './testing/routes.ts';

let server: TestServer;
let calls: Calls;
let made: Prepared;
let visitor: string;
/** What makes each call succeed, where it needs something. */
let right: Prepared['right'];
const named = (condition: (one: Endpoint) => boolean) =>
  endpoints.filter(condition).map((one) => [one.operation, one] as const);
/** Calls and expects the answer to be as the document has it. */
const fitting = async (one: Endpoint, sent: Sent) => {
  const answer = await calls.call(one, sent);
  expect({ operation: one.operation, status: answer.status, problems: answer.problems }).toMatchObject({
    problems: [],
  });
  return answer;
};

beforeAll(async () => {
  server = await startTestServer({
    trust_proxy: 1,
    chat_messages_per_minute: 40,
    limits: wideLimits('customer', 'chat'),
  });
  const document: OpenApiDocument = await (await fetch(`${server.url}/api/v1/openapi.json`)).json();
  calls = await openCalls(server, document);
  made = await prepare(server, calls);
  ({ right } = made);
});
afterAll(() => server.close());

test('the document is for everybody to keep for five minutes', async () => {
  const { headers, status } = await fetch(`${server.url}/api/v1/openapi.json`);
  expect(status).toBe(200);
  expect(headers.get('content-type')).toContain('application/json');
  expect(headers.get('cache-control')).toBe('public, max-age=300');
});

test('the endpoints are the routes that there are', () => {
  const { application } = server;
  const conversation = {
    chat: new Chat(application),
    limits: chatLimits(application),
    readiness: new Readiness(),
  };
  const app = httpApplication(application, conversation, '1.0.0');
  const elsewhere = [
    /^get \/widget\//,
    /^(get|post) \/app/,
    /^get \/\^/,
    /^get \/$/,
    /^(get|post) \/demo\//,
    /^get \/sandbox\//,
    /^get \/api\/v1\/auth\/oidc\//,
  ];
  const routes = routesOf(app, [...endpoints.map(({ path }) => path), '/demo', '/oidc', '/app']);
  expect(routes.filter((route) => !elsewhere.some((pattern) => pattern.test(route))).sort()).toEqual(
    endpoints.map(({ method, path }) => `${method} ${path}`).sort(),
  );
});

test.each(named(() => true))('%s answers what it says', async (operation, one) => {
  const sent = right[operation] ?? {};
  if (sent.body !== undefined && !one.file) expect(calls.check.body(one, sent.body)).toEqual([]);
  const withKey = (key: string) => ({ ...sent, headers: { ...sent.headers, 'idempotency-key': key } });
  const key = randomUUID();
  const first = await fitting(one, isIdempotent(one) ? withKey(key) : sent);
  expect(first.status).toBe(one.status ?? 200);
  if (!isIdempotent(one)) return;
  const again = await fitting(one, withKey(key));
  expect([again.status, again.headers.get('idempotency-replayed')]).toEqual([first.status, 'true']);
  // A secret is shown once.
  expect(again.answer).toEqual(
    'secret' in first.data ? { ...first.answer, data: { ...first.data, secret: null } } : first.answer,
  );
  const other = one.file ? 'other' : { ...(sent.body as object | undefined), also: 1 };
  expect((await fitting(one, { ...withKey(key), body: other })).code).toBe('IDEMPOTENCY_KEY_REUSED');
  expect((await fitting(one, withKey('two words'))).code).toBe('VALIDATION_ERROR');
});

test('signing out takes the token that the original contract sends, and needs none', async () => {
  const body = { token: 'x' };
  expect(await fitting(endpointOf('signOut'), { body })).toMatchObject({ status: 200, data: { success: true } });
});

describe('without the right token', () => {
  test.each(named(({ caller }) => !['anyone', 'session', 'customerSession'].includes(caller)))(
    '%s is refused',
    async (operation, one) => {
      const [wrong, old] = await calls.badTokens(one.caller);
      const codes = [];
      for (const token of [null, 'x', wrong, old])
        codes.push((await fitting(one, { ...right[operation], token })).code);
      expect(codes).toEqual(['TOKEN_INVALID', 'TOKEN_INVALID', 'TOKEN_INVALID', 'TOKEN_EXPIRED']);
    },
  );

  test.each(named(({ caller }) => caller === 'bank'))('%s takes a token once', async (operation, one) => {
    const token = await server.bankToken();
    await fitting(one, { ...right[operation], token });
    expect(await fitting(one, { ...right[operation], token })).toMatchObject({ status: 401, code: 'TOKEN_REPLAYED' });
  });
  test.each(named(({ caller }) => caller === 'operator'))(
    '%s is refused to an operator without the role',
    async (operation, one) => {
      const token = made.changes.nobody;
      expect((await fitting(one, { ...right[operation], token })).code).toBe('ROLE_REQUIRED');
    },
  );

  const isPlatforms = ({ path }: Endpoint) => /^\/api\/v1\/operator\/(banks|sandboxes|failed-jobs)/.test(path);
  test.each(named((one) => one.caller === 'operator' && isPlatforms(one)))(
    '%s is refused to a bank’s administrator',
    async (operation, one) => {
      const answer = await fitting(one, { ...right[operation], token: made.changes.administrator });
      expect([answer.code, answer.answer.error.details]).toEqual(['ROLE_REQUIRED', { role: 'platform_administrator' }]);
    },
  );
  test.each(named((one) => one.caller === 'operator' && !isPlatforms(one)))(
    '%s is refused to who administers the platform and no bank',
    async (operation, one) => {
      const token = made.changes.platform;
      expect((await fitting(one, { ...right[operation], token })).code).toBe('ROLE_REQUIRED');
    },
  );

  test.each(named(({ caller }) => caller === 'customer'))(
    '%s is refused with a token from before an erasure',
    async (operation, one) => {
      const token = made.erased_token;
      expect((await fitting(one, { ...right[operation], token })).code).toBe('CUSTOMER_ERASED');
    },
  );

  test.each(named(({ caller }) => caller === 'customer'))(
    '%s is refused to a page elsewhere',
    async (operation, one) => {
      const headers = { origin: 'https://evil.example' };
      expect((await fitting(one, { ...right[operation], headers })).code).toBe('ORIGIN_NOT_ALLOWED');
    },
  );

  test.each(named(({ consent }) => consent !== undefined))('%s is refused before consent', async (operation, one) => {
    const token = await server.token('tom-becker');
    expect((await fitting(one, { ...right[operation], token })).code).toBe('CONSENT_REQUIRED');
  });

  test.each(named((one) => errorsOf(one).includes('SIGN_IN_REQUIRED')))(
    '%s is refused to a visitor',
    async (operation, one) => {
      visitor ||= (await fitting(endpointOf('startVisit'), right['startVisit'] ?? {})).data.token;
      expect((await fitting(one, { ...right[operation], token: visitor })).code).toBe('SIGN_IN_REQUIRED');
    },
  );
});

describe('what does not fit', () => {
  test.each(named(({ body, bodyOptional }) => body !== undefined && !bodyOptional))(
    '%s refuses in a body',
    async (operation, one) => {
      const { body } = right[operation] as { body: object };
      for (const wrong of [
        { ...body, also: 1 },
        {},
        [],
        Object.fromEntries(Object.keys(body).map((key) => [key, null])),
      ]) {
        expect((await fitting(one, { ...right[operation], body: wrong })).code).toBe('VALIDATION_ERROR');
        expect(calls.check.body(one, wrong)).not.toEqual([]);
      }
      // A body of another kind is not read at all.
      const headers = { 'content-type': 'text/plain' };
      expect((await fitting(one, { ...right[operation], headers })).code).toBe('VALIDATION_ERROR');
    },
  );

  test.each(named(isReadFirst))('%s refuses what it cannot read', async (operation, one) => {
    const { body = '{}', ...rest } = right[operation] ?? {};
    expect(await fitting(one, { ...rest, body: '{' })).toMatchObject({ status: 400, code: 'BAD_REQUEST' });
    for (const headers of [
      { 'content-type': 'application/json; charset=latin1' },
      { 'content-type': 'application/json', 'content-encoding': 'x' },
    ]) {
      expect(await fitting(one, { ...rest, body, headers })).toMatchObject({
        status: 415,
        code: 'UNSUPPORTED_MEDIA_TYPE',
      });
    }
    const large = JSON.stringify({ text: 'x'.repeat((one.largestBody ?? 65_536) + 5_000) });
    expect(await fitting(one, { ...rest, body: large })).toMatchObject({ status: 413, code: 'BODY_TOO_LARGE' });
  });

  test.each(named(({ path }) => path.includes('{customer_id}')))(
    '%s refuses an id of a customer',
    async (operation, one) => {
      const path = { customer_id: 'x'.repeat(201) };
      expect((await fitting(one, { ...right[operation], path })).code).toBe('VALIDATION_ERROR');
    },
  );

  test('importFile refuses a file that is too large', async () => {
    const body = 'x'.repeat(largestFile + 1);
    const answer = await fitting(endpointOf('importFile'), { ...right['importFile'], body });
    expect(answer).toMatchObject({ status: 413, code: 'BODY_TOO_LARGE' });
  });

  test.each(named(({ query }) => query !== undefined))('%s refuses in a query', async (_, one) => {
    const numbers =
      'limit' in (one.query?.shape ?? {}) ? ['limit=0', 'limit=201', 'limit=x', 'page=0', 'before=1&before=2'] : [];
    for (const query of ['nothing=1', ...numbers]) {
      expect((await fitting(one, { ...right[one.operation], query })).code).toBe('VALIDATION_ERROR');
    }
  });
});

describe('what there is not', () => {
  test.each(refusals)('%s answers with %s', async (operation, code, sent) => {
    const { status } = errorCodes[code];
    expect(await fitting(endpointOf(operation), sent(made))).toMatchObject({ status, code });
  });
});

describe('too much', () => {
  test('exports, and one that is still being written', async () => {
    const { database, now } = server.application;
    const whose = { bank_id: demoBankId, user_id: made.user_id };
    const ahead = new Date(now().getTime() + 60_000);
    const one = { ...whose, requested_at: now(), parts: 0, bytes: 0 };
    const kept = Array.from({ length: 5 }, () => ({
      ...one,
      export_id: randomUUID(),
      ready_at: now(),
      expires_at: ahead,
    }));
    const export_id = randomUUID();
    await database.platform().insertMany(ExportRow, kept);
    await expect
      .poll(() => database.platform().count(ExportRow, { ...whose, ready_at: null }), { timeout: 20_000 })
      .toBe(0);
    expect(await fitting(endpointOf('requestExport'), {})).toMatchObject({ status: 409, code: 'TOO_MANY_EXPORTS' });
    const path = { customer_id: 'maya-torres' };
    expect((await fitting(endpointOf('exportBankCustomer'), { path })).code).toBe('TOO_MANY_EXPORTS');
    await database.platform().insert(ExportRow, { ...one, export_id, ready_at: null, expires_at: null });
    expect(await fitting(endpointOf('readExport'), { path: { export_id } })).toMatchObject({
      status: 409,
      code: 'EXPORT_NOT_READY',
    });
    const theirs = { path: { ...path, export_id } };
    expect((await fitting(endpointOf('readBankExport'), theirs)).code).toBe('EXPORT_NOT_READY');
  });

  test('corrections', async () => {
    const { application } = server;
    const scope = { bank_id: demoBankId, user_id: made.user_id };
    const one = {
      ...scope,
      correction: { kind: 'not_recurring' as const, transaction_id: 'x' },
      created_at: new Date(),
    };
    await application.database.platform().insertMany(
      CorrectionRow,
      Array.from({ length: 2_000 }, () => ({ ...one, correction_id: randomUUID() })),
    );
    const sent = right['addCorrection'] ?? {};
    expect(await fitting(endpointOf('addCorrection'), sent)).toMatchObject({
      status: 409,
      code: 'TOO_MANY_CORRECTIONS',
    });
  });

  test('webhooks', async () => {
    const one = { bank_id: demoBankId, url: 'https://1.1.1.1/', events: [], created_at: new Date() };
    await server.application.database.platform().insertMany(
      WebhookEndpoint,
      Array.from({ length: 20 }, () => ({ ...one, webhook_id: randomUUID() })),
    );
    const answer = await fitting(endpointOf('addWebhook'), right['addWebhook'] ?? {});
    expect(answer).toMatchObject({ status: 409, code: 'TOO_MANY_WEBHOOKS' });
  });

  test('goals', async () => {
    const sent = right['createGoal'] ?? {};
    let answer = await fitting(endpointOf('createGoal'), sent);
    for (let tries = 0; tries < 50 && answer.status === 201; tries++) {
      answer = await fitting(endpointOf('createGoal'), sent);
    }
    expect(answer).toMatchObject({ status: 409, code: 'TOO_MANY_GOALS' });
  });

  test('messages in a minute', async () => {
    const sent = right['chat'] ?? {};
    let answer = await fitting(endpointOf('chat'), sent);
    // Twice as many as may be, since a minute may begin anew meanwhile.
    for (let tries = 0; tries < 85 && answer.status === 200; tries++) {
      answer = await fitting(endpointOf('chat'), sent);
    }
    expect(answer).toMatchObject({ status: 429, code: 'RATE_LIMITED' });
    expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0);
  });

  // Each of these calls has an address of its own here; all of one caller count together.
  test.each(['getBankCustomer', 'saveTransactions', 'listBanks', 'proposeChange'])(
    '%s of one address in a minute',
    async (operation) => {
      const one = endpointOf(operation);
      // Calls without a token count as well, and cost the least.
      const flood = async () => {
        for (let tries = 0; tries < 80; tries++) {
          const { status } = await calls.call(one, { ...right[operation], token: null });
          if (status === 429) return;
        }
      };
      // Here, too, a minute may begin anew meanwhile.
      await Promise.all(Array.from({ length: 15 }, flood));
      const answer = await fitting(one, right[operation] ?? {});
      expect(answer).toMatchObject({ status: 429, code: 'RATE_LIMITED' });
      const { retry_after_ms } = answer.answer.error.details;
      expect(Number(answer.headers.get('retry-after'))).toBe(Math.ceil(retry_after_ms / 1_000));
      expect(retry_after_ms).toBeLessThanOrEqual(60_000);
      expect(answer.headers.get('ratelimit-remaining')).toBe('0');
    },
  );

  test('passwords, then calls', async () => {
    const body = { email: server.other.operator.email, password: 'wrong' };
    for (let tries = 0; tries < 5; tries++) await fitting(endpointOf('signIn'), { body });
    expect((await fitting(endpointOf('signIn'), { body })).code).toBe('ACCOUNT_LOCKED');
    const change = right['changePassword'] ?? {};
    const guess = { ...change, body: { current_password: 'wrong', password: 'battery staple 17' } };
    for (let tries = 0; tries < 5; tries++) await fitting(endpointOf('changePassword'), guess);
    expect((await fitting(endpointOf('changePassword'), guess)).code).toBe('ACCOUNT_LOCKED');
    const proof = { ...right['confirmSession'], body: { password: 'wrong' } };
    for (let tries = 0; tries < 5; tries++) await fitting(endpointOf('confirmSession'), proof);
    expect((await fitting(endpointOf('confirmSession'), proof)).code).toBe('ACCOUNT_LOCKED');
    let answer = await fitting(endpointOf('signIn'), { body });
    for (let tries = 0; tries < 20 && answer.code !== 'RATE_LIMITED'; tries++) {
      answer = await fitting(endpointOf('signIn'), { body });
    }
    expect(answer.status).toBe(429);
    expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0);
  });
});

test('every code that is described was seen, but for limits and for what is out of order', () => {
  const unseen = new Set<string>([
    'RATE_LIMITED',
    'INTERNAL',
    'KEY_UNAVAILABLE',
    'DATABASE_UNAVAILABLE',
    'SERVER_STOPPING',
    'IN_PROGRESS',
    'CUSTOMER_BUSY',
    // It takes a bank with more than a pack holds.
    'PACK_TOO_LARGE',
  ]);
  const described = endpoints.flatMap((one) =>
    errorsOf(one)
      .filter((code) => !unseen.has(code))
      .map((code) => `${one.operation} ${code}`),
  );
  expect(described.filter((each) => !calls.seen.has(each))).toEqual([]);
});
