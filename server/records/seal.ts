import type { Database } from '../database/database.ts';
import { ChainEntry } from '../database/entities/index.ts';
import type { SqlEntityManager } from '../database/tenancy.ts';
import { beginning, link, type Head } from './chain.ts';
import type { RecordKeys } from './keys.ts';
import { recordsAt, sources, type PlacedRecord } from './record.ts';

/** Records of a type that one transaction chains: the embedded database answers nobody while a statement runs. */
const atOnce = 100;

/** What seals a chain. */
export interface SealTools {
  readonly database: Database;
  readonly keys: RecordKeys;
  readonly now: () => Date;
}

/** Chains what a bank recorded since the last time. @returns how many records that were */
export async function sealBank({ database, keys, now }: SealTools, bank_id: string): Promise<number> {
  let sealed = 0;
  for (;;) {
    // As the owner: nobody who answers a request can write a chain.
    const count = await database.platform().transactional(async (manager) => {
      await lockChain(manager, bank_id);
      const records = await recordsAt(manager, bank_id, null, atOnce);
      if (records.length === 0) return 0;
      const head = await headOf(manager, bank_id);
      const entries = link(records, { head, bank_id, key: keys.chainKey(bank_id), now: now() });
      await manager.insertMany(ChainEntry, entries);
      await number(manager, records, head.seq);
      return records.length;
    });
    if (count === 0) return sealed;
    sealed += count;
  }
}

/** One writer of a bank's chain at a time, whichever server it runs in, until the end of the transaction. */
export async function lockChain(manager: SqlEntityManager, bank_id: string): Promise<void> {
  await manager.execute('select pg_advisory_xact_lock(hashtextextended(?, 0))', [`chain ${bank_id}`]);
}

/** Where a bank's chain ends. */
export async function headOf(manager: SqlEntityManager, bank_id: string): Promise<Head> {
  const [last] = await manager.find(ChainEntry, { bank_id }, { orderBy: { seq: 'desc' }, limit: 1 });
  return last ? { seq: last.seq, hash: last.hash } : { seq: 0, hash: beginning };
}

/** Tells each row where in the chain it stands. */
async function number(manager: SqlEntityManager, records: readonly PlacedRecord[], before: number): Promise<void> {
  const placed = records.map(({ type, id }, index) => ({ type, id, seq: before + 1 + index }));
  for (const [type, { table, id }] of Object.entries(sources)) {
    const rows = placed.filter((each) => each.type === type);
    if (rows.length === 0) continue;
    await manager.execute(
      `update ${table} t set chain_seq = p.seq from jsonb_to_recordset(?::jsonb) as p (id uuid, seq bigint) where t.${id} = p.id`,
      [JSON.stringify(rows)],
    );
  }
}
