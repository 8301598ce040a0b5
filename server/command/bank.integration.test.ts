import { readFile, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { jwtVerify, SignJWT } from 'jose';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startExampleBank } from '../testing/example-bank.ts';
import { runCommand } from '../testing/command.ts';
import { freePort } from '../testing/free-port.ts';
import { preparedData } from '../testing/test-database.ts';

const root = path.join(import.meta.dirname, '..', '..');
let folder = '';
let page: string;
beforeAll(async () => {
  ({ folder } = await preparedData('pglite', 'empty'));
  page = await readFile(path.join(root, 'docs', 'integration.md'), 'utf8');
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Runs the command line; what it prints is read as JSON. */
async function bank(...given: string[]): Promise<{ code: number | null; result: never; text: string }> {
  const { code, out, err } = await runCommand(['bank', ...given, '--json'], { DATA_DIR: folder });
  return { code, result: JSON.parse(out || err) as never, text: out + err };
}
const about = ['--name', 'Acme Bank', '--time-zone', 'America/New_York', '--currency', 'USD', '--locale', 'en-US'];
const create = (id: string) => bank('create', id, ...about, '--origin', 'http://localhost:4000');

describe('a bank from nothing', () => {
  let key: { key_id: string; secret: string };

  test('is made once, and is said to have no key', async () => {
    expect(await create('acme')).toMatchObject({ code: 0, result: { bank_id: 'acme', keys: [] } });
    expect(await create('acme')).toMatchObject({ code: 2, result: { error: { code: 'BANK_EXISTS' } } });
    expect(await bank('check', 'acme')).toMatchObject({
      code: 1,
      result: { ok: false, findings: [{ code: 'NO_KEY' }, { code: 'ORIGINS' }] },
    });
  });

  test('gets a secret that is printed once and kept where only its owner reads it', async () => {
    const added = await bank('key', 'add', 'acme');
    key = added.result;
    expect(added).toMatchObject({ code: 0, result: { bank_id: 'acme', algorithms: ['HS256'], expires_at: null } });
    expect(Buffer.from(key.secret, 'base64')).toHaveLength(32);
    expect((await stat(path.join(folder, 'secrets.json'))).mode & 0o077).toBe(0);
    for (const given of [['show', 'acme'], ['key', 'list'], ['list']]) {
      const { code, text } = await bank(...given);
      expect(code).toBe(0);
      expect(text).toContain(key.key_id);
      expect(text).not.toContain(key.secret);
    }
  });

  test('signs with the example that the page on integration shows, and its tokens are accepted', async () => {
    const example = await startExampleBank({ kid: key.key_id, secret: key.secret, port: await freePort() });
    try {
      expect(await (await fetch(example.url)).text()).toContain('data-bank="acme"');
      const token = await example.token();
      const origin = 'http://localhost:4000/accounts';
      const { code, result } = await bank('check', 'acme', '--token', token, '--origin', origin);
      expect({ code, result }).toMatchObject({ code: 0, result: { ok: true } });
    } finally {
      example.close();
    }
  });

  test('keeps the address of a key set, changes its origins, and retires a key', async () => {
    const jwks_url = 'https://login.acme.example/jwks.json';
    expect(await bank('key', 'add', 'acme', '--jwks', jwks_url, '--algorithm', 'ES256')).toMatchObject({
      code: 0,
      result: { jwks_url, algorithms: ['ES256'] },
    });
    const changed = await bank('origins', 'acme', '--add', 'https://a.example', '--remove', 'http://localhost:4000');
    expect(changed).toMatchObject({ code: 0, result: { allowed_origins: ['https://a.example'] } });
    expect(await bank('key', 'retire', key.key_id, '--in', '0')).toMatchObject({ code: 0, result: { other_keys: 1 } });
  });
});

test('the page on integration has a token that is what it says', async () => {
  const secret = /secret \(base64\) \| `([^`]+)`/.exec(page)?.[1] ?? '';
  const token = /\| token \| `([^`]+)`/.exec(page)?.[1] ?? '';
  const claims = JSON.parse(/```json\n(.+)\n```/.exec(page)?.[1] ?? '') as { iat: number };
  const key = Buffer.from(secret, 'base64');
  const { payload, protectedHeader } = await jwtVerify(token, key, { currentDate: new Date(claims.iat * 1_000) });
  expect(payload).toEqual(claims);
  expect(claims.iat).toBe(Date.UTC(2026, 10, 25, 12) / 1_000);
  expect(page).toContain(`Header \`${JSON.stringify(protectedHeader)}\``);
  expect(await new SignJWT(payload).setProtectedHeader(protectedHeader).sign(key)).toBe(token);
});
