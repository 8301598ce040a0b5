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

/** A record as it is chained, where its row is, and its number; null while it waits for one. */
export interface PlacedRecord {
  readonly type: RecordType;
  readonly id: string;
  readonly seq: number | null;
  readonly record: unknown;
}

/** Rows that are chained, by type: where they are, by what, and since when. */
export const sources = {
  consent: { table: 'consent_records', id: 'consent_id', at: 'created_at' },
  decision: { table: 'decision_traces', id: 'trace_id', at: 'started_at' },
  action: { table: 'operator_actions', id: 'action_id', at: 'created_at' },
  hold: { table: 'legal_holds', id: 'hold_id', at: 'placed_at' },
  tombstone: { table: 'record_tombstones', id: 'tombstone_id', at: 'created_at' },
} as const satisfies Record<RecordType, { table: string; id: string; at: string }>;

/**
 * Records of a bank by where in the chain they stand, of each type the oldest first.
 * @param chain_seq null for those that are in no chain yet
 * @param limit of each type
 */
export async function recordsAt(
  manager: SqlEntityManager,
  bank_id: string,
  chain_seq: null | readonly number[],
  limit: number,
): Promise<PlacedRecord[]> {
  const where = { bank_id, chain_seq: chain_seq === null ? null : { $in: [...chain_seq] } };
  const read = { limit, disableIdentityMap: true } as const;
  const oldest = { ...read, orderBy: { created_at: 'asc' } } as const;
  const traces = await manager.find(DecisionTrace, where, {
    ...read,
    orderBy: { started_at: 'asc' },
    populate: ['commitments'],
  });
  const spans = await spansOf(manager, traces.map(({ trace_id }) => trace_id)); // prettier-ignore
  return [
    ...placed('consent', await manager.find(ConsentRecord, where, oldest), (row) => row.consent_id, consentOf),
    ...placed(
      'decision',
      traces,
      (row) => row.trace_id,
      (row) => decisionOf(row, spans.get(row.trace_id) ?? []),
    ),
    ...placed('action', await manager.find(OperatorAction, where, oldest), (row) => row.action_id, actionOf),
    ...placed(
      'hold',
      await manager.find(LegalHold, where, { ...read, orderBy: { placed_at: 'asc' } }),
      (row) => row.hold_id,
      holdOf,
    ),
    ...placed('tombstone', await manager.find(Tombstone, where, oldest), (row) => row.tombstone_id, tombstoneOf),
  ];
}

function placed<Row extends { chain_seq?: number | null | undefined }>(
  type: RecordType,
  rows: readonly Row[],
  idOf: (row: Row) => string,
  recordOf: (row: Row) => unknown,
): PlacedRecord[] {
  return rows.map((row) => ({ type, id: idOf(row), seq: row.chain_seq ?? null, record: recordOf(row) }));
}

/** The spans of traces, each trace's in their order. */
async function spansOf(
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
function decisionOf(row: Omit<DecisionTrace, 'title' | 'decision' | 'bodies'>, spans: readonly unknown[]): unknown {
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
    ...(row.snapshot_id && { snapshot: row.snapshot_id }),
    ...(typeof row.settings_version === 'number' && { settings_version: row.settings_version }),
    spans,
    content: row.commitments,
  };
}

/** What an operator did or looked at. */
function actionOf(row: InferEntity<typeof OperatorAction>): unknown {
  return {
    type: 'action',
    id: row.action_id,
    operator: row.operator_id ?? null,
    action: row.action,
    customer: row.user_id ?? null,
    target: row.target ?? null,
    // Rows from before purposes were stated have neither, and the digest they had.
    ...(row.purpose && { purpose: row.purpose }),
    ...(row.reason && { reason: row.reason }),
    at: row.created_at.toISOString(),
  };
}

/** What a customer agreed to; not from which address. */
function consentOf(row: ConsentRecord): unknown {
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
function holdOf(row: LegalHold): unknown {
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

function tombstoneOf(row: Tombstone): unknown {
  return {
    type: 'tombstone',
    id: row.tombstone_id,
    reason: row.reason,
    entries: row.entries,
    at: row.created_at.toISOString(),
  };
}
