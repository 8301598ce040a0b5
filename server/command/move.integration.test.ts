import { spawn } from 'node:child_process';
import { cpSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Client } from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import * as z from 'zod';
import { openDatabase, type Database } from '../database/database.ts';
import { takeDataFolder } from '../data-folder.ts';
import { runCommand } from '../testing/command.ts';
import { preparedData } from '../testing/test-database.ts';
import { startTestServer } from '../testing/test-server.ts';

/** A stopped server's folder: two banks with customers, a conversation, vectors, keys, a chain of records, work that was under way. */
let DATA_DIR: string;
const question = 'How much did I spend on groceries last month?';

beforeAll(async () => {
  const server = await startTestServer();
  const { ask, consent } = await server.connect('maya-torres');
  await consent(true);
  await ask(question);
  const manager = server.application.database.platform();
  await manager.execute(
    `insert into knowledge_models (model_id, dimensions, is_active, created_at) values ('three', 3, true, now())`,
  );
  await manager.execute(
    `insert into knowledge_vectors (entry_id, model_id, bank_id, language, embedding)
     select entry_id, 'three', bank_id, language, '[0.1,-2,3e-7]' from knowledge_entries order by entry_id limit 5`,
  );
  await manager.execute(
    `insert into liabilities (bank_id, user_id, account_id, details)
     select bank_id, user_id, account_id, 'null' from accounts on conflict do nothing`,
  );
  await manager.execute(
    `insert into webhook_endpoints (webhook_id, bank_id, url, events, created_at) values (gen_random_uuid(), 'other', 'https://a.example', '{}', now())`,
  );
  await manager.execute(
    `insert into webhook_events (event_id, bank_id, user_id, type, data, created_at, dispatched_at)
     values (gen_random_uuid(), 'other', gen_random_uuid(), 'import.completed', '{"a": [1.50, "ü\\\\n"]}', now(), now())`,
  );
  await manager.execute(
    `insert into webhook_deliveries (delivery_id, bank_id, webhook_id, event_id, state, created_at)
     select gen_random_uuid(), 'other', webhook_id, event_id, 'pending', now() from webhook_endpoints, webhook_events where dispatched_at is not null`,
  );
  DATA_DIR = await mkdtemp(path.join(tmpdir(), 'spendsense-move-'));
  const { data_dir } = server.application.configuration;
  await server.stop();
  await manager.execute('checkpoint');
  cpSync(data_dir, DATA_DIR, { recursive: true, filter: (name) => path.basename(name) !== 'lock.json' });
  await server.close();
});
afterAll(() => rm(DATA_DIR, { recursive: true, force: true }));

const emptyPostgres = async () => {
  const { url, folder } = await preparedData('postgresql', 'empty');
  if (url === null) throw new Error('PostgreSQL has an address.');
  await rm(folder, { recursive: true, force: true });
  return url;
};
const move = (DATABASE_URL: string, folder = DATA_DIR) =>
  runCommand(['move', '--to', 'postgresql', '--json'], { DATA_DIR: folder, DATABASE_URL });
const both = async <T>(url: string, read: (database: Database) => Promise<T>) => {
  const found: T[] = [];
  for (const location of [{ data_dir: path.join(DATA_DIR, 'database') }, { url }]) {
    const database = await openDatabase(location);
    found.push(await read(database));
    await database.close();
  }
  return found;
};

