import { Client, Pool } from 'pg';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { deadly } from '../testing/deadly-line.ts';
import { preparedData } from '../testing/test-database.ts';
import { endForgotten } from './forgotten-transactions.ts';
import { giveBackLost } from './lost-connections.ts';
import { letGoOfSilent } from './silent-connections.ts';

let direct: URL;
let line: Awaited<ReturnType<typeof deadly>>;
let pool: Pool;
const soon = { waits: 400, probe: 300 };
beforeAll(async () => {
  const { url } = await preparedData('postgresql', 'empty');
  direct = new URL(url ?? '');
});
const open = async (probed: (through: string) => string) => {
  line = await deadly(direct);
  pool = new Pool({ connectionString: line.url, max: 1 });
  pool.on('error', () => {});
  giveBackLost(pool);
  letGoOfSilent(pool, probed(line.url), soon);
};
afterEach(() => line.close());
afterAll(() => vi.restoreAllMocks());

test('a statement on a database that is silent ends, and the next one goes on a new connection', async () => {
  await open((through) => through);
  await pool.query('select 1');
  line.die();
  await expect(pool.query('select 1')).rejects.toThrow();
  line.mend();
  expect((await pool.query('select 2 as two')).rows).toEqual([{ two: 2 }]);
}, 30_000);

test('so does one whose line alone is dead, when the database is reached otherwise', async () => {
  await open(() => direct.href);
  await pool.query('select 1');
  line.die();
  await expect(pool.query('select 1')).rejects.toThrow();
}, 30_000);

test('a statement that takes long is let work, and so is a transaction that asks nothing for a while', async () => {
  await open((through) => through);
  expect((await pool.query(`select 'done' as all from pg_sleep(4)`)).rows).toEqual([{ all: 'done' }]);
  const client = await pool.connect();
  await client.query('begin');
  await new Promise((resolve) => setTimeout(resolve, 2_000));
  expect((await client.query('select 1 as one')).rows).toEqual([{ one: 1 }]);
  await client.query('rollback');
  client.release();
  await pool.end();
}, 30_000);

test('what a process that was cut off has locked is free again', async () => {
  await open(() => direct.href);
  const [cut, other] = [new Client({ connectionString: line.url }), new Client({ connectionString: direct.href })];
  for (const client of [cut, other]) {
    client.on('error', () => {});
    await client.connect();
  }
  await other.query('create table locked (id int); insert into locked values (1)');
  await endForgotten(cut, 1);
  await cut.query('begin');
  await cut.query('select id from locked for update');
  line.die();
  expect((await other.query('select id from locked for update')).rows).toEqual([{ id: 1 }]);
  await other.end();
}, 30_000);
