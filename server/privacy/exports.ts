import { randomUUID } from 'node:crypto';
import * as z from 'zod';
import type { Application } from '../application.ts';
import type { Database } from '../database/database.ts';
import { ExportPart, ExportRow, UserProfile } from '../database/entities/index.ts';
import type { Scope, SqlEntityManager } from '../database/tenancy.ts';
import { exportSchema, type Export } from '../protocol/index.ts';
import type { Vault } from '../vault/index.ts';
import { emitEvent } from '../webhooks/events.ts';
import { exportDocument } from './export-document.ts';
import { PrivacyError } from './privacy-error.ts';

/** How long a finished document is kept, in days, and how many of a customer's at a time. */
const keptDays = 7;
const mostKept = 5;
/** Minutes that a part may take: whoever is not heard of for longer has ended. */
const claimMinutes = 15;
/** Characters of the document that are sealed together. */
const partLength = 500_000;

/**
 * Asks for everything held about a customer to be written down; while one is being written, that one is the answer.
 * @throws PrivacyError CUSTOMER_NOT_FOUND, TOO_MANY_EXPORTS
 */
export async function requestExport(
  { database, jobs, now }: Pick<Application, 'database' | 'jobs' | 'now'>,
  scope: Scope,
): Promise<Export> {
  const row = await database.scoped(scope).transactional(async (manager) => {
    // The lock lets one ask after the other, and an import that refers to the customer go on.
    await manager.execute('select 1 from user_profiles where bank_id = ? and user_id = ? for no key update', [
      scope.bank_id,
      scope.user_id,
    ]);
    const profile = await manager.findOne(UserProfile, { ...scope, role: 'consumer', subject: { $ne: null } });
    if (!profile) throw new PrivacyError('CUSTOMER_NOT_FOUND', 'There is no such customer.');
    const kept = await manager.find(ExportRow, {
      ...scope,
      $or: [{ expires_at: null }, { expires_at: { $gt: now() } }],
    });
    const running = kept.find(({ ready_at }) => !ready_at);
    if (running) return running;
    if (kept.length >= mostKept) {
      throw new PrivacyError(
        'TOO_MANY_EXPORTS',
        `No more than ${mostKept} documents are kept, each for ${keptDays} days.`,
      );
    }
    const asked = { export_id: randomUUID(), ...scope, requested_at: now() };
    return manager.create(ExportRow, {
      ...asked,
      claimed_until: null,
      ready_at: null,
      expires_at: null,
      parts: 0,
      bytes: 0,
    });
  });
  await jobs.export(row);
  return exportOf(row);
}

/**
 * Writes the document, sealed part by part, each in a transaction of its own. Cut off, it starts anew; done, being written elsewhere, or
 * gone with its customer, it does nothing.
 */
export async function writeExport(
  tools: Pick<Application, 'database' | 'vault' | 'now'>,
  { export_id, ...scope }: Scope & { export_id: string },
): Promise<void> {
  const { database, now } = tools;
  const unwritten = { ...scope, export_id, ready_at: null };
  let claim = claimEnd(now());
  const claimed = await database
    .scoped(scope)
    .nativeUpdate(ExportRow, { ...unwritten, ...unclaimed(now()) }, { claimed_until: claim });
  if (claimed === 0) return;
  /** False where another took over, who did not hear of this one for long, or where the customer is gone. */
  const update = async (manager: SqlEntityManager, change: Partial<ExportRow>) =>
    (await manager.nativeUpdate(ExportRow, { ...unwritten, claimed_until: claim }, change)) > 0;
  try {
    await database.scoped(scope).nativeDelete(ExportPart, { ...scope, export_id });
    let position = 0;
    let bytes = 0;
    for await (const text of inParts(exportDocument(tools, scope))) {
      const next = claimEnd(now());
      if (!(await update(database.scoped(scope), { claimed_until: next }))) return;
      claim = next;
      await putPart(tools, { ...scope, export_id, position }, text);
      position += 1;
      bytes += Buffer.byteLength(text);
    }
    const ready_at = now();
    const expires_at = new Date(ready_at.getTime() + keptDays * 86_400_000);
    await database.scoped(scope).transactional(async (manager) => {
      const isOurs = await update(manager, { ready_at, expires_at, parts: position, bytes, claimed_until: null });
      if (isOurs) await emitEvent(manager, scope, 'export.ready', { export_id }, ready_at);
    });
  } catch (error) {
    // The next try need not wait.
    await update(database.scoped(scope), { claimed_until: null });
    throw error;
  }
}