test('brings every row over, and what was recorded verifies there', async () => {
  const url = await emptyPostgres();
  const { code, out, err } = await move(url);
  expect(code, err).toBe(0);
  const { tables } = z
    .object({ tables: z.array(z.object({ table: z.string(), rows: z.number() })) })
    .parse(JSON.parse(out));
  const counts = new Map(tables.map(({ table, rows }) => [table, rows]));
  for (const table of [
    'transactions',
    'customer_keys',
    'chat_logs',
    'trace_spans',
    'knowledge_vectors',
    'bank_signing_keys',
  ]) {
    expect(counts.get(table), table).toBeGreaterThan(0);
  }
  // By another way than the command's: PostgreSQL's own text of whole rows, sorted.
  const [before, after] = await both(url, async (database) => {
    const rows: Record<string, unknown> = {};
    for (const { table } of tables) {
      const left = table === 'webhook_events' || table === 'webhook_deliveries' || table === 'knowledge_vectors';
      // The words that are searched are made by each database itself, by its own locale.
      const row = table === 'knowledge_entries' ? `(to_jsonb(t) - 'words')::text` : 't::text';
      if (!left)
        rows[table] = await database
          .platform()
          .execute(`select md5(string_agg(${row}, '|' order by ${row} collate "C")) from ${table} t`);
    }
    rows['knowledge_vectors'] = await database
      .platform()
      .execute(`select entry_id, model_id, embedding::real[]::text from knowledge_vectors order by entry_id`);
    return rows;
  });
  expect(after).toEqual(before);
  const target = new Client(url);
  await target.connect();
  const asked = await target.query(`select (select count(*)::int from webhook_deliveries) as deliveries,
    (select count(*)::int from webhook_events where data -> 'a' = '[1.50, "ü\\\\n"]' and dispatched_at is null) as events,
    (select count(*)::int from pg_trigger where not tgisinternal and tgenabled <> 'O') as silenced`);
  expect(asked.rows).toEqual([{ deliveries: 0, events: 1, silenced: 0 }]);
  await target.end();

  const environment = { DATA_DIR, DATABASE_URL: url, INIT_CWD: DATA_DIR };
  const days = ['--from', '2020-01-01', '--to', '2099-12-31'];
  const pack = await runCommand(['pack', '--bank', 'demo', ...days, '--content', '--output', 'moved.zip'], environment);
  expect(pack.code, pack.err).toBe(0);
  const checkpoints = path.join(DATA_DIR, 'checkpoints', 'demo');
  expect(await runCommand(['verify', 'moved.zip', '--checkpoints', checkpoints], environment)).toMatchObject({
    code: 0,
    out: expect.stringContaining('The pack is what was recorded.'),
  });
  const again = await move(url);
  expect(again).toMatchObject({ code: 2, err: expect.stringContaining('MOVE_TARGET_NOT_EMPTY') });
});

test('killed in the middle it leaves nothing, and can be begun again', async () => {
  const url = await emptyPostgres();
  const watcher = new Client(url);
  await watcher.connect();
  const child = spawn(process.execPath, ['server/command/main.ts', 'move', '--to', 'postgresql'], {
    cwd: path.join(import.meta.dirname, '..', '..'),
    env: { ...process.env, DATA_DIR, DATABASE_URL: url },
    stdio: 'ignore',
  });
  const ended = new Promise((resolve) => child.once('close', resolve));
  // Rows of it are on their way as soon as it has written, which is seen in its locks.
  const isWriting = `select from pg_locks where relation = 'transactions'::regclass and mode = 'ShareRowExclusiveLock' and granted`;
  while ((await watcher.query(isWriting)).rows.length === 0 && child.exitCode === null) {
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  child.kill('SIGKILL');
  await ended;
  expect(child.signalCode).toBe('SIGKILL');
  const rows = await watcher.query(
    'select (select count(*)::int from banks) as banks, (select count(*)::int from transactions) as transactions',
  );
  expect(rows.rows).toEqual([{ banks: 0, transactions: 0 }]);
  await watcher.end();
  expect(await move(url)).toMatchObject({ code: 0, err: '' });
});

test.each([
  [
    'a folder without a database',
    async () => ({
      DATA_DIR: await mkdtemp(path.join(tmpdir(), 'spendsense-none-')),
      DATABASE_URL: 'postgresql://127.0.0.1:1/none',
    }),
    'DATABASE_MISSING',
  ],
  ['no address', async () => ({ DATA_DIR, DATABASE_URL: '' }), 'DATABASE_URL_MISSING'],
])('%s is refused', async (_, environment, code) => {
  expect(await runCommand(['move', '--to', 'postgresql'], await environment())).toMatchObject({
    code: 2,
    err: expect.stringContaining(code),
  });
});

test('a server that runs keeps its database', async () => {
  const folder = await takeDataFolder(DATA_DIR, new Date());
  expect(await move('postgresql://127.0.0.1:1/none')).toMatchObject({
    code: 1,
    err: expect.stringContaining('DATA_DIR_IN_USE'),
  });
  await folder.release();
});
