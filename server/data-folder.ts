import { mkdir, open, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import * as z from 'zod';
import packageFile from '../package.json' with { type: 'json' };
import { CodedError } from '../plugins/kit/index.ts';

export class DataFolderError extends CodedError {}

const lockSchema = z.strictObject({ pid: z.int().positive(), started_at: z.iso.datetime() });
const stampSchema = z.strictObject({ pglite: z.string() });

/** The data folder while this process holds it: two processes on one embedded database lose rows without a word. */
export interface DataFolder {
  readonly database: string;
  readonly release: () => Promise<void>;
}

/**
 * Takes a data folder for this process alone.
 * @throws DataFolderError DATA_DIR_IN_USE naming the process that holds it, DATA_DIR_VERSION when another version of the
 * embedded database wrote it, DATA_DIR_UNUSABLE
 */
export async function takeDataFolder(directory: string, now: Date): Promise<DataFolder> {
  try {
    await mkdir(directory, { recursive: true, mode: 0o700 });
  } catch (cause) {
    throw new DataFolderError(
      'DATA_DIR_UNUSABLE',
      `The data folder ${directory} cannot be made. Set DATA_DIR to another.`,
      {
        cause,
      },
    );
  }
  const lock = path.join(directory, 'lock.json');
  await take(lock, directory, now);
  const release = () => rm(lock, { force: true });
  try {
    await checkVersion(directory);
  } catch (error) {
    await release();
    throw error;
  }
  return { database: path.join(directory, 'database'), release };
}

async function take(lock: string, directory: string, now: Date): Promise<void> {
  for (let attempt = 0; attempt < 2; attempt++) {
    try {
      const file = await open(lock, 'wx', 0o600);
      await file.writeFile(JSON.stringify({ pid: process.pid, started_at: now.toISOString() }));
      await file.close();
      return;
    } catch (error) {
      if (!hasCode(error, 'EEXIST')) throw error;
    }
    const holder = lockSchema.safeParse(await readJson(lock));
    if (holder.success && isRunning(holder.data.pid)) {
      throw new DataFolderError(
        'DATA_DIR_IN_USE',
        `The data folder ${directory} is in use by process ${holder.data.pid}, running since ${holder.data.started_at}. Stop that one, or set DATA_DIR to another folder.`,
      );
    }
    // Its process is gone: it was killed before it could tidy up.
    await rm(lock, { force: true });
  }
  throw new DataFolderError('DATA_DIR_IN_USE', `The data folder ${directory} was taken by another process just now.`);
}

/** Another minor version of the embedded database may not open what this one wrote. */
async function checkVersion(directory: string): Promise<void> {
  const file = path.join(directory, 'version.json');
  const written = stampSchema.safeParse(await readJson(file));
  const version = packageFile.dependencies['@electric-sql/pglite'];
  const minor = (text: string) => text.split('.').slice(0, 2).join('.');
  if (!written.success) return writeFile(file, `${JSON.stringify({ pglite: version })}\n`);
  if (minor(written.data.pglite) === minor(version)) return;
  throw new DataFolderError(
    'DATA_DIR_VERSION',
    `${directory} was written by PGlite ${written.data.pglite}, and this is ${version}. Dump it with the older release (pg_dump) and restore it, or set DATA_DIR to another folder.`,
  );
}

async function readJson(file: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(file, 'utf8'));
  } catch {
    return null;
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // It is there, but belongs to somebody else.
    return hasCode(error, 'EPERM');
  }
}

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
