import * as z from 'zod';
import type { Fact } from '../../plugins/kit/index.ts';
import { formatFact } from '../../plugins/kit/index.ts';
import { readFeedback } from '../conversation/feedback.ts';
import { openRecommendation } from '../customer/recommendations.ts';
import { DecisionTrace, RecommendationRow, TraceSpan } from '../database/entities/index.ts';
import { insertRows, type PlainRow } from '../database/insert-rows.ts';
import type { Scope, SqlEntityManager } from '../database/tenancy.ts';
import {
  spanBodySchema,
  spanSchema,
  traceDetailSchema,
  type Span,
  type SpanBody,
  type TraceDetail,
  type TraceSummary,
} from '../protocol/index.ts';
import type { SnapshotReference } from '../records/snapshots.ts';
import type { ContentKey, Vault } from '../vault/index.ts';
import { intentOf } from './plain.ts';
import type { RecordedSpan, TraceRecorder } from './recorder.ts';
import { namesOf, summaryOf } from './summary.ts';

const decisionSchema = traceDetailSchema.pick({ answer: true, facts: true, offer_reasons: true, as_of: true });
const bodiesSchema = z.record(z.string(), spanBodySchema);

/** Characters of JSON that a span's input or output may hold; a longer one is stored by its size and its beginning. */
const longestBody = 100_000;

export interface TraceDraft {
  readonly trace_id: string;
  readonly kind: TraceSummary['kind'];
  readonly conversation_id: string | null;
  readonly run_id: string | null;
  readonly started_at: Date;
  readonly title: string;
  readonly intent: string | null;
  readonly outcome: TraceSummary['outcome'];
  readonly answer: string;
  readonly facts: readonly Fact[];
  readonly locale: string;
  readonly offer_reasons: TraceDetail['offer_reasons'];
  readonly as_of: string | null;
  /** What was looked at, and under which settings, so that it can be decided again. */
  readonly snapshot: SnapshotReference | null;
  readonly settings_version: number | null;
  readonly recorder: Pick<TraceRecorder, 'spans' | 'elapsed' | 'reasons'>;
}

/** Where traces are: the manager decides whose may be seen, the vault opens them. */
export interface TraceStore {
  readonly manager: SqlEntityManager;
  readonly vault: Vault;
}

/** Decisions over one customer, and the key that seals them. */
export interface CustomerTraces {
  readonly scope: Scope;
  readonly key: ContentKey;
  readonly drafts: readonly TraceDraft[];
}

/** The one writer of traces: decisions and their spans, in the transaction of the manager it is given. */
export async function writeTraces(manager: SqlEntityManager, customers: readonly CustomerTraces[]): Promise<void> {
  // The decisions of a run share steps: each is checked once.
  const spans = new Map<Span, Span>();
  const checked = (span: Span) => {
    const known = spans.get(span) ?? spanSchema.parse(span);
    spans.set(span, known);
    return known;
  };
  const kept = await Promise.all(
    customers.flatMap(({ scope, key, drafts }) =>
      shared(drafts).map(async ({ keeper, steps, group }) => {
        const bodies = `{${steps.map(wordsOf).join(',')}}`;
        const sealed = await key.sealCommittedJson('decision_traces.bodies', keeper.trace_id, bodies);
        return Promise.all(group.map((draft) => rowOf(key, scope, draft, { keeper, ...sealed })));
      }),
    ),
  );
  await insertRows(manager, 'decision_traces', kept.flat());
  await insertRows(
    manager,
    'trace_spans',
    customers.flatMap(({ scope, drafts }) =>
      drafts.flatMap(({ trace_id, recorder }) =>
        recorder.spans.map(({ span }, position) => ({
          ...scope,
          trace_id,
          span_id: span.span_id,
          position,
          span: checked(span),
        })),
      ),
    ),
  );
}

function wordsOf({ span, body: { input, output } }: RecordedSpan): string {
  return `${JSON.stringify(span.span_id)}:{"input":${bounded(input)},"output":${bounded(output)}}`;
}

/** Decisions with all of their steps, those of one run together: its first keeps the bodies. */
function shared(
  drafts: readonly TraceDraft[],
): { keeper: TraceDraft; steps: RecordedSpan[]; group: readonly TraceDraft[] }[] {
  const groups = Map.groupBy(drafts, ({ trace_id, run_id }) => run_id ?? trace_id);
  return [...groups.values()].flatMap((group) => {
    const [keeper] = group;
    const steps = [...new Set(group.flatMap(({ recorder }) => recorder.spans))];
    return keeper ? [{ keeper, steps, group }] : [];
  });
}

