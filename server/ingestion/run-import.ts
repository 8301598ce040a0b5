import { CodedError, InputError, type ConnectorProgress, type ConnectorSource } from '../../plugins/kit/index.ts';
import { streamFile } from '../../plugins/connectors/index.ts';
import type { Application } from '../application.ts';
import type { Database } from '../database/database.ts';
import { ImportPiece, ImportRow } from '../database/entities/index.ts';
import { plainJson } from '../database/plain-json.ts';
import type { Scope, SqlEntityManager } from '../database/tenancy.ts';
import { pluginContext } from '../host/host.ts';
import type { ImportError } from '../protocol/index.ts';
import { ImportTally } from './import-tally.ts';
import { emitEvent } from '../webhooks/events.ts';
import type { ContentKey, Vault } from '../vault/index.ts';
import { openPiece } from './import-piece.ts';
import { saveFile } from './save-file.ts';
import { checkStillThere, cursorOf, isOurTurn, takeTurn } from './take-turn.ts';

/** The queue of files to read, by the id of their import. */
export const importQueue = 'file-import';
/** A file to read, as a job names it. */
export type ImportJob = Scope & { readonly import_id: string };
type Tools = Pick<Application, 'database' | 'vault' | 'now' | 'log'>;

/**
 * Reads a file that was received and saves its rows, all or nothing, as `spendsense import` does. A file that cannot be used has
 * failed for good; what else goes wrong is thrown, to be tried again.
 * @param isLast the last try: then that counts as failed too
 * @returns true when rows were saved
 */
export async function runImport(tools: Tools, { import_id, ...scope }: ImportJob, isLast: boolean): Promise<boolean> {
  const { database, vault, now, log } = tools;
  const key = { ...scope, import_id };
  const row = await database.scoped(scope).findOne(ImportRow, key);
  // Erased with its customer, or done by a try that could not say so.
  if (!row || row.state === 'completed' || row.state === 'failed') return false;
  await database.scoped(scope).nativeUpdate(ImportRow, key, { state: 'running' });
  const progress = progressWriter(tools, key);
  try {
    await database
      .scoped(scope)
      .transactional((manager) => saveImport(manager, row, { vault, onProgress: progress.show, now: now() }));
    return true;
  } catch (error) {
    // Erased meanwhile: there is nobody to save rows for, and nobody to tell about.
    if (CodedError.isInstance(error) && error.code === 'CUSTOMER_NOT_FOUND') return false;
    const failure = failureOf(error, isLast);
    if (failure === null) throw error;
    if (failure.code === 'INTERNAL') log.error({ err: error, import_id }, 'an import failed');
    await database
      .scoped(scope)
      .transactional((manager) => end(manager, row, { state: 'failed', error: failure }, now()));
    return false;
  } finally {
    await progress.done();
  }
}

/** Ends an import that nobody will try again, because its last try was killed and could not say so. */
export async function giveUpImport(
  database: Database,
  { bank_id, user_id, import_id }: ImportJob,
  now: Date,
): Promise<void> {
  const scope = { bank_id, user_id };
  await database.scoped(scope).transactional(async (manager) => {
    // A worker that was thought gone may be about to say that it is done.
    if (!(await isOurTurn(manager, scope))) return;
    const row = await manager.findOne(ImportRow, { ...scope, import_id, state: 'running' });
    if (row) await end(manager, row, { state: 'failed', error: wentWrong }, now);
  });
}

async function saveImport(
  manager: SqlEntityManager,
  row: ImportRow,
  { vault, onProgress, now }: { vault: Vault; onProgress: (progress: ConnectorProgress) => void; now: Date },
): Promise<void> {
  const scope = { bank_id: row.bank_id, user_id: row.user_id };
  await takeTurn(manager, scope);
  await cursorOf(manager, scope);
  // Another worker may have ended it while this one waited: one that was given up as gone, and was not.
  const key = { ...scope, import_id: row.import_id };
  const { state } = await manager.findOneOrFail(ImportRow, key, { disableIdentityMap: true });
  if (state === 'completed' || state === 'failed') return;
  const source = sourceOf(manager, await vault.keyOf(manager, scope), row);
  const tally = new ImportTally();
  const context = pluginContext(now.toISOString(), 1);
  const parts = streamFile(source, context, { 'connector.csv': row.options }, onProgress);
  await saveFile(manager, scope, { name: row.file_name, parts }, { tally, now });
  await checkStillThere(manager, scope);
  await end(manager, row, { state: 'completed', result: tally.result }, now);
}

/** With the rows, in one transaction: an import that says it is completed has brought its rows in. */
async function end(
  manager: SqlEntityManager,
  { import_id, bank_id, user_id }: ImportRow,
  outcome: { state: 'completed' | 'failed' } & Pick<Partial<ImportRow>, 'result' | 'error'>,
  now: Date,
): Promise<void> {
  const key = { bank_id, user_id, import_id };
  await manager.nativeUpdate(ImportRow, key, { ...outcome, step: null, step_bytes: null, ended_at: now });
  await manager.nativeDelete(ImportPiece, key);
  await emitEvent(manager, { bank_id, user_id }, `import.${outcome.state}`, { import_id }, now);
}

/** Reads in the same transaction: the embedded database has one connection, and another query would wait for the end of this one. */
function sourceOf(
  manager: SqlEntityManager,
  key: ContentKey,
  { import_id, file_name, size }: ImportRow,
): ConnectorSource {
  return {
    name: file_name,
    size,
    open: async function* () {
      for (let position = 0; ; position++) {
        const [piece] = await manager.execute<{ content: string }[]>(
          'select content from import_pieces where import_id = ? and position = ?',
          [import_id, position],
        );
        if (!piece) return;
        yield openPiece(key, import_id, position, piece.content);
      }
    },
  };
}

const wentWrong: ImportError = { code: 'INTERNAL', message: 'Something went wrong on our side.', details: {} };

function failureOf(error: unknown, isLast: boolean): ImportError | null {
  if (error instanceof InputError) {
    const { code, message, details } = error;
    return plainJson({ code, message, details: { ...details } });
  }
  return isLast ? wentWrong : null;
}

/**
 * Writes how far an import is from outside its transaction, where others can see it; at most one such write is under way, and none is
 * waited for before the transaction ends: on the embedded database it can only come after.
 */
function progressWriter({ database, log }: Tools, key: ImportJob) {
  let writing: Promise<unknown> | null = null;
  const show = ({ step, bytes }: ConnectorProgress): void => {
    writing ??= database
      .scoped(key)
      .nativeUpdate(ImportRow, { ...key, state: 'running' }, { step, step_bytes: bytes })
      .catch((error: unknown) => log.warn({ err: error }, 'the progress of an import was not written'))
      .finally(() => (writing = null));
  };
  return { show, done: async () => void (await writing) };
}
