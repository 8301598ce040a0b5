import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as z from 'zod';
import { today } from './bank-day.ts';
import { hashPassword, isPassword, randomPassword } from './passwords.ts';
import { Secrets } from './secrets.ts';
import { ServerToken } from './server-token.ts';

describe('passwords', () => {
  test('only the right one fits, and no two hashes are alike', async () => {
    const hash = await hashPassword('correct horse');
    expect(hash).toMatch(/^scrypt\$131072\$8\$1\$/);
    expect(await isPassword('correct horse', hash)).toBe(true);
    expect(await isPassword('correct hors', hash)).toBe(false);
    expect(await hashPassword('correct horse')).not.toBe(hash);
    expect(await isPassword('anything', 'plain')).toBe(false);
  });

  test('one composed and one decomposed é are the same password', async () => {
    expect(await isPassword('caf\u00e9', await hashPassword('cafe\u0301'))).toBe(true);
  });

  test('a random one is long, readable and never the same', () => {
    const made = new Set(Array.from({ length: 200 }, randomPassword));
    expect(made.size).toBe(200);
    for (const password of made) expect(password).toMatch(/^[a-km-np-z2-9]{5}(-[a-km-np-z2-9]{5}){3}$/);
  });
});

describe('tokens of this server', () => {
  const secret = new Uint8Array(32).fill(7);
  const now = new Date('2026-11-25T12:00:00Z');
  const claims = z.strictObject({ sub: z.string() });
  const kind = new ServerToken({ audience: 'spendsense-test', life: 900, claims });

  test('hold for their life, for their secret and for their kind alone', async () => {
    const token = await kind.sign(secret, { sub: 'a' }, now);
    expect(await kind.verify(secret, token, now)).toEqual({
      claims: { sub: 'a' },
      expires_at: new Date('2026-11-25T12:15:00Z'),
    });
    const later = new Date(now.getTime() + 15 * 60_000 + 1_000);
    await expect(kind.verify(secret, token, later)).rejects.toMatchObject({ code: 'TOKEN_EXPIRED' });
    const invalid = { code: 'TOKEN_INVALID' };
    await expect(kind.verify(new Uint8Array(32), token, now)).rejects.toMatchObject(invalid);
    await expect(kind.verify(secret, token.slice(0, -2), now)).rejects.toMatchObject(invalid);
    const other = new ServerToken({ audience: 'spendsense-other', life: 900, claims });
    await expect(other.verify(secret, token, now)).rejects.toMatchObject(invalid);
    const more = new ServerToken({
      audience: 'spendsense-test',
      life: 900,
      claims: z.strictObject({ sub: z.string(), role: z.string() }),
    });
    await expect(kind.verify(secret, await more.sign(secret, { sub: 'a', role: 'b' }, now), now)).rejects.toMatchObject(
      invalid,
    );
  });

  test('need a signature', async () => {
    const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
    const seconds = now.getTime() / 1000;
    const said = { sub: 'a', iss: 'spendsense', aud: 'spendsense-test', iat: seconds, exp: seconds + 60 };
    const token = `${part({ alg: 'none', typ: 'JWT' })}.${part(said)}.`;
    await expect(kind.verify(secret, token, now)).rejects.toMatchObject({ code: 'TOKEN_INVALID' });
  });
});

describe('secrets', () => {
  let directory = '';
  beforeAll(async () => {
    directory = await mkdtemp(path.join(tmpdir(), 'spendsense-secrets-'));
  });
  afterAll(() => rm(directory, { recursive: true }));

  test('are made once, kept for their owner alone and read by reference', async () => {
    const secrets = await Secrets.open(directory);
    const made = await secrets.ensure('bank-a');
    expect(made).toHaveLength(32);
    expect(Buffer.from(await (await Secrets.open(directory)).ensure('bank-a'))).toEqual(Buffer.from(made));
    const [one, other] = [await Secrets.open(directory), await Secrets.open(directory)];
    const names = Array.from({ length: 20 }, (_, index) => `bank-${index}`);
    await Promise.all(names.map((name, index) => (index % 2 === 0 ? one : other).ensure(name)));
    const same = names.map((name) => [one.get(`file:${name}`), other.get(`file:${name}`)]);
    for (const [first, second] of same) expect(Buffer.from(first ?? [])).toEqual(Buffer.from(second ?? [1]));
    // Both want it at once: it is made once.
    const [mine, yours] = await Promise.all([one.ensure('shared'), other.ensure('shared')]);
    expect(Buffer.from(mine)).toEqual(Buffer.from(yours));
    expect((await stat(path.join(directory, 'secrets.json'))).mode & 0o077).toBe(0);
    process.env['SPENDSENSE_TEST_SECRET'] = 'from the environment';
    expect(Buffer.from(secrets.get('env:SPENDSENSE_TEST_SECRET')).toString()).toBe('from the environment');
    expect(() => secrets.get('file:nothing')).toThrow(expect.objectContaining({ code: 'SECRET_MISSING' }));
    expect(() => secrets.get('vault:nothing')).toThrow(expect.objectContaining({ code: 'SECRET_MISSING' }));
  });

  test('in a file that is broken are not overwritten', async () => {
    await writeFile(path.join(directory, 'secrets.json'), '{"a":');
    await expect(Secrets.open(directory)).rejects.toMatchObject({ code: 'SECRETS_UNREADABLE' });
  });
});

test.each([
  ['America/New_York', '2026-11-25T04:59:59Z', '2026-11-24'],
  ['America/New_York', '2026-11-25T05:00:00Z', '2026-11-25'],
  ['Asia/Tokyo', '2026-11-25T15:00:00Z', '2026-11-26'],
  ['UTC', '2026-03-08T23:59:59Z', '2026-03-08'],
])('today in %s at %s is %s', (zone, instant, day) => {
  expect(today(zone, new Date(instant))).toBe(day);
});
