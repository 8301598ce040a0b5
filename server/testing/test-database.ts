import { cpSync, existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { inject } from 'vitest';
import { openDatabase, type Database } from '../database/database.ts';
import type { Contents, Prepared } from './prepare.ts';

export type Engine = Database['engine'];
export const engines: readonly Engine[] = ['pglite', 'postgresql'];

/** For tests: a data folder of their own, and a database of their own on PostgreSQL; both already have what is wanted. */
export async function preparedData(
  engine: Engine,
  contents: Contents,
): Promise<{ folder: string; url: string | null }> {
  const folder = await mkdtemp(path.join(tmpdir(), 'spendsense-test-'));
  // A benchmark starts one server, which makes its own.
  if (!process.env['VITEST']) return { folder, url: null };
  const response = await fetch(`${inject('prepared').url}/${engine}/${contents}`);
  if (!response.ok) throw new Error(await response.text());
  const prepared = (await response.json()) as Prepared;
  // In one call: a copy file by file through promises costs ten times as much.
  if (existsSync(prepared.folder)) cpSync(prepared.folder, folder, { recursive: true });
  return { folder, url: prepared.url };
}

/** For tests: a new database with the schema and nothing in it, that goes away when it is closed. */
export async function openTestDatabase(engine: Engine = 'pglite'): Promise<Database> {
  const { folder, url } = await preparedData(engine, 'empty');
  const database = await openDatabase(url === null ? { data_dir: path.join(folder, 'database') } : { url });
  return {
    ...database,
    close: async () => {
      await database.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