const claimEnd = (now: Date) => new Date(now.getTime() + claimMinutes * 60_000);
const unclaimed = (now: Date) => ({ $or: [{ claimed_until: null }, { claimed_until: { $lte: now } }] });

async function* inParts(pieces: AsyncIterable<string>): AsyncGenerator<string> {
  let text = '';
  for await (const piece of pieces) {
    text += piece;
    if (text.length < partLength) continue;
    yield text;
    text = '';
  }
  yield text;
}

async function putPart(
  { database, vault }: { database: Database; vault: Vault },
  place: Scope & { export_id: string; position: number },
  text: string,
): Promise<void> {
  const { bank_id, user_id, export_id, position } = place;
  const manager = database.scoped({ bank_id, user_id });
  const key = await vault.keyOf(manager, { bank_id, user_id });
  const content = await key.seal('customer_export_parts.content', `${export_id} ${position}`, text);
  await manager.insert(ExportPart, { ...place, content });
}

/** An export of this customer that has not expired. @throws PrivacyError EXPORT_NOT_FOUND, also for another customer's */
export async function findExport(
  manager: SqlEntityManager,
  scope: Scope,
  export_id: string,
  now: Date,
): Promise<ExportRow> {
  const row = await manager.findOne(ExportRow, { ...scope, export_id });
  if (row && (!row.expires_at || row.expires_at > now)) return row;
  throw new PrivacyError('EXPORT_NOT_FOUND', 'There is no such export, or it has expired.');
}

/** The document, part by part as it is read. @throws PrivacyError EXPORT_NOT_READY */
export async function* readExport(
  { database, vault }: { database: Database; vault: Vault },
  { export_id, bank_id, user_id, ready_at, parts }: ExportRow,
): AsyncGenerator<string> {
  if (!ready_at) throw new PrivacyError('EXPORT_NOT_READY', 'The document is still being written.');
  const scope = { bank_id, user_id };
  for (let position = 0; position < parts; position++) {
    const manager = database.scoped(scope);
    const key = await vault.findKey(manager, scope);
    const part = await manager.findOne(ExportPart, { ...scope, export_id, position });
    if (!key || !part) throw new PrivacyError('EXPORT_NOT_FOUND', 'There is no such export, or it has expired.');
    const place = `${export_id} ${position}`;
    yield z.string().parse(await key.open('customer_export_parts.content', place, part.content));
  }
}

/** What was asked for and nobody writes, after a crash. */
export async function unfinishedExports(database: Database, now: Date): Promise<readonly ExportRow[]> {
  return database.platform().find(ExportRow, { ready_at: null, ...unclaimed(now) }, { limit: 1_000 });
}

/** Deletes the documents whose time is over, and those that nobody could finish in as long a time. */
export async function expireExports(database: Database, now: Date): Promise<void> {
  const before = new Date(now.getTime() - keptDays * 86_400_000);
  const unfinished = { $and: [{ ready_at: null, requested_at: { $lte: before } }, unclaimed(now)] };
  await database.platform().nativeDelete(ExportRow, { $or: [{ expires_at: { $lte: now } }, unfinished] });
}

/** An export as its customer reads it. */
export function exportOf({ export_id, requested_at, ready_at, expires_at, bytes }: ExportRow): Export {
  return exportSchema.parse({
    export_id,
    state: ready_at ? 'ready' : 'running',
    requested_at: requested_at.toISOString(),
    expires_at: expires_at?.toISOString() ?? null,
    bytes: ready_at ? bytes : null,
  });
}
