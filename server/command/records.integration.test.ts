import { mkdtemp, readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { runCommand } from '../testing/command.ts';
import { preparedData } from '../testing/test-database.ts';

let DATA_DIR: string;
let place: string;
const run = (...args: string[]) => runCommand(args, { DATA_DIR, INIT_CWD: place });
beforeAll(async () => {
  DATA_DIR = (await preparedData('pglite', 'banks')).folder;
  place = await mkdtemp(path.join(tmpdir(), 'spendsense-pack-'));
});
const days = ['--from', '2020-01-01', '--to', '2099-12-31'];

test('a pack is made, checked, and not made over another', async () => {
  const pack = ['pack', '--bank', 'demo', ...days, '--content', '--output', 'pack.zip'];
  const made = await run(...pack, '--json');
  expect(made.code, made.err).toBe(0);
  const { key_id } = JSON.parse(made.out);
  const folder = path.join(DATA_DIR, 'checkpoints', 'demo');
  expect(await readdir(folder)).not.toEqual([]);
  const checked = await run('verify', 'pack.zip', '--key', key_id, '--checkpoints', folder);
  expect(checked).toMatchObject({ code: 0, out: expect.stringContaining('The pack is what was recorded.') });
  expect(await run('verify', 'pack.zip', '--key', 'another')).toMatchObject({
    code: 1,
    out: expect.stringContaining('PROBLEM'),
  });
  expect((await run(...pack)).err).toContain('FILE_EXISTS');
});

test.each([
  [['verify', 'nowhere.zip'], 'FILE_UNREADABLE'],
  [['pack', '--bank', 'none', ...days, '--output', 'a'], 'BANK_UNKNOWN'],
  [['pack', '--bank', 'demo', '--from', 'May', '--to', '2026-01-01', '--output', 'a'], 'DATE_INVALID'],
  [['pack', '--bank', 'demo', '--customer', 'nobody', ...days, '--output', 'a'], 'CUSTOMER_UNKNOWN'],
])('%j says what is wrong', async (args, code) => {
  expect(await run(...args)).toMatchObject({ code: 2, err: expect.stringContaining(code) });
});
