import { randomUUID } from 'node:crypto';
import * as z from 'zod';
import { correctionSchema, type Correction, type LedgerRows } from '../../plugins/kit/index.ts';
import { DataSnapshot } from '../database/entities/index.ts';
import type { StoredLedger } from '../database/ledger-store.ts';
import type { Scope, SqlEntityManager } from '../database/tenancy.ts';
import type { ContentKey, Vault } from '../vault/index.ts';

/** What a decision keeps of the data that it looked at. */
export interface SnapshotReference {
  readonly snapshot_id: string;
  readonly commitment: string;
}

/** The newest snapshot that is known to be stored, by the customer's key: it is of one installation, and goes with the customer. */
const known = new WeakMap<ContentKey, { readonly version: string; readonly reference: SnapshotReference }>();

/**
 * Keeps a customer's rows as they stand, sealed, once for each version of them; in the transaction of the manager.
 * @param load the rows; asked only for a version that is not kept yet
 * @returns null when they changed meanwhile: then nobody can say what was looked at
 */
export async function keepSnapshot(
  manager: SqlEntityManager,
  key: ContentKey,
  scope: Scope,
  { version, load, now }: { version: string; load: () => Promise<StoredLedger>; now: Date },
): Promise<SnapshotReference | null> {
  const remembered = known.get(key);
  if (remembered?.version === version) return remembered.reference;
  const stored = await find(manager, scope, version);
  // What this transaction adds may yet be undone: the next one finds it.
  if (!stored) return add(manager, key, scope, { version, load, now });
  known.set(key, { version, reference: stored });
  return stored;
}

async function find(manager: SqlEntityManager, scope: Scope, version: string): Promise<SnapshotReference | null> {
  const fields = ['snapshot_id', 'commitment'] as const;
  const row = await manager.findOne(DataSnapshot, { ...scope, version }, { fields, disableIdentityMap: true });
  return row && { snapshot_id: row.snapshot_id, commitment: row.commitment };
}

async function add(
  manager: SqlEntityManager,
  key: ContentKey,
  scope: Scope,
  { version, load, now }: { version: string; load: () => Promise<StoredLedger>; now: Date },
): Promise<SnapshotReference | null> {
  const loaded = await load();
  if (loaded.version !== version) return null;
  const snapshot_id = randomUUID();
  const { rows, corrections } = loaded;
  const { sealed, commitment } = await key.sealCommitted('data_snapshots.content', snapshot_id, { rows, corrections });
  await manager.execute(
    `insert into data_snapshots (snapshot_id, bank_id, user_id, version, content, commitment, created_at)
     values (?, ?, ?, ?, ?, ?, ?) on conflict do nothing`,
    [snapshot_id, scope.bank_id, scope.user_id, version, sealed, commitment, now],
  );
  return find(manager, scope, version);
}

// The rows were parsed when they came in, and nobody can change what is sealed.
const contentSchema = z.object({ rows: z.custom<LedgerRows>(), corrections: z.array(correctionSchema) });

/** The rows that a decision looked at; null when they are gone. */
export async function openSnapshot(
  { manager, vault }: { manager: SqlEntityManager; vault: Vault },
  scope: Scope,
  snapshot_id: string,
): Promise<{ rows: LedgerRows; corrections: readonly Correction[] } | null> {
  const row = await manager.findOne(DataSnapshot, { ...scope, snapshot_id }, { disableIdentityMap: true });
  const key = row && (await vault.findKey(manager, scope));
  return key ? contentSchema.parse(await key.open('data_snapshots.content', snapshot_id, row.content)) : null;
}
