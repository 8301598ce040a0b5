import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { consentScopes } from '../../plugins/kit/index.ts';
import { ComputedFeatures, PersonaRow, RecommendationRow } from '../database/entities/index.ts';
import type { Customers, Scope, SqlEntityManager } from '../database/tenancy.ts';
import { recordConsent } from '../identity/consent.ts';
import { sixteenCustomers } from '../testing/sixteen-customers.ts';
import { startTestServer, type TestServer } from '../testing/test-server.ts';
import { recomputeCustomer, recomputeCustomers } from './recompute.ts';

let server: TestServer;
let owner: Client;
let scopes: readonly Scope[];
beforeAll(async () => {
  server = await startTestServer({ engine: 'postgresql', works: false });
  const { database, configuration } = server.application;
  owner = new Client({ connectionString: configuration.database_url ?? '' });
  await owner.connect();
  scopes = await sixteenCustomers(database);
});
afterAll(async () => {
  await owner.end();
  await server.close();
});

const decide = (scope: Scope, granted: boolean) =>
  recordConsent(
    server.application.database.scoped(scope),
    scope,
    { granted, scopes: consentScopes, ip_address: null },
    server.application.now(),
  );
const waiting = async () => {
  const { rows } = await owner.query(`select from pg_locks where locktype = 'advisory' and not granted and database = (select oid from pg_database where datname = current_database())`); // prettier-ignore
  return rows.length;
};
const derived = async (scope: Scope) => {
  const manager = server.application.database.platform();
  return [
    await manager.count(ComputedFeatures, scope),
    await manager.count(PersonaRow, scope),
    await manager.count(RecommendationRow, scope),
  ];
};
const scopeAt = (index: number): Scope => {
  const scope = scopes[index];
  if (!scope) throw new RangeError('The demo bank has more customers.');
  return scope;
};

test('nothing stays of what was being stored while consent was taken back', async () => {
  const scope = scopeAt(0);
  await decide(scope, true);
  await recomputeCustomer(server.application, scope);
  expect(await derived(scope)).not.toContain(0);

  // Held, so that the one that is about to store what it computed waits with the consent that it began with.
  await owner.query('begin');
  await owner.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`recompute ${scope.user_id}`]);
  const computing = recomputeCustomer(server.application, scope);
  await vi.waitFor(async () => expect(await waiting()).toBe(1), { timeout: 60_000 });
  let isOver = false;
  const withdrawing = decide(scope, false).finally(() => (isOver = true));
  await vi.waitFor(async () => expect(isOver || (await waiting()) === 2).toBe(true), { timeout: 60_000 });
  await owner.query('commit');
  await Promise.all([computing, withdrawing]);
  expect(await derived(scope)).toEqual([0, 0, 0]);
});

test('nor where sixteen are computed together, and all stays of the others', async () => {
  expect(scopes).toHaveLength(16);
  for (const scope of scopes) await decide(scope, true);
  const [early, late, partly] = [scopeAt(3), scopeAt(11), scopeAt(7)];
  const { database } = server.application;
  const withdrawals: Promise<unknown>[] = [];
  /** One takes consent back once all sixteen are read, another once they are stored, before that is committed. */
  const then = async () => {
    if (withdrawals.length === 0) {
      withdrawals.push(decide(early, false));
      await withdrawals[0];
    } else {
      withdrawals.push(decide(late, false));
      await vi.waitFor(async () => expect(await waiting()).toBe(1), { timeout: 60_000 });
    }
  };
  const computing = (customers: Customers): SqlEntityManager => {
    const manager = database.computing(customers);
    const transactional: SqlEntityManager['transactional'] = (work, options) =>
      manager.transactional(async (inner) => {
        const done = await work(inner);
        await then();
        return done;
      }, options);
    return Object.assign(Object.create(manager) as SqlEntityManager, { transactional });
  };
  const work = scopes.map((scope) => ({ scope, run_id: randomUUID() }));
  const failed = await recomputeCustomers({ ...server.application, database: { ...database, computing } }, work);
  expect([...failed]).toEqual([]);
  expect(await Promise.all(withdrawals)).toMatchObject([{ granted: false }, { granted: false }]);
  for (const scope of [early, late]) expect(await derived(scope)).toEqual([0, 0, 0]);
  for (const scope of scopes)
    if (scope !== early && scope !== late) expect((await derived(scope)).slice(0, 2)).toEqual([3, 2]);
  // A part of it taken back counts as well: of what was computed under it nothing is stored.
  await owner.query('begin');
  await owner.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`recompute ${partly.user_id}`]);
  const others = scopes.filter((scope) => scope !== early && scope !== late);
  const again = recomputeCustomers(server.application, others.map((scope) => ({ scope, run_id: randomUUID() }))); // prettier-ignore
  await vi.waitFor(async () => expect(await waiting()).toBe(1), { timeout: 60_000 });
  await owner.query(
    `insert into consent_records (consent_id, bank_id, user_id, granted, scopes, version, purpose, ip_address, created_at)
     select gen_random_uuid(), bank_id, user_id, granted, scopes[1:1], version, purpose, ip_address, created_at + interval '1 second'
     from consent_records where user_id = $1 order by created_at desc limit 1`,
    [partly.user_id],
  );
  for (const table of ['computed_features', 'persona_assignments', 'recommendations']) {
    await owner.query(`delete from ${table} where user_id = $1`, [partly.user_id]);
  }
  await owner.query('commit');
  expect((await again).size).toBe(0);
  expect(await derived(partly)).toEqual([0, 0, 0]);
});
