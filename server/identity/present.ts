import { LockMode } from '@mikro-orm/core';
import { UserProfile } from '../database/entities/index.ts';
import type { Scope, SqlEntityManager } from '../database/tenancy.ts';
import { IdentityError } from './identity-error.ts';

/**
 * Refuses what is done in the name of a customer who is being erased, on whichever server that was asked for.
 * @param options.lock an erasure waits until the transaction ends
 * @throws IdentityError CUSTOMER_ERASED
 */
export async function checkPresent(
  manager: SqlEntityManager,
  { bank_id, user_id }: Scope,
  { lock = false } = {},
): Promise<void> {
  const present = await manager.findOne(
    UserProfile,
    // A visitor never has a subject; of whoever was erased none is left.
    { bank_id, user_id, $or: [{ subject: { $ne: null } }, { role: 'visitor' }] },
    { disableIdentityMap: true, ...(lock && { lockMode: LockMode.PESSIMISTIC_READ }) },
  );
  if (!present) throw customerErased();
}

export function customerErased(): IdentityError {
  return new IdentityError('CUSTOMER_ERASED', 'Everything held about this customer was erased.');
}
