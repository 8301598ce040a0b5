import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createBank } from '../identity/banks.ts';
import { resetOperator } from '../identity/operators.ts';
import { restOf, signIn } from '../testing/rest.ts';
import { startReplicated, type Replicated } from '../testing/standby.ts';
import { startTestServer, type TestServer } from '../testing/test-server.ts';
import { openDatabase } from './database.ts';
import { OperatorAction, UserProfile } from './entities/index.ts';
import type { ReplicaProblem } from './replica.ts';

const bank_id = 'other';
/** A standby that was behind or away is asked again after some seconds. */
const patient = { timeout: 60_000, interval: 500 };
let replicated: Replicated;
let server: TestServer;
let ask: ReturnType<typeof restOf>;
let token = '';
let trace_id = '';
let user_id = '';
const database = () => server.application.database;
const numbers = () => database().replica?.() ?? { replica: -1, primary: -1 };

/** A customer that only the primary may know of. */
async function addCustomer(): Promise<string> {
  const name = `Customer ${randomUUID()}`;
  await database().platform().insert(UserProfile, {
    user_id: randomUUID(), bank_id, role: 'consumer', operator_roles: [], subject: randomUUID(), email: null, name, locale: null,
    password_hash: null, created_at: new Date(),
  }); // prettier-ignore
  return name;
}
const find = async (name: string) => {
  const { data } = await ask(`/operator/users?search=${encodeURIComponent(name)}`, { token });
  return data.users.map((user: { name: string }) => user.name);
};
/** Until the standby answers again, after whatever was done to it. */
const isReadAgain = () =>
  expect
    .poll(async () => {
      const before = numbers().replica;
      await find('Maya');
      return numbers().replica - before;
    }, patient)
    .toBe(1);

beforeAll(async () => {
  replicated = await startReplicated();
  const urls = { database_url: replicated.primary, database_replica_url: replicated.standby };
  server = await startTestServer({ demo: false, works: false, ...urls });
  ask = restOf(server);
  token = await signIn(server, server.other.operator);
  const chat = await server.connect('maya-torres', { bank: 'other' });
  await chat.consent(true);
  ({ turn_id: trace_id } = await chat.ask('What is an APR?'));
  ({ user_id } = await database().platform().findOneOrFail(UserProfile, { bank_id, subject: 'maya-torres' }));
}, 900_000);
afterAll(async () => {
  await server.close();
  await replicated.close();
});

test('operators read the standby, and that they looked is written to the primary', async () => {
  await isReadAgain();
  const kept = () => database().platform().count(OperatorAction, { bank_id, action: { $in: ['traces.list', 'trace.read'] } }); // prettier-ignore
  const [before, looks] = [numbers(), await kept()];
  const { traces } = (await ask('/operator/traces', { token })).data;
  expect(traces).toMatchObject([{ trace_id, title: 'What is an APR?' }]);
  expect((await ask(`/operator/traces/${trace_id}`, { token })).data.trace).toMatchObject({ trace_id });
  expect((await ask('/operator/overview', { token })).status).toBe(200);
  expect((await ask('/operator/catalogue', { token })).status).toBe(200);
  expect(numbers().replica + numbers().primary).toBe(before.replica + before.primary + 4);
  expect(numbers().replica).toBeGreaterThan(before.replica);
  expect(await kept()).toBe(looks + 2);
});

test('what cannot be kept is not shown', async () => {
  const scope = { bank_id, user_id: '*' };
  const look = database().reading(scope, async () => 'a secret', async () => Promise.reject(new Error('not kept'))); // prettier-ignore
  await expect(look).rejects.toThrow('not kept');
});

test('what was just written is seen at once, over and over', async () => {
  for (let time = 0; time < 10; time++) {
    const name = await addCustomer();
    expect(await find(name)).toEqual([name]);
  }
});

test('while the standby is behind the primary is read, and then the standby again', async () => {
  await isReadAgain();
  await replicated.pause();
  try {
    const name = await addCustomer();
    const before = numbers();
    expect(await find(name)).toEqual([name]);
    expect(await find(name)).toEqual([name]);
    expect(numbers()).toEqual({ replica: before.replica, primary: before.primary + 2 });
  } finally {
    await replicated.resume();
  }
  await isReadAgain();
}, 120_000);

test('while the standby is away the primary is read, and then the standby again', async () => {
  await isReadAgain();
  await replicated.stopStandby();
  try {
    const name = await addCustomer();
    const before = numbers();
    expect(await find(name)).toEqual([name]);
    expect(numbers()).toEqual({ replica: before.replica, primary: before.primary + 1 });
  } finally {
    await replicated.startStandby();
  }
  await isReadAgain();
}, 120_000);

test('another bank sees nothing through it, and no customer another one', async () => {
  const now = new Date();
  const fields = { name: 'A third bank', time_zone: 'UTC', currency: 'USD', locale: 'en-US', allowed_origins: [] };
  await createBank(database(), { bank_id: 'third', ...fields }, now);
  const email = 'operator@third.example';
  const password = await resetOperator(database(), { bank_id: 'third', email, now });
  const stranger = await signIn(server, { email, password });
  await isReadAgain();
  const before = numbers().replica;
  expect((await ask('/operator/traces', { token: stranger })).data.traces).toEqual([]);
  expect((await ask('/operator/users', { token: stranger })).data.users).toEqual([]);
  const purpose = { body: { purpose: 'quality' }, token: stranger };
  expect((await ask('/operator/purpose', purpose)).status).toBe(200);
  expect((await ask(`/operator/traces/${trace_id}`, { token: stranger })).error.code).toBe('TRACE_NOT_FOUND');
  expect((await ask(`/operator/users/${user_id}`, { token: stranger })).error.code).toBe('CUSTOMER_NOT_FOUND');

  const tables = ['user_profiles', 'accounts', 'transactions', 'decision_traces', 'chat_logs', 'customer_keys', 'consent_records']; // prettier-ignore
  const count = async (scope: { bank_id: string; user_id: string }) => {
    const counts = tables.map((table) => `(select count(*) from ${table} where bank_id = '${bank_id}')`);
    const [row] = await database().reading(scope, (manager) =>
      manager.execute<{ rows: string }[]>(`select ${counts.join(' + ')} as rows`),
    );
    return Number(row?.rows);
  };
  expect(await count({ bank_id, user_id: '*' })).toBeGreaterThan(tables.length);
  for (const scope of [
    { bank_id: 'third', user_id: '*' },
    { bank_id: 'third', user_id },
    { bank_id, user_id: randomUUID() },
  ]) {
    // prettier-ignore
    expect(await count(scope)).toBe(0);
  }
  expect(numbers().replica).toBeGreaterThan(before + 2);
});

test('a database that is no standby of this one is not read', async () => {
  const problems: (ReplicaProblem | null)[] = [];
  const replica = { url: replicated.primary, changed: (problem: ReplicaProblem | null) => void problems.push(problem) };
  const opened = await openDatabase({ url: replicated.primary, replica });
  try {
    const scope = { bank_id, user_id: '*' };
    for (const time of [1, 2]) {
      expect(await opened.reading(scope, (manager) => manager.count(UserProfile, { user_id }))).toBe(1);
      expect(opened.replica?.()).toEqual({ replica: 0, primary: time });
    }
    expect(problems).toEqual(['not_a_standby']);
  } finally {
    await opened.close();
  }
});
