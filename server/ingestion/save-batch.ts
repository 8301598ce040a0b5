import { readPlaidObject } from '../../plugins/connectors/plaid/read.ts';
import { UserProfile } from '../database/entities/index.ts';
import { saveLedgerRows } from '../database/ledger-store.ts';
import type { Scope, SqlEntityManager } from '../database/tenancy.ts';
import type { BatchData } from '../protocol/index.ts';
import { ImportTally } from './import-tally.ts';
import { takeTurn } from './take-turn.ts';
import type { TransactionBatch } from './transaction-batch.ts';

/**
 * Saves what changed for a customer, all of it or nothing. Rows that cannot be used are left out with a warning.
 * @throws InputError INPUT_NOTHING_USABLE, CodedError CUSTOMER_NOT_FOUND
 */
export async function saveBatch(
  manager: SqlEntityManager,
  scope: Scope,
  { cursor, ...response }: TransactionBatch,
  now: Date,
): Promise<BatchData> {
  const rows = readPlaidObject('body', response);
  const tally = new ImportTally();
  tally.add('body', rows);
  const known = await manager.transactional(async (inner) => {
    const before = await takeTurn(inner, scope);
    tally.addNew(await saveLedgerRows(inner, scope, rows, now));
    if (cursor !== undefined) await inner.nativeUpdate(UserProfile, { ...scope }, { ingestion_cursor: cursor });
    return before;
  });
  return {
    ...tally.result,
    removed: rows.removed.length,
    cursor: cursor ?? known,
  };
}
