/**
 * Checks an evidence pack without the server that made it, the network or any library: Node alone. A copy of this file is in every pack
 * (`node verify.mjs PACK`), which is why it stands in one piece and imports nothing of the server.
 */
import { createHash, createHmac, createPublicKey, verify, type JsonWebKey, type KeyObject } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { inflateRawSync } from 'node:zlib';

export interface PackFinding {
  readonly level: 'good' | 'note' | 'problem';
  readonly code: string;
  readonly message: string;
}

export interface PackOptions {
  /** Thumbprint of the key that the pack must be signed with, as the bank told it elsewhere. */
  readonly key?: string;
  /** Texts of the checkpoints that were exported for this bank. */
  readonly checkpoints?: readonly string[];
}

interface Manifest {
  readonly format: string;
  readonly version: number;
  readonly bank: string;
  readonly made_at: string;
  readonly complete: boolean;
  readonly files: Record<string, string>;
}
interface Checkpoint {
  readonly bank: string;
  readonly seq: number;
  readonly head: string;
  readonly at: string;
  readonly previous: string;
}
interface Entry {
  readonly bank: string;
  readonly seq: number;
  readonly type: string;
  readonly digest: string;
  readonly previous: string;
  readonly hash: string;
}

const beginning = 'A'.repeat(43);
const sha256 = (bytes: Buffer | string) => createHash('sha256').update(bytes).digest('base64url');
const lines = (text: string) => text.split('\n').filter((line) => line !== '');
/** What a zip may come to when it is unpacked, in bytes. */
const largest = 2_000_000_000;

class Unreadable extends Error {}

/** Checks a pack. The first finding with the level `problem`, if any, says that it is not what was recorded. */
export function verifyPack(pack: Buffer, options: PackOptions = {}): PackFinding[] {
  const findings: PackFinding[] = [];
  const say = (level: PackFinding['level'], code: string, message: string) =>
    void findings.push({ level, code, message });
  try {
    check(unzip(pack), options, say);
  } catch (error) {
    say('problem', 'UNREADABLE', `The pack cannot be read: ${error instanceof Error ? error.message : 'unknown'}.`);
  }
  return findings;
}

type Say = (level: PackFinding['level'], code: string, message: string) => void;

function check(files: ReadonlyMap<string, Buffer>, options: PackOptions, say: Say): void {
  const text = (name: string) => files.get(name)?.toString('utf8') ?? '';
  const key = readKey(text('key.json'), options, say);
  const manifest = readManifest(text('manifest.jws'), key, say);
  if (!manifest) return;
  for (const [name, digest] of Object.entries(manifest.files)) {
    const bytes = files.get(name);
    if (!bytes) say('problem', 'FILE_MISSING', `${name} was taken out of the pack.`);
    else if (sha256(bytes) !== digest) say('problem', 'FILE_CHANGED', `${name} is not the file that was signed.`);
  }
  const checkpoints = readCheckpoints(lines(text('checkpoints.jws')), key, manifest.bank, say);
  compareExported(checkpoints, options.checkpoints ?? null, key, manifest, say);
  const entries = readEntries(lines(text('chain.jsonl')), checkpoints, manifest.bank, say);
  const records = readRecords(lines(text('records.tsv')), entries, say);
  checkPresence(entries, records, manifest.complete, say);
  checkContent(lines(text('content.jsonl')), records, say);
}

function readKey(text: string, { key: expected }: PackOptions, say: Say): KeyObject {
  const { crv, kty, x } = JSON.parse(text) as Record<string, string>;
  const thumbprint = sha256(JSON.stringify({ crv, kty, x }));
  if (expected !== undefined && expected !== thumbprint) {
    say('problem', 'KEY_OTHER', `The pack is signed with the key ${thumbprint}, not with the one you gave.`);
  } else if (expected === undefined) {
    say(
      'note',
      'KEY_UNCHECKED',
      `Signed with the key ${thumbprint}. Compare it with what the bank told you elsewhere.`,
    );
  } else say('good', 'KEY', `Signed with the key you gave, ${thumbprint}.`);
  return createPublicKey({ key: { crv, kty, x } as JsonWebKey, format: 'jwk' });
}

