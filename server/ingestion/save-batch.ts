import { CodedError } from '../../plugins/kit/index.ts';
import { readPlaidObject } from '../../plugins/connectors/plaid/read.ts';
import { UserProfile } from '../database/entities/index.ts';
import { saveLedgerRows } from '../database/ledger-store.ts';
import type { Scope, SqlEntityManager } from '../database/tenancy.ts';
import type { BatchData } from '../protocol/index.ts';
import { ImportTally } from './import-tally.ts';
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

/**
 * Waits until nothing else brings in rows of this customer, for as long as the transaction lasts: two at a time could wait for each
 * other's rows. What only refers to the customer goes on.
 * @returns how far the bank was
 * @throws CodedError CUSTOMER_NOT_FOUND for one who is gone meanwhile
 */
export async function takeTurn(manager: SqlEntityManager, { bank_id, user_id }: Scope): Promise<string | null> {
  const [row] = await manager.execute<{ ingestion_cursor: string | null }[]>(
    'select ingestion_cursor from user_profiles where bank_id = ? and user_id = ? for no key update',
    [bank_id, user_id],
  );
  if (!row) throw new CodedError('CUSTOMER_NOT_FOUND', 'There is no such customer at this bank.');
  return row.ingestion_cursor;
}
