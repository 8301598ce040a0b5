import { mkdtemp, rm } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { openDatabase, type Database } from '../server/database/database.ts';
import { recomputeProgress } from '../server/jobs/stale.ts';
import { recordAction } from '../server/identity/operator-actions.ts';
import { recomputeAsked } from '../server/jobs/stale.ts';
import { startPostgres } from '../server/testing/postgres.ts';
import { fillCustomers } from './load/customers.ts';
import { median } from './measure.ts';
import { postgresTime } from './processes.ts';
import { BenchServer } from './socket-client.ts';

const bank_id = 'other';
const transactions = 1_000;

interface Cost {
  readonly seconds: number;
  /** Of every process that had to do with it, PostgreSQL's included; null where the system does not say. */
  readonly processor_ms: number | null;
}

/**
 * Has a whole bank computed again by workers, one for each core, as its administrator would, beside a floor that streams the same transactions out of the same
 * PostgreSQL with a cursor and does nothing with them; for ever more customers with a thousand transactions each.
 */
export async function reportRecompute(isShort: boolean): Promise<void> {
  const sizes = isShort ? [50, 100] : [1_000, 2_000, 4_000];
  let before: { customers: number; ours: Cost } | null = null;
  for (const customers of sizes) {
    const { floor, ours } = await measured(customers);
    const [least, took] = [perCustomer(floor, customers), perCustomer(ours, customers)];
    line(
      `${customers.toLocaleString('en')} customers: ${took.text}; streaming ${least.text}; ratio ${(ours.seconds / floor.seconds).toFixed(1)}, by processor time ${ratio(ours.processor_ms, floor.processor_ms)}`,
    );
    if (before) {
      const times = customers / before.customers;
      line(
        `${times} times the customers: ${(ours.seconds / before.ours.seconds).toFixed(2)} times the time, ${ratio(ours.processor_ms, before.ours.processor_ms)} times the processor time`,
      );
    }
    before = { customers, ours };
  }
}

async function measured(customers: number): Promise<{ floor: Cost; ours: Cost }> {
  const folder = await mkdtemp(path.join(tmpdir(), 'spendsense-bench-'));
  const postgres = await startPostgres();
  try {
    await postgres.createDatabase('recompute');
    const url = postgres.urlOf('recompute');
    // As an operator would have them: one for each core.
    const workers = Array.from(
      { length: availableParallelism() },
      () => new BenchServer({ database_url: url, secrets_dir: folder, works: true }),
    );
    const database = await openDatabase({ url });
    try {
      for (const worker of workers) await worker.started();
      await fillCustomers(url, customers, transactions);
      // What the filling left to do, and the first of everything: keys, snapshots, the compiler's work.
      await recomputeAll(database);
      const floors: Cost[] = [];
      const stream = () => cost(database, [], () => streamAll(database));
      floors.push(await stream());
      const ours = await cost(database, workers, () => recomputeAll(database));
      for (let round = 0; round < 2; round++) floors.push(await stream());
      const processor = floors.flatMap(({ processor_ms }) => processor_ms ?? []);
      const floor = {
        seconds: median(floors.map(({ seconds }) => seconds)),
        processor_ms: processor.length > 0 ? median(processor) : null,
      };
      return { floor, ours };
    } finally {
      await database.close();
      await Promise.all(workers.map((worker) => worker.close()));
    }
  } finally {
    await postgres.close();
    await rm(folder, { recursive: true, force: true });
  }
}

/** As an administrator wishes it; waits until the last customer is done. */
async function recomputeAll(database: Database): Promise<void> {
  const owner = () => database.platform();
  const wish = { bank_id, operator_id: null, action: recomputeAsked, target: null, now: new Date() };
  await recordAction(owner(), wish);
  await owner().execute(
    `insert into pgboss.job (name, data, policy) values ('stale-customers', '{}', 'short') on conflict do nothing`,
  );
  // What an administrator sees of it is asked for seldom: on a slow machine asking would be most of what is measured.
  const { customers } = await recomputeProgress(owner(), bank_id);
  for (let time = 1; ; time++) {
    const [row] = await owner().execute<{ done: string }[]>(
      `select count(*) as done from computed_features where bank_id = ? and time_window = '30' and computed_at >= ?`,
      [bank_id, wish.now],
    );
    if (Number(row?.done) >= customers || time % 40 === 0) {
      const { current, failed } = await recomputeProgress(owner(), bank_id);
      if (failed > 0) throw new Error(`The work for ${failed} customers failed.`);
      if (current === customers) return;
    }
    await wait(250);
  }
}

/** All transactions, in the order of customers, some thousand at a time. */
async function streamAll(database: Database): Promise<void> {
  await database.platform().transactional(async (manager) => {
    await manager.execute('declare all_rows no scroll cursor for select * from transactions order by bank_id, user_id');
    for (;;) {
      const rows = await manager.execute<unknown[]>('fetch 5000 from all_rows');
      if (rows.length === 0) return;
    }
  });
}

async function cost(database: Database, workers: readonly BenchServer[], work: () => Promise<void>): Promise<Cost> {
  const spent = async () => {
    const own = process.cpuUsage();
    const each = await Promise.all(workers.map(async (worker) => (await worker.usage()).processor_ms));
    const ours = workers.length > 0 ? each.reduce((sum, one) => sum + one, 0) : (own.user + own.system) / 1_000;
    const theirs = await postgresTime(database);
    return theirs === null ? null : ours + theirs;
  };
  const before = await spent();
  const start = performance.now();
  await work();
  const seconds = (performance.now() - start) / 1_000;
  const after = await spent();
  return { seconds, processor_ms: before === null || after === null ? null : after - before };
}

function perCustomer({ seconds, processor_ms }: Cost, customers: number): { text: string } {
  const processor = processor_ms === null ? '' : `, ${(processor_ms / customers).toFixed(1)} ms of processors each`;
  return { text: `${seconds.toFixed(1)} s${processor}` };
}

function ratio(one: number | null, other: number | null): string {
  return one === null || other === null ? 'unknown' : (one / other).toFixed(2);
}

function line(text: string): void {
  process.stdout.write(`${text}\n`);
}
