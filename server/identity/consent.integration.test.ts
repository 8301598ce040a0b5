import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openTestDatabase, engines } from '../testing/test-database.ts';
import { Bank, ConsentRecord } from '../database/entities/index.ts';
import type { Database } from '../database/database.ts';
import { readConsent, recordConsent } from './consent.ts';
import { customerOf } from './customers.ts';

const noon = Date.parse('2026-11-25T12:00:00Z');
const at = (milliseconds: number) => new Date(noon + milliseconds);
const said = { scopes: ['spending'], ip_address: null } as const;

describe.each(engines)('consent on %s', (engine) => {
  let database: Database;
  beforeAll(async () => {
    database = await openTestDatabase(engine);
    await database.platform().insert(Bank, {
      bank_id: 'acme',
      name: 'Acme',
      time_zone: 'UTC',
      currency: 'USD',
      locale: 'en-US',
      allowed_origins: [],
      created_at: at(0),
    });
  });
  afterAll(() => database.close());

  test.each([
    ['behind', -3_600_000],
    ['as far', 0],
    ['ahead', 3_600_000],
  ])('taken back counts by a server whose clock is %s', async (name, milliseconds) => {
    const bank = await database.platform().findOneOrFail(Bank, { bank_id: 'acme' });
    const { scope } = await customerOf(database, bank, { sub: name }, at(0));
    await recordConsent(database.scoped(scope), scope, { granted: true, ...said }, at(0));
    await recordConsent(database.scoped(scope), scope, { granted: false, ...said }, at(milliseconds));
    expect((await readConsent(database.scoped(scope), scope, at(0))).granted).toBe(false);
    // And it can be given again, by either.
    await recordConsent(database.scoped(scope), scope, { granted: true, ...said }, at(-7_200_000));
    expect((await readConsent(database.scoped(scope), scope, at(0))).granted).toBe(true);
    expect(await database.scoped(scope).count(ConsentRecord, scope)).toBe(3);
  });
});
