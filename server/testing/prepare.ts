import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** A data folder with both banks of the test server. */
    prepared: string;
  }
}

/**
 * Before all tests of a project: makes the data folder that every test server starts from a copy of. Making the embedded
 * database and its customers anew would cost each of them seconds of a processor.
 * @returns what removes it again
 */
export default async function prepare(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(path.join(tmpdir(), 'spendsense-prepared-'));
  // In a process of its own: Vitest runs this file in a way that the server's own imports are not made for.
  await promisify(execFile)(process.execPath, [path.join(import.meta.dirname, 'prepare-folder.ts'), folder]);
  project.provide('prepared', folder);
  return () => rm(folder, { recursive: true, force: true });
}
