import { randomUUID } from 'node:crypto';
import { PgBoss } from 'pg-boss';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import * as z from 'zod';
import { CodedError, consentScopes } from '../../plugins/kit/index.ts';
import { ComputedFeatures, UserProfile } from '../database/entities/index.ts';
import type { Scope } from '../database/tenancy.ts';
import { recordConsent } from '../identity/consent.ts';
import { createLog } from '../log.ts';
import { restOf, signIn } from '../testing/rest.ts';
import { engines } from '../testing/test-database.ts';
import { startTestServer, type TestServer } from '../testing/test-server.ts';
import { announceRecompute } from './recompute-notices.ts';
import { startRecomputeQueue } from './recompute-queue.ts';

const jobSchema = z.array(
  z.object({ state: z.string(), priority: z.number(), user_id: z.string(), code: z.string().nullable() }),
);
let server: TestServer;
const owner = () => server.application.database.platform();
const scopeOf = async (subject: string): Promise<Scope> => {
  const { bank_id, user_id } = await owner().findOneOrFail(UserProfile, { bank_id: 'demo', subject });
  return { bank_id, user_id };
};
const jobs = async () =>
  jobSchema.parse(
    await owner().execute(
      `select state::text, priority, data->>'user_id' as user_id, output->>'code' as code from pgboss.job
       where name = 'customer-recompute' order by created_on`,
    ),
  );

describe.each(engines)('work that waits for a worker, on %s', (engine) => {
  beforeAll(async () => {
    server = await startTestServer({ engine, works: false });
  });
  afterAll(() => server.close());

  const priorityOf = async ({ user_id }: Scope) => (await jobs()).find((job) => job.user_id === user_id)?.priority;

  test('is in a hurry for customers who are there or come, wherever it was asked for, and for nobody else', async () => {
    const [maya, omar, grace] = await Promise.all(['maya-torres', 'omar-haddad', 'grace-lin'].map(scopeOf));
    if (!maya || !omar || !grace) throw new Error('They are not there.');
    for (const scope of [maya, omar, grace]) await server.application.jobs.recompute(scope);
    for (const scope of [maya, omar, grace]) await server.application.jobs.recompute(scope);
    expect(await jobs()).toHaveLength(3);
    expect(new Set((await jobs()).map(({ priority }) => priority))).toEqual(new Set([0]));
    await server.connect('maya-torres');
    await vi.waitFor(async () => expect(await priorityOf(maya)).toBeGreaterThan(0));
    expect([await priorityOf(omar), await priorityOf(grace)]).toEqual([0, 0]);

    await server.application.jobs.cancelRecompute(maya);
    await owner().execute(`delete from pgboss.job where data->>'user_id' = ?`, [maya.user_id]);
    await server.application.jobs.recompute(maya);
    expect(await priorityOf(maya)).toBe(0);
    // As a worker tells that asked for a whole bank, and not of another one.
    await announceRecompute(server.application.database, { bank_id: 'other', user_id: null });
    await announceRecompute(server.application.database, { bank_id: 'demo', user_id: omar.user_id });
    await announceRecompute(server.application.database, { bank_id: 'demo', user_id: null });
    await vi.waitFor(async () => expect(await priorityOf(maya)).toBeGreaterThan(0));
    expect([await priorityOf(omar), await priorityOf(grace)]).toEqual([0, 0]);
    // Who asks themselves is there.
    await server.application.jobs.recompute(omar, { isOnline: true });
    expect(await priorityOf(omar)).toBeGreaterThan(0);
    expect(await jobs()).toHaveLength(3);
  });

  test('of many taken at once one that fails fails alone, with its code, and keeps who hurries first', async () => {
    await owner().execute(`delete from pgboss.job where name = 'customer-recompute'`);
    const boss = new PgBoss({ ...server.application.database.queue, supervise: false, schedule: false });
    await boss.start();
    const done: string[] = [];
    const [first, wrong] = [randomUUID(), randomUUID()];
    const others = Array.from({ length: 30 }, () => randomUUID());
    // Before there is a worker.
    for (const user_id of [...others, wrong]) await server.application.jobs.recompute({ bank_id: 'demo', user_id });
    await server.application.jobs.recompute({ bank_id: 'demo', user_id: first }, { isOnline: true });
    await startRecomputeQueue(boss, {
      log: createLog('silent'),
      recompute: async (work) => {
        const failed = work.filter(({ scope }) => scope.user_id === wrong);
        for (const { scope } of work) if (scope.user_id !== wrong) done.push(scope.user_id);
        return new Map(failed.map(({ run_id }) => [run_id, new CodedError('CONTENT_UNREADABLE', 'canary')]));
      },
      done: async () => {},
    });
    try {
      await vi.waitFor(async () => {
        expect((await jobs()).filter(({ state }) => state === 'completed')).toHaveLength(31);
      }, 20_000);
      expect(done[0]).toBe(first);
      expect(new Set(done)).toEqual(new Set([first, ...others]));
      const failed = (await jobs()).find(({ state }) => state !== 'completed');
      expect(failed).toMatchObject({ state: 'retry', user_id: wrong, code: 'CONTENT_UNREADABLE' });
      expect(JSON.stringify(await owner().execute('select output from pgboss.job'))).not.toContain('canary');
    } finally {
      await boss.stop({ graceful: false });
    }
  });
});

