import { randomUUID } from 'node:crypto';
import * as z from 'zod';
import { correctionSchema, type Correction, type LedgerRows } from '../../plugins/kit/index.ts';
import { DataSnapshot } from '../database/entities/index.ts';
import { insertRows } from '../database/insert-rows.ts';
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
  { bank_id, user_id }: Scope,
  { version, load, now }: { version: string; load: () => Promise<StoredLedger>; now: Date },
): Promise<SnapshotReference | null> {
  return (await keepSnapshots(manager, bank_id, [{ user_id, key, version, load }], now)).get(user_id) ?? null;
}

export interface SnapshotToKeep {
  readonly user_id: string;
  readonly key: ContentKey;
  readonly version: string;
  readonly load: () => Promise<StoredLedger>;
}

/** The same for some customers of a bank, by customer. */
export async function keepSnapshots(
  manager: SqlEntityManager,
  bank_id: string,
  all: readonly SnapshotToKeep[],
  now: Date,
): Promise<ReadonlyMap<string, SnapshotReference>> {
  const kept = new Map<string, SnapshotReference>();
  for (const { user_id, key, version } of all) {
    const remembered = known.get(key);
    if (remembered?.version === version) kept.set(user_id, remembered.reference);
  }
  const asked = all.filter(({ user_id }) => !kept.has(user_id));
  const stored = await find(manager, bank_id, asked);
  for (const { user_id, key, version } of asked) {
    const reference = stored.get(user_id);
    if (!reference) continue;
    kept.set(user_id, reference);
    known.set(key, { version, reference });
  }
  // What this transaction adds may yet be undone: the next one finds it.
  const added = await add(manager, bank_id, asked.filter(({ user_id }) => !stored.has(user_id)), now); // prettier-ignore
  return new Map([...kept, ...added]);
}

const foundSchema = z.array(z.object({ user_id: z.uuid(), snapshot_id: z.uuid(), commitment: z.string() }));

async function find(
  manager: SqlEntityManager,
  bank_id: string,
  asked: readonly SnapshotToKeep[],
): Promise<Map<string, SnapshotReference>> {
  if (asked.length === 0) return new Map();
  const rows = await manager.execute(
    `select user_id, snapshot_id, commitment from data_snapshots
     where bank_id = ? and (user_id, version) in (${asked.map(() => '(?::uuid, ?)').join(', ')})`,
    [bank_id, ...asked.flatMap(({ user_id, version }) => [user_id, version])],
  );
  return new Map(foundSchema.parse(rows).map(({ user_id, ...reference }) => [user_id, reference]));
}

async function add(
  manager: SqlEntityManager,
  bank_id: string,
  missing: readonly SnapshotToKeep[],
  now: Date,
): Promise<Map<string, SnapshotReference>> {
  const current: SnapshotToKeep[] = [];
  const rows = [];
  for (const one of missing) {
    const { rows: ledger, corrections, version } = await one.load();
    if (version !== one.version) continue;
    current.push(one);
    const { user_id, key } = one;
    const snapshot_id = randomUUID();
    const content = { rows: ledger, corrections };
    const { sealed, commitment } = await key.sealCommitted('data_snapshots.content', snapshot_id, content);
    rows.push({ snapshot_id, bank_id, user_id, version, content: sealed, commitment, created_at: now });
  }
  await insertRows(manager, 'data_snapshots', rows, 'ignore');
  return find(manager, bank_id, current);
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
