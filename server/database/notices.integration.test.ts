import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { deadly } from '../testing/deadly-line.ts';
import { engines, openTestDatabase, preparedData } from '../testing/test-database.ts';
import type { Database } from './database.ts';
import { listenWithPostgres } from './notices.ts';

describe.each(engines)('what is told through %s', (engine) => {
  let database: Database;
  const heard: string[] = [];
  const failures: unknown[] = [];
  let missed = 0;
  let end = async () => {};

  beforeAll(async () => {
    database = await openTestDatabase(engine);
    end = await database.listen('a_channel', {
      heard: (text) => {
        if (text === 'unreadable') throw new Error('What is this?');
        heard.push(text);
      },
      missed: () => void (missed += 1),
      failed: (error) => void failures.push(error),
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

  test('and cannot be understood is told as a failure, and what comes after it is heard', async () => {
    await tell('unreadable');
    await tell('one more');
    await expect.poll(() => heard, { timeout: 10_000 }).toEqual(['one', 'one more']);
    expect(failures).toEqual([new Error('What is this?')]);
  });

  test.runIf(engine === 'postgresql')('is heard again after the connection was lost, which is said', async () => {
    const owner = new Client({ connectionString: database.queue.connectionString });
    await owner.connect();
    const mine = `datname = current_database() and application_name = 'spendsense-notices'`;
    await owner.query(`select pg_terminate_backend(pid) from pg_stat_activity where ${mine}`);
    await expect.poll(() => missed, { timeout: 20_000 }).toBe(1);
    await tell('two');
    await expect.poll(() => heard, { timeout: 10_000 }).toEqual(['one', 'one more', 'two']);
    await end();
    const { rows } = await owner.query(`select 1 from pg_stat_activity where ${mine}`);
    expect(rows).toEqual([]);
    await owner.end();
  });
});

describe('a line that goes dead without a word', () => {
  const soon = { every: 100, longest: 1_500 };
  const heard: string[] = [];
  let missed = 0;
  const listener = {
    heard: (text: string) => void heard.push(text),
    missed: () => void (missed += 1),
    failed: () => {},
  };
  const dead: Awaited<ReturnType<typeof deadly>>[] = [];
  let direct: Client;

  beforeAll(async () => {
    const { url } = await preparedData('postgresql', 'empty');
    direct = new Client({ connectionString: url ?? '' });
    await direct.connect();
    dead.push(await deadly(new URL(url ?? '')));
  });
  afterAll(async () => {
    await direct.end();
    for (const line of dead) line.close();
  });

  test('is noticed, also while connecting again; what is told after it is heard', async () => {
    const [line] = dead;
    const end = await listenWithPostgres(line?.url ?? '', soon)('a_channel', listener);
    // It rests for longer than it may be silent, and is not taken for dead.
    await new Promise((resolve) => setTimeout(resolve, 2_000));
    expect(missed).toBe(0);
    line?.die();
    // Long enough that a new connection is tried in vain as well.
    await new Promise((resolve) => setTimeout(resolve, 4_000));
    line?.mend();
    await expect.poll(() => missed, { timeout: 20_000 }).toBe(1);
    await direct.query(`select pg_notify('a_channel', 'after')`);
    await expect.poll(() => heard, { timeout: 10_000 }).toEqual(['after']);
    // Nor does a dead one hold up a server that stops.
    line?.die();
    await end();
  }, 40_000);

  test('fails whoever begins to listen, soon', async () => {
    const [line] = dead;
    line?.die();
    await expect(listenWithPostgres(line?.url ?? '', soon)('a_channel', listener)).rejects.toThrow();
  }, 10_000);
});
