import { ChainCheckpoint, ChainEntry, Tombstone } from '../../database/entities/index.ts';
import type { SqlEntityManager } from '../../database/tenancy.ts';
import { RecordsError } from '../records-error.ts';

/** Entries of a pack: more would not fit into the memory of whoever checks it. */
const mostEntries = 50_000;

/** What is proved by a pack: whole stretches of the chain, each from one checkpoint to the next. */
export interface Stretches {
  /** From the one before the first stretch to the newest, oldest first. */
  readonly checkpoints: readonly ChainCheckpoint[];
  /** In their order; none of a stretch in which there is nothing to prove. */
  readonly entries: readonly ChainEntry[];
}

/**
 * The stretches in which these entries are, and those of the tombstones that say why some of their records are gone.
 * @throws RecordsError PACK_TOO_LARGE
 */
export async function stretchesOf(
  manager: SqlEntityManager,
  bank_id: string,
  wanted: readonly number[],
): Promise<Stretches> {
  const all = await manager.find(ChainCheckpoint, { bank_id }, { orderBy: { seq: 'asc' }, disableIdentityMap: true });
  const tombstones = await manager.find(Tombstone, { bank_id, chain_seq: { $ne: null } }, { disableIdentityMap: true });
  const chosen = new Set<number>();
  const choose = (seqs: readonly number[]) => {
    for (const seq of seqs) {
      const index = all.findIndex((checkpoint) => seq <= checkpoint.seq);
      if (index >= 0) chosen.add(index);
    }
  };
  choose(wanted);
  // A tombstone may stand in a stretch of its own, in which others are missing for another one.
  for (let before = -1; before < chosen.size;) {
    before = chosen.size;
    const isIn = (seq: number) => [...chosen].some((index) => seq > startOf(index) && seq <= endOf(index));
    choose(tombstones.flatMap(({ entries, chain_seq }) => (entries.some(isIn) ? [chain_seq ?? 0] : [])));
  }
  const indexes = [...chosen].sort((a, b) => a - b);
  const size = indexes.reduce((sum, index) => sum + endOf(index) - startOf(index), 0);
  if (size > mostEntries) {
    throw new RecordsError('PACK_TOO_LARGE', `The pack would have ${size} entries of the chain; ask for fewer days.`, {
      details: { entries: size, most: mostEntries },
    });
  }
  const entries: ChainEntry[] = [];
  for (const index of indexes) {
    const seq = { $gt: startOf(index), $lte: endOf(index) };
    entries.push(
      ...(await manager.find(ChainEntry, { bank_id, seq }, { orderBy: { seq: 'asc' }, disableIdentityMap: true })),
    );
  }
  return { checkpoints: all.slice(Math.max(0, (indexes[0] ?? all.length) - 1)), entries };

  function startOf(index: number): number {
    return index === 0 ? 0 : (all[index - 1]?.seq ?? 0);
  }
  function endOf(index: number): number {
    return all[index]?.seq ?? 0;
  }
}
