import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Database } from '../database/database.ts';
import { checkBank } from './bank-check.ts';
import { addKeySet, addSecretKey, retireKey } from './bank-keys.ts';
import { createBank } from './banks.ts';
import { KeySets } from './key-sets.ts';
import { Secrets } from './secrets.ts';
import { keySetAlgorithms, secretAlgorithms } from './signing-keys.ts';
import { goodClaims, signWith, startKeyServer, testKey } from '../testing/test-key-server.ts';
import { openTestDatabase } from '../testing/test-database.ts';

const now = new Date('2026-11-25T12:00:00Z');
const seconds = now.getTime() / 1000;
let directory = '';
let database: Database;
let secrets: Secrets;
let keyServer: Awaited<ReturnType<typeof startKeyServer>>;
let keySets: KeySets;
let acme: { alg: string; kid: string; privateKey: Uint8Array };

async function newBank(bank_id: string, allowed_origins: string[] = []): Promise<void> {
  const fields = { name: 'A Bank', time_zone: 'UTC', currency: 'USD', locale: 'en-US' };
  await createBank(database, { bank_id, ...fields, allowed_origins }, now);
}
async function newSecret(bank_id: string) {
  const { key, secret } = await addSecretKey({ database, secrets }, { bank_id, algorithms: secretAlgorithms, now });
  return { alg: 'HS256', kid: key.key_id, privateKey: secret };
}
const newKeySet = (bank_id: string, algorithms: readonly string[] = keySetAlgorithms) =>
  addKeySet(database, { bank_id, jwks_url: keyServer.url(bank_id), algorithms, now });

/** The problems that a check finds, by code; a check without any must say so. */
async function problems(bank_id: string, given: { token?: string; origin?: string } = {}) {
  const findings = await checkBank({ database, secrets, keySets, now }, bank_id, given);
  const found = findings.filter(({ level }) => level === 'problem');
  if (given.token !== undefined) {
    expect(findings.some(({ code }) => code === 'TOKEN_ACCEPTED')).toBe(found.length === 0);
  }
  return Object.fromEntries(found.map(({ code, message }) => [code, message]));
}

beforeAll(async () => {
  directory = await mkdtemp(path.join(tmpdir(), 'spendsense-bank-check-'));
  database = await openTestDatabase();
  secrets = await Secrets.open(directory);
  keyServer = await startKeyServer();
  await newBank('acme', ['https://www.acme.example']);
  acme = await newSecret('acme');
});
beforeEach(() => {
  keySets = new KeySets({ allow_loopback_http: true, timeout: 300 });
});
afterAll(async () => {
  await Promise.all([database.close(), keyServer.close()]);
  await rm(directory, { recursive: true, force: true });
});

describe('a bank', () => {
  test('without a key, or none any more, is told to make one', async () => {
    await newBank('keyless');
    expect(await problems('keyless')).toEqual({ NO_KEY: expect.stringContaining('bank key add keyless') });
    const { kid } = await newSecret('keyless');
    expect(await problems('keyless')).toEqual({});
    await retireKey(database, { key_id: kid, hours: 0, now });
    expect(await problems('keyless')).toEqual({ NO_KEY: expect.stringContaining('all have ended') });
  });

  test('whose last key is to end, and that allows no page, is warned', async () => {
    await newBank('ending');
    const { kid } = await newSecret('ending');
    await retireKey(database, { key_id: kid, hours: 2, now });
    const findings = await checkBank({ database, secrets, keySets, now }, 'ending', {});
    expect(findings.map(({ level, code }) => [level, code])).toEqual([
      ['ok', 'KEY_USABLE'],
      ['note', 'KEYS_END'],
      ['note', 'NO_ORIGIN'],
    ]);
    expect(findings[1]?.message).toContain('2026-11-25T14:00:00.000Z');
  });

  test('whose secret is on another machine is told', async () => {
    const elsewhere = await Secrets.open(path.join(directory, 'elsewhere'));
    const findings = await checkBank({ database, secrets: elsewhere, keySets, now }, 'acme', {});
    expect(findings[0]).toMatchObject({ level: 'problem', code: 'SECRET_MISSING' });
  });
});

