import { ChainCheckpoint } from '../database/entities/index.ts';
import type { SqlEntityManager } from '../database/tenancy.ts';
import type { RecordsState } from '../protocol/index.ts';
import type { RecordKeys } from './keys.ts';
import { sources } from './record.ts';
import { headOf } from './seal.ts';

/** How far a bank's chain is, and with which key it is signed. */
export async function recordsState(
  manager: SqlEntityManager,
  bank_id: string,
  { signing }: RecordKeys,
): Promise<RecordsState> {
  const [last] = await manager.find(ChainCheckpoint, { bank_id }, { orderBy: { seq: 'desc' }, limit: 1 });
  const counts = Object.values(sources).map(
    ({ table }) => `(select count(*) from ${table} where bank_id = ? and chain_seq is null)`,
  );
  const [row] = await manager.execute<{ unsealed: number }[]>(
    `select (${counts.join(' + ')})::int as unsealed`,
    counts.map(() => bank_id),
  );
  return {
    entries: (await headOf(manager, bank_id)).seq,
    unsealed: row?.unsealed ?? 0,
    checkpoint: last
      ? { seq: last.seq, at: last.created_at.toISOString(), exported_at: last.exported_at?.toISOString() ?? null }
      : null,
    key_id: signing.key_id,
    public_key: signing.public_key,
  };
}
