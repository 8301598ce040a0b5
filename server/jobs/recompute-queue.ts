import type { JobResult, JobWithMetadata, PgBoss } from 'pg-boss';
import type { Logger } from 'pino';
import * as z from 'zod';
import { CodedError } from '../../plugins/kit/index.ts';
import type { Scope } from '../database/tenancy.ts';
import { codedWork } from './coded-work.ts';
import { openQueue } from './open-queue.ts';
import type { Recompute } from './recompute.ts';

const queue = 'customer-recompute';
const customerSchema = z.object({ bank_id: z.string(), user_id: z.uuid() });
/** Of work for who is there and waits for it; all other work has 0. */
const priority = 10;
/** Customers that a worker takes at once, and computes together. */
const batchSize = 16;

export interface RecomputeJobs {
  /** Asks for a customer's signals, personas and recommendations to be computed again; asking twice computes once. */
  readonly recompute: (scope: Scope, asked?: { isOnline?: boolean }) => Promise<void>;
  /** The same for many, a statement for all of them. */
  readonly recomputeMany: (scopes: readonly Scope[]) => Promise<void>;
  /** Has what waits for customers who are there done before all else. */
  readonly hasten: (scopes: readonly Scope[]) => Promise<void>;
  /** Forgets that a customer's were asked for and not begun. */
  readonly cancelRecompute: (scope: Scope) => Promise<void>;
}

/**
 * The queue of customers whose signals are out of date.
 * @param given.recompute gives why it failed by the runs of those that did; is called again under the same run when nobody heard that it was done
 */
export async function startRecomputeQueue(
  boss: PgBoss,
  given: {
    readonly log: Logger;
    readonly recompute: (work: readonly Recompute[]) => Promise<ReadonlyMap<string, unknown>>;
    /** After some were done. */
    readonly done: () => Promise<void>;
  },
): Promise<RecomputeJobs> {
  // `short`: of a customer one waits at most; one that runs already does not see what came after it began.
  await openQueue(boss, queue, { policy: 'short', retryBackoff: true, retryLimit: 3 });
  const failing = codedWork({ log: given.log, queue }, async (error: unknown) => {
    throw error;
  });
  const options = {
    batchSize,
    pollingIntervalSeconds: 2,
    burstWhenBatchFull: true,
    includeMetadata: true,
    perJobResults: true,
  } as const;
  const worker = await boss.work(queue, options, async (jobs: JobWithMetadata[]) => {
    const results: JobResult[] = [];
    for (const part of partsOf(jobs)) results.push(...(await resultsOf(part, given.recompute, failing)));
    await given.done();
    return results;
  });
  const db = boss.getDb();
  return {
    recompute: async (scope, { isOnline = false } = {}) => {
      const data = { ...customerSchema.parse(scope) };
      const asked = { singletonKey: scope.user_id, ...(isOnline && { priority }) };
      // Null: one waits already, which may not be in a hurry.
      const id = await boss.send(queue, data, asked);
      if (id === null && isOnline) await hasten([scope]);
      boss.notifyWorker(worker);
    },
    recomputeMany: async (scopes) => {
      const jobs = scopes.map((scope) => ({ data: { ...customerSchema.parse(scope) }, singletonKey: scope.user_id }));
      await boss.insert(queue, jobs);
      boss.notifyWorker(worker);
    },
    hasten,
    cancelRecompute: async ({ user_id }) => {
      for (const { id } of await boss.findJobs(queue, { key: user_id, queued: true })) await boss.cancel(queue, id);
    },
  };

  async function hasten(scopes: readonly Scope[]): Promise<void> {
    if (scopes.length === 0) return;
    await db.executeSql(
      `update pgboss.job set priority = $1
       where name = $2 and state < 'active' and singleton_key = any($3::text[]) and priority < $1`,
      [priority, queue, scopes.map(({ user_id }) => user_id)],
    );
  }
}

/** Work that is done together: what is urgent before all else, and of a customer one at a time. */
function partsOf(jobs: readonly JobWithMetadata[]): JobWithMetadata[][] {
  const parts = new Map<string, JobWithMetadata[]>();
  const seen = new Map<string | null, number>();
  // The queue gives the most urgent ones, and not in their order.
  for (const job of jobs.toSorted((one, other) => other.priority - one.priority)) {
    const key = job.singletonKey ?? null;
    const times = seen.get(key) ?? 0;
    seen.set(key, times + 1);
    const name = `${job.priority > 0} ${times}`;
    parts.set(name, [...(parts.get(name) ?? []), job]);
  }
  return [...parts.values()];
}

/** A customer whose work fails keeps nobody else's from being done. Of the failure its code is kept. */
async function resultsOf(
  jobs: readonly JobWithMetadata[],
  recompute: (work: readonly Recompute[]) => Promise<ReadonlyMap<string, unknown>>,
  failing: (error: unknown) => Promise<never>,
): Promise<JobResult[]> {
  const readable = jobs.map(({ id, data }) => ({ id, scope: customerSchema.safeParse(data) }));
  const failed = await recompute(
    readable.flatMap(({ id, scope }) => (scope.success ? { scope: scope.data, run_id: id } : [])),
  );
  return Promise.all(
    readable.map(async ({ id, scope }): Promise<JobResult> => {
      if (scope.success && !failed.has(id)) return { id, status: 'completed' };
      const error: unknown = await failing(scope.success ? failed.get(id) : scope.error).catch(
        (coded: unknown) => coded,
      );
      return { id, status: 'failed', output: { code: CodedError.isInstance(error) ? error.code : 'UNEXPECTED' } };
    }),
  );
}
