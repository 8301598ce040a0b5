import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { takeDataFolder } from './data-folder.ts';

const now = new Date('2026-11-25T12:00:00Z');
let directory = '';
beforeEach(async () => {
  directory = path.join(await mkdtemp(path.join(tmpdir(), 'spendsense-folder-')), 'data');
});
afterEach(() => rm(path.dirname(directory), { recursive: true, force: true }));

test('a folder is taken once: the second is told by whom and since when', async () => {
  const folder = await takeDataFolder(directory, now);
  await expect(takeDataFolder(directory, now)).rejects.toMatchObject({
    code: 'DATA_DIR_IN_USE',
    message: expect.stringMatching(new RegExp(`process ${process.pid}, running since 2026-11-25T12:00:00.000Z`)),
  });
  await folder.release();
  await (await takeDataFolder(directory, now)).release();
});

test('a lock of a process that is gone does not hold', async () => {
  await (await takeDataFolder(directory, now)).release();
  await writeFile(path.join(directory, 'lock.json'), JSON.stringify({ pid: 2 ** 30, started_at: now.toISOString() }));
  await (await takeDataFolder(directory, now)).release();
});

test('a lock that is no lock does not hold', async () => {
  await (await takeDataFolder(directory, now)).release();
  await writeFile(path.join(directory, 'lock.json'), 'half writ');
  await (await takeDataFolder(directory, now)).release();
});

test('a folder written by another minor version of the database is refused with what to do', async () => {
  await (await takeDataFolder(directory, now)).release();
  await writeFile(path.join(directory, 'version.json'), JSON.stringify({ pglite: '0.1.0' }));
  await expect(takeDataFolder(directory, now)).rejects.toMatchObject({
    code: 'DATA_DIR_VERSION',
    message: expect.stringContaining('0.1.0'),
  });
  await expect(stat(path.join(directory, 'lock.json'))).rejects.toThrow();
});

test('a place that cannot be a folder is refused', async () => {
  await writeFile(path.dirname(directory) + '/file', '');
  await expect(takeDataFolder(path.join(path.dirname(directory), 'file', 'data'), now)).rejects.toMatchObject({
    code: 'DATA_DIR_UNUSABLE',
  });
});

test('the folder is for its owner alone', async () => {
  const folder = await takeDataFolder(directory, now);
  expect((await stat(directory)).mode & 0o077).toBe(0);
  expect(await readFile(path.join(directory, 'version.json'), 'utf8')).toContain('pglite');
  await folder.release();
});
