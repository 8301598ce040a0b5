import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { signWith, goodClaims, testKey } from '../testing/test-key-server.ts';
import { checkDataSchema } from '../protocol/index.ts';
import { startTestServer, type TestServer } from '../testing/test-server.ts';

let server: TestServer;
let address = 1;
beforeAll(async () => {
  server = await startTestServer({ trust_proxy: 1 });
});
afterAll(() => server.close());

/** Asks from an address of its own, so that only the test of the limit meets it. */
async function check(token: string | null, origin?: string, from = `192.0.2.${(address += 1)}`) {
  const response = await fetch(`${server.url}/api/v1/check`, {
    headers: {
      'x-forwarded-for': from,
      ...(token !== null && { authorization: `Bearer ${token}` }),
      ...(origin !== undefined && { origin }),
    },
  });
  const { data } = await response.json();
  return { response, data: response.ok ? checkDataSchema.parse(data) : null };
}
const codesOf = async (token: string | null, origin?: string) =>
  (await check(token, origin)).data?.findings.map(({ code }) => code);
const now = () => new Date();
const secretOf = async (bank: 'demo' | 'other') => ({
  alg: 'HS256',
  kid: `${bank}-1`,
  privateKey: await server.application.secrets.ensure(`bank-${bank}`),
});

test('a good token on a page that is allowed, on one that is not, and on none', async () => {
  const token = await server.token('maya-torres', 'other');
  expect(await codesOf(token, 'https://www.other.example')).toEqual(['TOKEN_ACCEPTED', 'ORIGIN_ALLOWED']);
  expect(await codesOf(token, 'https://evil.example')).toEqual(['TOKEN_ACCEPTED', 'ORIGIN_NOT_ALLOWED']);
  expect(await codesOf(token, server.url)).toEqual(['TOKEN_ACCEPTED', 'ORIGIN_OURS']);
  expect(await codesOf(token)).toEqual(['TOKEN_ACCEPTED', 'ORIGIN_MISSING']);
  const { response, data } = await check(token, 'https://evil.example');
  expect(response.headers.get('access-control-allow-origin')).toBe('*');
  expect(data?.ok).toBe(false);
  expect(JSON.stringify(data)).not.toContain('www.other.example');
});

describe('what is wrong is said in words', () => {
  test('no token, and one that is none', async () => {
    expect(await codesOf(null)).toEqual(['TOKEN_MISSING']);
    expect(await codesOf('Bearer')).toEqual(['TOKEN_UNREADABLE', 'ORIGIN_UNCHECKED']);
  });

  test('a clock that is behind, a claim that is missing, a life that is too long', async () => {
    const key = await secretOf('demo');
    const old = await signWith(key, goodClaims('demo', new Date(Date.now() - 3_600_000)));
    expect(await codesOf(old)).toEqual(['TOKEN_EXPIRED', 'ORIGIN_UNCHECKED']);
    const { session: _, ...claims } = goodClaims('demo', now());
    expect(await codesOf(await signWith(key, claims))).toEqual(['CLAIM_MISSING', 'ORIGIN_UNCHECKED']);
    const long = { ...goodClaims('demo', now()), exp: Math.floor(Date.now() / 1000) + 86_400 };
    expect(await codesOf(await signWith(key, long))).toEqual(['LIFE_TOO_LONG', 'ORIGIN_UNCHECKED']);
  });

  test('a signature by another key, a key that is not there', async () => {
    const claims = goodClaims('demo', now());
    const wrong = await signWith({ alg: 'HS256', kid: 'demo-1', privateKey: Buffer.alloc(32, 1) }, claims);
    expect(await codesOf(wrong)).toEqual(['SIGNATURE_WRONG', 'ORIGIN_UNCHECKED']);
    const unknown = await signWith({ alg: 'HS256', kid: 'nothing', privateKey: Buffer.alloc(32, 1) }, claims);
    expect(await codesOf(unknown)).toEqual(['KEY_UNKNOWN', 'ORIGIN_UNCHECKED']);
    expect(await codesOf(await signWith(await testKey(), claims))).toEqual(['KEY_UNKNOWN', 'ORIGIN_UNCHECKED']);
  });
});

test('nothing tells which banks and keys there are', async () => {
  const forged = (bank: string, kid: string) =>
    signWith({ alg: 'HS256', kid, privateKey: Buffer.alloc(32, 1) }, goodClaims(bank, now()));
  // A key of another bank is like none, and a bank that is not there like one that is.
  const answers = [
    await check(await forged('demo', 'other-1'), 'https://www.other.example'),
    await check(await forged('demo', 'nothing'), 'https://www.other.example'),
    await check(await forged(randomUUID(), 'other-1'), 'https://www.other.example'),
  ];
  const said = answers.map(({ data }) => data?.findings.map(({ code }) => code));
  expect(new Set(said.map(String))).toEqual(new Set(['KEY_UNKNOWN,ORIGIN_UNCHECKED']));
  for (const { data } of answers) expect(JSON.stringify(data)).not.toMatch(/demo-1|www\.other\.example/);
});

test('ten a minute from one address', async () => {
  const statuses = [];
  for (let tries = 0; tries < 11; tries++)
    statuses.push((await check(null, undefined, '198.51.100.9')).response.status);
  expect(statuses).toEqual([...Array.from({ length: 10 }, () => 200), 429]);
});