describe('a whole bank', () => {
  beforeAll(async () => {
    server = await startTestServer();
  });
  afterAll(() => server.close());

  test('is computed again when its administrator wishes, and everybody of the bank sees how far that is', async () => {
    const rest = restOf(server);
    const [token, stranger] = [await signIn(server), await signIn(server, server.other.operator)];
    const progress = async (of = token) => (await rest('/operator/recompute', { token: of })).data.recompute;
    const subjects = ['maya-torres', 'omar-haddad', 'grace-lin'];
    for (const subject of subjects) {
      const scope = await scopeOf(subject);
      const agreed = { granted: true, scopes: consentScopes, ip_address: null };
      await recordConsent(server.application.database.scoped(scope), scope, agreed, server.application.now());
    }
    expect(await progress()).toMatchObject({ customers: 3, asked_at: null });
    const computed = () => owner().find(ComputedFeatures, { bank_id: 'demo', time_window: '30' });
    const asked = await rest('/operator/recompute', { token, method: 'POST' });
    expect(asked.status).toBe(202);
    expect(asked.data.recompute.customers).toBe(3);
    await vi.waitFor(async () => expect(await progress()).toMatchObject({ customers: 3, current: 3, failed: 0 }), {
      timeout: 60_000,
      interval: 250,
    });
    const before = await computed();
    expect(before).toHaveLength(3);
    const again = (await rest('/operator/recompute', { token, method: 'POST' })).data.recompute;
    expect(again).toMatchObject({ customers: 3, current: 0 });
    await vi.waitFor(async () => expect((await progress()).current).toBe(3), { timeout: 60_000, interval: 250 });
    for (const { user_id, computed_at } of await computed()) {
      const earlier = before.find((one) => one.user_id === user_id);
      expect(computed_at.getTime()).toBeGreaterThan(earlier?.computed_at.getTime() ?? Infinity);
    }
    // Another bank's people are told of theirs alone, and start nothing here.
    expect(await progress(stranger)).toMatchObject({ customers: 0, current: 0, asked_at: null });
    await rest('/operator/recompute', { token: stranger, method: 'POST' });
    expect((await progress()).current).toBe(3);
    for (const options of [{ customer: 'maya-torres' }, { token: 'x' }]) {
      const refused = await rest('/operator/recompute', { ...options, method: 'POST' });
      expect(refused.error.code).toBe('TOKEN_INVALID');
    }
    await owner().nativeUpdate(UserProfile, { bank_id: 'demo', role: 'operator' }, { operator_roles: ['approver'] });
    expect((await rest('/operator/recompute', { token, method: 'POST' })).error.code).toBe('ROLE_REQUIRED');
    expect((await progress()).current).toBe(3);
  });
});
