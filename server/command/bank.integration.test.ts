import { spawn, type ChildProcess } from 'node:child_process';
import { createServer } from 'node:net';
import { mkdtemp, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { jwtVerify, SignJWT } from 'jose';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const root = path.join(import.meta.dirname, '..', '..');
let folder = '';
let page: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'spendsense-bank-'));
  page = await readFile(path.join(root, 'docs', 'integration.md'), 'utf8');
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Runs the command line; what it prints is read as JSON. */
async function bank(...given: string[]): Promise<{ code: number | null; result: never; text: string }> {
  const child = spawn(process.execPath, ['server/command/main.ts', 'bank', ...given, '--json'], {
    cwd: root,
    env: { ...process.env, DATA_DIR: path.join(folder, 'data') },
  });
  let text = '';
  child.stdout.on('data', (data: Buffer) => (text += data.toString()));
  child.stderr.on('data', (data: Buffer) => (text += data.toString()));
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject).on('close', resolve);
  });
  return { code, result: JSON.parse(text) as never, text };
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
  }, 60_000);

  test('gets a secret that is printed once and kept where only its owner reads it', async () => {
    const added = await bank('key', 'add', 'acme');
    key = added.result;
    expect(added).toMatchObject({ code: 0, result: { bank_id: 'acme', algorithms: ['HS256'], expires_at: null } });
    expect(Buffer.from(key.secret, 'base64')).toHaveLength(32);
    expect((await stat(path.join(folder, 'data', 'secrets.json'))).mode & 0o077).toBe(0);
    for (const given of [['show', 'acme'], ['key', 'list'], ['list']]) {
      const { code, text } = await bank(...given);
      expect(code).toBe(0);
      expect(text).toContain(key.key_id);
      expect(text).not.toContain(key.secret);
    }
  }, 60_000);

  test('signs with the server on the page on integration, and its tokens are accepted', async () => {
    const example = /```js\n(import .+?)```/s.exec(page)?.[1] ?? '';
    await writeFile(path.join(folder, 'server.mjs'), example);
    await symlink(path.join(root, 'node_modules'), path.join(folder, 'node_modules'));
    const port = await freePort();
    const child = spawn(process.execPath, ['server.mjs'], {
      cwd: folder,
      env: { ...process.env, SPENDSENSE_KID: key.key_id, SPENDSENSE_SECRET: key.secret, PORT: String(port) },
    });
    try {
      const url = `http://localhost:${port}`;
      const token = await (await waitFor(child, () => fetch(`${url}/assistant/token`, { method: 'POST' }))).text();
      expect(await (await fetch(url)).text()).toContain('data-bank="acme"');
      const { code, result } = await bank(
        'check',
        'acme',
        '--token',
        token,
        '--origin',
        'http://localhost:4000/accounts',
      );
      expect({ code, result }).toMatchObject({ code: 0, result: { ok: true } });
    } finally {
      child.kill();
    }
  }, 60_000);

  test('keeps the address of a key set, changes its origins, and retires a key', async () => {
    const jwks_url = 'https://login.acme.example/jwks.json';
    expect(await bank('key', 'add', 'acme', '--jwks', jwks_url, '--algorithm', 'ES256')).toMatchObject({
      code: 0,
      result: { jwks_url, algorithms: ['ES256'] },
    });
    const changed = await bank('origins', 'acme', '--add', 'https://a.example', '--remove', 'http://localhost:4000');
    expect(changed).toMatchObject({ code: 0, result: { allowed_origins: ['https://a.example'] } });
    expect(await bank('key', 'retire', key.key_id, '--in', '0')).toMatchObject({ code: 0, result: { other_keys: 1 } });
  }, 60_000);
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

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => {
    probe.listen(0, 'localhost', resolve);
  });
  const address = probe.address();
  await new Promise((resolve) => {
    probe.close(resolve);
  });
  return typeof address === 'object' && address ? address.port : 0;
}

/** Asks until a server that was just started answers. */
async function waitFor(child: ChildProcess, ask: () => Promise<Response>): Promise<Response> {
  for (let attempt = 0; attempt < 100 && child.exitCode === null; attempt++) {
    const response = await ask().catch(() => null);
    if (response) return response;
    await new Promise((resolve) => {
      setTimeout(resolve, 100);
    });
  }
  throw new Error('The example did not answer.');
}
