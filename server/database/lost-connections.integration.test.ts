import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestDatabase } from '../testing/test-database.ts';
import type { Database } from './database.ts';

let database: Database;
beforeAll(async () => {
  database = await openTestDatabase('postgresql');
});
afterAll(() => database.close());

const scope = { bank_id: 'acme', user_id: '*' };
/** Whether there was an answer, good or bad, where a server would else wait for ever. */
const answers = (work: Promise<unknown>) =>
  Promise.race([
    work.then(
      () => true,
      () => true,
    ),
    wait(20_000, false, { ref: false }),
  ]);

// More often than there are connections.
test.each(Array.from({ length: 12 }, (_, time) => time))(
  'a connection that is lost in a transaction leaves its place to the next, time %i',
  async () => {
    const end = 'select pg_terminate_backend(pg_backend_pid())';
    expect(await answers(database.platform().transactional((manager) => manager.execute(end)))).toBe(true);
    expect(await answers(database.scoped(scope).execute('select 1'))).toBe(true);
  },
);

test('and the database answers as before', async () => {
  await expect.poll(() => database.platform().execute('select 1 as one')).toEqual([{ one: 1 }]);
  expect(database.connections().waiting).toBe(0);
});
