import { createHash, randomUUID } from 'node:crypto';
import { CodedError } from '../../plugins/kit/index.ts';
import type { Application } from '../application.ts';
import { ImportPiece, ImportRow } from '../database/entities/index.ts';
import type { Database } from '../database/database.ts';
import type { Scope } from '../database/tenancy.ts';
import type { ImportOptions } from '../protocol/index.ts';
import { sealPiece } from './import-piece.ts';
import { giveUpImport, importQueue } from './run-import.ts';

/** The largest file, in bytes. */
export const largestFile = 50 * 1024 * 1024;
/** Bytes that a row holds. */
const pieceSize = 256 * 1024;
/** A file that is still not all here after this long, in milliseconds, was cut off. */
const longestReceiving = 3_600_000;
/** Work that nobody began after this long, in milliseconds, was not asked for: its server stopped in between. */
const longestQueued = 600_000;

export interface ReceivedFile {
  readonly import_id: string;
  readonly digest: string;
}

/**
 * Keeps a file sealed, piece by piece as it comes, in memory that does not grow with it and in no transaction: a slow sender must not hold
 * one open.
 * @throws CodedError BODY_TOO_LARGE, VaultError CUSTOMER_ERASED; nothing of it is kept then
 */
export async function receiveFile(
  { database, vault }: Pick<Application, 'database' | 'vault'>,
  scope: Scope,
  bytes: AsyncIterable<Uint8Array>,
  given: { file_name: string; options: ImportOptions; now: Date; largest?: number },
): Promise<ReceivedFile> {
  const { file_name, options, now, largest = largestFile } = given;
  const import_id = randomUUID();
  const manager = () => database.scoped(scope);
  const key = await vault.keyOf(manager(), scope);
  await manager().insert(ImportRow, { import_id, ...scope, state: 'receiving', file_name, options, created_at: now });
  try {
    const hash = createHash('sha256');
    let size = 0;
    let position = 0;
    for await (const piece of inPieces(bytes)) {
      size += piece.length;
      if (size > largest) throw new CodedError('BODY_TOO_LARGE', `A file may have ${largest / 1024 / 1024} MB.`);
      hash.update(piece);
      const content = await sealPiece(key, import_id, position, piece);
      await manager().insert(ImportPiece, { import_id, position, ...scope, content });
      position += 1;
    }
    const digest = hash.digest('hex');
    await manager().nativeUpdate(ImportRow, { import_id, ...scope }, { state: 'queued', size, digest });
    return { import_id, digest };
  } catch (error) {
    await manager().nativeDelete(ImportRow, { import_id, ...scope });
    throw error;
  }
}

async function* inPieces(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Buffer> {
  let held: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of bytes) {
    held.push(chunk);
    size += chunk.length;
    if (size < pieceSize) continue;
    yield Buffer.concat(held);
    held = [];
    size = 0;
  }
  if (size > 0) yield Buffer.concat(held);
}

/**
 * Removes files that were cut off, and finds those that nobody reads: nobody was asked to, or whoever did is gone with its work. One whose last
 * try was killed is ended: of that nobody but the queue knows, and it would stand as being read for ever, with its file.
 */
export async function forgottenImports(database: Database, now: Date): Promise<(Scope & { import_id: string })[]> {
  const manager = database.platform();
  const before = (age: number) => ({ $lt: new Date(now.getTime() - age) });
  await manager.nativeDelete(ImportRow, { state: 'receiving', created_at: before(longestReceiving) });
  const rows = await manager.find(ImportRow, { state: 'queued', created_at: before(longestQueued) });
  const left = await manager.execute<(Scope & { import_id: string; is_given_up: boolean })[]>(
    `select bank_id, user_id, import_id, exists (
         select 1 from pgboss.job where name = ? and state = 'failed' and singleton_key = import_id::text) as is_given_up
       from imports where state = 'running' and not exists (
         select 1 from pgboss.job where name = ? and state <= 'active' and singleton_key = import_id::text)`,
    [importQueue, importQueue],
  );
  for (const job of left.filter(({ is_given_up }) => is_given_up)) await giveUpImport(database, job, now);
  return [...rows, ...left.filter(({ is_given_up }) => !is_given_up)].map(({ bank_id, user_id, import_id }) => {
    return { bank_id, user_id, import_id };
  });
}
