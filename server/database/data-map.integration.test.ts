import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sealedColumns } from '../vault/content-key.ts';
import type { Database } from './database.ts';
import { openTestDatabase } from '../testing/test-database.ts';

const file = path.join(import.meta.dirname, '..', '..', 'docs', 'data-map.md');
let database: Database;
let rows: string[][];

beforeAll(async () => {
  database = await openTestDatabase();
  rows = (await readFile(file, 'utf8'))
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .map((line) => line.split('|').map((cell) => cell.trim()));
});
afterAll(() => database.close());

const named = (cell = '') => Array.from(cell.matchAll(/`(\w+)`/g), ([, name]) => name ?? '');

test('the map has every table of the schema, once', async () => {
  const tables = await database
    .platform()
    .execute<{ name: string }[]>(
      "select table_name as name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'",
    );
  expect(rows.flatMap(([, table]) => named(table)).sort()).toEqual(tables.map(({ name }) => name).sort());
});

test('the map says of every table what is in it, and names the columns that are sealed', () => {
  for (const row of rows) expect(row.slice(1, 8).every((cell) => cell !== '')).toBe(true);
  const said = rows.flatMap(([, table, , , , sealed]) => named(sealed).map((column) => `${named(table)[0]}.${column}`));
  expect(said.sort()).toEqual([...sealedColumns].sort());
});
