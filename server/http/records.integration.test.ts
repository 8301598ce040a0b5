import { afterAll, beforeAll, expect, test } from 'vitest';
import { OperatorAction, UserProfile } from '../database/entities/index.ts';
import { eraseCustomer } from '../privacy/erase-customer.ts';
import { recordErasure } from '../privacy/erasure.ts';
import { verifyPack } from '../records/pack/verify.ts';
import { restOf, signIn } from '../testing/rest.ts';
import { startTestServer, type TestServer } from '../testing/test-server.ts';

let server: TestServer;
let ask: ReturnType<typeof restOf>;
let token: string;
let stranger: string;
const path = '/operator';
const range = { from: '2020-01-01T00:00:00Z', to: '2099-01-01T00:00:00Z', purpose: 'audit' };

beforeAll(async () => {
  server = await startTestServer();
  ask = restOf(server);
  token = await signIn(server);
  stranger = await signIn(server, server.other.operator);
});
afterAll(() => server.close());

const userOf = async (subject: string) =>
  (await server.application.database.platform().findOneOrFail(UserProfile, { bank_id: 'demo', subject })).user_id;

test('who opens what was said is in the log with their purpose, and nobody opens what cannot be logged', async () => {
  const chat = await server.connect('maya-torres');
  await chat.consent(true);
  const { turn_id } = await chat.ask('How much did I spend on groceries last month?');
  const open = (purpose: string) =>
    fetch(`${server.url}/api/v1/operator/traces/${turn_id}`, {
      headers: { authorization: `Bearer ${token}`, 'x-purpose': purpose },
    });
  expect((await open('complaint')).status).toBe(200);
  expect((await open('curiosity')).status).toBe(400);
  const user_id = await userOf('maya-torres');
  const { data } = await ask(`${path}/access-log?user_id=${user_id}&action=trace.read`, { token });
  expect(data.entries).toMatchObject([
    { customer: { user_id, name: 'Maya Torres' }, target: turn_id, purpose: 'complaint' },
  ]);
  expect((await ask(`${path}/access-log`, { token: stranger })).data.entries).toEqual([]);
  expect((await ask(`${path}/access-log`)).status).toBe(401);

  const owner = server.application.database.platform();
  await owner.execute('revoke insert on operator_actions from spendsense_application');
  const refused = await open('complaint');
  expect(refused.status).toBe(500);
  expect(await refused.text()).not.toContain('groceries');
  await owner.execute('grant insert on operator_actions to spendsense_application');
});

test('a pack is of one’s own bank, verifies, and is in the log before it is made', async () => {
  const user_id = await userOf('maya-torres');
  const { data, status } = await ask(`${path}/packs`, { token, body: { ...range, user_id, content: true } });
  expect(status).toBe(200);
  const findings = verifyPack(Buffer.from(data.pack.zip, 'base64'));
  expect(findings.filter(({ level }) => level === 'problem')).toEqual([]);
  expect(findings.find(({ code }) => code === 'CONTENT')?.message).toMatch(/^[1-9]\d* pieces/);
  const others = await ask(`${path}/packs`, { token: stranger, body: { ...range, user_id, content: true } });
  const theirs = verifyPack(Buffer.from(others.data.pack.zip, 'base64'));
  expect(theirs.find(({ code }) => code === 'RECORDS')?.message).toMatch(/^1 records/);
  const [made] = (await ask(`${path}/access-log?action=pack.export`, { token })).data.entries;
  expect(made).toMatchObject({ customer: { user_id }, purpose: 'audit' });
  expect(made.seq).toBeGreaterThan(0);
  const { records } = (await ask(`${path}/records`, { token })).data;
  expect(records).toMatchObject({ unsealed: 0, checkpoint: { seq: records.entries }, public_key: { crv: 'Ed25519' } });
});

test('a viewer makes a pack without what was said, and no hold', async () => {
  const owner = server.application.database.platform();
  const me = { bank_id: 'demo', role: 'operator' as const };
  await owner.nativeUpdate(UserProfile, me, { operator_roles: ['viewer'] });
  const body = { ...range, user_id: null };
  expect((await ask(`${path}/packs`, { token, body: { ...body, content: true } })).error.code).toBe('ROLE_REQUIRED');
  expect((await ask(`${path}/packs`, { token, body: { ...body, content: false } })).status).toBe(200);
  const hold = { user_id: null, reason: 'x' };
  expect((await ask(`${path}/holds`, { token, body: hold })).error.code).toBe('ROLE_REQUIRED');
  await owner.nativeUpdate(UserProfile, me, { operator_roles: ['administrator'] });
});

test('a hold keeps what an erasure would delete, until it is released', async () => {
  const { database, keys, now } = server.application;
  const user_id = await userOf('maya-torres');
  const scope = { bank_id: 'demo', user_id };
  const placed = await ask(`${path}/holds`, { token, body: { user_id, reason: 'A lawsuit.' } });
  expect(placed).toMatchObject({ status: 201, data: { hold: { customer: { user_id }, reason: 'A lawsuit.' } } });
  expect((await ask(`${path}/holds`, { token: stranger, body: { user_id, reason: 'x' } })).error.code).toBe(
    'CUSTOMER_NOT_FOUND',
  );
  expect((await ask(`${path}/holds`, { token: stranger })).data.holds).toEqual([]);
  await recordErasure(database, scope, { by: null, now: now() });
  const tools = { database, keys, now };
  expect(await eraseCustomer(tools, scope)).toEqual({});
  const titles = async () =>
    (await ask(`${path}/traces?user_id=${user_id}`, { token })).data.traces.map(
      ({ title }: { title: string }) => title,
    );
  expect(await titles()).toContain('How much did I spend on groceries last month?');
  const { hold_id } = placed.data.hold;
  const release = `${path}/holds/${hold_id}/release`;
  expect((await ask(release, { token: stranger, body: { reason: 'x' } })).error.code).toBe('HOLD_NOT_FOUND');
  expect((await ask(release, { token, body: { reason: 'Settled.' } })).data.hold.release_reason).toBe('Settled.');
  await eraseCustomer(tools, scope);
  expect(await titles()).toEqual([]);
  const acts = await database.platform().find(OperatorAction, { bank_id: 'demo', target: hold_id });
  expect(acts.map(({ action }) => action).sort()).toEqual(['hold.place', 'hold.release']);
});
