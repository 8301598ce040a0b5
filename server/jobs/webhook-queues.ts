import { fromKysely, type JobWithMetadata, type PgBoss } from 'pg-boss';
import type { Logger } from 'pino';
import * as z from 'zod';
import type { Database } from '../database/database.ts';
import { codedWork } from './coded-work.ts';
import { openQueue } from './open-queue.ts';
import { dispatchEvents, type DeliveryJob } from '../webhooks/dispatch.ts';

const dispatchQueue = 'webhook-dispatch';
const deliveryQueue = 'webhook-delivery';
const deliverySchema = z.strictObject({ bank_id: z.string(), delivery_id: z.uuid() });

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
  const options = { batchSize: 1, pollingIntervalSeconds: 2, includeMetadata: true } as const;
  const deliverAll = codedWork({ log, queue: deliveryQueue }, async (jobs: JobWithMetadata[]) => {
    for (const { data, retryCount, retryLimit } of jobs) {
      await deliver(deliverySchema.parse(data), retryCount >= retryLimit);
    }
  });
  const deliverer = await boss.work(deliveryQueue, options, deliverAll);
  await openQueue(boss, dispatchQueue, { policy: 'short' });
  const dispatch = codedWork({ log, queue: dispatchQueue }, async () => {
    await dispatchEvents(
      database,
      async (manager, job) => void (await boss.send(deliveryQueue, job, { db: fromKysely(manager.getKysely()) })),
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
      await boss.send(deliveryQueue, job);
      boss.notifyWorker(deliverer);
    },
  };
}
