import {
  ConsentRecord,
  DecisionTrace,
  LegalHold,
  OperatorAction,
  Tombstone,
  TraceSpan,
  type RecordType,
} from '../database/entities/index.ts';
import type { SqlEntityManager } from '../database/tenancy.ts';
import type { InferEntity } from '@mikro-orm/core';

/** A record that waits to be chained, and the row that it was made of. */
export interface Unsealed {
  readonly type: RecordType;
  readonly id: string;
  readonly record: unknown;
}

/** Rows that are chained, by type: where they are and what orders them. */
export const sources = {
  consent: { table: 'consent_records', id: 'consent_id' },
  decision: { table: 'decision_traces', id: 'trace_id' },
  action: { table: 'operator_actions', id: 'action_id' },
  hold: { table: 'legal_holds', id: 'hold_id' },
  tombstone: { table: 'record_tombstones', id: 'tombstone_id' },
} as const satisfies Record<RecordType, { table: string; id: string }>;

/** The oldest records of a bank that are in no chain yet. */
export async function unsealedRecords(manager: SqlEntityManager, bank_id: string, limit: number): Promise<Unsealed[]> {
  const open = { bank_id, chain_seq: null };
  const read = { limit, disableIdentityMap: true } as const;
  const newest = { orderBy: { created_at: 'asc' } } as const;
  const consents = await manager.find(ConsentRecord, open, { ...read, ...newest });
  const traces = await manager.find(DecisionTrace, open, {
    ...read,
    orderBy: { started_at: 'asc' },
    populate: ['commitments'],
  });
  const spans = await spansOf(manager, traces.map(({ trace_id }) => trace_id)); // prettier-ignore
  const actions = await manager.find(OperatorAction, open, { ...read, ...newest });
  const holds = await manager.find(LegalHold, open, { ...read, orderBy: { placed_at: 'asc' } });
  const tombstones = await manager.find(Tombstone, open, { ...read, ...newest });
  return [
    ...consents.map((row) => ({ type: 'consent' as const, id: row.consent_id, record: consentOf(row) })),
    ...traces.map((row) => ({
      type: 'decision' as const,
      id: row.trace_id,
      record: decisionOf(row, spans.get(row.trace_id) ?? []),
    })),
    ...actions.map((row) => ({ type: 'action' as const, id: row.action_id, record: actionOf(row) })),
    ...holds.map((row) => ({ type: 'hold' as const, id: row.hold_id, record: holdOf(row) })),
    ...tombstones.map((row) => ({ type: 'tombstone' as const, id: row.tombstone_id, record: tombstoneOf(row) })),
  ];
}

/** The spans of traces, each trace's in their order. */
export async function spansOf(
  manager: SqlEntityManager,
  trace_ids: readonly string[],
): Promise<Map<string, InferEntity<typeof TraceSpan>['span'][]>> {
  if (trace_ids.length === 0) return new Map();
  const rows = await manager.find(
    TraceSpan,
    { trace_id: { $in: [...trace_ids] } },
    { orderBy: { trace_id: 'asc', position: 'asc' }, disableIdentityMap: true },
  );
  const grouped = Map.groupBy(rows, ({ trace_id }) => trace_id);
  return new Map([...grouped].map(([trace_id, of]) => [trace_id, of.map(({ span }) => span)]));
}

/**
 * A decision as it is chained: all that stands of it in plain, and commitments to what is sealed. Changing what is here changes every digest:
 * a field that is added gets a name of its own and is left out where a row has none.
 */
export function decisionOf(
  row: Omit<DecisionTrace, 'title' | 'decision' | 'bodies'>,
  spans: readonly unknown[],
): unknown {
  return {
    type: 'decision',
    id: row.trace_id,
    customer: row.user_id,
    kind: row.kind,
    conversation: row.conversation_id ?? null,
    run: row.run_id ?? null,
    started_at: row.started_at.toISOString(),
    duration_ms: row.duration_ms,
    intent: row.intent ?? null,
    outcome: row.outcome,
    reasons: row.reasons,
    spans,
    content: row.commitments,
  };
}

/** What an operator did or looked at. */
export function actionOf(row: InferEntity<typeof OperatorAction>): unknown {
  return {
    type: 'action',
    id: row.action_id,
    operator: row.operator_id ?? null,
    action: row.action,
    customer: row.user_id ?? null,
    target: row.target ?? null,
    at: row.created_at.toISOString(),
  };
}

/** What a customer agreed to; not from which address. */
export function consentOf(row: ConsentRecord): unknown {
  return {
    type: 'consent',
    id: row.consent_id,
    customer: row.user_id,
    granted: row.granted,
    scopes: row.scopes,
    version: row.version,
    purpose: row.purpose,
    at: row.created_at.toISOString(),
  };
}

/** A hold as it was placed; that it was released is an action. */
export function holdOf(row: LegalHold): unknown {
  return {
    type: 'hold',
    id: row.hold_id,
    customer: row.user_id ?? null,
    reason: row.reason,
    placed_by: row.placed_by,
    placed_at: row.placed_at.toISOString(),
    ends_at: row.ends_at?.toISOString() ?? null,
  };
}

export function tombstoneOf(row: Tombstone): unknown {
  return {
    type: 'tombstone',
    id: row.tombstone_id,
    reason: row.reason,
    entries: row.entries,
    at: row.created_at.toISOString(),
  };
}