/** What a compact JWS says; null when its signature is not of this key. */
function opened(jws: string, typ: string, key: KeyObject): unknown {
  const [header = '', payload = '', signature = ''] = jws.split('.');
  const said = JSON.parse(Buffer.from(header, 'base64url').toString() || '{}') as { alg?: string; typ?: string };
  const isSigned = verify(null, Buffer.from(`${header}.${payload}`), key, Buffer.from(signature, 'base64url'));
  if (!isSigned || said.alg !== 'EdDSA' || said.typ !== typ) return null;
  return JSON.parse(Buffer.from(payload, 'base64url').toString());
}

function readManifest(text: string, key: KeyObject, say: Say): Manifest | null {
  const manifest = opened(text.trim(), 'spendsense-pack', key) as Manifest | null;
  if (!manifest) {
    say('problem', 'MANIFEST_UNSIGNED', 'The list of what belongs into the pack is not signed with its key.');
    return null;
  }
  if (manifest.format !== 'spendsense-evidence-pack' || manifest.version !== 1) {
    throw new Unreadable(`this checks packs of version 1, and it is ${manifest.format} ${manifest.version}`);
  }
  say('good', 'MANIFEST', `A pack of the bank ${manifest.bank}, made at ${manifest.made_at}.`);
  return manifest;
}

/** Signed checkpoints, each of which names the one before. */
function readCheckpoints(texts: readonly string[], key: KeyObject, bank: string, say: Say): Checkpoint[] {
  const checkpoints: Checkpoint[] = [];
  let before: { text: string; checkpoint: Checkpoint } | null = null;
  for (const text of texts) {
    const checkpoint = opened(text, 'spendsense-checkpoint', key) as Checkpoint | null;
    if (!checkpoint) {
      say('problem', 'CHECKPOINT_UNSIGNED', `Checkpoint ${checkpoints.length + 1} is not signed with the key.`);
      continue;
    }
    if (checkpoint.bank !== bank) {
      say('problem', 'CHECKPOINT_OTHER', `The checkpoint of entry ${checkpoint.seq} is of another bank.`);
    } else if (before && (checkpoint.previous !== sha256(before.text) || checkpoint.seq <= before.checkpoint.seq)) {
      say(
        'problem',
        'CHECKPOINT_ORDER',
        `The checkpoint of entry ${checkpoint.seq} does not follow the one before it: one was swapped, left out or moved.`,
      );
    }
    before = { text, checkpoint };
    checkpoints.push(checkpoint);
  }
  const last = checkpoints.at(-1);
  if (last)
    say('good', 'CHECKPOINTS', `${checkpoints.length} checkpoints, the last at ${last.at} of entry ${last.seq}.`);
  else say('problem', 'CHECKPOINTS_MISSING', 'There is no checkpoint, so nothing says how far the chain went.');
  return checkpoints;
}

/** Whether what was exported while it happened says the same as the pack. */
function compareExported(
  checkpoints: readonly Checkpoint[],
  exported: readonly string[] | null,
  key: KeyObject,
  { bank, made_at }: Manifest,
  say: Say,
): void {
  if (exported === null) {
    return say(
      'note',
      'EXPORT_UNCHECKED',
      'Not compared with the checkpoints that the bank exported: use --checkpoints.',
    );
  }
  const [first] = checkpoints;
  const known = new Map(checkpoints.map((one) => [one.seq, one.head]));
  let compared = 0;
  for (const text of exported) {
    const checkpoint = opened(text.trim(), 'spendsense-checkpoint', key) as Checkpoint | null;
    if (checkpoint?.bank !== bank || checkpoint.at > made_at || checkpoint.seq < (first?.seq ?? 0)) continue;
    compared += 1;
    if (known.get(checkpoint.seq) === checkpoint.head) continue;
    const what = known.has(checkpoint.seq) ? 'another entry there' : 'no such checkpoint: the end of the chain is gone';
    say(
      'problem',
      'EXPORT_DIFFERS',
      `At ${checkpoint.at} the chain reached entry ${checkpoint.seq}; the pack has ${what}.`,
    );
  }
  if (compared === 0) say('problem', 'EXPORT_EMPTY', 'None of the exported checkpoints is of the time of this pack.');
  else say('good', 'EXPORT', `${compared} exported checkpoints were compared.`);
}

