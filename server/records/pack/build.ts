import { readFile } from 'node:fs/promises';
import { stripTypeScriptTypes } from 'node:module';
import path from 'node:path';
import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { zip, type AsyncZippable } from 'fflate';
import type { Database } from '../../database/database.ts';
import type { SqlEntityManager } from '../../database/tenancy.ts';
import type { Vault } from '../../vault/index.ts';
import { canonical, entryText } from '../chain.ts';
import { signed } from '../checkpoint.ts';
import type { RecordKeys } from '../keys.ts';
import { recordsAt, sources } from '../record.ts';
import { contentsOf } from './contents.ts';
import { reportHtml } from './report.ts';
import { stretchesOf } from './stretches.ts';

/** What a pack is about. */
export interface PackRequest {
  /** The customer whose records these are; null for all of the bank's. */
  readonly user_id: string | null;
  readonly from: Date;
  /** The first instant that is not in it any more. */
  readonly to: Date;
  /** Whether questions, answers and what went through the steps are in it, or only what stands in plain. */
  readonly content: boolean;
  /** The operator, or `command line`. */
  readonly made_by: string;
}

const format = 'spendsense-evidence-pack';
const zipped = promisify<AsyncZippable, Uint8Array>(zip);

/**
 * An evidence pack: a zip of records, the stretches of the chain that they stand in, checkpoints, a page to read and a program that checks it
 * all with Node alone. What was recorded up to now must be chained and signed before.
 * @throws RecordsError PACK_TOO_LARGE
 */
export async function buildPack(
  { database, vault, keys, now }: { database: Database; vault: Vault; keys: RecordKeys; now: () => Date },
  bank_id: string,
  request: PackRequest,
): Promise<Uint8Array> {
  const manager = database.scoped({ bank_id, user_id: '*' });
  const wanted = await numbersOf(manager, bank_id, request);
  const { checkpoints, entries } = await stretchesOf(manager, bank_id, wanted);
  const isComplete = request.user_id === null;
  const own = new Set(wanted);
  const isTheirs = ({ seq, type }: { seq: number; type: string }) => isComplete || own.has(seq) || type === 'tombstone';
  const shown = entries.filter(isTheirs).map(({ seq }) => seq);
  const records = await recordsAt(manager, bank_id, shown, shown.length);
  const inOrder = records.toSorted((a, b) => (a.seq ?? 0) - (b.seq ?? 0));
  const contents = request.content ? await contentsOf({ manager, vault }, bank_id, shown) : [];
  const made_at = now().toISOString();
  const files = {
    'records.tsv': inOrder.map(({ seq, record }) => `${seq}\t${canonical(record)}\n`).join(''),
    'chain.jsonl': entries.map((entry) => `${entryText(entry)}\n`).join(''),
    'checkpoints.jws': checkpoints.map((checkpoint) => `${checkpoint.signed}\n`).join(''),
    'content.jsonl': contents.map((content) => `${JSON.stringify(content)}\n`).join(''),
    'report.html': reportHtml({ bank_id, made_at, request, records: inOrder, contents }),
    'verify.mjs': await verifier(),
  };
  const bytes = Object.fromEntries(Object.entries(files).map(([name, text]) => [name, Buffer.from(text)]));
  const { key_id, public_key } = keys.signing;
  const manifest = {
    format,
    version: 1,
    bank: bank_id,
    made_at,
    made_by: request.made_by,
    customer: request.user_id,
    from: request.from.toISOString(),
    to: request.to.toISOString(),
    complete: isComplete,
    key_id,
    files: Object.fromEntries(Object.entries(bytes).map(([name, file]) => [name, digestOf(file)])),
  };
  return zipped({
    ...bytes,
    'key.json': Buffer.from(JSON.stringify(public_key)),
    'manifest.jws': Buffer.from(signed(canonical(manifest), 'spendsense-pack', keys.signing)),
  });
}

const digestOf = (bytes: Buffer) => createHash('sha256').update(bytes).digest('base64url');

/** Where in the chain the records stand that a pack is about. */
async function numbersOf(
  manager: SqlEntityManager,
  bank_id: string,
  { user_id, from, to }: PackRequest,
): Promise<number[]> {
  if (user_id === null) {
    const rows = await manager.execute<{ seq: string }[]>(
      'select seq from chain_entries where bank_id = ? and sealed_at >= ? and sealed_at < ? order by seq',
      [bank_id, from, to],
    );
    return rows.map(({ seq }) => Number(seq));
  }
  const numbers: number[] = [];
  for (const [type, { table, at }] of Object.entries(sources)) {
    // A tombstone is nobody's.
    if (type === 'tombstone') continue;
    const rows = await manager.execute<{ chain_seq: string }[]>(
      `select chain_seq from ${table} where bank_id = ? and user_id = ? and ${at} >= ? and ${at} < ? and chain_seq is not null`,
      [bank_id, user_id, from, to],
    );
    numbers.push(...rows.map(({ chain_seq }) => Number(chain_seq)));
  }
  return numbers.sort((a, b) => a - b);
}

/** The program that checks a pack, as JavaScript that any Node runs. */
async function verifier(): Promise<string> {
  return stripTypeScriptTypes(await readFile(path.join(import.meta.dirname, 'verify.ts'), 'utf8'));
}
