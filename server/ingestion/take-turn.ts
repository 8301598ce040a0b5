import { CodedError } from '../../plugins/kit/index.ts';
import type { Scope, SqlEntityManager } from '../database/tenancy.ts';

/**
 * Waits until nothing else brings in rows of this customer, for as long as the transaction lasts: two at a time could wait for each
 * other's rows. What only refers to the customer goes on.
 * @returns how far the bank was
 * @throws CodedError CUSTOMER_NOT_FOUND for one who was erased meanwhile
 */
export async function takeTurn(manager: SqlEntityManager, { bank_id, user_id }: Scope): Promise<string | null> {
  const [row] = await manager.execute<{ ingestion_cursor: string | null }[]>(
    'select ingestion_cursor from user_profiles where bank_id = ? and user_id = ? and subject is not null for no key update',
    [bank_id, user_id],
  );
  if (!row) throw new CodedError('CUSTOMER_NOT_FOUND', 'There is no such customer at this bank.');
  return row.ingestion_cursor;
}