/** Entries, in whole stretches from one checkpoint to another. */
function readEntries(
  texts: readonly string[],
  checkpoints: readonly Checkpoint[],
  bank: string,
  say: Say,
): ReadonlyMap<number, Entry> {
  const entries = texts.map((text) => ({ ...(JSON.parse(text) as Entry), hash: sha256(text) }));
  const read = new Map<number, Entry>();
  let at = 0;
  checkpoints.forEach(({ seq: end, head }, index) => {
    const before = index === 0 ? null : (checkpoints[index - 1] ?? null);
    const start = at;
    while ((entries[at]?.seq ?? Infinity) <= end) at += 1;
    const stretch = entries.slice(start, at);
    // A stretch is there as a whole or not at all; the first checkpoint may only be where the first one begins.
    if (stretch.length === 0) return;
    let seq = before?.seq ?? 0;
    let previous = before?.head ?? beginning;
    for (const entry of stretch) {
      seq += 1;
      if (entry.seq !== seq) return say('problem', 'ENTRY_MISSING', `Entry ${seq} is missing or not in its place.`);
      if (entry.bank !== bank) return say('problem', 'ENTRY_OTHER', `Entry ${seq} is of another bank.`);
      if (entry.previous !== previous) {
        return say(
          'problem',
          'ENTRY_LINK',
          `Entry ${seq} does not follow entry ${seq - 1}: one of them was changed or moved.`,
        );
      }
      previous = entry.hash;
      read.set(seq, entry);
    }
    if (seq !== end) return say('problem', 'TAIL_MISSING', `Entries ${seq + 1} to ${end} were cut off.`);
    if (previous !== head) say('problem', 'HEAD_DIFFERS', `Entry ${end} is not the one that was signed.`);
  });
  if (at < entries.length)
    say('problem', 'ENTRY_UNSIGNED', 'There are entries after the last checkpoint, or out of order.');
  say('good', 'ENTRIES', `${read.size} entries of the chain follow each other from checkpoint to checkpoint.`);
  return read;
}

type Found = Map<number, Record<string, unknown>>;

/** Records, each the one that its entry was made of. */
function readRecords(texts: readonly string[], entries: ReadonlyMap<number, Entry>, say: Say): Found {
  const records: Found = new Map();
  for (const line of texts) {
    const tab = line.indexOf('\t');
    const seq = Number(line.slice(0, tab));
    const text = line.slice(tab + 1);
    const entry = entries.get(seq);
    if (!entry) say('problem', 'RECORD_UNCHAINED', `Record ${seq} has no entry in the chain.`);
    else if (entry.digest !== sha256(text)) say('problem', 'RECORD_CHANGED', `Record ${seq} is not what was recorded.`);
    records.set(seq, JSON.parse(text) as Record<string, unknown>);
  }
  say('good', 'RECORDS', `${records.size} records were compared with their entries.`);
  return records;
}

/** Where records are gone, whether a tombstone says why. */
function checkPresence(entries: ReadonlyMap<number, Entry>, records: Found, isComplete: boolean, say: Say): void {
  const gone = new Map<number, string>();
  for (const [seq, record] of records) {
    if (record['type'] !== 'tombstone') continue;
    const of = (record['entries'] as number[]).filter((each) => entries.has(each));
    for (const each of of) gone.set(each, String(record['reason']));
    if (of.length === 0) continue;
    const why = record['reason'] === 'erasure' ? 'because their customer was erased' : 'because their time was over';
    say('note', 'DELETED', `${of.length} records were deleted ${why}, as entry ${seq} says.`);
  }
  const missing = [...entries.keys()].filter((seq) => !records.has(seq) && !gone.has(seq));
  if (missing.length === 0) return;
  if (isComplete) {
    const some = missing.slice(0, 10).join(', ');
    say(
      'problem',
      'RECORD_MISSING',
      `Of ${missing.length} entries the record is gone and no tombstone says why: ${some}.`,
    );
  } else say('note', 'OTHERS', `${missing.length} entries between them are of others, and not in this pack.`);
}

