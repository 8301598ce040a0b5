import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { createBank } from '../identity/banks.ts';
import { openTestDatabase } from '../testing/test-database.ts';
import { unfinishedErasures } from './erase-customer.ts';

const now = new Date('2026-11-26T12:00:00Z');

test('as many erasures as are begun again at once, all kept by a hold, keep no other from its turn', async () => {
  const database = await openTestDatabase();
  try {
    const fields = { name: 'A Bank', time_zone: 'UTC', currency: 'USD', locale: 'en-US', allowed_origins: [] };
    for (const bank_id of ['held', 'free']) await createBank(database, { bank_id, ...fields }, now);
    const manager = database.platform();
    const ask = (bank_id: string, count: number, minutes: number) =>
      manager.execute(
        `insert into erasures (erasure_id, bank_id, user_id, subject, requested_at, erased)
         select gen_random_uuid(), ?, gen_random_uuid(), 's' || n, ?::timestamptz + make_interval(mins => ?), '{}' from generate_series(1, ?) n`,
        [bank_id, now, minutes, count],
      );
    await ask('held', 1_001, 0);
    await ask('free', 1, 2);
    await ask('free', 1, 1);
    await manager.execute(
      `insert into legal_holds (hold_id, bank_id, user_id, reason, placed_by, placed_at, ends_at)
       values (gen_random_uuid(), 'held', null, 'A law suit.', ?, ?, ?::timestamptz + interval '1 hour')`,
      [randomUUID(), now, now],
    );
    const free = await manager.execute<object[]>(
      `select bank_id, user_id from erasures where bank_id = 'free' order by requested_at`,
    );
    expect(await unfinishedErasures(database, now)).toEqual(free);
    const later = await unfinishedErasures(database, new Date(now.getTime() + 3_600_000));
    expect(later.map(({ bank_id }) => bank_id)).toEqual(Array.from({ length: 1_000 }, () => 'held'));
  } finally {
    await database.close();
  }
});
