import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openTestDatabase, engines } from '../testing/test-database.ts';
import { Bank, ConsentRecord, Conversation, OfferShowing, RecommendationRow } from '../database/entities/index.ts';
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

  // On the embedded engine one transaction waits for the other.
  test.runIf(engine === 'postgresql')(
    'taken back waits for what goes on in a conversation, and is not waited for',
    async () => {
      const bank = await database.platform().findOneOrFail(Bank, { bank_id: 'acme' });
      const { scope } = await customerOf(database, bank, { sub: 'talking' }, at(0));
      await recordConsent(database.scoped(scope), scope, { granted: true, ...said }, at(0));
      const conversation_id = randomUUID();
      const owner = database.platform();
      await owner.insert(Conversation, { conversation_id, ...scope, seq: 0, dialogue: 'sealed', created_at: at(0) });
      await owner.insert(RecommendationRow, {
      ...scope, recommendation_id: 'card', run_id: randomUUID(), kind: 'offer', position: 0, recommendation: 'sealed', created_at: at(0),
    }); // prettier-ignore
      await owner.insert(OfferShowing, { ...scope, offer_id: 'card', day: '2026-11-24' });
      let withdrawn: Promise<unknown> | undefined;
      // As a turn is stored, and as what was confirmed is done: first the conversation, then the rest.
      await database.scoped(scope).transactional(async (turn) => {
        await turn.execute('select from conversations where conversation_id = ? for update', [conversation_id]);
        withdrawn = recordConsent(database.scoped(scope), scope, { granted: false, ...said }, at(1));
        withdrawn.catch(() => {});
        const waiting = `select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`;
        while ((await owner.execute<unknown[]>(waiting)).length === 0) await wait(20);
        await turn.nativeDelete(RecommendationRow, scope);
        await turn.nativeDelete(OfferShowing, scope);
        await turn.nativeUpdate(Conversation, { conversation_id }, { dialogue: 'said meanwhile' });
      });
      expect(await withdrawn).toMatchObject({ granted: false });
      expect(await database.platform().findOneOrFail(Conversation, { conversation_id })).toMatchObject({
        dialogue: null,
      });
    },
  );
});
