import { createHash, createHmac } from 'node:crypto';
import canonicalize from 'canonicalize';
import type { ChainEntry, RecordType } from '../database/entities/index.ts';

/** Stands for the hash before the first entry. */
export const beginning = 'A'.repeat(43);

export interface Head {
  readonly seq: number;
  readonly hash: string;
}

/** A record as it is hashed: RFC 8785, so that the same record is the same text whoever writes it. */
export function canonical(value: unknown): string {
  const text = canonicalize(value);
  if (text === undefined) throw new TypeError('Only JSON has a canonical form.');
  return text;
}

export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('base64url');
}

/** What of an entry is hashed, as it stands in a pack. The bank is part of it, so that no entry fits another bank's chain. */
export function entryText(
  entry: Pick<ChainEntry, 'bank_id' | 'seq' | 'type' | 'digest' | 'sealed_at' | 'previous'>,
): string {
  const { bank_id, seq, type, digest, sealed_at, previous } = entry;
  return canonical({ version: 1, bank: bank_id, seq, type, digest, sealed_at: sealed_at.toISOString(), previous });
}

export function macOf(hash: string, key: Uint8Array): string {
  return createHmac('sha256', key).update(hash).digest('base64url');
}

/** The entries that records become after a head, in their order. */
export function link(
  records: readonly { readonly type: RecordType; readonly record: unknown }[],
  { head, bank_id, key, now }: { head: Head; bank_id: string; key: Uint8Array; now: Date },
): ChainEntry[] {
  let { seq, hash: previous } = head;
  return records.map(({ type, record }) => {
    seq += 1;
    const entry = { bank_id, seq, type, digest: sha256(canonical(record)), sealed_at: now, previous };
    const hash = sha256(entryText(entry));
    previous = hash;
    return { ...entry, hash, mac: macOf(hash, key) };
  });
}

export type ChainProblem = 'gap' | 'link' | 'hash' | 'mac';

/** The first entry after a head that is not what was linked there, and what is wrong with it; null when all are. */
export function firstProblem(
  entries: readonly ChainEntry[],
  head: Head,
  key: Uint8Array,
): { readonly seq: number; readonly problem: ChainProblem } | null {
  let { seq, hash: previous } = head;
  for (const entry of entries) {
    seq += 1;
    if (entry.seq !== seq) return { seq, problem: 'gap' };
    if (entry.previous !== previous) return { seq, problem: 'link' };
    if (entry.hash !== sha256(entryText(entry))) return { seq, problem: 'hash' };
    if (entry.mac !== macOf(entry.hash, key)) return { seq, problem: 'mac' };
    previous = entry.hash;
  }
  return null;
}
