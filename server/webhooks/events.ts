import { randomUUID } from 'node:crypto';
import { UserProfile, WebhookEvent } from '../database/entities/index.ts';
import type { Scope, SqlEntityManager } from '../database/tenancy.ts';
import type { WebhookEventType } from '../protocol/index.ts';

/**
 * Says that something happened to a customer, for the webhooks of their bank. Called with the manager of the transaction in which it
 * does, so that none is lost and none invented; of a customer who is erased, before their profile goes.
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
  const data = { customer_id: profile.subject ?? '', ...ids };
  await manager.insert(WebhookEvent, { event_id: randomUUID(), bank_id, user_id, type, data, created_at: now });
}
