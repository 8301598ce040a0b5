import * as z from 'zod';
import type { Fact } from '../../plugins/kit/index.ts';
import { formatFact } from '../../plugins/kit/index.ts';
import { DecisionTrace, RecommendationRow, TraceSpan, UserProfile } from '../database/entities/index.ts';
import { readFeedback } from '../conversation/feedback.ts';
import { pageOf, readCursor } from '../database/cursor.ts';
import { plainJson } from '../database/plain-json.ts';
import type { Scope, SqlEntityManager } from '../database/tenancy.ts';
import {
  spanBodySchema,
  spanSchema,
  traceDetailSchema,
  traceSummarySchema,
  type Span,
  type SpanBody,
  type TraceDetail,
  type TraceSummary,
} from '../protocol/index.ts';
import type { TraceRecorder } from './recorder.ts';

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
  readonly recorder: Pick<TraceRecorder, 'spans' | 'elapsed' | 'reasons'>;
}

/** The one writer of traces: the decision and its spans, in the transaction of the manager it is given. */
export async function writeTrace(manager: SqlEntityManager, scope: Scope, draft: TraceDraft): Promise<void> {
  const { recorder, facts, answer, offer_reasons, as_of, locale, ...rest } = draft;
  const shown = facts.map((fact) => ({ fact, text: formatFact(fact, locale) }));
  await manager.insert(DecisionTrace, {
    ...scope,
    ...rest,
    duration_ms: recorder.elapsed(),
    reasons: recorder.reasons(),
    span_count: recorder.spans.length,
    decision: plainJson({ answer, facts: shown, offer_reasons, as_of }),
  });
  if (recorder.spans.length === 0) return;
  await manager.insertMany(
    TraceSpan,
    recorder.spans.map(({ span, body }, position) => ({
      ...scope,
      trace_id: draft.trace_id,
      span_id: span.span_id,
      position,
      span: spanSchema.parse(span),
      body: { input: bounded(body.input), output: bounded(body.output) },
    })),
  );
}

function bounded(value: unknown): unknown {
  const json = JSON.stringify(value ?? null);
  return json.length <= longestBody
    ? plainJson(value ?? null)
    : { too_long: json.length, beginning: json.slice(0, 2_000) };
}

export interface TraceFilter {
  readonly kind?: TraceSummary['kind'] | undefined;
  readonly outcome?: string | undefined;
  readonly search?: string | undefined;
  readonly user_id?: string | undefined;
  /** A cursor from `next`. */
  readonly before?: string | undefined;
  readonly limit: number;
}

/** Newest first. `next` is the cursor of the following page, null on the last. */
export async function listTraces(
  manager: SqlEntityManager,
  bank_id: string,
  filter: TraceFilter,
): Promise<{ traces: TraceSummary[]; next: string | null }> {
  const cursor = readCursor(filter.before);
  const rows = await manager.find(
    DecisionTrace,
    {
      bank_id,
      ...(filter.kind && { kind: filter.kind }),
      ...(filter.outcome && { outcome: filter.outcome as TraceSummary['outcome'] }),
      ...(filter.user_id && { user_id: z.uuid().catch(nobody).parse(filter.user_id) }),
      ...(filter.search && { title: { $ilike: `%${filter.search.replaceAll(/[\\%_]/g, String.raw`\$&`)}%` } }),
      ...(cursor && {
        $or: [{ started_at: { $lt: cursor[0] } }, { started_at: cursor[0], trace_id: { $lt: cursor[1] } }],
      }),
    },
    { orderBy: { started_at: 'desc', trace_id: 'desc' }, limit: filter.limit + 1 },
  );
  const names = await namesOf(manager, rows);
  const { page, next } = pageOf(rows, filter.limit, ({ started_at, trace_id }) => [started_at, trace_id]);
  return { traces: page.map((row) => traceSummarySchema.parse(summaryOf(row, names))), next };
}

const nobody = '00000000-0000-0000-0000-000000000000';

/** The whole trace without the spans' bodies; null when this scope has none of that id. */
export async function readTrace(manager: SqlEntityManager, trace_id: string): Promise<TraceDetail | null> {
  const row = await manager.findOne(DecisionTrace, { trace_id });
  if (!row) return null;
  const spans = await manager.find(TraceSpan, { trace_id }, { orderBy: { position: 'asc' } });
  const names = await namesOf(manager, [row]);
  return traceDetailSchema.parse({
    ...summaryOf(row, names),
    run_id: row.run_id ?? null,
    ...row.decision,
    spans: spans.map(({ span }) => span).sort(byStart),
    feedback: row.kind === 'turn' ? await readFeedback(manager, { trace_id }) : null,
  });
}

/** The trace of what is recommended to a customer; null when it is not, or was taken away. */
export async function readRecommendationTrace(
  manager: SqlEntityManager,
  scope: Scope,
  recommendation_id: string,
): Promise<TraceDetail | null> {
  const row = await manager.findOne(RecommendationRow, { ...scope, recommendation_id });
  if (!row) return null;
  const { kind, title } = row.recommendation;
  const trace = await manager.findOne(DecisionTrace, { ...scope, run_id: row.run_id, intent: kind, title });
  return trace && readTrace(manager, trace.trace_id);
}

/** What went into a span and what came out of it. */
export async function readSpanBody(
  manager: SqlEntityManager,
  trace_id: string,
  span_id: string,
): Promise<SpanBody | null> {
  const row = await manager.findOne(TraceSpan, { trace_id, span_id }, { populate: ['body'] });
  return row ? spanBodySchema.parse(row.body) : null;
}

function byStart(a: Span, b: Span): number {
  return a.start_ms - b.start_ms || a.span_id.localeCompare(b.span_id);
}

async function namesOf(
  manager: SqlEntityManager,
  rows: readonly DecisionTrace[],
): Promise<ReadonlyMap<string, string>> {
  const profiles = await manager.find(UserProfile, {
    user_id: { $in: [...new Set(rows.map(({ user_id }) => user_id))] },
  });
  return new Map(profiles.map(({ user_id, name }) => [user_id, name]));
}

function summaryOf(row: DecisionTrace, names: ReadonlyMap<string, string>) {
  return {
    trace_id: row.trace_id,
    kind: row.kind,
    started_at: row.started_at.toISOString(),
    duration_ms: row.duration_ms,
    customer: { user_id: row.user_id, name: names.get(row.user_id) ?? 'Unknown' },
    conversation_id: row.conversation_id ?? null,
    title: row.title,
    intent: row.intent ?? null,
    outcome: row.outcome,
    reasons: row.reasons,
    span_count: row.span_count,
  };
}
