import { EventEmitter } from 'node:events';
import type { Application, ApplicationEvents } from './application.ts';
import { BankEngines } from './bank/engines.ts';
import { loadPlatform } from './bank/platform.ts';
import type { Configuration } from './configuration/configuration.ts';
import { Ledgers } from './customer/ledgers.ts';
import { takeDataFolder } from './data-folder.ts';
import { openDatabase } from './database/database.ts';
import type { ReplicaProblem } from './database/replica.ts';
import { demoBankId, demoOperatorEmail, seedDemoBank } from './demo/demo-bank.ts';
import { hearConsent } from './identity/consent-notices.ts';
import { hearEnded } from './identity/ended.ts';
import { resetOperator } from './identity/operators.ts';
import { forgetVisitors } from './identity/visitors.ts';
import { Secrets } from './identity/secrets.ts';
import { runImport } from './ingestion/run-import.ts';
import { jobNumbers } from './jobs/job-numbers.ts';
import { startJobs } from './jobs/jobs.ts';
import { announceRecompute } from './jobs/recompute-notices.ts';
import { recomputeCustomers } from './jobs/recompute.ts';
import { deleteExpired } from './jobs/retention.ts';
import { staleCustomers } from './jobs/stale.ts';
import { Embedders } from './knowledge/embedders.ts';
import { indexElsewhere, indexLibrary } from './knowledge/entries.ts';
import { indexKnowledge } from './knowledge/index-knowledge.ts';
import { indexOwnArticles } from './knowledge/own-articles.ts';
import { memoryLimits } from './limits/limits.ts';
import { sharedLimits } from './limits/shared-limits.ts';
import { sweep } from './jobs/sweep.ts';
import { createLog } from './log.ts';
import { eraseCustomer } from './privacy/erase-customer.ts';
import { writeExport } from './privacy/exports.ts';
import { Metrics } from './operation/metrics.ts';
import { serveMetrics } from './operation/metrics-server.ts';
import { checkpointFolder } from './records/checkpoint.ts';
import { RecordKeys } from './records/keys.ts';
import { proveAll } from './records/prove.ts';
import { keepReports } from './report/keep-reports.ts';
import { openTelemetry } from './telemetry/telemetry.ts';
import { Vault } from './vault/index.ts';
import { deliver } from './webhooks/deliver.ts';

/** What the server is doing, in words, while it starts. */
export type Progress = (text: string) => void;

export interface Started {
  readonly application: Application;
  /** The demo bank's operator, when this start made them: the password is shown once and stored nowhere. */
  readonly operator: { email: string; password: string } | null;
  readonly stop: () => Promise<void>;
}

/** Configuration -> database -> plugins -> jobs. What was opened is closed again when a later step fails. */
export async function start(
  configuration: Configuration,
  progress: Progress,
  now: () => Date = () => new Date(),
): Promise<Started> {
  const undo: (() => Promise<void>)[] = [];
  const stop = async () => {
    while (undo.length > 0) await undo.pop()?.();
  };
  try {
    const log = createLog(configuration.log_level);
    const metrics = new Metrics();
    const folder = await takeDataFolder(configuration.data_dir, now());
    undo.push(folder.release);
    const secrets = await Secrets.open(configuration.secrets_dir);
    progress(configuration.database_url ? 'Opening PostgreSQL' : 'Opening the embedded database');
    const { database_url: url, database_replica_url: replica_url } = configuration;
    const changed = (problem: ReplicaProblem | null) =>
      log.warn({ problem }, problem === null ? 'the replica is read again' : 'the primary is read in the place of the replica'); // prettier-ignore
    const database = await openDatabase(
      url ? { url, replica: replica_url ? { url: replica_url, changed } : null } : { data_dir: folder.database },
    );
    undo.push(database.close);
    const limits = configuration.database_url ? sharedLimits(configuration.database_url, log) : memoryLimits();
    undo.push(limits.stop);

    const vault = await Vault.open(database, secrets, configuration.content_key);

    const keys = await RecordKeys.open(secrets);

    progress('Loading plugins and articles, and training the embedded model');
    const embedders = new Embedders(configuration.embedding);
    const engines = new BankEngines(
      { database, embedders, log },
      {
        ...(await loadPlatform(configuration, now)),
        hosted: configuration.hosted_model,
      },
    );
    engines.prepare();
    const ledgers = new Ledgers();
    await indexLibrary(database, engines.platform.knowledge.articles(), now());
    await indexElsewhere(database, now());
    await indexOwnArticles(database, now());
    const store = checkpointFolder(configuration.checkpoint_dir);
    const customer_secret = await secrets.ensure('customer-tokens');
    const telemetry = await openTelemetry(configuration.collector, { secrets, secret: customer_secret, metrics, log });
    undo.push(telemetry.stop);
    const shared = {
      configuration, database, engines, ledgers, embedders, secrets, vault, keys, store, telemetry, now, log,
    }; // prettier-ignore
    const jobs = await startJobs(
      database,
      {
        recompute: (work) => recomputeCustomers(shared, work),
        announce: (recomputed) => announceRecompute(database, recomputed),
        importFile: (job, isLast) => runImport(shared, job, isLast),
        deliver: (job, isLast) => deliver(shared, job, isLast),
        erase: async (scope) => void (await eraseCustomer(shared, scope)),
        export: (job) => writeExport(shared, job),
        sweep: () => sweep(database, now()),
        stale: () => staleCustomers(database),
        forgetVisitors: () => forgetVisitors(database, now()),
        deleteExpired: () => deleteExpired(shared),
        prove: () => proveAll(shared),
        keepReports: () => keepReports(shared),
        indexKnowledge: () => indexKnowledge({ database, embedders, now, log }),
      },
      { log, now, works: configuration.works },
    );
    undo.push(jobs.stop);
    metrics.watchEach('jobs', 'Background work, by queue and state.', ['queue', 'state'], () => jobNumbers(jobs));
    metrics.watch('database_connections', 'Open connections to the database.', () => database.connections().open);
    metrics.watch('database_waiting', 'Work that waits for a connection.', () => database.connections().waiting);
    const { replica } = database;
    if (replica) {
      metrics.watchEach('operator_reads', 'Reads of operators, by which database answered.', ['from'], async () =>
        Object.entries(replica()).map(([from, value]) => ({ labels: { from }, value })),
      );
    }
    if (configuration.metrics_port !== null) {
      metrics.watchProcess();
      const { host, metrics_port: port } = configuration;
      undo.push((await serveMetrics(metrics, { host, port, log })).close);
    }

    let operator: Started['operator'] = null;
    if (configuration.demo) {
      const isNew = await seedDemoBank(shared, (done, of) =>
        progress(`Making the demo bank: customer ${done} of ${of}`),
      );
      if (isNew) {
        const email = demoOperatorEmail;
        operator = { email, password: await resetOperator(database, { bank_id: demoBankId, email, now: now() }) };
      }
    }
    const operator_secret = await secrets.ensure('operator-tokens');
    const visitor_secret = await secrets.ensure('visitor-tokens');
    const tokens = { operator_secret, customer_secret, visitor_secret };
    const events = new EventEmitter<ApplicationEvents>();
    events.on('customer-erased', (scope) => ledgers.forget(scope));
    events.on('notices-missed', () => ledgers.forgetAll());
    undo.push(await hearEnded(database, events, log));
    undo.push(await hearConsent(database, events, log));
    return { application: { ...shared, jobs, limits, events, metrics, ...tokens }, operator, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
