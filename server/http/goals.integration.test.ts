import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { accountsDataSchema, goalDataSchema, goalsDataSchema } from '../protocol/index.ts';
import { restOf } from '../testing/rest.ts';
import { startTestServer, type TestServer } from '../testing/test-server.ts';

let server: TestServer;
let ask: ReturnType<typeof restOf>;
let card = { account_id: '', owed: 0 };
const goals = '/users/me/goals';
const list = async () => goalsDataSchema.parse((await ask(goals)).data).goals;
const create = async (body: object) => goalDataSchema.parse((await ask(goals, { body })).data).goal;
const holiday = { kind: 'save_amount', name: 'Holiday', target_cents: 5_000_000, target_date: '2099-06-30' };

beforeAll(async () => {
  server = await startTestServer();
  ask = restOf(server);
  await ask('/users/me/consent', { body: { granted: true } });
  const { accounts } = accountsDataSchema.parse((await ask('/users/me/accounts')).data);
  const found = accounts.find(({ type }) => type === 'credit');
  card = { account_id: found?.account_id ?? '', owed: found?.balances.current_cents ?? 0 };
});
afterAll(() => server.close());

test('a goal is set, changed and taken away, and says how far it is', async () => {
  const goal = await create({
    kind: 'pay_off_card',
    name: 'No more card debt',
    account_id: card.account_id,
    monthly_payment_cents: 100_000,
  });
  expect(goal.progress).toMatchObject({ current_cents: card.owed, share: 0, is_reached: false });
  expect(goal.progress.evidence['current_cents']).toEqual([{ type: 'account', id: card.account_id }]);
  const path = `${goals}/${goal.goal_id}`;
  const changed = await ask(path, { method: 'PATCH', body: { monthly_payment_cents: 200_000 } });
  expect(goalDataSchema.parse(changed.data).goal).toMatchObject({
    goal: { name: 'No more card debt', monthly_payment_cents: 200_000 },
    progress: { monthly_cents: 200_000 },
  });
  await create(holiday);
  expect((await list()).map(({ goal: { kind } }) => kind)).toEqual(['pay_off_card', 'save_amount']);
  expect((await ask(path, { method: 'DELETE' })).status).toBe(200);
  expect((await list()).map(({ goal: { kind } }) => kind)).toEqual(['save_amount']);
});

test.each([
  [{ ...holiday, target_cents: 0 }, 'target_cents'],
  [{ ...holiday, target_date: 'soon' }, 'target_date'],
  [{ ...holiday, name: '  ' }, 'name'],
  [{ ...holiday, monthly_payment_cents: 1 }, ''],
  [{ ...holiday, kind: 'be_rich' }, 'kind'],
  [{ kind: 'keep_buffer', name: 'Buffer', target_months: 61 }, 'target_months'],
])('%j is refused, naming the field', async (body, field) => {
  const { status, error } = await ask(goals, { body });
  expect([status, error.code, error.details.fields[0].field]).toEqual([400, 'VALIDATION_ERROR', field]);
});

test('a change that goals of the kind do not have, or to an account that is not there, changes nothing', async () => {
  const { goal_id } = await create(holiday);
  const change = (body: object) => ask(`${goals}/${goal_id}`, { method: 'PATCH', body });
  expect(await change({ monthly_payment_cents: 1 })).toMatchObject({
    status: 400,
    error: { code: 'VALIDATION_ERROR' },
  });
  expect(await change({ kind: 'keep_buffer' })).toMatchObject({ status: 400 });
  expect(await change({})).toMatchObject({ status: 400 });
  expect(await change({ account_ids: [card.account_id] })).toMatchObject({
    status: 404,
    error: { code: 'ACCOUNT_NOT_FOUND', details: { account_id: card.account_id } },
  });
  const [, unchanged] = await list();
  expect(unchanged?.goal).toEqual({ ...holiday, account_ids: [] });
});

test('progress looks at no more than was agreed to', async () => {
  await ask('/users/me/consent', { body: { granted: true, scopes: ['spending'] } });
  const [{ progress } = { progress: null }] = await list();
  expect(progress).toMatchObject({ current_cents: null, unknown: { current_cents: 'consent_scope_required' } });
  expect(await ask('/users/me/accounts')).toMatchObject({
    status: 403,
    error: { code: 'CONSENT_REQUIRED', details: { scopes: ['accounts'] } },
  });
  expect((await ask('/users/me/transactions')).status).toBe(200);
  await ask('/users/me/consent', { body: { granted: false } });
  expect((await ask(goals)).error.code).toBe('CONSENT_REQUIRED');
  await ask('/users/me/consent', { body: { granted: true } });
});

describe('who may not', () => {
  test.each([
    ['another customer', { customer: 'omar-haddad' }],
    ['a customer of that name at another bank', { bank: 'other' }],
  ] as const)('%s', async (_, who) => {
    await ask('/users/me/consent', { ...who, body: { granted: true } });
    const [own] = await list();
    expect((await ask(goals, who)).data.goals).toEqual([]);
    for (const goal_id of [own?.goal_id, randomUUID(), 'no-uuid']) {
      for (const asked of [{ method: 'DELETE' } as const, { method: 'PATCH', body: { name: 'Mine' } } as const]) {
        expect(await ask(`${goals}/${goal_id}`, { ...who, ...asked })).toMatchObject({
          status: 404,
          error: { code: 'GOAL_NOT_FOUND' },
        });
      }
    }
    const body = { kind: 'pay_off_card', name: 'Theirs', account_id: card.account_id, monthly_payment_cents: 1 };
    expect((await ask(goals, { ...who, body })).error.code).toBe('ACCOUNT_NOT_FOUND');
    expect((await list())[0]).toEqual(own);
  });
});

test('fifty are enough', async () => {
  for (let count = (await list()).length; count < 50; count++) await create(holiday);
  expect(await ask(goals, { body: holiday })).toMatchObject({ status: 409, error: { code: 'TOO_MANY_GOALS' } });
});
