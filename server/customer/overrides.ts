import { randomUUID } from 'node:crypto';
import { RecommendationOverride, RecommendationRow } from '../database/entities/index.ts';
import type { Scope, SqlEntityManager } from '../database/tenancy.ts';
import { recordAction } from '../identity/operator-actions.ts';
import type { OverrideAction, OverrideRequest } from '../protocol/index.ts';

/**
 * Takes a recommendation away from a customer for good, with the operator's reason and an audit row; null when it is not shown to
 * them.
 */
export async function overrideRecommendation(
  manager: SqlEntityManager,
  scope: Scope,
  { recommendation_id, reason }: OverrideRequest,
  { operator_id, now }: { operator_id: string; now: Date },
): Promise<OverrideAction | null> {
  return manager.transactional(async (inner) => {
    const removed = await inner.nativeDelete(RecommendationRow, { ...scope, recommendation_id });
    if (removed === 0) return null;
    await inner.insert(RecommendationOverride, {
      override_id: randomUUID(),
      ...scope,
      recommendation_id,
      operator_id,
      reason,
      created_at: now,
    });
    const action = 'recommendation.override';
    const action_id = await recordAction(inner, { ...scope, operator_id, action, target: recommendation_id, now });
    return { action_id, action, user_id: scope.user_id, recommendation_id, reason, created_at: now.toISOString() };
  });
}
