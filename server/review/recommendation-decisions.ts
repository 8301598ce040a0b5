import { randomUUID } from 'node:crypto';
import { pageOf, readCursor } from '../database/cursor.ts';
import { idOrNobody } from '../database/id-or-nobody.ts';
import { RecommendationDecision, RecommendationRow } from '../database/entities/index.ts';
import type { Scope, SqlEntityManager } from '../database/tenancy.ts';
import { recordAction } from '../identity/operator-actions.ts';
import { peopleOf, type Person } from '../identity/people.ts';
import type {
  DecidedByOperator,
  DecideData,
  DecideRequest,
  DecisionsData,
  DecisionsQuery,
  OperatorDecision,
} from '../protocol/index.ts';

interface By {
  readonly operator_id: string;
  readonly now: Date;
}

/**
 * Keeps what an operator decided about something that is recommended to a customer, with an audit row; an override takes it away for
 * good. Null when it is not recommended to them.
 */
export async function decideRecommendation(
  manager: SqlEntityManager,
  scope: Scope,
  {
    recommendation_id,
    decision,
    reason,
  }: { recommendation_id: string; decision: OperatorDecision; reason: string | null },
  { operator_id, now }: By,
): Promise<{ row: RecommendationDecision; action_id: string } | null> {
  return manager.transactional(async (inner) => {
    const of = { ...scope, recommendation_id };
    const found =
      decision === 'override'
        ? await inner.nativeDelete(RecommendationRow, of)
        : await inner.count(RecommendationRow, of);
    if (found === 0) return null;
    const row = { decision_id: randomUUID(), ...of, decision, operator_id, reason, created_at: now };
    await inner.insert(RecommendationDecision, row);
    const action = `recommendation.${decision}`;
    const action_id = await recordAction(inner, { ...scope, operator_id, action, target: recommendation_id, now });
    return { row, action_id };
  });
}

/** One decision about several, each in a transaction of its own: what is gone meanwhile is told, and stops nothing. */
export async function decideRecommendations(
  manager: SqlEntityManager,
  bank_id: string,
  { decision, reason, recommendations }: DecideRequest,
  by: By,
): Promise<DecideData> {
  const nameOf = await peopleOf(manager, bank_id, [by.operator_id]);
  const data: DecideData = { decided: [], refused: [] };
  for (const { user_id, recommendation_id } of recommendations) {
    const made = await decideRecommendation(manager, { bank_id, user_id }, { recommendation_id, decision, reason }, by);
    if (made) data.decided.push({ user_id, recommendation_id, decision: decidedBy(made.row, nameOf) });
    else data.refused.push({ user_id, recommendation_id, code: 'RECOMMENDATION_NOT_FOUND' });
  }
  return data;
}

/** Every decision at a bank, newest first. */
export async function listDecisions(
  manager: SqlEntityManager,
  bank_id: string,
  { decision, user_id, recommendation_id, before, limit }: DecisionsQuery,
): Promise<DecisionsData> {
  const cursor = readCursor(before);
  const rows = await manager.find(
    RecommendationDecision,
    {
      bank_id,
      ...(decision && { decision }),
      ...(user_id !== undefined && { user_id: idOrNobody(user_id) }),
      ...(recommendation_id !== undefined && { recommendation_id }),
      ...(cursor && {
        $or: [{ created_at: { $lt: cursor[0] } }, { created_at: cursor[0], decision_id: { $lt: cursor[1] } }],
      }),
    },
    { orderBy: { created_at: 'desc', decision_id: 'desc' }, limit: limit + 1, disableIdentityMap: true },
  );
  const { page, next } = pageOf(rows, limit, (row) => [row.created_at, row.decision_id]);
  const people = await peopleOf(manager, bank_id, page.flatMap((row) => [row.user_id, row.operator_id])); // prettier-ignore
  const decisions = page.map((row) => ({
    ...decidedBy(row, people),
    customer: { user_id: row.user_id, name: people(row.user_id).name },
    recommendation_id: row.recommendation_id,
  }));
  return { decisions, next };
}

/** A decision as operators see it. */
export function decidedBy(
  {
    decision_id,
    decision,
    reason,
    operator_id,
    created_at,
  }: Omit<RecommendationDecision, 'bank_id' | 'user_id' | 'recommendation_id'>,
  people: (user_id: string) => Person,
): DecidedByOperator {
  return {
    decision_id,
    decision,
    reason: reason ?? null,
    decided_by: people(operator_id),
    decided_at: created_at.toISOString(),
  };
}
