/** The operators' queue of what a person should look at, under /api/v1/operator/review-items. */
import * as z from 'zod';
import { triggers } from '../../plugins/kit/index.ts';
import { keysetQuerySchema } from './conversations.ts';
import { traceSummarySchema } from './trace.ts';

/** Why something waits for a person: the customer asked for one, or wrote what a bank has to act on. */
export const reviewReasons = ['hand_off', ...triggers.filter((trigger) => trigger !== 'person')] as const;
export type ReviewReason = (typeof reviewReasons)[number];

const instant = z.iso.datetime({ offset: true });

/** GET /operator/review-items?state=&before=&limit= */
export const reviewItemsQuerySchema = keysetQuerySchema.extend({ state: z.enum(['open', 'closed']).prefault('open') });
export type ReviewItemsQuery = z.infer<typeof reviewItemsQuerySchema>;
export const reviewItemSchema = z.strictObject({
  review_item_id: z.uuid(),
  customer: z.strictObject({ user_id: z.uuid(), name: z.string() }),
  reason: z
    .enum(reviewReasons)
    .describe(
      '`hand_off`: the customer wants to hear from a person; the others: what the customer wrote has to be acted on.',
    ),
  conversation_id: z.uuid(),
  trace_id: z.uuid().describe('The turn that led to it; gone when the customer deleted the conversation.'),
  created_at: instant,
  closed_at: instant.nullable(),
  closed_by: z.uuid().nullable().describe('The operator who closed it.'),
});
export const reviewItemsDataSchema = z.strictObject({ items: z.array(reviewItemSchema), next: z.string().nullable() });
export type ReviewItemsData = z.infer<typeof reviewItemsDataSchema>;
/** POST /operator/review-items/{review_item_id}/close */
export const reviewItemDataSchema = z.strictObject({ item: reviewItemSchema });
export type ReviewItemData = z.infer<typeof reviewItemDataSchema>;

/** Why a turn is among those that two people look at, the weightiest first; each turn counts once. */
export const strata = ['distress', 'blocked', 'escalated', 'low_confidence', 'random'] as const;
export type Stratum = (typeof strata)[number];
/** What was wrong, from a list: words of reviewers would repeat those of customers. */
export const traceProblems = [
  'wrong_answer',
  'missing_answer',
  'tone',
  'advice',
  'blocked_wrongly',
  'not_blocked',
  'not_escalated',
] as const;
export type TraceProblem = (typeof traceProblems)[number];

export const traceReviewSchema = z.strictObject({
  verdict: z.enum(['right', 'wrong']),
  problem: z.enum(traceProblems).nullable(),
  reviewed_by: z.strictObject({ user_id: z.uuid(), name: z.string() }),
  reviewed_at: instant,
});
export type TraceReviewData = z.infer<typeof traceReviewSchema>;

/** GET /operator/review-sample?week=: the turns of a week that two people look at, the same ones whenever it is asked. */
export const reviewSampleQuerySchema = z.strictObject({
  week: z.iso.date().optional().describe('Any day of the week, at the bank. Without one, the present week.'),
});
const sampledTraceSchema = z.strictObject({
  stratum: z.enum(strata),
  trace: traceSummarySchema,
  /** How many have looked, of two. */
  reviewed: z.int().min(0).max(2),
  /** Once the reader has answered, or two others have: nobody is told what the other one said before. */
  reviews: z.array(traceReviewSchema),
  /** The reader has not answered, and one of the two places is free. */
  open: z.boolean(),
});
export type SampledTrace = z.infer<typeof sampledTraceSchema>;
export const reviewAgreementSchema = z.strictObject({
  /** Turns that two people looked at. */
  pairs: z.int(),
  /** Of those, the ones about which they said the same. */
  agreed: z.int(),
  /** Agreement beyond chance, -1 to 1, for pairs of reviewers who are not always the same two (Fleiss 1971, for two ratings). */
  kappa: z.number().min(-1).max(1).nullable(),
  /** Why there is no kappa: too few pairs, or everybody always said the same, from which chance cannot be told. */
  unknown: z.enum(['too_few', 'no_variation']).nullable(),
});
export type ReviewAgreement = z.infer<typeof reviewAgreementSchema>;
export const reviewSampleDataSchema = z.strictObject({
  week: z.iso.date().describe('Its Monday.'),
  turns: z
    .record(z.enum(strata), z.int())
    .describe('Turns of the week in each stratum, of which at most ten are in the sample.'),
  sample: z.array(sampledTraceSchema),
  agreement: reviewAgreementSchema,
});
export type ReviewSampleData = z.infer<typeof reviewSampleDataSchema>;
/** POST /operator/traces/{trace_id}/review */
export const reviewRequestSchema = z
  .strictObject({ verdict: z.enum(['right', 'wrong']), problem: z.enum(traceProblems).nullable().default(null) })
  .refine(({ verdict, problem }) => (verdict === 'wrong') === (problem !== null), {
    path: ['problem'],
    message: 'must be given for a turn that is wrong, and for no other',
  });
export type ReviewRequest = z.infer<typeof reviewRequestSchema>;
export const reviewDataSchema = z.strictObject({ reviews: z.array(traceReviewSchema) });
export type ReviewData = z.infer<typeof reviewDataSchema>;
