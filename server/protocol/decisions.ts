/** What operators decide about recommendations, under /api/v1/operator/recommendations. */
import * as z from 'zod';
import { keysetQuerySchema } from './conversations.ts';

export const operatorDecisions = ['approve', 'flag', 'override'] as const;
export type OperatorDecision = (typeof operatorDecisions)[number];

const instant = z.iso.datetime({ offset: true });
/** An operator's own words. */
export const reasonSchema = z
  .string()
  .trim()
  .min(1)
  .max(500)
  .regex(/^[^\p{Cc}\p{Cs}]*$/u, 'must hold no control characters');
const recommendationId = z
  .string()
  .min(1)
  .max(200)
  .regex(/^\P{Cc}*$/u, 'must hold no control characters');

export const operatorDecisionSchema = z.strictObject({
  decision_id: z.uuid(),
  decision: z.enum(operatorDecisions),
  reason: z.string().nullable(),
  decided_by: z.strictObject({ user_id: z.uuid(), name: z.string(), email: z.string() }),
  decided_at: instant,
});
export type DecidedByOperator = z.infer<typeof operatorDecisionSchema>;

const customerSchema = z.strictObject({ user_id: z.uuid(), name: z.string() });

/** GET /operator/recommendations?state=&kind=&user_id=&before=&limit= */
export const shownQuerySchema = keysetQuerySchema.extend({
  state: z.enum(['all', 'undecided', 'approve', 'flag']).prefault('all'),
  kind: z.enum(['education', 'offer']).optional(),
  user_id: z.string().max(100).optional(),
});
export type ShownQuery = z.infer<typeof shownQuerySchema>;
export const shownRecommendationSchema = z.strictObject({
  customer: customerSchema,
  recommendation_id: z.string(),
  kind: z.enum(['education', 'offer']),
  title: z.string(),
  rationale: z.string(),
  persona: z.string(),
  computed_at: instant,
  /** The newest decision about it; null when nobody looked. */
  decision: operatorDecisionSchema.nullable(),
  /** It was computed again after that decision: what the customer sees may be another figure. */
  computed_since: z.boolean(),
});
export type ShownRecommendation = z.infer<typeof shownRecommendationSchema>;
export const shownDataSchema = z.strictObject({
  recommendations: z.array(shownRecommendationSchema),
  next: z.string().nullable(),
});
export type ShownData = z.infer<typeof shownDataSchema>;

/** POST /operator/recommendations/decisions: one decision about up to a hundred of them. */
export const decideRequestSchema = z
  .strictObject({
    decision: z.enum(operatorDecisions),
    reason: reasonSchema.nullable().default(null),
    recommendations: z
      .array(z.strictObject({ user_id: z.uuid(), recommendation_id: recommendationId }))
      .min(1)
      .max(100),
  })
  .refine(({ decision, reason }) => decision === 'approve' || reason !== null, {
    path: ['reason'],
    message: 'must be given to flag or override',
  });
export type DecideRequest = z.infer<typeof decideRequestSchema>;
export const decideDataSchema = z.strictObject({
  decided: z.array(
    z.strictObject({ user_id: z.uuid(), recommendation_id: z.string(), decision: operatorDecisionSchema }),
  ),
  /** What is not recommended to that customer, or not any more. */
  refused: z.array(
    z.strictObject({
      user_id: z.uuid(),
      recommendation_id: z.string(),
      code: z.literal('RECOMMENDATION_NOT_FOUND'),
    }),
  ),
});
export type DecideData = z.infer<typeof decideDataSchema>;

/** GET /operator/recommendations/decisions?decision=&user_id=&before=&limit= */
export const decisionsQuerySchema = keysetQuerySchema.extend({
  decision: z.enum(operatorDecisions).optional(),
  user_id: z.string().max(100).optional(),
  recommendation_id: z.string().max(200).optional(),
});
export type DecisionsQuery = z.infer<typeof decisionsQuerySchema>;
export const decisionsDataSchema = z.strictObject({
  decisions: z.array(
    z.strictObject({ ...operatorDecisionSchema.shape, customer: customerSchema, recommendation_id: z.string() }),
  ),
  next: z.string().nullable(),
});
export type DecisionsData = z.infer<typeof decisionsDataSchema>;
