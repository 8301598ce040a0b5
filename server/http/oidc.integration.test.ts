import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import express from 'express';
import { pino } from 'pino';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Application } from '../application.ts';
import type { Database } from '../database/database.ts';
import { RefreshToken, UserProfile } from '../database/entities/index.ts';
import { createBank } from '../identity/banks.ts';
import { setOidc } from '../identity/oidc-settings.ts';
import { resetOperator } from '../identity/operators.ts';
import { Secrets } from '../identity/secrets.ts';
import { memoryLimits } from '../limits/limits.ts';
import { engines, openTestDatabase } from '../testing/test-database.ts';
import { testKey } from '../testing/test-key-server.ts';
import { startOidcServer, type OidcChanges } from '../testing/test-oidc-server.ts';
import { authRoutes } from './auth-routes.ts';
import { errorHandler } from './errors.ts';

const client = { client_id: 'spendsense', client_secret: 'a secret of the provider' };
const seconds = () => Math.floor(Date.now() / 1000);

describe.each(engines)('operators of a bank with its own accounts, on %s', (engine) => {
  let database: Database;
  let provider: Awaited<ReturnType<typeof startOidcServer>>;
  let directory = '';
  let http: Server;
  let url = '';
  let ahead = 0;

  beforeAll(async () => {
    database = await openTestDatabase(engine);
    directory = await mkdtemp(path.join(tmpdir(), 'spendsense-oidc-'));
    process.env['SPENDSENSE_TEST_OIDC_SECRET'] = client.client_secret;
    provider = await startOidcServer(client);
    const now = () => new Date(Date.now() + ahead);
    const fields = { name: 'A Bank', time_zone: 'UTC', currency: 'USD', locale: 'en-US', allowed_origins: [] };
    for (const bank_id of ['acme', 'second', 'passwords', 'unreachable'])
      await createBank(database, { bank_id, ...fields }, now());
    const settings = {
      client_id: client.client_id,
      secret_reference: 'env:SPENDSENSE_TEST_OIDC_SECRET',
      claim: 'cognito:groups',
      claim_values: ['operators'],
      email_domains: ['bank.example'],
    };
    for (const bank_id of ['acme', 'second']) {
      await setOidc(database, { bank_id, issuer: provider.issuer, ...settings }, now());
    }
    await setOidc(database, { bank_id: 'unreachable', issuer: 'http://127.0.0.1:1', ...settings }, now());
    const application = {
      database,
      now,
      limits: memoryLimits(),
      log: pino({ level: 'silent' }),
      secrets: await Secrets.open(directory),
      operator_secret: new Uint8Array(32).fill(1),
      customer_secret: new Uint8Array(32).fill(2),
    } as unknown as Application;
    const app = express();
    app.use('/api/v1/auth', express.json(), authRoutes({ ...application, limits: generous(application) }));
    app.use(errorHandler(application.log));
    http = createServer(app);
    await new Promise<void>((resolve) => {
      http.listen(0, '127.0.0.1', resolve);
    });
    url = `http://127.0.0.1:${(http.address() as AddressInfo).port}`;
  });
  afterAll(async () => {
    http.closeAllConnections();
    http.close();
    await Promise.all([provider.close(), database.close(), rm(directory, { recursive: true, force: true })]);
  });
  beforeEach(async () => {
    ahead = 0;
    await database.platform().nativeDelete(UserProfile, { role: 'operator' });
  });

  const get = (target: string, cookie = '') => fetch(url + target, { redirect: 'manual', headers: { cookie } });
  const cookies = (response: Response) => response.headers.getSetCookie();
  const pairOf = (response: Response, name: string) =>
    cookies(response)
      .find((each) => each.startsWith(`${name}=`))
      ?.split(';')[0] ?? '';
  async function begin(bank = 'acme') {
    const response = await get(`/api/v1/auth/oidc/${bank}`);
    return {
      response,
      address: new URL(response.headers.get('location') ?? '', url),
      cookie: pairOf(response, 'spendsense_oidc'),
    };
  }
  const end = (bank: string, query: URLSearchParams, cookie: string) =>
    get(`/api/v1/auth/oidc/${bank}/callback?${query}`, cookie);
  /** All of it; gives where the browser ends. */
  async function signIn(changes: OidcChanges = {}, bank = 'acme') {
    const { address, cookie } = await begin(bank);
    const response = await end(bank, provider.signIn(address, changes), cookie);
    return { response, location: response.headers.get('location'), refresh: pairOf(response, 'spendsense_refresh') };
  }
  const operators = () => database.platform().find(UserProfile, { role: 'operator' });
  const refresh = async (cookie: string) => {
    const response = await fetch(`${url}/api/v1/auth/refresh`, { method: 'POST', headers: { cookie } });
    return { status: response.status, cookie: pairOf(response, 'spendsense_refresh'), body: await response.json() };
  };

  test('begin at their provider, with PKCE, state and nonce in a cookie that no script reads', async () => {
    const { response, address } = await begin();
    expect(response.status).toBe(303);
    expect(address.origin).toBe(provider.issuer);
    expect(Object.fromEntries(address.searchParams)).toMatchObject({
      response_type: 'code',
      client_id: 'spendsense',
      redirect_uri: `${url}/api/v1/auth/oidc/acme/callback`,
      code_challenge_method: 'S256',
      state: expect.stringMatching(/.{20}/),
      nonce: expect.stringMatching(/.{20}/),
    });
    expect(cookies(response)[0]).toMatch(/^spendsense_oidc=.*Path=\/api\/v1\/auth\/oidc;.*HttpOnly; SameSite=Lax/);
  });

  test('come back signed in: made the first time, brought up to date later', async () => {
    const { location, refresh: cookie } = await signIn();
    expect(location).toBe('/admin/');
    const { body } = await refresh(cookie);
    expect(body.data.user).toMatchObject({ email: 'sam@bank.example', role: 'operator', bank: { bank_id: 'acme' } });
    await signIn({ claims: { email: 'samuel@BANK.example', email_verified: 'true', name: 'Samuel Staff' } });
    expect(await operators()).toMatchObject([{ name: 'Samuel Staff', login_email: 'samuel@bank.example' }]);
    // The same person at another bank is another operator.
    await signIn({}, 'second');
    expect((await operators()).map(({ bank_id }) => bank_id).sort((a, b) => a.localeCompare(b))).toEqual([
      'acme',
      'second',
    ]);
  });

  test('who had a password are the same operator', async () => {
    await resetOperator(database, { bank_id: 'acme', email: 'sam@bank.example', now: new Date() });
    await signIn();
    expect(await operators()).toMatchObject([{ oidc_subject: 'staff-1', name: 'Sam Staff' }]);
  });

  test('who lose the claim lose what access they have', async () => {
    const { refresh: cookie } = await signIn();
    expect((await signIn({ claims: { 'cognito:groups': ['everybody'] } })).location).toBe(
      '/admin/?sign_in_error=SIGN_IN_REFUSED',
    );
    expect((await refresh(cookie)).status).toBe(401);
    expect(await database.platform().count(RefreshToken, {})).toBe(0);
  });

  test('go back to their bank after eight hours, however often they refresh', async () => {
    let { refresh: cookie } = await signIn();
    for (const hours of [3, 6, 7.9]) {
      ahead = hours * 3_600_000;
      const next = await refresh(cookie);
      expect([hours, next.status]).toEqual([hours, 200]);
      ({ cookie } = next);
    }
    ahead = 8.1 * 3_600_000;
    expect((await refresh(cookie)).status).toBe(401);
  });

  test.each<[string, () => OidcChanges | Promise<OidcChanges>, string]>([
    ['another nonce', () => ({ claims: { nonce: 'another' } }), 'SIGN_IN_FAILED'],
    ['no nonce', () => ({ claims: { nonce: undefined } }), 'SIGN_IN_FAILED'],
    ['another issuer', () => ({ claims: { iss: 'https://evil.example' } }), 'SIGN_IN_FAILED'],
    ['another audience', () => ({ claims: { aud: 'another-client' } }), 'SIGN_IN_FAILED'],
    [
      'an id token that has run out',
      () => ({ claims: { iat: seconds() - 900, exp: seconds() - 600 } }),
      'SIGN_IN_FAILED',
    ],
    ['another key', async () => ({ key: await testKey('RS256') }), 'SIGN_IN_FAILED'],
    ['an address that is not verified', () => ({ claims: { email_verified: false } }), 'SIGN_IN_REFUSED'],
    ['an address that nobody speaks of', () => ({ claims: { email_verified: undefined } }), 'SIGN_IN_REFUSED'],
    ['an address elsewhere', () => ({ claims: { email: 'sam@evil.example' } }), 'SIGN_IN_REFUSED'],
    ['an address that ends alike', () => ({ claims: { email: 'sam@evilbank.example' } }), 'SIGN_IN_REFUSED'],
    ['another group', () => ({ claims: { 'cognito:groups': ['not-operators'] } }), 'SIGN_IN_REFUSED'],
    ['groups as a part of a text', () => ({ claims: { 'cognito:groups': 'no operators' } }), 'SIGN_IN_REFUSED'],
    ['no groups', () => ({ claims: { 'cognito:groups': undefined } }), 'SIGN_IN_REFUSED'],
  ])('are nobody with %s', async (_, changes, code) => {
    const { location, refresh: cookie } = await signIn(await changes());
    expect([location, cookie, await operators()]).toEqual([`/admin/?sign_in_error=${code}`, '', []]);
  });

  test('are nobody with another state, without the cookie, with another bank’s, or with a code that was used', async () => {
    const refused = '/admin/?sign_in_error=SIGN_IN_FAILED';
    const one = await begin();
    const query = provider.signIn(one.address);
    const locationOf = async (answer: Promise<Response>) => (await answer).headers.get('location');
    expect(
      await locationOf(end('acme', new URLSearchParams({ code: query.get('code') ?? '', state: 'x' }), one.cookie)),
    ).toBe(refused);
    expect(await locationOf(end('acme', query, ''))).toBe(refused);
    expect(await locationOf(end('acme', query, (await begin()).cookie))).toBe(refused);
    expect(await locationOf(end('second', query, one.cookie))).toBe(refused);
    expect(await operators()).toEqual([]);
    expect(await locationOf(end('acme', query, one.cookie))).toBe('/admin/');
    expect(await locationOf(end('acme', query, one.cookie))).toBe(refused);
    ahead = 11 * 60_000;
    expect(await locationOf(end('acme', provider.signIn(one.address), one.cookie))).toBe(refused);
    const error = new URLSearchParams({ error: 'access_denied', state: one.address.searchParams.get('state') ?? '' });
    expect(await locationOf(end('acme', error, one.cookie))).toBe(refused);
  });

  test('have their provider asked what it is every ten minutes, and come in again once it signs with another key', async () => {
    await signIn();
    const before = provider.discoveries();
    await signIn();
    expect(provider.discoveries()).toBe(before);
    await provider.rotate();
    await signIn();
    expect((await signIn()).location).toBe('/admin/');
    expect(provider.discoveries()).toBe(before + 1);
    ahead = 11 * 60_000;
    await signIn();
    expect(provider.discoveries()).toBe(before + 2);
  });

  test('of a bank without it, or whose provider is away, are told so on the sign-in page', async () => {
    const locationOf = async (bank: string) => (await begin(bank)).response.headers.get('location');
    expect(await locationOf('passwords')).toBe('/admin/?sign_in_error=OIDC_UNKNOWN');
    expect(await locationOf('nowhere')).toBe('/admin/?sign_in_error=OIDC_UNKNOWN');
    expect(await locationOf('unreachable')).toBe('/admin/?sign_in_error=OIDC_UNAVAILABLE');
    const offers = async (bank: string) => (await (await get(`/api/v1/auth/options?bank=${bank}`)).json()).data;
    expect([await offers('acme'), await offers('passwords')]).toEqual([
      { single_sign_on: true },
      { single_sign_on: false },
    ]);
  });

  /** As many tries as the tests need. */
  function generous({ limits }: Application): Application['limits'] {
    return { ...limits, limiter: (name, rate) => limits.limiter(name, { ...rate, points: 10_000 }) };
  }
});