async function rowOf(
  key: ContentKey,
  scope: Scope,
  { recorder, facts, answer, offer_reasons, as_of, locale, title, snapshot, ...rest }: TraceDraft,
  bodies: { keeper: TraceDraft; sealed: string; commitment: string },
): Promise<PlainRow> {
  const { trace_id } = rest;
  const shown = facts.map((fact) => ({ fact, text: formatFact(fact, locale) }));
  const [sealedTitle, decision] = await Promise.all([
    key.sealCommitted('decision_traces.title', trace_id, title),
    key.sealCommitted('decision_traces.decision', trace_id, { answer, facts: shown, offer_reasons, as_of }),
  ]);
  const keeps = bodies.keeper.trace_id === trace_id;
  return {
    ...scope,
    ...rest,
    title: sealedTitle.sealed,
    decision: decision.sealed,
    bodies: keeps ? bodies.sealed : '',
    bodies_in: keeps ? null : bodies.keeper.trace_id,
    intent: intentOf(rest.intent),
    commitments: {
      title: sealedTitle.commitment,
      decision: decision.commitment,
      bodies: bodies.commitment,
      ...(snapshot && { snapshot: snapshot.commitment }),
    },
    snapshot_id: snapshot?.snapshot_id ?? null,
    duration_ms: recorder.elapsed(),
    reasons: recorder.reasons(),
    span_count: recorder.spans.length,
  };
}

/** Every step of a decision with what went in and came out, in the order in which they ended; null where nobody can open it any more. */
export async function readSpans({ manager, vault }: TraceStore, row: KeptBodies): Promise<RecordedSpan[] | null> {
  const { trace_id } = row;
  const bodies = await openBodies({ manager, vault }, row);
  if (!bodies) return null;
  const spans = await manager.find(TraceSpan, { trace_id }, { orderBy: { position: 'asc' }, disableIdentityMap: true });
  return spans.map(({ span }) => ({ span, body: bodies[span.span_id] ?? { input: null, output: null } }));
}

type KeptBodies = Pick<DecisionTrace, 'trace_id' | 'bank_id' | 'user_id' | 'bodies' | 'bodies_in'>;

/** What went in and out of a decision's steps, and of others of its run, by span; null where nobody can open it any more. */
async function openBodies({ manager, vault }: TraceStore, row: KeptBodies) {
  const key = await vault.findKey(manager, row);
  const keeper = await keeperOf(manager, row);
  if (!key || !keeper) return null;
  return bodiesSchema.parse(await key.open('decision_traces.bodies', keeper.trace_id, keeper.bodies));
}

/** The decision that keeps the bodies of another one's steps. */
async function keeperOf(
  manager: SqlEntityManager,
  row: KeptBodies,
): Promise<Pick<KeptBodies, 'trace_id' | 'bodies'> | null> {
  if (!row.bodies_in) return row;
  const { bank_id, user_id, bodies_in: trace_id } = row;
  return manager.findOne(DecisionTrace, { bank_id, user_id, trace_id }, { populate: ['bodies'] });
}

/** What is kept of what went into a step, or came out of it, as JSON. */
export function bounded(value: unknown): string {
  const json = JSON.stringify(value ?? null);
  return json.length <= longestBody ? json : JSON.stringify({ too_long: json.length, beginning: json.slice(0, 2_000) });
}

/** The whole trace without the spans' bodies; null when this scope has none of that id, or its customer was erased. */
export async function readTrace({ manager, vault }: TraceStore, trace_id: string): Promise<TraceDetail | null> {
  const row = await manager.findOne(DecisionTrace, { trace_id }, { populate: ['decision'] });
  const key = row && (await vault.findKey(manager, row));
  if (!key) return null;
  const spans = await manager.find(TraceSpan, { trace_id }, { orderBy: { position: 'asc' } });
  const names = await namesOf(manager, [row]);
  return traceDetailSchema.parse({
    ...summaryOf(row, names, await key.open('decision_traces.title', trace_id, row.title)),
    run_id: row.run_id ?? null,
    ...decisionSchema.parse(await key.open('decision_traces.decision', trace_id, row.decision)),
    spans: spans.map(({ span }) => span).sort(byStart),
    feedback: row.kind === 'turn' ? await readFeedback(manager, key, { trace_id }) : null,
  });
}

/** The trace of what is recommended to a customer; null when it is not, or was taken away. */
export async function readRecommendationTrace(
  store: TraceStore,
  scope: Scope,
  recommendation_id: string,
): Promise<TraceDetail | null> {
  const { manager, vault } = store;
  const row = await manager.findOne(RecommendationRow, { ...scope, recommendation_id });
  const key = row && (await vault.findKey(manager, scope));
  if (!key) return null;
  const { kind, title } = await openRecommendation(key, row);
  // A run has a handful of traces, and which of them it is stands in what is sealed.
  const traces = await manager.find(DecisionTrace, { ...scope, run_id: row.run_id, intent: kind });
  for (const trace of traces) {
    if ((await key.open('decision_traces.title', trace.trace_id, trace.title)) === title)
      return readTrace(store, trace.trace_id);
  }
  return null;
}

/** What went into a span and what came out of it. */
export async function readSpanBody(
  { manager, vault }: TraceStore,
  trace_id: string,
  span_id: string,
): Promise<SpanBody | null> {
  const row = await manager.findOne(DecisionTrace, { trace_id }, { populate: ['bodies'] });
  const bodies = row && (await openBodies({ manager, vault }, row));
  // Steps of other decisions of its run are none of this one's.
  if (!bodies || (await manager.count(TraceSpan, { trace_id, span_id })) === 0) return null;
  return bodies[span_id] ?? null;
}

function byStart(a: Span, b: Span): number {
  return a.start_ms - b.start_ms || a.span_id.localeCompare(b.span_id);
}
