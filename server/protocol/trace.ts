import * as z from 'zod';
import { decisions, factSchema, offerReasonSchema } from '../../plugins/kit/index.ts';
import { turnOutcomes } from './chat.ts';
import { feedbackSchema } from './feedback.ts';

/** OpenInference span kinds, the ones we use. */
export const spanKinds = ['AGENT', 'CHAIN', 'LLM', 'TOOL', 'RETRIEVER', 'GUARDRAIL', 'EVALUATOR'] as const;

export const spanSchema = z.strictObject({
  span_id: z.string(),
  parent_span_id: z.string().nullable(),
  /** OpenTelemetry GenAI names: `invoke_agent spendsense`, `execute_tool spending`, `guardrail guardrail.consent`, `chat embedded`. */
  name: z.string(),
  kind: z.enum(spanKinds),
  plugin: z.strictObject({ id: z.string(), version: z.string(), config_hash: z.string() }).nullable(),
  /** Milliseconds after the trace's start. */
  start_ms: z.number().nonnegative(),
  duration_ms: z.number().nonnegative(),
  status: z.enum(['ok', 'error', 'skipped']),
  error_code: z.string().nullable(),
  /** Guardrails only; written for `allow` too. */
  verdict: z.strictObject({ decision: z.enum(decisions), reasons: z.array(z.string()) }).nullable(),
  attributes: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])),
});
export type Span = z.infer<typeof spanSchema>;

/** A span's input and output, fetched only for the span that is opened. */
export const spanBodySchema = z.strictObject({ input: z.unknown(), output: z.unknown() });
export type SpanBody = z.infer<typeof spanBodySchema>;

export const traceSummarySchema = z.strictObject({
  trace_id: z.string(),
  kind: z.enum(['turn', 'recommendation']),
  started_at: z.iso.datetime({ offset: true }),
  duration_ms: z.number().nonnegative(),
  customer: z.strictObject({ user_id: z.string(), name: z.string() }),
  conversation_id: z.string().nullable(),
  /** The question (personal data masked) or the recommendation's title. */
  title: z.string(),
  intent: z.string().nullable(),
  outcome: z.enum([...turnOutcomes, 'shown', 'not_shown']),
  /** Reason codes of every verdict that was not `allow`. */
  reasons: z.array(z.string()),
  span_count: z.int(),
});
export type TraceSummary = z.infer<typeof traceSummarySchema>;

export const traceDetailSchema = z.strictObject({
  ...traceSummarySchema.shape,
  run_id: z.string().nullable(),
  answer: z.string(),
  facts: z.array(z.strictObject({ fact: factSchema, text: z.string() })),
  /** Offers: why shown or not. */
  offer_reasons: z.array(offerReasonSchema),
  as_of: z.iso.date().nullable(),
  spans: z.array(spanSchema),
  /** Turns: what the customer said of the answer. */
  feedback: feedbackSchema.nullable(),
});
/** POST /operator/traces/{trace_id}/replay */
export const replayRequestSchema = z.strictObject({
  mode: z
    .enum(['recorded', 'requery'])
    .default('recorded')
    .describe(
      '`recorded` feeds back what the model said; `requery` asks it anew and says how often it comes to the same.',
    ),
  times: z.int().min(1).max(10).default(1).describe('How often `requery` asks.'),
});
export const replaySchema = z.strictObject({
  trace_id: z.uuid(),
  kind: z.enum(['turn', 'recommendation']),
  state: z.enum(['identical', 'different', 'not_replayable']),
  reason: z
    .string()
    .nullable()
    .describe('Why it cannot be: `INPUT_MISSING`, `WORDS_NOT_KEPT`, `STOPPED`, `DATA_GONE`, `ERASED`.'),
  recorded_outcome: z.string(),
  replayed_outcome: z.string().nullable(),
  /** The first step that did not come out as it did. */
  difference: z
    .strictObject({
      span_id: z.string(),
      name: z.string(),
      field: z.string(),
      recorded: z.unknown(),
      replayed: z.unknown(),
    })
    .nullable(),
});
export type Replay = z.infer<typeof replaySchema>;
export const replayDataSchema = z.strictObject({
  replay: replaySchema,
  /** Of `requery`: how often outcome and figures were those of the time. A rate, no proof: models are not bound to repeat themselves. */
  match: z.strictObject({ matched: z.int(), of: z.int() }).nullable(),
});
export type ReplayData = z.infer<typeof replayDataSchema>;
export type TraceDetail = z.infer<typeof traceDetailSchema>;
