import { Client } from 'pg';
import { expect, test, vi } from 'vitest';
import { consentScopes } from '../../plugins/kit/index.ts';
import { ComputedFeatures, PersonaRow, RecommendationRow, UserProfile } from '../database/entities/index.ts';
import { recordConsent } from '../identity/consent.ts';
import { startTestServer } from '../testing/test-server.ts';
import { recomputeCustomer } from './recompute.ts';

test('nothing stays of what was being stored while consent was taken back', async () => {
  const server = await startTestServer({ engine: 'postgresql', works: false });
  const { database, now, configuration } = server.application;
  const owner = new Client({ connectionString: configuration.database_url ?? '' });
  try {
    await owner.connect();
    const { bank_id, user_id } = await database.platform().findOneOrFail(UserProfile, { bank_id: 'demo', subject: 'maya-torres' }); // prettier-ignore
    const scope = { bank_id, user_id };
    const decide = (granted: boolean) =>
      recordConsent(database.scoped(scope), scope, { granted, scopes: consentScopes, ip_address: null }, now());
    const waiting = async () => {
      const { rows } = await owner.query(`select from pg_locks where locktype = 'advisory' and not granted and database = (select oid from pg_database where datname = current_database())`); // prettier-ignore
      return rows.length;
    };
    const derived = async () => {
      const manager = database.platform();
      return [
        await manager.count(ComputedFeatures, scope),
        await manager.count(PersonaRow, scope),
        await manager.count(RecommendationRow, scope),
      ];
    };
    await decide(true);
    await recomputeCustomer(server.application, scope);
    expect(await derived()).not.toContain(0);

    // Held, so that the one that is about to store what it computed waits with the consent that it began with.
    await owner.query('begin');
    await owner.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`recompute ${user_id}`]);
    const computing = recomputeCustomer(server.application, scope);
    await vi.waitFor(async () => expect(await waiting()).toBe(1), { timeout: 60_000 });
    let isOver = false;
    const withdrawing = decide(false).finally(() => (isOver = true));
    await vi.waitFor(async () => expect(isOver || (await waiting()) === 2).toBe(true), { timeout: 60_000 });
    await owner.query('commit');
    await Promise.all([computing, withdrawing]);
    expect(await derived()).toEqual([0, 0, 0]);
  } finally {
    await owner.end();
    await server.close();
  }
});
