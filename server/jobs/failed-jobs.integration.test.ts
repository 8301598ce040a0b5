import { PgBoss } from 'pg-boss';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as z from 'zod';
import { CodedError } from '../../plugins/kit/index.ts';
import { Bank, OperatorAction, UserProfile } from '../database/entities/index.ts';
import { createLog } from '../log.ts';
import { restOf, signIn } from '../testing/rest.ts';
import { engines } from '../testing/test-database.ts';
import { startTestServer, type TestServer } from '../testing/test-server.ts';
import { codedWork } from './coded-work.ts';

/** What must stand nowhere but in what is sealed. */
const canary = 'canary jane.doe@mail.example 078-05-1120';

describe.each(engines)('work that was given up, on %s', (engine) => {
  let server: TestServer;
  let boss: PgBoss;
  let token: string;
  let stranger: string;
  let fails = true;
  const done: string[] = [];
  const owner = () => server.application.database.platform();
  const ask = (path: string, asked: object = { token }) => restOf(server)(path, asked);

  beforeAll(async () => {
    server = await startTestServer({ engine });
    token = await signIn(server);
    stranger = await signIn(server, server.other.operator);
    await owner().nativeUpdate(UserProfile, { bank_id: 'demo', role: 'operator' }, { operator_roles: ['platform_administrator'] });
    boss = new PgBoss({ ...server.application.database.queue, supervise: false, schedule: false });
    await boss.start();
    // Work as the server has it, which fails as a database does: with the values of the statement.
    const work = codedWork({ log: createLog('silent'), queue: 'test-work' }, async ([job]: { id: string }[]) => {
      if (!fails) return void done.push(job?.id ?? '');
      await owner().insert(Bank, { bank_id: canary } as never);
    });
    await boss.createQueue('test-work', { retryLimit: 0 });
    await boss.work('test-work', { pollingIntervalSeconds: 0.5 }, work);
  }); // prettier-ignore
  afterAll(async () => {
    await boss.stop({ graceful: false });
    await server.close();
  });

  const waitFor = async (is: () => Promise<boolean>) => {
    for (let tries = 0; tries < 300; tries++) {
      if (await is()) return;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    throw new Error('It never was.');
  };

  test('is listed with its code and the bank, tried again by the platform’s administrator, and both are kept', async () => {
    const [one, two] = [await boss.send('test-work', { bank_id: 'demo', user_id: canary }), await boss.send('test-work', { bank_id: 'other' })]; // prettier-ignore
    const listed = async () => (await ask('/operator/failed-jobs?limit=10')).data.jobs as { job_id: string; queue: string }[]; // prettier-ignore
    await waitFor(async () => (await listed()).filter(({ queue }) => queue === 'test-work').length === 2);
    const jobs = (await listed()).filter(({ queue }) => queue === 'test-work');
    expect(new Set(jobs.map(({ job_id }) => job_id))).toEqual(new Set([one, two]));
    expect(jobs).toContainEqual(
      expect.objectContaining({ job_id: one, bank_id: 'demo', code: 'UNEXPECTED', tries: 1 }),
    );
    expect(JSON.stringify(jobs)).not.toContain('canary');
    // Page by page it is the same.
    const first = (await ask('/operator/failed-jobs?limit=1')).data;
    const second = (await ask(`/operator/failed-jobs?limit=1&before=${first.next}`)).data;
    expect(new Set([first.jobs[0].job_id, second.jobs[0].job_id])).toEqual(new Set([one, two]));

    fails = false;
    expect((await ask(`/operator/failed-jobs/${one}/retry`, { token, method: 'POST' })).data).toEqual({ job_id: one, queue: 'test-work' }); // prettier-ignore
    await waitFor(async () => done.includes(one ?? ''));
    expect((await listed()).map(({ job_id }) => job_id)).not.toContain(one);
    const again = await ask(`/operator/failed-jobs/${one}/retry`, { token, method: 'POST' });
    expect(again.error.code).toBe('JOB_NOT_FOUND');
    const kept = await owner().find(OperatorAction, { action: 'jobs.retry' }, { orderBy: { created_at: 'asc' } });
    expect(kept.map(({ target }) => target)).toEqual([one, one]);
  });

  test('holds no word of what was thrown, in the queue’s own table either', async () => {
    const rows = z
      .array(z.object({ output: z.string() }))
      .parse(await owner().execute(`select output::text as output from pgboss.job where name = 'test-work' and output is not null`));
    expect(rows.length).toBeGreaterThan(0);
    for (const { output } of rows) expect(output).not.toMatch(/canary|insert|values/);
  }); // prettier-ignore

  test('is nobody else’s business: a bank’s administrator, a customer', async () => {
    for (const options of [{ token: stranger }, { customer: 'maya-torres' }]) {
      const refused = await ask('/operator/failed-jobs', options);
      expect(['ROLE_REQUIRED', 'TOKEN_INVALID']).toContain(refused.error.code);
    }
    const job_id = '6f1c2a34-5b6d-4e7f-8a9b-0c1d2e3f4a5b';
    expect((await ask(`/operator/failed-jobs/${job_id}/retry`, { token: stranger, method: 'POST' })).error.code).toBe('ROLE_REQUIRED'); // prettier-ignore
  });
});

test('a code of the work’s own is kept, whatever was made of it is not', async () => {
  const work = (error: unknown) =>
    codedWork({ log: createLog('silent'), queue: 'q' }, async () => {
      throw error;
    })();
  await expect(work(new CodedError('DELIVERY_FAILED', canary))).rejects.toMatchObject({ code: 'DELIVERY_FAILED', message: expect.not.stringContaining('canary') }); // prettier-ignore
  await expect(work(new CodedError(canary, canary))).rejects.toMatchObject({ code: 'UNEXPECTED' });
  await expect(work(canary)).rejects.toMatchObject({ code: 'UNEXPECTED' });
});
