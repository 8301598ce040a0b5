import { fromKysely, type JobResult, type JobWithMetadata, type PgBoss } from 'pg-boss';
import type { Logger } from 'pino';
import * as z from 'zod';
import { CodedError } from '../../plugins/kit/index.ts';
import type { Database } from '../database/database.ts';
import { codedWork } from './coded-work.ts';
import { openQueue } from './open-queue.ts';
import { deliveryQueue, dispatchEvents, type DeliveryJob } from '../webhooks/dispatch.ts';

const dispatchQueue = 'webhook-dispatch';
const deliverySchema = z.strictObject({ bank_id: z.string(), delivery_id: z.uuid() });
/** Of deliveries that people wait for; all others have 0. */
const priority = 10;
/**
 * A process has some places that take deliveries, and each takes a few at once. No bank has more under way in a process than fills one place: receivers of
 * one that never answer, ten seconds each, leave the other places to other banks.
 */
const [places, batchSize] = [6, 4];

/** What the rest of the server asks of webhooks. */
export interface WebhookJobs {
  /** Tells banks what happened, soon; without being asked, within a minute. */
  readonly tellBanks: () => Promise<void>;
  /** Asks for a delivery to be tried, from the beginning. */
  readonly deliver: (job: DeliveryJob) => Promise<void>;
}

/** Background work for webhooks. `isLast`: it is not tried again. */
export async function startWebhookQueues(
  boss: PgBoss,
  {
    database,
    log,
    now,
    deliver,
  }: {
    database: Database;
    log: Logger;
    now: () => Date;
    deliver: (job: DeliveryJob, isLast: boolean) => Promise<void>;
  },
): Promise<WebhookJobs> {
  // Nine tries: each waits about twice as long as the one before, from some minutes to half a day, in all for about a day.
  await openQueue(boss, deliveryQueue, { retryLimit: 8, retryDelay: 200, retryBackoff: true, expireInSeconds: 60 });
  const options = {
    batchSize,
    localConcurrency: places,
    localGroupConcurrency: batchSize,
    pollingIntervalSeconds: 2,
    burstWhenBatchFull: true,
    includeMetadata: true,
    perJobResults: true,
  } as const;
  const one = codedWork({ log, queue: deliveryQueue }, ({ data, retryCount, retryLimit }: JobWithMetadata) =>
    deliver(deliverySchema.parse(data), retryCount >= retryLimit),
  );
  const deliverer = await boss.work(deliveryQueue, options, (jobs: JobWithMetadata[]) =>
    Promise.all(jobs.map((job) => resultOf(job, one))),
  );
  await openQueue(boss, dispatchQueue, { policy: 'short' });
  const dispatch = codedWork({ log, queue: dispatchQueue }, async () => {
    await dispatchEvents(
      database,
      async (manager, job, { isUrgent }) => {
        const db = fromKysely(manager.getKysely());
        await boss.send(deliveryQueue, job, { group: { id: job.bank_id }, db, ...(isUrgent && { priority }) });
      },
      now(),
    );
    boss.notifyWorker(deliverer);
  });
  const dispatcher = await boss.work(dispatchQueue, { pollingIntervalSeconds: 2 }, dispatch);
  await boss.schedule(dispatchQueue, '* * * * *');
  return {
    tellBanks: async () => {
      await boss.send(dispatchQueue, {});
      boss.notifyWorker(dispatcher);
    },
    deliver: async (job) => {
      await boss.send(deliveryQueue, job, { group: { id: job.bank_id } });
      boss.notifyWorker(deliverer);
    },
  };
}

/** A delivery that fails keeps none that was taken with it from being done. Of the failure its code is kept. */
async function resultOf(job: JobWithMetadata, work: (job: JobWithMetadata) => Promise<void>): Promise<JobResult> {
  try {
    await work(job);
    return { id: job.id, status: 'completed' };
  } catch (error) {
    return { id: job.id, status: 'failed', output: { code: CodedError.isInstance(error) ? error.code : 'UNEXPECTED' } };
  }
}
