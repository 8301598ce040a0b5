import { randomUUID } from 'node:crypto';
import { UserProfile, WebhookEvent, type ErasureRow } from '../database/entities/index.ts';
import type { Scope, SqlEntityManager } from '../database/tenancy.ts';
import type { WebhookEventType } from '../protocol/index.ts';

/**
 * Says that something happened to a customer, for the webhooks of their bank. Called with the manager of the transaction in which it
 * does, so that none is lost and none invented. Of a customer who is being erased nothing is told but {@link emitErased that they are}.
 * @param ids of what it is about, never content
 */
export async function emitEvent(
  manager: SqlEntityManager,
  { bank_id, user_id }: Scope,
  type: WebhookEventType,
  ids: Readonly<Record<string, string | readonly string[]>>,
  now: Date,
): Promise<void> {
  const profile = await manager.findOneOrFail(UserProfile, { bank_id, user_id }, { disableIdentityMap: true });
  if (profile.subject === null || profile.subject === undefined) return;
  const data = { customer_id: profile.subject, ...ids };
  await manager.insert(WebhookEvent, { event_id: randomUUID(), bank_id, user_id, type, data, created_at: now });
}

/** Says that nothing is left of a customer, in the transaction that says so in the erasure itself. */
export async function emitErased(
  manager: SqlEntityManager,
  { bank_id, user_id, subject, erasure_id }: Pick<ErasureRow, 'bank_id' | 'user_id' | 'subject' | 'erasure_id'>,
  now: Date,
): Promise<void> {
  const data = { customer_id: subject, erasure_id };
  const type = 'customer.erased' as const;
  await manager.insert(WebhookEvent, { event_id: randomUUID(), bank_id, user_id, type, data, created_at: now });
}
