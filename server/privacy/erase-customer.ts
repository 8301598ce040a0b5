import { randomUUID } from 'node:crypto';
import type { Database } from '../database/database.ts';
import { erasedTables } from '../database/erasure-role.ts';
import { ErasureRow } from '../database/entities/index.ts';
import { tablesInOrder } from '../database/tables-in-order.ts';
import type { Scope, SqlEntityManager } from '../database/tenancy.ts';
import { isHeld, isUnderHold } from '../records/holds.ts';
import { sealBank, type SealTools } from '../records/seal.ts';
import { emitErased } from '../webhooks/events.ts';

/** Rows that a transaction deletes at most: the embedded database answers nobody while a statement runs. */
const atOnce = 2_000;

/**
 * Deletes every row of a customer who asked for it, the key first and the profile last, batch by batch; what was done is counted in
 * the same transactions. Cut off, it goes on where it stopped; done, or while a hold is on the customer, it does nothing.
 * @returns rows deleted, by table
 */
export async function eraseCustomer(tools: SealTools, scope: Scope): Promise<Readonly<Record<string, number>>> {
  const { database, now } = tools;
  const asked = await database.erasing(scope).findOne(ErasureRow, { ...scope });
  if (!asked || asked.completed_at) return asked?.erased ?? {};
  if (await isUnderHold(database.erasing(scope), scope, now())) return asked.erased;
  // What was decided stays proved although nobody can read it any more.
  await sealBank(tools, scope.bank_id);
  const tables = await tablesInOrder(database.erasing(scope), erasedTables);
  // Nothing refers to a key, so it can be the first: without it, what is left for a moment cannot be read.
  for (const table of ['customer_keys', ...tables.filter((table) => table !== 'customer_keys')]) {
    let isMore = true;
    while (isMore) isMore = await eraseBatch(database.erasing(scope), scope, table, now());
  }
  await database.erasing(scope).transactional(async (manager) => {
    const ended = await manager.nativeUpdate(ErasureRow, { ...scope, completed_at: null }, { completed_at: now() });
    if (ended > 0) await emitErased(manager, asked, now());
  });
  return (await database.erasing(scope).findOneOrFail(ErasureRow, { ...scope })).erased;
}

/**
 * Whose erasure was asked for and is not done, the oldest first: after a crash, or when the queue was down. One that a hold keeps waits for
 * its end without keeping others from their turn.
 */
export async function unfinishedErasures(database: Database, now: Date): Promise<readonly Scope[]> {
  return database.platform().execute<Scope[]>(
    `select e.bank_id, e.user_id from erasures e where e.completed_at is null and not ${isHeld('e')}
     order by e.requested_at limit 1000`,
    [now],
  );
}

/** Tables whose rows stand in the chain, of those that are erased. */
const chained: ReadonlySet<string> = new Set(['decision_traces']);

/** @returns true when there may be more */
async function eraseBatch(
  manager: SqlEntityManager,
  { bank_id, user_id }: Scope,
  table: string,
  now: Date,
): Promise<boolean> {
  return manager.transactional(async (inner) => {
    const removed = await inner.execute<{ chain_seq: string | null }[]>(
      `delete from "${table}" where ctid = any (array(
         select ctid from "${table}" where bank_id = ? and user_id = ? limit ${atOnce}))
       returning ${chained.has(table) ? 'chain_seq' : 'null as chain_seq'}`,
      [bank_id, user_id],
    );
    const entries = removed.flatMap(({ chain_seq }) => (chain_seq === null ? [] : [Number(chain_seq)]));
    if (entries.length > 0) {
      await inner.execute(
        `insert into record_tombstones (tombstone_id, bank_id, reason, entries, created_at) values (?, ?, 'erasure', ?::jsonb, ?)`,
        [randomUUID(), bank_id, JSON.stringify(entries), now],
      );
    }
    if (removed.length > 0) {
      await inner.execute(
        `update erasures set erased = erased || jsonb_build_object(?::text, coalesce((erased ->> ?)::int, 0) + ?::int)
         where bank_id = ? and user_id = ?`,
        [table, table, removed.length, bank_id, user_id],
      );
    }
    return removed.length === atOnce;
  });
}
