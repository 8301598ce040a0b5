import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { Client as Connection } from 'pg';
import { command } from '../bank-server.ts';
import { askOn, judgedAt } from '../chat-under-fault.ts';
import type { Cluster } from '../cluster.ts';
import { FaultyDatabase } from '../database.ts';
import type { Fault, Outcome } from '../fault.ts';
import { until } from '../until.ts';

/**
 * The database is copied file by file while customers ask, as PostgreSQL's continuous archiving allows, and restored elsewhere up to the last
 * archived log: everything that was acknowledged until then must be there, and the records' chain must verify.
 */
export const restored: Fault = {
  name: 'restore of a backup taken under load',
  times: { short: 1, full: 3 },
  inject: async (world): Promise<Outcome> => {
    const { cluster, clients } = world;
    await Promise.all(clients.map((client) => client.begin()));
    const load = new AbortController();
    const asking = clients.map((client) => askOn(client, world, load.signal));
    // Heard of below, when all is copied.
    for (const each of asking) each.catch(() => {});
    const folder = await mkdtemp(path.join(tmpdir(), 'spendsense-restored-'));
    let copy: FaultyDatabase | null = null;
    try {
      await backUp(cluster, folder);
      await wait(1_000);
      load.abort();
      await Promise.all(asking);
      await Promise.all(clients.map((client) => client.settled()));
      await keepCheckpoints(cluster, folder);
      await archiveAll(cluster);
      const start = performance.now();
      const whole = await FaultyDatabase.restored(folder, cluster.database);
      copy = whole;
      await until('the log is replayed', async () => {
        const [row] = await whole.query<{ over: boolean }>('select not pg_is_in_recovery() as over');
        return row?.over === true;
      });
      const recovery = performance.now() - start;
      const outcome = { ...(await judgedAt(whole, world)), recovery };
      return (await verifies(cluster, whole, folder))
        ? outcome
        : { ...outcome, half_written: outcome.half_written + 1 };
    } finally {
      load.abort();
      await Promise.allSettled(asking);
      await copy?.stop();
      await rm(folder, { recursive: true, force: true });
    }
  },
};

/** A copy of all files between `pg_backup_start` and `pg_backup_stop`, the log apart. */
async function backUp({ database }: Cluster, folder: string): Promise<void> {
  const connection = new Connection({ connectionString: database.urlOf('postgres') });
  await connection.connect();
  try {
    await connection.query("select pg_backup_start('faults', true)");
    const data = path.join(folder, 'disk', 'data');
    const left = new Set(['postmaster.pid', 'postmaster.opts', 'pg_wal']);
    const filter = (source: string) => !left.has(path.relative(database.data, source).split(path.sep)[0] ?? '');
    await cp(database.data, data, { recursive: true, preserveTimestamps: true, filter });
    const { rows } = await connection.query<{ labelfile: string }>('select labelfile from pg_backup_stop(true)');
    await mkdir(path.join(data, 'pg_wal'));
    await writeFile(path.join(data, 'backup_label'), rows[0]?.labelfile ?? '');
    await writeFile(path.join(data, 'recovery.signal'), '');
  } finally {
    await connection.end();
  }
}

/** What was exported of the records' proof until now. */
async function keepCheckpoints(cluster: Cluster, folder: string): Promise<void> {
  const checkpoints = path.join(folder, 'checkpoints');
  await mkdir(checkpoints);
  await cp(path.join(cluster.folder, 'checkpoints'), checkpoints, { recursive: true });
}

/** Resolves when the log of everything until now is archived. */
async function archiveAll({ database }: Cluster): Promise<void> {
  const [last] = await database.query<{ name: string }>('select pg_walfile_name(pg_current_wal_lsn()) as name');
  await database.query('select pg_switch_wal()');
  await until('the log is archived', async () => {
    const [row] = await database.query<{ last_archived_wal: string | null }>(
      'select last_archived_wal from pg_stat_archiver',
    );
    return (row?.last_archived_wal ?? '') >= (last?.name ?? '~');
  });
}

/** Whether an evidence pack of the restored records is what was recorded, beside the checkpoints that were exported meanwhile. */
async function verifies(cluster: Cluster, database: FaultyDatabase, folder: string): Promise<boolean> {
  const home = cluster.folder;
  const checkpoints = path.join(folder, 'checkpoints');
  const environment = {
    DATABASE_URL: database.urlOf('faults'),
    DATA_DIR: path.join(folder, 'command'),
    SECRETS_DIR: path.join(home, 'secrets'),
    CHECKPOINT_DIR: checkpoints,
  };
  const pack = path.join(folder, 'pack.zip');
  const day = (ahead: number) => new Date(Date.now() + ahead * 86_400_000).toISOString().slice(0, 10);
  await command(cluster, ['pack', '--bank', 'demo', '--from', day(-1), '--to', day(1), '--output', pack], environment);
  return command(cluster, ['verify', pack, '--checkpoints', path.join(checkpoints, 'demo')], environment).then(
    () => true,
    (error: unknown) => {
      process.stdout.write(`${(error as { stdout?: string }).stdout ?? String(error)}\n`);
      return false;
    },
  );
}
