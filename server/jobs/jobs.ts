import { PgBoss, type JobWithMetadata } from 'pg-boss';
import type { Logger } from 'pino';
import * as z from 'zod';
import type { Database } from '../database/database.ts';
import type { Scope } from '../database/tenancy.ts';
import { importQueue, type ImportJob } from '../ingestion/run-import.ts';
import type { DeliveryJob } from '../webhooks/dispatch.ts';
import type { FailedJobsData, FailedJobsQuery } from '../protocol/index.ts';
import { codedWork } from './coded-work.ts';
import { listFailedJobs, retryFailedJob } from './failed-jobs.ts';
import { openQueue, supervision } from './open-queue.ts';
import { startRecomputeQueue, type RecomputeJobs } from './recompute-queue.ts';
import type { Recompute } from './recompute.ts';
import type { Recomputed } from './recompute-notices.ts';
import { SendingBoss } from './sending-boss.ts';
import type { Unfinished } from './sweep.ts';
import { startWebhookQueues, type WebhookJobs } from './webhook-queues.ts';

const erasureQueue = 'customer-erasure';
const exportQueue = 'customer-export';
const sweepQueue = 'stale-customers';
/** Every hour, because each bank's day begins at another one. */
const sweepTimes = '7 * * * *';
const visitorQueue = 'expired-visitors';
/** Often, so that nobody's conversation is kept much longer than a day. */
const visitorTimes = '*/10 * * * *';
const retentionQueue = 'retention';
/** Every night, when few people talk. */
const retentionTimes = '23 3 * * *';
const recordsQueue = 'record-proof';
/** How long a record may be changed unnoticed by whoever can write the database. */
const recordsTimes = '*/5 * * * *';
const reportQueue = 'quality-report';
/** Every night, after what is kept no longer was deleted. */
const reportTimes = '41 4 * * *';
const knowledgeQueue = 'knowledge-index';
const customerSchema = z.object({ bank_id: z.string(), user_id: z.uuid() });
const importSchema = customerSchema.extend({ import_id: z.uuid() });
const exportSchema = customerSchema.extend({ export_id: z.uuid() });
/** A document to write, as a job names it. */
export type ExportJob = z.infer<typeof exportSchema>;

export interface QueueCount {
  readonly queue: string;
  readonly ready: number;
  readonly active: number;
  /** Those that will not be tried again and are still kept. */
  readonly failed: number;
}

/** Background work on pg-boss, in the same database as everything else. */
export interface Jobs extends WebhookJobs, Omit<RecomputeJobs, 'recomputeMany'> {
  /** Asks for a file that was received to be read; asking twice reads it once. */
  readonly importFile: (job: ImportJob) => Promise<void>;
  /** Has visitors whose visit is over deleted now; it happens by itself as well. */
  readonly forgetVisitors: () => Promise<void>;
  /** Deletes the rows of a customer whose erasure was recorded. */
  readonly erase: (scope: Scope) => Promise<void>;
  /** Writes a document that was asked for. */
  readonly export: (job: ExportJob) => Promise<void>;
  /** Looks for customers whose signals are out of date now, not only every hour. */
  readonly findStale: () => Promise<void>;
  /** Has articles embedded that were indexed. */
  readonly indexKnowledge: () => Promise<void>;
  /** How much waits, runs and failed in each queue. */
  readonly counts: () => Promise<readonly QueueCount[]>;
  /** What was given up, the latest first. */
  readonly failed: (query: FailedJobsQuery) => Promise<FailedJobsData>;
  /** Has what was given up tried once more; its queue, or null when there is no such work. */
  readonly retry: (job_id: string) => Promise<string | null>;
  readonly stop: () => Promise<void>;
}

