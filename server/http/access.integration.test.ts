import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { OperatorPurpose, UserProfile, WebhookEvent } from '../database/entities/index.ts';
import { signAccountToken } from '../identity/account-token.ts';
import { issueRefreshToken } from '../identity/sessions.ts';
import { accessLogDataSchema, type AccessLogData, type OperatorRole } from '../protocol/index.ts';
import { restOf, signIn } from '../testing/rest.ts';
import { startTestServer, type TestServer } from '../testing/test-server.ts';

let server: TestServer;
let ask: ReturnType<typeof restOf>;
let trace_id = '';
let administrator = '';
const reason = 'A customer is in danger and nobody else is here.';

/** An operator of the demo bank who has signed in and stated nothing. */
async function operator(role: OperatorRole): Promise<{ token: string; user_id: string }> {
  const { application } = server;
  const now = application.now();
  const user_id = randomUUID();
  const manager = application.database.platform();
  manager.create(UserProfile, {
    user_id,
    bank_id: 'demo',
    role: 'operator',
    operator_roles: [role],
    subject: null,
    email: `${user_id}@demo.example`,
    name: role,
    locale: null,
    password_hash: null,
    created_at: now,
  });
  await manager.flush();
  const of = { user_id, bank_id: 'demo', role: 'operator' } as const;
  const { session_id } = await issueRefreshToken({ ...application, now }, of);
  return { user_id, token: await signAccountToken(application, 'operator', { ...of, session_id }, now) };
}
const codeOf = async (path: string, token: string, body?: object) =>
  (await ask(path, { token, ...(body && { body }) })).error?.code ?? 'ok';
const log = async (query: string, token = administrator): Promise<AccessLogData['entries']> =>
  accessLogDataSchema.parse((await ask(`/operator/access-log?${query}`, { token })).data).entries;

beforeAll(async () => {
  server = await startTestServer();
  ask = restOf(server);
  administrator = await signIn(server);
  const chat = await server.connect('maya-torres');
  await chat.consent(true);
  ({ turn_id: trace_id } = await chat.ask('How much did I spend on groceries last month?'));
});
afterAll(() => server.close());

test('content is shown once it was said what for, and what for stands beside each look', async () => {
  const { token, user_id } = await operator('viewer');
  expect(await codeOf(`/operator/traces/${trace_id}`, token)).toBe('PURPOSE_REQUIRED');
  expect(await log(`operator_id=${user_id}`)).toEqual([]);
  expect(await codeOf('/operator/purpose', token, { purpose: 'complaint' })).toBe('ok');
  expect(await codeOf(`/operator/traces/${trace_id}`, token)).toBe('ok');
  expect(await log(`operator_id=${user_id}`)).toMatchObject([
    { action: 'trace.read', target: trace_id, purpose: 'complaint', reason: null },
    { action: 'purpose.state', purpose: 'complaint', customer: null },
  ]);
  // It ends by itself.
  await server.application.database
    .platform()
    .nativeUpdate(OperatorPurpose, { operator_id: user_id }, { ends_at: new Date(Date.now() - 1) });
  expect(await codeOf(`/operator/traces/${trace_id}`, token)).toBe('PURPOSE_REQUIRED');
});

test('an auditor reads who did what and no content, but with the glass broken, which the bank is told', async () => {
  const { token, user_id } = await operator('auditor');
  for (const path of ['/operator/traces', '/operator/users', '/operator/recommendations']) {
    expect([path, await codeOf(path, token)]).toEqual([path, 'ROLE_REQUIRED']);
  }
  expect(await codeOf(`/operator/traces/${trace_id}`, token)).toBe('PURPOSE_REQUIRED');
  expect((await log('limit=5', token)).length).toBeGreaterThan(0);
  await codeOf('/operator/purpose', token, { purpose: 'legal' });
  expect(await codeOf(`/operator/traces/${trace_id}`, token)).toBe('ROLE_REQUIRED');
  expect(await codeOf('/operator/purpose', token, { purpose: 'break_glass' })).toBe('VALIDATION_ERROR');
  await codeOf('/operator/purpose', token, { purpose: 'break_glass', reason });
  expect(await codeOf(`/operator/traces/${trace_id}`, token)).toBe('ok');
  const [read] = await log(`operator_id=${user_id}&purpose=break_glass&action=trace.`);
  expect(read).toMatchObject({ action: 'trace.read', reason });
  const told = await server.application.database.platform().find(WebhookEvent, { type: 'access.glass-broken' });
  expect(told.map(({ data }) => data)).toEqual([
    { customer_id: 'maya-torres', action_id: read?.action_id, operator_id: user_id },
  ]);
});

test('whoever decides proves once in ten minutes who they are', async () => {
  const taken = () =>
    codeOf('/operator/recommendations/decisions', administrator, {
      decision: 'approve',
      recommendations: [{ user_id: randomUUID(), recommendation_id: 'x' }],
    });
  expect(await taken()).toBe('ok');
  server.wait(11 * 60_000);
  expect(await taken()).toBe('CONFIRMATION_REQUIRED');
  expect(await codeOf('/auth/confirm', administrator, { password: 'wrong' })).toBe('INVALID_CREDENTIALS');
  expect(await taken()).toBe('CONFIRMATION_REQUIRED');
  expect(await codeOf('/auth/confirm', administrator, { password: server.operator?.password })).toBe('ok');
  expect(await taken()).toBe('ok');
});

test('the log is one bank’s, filtered by time and people, and read by auditors and administrators alone', async () => {
  const stranger = await signIn(server, server.other.operator);
  const theirs = await log('limit=200', stranger);
  expect(theirs.every(({ operator: by }) => by?.email === server.other.operator.email)).toBe(true);
  const [newest] = await log('limit=1');
  expect(await log(`from=${encodeURIComponent(new Date(Date.now() + 3_600_000).toISOString())}`)).toEqual([]);
  expect(
    (await log(`to=${encodeURIComponent(newest?.at ?? '')}`)).some(({ action_id }) => action_id === newest?.action_id),
  ).toBe(false);
  expect(await log(`operator_id=${randomUUID()}`)).toEqual([]);
  const { token } = await operator('approver');
  expect(await codeOf('/operator/access-log', token)).toBe('ROLE_REQUIRED');
  expect((await ask('/operator/access-log')).status).toBe(401);
  // Page by page, nothing twice and nothing left out.
  const all = (await log('limit=200')).map(({ action_id }) => action_id);
  const paged: string[] = [];
  for (let before: string | null = ''; before !== null;) {
    const { data } = await ask(`/operator/access-log?limit=2${before && `&before=${before}`}`, {
      token: administrator,
    });
    const page = accessLogDataSchema.parse(data);
    paged.push(...page.entries.map(({ action_id }) => action_id));
    before = page.next;
  }
  expect(paged).toEqual(all);
});
