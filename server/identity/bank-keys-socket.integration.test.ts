import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { startTestServer, type TestServer } from '../testing/test-server.ts';
import { addKeySet, addSecretKey, retireKey } from './bank-keys.ts';
import { createBank } from './banks.ts';
import { keySetAlgorithms, secretAlgorithms } from './signing-keys.ts';
import { goodClaims, signWith, testKey } from '../testing/test-key-server.ts';

/** A new bank on the running server, as its page sees it. */
let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(async () => {
  vi.unstubAllGlobals();
  await server.close();
});

const origin = 'https://www.new.example';
async function newBank() {
  const bank_id = `new-${randomUUID().slice(0, 8)}`;
  const { database, now } = server.application;
  const fields = { name: 'New Bank', time_zone: 'UTC', currency: 'USD', locale: 'en-US' };
  await createBank(database, { bank_id, ...fields, allowed_origins: [origin] }, now());
  return bank_id;
}

test('a new bank’s customer connects from its page, with a shared secret until it is retired', async () => {
  const { application } = server;
  const bank_id = await newBank();
  const { key, secret } = await addSecretKey(application, {
    bank_id,
    algorithms: secretAlgorithms,
    now: application.now(),
  });
  const sign = () =>
    signWith({ alg: 'HS256', kid: key.key_id, privateKey: secret }, goodClaims(bank_id, application.now()));
  const { hello } = await server.connect('', { token: await sign(), origin });
  expect(hello.bank).toMatchObject({ bank_id, name: 'New Bank' });
  await expect(server.connect('', { token: await sign(), origin: 'https://evil.example' })).rejects.toThrow();
  await expect(server.connect('', { token: await sign(), origin: 'https://www.other.example' })).rejects.toMatchObject({
    data: { code: 'ORIGIN_NOT_ALLOWED' },
  });
  await retireKey(application.database, { key_id: key.key_id, hours: 0, now: application.now() });
  await expect(server.connect('', { token: await sign(), origin })).rejects.toMatchObject({
    data: { code: 'TOKEN_INVALID', details: { claim: 'kid' } },
  });
});

test('a new bank’s customer connects with a key of its key set, and hears when that cannot be had', async () => {
  const { application } = server;
  const [bank_id, unreachable] = [await newBank(), await newBank()];
  const key = await testKey('RS256');
  for (const id of [bank_id, unreachable]) {
    const jwks_url = `https://login.example/${id}/jwks.json`;
    await addKeySet(application.database, {
      bank_id: id,
      jwks_url,
      algorithms: keySetAlgorithms,
      now: application.now(),
    });
  }
  vi.stubGlobal('fetch', async (url: string) => {
    if (url.includes(bank_id)) return Response.json({ keys: [key.jwk] });
    throw new TypeError('fetch failed');
  });
  const sign = (id: string) => signWith(key, goodClaims(id, application.now()));
  const { hello } = await server.connect('', { token: await sign(bank_id), origin });
  expect(hello.bank.bank_id).toBe(bank_id);
  await expect(server.connect('', { token: await sign(unreachable), origin })).rejects.toMatchObject({
    data: { code: 'KEY_UNAVAILABLE', details: {} },
  });
});
