import { randomUUID } from 'node:crypto';
import { CodedError } from '../../plugins/kit/index.ts';
import { UserProfile } from '../database/entities/index.ts';
import type { SqlEntityManager } from '../database/tenancy.ts';
import { readmit } from '../privacy/erasure.ts';
import type { BankCustomer, CustomerRequest } from '../protocol/index.ts';
import { checkAdmitted } from './admitted.ts';

/** A customer by the bank's own id. @throws CodedError CUSTOMER_NOT_FOUND */
export async function findCustomer(manager: SqlEntityManager, bank_id: string, subject: string): Promise<UserProfile> {
  const found = await manager.findOne(UserProfile, { bank_id, subject, role: 'consumer' });
  if (found) return found;
  throw new CodedError('CUSTOMER_NOT_FOUND', 'There is no such customer at this bank.');
}

/**
 * Makes a customer, or replaces what is known of one.
 * @throws PrivacyError CUSTOMER_SHUT_OUT for one who was erased, without `readmit`
 */
export async function saveCustomer(
  manager: SqlEntityManager,
  key: { readonly bank_id: string; readonly subject: string },
  { name, email = null, locale = null, readmit: isReadmitted }: CustomerRequest,
  now: Date,
): Promise<{ customer: UserProfile; created: boolean }> {
  // The row that is there already, if any, is the one of its own id: so it is known who made it.
  const user_id = randomUUID();
  const { bank_id, subject } = key;
  if (isReadmitted) await readmit(manager, key, now);
  await manager.execute(
    `insert into user_profiles (user_id, bank_id, subject, role, email, name, locale, created_at, tokens_since)
     values (?, ?, ?, 'consumer', ?, ?, ?, ?, (select max(requested_at) from erasures where bank_id = ? and subject = ?))
     on conflict (bank_id, subject) do update set email = excluded.email, name = excluded.name, locale = excluded.locale`,
    [user_id, bank_id, subject, email, name, locale, now, bank_id, subject],
  );
  // Afterwards, because the row may have waited for an erasure to end.
  await checkAdmitted(manager, key);
  const customer = await findCustomer(manager, bank_id, subject);
  return { customer, created: customer.user_id === user_id };
}

/** A customer as their bank sees them. */
export function shownCustomer(profile: UserProfile): BankCustomer {
  const { user_id, subject, name, email, locale, ingestion_cursor, created_at } = profile;
  return {
    customer_id: subject ?? '',
    user_id,
    name,
    email: email ?? null,
    locale: locale ?? null,
    cursor: ingestion_cursor ?? null,
    created_at: created_at.toISOString(),
  };
}
