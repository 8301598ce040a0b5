import { randomUUID } from 'node:crypto';
import { ReviewItem } from '../database/entities/index.ts';
import type { Scope, SqlEntityManager } from '../database/tenancy.ts';
import type { ReviewReason } from '../protocol/index.ts';
import { emitEvent } from '../webhooks/events.ts';

/**
 * Puts a customer who wants to hear from a person, or wrote what a bank has to act on, into the operators' queue and tells the bank's
 * webhooks, in the caller's transaction. While one conversation waits there for a reason, asking again changes nothing.
 */
export async function requestHandOff(
  manager: SqlEntityManager,
  scope: Scope,
  {
    conversation_id,
    trace_id,
    now,
    reason = 'hand_off',
  }: { conversation_id: string; trace_id: string; now: Date; reason?: ReviewReason },
): Promise<void> {
  const waits = { ...scope, conversation_id, reason, closed_at: null } as const;
  if ((await manager.count(ReviewItem, waits)) > 0) return;
  const review_item_id = randomUUID();
  await manager.insert(ReviewItem, { review_item_id, ...waits, trace_id, created_at: now, closed_by: null });
  await emitEvent(manager, scope, 'handoff.requested', { review_item_id, conversation_id }, now);
}
