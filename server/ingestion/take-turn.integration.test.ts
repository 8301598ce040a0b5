import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { AccountRow, UserProfile } from '../database/entities/index.ts';
import { recordConsent } from '../identity/consent.ts';
import { startTestServer, type TestServer } from '../testing/test-server.ts';
import { takeTurn } from './take-turn.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer({ engine: 'postgresql' });
});
afterAll(() => server.close());

const call = async (method: string, path: string, body?: unknown) => {
  const response = await fetch(`${server.url}/api/v1/bank/customers/${path}`, {
    method,
    headers: { authorization: `Bearer ${await server.bankToken()}`, 'content-type': 'application/json' },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  const { data, error } = await response.json();
  return { status: response.status, code: error?.code, wait: response.headers.get('retry-after'), data };
};
const account = {
  account_id: 'a1',
  name: 'Checking',
  type: 'depository',
  balances: { current: 10, iso_currency_code: 'USD' },
};
const batch = { accounts: [account], added: [], modified: [], removed: [] };

test('while one customer’s file is read, all others are answered, and for that customer all but rows and erasure goes on', async () => {
  const { database, now } = server.application;
  const subject = `customer-${randomUUID()}`;
  expect((await call('PUT', subject, { name: 'Ada Nilsson' })).status).toBe(200);
  const { bank_id, user_id } = await database.platform().findOneOrFail(UserProfile, { subject });
  const scope = { bank_id, user_id };
  const other = await server.connect('maya-torres');
  await other.consent(true);

  const read = Promise.withResolvers<void>();
  const begun = Promise.withResolvers<void>();
  // As an import does: it takes its turn, saves rows that refer to the customer, and goes on for minutes.
  const importing = database.scoped(scope).transactional(async (manager) => {
    await takeTurn(manager, scope);
    const row = {
      ...scope,
      account_id: 'a1',
      type: 'depository',
      name: 'Checking',
      currency: 'USD',
      holder_category: 'personal',
      refreshed_at: now(),
    } as const;
    await manager.upsert(AccountRow, row);
    begun.resolve();
    await read.promise;
  });
  await begun.promise;
  const asked = Array.from({ length: 24 }, () => call('POST', `${subject}/transactions`, batch));
  try {
    const meanwhile = async () => {
      expect((await other.ask('What is my balance?')).outcome).toBe('answered');
      expect((await call('PUT', subject, { name: 'Ada N.' })).status).toBe(200);
      expect((await call('POST', `${subject}/exports`)).status).toBe(202);
      const granted = { granted: true, scopes: ['spending'], ip_address: null } as const;
      await recordConsent(database.scoped(scope), scope, granted, now());
    };
    const refused = asked.map(async (answer) => {
      expect(await answer).toMatchObject({ status: 409, code: 'CUSTOMER_BUSY', wait: '5' });
    });
    await Promise.all([meanwhile(), ...refused]);
    expect(await call('POST', `${subject}/erasure`, { confirm: 'ERASE' })).toMatchObject({
      status: 409,
      code: 'CUSTOMER_BUSY',
      wait: '5',
    });
  } finally {
    read.resolve();
    await importing;
  }
  expect((await call('POST', `${subject}/transactions`, batch)).status).toBe(200);
  expect((await call('POST', `${subject}/erasure`, { confirm: 'ERASE' })).status).toBe(202);
}, 120_000);

test('batches of one customer at once are all saved, one after the other', async () => {
  const subject = `customer-${randomUUID()}`;
  await call('PUT', subject, { name: 'Ada Nilsson' });
  const many = Array.from({ length: 8 }, (_, n) =>
    call('POST', `${subject}/transactions`, { ...batch, cursor: String(n) }),
  );
  for (const { status } of await Promise.all(many)) expect(status).toBe(200);
}, 60_000);
