import { PgBoss } from 'pg-boss';
import type { Logger } from 'pino';
import * as z from 'zod';
import type { Database } from '../database/database.ts';
import type { Scope } from '../database/tenancy.ts';
import type { ImportJob } from '../ingestion/run-import.ts';
import type { DeliveryJob } from '../webhooks/dispatch.ts';
import { startWebhookQueues, type WebhookJobs } from './webhook-queues.ts';

const recomputeQueue = 'customer-recompute';
const importQueue = 'file-import';
const sweepQueue = 'stale-customers';
/** Every hour, because each bank's day begins at another one. */
const sweepTimes = '7 * * * *';
const visitorQueue = 'expired-visitors';
/** Often, so that nobody's conversation is kept much longer than a day. */
const visitorTimes = '*/10 * * * *';
const customerSchema = z.strictObject({ bank_id: z.string(), user_id: z.uuid() });
const importSchema = customerSchema.extend({ import_id: z.uuid() });

/** Background work on pg-boss, in the same database as everything else. */
export interface Jobs extends WebhookJobs {
  /** Asks for a customer's signals, personas and recommendations to be computed again; asking twice computes once. */
  readonly recompute: (scope: Scope) => Promise<void>;
  /** Asks for a file that was received to be read; asking twice reads it once. */
  readonly importFile: (job: ImportJob) => Promise<void>;
  /** Has visitors whose visit is over deleted now; it happens by itself as well. */
  readonly forgetVisitors: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

export async function startJobs(
  database: Database,
  handlers: {
    readonly recompute: (scope: Scope) => Promise<void>;
    /** True when rows were saved. `isLast`: it is not tried again. */
    readonly importFile: (job: ImportJob, isLast: boolean) => Promise<boolean>;
    /** `isLast`: it is not tried again. */
    readonly deliver: (job: DeliveryJob, isLast: boolean) => Promise<void>;
    /** Removes what has run out, and finds files that nobody was asked to read. */
    readonly sweep: () => Promise<readonly ImportJob[]>;
    /** Whose signals are out of date. */
    readonly stale: () => Promise<readonly Scope[]>;
    /** Deletes visitors whose visit is over. */
    readonly forgetVisitors: () => Promise<unknown>;
  },
  { log, now }: { log: Logger; now: () => Date },
): Promise<Jobs> {
  const boss = new PgBoss({ ...database.queue, application_name: 'spendsense-jobs' });
  boss.on('error', (error) => log.error({ err: error }, 'background work failed'));
  await boss.start();
  const webhooks = await startWebhookQueues(boss, { database, now, deliver: handlers.deliver });
  // `short`: at most one job of a customer waits; one that runs already does not see what came after it began.
  await boss.createQueue(recomputeQueue, { policy: 'short', retryLimit: 3, retryBackoff: true });
  const worker = await boss.work(recomputeQueue, { batchSize: 1, pollingIntervalSeconds: 2 }, async (jobs) => {
    for (const { data } of jobs) await handlers.recompute(customerSchema.parse(data));
    await webhooks.tellBanks();
  });
  const recompute = async ({ bank_id, user_id }: Scope) => {
    await boss.send(recomputeQueue, { bank_id, user_id }, { singletonKey: user_id });
    boss.notifyWorker(worker);
  };
  await boss.createQueue(importQueue, { policy: 'short', retryLimit: 3, retryBackoff: true, expireInSeconds: 3_600 });
  const importer = await boss.work(
    importQueue,
    { batchSize: 1, pollingIntervalSeconds: 2, includeMetadata: true },
    async (jobs) => {
      for (const { data, retryCount, retryLimit } of jobs) {
        const { import_id, ...scope } = importSchema.parse(data);
        if (await handlers.importFile({ ...scope, import_id }, retryCount >= retryLimit)) await recompute(scope);
        await webhooks.tellBanks();
      }
    },
  );
  const importFile = async ({ bank_id, user_id, import_id }: ImportJob) => {
    await boss.send(importQueue, { bank_id, user_id, import_id }, { singletonKey: import_id });
    boss.notifyWorker(importer);
  };
  await boss.createQueue(sweepQueue, { policy: 'short' });
  await boss.work(sweepQueue, async () => {
    for (const job of await handlers.sweep()) await importFile(job);
    for (const scope of await handlers.stale()) await recompute(scope);
  });
  await boss.schedule(sweepQueue, sweepTimes);
  await boss.createQueue(visitorQueue, { policy: 'short' });
  const visitorWorker = await boss.work(visitorQueue, async () => void (await handlers.forgetVisitors()));
  await boss.schedule(visitorQueue, visitorTimes);
  const forgetVisitors = async () => {
    await boss.send(visitorQueue, {});
    boss.notifyWorker(visitorWorker);
  };
  await forgetVisitors();
  // What an import or a night changed while no server ran.
  await boss.send(sweepQueue, {});
  return {
    ...webhooks,
    recompute,
    importFile,
    forgetVisitors,
    stop: () => boss.stop({ graceful: true, timeout: 5_000 }),
  };
}