test.each([
  ['https://www.acme.example', null],
  ['https://www.acme.example/accounts?id=1', null],
  ['https://acme.example', 'bank origins acme --add https://acme.example'],
  ['https://www.acme.example:8443', 'acme allows: https://www.acme.example.'],
  ['http://www.acme.example', 'must be https'],
  ['acme', 'is not an address'],
])('the page %s', async (origin, words) => {
  const found = Object.values(await problems('acme', { origin }));
  expect(found).toEqual(words === null ? [] : [expect.stringContaining(words)]);
});

describe('a token', () => {
  test('that is right is accepted, and its end is told', async () => {
    const token = await signWith(acme, goodClaims('acme', now));
    const findings = await checkBank({ database, secrets, keySets, now }, 'acme', { token });
    expect(findings.at(-1)).toMatchObject({ level: 'ok', message: expect.stringContaining('10 min') });
  });

  test.each<[string, Record<string, unknown>, Record<string, string>]>([
    ['issuer', { iss: 'other' }, { ISSUER_WRONG: '"iss" is "other"; it must be "acme"' }],
    ['audience', { aud: ['spendsense'] }, { AUDIENCE_WRONG: 'it must be "spendsense"' }],
    ['bank', { bank: undefined }, { BANK_WRONG: '"bank" is nothing; it must be "acme"' }],
    ['life', { exp: seconds + 3_600 }, { LIFE_TOO_LONG: 'lives 1 h; at most 15 min' }],
    ['end', { iat: seconds - 1_100, exp: seconds - 200 }, { TOKEN_EXPIRED: 'ended 3 min 20 s ago' }],
    [
      'clock behind',
      { iat: seconds - 1_100, exp: seconds - 200 },
      { TOKEN_EXPIRED: 'your clock is 18 min 20 s behind' },
    ],
    ['clock ahead', { iat: seconds + 120, exp: seconds + 720 }, { TOKEN_NOT_YET_VALID: '"iat" is 2 min ahead' }],
    ['start', { nbf: seconds + 90 }, { TOKEN_NOT_YET_VALID: '"nbf" is 1 min 30 s ahead' }],
    ['session', { session: undefined }, { CLAIM_MISSING: 'has no "session"' }],
    ['customer', { sub: 7 }, { CLAIM_INVALID: '"sub" that cannot be used' }],
    [
      'entitlement',
      { entitlements: ['gold card'] },
      { CLAIM_INVALID: 'a list of at most 50 texts of 1 to 64 letters' },
    ],
    ['more than there may be', { email: 'a@b.example' }, { CLAIM_UNKNOWN: '"email"; leave them out' }],
    [
      'nearly everything',
      { iss: 'https://login.acme.example', aud: 'acme', bank: 'Acme', exp: seconds + 86_400 },
      { ISSUER_WRONG: 'acme', AUDIENCE_WRONG: 'spendsense', BANK_WRONG: 'acme', LIFE_TOO_LONG: '1 d' },
    ],
  ])('with a wrong %s is explained, all of it at once', async (_, claims, expected) => {
    const found = await problems('acme', { token: await signWith(acme, { ...goodClaims('acme', now), ...claims }) });
    const words = Object.entries(expected).map(([code, text]) => [code, expect.stringContaining(text)]);
    expect(found).toEqual(Object.fromEntries(words));
    expect(JSON.stringify(found)).not.toContain('a@b.example');
  });

  test.each(['', 'abc', 'Bearer a.b.c', '"a.b.c"', 'a.b.c.d.e'])('that reads %j is none', async (token) => {
    expect(Object.keys(await problems('acme', { token }))).toEqual(['TOKEN_UNREADABLE']);
  });

  test('with a wrong key id is told the right ones', async () => {
    const claims = goodClaims('acme', now);
    const check = async (kid?: string) => {
      const { alg, privateKey } = acme;
      return problems('acme', {
        token: await signWith({ alg, privateKey, ...(kid !== undefined && { kid }) }, claims),
      });
    };
    expect(await check()).toEqual({ KEY_ID_MISSING: expect.stringContaining('kid') });
    expect(await check('typo')).toEqual({ KEY_UNKNOWN: expect.stringContaining(`name one of: ${acme.kid}`) });
    expect(await check('a\0')).toEqual({ KEY_UNKNOWN: expect.anything() });
  });

  test('of another bank, or with a key that has ended, is told', async () => {
    await newBank('second');
    const theirs = await newSecret('second');
    expect(await problems('acme', { token: await signWith(theirs, goodClaims('second', now)) })).toEqual({
      KEY_OF_OTHER_BANK: expect.stringContaining('"second"'),
      ISSUER_WRONG: expect.anything(),
      BANK_WRONG: expect.anything(),
    });
    const old = await newSecret('acme');
    await retireKey(database, { key_id: old.kid, hours: 0, now });
    expect(await problems('acme', { token: await signWith(old, goodClaims('acme', now)) })).toEqual({
      KEY_RETIRED: expect.stringContaining('2026-11-25T12:00:00.000Z'),
    });
  });

  test('with a wrong signature is told so, and when the secret was not decoded', async () => {
    const claims = goodClaims('acme', now);
    const sign = (privateKey: Uint8Array) => signWith({ ...acme, privateKey }, claims);
    const secret = Buffer.from(acme.privateKey).toString('base64');
    const wrong = await problems('acme', { token: await sign(Buffer.alloc(32, 1)) });
    expect(wrong).toEqual({ SIGNATURE_WRONG: expect.stringContaining('not by the key') });
    const letters = await problems('acme', { token: await sign(Buffer.from(secret)) });
    expect(letters).toEqual({ SIGNATURE_WRONG: expect.stringContaining('decode the secret') });
    expect(JSON.stringify(letters)).not.toContain(secret);
  });

  test('without a signature is refused by its algorithm', async () => {
    const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
    const token = `${part({ alg: 'none', kid: acme.kid })}.${part(goodClaims('acme', now))}.`;
    expect(await problems('acme', { token })).toEqual({ ALGORITHM_NOT_ALLOWED: expect.stringContaining('"none"') });
  });
});

