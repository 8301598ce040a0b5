import { afterAll, beforeAll, expect, test } from 'vitest';
import { startPostgres, type Postgres } from '../testing/postgres.ts';
import { openDatabase } from './database.ts';
import { migrateAlone } from './migrate-alone.ts';

let postgres: Postgres;
beforeAll(async () => {
  postgres = await startPostgres();
});
afterAll(() => postgres.close());

test('two new databases of one PostgreSQL, whose roles are the same', async () => {
  const names = ['left_one', 'right_one'];
  for (const name of names) await postgres.createDatabase(name);
  const databases = await Promise.all(names.map((name) => openDatabase({ url: postgres.urlOf(name) })));
  for (const database of databases) await database.close();
});

test('of three servers that start at once on a new database each finds its tables', async () => {
  await postgres.createDatabase('fresh');
  const open = () => openDatabase({ url: postgres.urlOf('fresh') });
  const databases = await Promise.all([open(), open(), open()]);
  for (const database of databases) {
    expect(await database.platform().execute('select count(*)::int as count from banks')).toEqual([{ count: 0 }]);
    await database.close();
  }
});

test('one that fails leaves its place to the next', async () => {
  await postgres.createDatabase('failing');
  const url = postgres.urlOf('failing');
  const order: string[] = [];
  const first = migrateAlone(url, 1000, async () => {
    order.push('first');
    await new Promise((resolve) => setTimeout(resolve, 500));
    order.push('first fails');
    throw new Error('no space');
  });
  await expect.poll(() => order).toEqual(['first']);
  const second = migrateAlone(url, 1000, async () => void order.push('second'));
  await expect(first).rejects.toThrow('no space');
  await second;
  expect(order).toEqual(['first', 'first fails', 'second']);
});
