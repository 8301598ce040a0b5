import { randomUUID } from 'node:crypto';
import { ReviewItem } from '../database/entities/index.ts';
import type { Scope, SqlEntityManager } from '../database/tenancy.ts';
import { emitEvent } from '../webhooks/events.ts';

/**
 * Puts a customer who wants to hear from a person into the operators' queue and tells the bank's webhooks, in the caller's
 * transaction. While one conversation waits there, asking again changes nothing.
 */
export async function requestHandOff(
  manager: SqlEntityManager,
  scope: Scope,
  { conversation_id, trace_id, now }: { conversation_id: string; trace_id: string; now: Date },
): Promise<void> {
  const waits = { ...scope, conversation_id, reason: 'hand_off', closed_at: null } as const;
  if ((await manager.count(ReviewItem, waits)) > 0) return;
  const review_item_id = randomUUID();
  await manager.insert(ReviewItem, { review_item_id, ...waits, trace_id, created_at: now, closed_by: null });
  await emitEvent(manager, scope, 'handoff.requested', { review_item_id, conversation_id }, now);
}
