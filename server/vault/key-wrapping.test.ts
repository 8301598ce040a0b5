import { randomBytes, randomUUID } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { CompactEncrypt } from 'jose';
import { afterAll, afterEach, expect, test, vi } from 'vitest';
import { Secrets } from '../identity/secrets.ts';
import { KeyWrapping } from './key-wrapping.ts';

const directory = await mkdtemp(path.join(tmpdir(), 'spendsense-keys-'));
afterAll(() => rm(directory, { recursive: true }));
afterEach(() => vi.unstubAllEnvs());
const secrets = await Secrets.open(directory);
const maya = { bank_id: 'first', user_id: randomUUID() };
const key = randomBytes(32);

test('a key comes back for its customer alone', async () => {
  const wrapping = await KeyWrapping.open(secrets, 'file:content-key');
  expect(JSON.parse(await readFile(path.join(directory, 'secrets.json'), 'utf8'))).toHaveProperty('content-key');
  const wrapped = await wrapping.wrap(maya, key);
  expect(Buffer.from(await wrapping.unwrap(maya, wrapped))).toEqual(key);
  for (const thief of [
    { ...maya, bank_id: 'second' },
    { ...maya, user_id: randomUUID() },
  ]) {
    await expect(wrapping.unwrap(thief, wrapped)).rejects.toMatchObject({ code: 'CONTENT_UNREADABLE' });
  }
  await expect(wrapping.unwrap(maya, `${wrapped.slice(0, -4)}AAAA`)).rejects.toMatchObject({
    code: 'CONTENT_UNREADABLE',
  });
});

test('a new key-encryption key wraps, the old one still opens while its secret is there', async () => {
  vi.stubEnv('CONTENT_KEY_2026', randomBytes(32).toString('base64'));
  vi.stubEnv('CONTENT_KEY_2027', randomBytes(32).toString('base64'));
  const old = await KeyWrapping.open(secrets, 'env:CONTENT_KEY_2026');
  const wrapped = await old.wrap(maya, key);
  const next = await KeyWrapping.open(secrets, 'env:CONTENT_KEY_2027');
  expect(Buffer.from(await next.unwrap(maya, wrapped))).toEqual(key);
  vi.stubEnv('CONTENT_KEY_2026', undefined);
  await expect(next.unwrap(maya, wrapped)).rejects.toMatchObject({ code: 'SECRET_MISSING' });
});

test('a secret that is missing, short or no base64 says how to make one, and not what it was', async () => {
  await expect(KeyWrapping.open(secrets, 'env:CONTENT_KEY_NONE')).rejects.toMatchObject({ code: 'SECRET_MISSING' });
  for (const value of ['short', randomBytes(31).toString('base64')]) {
    vi.stubEnv('CONTENT_KEY_2026', value);
    await expect(KeyWrapping.open(secrets, 'env:CONTENT_KEY_2026')).rejects.toMatchObject({
      code: 'CONTENT_KEY_INVALID',
      message: expect.stringContaining('openssl rand -base64 32'),
    });
  }
});

test('a wrapped key cannot name a secret that is for something else', async () => {
  // A bank knows the secret that it signs tokens with, and could make such a row if it could write one.
  const shared = await secrets.ensure('bank-first');
  const forged = await new CompactEncrypt(key)
    .setProtectedHeader({
      alg: 'A256GCMKW',
      enc: 'A256GCM',
      kid: 'file:bank-first',
      bank: 'first',
      customer: maya.user_id,
    })
    .encrypt(shared);
  const wrapping = await KeyWrapping.open(secrets, 'file:content-key');
  await expect(wrapping.unwrap(maya, forged)).rejects.toMatchObject({ code: 'CONTENT_UNREADABLE' });
});
