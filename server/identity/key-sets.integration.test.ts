import { exportSPKI, generateKeyPair } from 'jose';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { addKeySet, retireKey } from './bank-keys.ts';
import { verifyCustomerToken } from './customer-token.ts';
import { keySetAlgorithms } from './signing-keys.ts';
import { after, now, openTestBanks, refusal } from '../testing/test-banks.ts';
import { goodClaims, signWith, testKey, type TestKey } from '../testing/test-key-server.ts';

const banks = await openTestBanks();
afterAll(banks.close);
const { database, keyServer, newBank, newKeySetBank, secrets, verify } = banks;

describe('a key set', () => {
  test.each(['RS256', 'PS256', 'ES256', 'ES384', 'EdDSA'])(
    'signs for its bank with %s and any of its keys',
    async (alg) => {
      const { bank_id } = await newKeySetBank();
      const keys = [await testKey(alg), await testKey(alg)];
      keyServer.serves(...keys.map(({ jwk }) => jwk));
      const before = keyServer.asked();
      for (const key of [...keys, ...keys]) {
        expect((await verify(await signWith(key, goodClaims(bank_id, now)))).bank.bank_id).toBe(bank_id);
      }
      expect(keyServer.asked() - before).toBe(1);
    },
  );

  test('of one bank does not sign for another, even under the same kid', async () => {
    const [victim, thief] = [await newKeySetBank(), await newKeySetBank()];
    const keys: Record<string, TestKey> = {
      [victim.bank_id]: await testKey('ES256', 'k'),
      [thief.bank_id]: await testKey('ES256', 'k'),
    };
    keyServer.answers(
      (request, response) => void response.end(JSON.stringify({ keys: [keys[(request.url ?? '').slice(1)]?.jwk] })),
    );
    const sign = (claims: Record<string, unknown>) => signWith(keys[thief.bank_id] as TestKey, claims);
    const claims = goodClaims(victim.bank_id, now);
    await expect(verify(await sign(claims))).rejects.toMatchObject(refusal('signature'));
    await expect(verify(await sign({ ...claims, iss: thief.bank_id }))).rejects.toMatchObject(refusal('bank'));
    await expect(verify(await sign(goodClaims(await newBank(), now)))).rejects.toMatchObject(refusal('iss'));
    expect((await verify(await sign(goodClaims(thief.bank_id, now)))).bank.bank_id).toBe(thief.bank_id);
  });

  test('is one bank’s alone, and added once', async () => {
    const { bank_id, jwks_url } = await newKeySetBank();
    const add = (id: string) => addKeySet(database, { bank_id: id, jwks_url, algorithms: keySetAlgorithms, now });
    await expect(add(bank_id)).rejects.toMatchObject({ code: 'JWKS_URL_TAKEN' });
    await expect(add(await newBank())).rejects.toMatchObject({ code: 'JWKS_URL_TAKEN' });
  });

  test('does not make a public key a secret', async () => {
    const { bank_id, key_id } = await newKeySetBank();
    const { publicKey } = await generateKeyPair('RS256', { extractable: true });
    const secret = Buffer.from(await exportSPKI(publicKey));
    const claims = goodClaims(bank_id, now);
    for (const kid of ['k', key_id]) {
      const token = await signWith({ alg: 'HS256', kid, privateKey: secret }, claims);
      await expect(verify(token)).rejects.toMatchObject(refusal('kid'));
    }
  });

  test('is used with the algorithms it was added for', async () => {
    const { bank_id } = await newKeySetBank(['ES256']);
    const key = await testKey('RS256');
    keyServer.serves(key.jwk);
    await expect(verify(await signWith(key, goodClaims(bank_id, now)))).rejects.toMatchObject(refusal('alg'));
  });

  test('that has another key refuses, and a stranger cannot have it asked again and again', async () => {
    const { bank_id } = await newKeySetBank();
    keyServer.serves((await testKey()).jwk);
    const before = keyServer.asked();
    for (let attempt = 0; attempt < 5; attempt++) {
      const token = await signWith(await testKey(), goodClaims(bank_id, now));
      await expect(verify(token)).rejects.toMatchObject(refusal('kid'));
    }
    expect(keyServer.asked() - before).toBe(1);
  });

  test('that is retired is not asked any more; its successor is', async () => {
    const { bank_id, key_id } = await newKeySetBank();
    const jwks_url = keyServer.url('next');
    await addKeySet(database, { bank_id, jwks_url, algorithms: keySetAlgorithms, now });
    const [old, next] = [await testKey(), await testKey()];
    keyServer.answers((request, response) => {
      response.end(JSON.stringify({ keys: [request.url === '/next' ? next.jwk : old.jwk] }));
    });
    await retireKey(database, { key_id, hours: 1, now });
    const tokenAt = (key: TestKey, at: Date) => signWith(key, goodClaims(bank_id, at));
    for (const key of [old, next]) expect((await verify(await tokenAt(key, now))).bank.bank_id).toBe(bank_id);
    expect((await verify(await tokenAt(next, after(1)), after(1))).bank.bank_id).toBe(bank_id);
    await expect(verify(await tokenAt(old, after(1)), after(1))).rejects.toMatchObject(refusal('kid'));
  });
});

