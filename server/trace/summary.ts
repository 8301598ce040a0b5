import { UserProfile, type DecisionTrace } from '../database/entities/index.ts';
import type { SqlEntityManager } from '../database/tenancy.ts';

/** What is loaded of a trace unless more is asked for. */
export type TraceRow = Omit<DecisionTrace, 'decision' | 'bodies' | 'commitments'>;

/** Customers' names by id. */
export async function namesOf(
  manager: SqlEntityManager,
  rows: readonly TraceRow[],
): Promise<ReadonlyMap<string, string>> {
  const profiles = await manager.find(UserProfile, {
    user_id: { $in: [...new Set(rows.map(({ user_id }) => user_id))] },
  });
  return new Map(profiles.map(({ user_id, name }) => [user_id, name]));
}

/** A trace as a list shows it; `title` is what was opened of it. */
export function summaryOf(row: TraceRow, names: ReadonlyMap<string, string>, title: unknown) {
  return {
    trace_id: row.trace_id,
    kind: row.kind,
    started_at: row.started_at.toISOString(),
    duration_ms: row.duration_ms,
    customer: { user_id: row.user_id, name: names.get(row.user_id) ?? 'Unknown' },
    conversation_id: row.conversation_id ?? null,
    title,
    intent: row.intent ?? null,
    outcome: row.outcome,
    reasons: row.reasons,
    span_count: row.span_count,
  };
}