/** Content, each the one that its record committed to. */
function checkContent(texts: readonly string[], records: Found, say: Say): void {
  for (const line of texts) {
    const { seq, part, salt, text } = JSON.parse(line) as { seq: number; part: string; salt: string; text: string };
    const content = (records.get(seq)?.['content'] ?? {}) as Record<string, string>;
    const commitment = createHmac('sha256', Buffer.from(salt, 'base64url')).update(text).digest('base64url');
    if (content[part] !== commitment) {
      say('problem', 'CONTENT_CHANGED', `The ${part} of record ${seq} is not what was said at the time.`);
    }
  }
  say(
    'good',
    'CONTENT',
    texts.length === 0 ? 'There is no content in it.' : `${texts.length} pieces of content were compared.`,
  );
}

/** The files of a zip archive. */
function unzip(zip: Buffer): Map<string, Buffer> {
  const end = zip.lastIndexOf(Buffer.from('504b0506', 'hex'));
  if (end < 0) throw new Unreadable('it is no zip archive, or its end is missing');
  const files = new Map<string, Buffer>();
  let at = zip.readUInt32LE(end + 16);
  let total = 0;
  for (let count = zip.readUInt16LE(end + 10); count > 0; count--) {
    if (zip.readUInt32LE(at) !== 0x02014b50) throw new Unreadable('the list of its files is damaged');
    const method = zip.readUInt16LE(at + 10);
    const packed = zip.readUInt32LE(at + 20);
    const local = zip.readUInt32LE(at + 42);
    const name = zip.toString('utf8', at + 46, at + 46 + zip.readUInt16LE(at + 28));
    const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    const bytes = zip.subarray(start, start + packed);
    const file = method === 0 ? bytes : inflateRawSync(bytes, { maxOutputLength: largest });
    total += file.length;
    if (total > largest || files.has(name)) throw new Unreadable('it holds too much, or a file twice');
    files.set(name, file);
    at += 46 + zip.readUInt16LE(at + 28) + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  return files;
}

/** The checkpoints in a folder that a bank exported to. */
export function exportedCheckpoints(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.jws'))
    .sort()
    .map((name) => readFileSync(path.join(folder, name), 'utf8'));
}

/** What was found as lines to read, the verdict last. */
export function findingsText(findings: readonly PackFinding[]): string {
  const marks = { good: 'ok      ', note: 'note    ', problem: 'PROBLEM ' };
  const problems = findings.filter(({ level }) => level === 'problem').length;
  const verdict =
    problems === 0 ? 'The pack is what was recorded.' : `The pack is NOT what was recorded: ${problems} problems.`;
  return [...findings.map(({ level, message }) => marks[level] + message), '', verdict].join('\n');
}

/** The file run by itself. */
function main([file = '', ...given]: readonly string[]): number {
  const option = (name: string) => given[given.indexOf(name) + 1];
  const key = given.includes('--key') ? option('--key') : undefined;
  const folder = given.includes('--checkpoints') ? option('--checkpoints') : undefined;
  if (file === '' || file.startsWith('--')) {
    process.stderr.write('Usage: node verify.mjs PACK [--key THUMBPRINT] [--checkpoints FOLDER]\n');
    return 2;
  }
  const findings = verifyPack(readFileSync(file), {
    ...(key !== undefined && { key }),
    ...(folder !== undefined && { checkpoints: exportedCheckpoints(folder) }),
  });
  process.stdout.write(`${findingsText(findings)}\n`);
  return findings.some(({ level }) => level === 'problem') ? 1 : 0;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.exitCode = main(process.argv.slice(2));
