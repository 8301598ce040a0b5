import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Database } from '../database/database.ts';
import { UserProfile } from '../database/entities/index.ts';
import { engines, openTestDatabase } from '../testing/test-database.ts';
import { verifyAccountToken } from './account-token.ts';
import { createBank } from './banks.ts';
import { createHostedCustomer, resetHostedCustomer } from './hosted-customers.ts';
import { resetOperator } from './operators.ts';
import { endSession } from './sessions.ts';
import { changePassword, refresh, signIn, type SignedIn } from './sign-in.ts';

const start = new Date('2026-11-26T12:00:00Z');
const after = (minutes: number) => new Date(start.getTime() + minutes * 60_000);
const secrets = { operator_secret: new Uint8Array(32).fill(1), customer_secret: new Uint8Array(32).fill(2) };
const refused = { code: 'INVALID_CREDENTIALS' };
const locked = { code: 'ACCOUNT_LOCKED' };

describe.each(engines)('accounts on %s', (engine) => {
  let database: Database;
  let count = 0;
  beforeAll(async () => {
    database = await openTestDatabase(engine);
    const fields = { name: 'A Bank', time_zone: 'UTC', currency: 'USD', locale: 'en-US' };
    for (const bank_id of ['first', 'second']) {
      await createBank(database, { bank_id, ...fields, allowed_origins: [`https://${bank_id}.example`] }, start);
    }
  });
  afterAll(async () => {
    await database.close();
  });

  const tools = (now = start) => ({ database, ...secrets, now });
  const login = (
    email: string,
    password: string,
    { bank, page = null, now = start }: { bank?: string; page?: string | null; now?: Date } = {},
  ) => signIn(tools(now), { email, password, bank }, page);
  const newAddress = () => `customer-${(count += 1)}@mail.example`;
  const newCustomer = async (bank_id = 'first', email = newAddress()) => {
    const customer_id = `c-${(count += 1)}`;
    return {
      email,
      customer_id,
      ...(await createHostedCustomer(database, { bank_id, customer_id, email, now: start })),
    };
  };
  const isIn = async ({ role, data }: SignedIn, now = start) =>
    verifyAccountToken(tools(now), role, data.token).then(
      () => true,
      () => false,
    );

  test('a hosted customer signs in whatever the letters’ size, and is the customer of the bank’s id', async () => {
    const { email, password, user_id } = await newCustomer();
    const { data, role } = await login(email.toUpperCase(), password);
    expect([role, data.user]).toEqual([
      'consumer',
      { user_id, email, role: 'consumer', operator_roles: [], bank: { bank_id: 'first', name: 'A Bank' } },
    ]);
    await expect(login(email, `${password}x`)).rejects.toMatchObject(refused);
  });

  test('a customer who was there before keeps their profile, and gets an account once', async () => {
    const subject = 'known-before';
    const user_id = '00000000-0000-4000-8000-00000000c0de';
    const fields = { bank_id: 'first', role: 'consumer' as const, subject, name: 'Kim', locale: null };
    await database.platform().insert(UserProfile, {
      user_id, ...fields, email: null, login_email: null, password_hash: null, created_at: start,
    }); // prettier-ignore
    const given = { bank_id: 'first', customer_id: subject, email: newAddress(), now: start };
    expect((await createHostedCustomer(database, given)).user_id).toBe(user_id);
    await expect(createHostedCustomer(database, { ...given, email: newAddress() })).rejects.toMatchObject({
      code: 'CUSTOMER_HAS_ACCOUNT',
    });
    await expect(createHostedCustomer(database, { ...given, customer_id: 'another' })).rejects.toMatchObject({
      code: 'EMAIL_TAKEN',
    });
  });

  test('an address is one account’s of a bank, an operator’s too', async () => {
    const email = newAddress();
    await resetOperator(database, { bank_id: 'first', email: email.toUpperCase(), now: start });
    await expect(newCustomer('first', email)).rejects.toMatchObject({ code: 'EMAIL_TAKEN' });
    await newCustomer('second', email);
  });

  test('of an address at two banks the bank that is named decides; without one nobody is let in', async () => {
    const [one, two] = [await newCustomer('first'), await newCustomer('second', `customer-${count - 1}@mail.example`)];
    expect(two.email).toBe(one.email);
    expect((await login(one.email, one.password, { bank: 'first' })).data.user.user_id).toBe(one.user_id);
    expect((await login(two.email, two.password, { bank: 'second' })).data.user.user_id).toBe(two.user_id);
    await expect(login(one.email, one.password, { bank: 'second' })).rejects.toMatchObject(refused);
    await expect(login(one.email, one.password)).rejects.toMatchObject(refused);
    await expect(login(one.email, one.password, { bank: 'third' })).rejects.toMatchObject(refused);
    // A page of a bank asks for that bank's customer.
    const page = 'https://second.example';
    expect((await login(two.email, two.password, { page })).data.user.user_id).toBe(two.user_id);
  });

  test('another bank’s customers are no way to keep an operator out', async () => {
    const email = newAddress();
    const password = await resetOperator(database, { bank_id: 'first', email, now: start });
    await newCustomer('second', email);
    expect((await login(email, password)).role).toBe('operator');
  });

  test('a page elsewhere signs in customers of banks that allow it, and never an operator', async () => {
    const { email, password } = await newCustomer('first');
    const page = 'https://first.example';
    expect((await login(email, password, { page })).role).toBe('consumer');
    for (const other of ['https://second.example', 'https://evil.example']) {
      await expect(login(email, password, { page: other })).rejects.toMatchObject(refused);
    }
    const operator = newAddress();
    const secret = await resetOperator(database, { bank_id: 'first', email: operator, now: start });
    await expect(login(operator, secret, { page })).rejects.toMatchObject(refused);
  });

  test('five wrong passwords are followed by a pause, for an address that is nobody’s as well', async () => {
    const { email, password } = await newCustomer();
    const answers: unknown[] = [];
    for (const address of [email, newAddress()]) {
      const codes = [];
      for (let tries = 0; tries < 6; tries++) {
        codes.push(await login(address, 'wrong').catch((error: { code: string; details: object }) => error));
      }
      answers.push(codes.map((error) => ({ ...error })));
      expect(codes).toMatchObject([refused, refused, refused, refused, refused, locked]);
      expect(codes.at(-1)).toMatchObject({ details: { retry_at: after(15).toISOString() } });
    }
    expect(JSON.stringify(answers[0])).toBe(JSON.stringify(answers[1]));
    await expect(login(email, password)).rejects.toMatchObject(locked);
    await expect(login(email, password, { now: after(14.9) })).rejects.toMatchObject(locked);
    expect((await login(email, password, { now: after(15) })).role).toBe('consumer');
  });

  test('many guesses at once are as many', async () => {
    const { email } = await newCustomer();
    const all = await Promise.allSettled(Array.from({ length: 12 }, () => login(email, 'wrong')));
    const codes = all.map((each) => (each.status === 'rejected' ? each.reason.code : 'let in'));
    expect(codes.filter((code) => code === 'INVALID_CREDENTIALS')).toHaveLength(5);
    expect(codes.filter((code) => code === 'ACCOUNT_LOCKED')).toHaveLength(7);
  });

  test('a refresh token is good once and for its role; twice ends the session with its access tokens', async () => {
    const { email, password } = await newCustomer();
    const first = await login(email, password);
    await expect(refresh(tools(), 'operator', first.refresh_token)).rejects.toMatchObject({ code: 'NO_SESSION' });
    const second = await refresh(tools(), 'consumer', first.refresh_token);
    expect([await isIn(first), await isIn(second)]).toEqual([true, true]);
    await expect(refresh(tools(), 'consumer', first.refresh_token)).rejects.toMatchObject({ code: 'NO_SESSION' });
    await expect(refresh(tools(), 'consumer', second.refresh_token)).rejects.toMatchObject({ code: 'NO_SESSION' });
    expect([await isIn(first), await isIn(second)]).toEqual([false, false]);
  });

  test('two who use a refresh token at once do not both get in', async () => {
    const { email, password } = await newCustomer();
    const { refresh_token } = await login(email, password);
    const both = await Promise.allSettled([1, 2].map(() => refresh(tools(), 'consumer', refresh_token)));
    expect(both.filter(({ status }) => status === 'fulfilled').length).toBeLessThan(2);
  });

  test('a token of a customer is none of an operator, nor the other way round', async () => {
    const { email, password } = await newCustomer();
    const customer = await login(email, password);
    const address = newAddress();
    const operator = await login(
      address,
      await resetOperator(database, { bank_id: 'first', email: address, now: start }),
    );
    const invalid = { code: 'TOKEN_INVALID' };
    await expect(verifyAccountToken(tools(), 'operator', customer.data.token)).rejects.toMatchObject(invalid);
    await expect(verifyAccountToken(tools(), 'consumer', operator.data.token)).rejects.toMatchObject(invalid);
    const swapped = { ...tools(), operator_secret: secrets.customer_secret };
    await expect(verifyAccountToken(swapped, 'operator', customer.data.token)).rejects.toMatchObject(invalid);
  });

  test('a new password ends the other sessions and leaves this one', async () => {
    const { email, password } = await newCustomer();
    const [here, there] = [await login(email, password), await login(email, password)];
    const session = { ...here.data.user, bank_id: 'first', session_id: here.session_id };
    const change = (current_password: string) =>
      changePassword(tools(), session, { current_password, password: 'battery staple 17' });
    await expect(change('wrong')).rejects.toMatchObject(refused);
    expect(await isIn(there)).toBe(true);
    await change(password);
    expect([await isIn(here), await isIn(there)]).toEqual([true, false]);
    await expect(refresh(tools(), 'consumer', there.refresh_token)).rejects.toMatchObject({ code: 'NO_SESSION' });
    await expect(login(email, password)).rejects.toMatchObject(refused);
    expect((await login(email, 'battery staple 17')).role).toBe('consumer');
  });

  test('a reset ends every session and every pause', async () => {
    const { email, customer_id, password } = await newCustomer();
    const before = await login(email, password);
    for (let tries = 0; tries < 6; tries++) await login(email, 'wrong').catch(() => {});
    await expect(login(email, password)).rejects.toMatchObject(locked);
    const { password: next } = await resetHostedCustomer(database, { bank_id: 'first', customer_id });
    expect(await isIn(before)).toBe(false);
    await expect(login(email, password)).rejects.toMatchObject(refused);
    expect((await login(email, next)).role).toBe('consumer');
    await expect(resetHostedCustomer(database, { bank_id: 'second', customer_id })).rejects.toMatchObject({
      code: 'CUSTOMER_HAS_NO_ACCOUNT',
    });
  });

  describe.runIf(engine === 'postgresql')('while another server works with the same account', () => {
    let owner: Client;
    beforeAll(async () => {
      owner = new Client({ connectionString: database.queue.connectionString });
      await owner.connect();
    });
    afterAll(() => owner.end());

    /** Does all at once, each beginning when the one before waits for what is held by this statement. */
    const allWhileHeld = async (hold: string, values: unknown[], works: readonly (() => Promise<unknown>)[]) => {
      await owner.query('begin');
      await owner.query(hold, values);
      const all = works.map(() => Promise.withResolvers<unknown>());
      for (const [index, work] of works.entries()) {
        void work().then(all[index]?.resolve, all[index]?.reject);
        await expect.poll(waiting, { timeout: 20_000 }).toBe(index + 1);
      }
      await owner.query('commit');
      return Promise.allSettled(all.map(({ promise }) => promise));
    };
    const waiting = async () => {
      // Else a transaction sees what it saw at first.
      await owner.query('select pg_stat_clear_snapshot()');
      const { rowCount } = await owner.query(
        `select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
      );
      return rowCount;
    };

    test('a session that is ended while it is renewed stays ended', async () => {
      const { email, password } = await newCustomer();
      const before = await login(email, password);
      const [renewed] = await allWhileHeld(
        'select 1 from refresh_tokens where family_id = $1 for update',
        [before.session_id],
        [() => refresh(tools(), 'consumer', before.refresh_token), () => endSession(database, before.session_id)],
      );
      expect(await isIn(before)).toBe(false);
      if (renewed?.status !== 'fulfilled') return;
      const { refresh_token } = renewed.value as SignedIn;
      await expect(refresh(tools(), 'consumer', refresh_token)).rejects.toMatchObject({ code: 'NO_SESSION' });
    });

    test('a refresh token that is used twice at once ends its session, whoever was first', async () => {
      const { email, password } = await newCustomer();
      const before = await login(email, password);
      const again = () => refresh(tools(), 'consumer', before.refresh_token);
      await allWhileHeld(
        'select 1 from refresh_tokens where family_id = $1 for update',
        [before.session_id],
        [again, again],
      );
      expect(await isIn(before)).toBe(false);
    });

    test('nobody signs in with a password that is reset meanwhile', async () => {
      const { email, password, customer_id, user_id } = await newCustomer();
      const [signedIn] = await allWhileHeld(
        'select pg_advisory_xact_lock(hashtextextended($1, 0))',
        [`sessions ${user_id}`],
        [() => login(email, password), () => resetHostedCustomer(database, { bank_id: 'first', customer_id })],
      );
      expect(signedIn).toMatchObject({ status: 'rejected', reason: refused });
    });

    test('a session that began just before a reset ends with it', async () => {
      const { email, password, customer_id } = await newCustomer();
      const [signedIn] = await allWhileHeld(
        'lock table refresh_tokens in access exclusive mode',
        [],
        [() => login(email, password), () => resetHostedCustomer(database, { bank_id: 'first', customer_id })],
      );
      expect(signedIn).toMatchObject({ status: 'fulfilled' });
      if (signedIn?.status === 'fulfilled') expect(await isIn(signedIn.value as SignedIn)).toBe(false);
    });
  });

  test('the application’s role reads no tries', async () => {
    const scoped = database.scoped({ bank_id: 'first', user_id: '*' });
    await expect(scoped.execute('select * from sign_in_attempts')).rejects.toThrow(/permission denied/);
  });
});
