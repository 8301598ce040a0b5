import { execFile } from 'node:child_process';
import { chmod, chown, mkdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { Client } from 'pg';
import { embeddedPostgres } from '../server/testing/postgres.ts';
import { freePort } from '../server/testing/free-port.ts';
import { until } from './until.ts';

const user = 'owner';
const password = 'faults-only';
const run = promisify(execFile);

/** A real PostgreSQL that can be killed and started again on what it left. It waits for its disk as PostgreSQL does by default. */
export class FaultyDatabase {
  readonly port: number;
  readonly disk: string;
  readonly data: string;
  readonly archive: string;
  /** Whether its files are on a small disk of their own. */
  hasOwnDisk = false;
  readonly #settings: Record<string, string>;
  #server: { start: () => Promise<void>; stop: () => Promise<void> } | null = null;

  private constructor(folder: string, port: number) {
    this.port = port;
    this.disk = path.join(folder, 'disk');
    this.data = path.join(this.disk, 'data');
    this.archive = path.join(folder, 'archive');
    this.#settings = {
      max_connections: '200',
      max_wal_size: '128MB',
      archive_mode: 'on',
      archive_command: `cp %p ${this.archive}/%f`,
    };
  }

  /** @param folder is there, and whoever runs PostgreSQL may reach it */
  static async create(folder: string): Promise<FaultyDatabase> {
    const database = new FaultyDatabase(folder, await freePort());
    await mkdir(database.archive);
    await mkdir(database.disk);
    database.hasOwnDisk = await run('mount', ['-t', 'tmpfs', '-o', 'size=1200m', 'tmpfs', database.disk]).then(
      () => true,
      () => false,
    );
    const server = await database.#embedded();
    await server.initialise();
    const { uid, gid } = await stat(database.data);
    await chown(database.archive, uid, gid);
    await database.start();
    return database;
  }

  /** Another one on a folder that a backup of `other` was restored to, which takes on from its archive. */
  static async restored(folder: string, other: FaultyDatabase): Promise<FaultyDatabase> {
    const database = new FaultyDatabase(folder, await freePort());
    await mkdir(database.archive);
    const { uid, gid } = await stat(other.data);
    await run('chown', ['-R', `${uid}:${gid}`, folder]);
    await chmod(folder, 0o755);
    await chmod(database.data, 0o700);
    database.#settings['restore_command'] = `cp ${other.archive}/%f %p`;
    await database.start();
    return database;
  }

  async start(): Promise<void> {
    this.#server = await this.#embedded();
    await this.#server.start();
  }

  async stop(): Promise<void> {
    await this.#server?.stop();
    this.#server = null;
    if (this.hasOwnDisk) await run('umount', [this.disk]);
  }

  /** kill -9 of all its processes at once, as the kernel does when memory runs out or the machine goes down. */
  async kill(): Promise<void> {
    const first = Number((await readFile(path.join(this.data, 'postmaster.pid'), 'utf8')).split('\n')[0]);
    const all = [first, ...(await childrenOf(first))];
    for (const pid of all) killIfThere(pid);
    await until('the database is gone', () => all.every((pid) => !isThere(pid)));
    this.#server = null;
  }

  /** kill -9 of one process that works for somebody: PostgreSQL then ends all others and recovers by itself. */
  async killBackend(): Promise<void> {
    const [row] = await this.query<{ pid: number }>(
      "select pid from pg_stat_activity where backend_type = 'client backend' and pid <> pg_backend_pid() order by state_change desc limit 1",
    );
    if (row) killIfThere(row.pid);
    await until('the database is back', () => this.query('select 1'));
  }

  urlOf(name: string, port = this.port): string {
    return `postgresql://${user}:${password}@127.0.0.1:${port}/${name}`;
  }

  /** As the owner, whom row-level security does not hold, past every proxy. */
  async query<Row>(text: string, values: readonly unknown[] = [], name = 'faults'): Promise<Row[]> {
    const client = new Client({ connectionString: this.urlOf(name) });
    client.on('error', () => {});
    await client.connect();
    try {
      return (await client.query(text, [...values])).rows as Row[];
    } finally {
      await client.end().catch(() => {});
    }
  }

  async #embedded() {
    const EmbeddedPostgres = await embeddedPostgres();
    return new EmbeddedPostgres({
      databaseDir: this.data,
      port: this.port,
      user,
      password,
      persistent: true,
      createPostgresUser: process.getuid?.() === 0,
      postgresFlags: Object.entries(this.#settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
      onLog: () => {},
      onError: () => {},
    });
  }
}

async function childrenOf(pid: number): Promise<number[]> {
  const { stdout } = await run('ps', ['-o', 'pid=', '--ppid', String(pid)]).catch(() => ({ stdout: '' }));
  return stdout.split('\n').map(Number).filter(Boolean);
}

function killIfThere(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It ended by itself.
  }
}

function isThere(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