describe('a key set', () => {
  test('is asked for, and a token of it explained', async () => {
    await newBank('published');
    const [key, stranger] = [await testKey('ES256', 'key-1'), await testKey('ES256', 'key-2')];
    const rsa = await testKey('RS256', 'key-1');
    const claims = goodClaims('published', now);
    expect(await problems('published', { token: await signWith(key, claims) })).toEqual({
      NO_KEY: expect.anything(),
      KEY_UNKNOWN: expect.stringContaining('has no key set'),
    });
    await newKeySet('published', ['ES256']);
    keyServer.serves(key.jwk);
    expect(await problems('published', { token: await signWith(key, claims) })).toEqual({});
    expect(await problems('published', { token: await signWith(stranger, claims) })).toEqual({
      KEY_UNKNOWN: expect.stringContaining('it has: "key-1"'),
    });
    expect(await problems('published', { token: await signWith({ ...stranger, kid: 'key-1' }, claims) })).toEqual({
      SIGNATURE_WRONG: expect.anything(),
    });
    expect(await problems('published', { token: await signWith(rsa, claims) })).toEqual({
      ALGORITHM_NOT_ALLOWED: expect.stringContaining('is for ES256'),
    });
  });

  test('that cannot be reached, or has nothing to check a signature with, is told', async () => {
    await newBank('unreachable');
    await newKeySet('unreachable');
    const key = await testKey();
    keyServer.answers((_request, response) => void response.writeHead(503).end());
    expect(await problems('unreachable', { token: await signWith(key, goodClaims('unreachable', now)) })).toEqual({
      KEYS_UNREACHABLE: expect.stringContaining('status 503'),
      KEY_UNAVAILABLE: expect.anything(),
    });
    keySets = new KeySets({ allow_loopback_http: true });
    keyServer.serves({ ...key.jwk, use: 'enc' });
    expect(await problems('unreachable')).toEqual({ KEYS_UNUSABLE: expect.stringContaining('"kid"') });
  });
});