describe('a key set that cannot be had', () => {
  const garbage = 'x'.repeat(300 * 1024);
  test.each<[string, Parameters<typeof keyServer.answers>[0], string]>([
    ['answers garbage', (_request, response) => void response.end('<html>'), 'is not a key set'],
    ['answers other JSON', (_request, response) => void response.end('{"keys":"all"}'), 'is not a key set'],
    ['answers without an end', (_request, response) => void response.write('{"keys":['), 'did not answer within 0.3 s'],
    ['does not answer', () => {}, 'did not answer within 0.3 s'],
    ['answers far too much', (_request, response) => void response.end(garbage), 'is larger than 256 KB'],
    ['answers with an error', (_request, response) => void response.writeHead(500).end(), 'status 500'],
    ['hangs up', (request) => void request.socket.destroy(), 'cannot be reached'],
    [
      'sends elsewhere',
      (request, response) => {
        if (request.url === '/elsewhere') response.end(JSON.stringify({ keys: [] }));
        else response.writeHead(302, { location: '/elsewhere' }).end();
      },
      'status 302',
    ],
  ])('because its server %s is said once, without a second try at once', async (_, answer, words) => {
    const { bank_id } = await newKeySetBank();
    keyServer.answers(answer);
    const before = keyServer.asked();
    for (let attempt = 0; attempt < 2; attempt++) {
      const token = await signWith(await testKey(), goodClaims(bank_id, now));
      await expect(verify(token)).rejects.toMatchObject({
        code: 'KEY_UNAVAILABLE',
        details: {},
        cause: { code: 'KEYS_UNREACHABLE', message: expect.stringContaining(words) },
      });
    }
    expect(keyServer.asked() - before).toBe(1);
  });

  test('is used as it was for an hour, and no longer', async () => {
    const clock = vi.spyOn(Date, 'now');
    const start = Date.now();
    const minutes = (count: number) => void clock.mockReturnValue(start + count * 60_000);
    const { bank_id } = await newKeySetBank();
    const [key, unpublished] = [await testKey(), await testKey()];
    const tryKey = async (used: TestKey) => verify(await signWith(used, goodClaims(bank_id, now)));
    const isRefused = (used: TestKey) => expect(tryKey(used)).rejects.toMatchObject({ code: 'KEY_UNAVAILABLE' });
    keyServer.serves(key.jwk);
    minutes(0);
    await tryKey(key);
    keyServer.answers((_request, response) => void response.writeHead(503).end());
    for (const count of [9, 11, 59]) {
      minutes(count);
      await tryKey(key);
    }
    await isRefused(unpublished);
    minutes(60);
    await isRefused(key);
    keyServer.serves(key.jwk);
    minutes(61);
    await tryKey(key);
    clock.mockRestore();
  });

  test('counts again as soon as it answers: a key that is gone is refused', async () => {
    const clock = vi.spyOn(Date, 'now');
    const start = Date.now();
    const { bank_id } = await newKeySetBank();
    const [removed, kept] = [await testKey(), await testKey()];
    const verifyAt = async (seconds: number) => {
      clock.mockReturnValue(start + seconds * 1_000);
      return verify(await signWith(removed, goodClaims(bank_id, now)));
    };
    keyServer.serves(removed.jwk, kept.jwk);
    await verifyAt(0);
    keyServer.answers((request) => void request.socket.destroy());
    await verifyAt(601);
    keyServer.serves(kept.jwk);
    // The address rests for ten seconds after a failure.
    await verifyAt(610);
    await expect(verifyAt(612)).rejects.toMatchObject(refusal('kid'));
    clock.mockRestore();
  });

  test('because it is not https is not asked at all', async () => {
    const { bank_id } = await newKeySetBank();
    const key = await testKey();
    keyServer.serves(key.jwk);
    const before = keyServer.asked();
    const token = await signWith(key, goodClaims(bank_id, now));
    await expect(verifyCustomerToken(token, { database, secrets, now })).rejects.toMatchObject({
      code: 'KEY_UNAVAILABLE',
    });
    expect(keyServer.asked()).toBe(before);
  });
});
