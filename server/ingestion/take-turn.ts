import { CodedError } from '../../plugins/kit/index.ts';
import type { Scope, SqlEntityManager } from '../database/tenancy.ts';

/**
 * Waits until nothing else brings in rows of this customer, for as long as the transaction lasts: two at a time could wait for each
 * other's rows. A lock of its own, so that an import that takes minutes holds up nothing else that is done for its customer.
 */
export async function takeTurn(manager: SqlEntityManager, scope: Scope): Promise<void> {
  await manager.execute('select pg_advisory_xact_lock(hashtextextended(?, 0))', [turnOf(scope)]);
}

/** The same without waiting: false when something else brings in rows, or waits to. */
export async function isOurTurn(manager: SqlEntityManager, scope: Scope): Promise<boolean> {
  const [row] = await manager.execute<{ taken: boolean }[]>(
    'select pg_try_advisory_xact_lock(hashtextextended(?, 0)) as taken',
    [turnOf(scope)],
  );
  return row?.taken === true;
}

const turnOf = ({ bank_id, user_id }: Scope) => `rows ${bank_id} ${user_id}`;

/**
 * How far the bank is with a customer's rows. Asked before any is saved.
 * @throws CodedError CUSTOMER_NOT_FOUND for one who was erased meanwhile
 */
export function cursorOf(manager: SqlEntityManager, scope: Scope): Promise<string | null> {
  return presentCursor(manager, scope, '');
}

/**
 * Makes sure that the customer is still there, until the transaction ends. Asked once all rows are saved and shortly before the end: who asks for
 * an erasure waits for it.
 * @throws CodedError CUSTOMER_NOT_FOUND for one who was erased meanwhile
 */
export async function checkStillThere(manager: SqlEntityManager, scope: Scope): Promise<void> {
  await presentCursor(manager, scope, 'for no key update');
}

async function presentCursor(
  manager: SqlEntityManager,
  { bank_id, user_id }: Scope,
  lock: '' | 'for no key update',
): Promise<string | null> {
  const [row] = await manager.execute<{ ingestion_cursor: string | null }[]>(
    `select ingestion_cursor from user_profiles where bank_id = ? and user_id = ? and subject is not null ${lock}`,
    [bank_id, user_id],
  );
  if (!row) throw new CodedError('CUSTOMER_NOT_FOUND', 'There is no such customer at this bank.');
  return row.ingestion_cursor;
}
