import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BankSigningKey, TransactionRow, UserProfile } from '../database/entities/index.ts';
import { loadLedgerRows } from '../database/ledger-store.ts';
import { forgetExpiredTokens } from '../identity/bank-token.ts';
import { engines } from '../testing/test-database.ts';
import { startTestServer, type TestServer } from '../testing/test-server.ts';

const account = (current: number, more: object = {}) => ({
  account_id: 'chk',
  type: 'depository',
  subtype: 'checking',
  name: 'Checking',
  balances: { current, available: current, iso_currency_code: 'USD' },
  ...more,
});
const row = (transaction_id: string, amount: number, date: string, more: object = {}) => ({
  transaction_id,
  account_id: 'chk',
  amount,
  date,
  iso_currency_code: 'USD',
  name: 'GREEN GROCER',
  pending: false,
  ...more,
});
const batchOf = (given: object) => ({ accounts: [account(100)], added: [], modified: [], removed: [], ...given });

describe.each(engines)("a bank's own servers on %s", (engine) => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startTestServer({ engine });
  });
  afterAll(async () => {
    await server.close();
  });

  const call = async (method: string, path: string, body?: unknown, token?: string) => {
    const response = await fetch(`${server.url}/api/v1/bank${path}`, {
      method,
      headers: {
        authorization: `Bearer ${token ?? (await server.bankToken())}`,
        ...(body !== undefined && { 'content-type': 'application/json' }),
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    return { status: response.status, body: await response.json() };
  };
  const platform = () => server.application.database.platform();
  const newCustomer = async () => {
    const id = `customer ${randomUUID()}/ä`;
    const path = `/customers/${encodeURIComponent(id)}`;
    const { body } = await call('PUT', path, { name: 'Ada Nilsson' });
    return { id, path, scope: { bank_id: 'demo', user_id: String(body.data.customer.user_id) } };
  };
  const stored = async (scope: { bank_id: string; user_id: string }) =>
    (await loadLedgerRows(server.application.database.scoped(scope), scope)).rows;

  test('a customer is made once, and replaced as a whole', async () => {
    const path = `/customers/${randomUUID()}`;
    const made = await call('PUT', path, { name: 'Ada', email: 'home@mail.example', locale: 'sv-SE' });
    expect(made).toMatchObject({
      status: 200,
      body: { data: { created: true, customer: { name: 'Ada', locale: 'sv-SE' } } },
    });
    const again = await call('PUT', path, { name: 'Ada Nilsson' });
    const { user_id } = made.body.data.customer;
    expect(again.body.data).toMatchObject({
      created: false,
      customer: { user_id, name: 'Ada Nilsson', email: null, locale: null },
    });
    expect((await call('GET', path)).body.data).toEqual({ customer: again.body.data.customer });
  });

  test('two customers may share an address', async () => {
    for (const path of [`/customers/${randomUUID()}`, `/customers/${randomUUID()}`]) {
      expect((await call('PUT', path, { name: 'One of two', email: 'home@mail.example' })).status).toBe(200);
    }
  });

  test('what changed is taken in step by step, and the cursor kept', async () => {
    const { path, scope } = await newCustomer();
    const first = await call(
      'POST',
      `${path}/transactions`,
      batchOf({
        added: [row('a', 10, '2026-11-01'), row('b', 20, '2026-11-02'), row('c', 5, '2026-11-02', { pending: true })],
        cursor: 'one',
      }),
    );
    expect(first).toMatchObject({
      status: 200,
      body: { data: { accounts: 1, transactions: 3, new: 3, known: 0, refused: 0, cursor: 'one' } },
    });
    const second = await call(
      'POST',
      `${path}/transactions`,
      batchOf({
        accounts: [account(75.5)],
        added: [row('c2', 5.5, '2026-11-03', { pending_transaction_id: 'c' })],
        modified: [row('a', 11, '2026-11-01')],
        removed: [{ transaction_id: 'c' }],
      }),
    );
    expect(second.body.data).toMatchObject({ transactions: 2, new: 1, known: 1, removed: 1, cursor: 'one' });
    const rows = await stored(scope);
    expect(rows.transactions.map(({ transaction_id, amount_cents }) => [transaction_id, amount_cents])).toEqual([
      ['a', 1_100],
      ['b', 2_000],
      ['c2', 550],
    ]);
    expect(rows.accounts[0]?.balances.current_cents).toBe(7_550);
    const only = { ...batchOf({ removed: [{ transaction_id: 'b' }], cursor: 'two' }), accounts: [] };
    expect((await call('POST', `${path}/transactions`, only)).body.data).toMatchObject({ removed: 1, cursor: 'two' });
    expect((await stored(scope)).transactions).toHaveLength(2);
    expect((await call('GET', path)).body.data.customer.cursor).toBe('two');
  });

  test('a row that cannot be used is named; a body of another shape changes nothing', async () => {
    const { path, scope } = await newCustomer();
    const lost = row('b', 20, '2026-11-02', { account_id: 'elsewhere' });
    const some = await call('POST', `${path}/transactions`, batchOf({ added: [row('a', 10, '2026-11-01'), lost] }));
    expect(some.body.data).toMatchObject({
      new: 1,
      refused: 1,
      warnings: [{ code: 'ROW_WITHOUT_ACCOUNT', place: 'added[1].account_id' }],
    });
    const wrong = batchOf({ added: [row('c', 1, '2026-11-03'), row('d', 1, '2026-02-30')], cursor: 'no' });
    const refused = await call('POST', `${path}/transactions`, wrong);
    expect(refused).toMatchObject({
      status: 400,
      body: { error: { code: 'VALIDATION_ERROR', details: { fields: [{ field: 'added.1.date' }] } } },
    });
    expect((await stored(scope)).transactions.map(({ transaction_id }) => transaction_id)).toEqual(['a']);
    expect((await call('GET', path)).body.data.customer.cursor).toBeNull();
  });

  test('batches of one customer at the same time lose nothing', async () => {
    const { path, scope } = await newCustomer();
    const parts = Array.from({ length: 6 }, (_, part) =>
      Array.from({ length: 40 }, (__, index) => row(`${(index * 7 + part) % 60}`, 1, '2026-11-01')),
    );
    const answers = await Promise.all(parts.map((added) => call('POST', `${path}/transactions`, batchOf({ added }))));
    expect(answers.map(({ status }) => status)).toEqual(parts.map(() => 200));
    const different = new Set(parts.flat().map(({ transaction_id }) => transaction_id)).size;
    expect((await stored(scope)).transactions).toHaveLength(different);
    expect(answers.reduce((sum, { body }) => sum + body.data.new, 0)).toBe(different);
  });

  test('more than 64 kB are read here alone', async () => {
    const { path } = await newCustomer();
    const added = Array.from({ length: 5_000 }, (_, index) => row(`r${index}`, 1, '2026-10-01'));
    expect((await call('POST', `${path}/transactions`, batchOf({ added }))).body.data.new).toBe(5_000);
    expect((await call('PUT', path, { name: 'x'.repeat(70_000) })).status).toBe(413);
  });

  test('a bank reaches no customer of another', async () => {
    const { path, scope } = await newCustomer();
    const token = () => server.bankToken('other');
    expect(await call('GET', path, undefined, await token())).toMatchObject({
      status: 404,
      body: { error: { code: 'CUSTOMER_NOT_FOUND' } },
    });
    const batch = batchOf({ added: [row('a', 1, '2026-11-01')] });
    expect((await call('POST', `${path}/transactions`, batch, await token())).status).toBe(404);
    // The same id of its own is another customer.
    const own = await call('PUT', path, { name: 'Someone Else' }, await token());
    expect(own.body.data).toMatchObject({ created: true });
    expect(own.body.data.customer.user_id).not.toBe(scope.user_id);
    await call('POST', `${path}/transactions`, batch, await token());
    expect((await stored(scope)).transactions).toEqual([]);
    expect((await call('GET', path)).body.data.customer.name).toBe('Ada Nilsson');
  });

  describe('a token', () => {
    const status = async (token: string) => (await call('GET', '/customers/nobody', undefined, token)).body.error.code;

    test('is good once, and what has run out is forgotten', async () => {
      const token = await server.bankToken();
      const codes = await Promise.all(Array.from({ length: 5 }, () => status(token)));
      expect(codes.filter((code) => code === 'TOKEN_REPLAYED')).toHaveLength(4);
      expect(codes).toContain('CUSTOMER_NOT_FOUND');
      const uses = async () => (await platform().execute<unknown[]>('select 1 from bank_token_uses')).length;
      const before = await uses();
      await forgetExpiredTokens(server.application.database, new Date());
      expect(await uses()).toBe(before);
      await forgetExpiredTokens(server.application.database, new Date(Date.now() + 3_600_000));
      expect(await uses()).toBe(0);
    });

    test('of two banks may have the same id', async () => {
      const jti = randomUUID();
      expect(await status(await server.bankToken('demo', { jti }))).toBe('CUSTOMER_NOT_FOUND');
      expect(await status(await server.bankToken('other', { jti }))).toBe('CUSTOMER_NOT_FOUND');
    });

    test('opens its own door alone', async () => {
      const login = await fetch(`${server.url}/api/v1/auth/login`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(server.operator),
      });
      const operator: string = (await login.json()).data.token;
      const customer = await server.token('maya-torres');
      const seconds = Math.floor(Date.now() / 1000);
      for (const wrong of [
        operator,
        customer,
        await server.bankToken('demo', { iss: 'other' }),
        await server.bankToken('demo', { aud: 'spendsense' }),
        await server.bankToken('demo', { exp: seconds + 600 }),
        await server.bankToken('demo', { iat: seconds + 120, exp: seconds + 240 }),
        await server.bankToken('demo', { session: 'x' }),
      ]) {
        expect(await status(wrong)).toBe('TOKEN_INVALID');
      }
      const elsewhere = async (path: string, token: string) =>
        (await fetch(server.url + path, { headers: { authorization: `Bearer ${token}` } })).status;
      for (const path of ['/api/v1/users/me/profile', '/api/v1/operator/users']) {
        const asCustomer = { aud: 'spendsense', sub: 'maya-torres', bank: 'demo', session: 'x' };
        const asOperator = { aud: 'spendsense-operator', iss: 'spendsense', sub: randomUUID(), bank: 'demo' };
        for (const claims of [{}, asCustomer, asOperator]) {
          expect(await elsewhere(path, await server.bankToken('demo', claims))).toBe(401);
        }
      }
      await expect(server.connect('maya-torres', { token: await server.bankToken() })).rejects.toMatchObject({
        data: { code: 'TOKEN_INVALID' },
      });
    });

    test('of a key for pages is refused, whatever it says', async () => {
      const manager = platform();
      const { key_id } = server.bankKeys.demo;
      await manager.nativeUpdate(BankSigningKey, { key_id }, { purpose: 'customer-tokens' });
      const code = await status(await server.bankToken());
      await manager.nativeUpdate(BankSigningKey, { key_id }, { purpose: 'bank-api' });
      expect(code).toBe('TOKEN_INVALID');
      expect(await status(await server.bankToken())).toBe('CUSTOMER_NOT_FOUND');
    });
  });

  test('a refused call leaves no customer and no row', async () => {
    const path = `/customers/${randomUUID()}`;
    const customers = () => platform().count(UserProfile, { role: 'consumer' });
    const before = [await customers(), await platform().count(TransactionRow)];
    for (const body of [
      {},
      { name: '' },
      { name: 'A\nB' },
      { name: 'A', locale: 'en_US' },
      { name: 'A', role: 'operator' },
    ]) {
      expect((await call('PUT', path, body)).body.error.code).toBe('VALIDATION_ERROR');
    }
    expect((await call('PUT', '/customers/%00', { name: 'A' })).status).toBe(400);
    expect((await call('PUT', '/customers/%E0%A4', { name: 'A' })).status).toBe(400);
    expect((await call('POST', `${path}/transactions`, batchOf({}))).status).toBe(404);
    expect([await customers(), await platform().count(TransactionRow)]).toEqual(before);
  });
});
