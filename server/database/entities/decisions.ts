import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import type { PersonaAssignment, WindowSignals } from '../../../plugins/kit/index.ts';
import type { OperatorDecision, Span, TraceDetail } from '../../protocol/index.ts';

/** Signals of one window, kept so that lists need not compute them. Deleted when consent is taken back. */
export const ComputedFeatures = defineEntity({
  name: 'ComputedFeatures',
  tableName: 'computed_features',
  properties: {
    bank_id: p.text().primary(),
    user_id: p.uuid().primary(),
    time_window: p.text().primary(),
    as_of: p.date(),
    signals: p.json().$type<WindowSignals>(),
    /** Of the JSON that was written, see storeAnalysis. */
    signals_digest: p.text().nullable().lazy(),
    /** For operators; only on the 30-day row, null where nothing of it is known. */
    risk_flag: p.boolean().nullable(),
    computed_at: p.datetime(),
  },
});

/** The persona from a day on; a row is added only when it changes, so the rows are the transitions. */
export const PersonaRow = defineEntity({
  name: 'PersonaRow',
  tableName: 'persona_assignments',
  properties: {
    assignment_id: p.uuid().primary(),
    bank_id: p.text(),
    user_id: p.uuid(),
    time_window: p.text(),
    as_of: p.date(),
    persona: p.text(),
    assignment: p.json().$type<PersonaAssignment>(),
    created_at: p.datetime(),
  },
});

export const RecommendationRow = defineEntity({
  name: 'RecommendationRow',
  tableName: 'recommendations',
  properties: {
    bank_id: p.text().primary(),
    user_id: p.uuid().primary(),
    recommendation_id: p.text().primary(),
    run_id: p.uuid(),
    kind: p.text().$type<'education' | 'offer'>(),
    position: p.integer(),
    /** Sealed. */
    recommendation: p.text(),
    created_at: p.datetime(),
  },
});

export type RecommendationRow = InferEntity<typeof RecommendationRow>;

/** The record of a turn or of a recommendation; what a list does not need is loaded when it is asked for. */
export const DecisionTrace = defineEntity({
  name: 'DecisionTrace',
  tableName: 'decision_traces',
  properties: {
    trace_id: p.uuid().primary(),
    bank_id: p.text(),
    user_id: p.uuid(),
    kind: p.text().$type<'turn' | 'recommendation'>(),
    conversation_id: p.uuid().nullable(),
    run_id: p.uuid().nullable(),
    started_at: p.datetime(),
    duration_ms: p.double(),
    /** Sealed. */
    title: p.text(),
    intent: p.text().nullable(),
    outcome: p.text().$type<TraceDetail['outcome']>(),
    reasons: p.array().$type<string[]>(),
    span_count: p.integer(),
    /** The answer with its facts, or the reasons of an offer. Sealed. */
    decision: p.text().lazy(),
    /** What went into the spans and came out of them. Sealed together: one is a fifth of the work that fifteen are. */
    bodies: p.text().lazy(),
    /** The decision of the same run that keeps them, for all; null for one that keeps its own. They come and go together. */
    bodies_in: p.uuid().nullable(),
    /** What is kept of each sealed column when it cannot be opened any more; see `ContentKey.sealCommitted`. */
    commitments: p.json().$type<Record<string, string>>().lazy(),
    /** The rows that it looked at; null where there were none to look at. */
    snapshot_id: p.uuid().nullable(),
    /** Of the bank, when it was decided. */
    settings_version: p.integer().nullable(),
    /** Where in the bank's chain it stands; null until it was sealed. */
    chain_seq: p.bigint('number').nullable(),
  },
});
export type DecisionTrace = InferEntity<typeof DecisionTrace>;

export const TraceSpan = defineEntity({
  name: 'TraceSpan',
  tableName: 'trace_spans',
  properties: {
    trace_id: p.uuid().primary(),
    span_id: p.text().primary(),
    bank_id: p.text(),
    user_id: p.uuid(),
    position: p.integer(),
    span: p.json().$type<Span>(),
  },
});

/** What an operator decided about something that is recommended to a customer, and why. Rows are only ever added. */
export const RecommendationDecision = defineEntity({
  name: 'RecommendationDecision',
  tableName: 'recommendation_decisions',
  properties: {
    decision_id: p.uuid().primary(),
    bank_id: p.text(),
    user_id: p.uuid(),
    recommendation_id: p.text(),
    decision: p.text().$type<OperatorDecision>(),
    operator_id: p.uuid(),
    /** Null for what was approved without a word. */
    reason: p.text().nullable(),
    created_at: p.datetime(),
  },
});
export type RecommendationDecision = InferEntity<typeof RecommendationDecision>;
