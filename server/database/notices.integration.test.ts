import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { engines, openTestDatabase } from '../testing/test-database.ts';
import type { Database } from './database.ts';

describe.each(engines)('what is told through %s', (engine) => {
  let database: Database;
  const heard: string[] = [];
  let missed = 0;
  let end = async () => {};

  beforeAll(async () => {
    database = await openTestDatabase(engine);
    end = await database.listen('a_channel', {
      heard: (text) => void heard.push(text),
      missed: () => void (missed += 1),
    });
  });
  afterAll(async () => {
    await end();
    await database.close();
  });
  const tell = (text: string) => database.platform().execute(`select pg_notify('a_channel', ?)`, [text]);

  test('is heard once it is committed, and not at all when it is rolled back', async () => {
    await database
      .platform()
      .transactional(async (manager) => {
        await manager.execute(`select pg_notify('a_channel', 'never')`);
        throw new Error('No.');
      })
      .catch(() => {});
    await tell('one');
    await expect.poll(() => heard, { timeout: 10_000 }).toEqual(['one']);
  });

  test.runIf(engine === 'postgresql')('is heard again after the connection was lost, which is said', async () => {
    const owner = new Client({ connectionString: database.queue.connectionString });
    await owner.connect();
    const mine = `datname = current_database() and application_name = 'spendsense-notices'`;
    await owner.query(`select pg_terminate_backend(pid) from pg_stat_activity where ${mine}`);
    await expect.poll(() => missed, { timeout: 20_000 }).toBe(1);
    await tell('two');
    await expect.poll(() => heard, { timeout: 10_000 }).toEqual(['one', 'two']);
    await end();
    const { rows } = await owner.query(`select 1 from pg_stat_activity where ${mine}`);
    expect(rows).toEqual([]);
    await owner.end();
  });
});
