/** The admin's REST calls under /api/v1: envelopes `{data, meta}` and `{error}`, as the original contract has them. */
import * as z from 'zod';
import {
  personaAssignmentSchema,
  recommendationSchema,
  windowKeys,
  windowSignalsSchema,
} from '../../plugins/kit/index.ts';
import { evidenceViewSchema } from './chat.ts';
import { consentRecordSchema } from './conversations.ts';
import { spanBodySchema, traceDetailSchema, traceSummarySchema } from './trace.ts';
import { inDigits, limitSchema, pageSchema, paginationSchema } from './paging.ts';

export const metaSchema = z.strictObject({ timestamp: z.iso.datetime({ offset: true }) });
export const errorEnvelopeSchema = z.strictObject({
  error: z.strictObject({ code: z.string(), message: z.string(), details: z.record(z.string(), z.unknown()) }),
});
export type ErrorEnvelope = z.infer<typeof errorEnvelopeSchema>;
export interface Envelope<T> {
  data: T;
  meta: z.infer<typeof metaSchema>;
}

const searchText = z
  .string()
  .max(200)
  .regex(/^\P{Cc}*$/u, 'must hold no control characters');

/** Names with commas between them; one after a `-` is left out instead. */
const namesSchema = (what: string) =>
  searchText
    .transform((text) => text.split(',').filter((name) => name !== '' && name !== '-'))
    .optional()
    .describe(`${what}, with commas between several; one after a minus is left out instead.`);
const traceFilterShape = {
  kind: z.enum(['turn', 'recommendation']).optional(),
  outcome: namesSchema('How it ended'),
  reason: namesSchema('A reason code'),
  intent: namesSchema('What was understood'),
  slower_than: inDigits(0, 3_600_000).optional().describe('Milliseconds that it took at least.'),
  user_id: z.string().max(100).optional(),
};

/** GET /operator/trace-facets: the filter of /operator/traces but for its search. */
export const traceFacetsQuerySchema = z.strictObject(traceFilterShape);
const facetSchema = z.array(z.strictObject({ value: z.string(), count: z.int() }));
export const traceFacetsDataSchema = z.strictObject({
  traces: z.int().describe('How many were counted: the newest 2,000 at most.'),
  newest: z.uuid().nullable().describe('Which one came in last: whoever waits for news need not look at titles.'),
  outcome: facetSchema,
  reason: facetSchema,
  intent: facetSchema,
});
export type TraceFacetsData = z.infer<typeof traceFacetsDataSchema>;

/** GET /operator/traces?kind=&outcome=&reason=&intent=&slower_than=&search=&user_id=&before=&limit=. Keyset paging: pass `next` back as `before`. */
export const tracesQuerySchema = z.strictObject({
  ...traceFilterShape,
  search: searchText.optional(),
  before: z.string().max(200).optional(),
  limit: limitSchema,
});
export const tracesDataSchema = z.strictObject({ traces: z.array(traceSummarySchema), next: z.string().nullable() });
export type TracesData = z.infer<typeof tracesDataSchema>;
/** GET /operator/traces/{trace_id} */
export const traceDataSchema = z.strictObject({ trace: traceDetailSchema });
export type TraceData = z.infer<typeof traceDataSchema>;
/** GET /operator/traces/{trace_id}/spans/{span_id} */
export const spanDataSchema = z.strictObject({ body: spanBodySchema });
export type SpanData = z.infer<typeof spanDataSchema>;
/** GET /operator/traces/{trace_id}/facts/{fact_id} */
export const evidenceDataSchema = z.strictObject({ evidence: evidenceViewSchema });
export type EvidenceData = z.infer<typeof evidenceDataSchema>;

/** GET /operator/users?search=&persona=&risk_flag=&page=&limit= */
export const usersQuerySchema = z.strictObject({
  search: searchText.optional(),
  persona: z.string().max(60).optional(),
  risk_flag: z.enum(['true', 'false']).optional(),
  page: pageSchema,
  limit: limitSchema,
});
export const userSummarySchema = z.strictObject({
  user_id: z.string(),
  name: z.string(),
  consent_status: z.boolean(),
  persona_30: z.string().nullable(),
  persona_180: z.string().nullable(),
  risk_flag: z.boolean().nullable(),
  last_turn_at: z.iso.datetime({ offset: true }).nullable(),
});
export type UserSummary = z.infer<typeof userSummarySchema>;
export const usersDataSchema = z.strictObject({
  users: z.array(userSummarySchema),
  pagination: paginationSchema,
});
export type UsersData = z.infer<typeof usersDataSchema>;

/** GET /operator/users/{user_id}. Signals are null before consent: nothing was computed. */
export const userDataSchema = z.strictObject({
  user: userSummarySchema,
  as_of: z.iso.date().nullable(),
  signals: z.record(z.string(), windowSignalsSchema).nullable(),
  personas: z.record(z.string(), personaAssignmentSchema).nullable(),
  recommendations: z.array(recommendationSchema),
});
export type UserData = z.infer<typeof userDataSchema>;

/** GET /operator/users/{user_id}/signals */
export const userSignalsDataSchema = userDataSchema.pick({ signals: true });

/** POST /operator/users/{user_id}/override: takes a recommendation away from a customer for good. */
export const overrideRequestSchema = z.strictObject({
  recommendation_id: searchText.min(1),
  reason: z
    .string()
    .trim()
    .min(1)
    .max(500)
    .regex(/^[^\p{Cc}\p{Cs}]*$/u, 'must hold no control characters'),
});
export type OverrideRequest = z.infer<typeof overrideRequestSchema>;
export const overrideActionSchema = z.strictObject({
  action_id: z.uuid(),
  action: z.literal('recommendation.override'),
  user_id: z.uuid(),
  recommendation_id: z.string(),
  reason: z.string(),
  created_at: z.iso.datetime({ offset: true }),
});
export type OverrideAction = z.infer<typeof overrideActionSchema>;
export const overrideDataSchema = z.strictObject({ action: overrideActionSchema });

/** GET /operator/users/{user_id}/history: what was agreed to, and how the personas changed; newest first. */
export const userHistoryDataSchema = z.strictObject({
  consents: z.array(consentRecordSchema),
  personas: z.array(
    z.strictObject({
      time_window: z.string(),
      persona: z.string(),
      as_of: z.iso.date(),
      at: z.iso.datetime({ offset: true }),
    }),
  ),
});
export type UserHistoryData = z.infer<typeof userHistoryDataSchema>;

/** GET /operator/users/{user_id}/signals/{signal_id}/evidence?window=&account_id= */
export const signalEvidenceQuerySchema = z.strictObject({
  window: z.enum(windowKeys),
  /** Of one card; without it, of all of them together. */
  account_id: z.string().max(200).optional(),
});
