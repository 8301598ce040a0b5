import { execFile } from 'node:child_process';
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { promisify } from 'node:util';
import { freePort } from './free-port.ts';
import { embeddedPostgres } from './postgres.ts';

/** A primary and a standby that streams from it. */
export interface Replicated {
  readonly primary: string;
  readonly standby: string;
  /** Stops replaying what the primary writes, until {@link resume}. */
  readonly pause: () => Promise<void>;
  readonly resume: () => Promise<void>;
  readonly stopStandby: () => Promise<void>;
  readonly startStandby: () => Promise<void>;
  readonly close: () => Promise<void>;
}

const [user, password] = ['owner', 'test-only'];

/** For tests: a real PostgreSQL with a standby, each on a free port, in a folder that goes away. */
export async function startReplicated(): Promise<Replicated> {
  const directory = await mkdtemp(path.join(tmpdir(), 'spendsense-standby-'));
  await chmod(directory, 0o755);
  const [primaryPort, standbyPort] = [await freePort(), await freePort()];
  const [primaryFolder, standbyFolder] = [path.join(directory, 'primary'), path.join(directory, 'standby')];
  const EmbeddedPostgres = await embeddedPostgres();
  const serverOf = (databaseDir: string, port: number) =>
    new EmbeddedPostgres({
      databaseDir,
      port,
      user,
      password,
      persistent: true,
      createPostgresUser: process.getuid?.() === 0,
      postgresFlags: ['-c', 'fsync=off', '-c', 'wal_keep_size=512MB'],
      onLog: () => {},
      onError: () => {},
    });
  const primary = serverOf(primaryFolder, primaryPort);
  const standby = serverOf(standbyFolder, standbyPort);
  await primary.initialise();
  // Nothing has run on it yet, so that its files are a whole backup.
  // `cp` keeps whose they are, which Node's own does not.
  await promisify(execFile)('cp', ['-a', primaryFolder, standbyFolder]);
  await writeFile(path.join(standbyFolder, 'standby.signal'), '');
  await writeFile(
    path.join(standbyFolder, 'postgresql.auto.conf'),
    `primary_conninfo = 'host=127.0.0.1 port=${primaryPort} user=${user} password=${password}'\n`,
  );
  await primary.start();
  const ask = async (sql: string) => {
    const client = standby.getPgClient('postgres', '127.0.0.1');
    try {
      await client.connect();
      await client.query(sql);
    } finally {
      await client.end();
    }
  };
  const startStandby = async () => {
    // It says in words of its own that it is ready, which the package does not know: that would never be over.
    standby.start().catch(() => {});
    for (;;) {
      const isThere = await ask('select').then(
        () => true,
        () => false,
      );
      if (isThere) return;
      await wait(50);
    }
  };
  await startStandby();
  const urlOf = (port: number) => `postgresql://${user}:${password}@127.0.0.1:${port}/postgres`;
  return {
    primary: urlOf(primaryPort),
    standby: urlOf(standbyPort),
    pause: () => ask('select pg_wal_replay_pause()'),
    resume: () => ask('select pg_wal_replay_resume()'),
    startStandby,
    stopStandby: () => standby.stop(),
    close: async () => {
      await standby.stop();
      await primary.stop();
      await rm(directory, { recursive: true, force: true });
    },
  };
}