/** @param options.works whether this process does the work; else it only asks for it */
export async function startJobs(
  database: Database,
  handlers: {
    /** Gives why it failed, by the runs of those that did. */
    readonly recompute: (work: readonly Recompute[]) => Promise<ReadonlyMap<string, unknown>>;
    /** True when rows were saved. `isLast`: it is not tried again. */
    readonly importFile: (job: ImportJob, isLast: boolean) => Promise<boolean>;
    /** `isLast`: it is not tried again. */
    readonly deliver: (job: DeliveryJob, isLast: boolean) => Promise<void>;
    readonly erase: (scope: Scope) => Promise<void>;
    readonly export: (job: ExportJob) => Promise<void>;
    /** Removes what has run out, and finds what was asked for and is not done, because a process ended. */
    readonly sweep: () => Promise<Unfinished>;
    /** Whose signals are out of date, some hundred at a time. */
    readonly stale: () => AsyncIterable<readonly Scope[]>;
    /** Tells servers that customers' signals will be computed: whose customers are there has theirs done first. */
    readonly announce: (recomputed: Recomputed) => Promise<void>;
    /** Deletes visitors whose visit is over. */
    readonly forgetVisitors: () => Promise<unknown>;
    /** Deletes what is kept no longer. */
    readonly deleteExpired: () => Promise<void>;
    /** Keeps what each bank's quality report says. */
    readonly keepReports: () => Promise<void>;
    /** Chains what was recorded and signs how far that reaches. */
    readonly prove: () => Promise<void>;
    /** Embeds what articles have that is not embedded yet. */
    readonly indexKnowledge: () => Promise<void>;
  },
  { log, now, works }: { log: Logger; now: () => Date; works: boolean },
): Promise<Jobs> {
  const options = { ...database.queue, ...supervision, application_name: 'spendsense-jobs' };
  const boss = works ? new PgBoss(options) : new SendingBoss({ ...options, supervise: false, schedule: false });
  boss.on('error', (error) => log.error({ err: error }, 'background work failed'));
  await boss.start();
  const webhooks = await startWebhookQueues(boss, { database, log, now, deliver: handlers.deliver });
  const coded = <Given extends unknown[], Done>(queue: string, work: (...given: Given) => Promise<Done>) =>
    codedWork({ log, queue }, work);

  /**
   * A queue of work for customers, of which one job for each key waits at most. Of two places in a process a bank has one, so that its longest file, or
   * its thousandth erasure, holds up no other bank. Gives the function that asks for it.
   */
  const queueOf = async <Work extends Scope>(
    name: string,
    schema: z.ZodType<Work>,
    { keyOf, ...options }: { keyOf: (work: Work) => string; retryLimit: number; expireInSeconds?: number },
    handle: (work: Work, isLast: boolean) => Promise<void>,
  ) => {
    // `short`: one that runs already does not see what came after it began.
    await openQueue(boss, name, { policy: 'short', retryBackoff: true, ...options });
    const worker = await boss.work(
      name,
      {
        batchSize: 1,
        localConcurrency: 2,
        localGroupConcurrency: 1,
        burstWhenReadyExceeds: 1,
        pollingIntervalSeconds: 2,
        includeMetadata: true,
      },
      coded(name, async (jobs: JobWithMetadata[]) => {
        for (const { data, retryCount, retryLimit } of jobs) await handle(schema.parse(data), retryCount >= retryLimit);
        await webhooks.tellBanks();
      }),
    );
    return async (work: Work) => {
      await boss.send(name, { ...schema.parse(work) }, { singletonKey: keyOf(work), group: { id: work.bank_id } });
      boss.notifyWorker(worker);
    };
  };
  const byCustomer = ({ user_id }: Scope) => user_id;
  const { recomputeMany, ...recomputes } = await startRecomputeQueue(boss, {
    log,
    recompute: handlers.recompute,
    done: webhooks.tellBanks,
  });
  const importFile = await queueOf(
    importQueue,
    importSchema,
    { retryLimit: 3, expireInSeconds: 3_600, keyOf: ({ import_id }) => import_id },
    async ({ import_id, ...scope }, isLast) => {
      if (!(await handlers.importFile({ ...scope, import_id }, isLast))) return;
      await recomputes.recompute(scope);
      await handlers.announce(scope);
    },
  );
  const erase = await queueOf(erasureQueue, customerSchema, { retryLimit: 10, keyOf: byCustomer }, handlers.erase);
  const exportData = await queueOf(
    exportQueue,
    exportSchema,
    { retryLimit: 5, keyOf: ({ export_id }) => export_id },
    handlers.export,
  );
  await openQueue(boss, sweepQueue, { policy: 'short' });
  const sweep = coded(sweepQueue, async () => {
    const { imports, erasures, exports } = await handlers.sweep();
    for (const scope of erasures) await erase(scope);
    for (const job of imports) await importFile(job);
    for (const job of exports) await exportData(job);
    const banks = new Set<string>();
    for await (const scopes of handlers.stale()) {
      await recomputeMany(scopes);
      for (const { bank_id } of scopes) banks.add(bank_id);
    }
    for (const bank_id of banks) await handlers.announce({ bank_id, user_id: null });
  });
  const sweeper = await boss.work(sweepQueue, sweep);
  await boss.schedule(sweepQueue, sweepTimes);
  await openQueue(boss, visitorQueue, { policy: 'short' });
  const visitorWorker = await boss.work(
    visitorQueue,
    coded(visitorQueue, async () => void (await handlers.forgetVisitors())),
  );
  await boss.schedule(visitorQueue, visitorTimes);
  const forgetVisitors = async () => {
    await boss.send(visitorQueue, {});
    boss.notifyWorker(visitorWorker);
  };
  await forgetVisitors();
  await openQueue(boss, retentionQueue, { policy: 'short', retryLimit: 3, retryBackoff: true });
  await boss.work(retentionQueue, coded(retentionQueue, handlers.deleteExpired));
  await boss.schedule(retentionQueue, retentionTimes);
  await openQueue(boss, reportQueue, { policy: 'short', retryLimit: 3, retryBackoff: true, expireInSeconds: 3_600 });
  await boss.work(reportQueue, coded(reportQueue, handlers.keepReports));
  await boss.schedule(reportQueue, reportTimes);
  await openQueue(boss, recordsQueue, { policy: 'short', retryLimit: 3, retryBackoff: true });
  await boss.work(recordsQueue, coded(recordsQueue, handlers.prove));
  await boss.schedule(recordsQueue, recordsTimes);
  // `singleton`: of all servers one embeds, and once more when it was asked for meanwhile.
  await openQueue(boss, knowledgeQueue, {
    policy: 'stately',
    retryLimit: 5,
    retryBackoff: true,
    expireInSeconds: 3_600,
  });
  const knowledgeWorker = await boss.work(knowledgeQueue, coded(knowledgeQueue, handlers.indexKnowledge));
  const indexKnowledge = async () => {
    await boss.send(knowledgeQueue, {});
    boss.notifyWorker(knowledgeWorker);
  };
  await indexKnowledge();
  const findStale = async () => {
    await boss.send(sweepQueue, {});
    boss.notifyWorker(sweeper);
  };
  // What an import or a night changed while no server ran.
  await findStale();
  return {
    ...webhooks,
    ...recomputes,
    importFile,
    forgetVisitors,
    erase,
    export: exportData,
    findStale,
    indexKnowledge,
    counts: async () => {
      const queues = await boss.getQueues();
      return queues.map(({ name, readyCount, activeCount, failedCount }) => {
        return { queue: name, ready: readyCount, active: activeCount, failed: failedCount };
      });
    },
    failed: (query) => listFailedJobs(boss, query),
    retry: (job_id) => retryFailedJob(boss, job_id),
    stop: () => boss.stop({ graceful: true, timeout: 5_000 }),
  };
}
