import * as z from 'zod';
import { evidenceListSchema, factSchema } from './evidence.ts';
import { offerReasonCodes } from './offer-reasons.ts';

/** Stands with every recommendation; a bank may lengthen it, never remove it. */
export const disclaimers = {
  en: 'This is educational content, not financial advice. Consult a licensed advisor for personalized guidance.',
  es: 'Esto es contenido educativo, no asesoramiento financiero. Consulta a un asesor autorizado para una orientación personalizada.',
} as const;
export const disclaimer = disclaimers.en;

/** How the reason of a recommendation begins: a data point goes on from there. */
export const rationaleOpenings = { en: "We're showing you this because ", es: 'Te mostramos esto porque ' } as const;

/** Words of a fact in another language. What is left out is as it stands in the fact: a name, a formula of signs. */
const factWordsSchema = z.strictObject({
  label: z.string().min(1).optional(),
  /** Of its period. */
  period: z.string().min(1).optional(),
  formula: z.string().min(1).optional(),
});
export type FactWords = Readonly<z.infer<typeof factWordsSchema>>;
const wordsByFact = z.record(z.string(), factWordsSchema);

/**
 * One concrete thing a signal found, in plain words without blame, ready to follow "We're showing you this because ".
 * @example { signal: 'credit.cards.utilization', text: 'your {fact:card.visa.utilization#label} is using {fact:card.visa.utilization} of its limit', ... }
 */
export const dataPointSchema = z.strictObject({
  /** Which field it speaks of: `family.field`. Articles and offers say which signals they serve by these names. */
  signal: z.string().min(1),
  text: z.string().min(1),
  /** The same in Spanish, ready to follow "Te mostramos esto porque ", and its facts' words by their ids. Without it a Spanish reader gets the English. */
  es: z.strictObject({ text: z.string().min(1), facts: wordsByFact }).optional(),
  facts: z.array(factSchema).readonly(),
  /** How much it stands out, 0..1: the most telling one of a signal is shown first. */
  weight: z.number().min(0).max(1),
});
export type DataPoint = Readonly<z.infer<typeof dataPointSchema>>;

/** Why an offer is shown or not: a code of the controlled list, in its words. */
export const offerReasonSchema = z.strictObject({
  code: z.enum(offerReasonCodes),
  sentence: z.string(),
  evidence: evidenceListSchema,
});
export type OfferReason = z.infer<typeof offerReasonSchema>;

export const recommendationSchema = z.strictObject({
  recommendation_id: z.string(),
  kind: z.enum(['education', 'offer']),
  /** The article's or the offer plugin's id. */
  item_id: z.string(),
  title: z.string(),
  summary: z.string(),
  partner: z.string().nullable(),
  disclosure: z.string().nullable(),
  /** The partner's, as a data address; null for an article or where there is none. */
  logo: z.string().nullable().default(null),
  persona: z.string(),
  signal: z.string(),
  /** "We're showing you this because …" or "Te mostramos esto porque …", figures filled in. */
  rationale: z.string(),
  /** The same with `{fact:id}` references, from which the server formats it in another locale. */
  rationale_template: z.string(),
  facts: z.array(factSchema),
  evidence: evidenceListSchema,
  reasons: z.array(offerReasonSchema),
  disclaimer: z.string(),
});
export type Recommendation = z.infer<typeof recommendationSchema>;

/** What is said in a recommendation, in one language. */
const recommendationWordsSchema = z.strictObject({
  /** A translated article has an id of its own. */
  item_id: z.string(),
  title: z.string(),
  summary: z.string(),
  disclosure: z.string().nullable(),
  rationale_template: z.string(),
  facts: wordsByFact,
});
export type RecommendationWords = z.infer<typeof recommendationWordsSchema>;

/** As it is computed and stored: in the language of its run, and what is said in another one, for whoever reads it in that. */
export const translatedRecommendationSchema = recommendationSchema.extend({
  translations: z
    .strictObject({ en: recommendationWordsSchema.optional(), es: recommendationWordsSchema.optional() })
    .optional(),
});
export type TranslatedRecommendation = z.infer<typeof translatedRecommendationSchema>;

export const recommendationsSchema = z.strictObject({
  education: z.array(translatedRecommendationSchema),
  offers: z.array(translatedRecommendationSchema),
  /** Offers not shown, each with the reason; and why there are fewer than the minimum of either kind. */
  not_shown: z.array(z.strictObject({ item_id: z.string(), title: z.string(), reasons: z.array(offerReasonSchema) })),
  shortfall: z.array(z.string()),
});
export type Recommendations = z.infer<typeof recommendationsSchema>;
