import { sign } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { ChainCheckpoint } from '../database/entities/index.ts';
import { beginning, canonical, sha256 } from './chain.ts';
import type { SigningKey } from './keys.ts';
import { headOf, lockChain, type SealTools } from './seal.ts';

/** How far a bank's chain reached at a time. `previous` is the SHA-256 of the signed checkpoint before, so that none can be left out. */
export interface Checkpoint {
  readonly bank: string;
  readonly seq: number;
  /** Hash of the entry of that number. */
  readonly head: string;
  readonly at: string;
  readonly previous: string;
}

/** Signs text as a compact JWS (RFC 7515) with Ed25519 (RFC 8037), which Node checks without a library. */
export function signed(text: string, typ: string, { private_key, key_id }: SigningKey): string {
  const encoded = (part: string) => Buffer.from(part).toString('base64url');
  const input = `${encoded(canonical({ alg: 'EdDSA', kid: key_id, typ }))}.${encoded(text)}`;
  return `${input}.${sign(null, Buffer.from(input), private_key).toString('base64url')}`;
}

/**
 * Signs how far a bank's chain reaches, when it reaches further than the last time.
 * @returns true when there is a new checkpoint
 */
export async function addCheckpoint({ database, keys, now }: SealTools, bank_id: string): Promise<boolean> {
  return database.platform().transactional(async (manager) => {
    await lockChain(manager, bank_id);
    const head = await headOf(manager, bank_id);
    const [last] = await manager.find(ChainCheckpoint, { bank_id }, { orderBy: { seq: 'desc' }, limit: 1 });
    if (head.seq <= (last?.seq ?? 0)) return false;
    const created_at = now();
    const checkpoint: Checkpoint = {
      bank: bank_id,
      seq: head.seq,
      head: head.hash,
      at: created_at.toISOString(),
      previous: last ? sha256(last.signed) : beginning,
    };
    const text = signed(canonical(checkpoint), 'spendsense-checkpoint', keys.signing);
    await manager.insert(ChainCheckpoint, {
      bank_id,
      seq: head.seq,
      signed: text,
      created_at,
      exported_at: null,
    });
    return true;
  });
}

/** Where checkpoints are kept, out of reach of whoever can write the database. Keeping one again changes nothing. */
export interface CheckpointStore {
  readonly put: (checkpoint: { bank_id: string; seq: number; signed: string }) => Promise<void>;
}

/** A folder, which may be on a disk that is written once; a file that is there is never written again. */
export function checkpointFolder(folder: string): CheckpointStore {
  return {
    put: async ({ bank_id, seq, signed: text }) => {
      const own = path.join(folder, encodeURIComponent(bank_id));
      await mkdir(own, { recursive: true });
      try {
        await writeFile(path.join(own, `${String(seq).padStart(12, '0')}.jws`), `${text}\n`, {
          flag: 'wx',
          mode: 0o444,
        });
      } catch (error) {
        if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
      }
    },
  };
}

/** Writes out what was signed and is not out yet; after a failure the next time. */
export async function exportCheckpoints({ database, now }: SealTools, store: CheckpointStore): Promise<void> {
  for (;;) {
    const rows = await database
      .platform()
      .find(ChainCheckpoint, { exported_at: null }, { orderBy: { bank_id: 'asc', seq: 'asc' }, limit: 1_000 });
    if (rows.length === 0) return;
    for (const row of rows) {
      await store.put(row);
      const { bank_id, seq } = row;
      await database.platform().nativeUpdate(ChainCheckpoint, { bank_id, seq }, { exported_at: now() });
    }
  }
}
