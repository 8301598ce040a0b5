import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { engines, openTestDatabase } from '../testing/test-database.ts';
import type { Database } from './database.ts';
import { insertRows } from './insert-rows.ts';

describe.each(engines)('rows in one statement, on %s', (engine) => {
  let database: Database;
  beforeAll(async () => {
    database = await openTestDatabase(engine);
  });
  afterAll(() => database.close());

  test.each([1, 40])('%i of them are what was given', async (count) => {
    const at = new Date('2026-11-27T12:34:56.789Z');
    const rows = Array.from({ length: count }, (_, id) => ({
      id,
      words: `"a" \\ b\n${id}`,
      tags: ['a,b', '"', '{}', 'null'],
      document: { list: [1, null], text: 'a \u0000 b' },
      nothing: null,
      amount: -1_234_567_890_123,
      share: 0.1,
      is_so: id % 2 === 0,
      at,
    }));
    await database.platform().transactional(async (manager) => {
      await manager.execute(
        `create temporary table kept (id int primary key, words text, tags text[], document jsonb, nothing text,
           amount bigint, share double precision, is_so boolean, at timestamptz, left_out text default 'default') on commit drop`,
      );
      await insertRows(manager, 'kept', rows);
      const read = () =>
        manager.execute<object[]>(
          `select id, words, to_json(tags) as tags, document, nothing, amount::text, share, is_so, to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at, left_out from kept order by id`,
        );
      const expected = rows.map((row) => ({
        ...row,
        // What jsonb cannot hold.
        document: { list: [1, null], text: 'a \ufffd b' },
        amount: '-1234567890123',
        at: at.toISOString(),
        left_out: 'default',
      }));
      expect(await read()).toEqual(expected);
      await insertRows(manager, 'kept', rows.map((row) => ({ ...row, words: 'new' })), ['id']); // prettier-ignore
      expect(await read()).toEqual(expected.map((row) => ({ ...row, words: 'new' })));
    });
  });
});
