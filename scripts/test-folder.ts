/** What one run of the tests leaves on the way: data folders, databases, profiles of browsers, code that Node has compiled. */
import { chmodSync, mkdirSync, mkdtempSync, rmSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** Bytes that must be free for the run to stay in memory. A data folder is 42 MB, a database as much, and PostgreSQL keeps its databases to the end. */
const roomy = 12 * 2 ** 30;

/**
 * Where temporary files of a run go: into memory where there is plenty. A data folder has 1,300 files, which every test file copies and removes.
 * @param memory what Linux mounts there; a container's has 64 MB unless it was given more
 */
export function temporaryHome(memory = '/dev/shm', needed = roomy): string {
  try {
    const { bavail, bsize } = statfsSync(memory);
    return bavail * bsize >= needed ? memory : tmpdir();
  } catch {
    return tmpdir();
  }
}

/** Makes the folder, which goes away with this process. @returns the environment in which tests use it */
export function testFolder(home = temporaryHome()): Record<string, string> {
  const folder = mkdtempSync(path.join(home, 'spendsense-run-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }));
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));
  // As root, PostgreSQL runs as a user of its own, who must be able to reach its folder.
  chmodSync(folder, 0o755);
  const TMPDIR = path.join(folder, 'tmp');
  mkdirSync(TMPDIR);
  // Hundreds of processes import the same files: each file is compiled, and its types taken off, by the first of them alone.
  return { TMPDIR, NODE_COMPILE_CACHE: path.join(folder, 'compiled') };
}
