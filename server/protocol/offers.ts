/** A customer's offers and articles over REST. */
import * as z from 'zod';
import { offerReasonSchema, recommendationSchema } from '../../plugins/kit/index.ts';
import { localeSchema } from './new-bank.ts';

const instant = z.iso.datetime({ offset: true });

/** GET /users/me/recommendations: as last computed; null when they are being computed. */
export const recommendationsDataSchema = z.strictObject({
  education: z.array(z.strictObject({ ...recommendationSchema.shape, read_at: instant.nullable() })),
  offers: z.array(recommendationSchema),
  computed_at: instant.nullable(),
});
export type RecommendationsData = z.infer<typeof recommendationsDataSchema>;

/** GET /users/me/recommendations: in the language of `locale`; the customer's own when it is left out. */
export const recommendationsQuerySchema = z.strictObject({ locale: localeSchema.optional() });

/** GET /users/me/recommendations/{recommendation_id}/evidence: what proves a figure of why it is shown. */
export const recommendationEvidenceQuerySchema = z.strictObject({
  ...recommendationsQuerySchema.shape,
  figure: z.string().min(1).max(200),
});

/** GET /users/me/offers?include=not_eligible */
export const offersQuerySchema = z.strictObject({
  ...recommendationsQuerySchema.shape,
  include: z.enum(['not_eligible']).optional(),
});
export type OffersQuery = z.infer<typeof offersQuerySchema>;
export const offersDataSchema = z.strictObject({
  /** With `reasons` why each is shown. */
  offers: z.array(recommendationSchema),
  /** The customer asked for none. */
  stopped: z.boolean(),
  computed_at: instant.nullable(),
  /** When asked for: the others, and why each is not shown. */
  not_eligible: z
    .array(z.strictObject({ offer_id: z.string(), title: z.string(), reasons: z.array(offerReasonSchema) }))
    .optional(),
});
export type OffersData = z.infer<typeof offersDataSchema>;

/** POST /users/me/offers/stop and /resume */
export const offerChoiceDataSchema = z.strictObject({ stopped: z.boolean(), at: instant });
export type OfferChoiceData = z.infer<typeof offerChoiceDataSchema>;
