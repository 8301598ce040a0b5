import { expect, test } from 'vitest';
import { duration, quoted } from './finding.ts';
import { keySetAddress } from './key-sets.ts';
import type { Database } from '../database/database.ts';
import { isAllowedBySomeBank, parseOrigin } from './origin.ts';

test.each([
  ['https://www.bank.example', 'https://www.bank.example'],
  ['https://WWW.Bank.example:443/', 'https://www.bank.example'],
  ['https://bank.example:8443', 'https://bank.example:8443'],
  ['https://bücher.example', 'https://xn--bcher-kva.example'],
  ['http://localhost:4000', 'http://localhost:4000'],
])('the origin %s is kept as a browser writes it', (text, origin) => {
  expect(parseOrigin(text)).toEqual({ origin });
});

test.each([
  ['www.bank.example', 'not an address'],
  ['*', 'not an address'],
  ['null', 'not an address'],
  ['file:///etc/passwd', 'not an address'],
  ['javascript:alert(1)', 'not an address'],
  ['https://*.bank.example', 'wildcard'],
  ['https://me:secret@bank.example', 'write https://bank.example'],
  ['https://bank.example/app', 'write https://bank.example'],
  ['https://bank.example/?a', 'write https://bank.example'],
  ['http://bank.example', 'write https://bank.example'],
  ['http://localhost.bank.example', 'https'],
  ['http://127.0.0.1:4000', 'https'],
  ['ftp://bank.example', 'https'],
])('the origin %s is refused with what would be right', (text, words) => {
  expect(parseOrigin(text)).toEqual({ wrong: expect.stringContaining(words) });
});

test.each([
  ['https://login.bank.example/jwks.json', true],
  ['http://login.bank.example/jwks.json', false],
  ['http://127.0.0.1/jwks.json', false],
  ['http://localhost/jwks.json', false],
  ['https://me:secret@bank.example/', false],
  ['https://bank.example/#keys', false],
  ['file:///jwks.json', false],
  ['jwks.json', false],
])('a key set at %s may be fetched: %s', (address, allowed) => {
  expect(keySetAddress(address) !== null).toBe(allowed);
});

test('plain HTTP is for this machine alone, and only when asked for', () => {
  const options = { allow_loopback_http: true };
  expect(keySetAddress('http://127.0.0.1:5000/', options)?.port).toBe('5000');
  expect(keySetAddress('http://localhost:5000/', options)).toBeNull();
  expect(keySetAddress('http://bank.example/', options)).toBeNull();
});

test.each([
  [0, '0 s'],
  [200, '3 min 20 s'],
  [-200, '3 min 20 s'],
  [3_600, '1 h'],
  [90_061, '1 d 1 h'],
  [40 * 86_400, '40 d'],
])('%s seconds are %s', (seconds, words) => {
  expect(duration(seconds)).toBe(words);
});

test('a quoted value has no control characters and an end', () => {
  expect(quoted('a\u001B[31m\n')).toBe(String.raw`"a\u001b[31m\n"`);
  expect(quoted('x'.repeat(500))).toHaveLength(80);
  expect(quoted(undefined)).toBe('nothing');
});

test('strangers at once have one question asked at a time, pages of banks none for a while, and a new page is known at once', async () => {
  const allowed = [{ origin: 'https://www.bank.example' }];
  let asked = 0;
  let open = 0;
  const execute = async () => {
    asked += 1;
    open += 1;
    expect(open).toBe(1);
    const answer = [...allowed];
    await new Promise((resolve) => setTimeout(resolve, 5));
    open -= 1;
    return answer;
  };
  const database = { platform: () => ({ execute }) } as unknown as Database;
  const are = (...origins: string[]) => Promise.all(origins.map((origin) => isAllowedBySomeBank(database, origin)));
  const strangers = Array.from({ length: 500 }, (_, n) => `https://stranger-${n}.example`);
  expect((await are(...strangers)).some(Boolean)).toBe(false);
  expect(asked).toBeLessThanOrEqual(2);
  const before = asked;
  expect(await are(...Array.from({ length: 500 }, () => 'https://www.bank.example'))).not.toContain(false);
  expect(asked).toBe(before);
  // Asked for while strangers are answered, by what stood there before.
  const answering = are('https://stranger.example');
  allowed.push({ origin: 'https://new.bank.example' });
  expect(await are('https://new.bank.example')).toEqual([true]);
  expect(await answering).toEqual([false]);
});

test('a database that does not answer refuses nobody for longer than that', async () => {
  let isAway = true;
  const execute = async () => {
    if (isAway) throw new Error('away');
    return [{ origin: 'https://www.bank.example' }];
  };
  const database = { platform: () => ({ execute }) } as unknown as Database;
  const ask = () => isAllowedBySomeBank(database, 'https://www.bank.example');
  const results = await Promise.allSettled([ask(), ask(), ask()]);
  expect(results.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected']);
  isAway = false;
  expect(await ask()).toBe(true);
});
