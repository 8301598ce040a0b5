/** What answers at a bank and what it may recommend, with what became of each: plugins, offers, articles. */
import * as z from 'zod';
import { inDigits } from './paging.ts';

/** GET /operator/plugins?days= */
export const pluginsQuerySchema = z.strictObject({
  days: inDigits(1, 90)
    .prefault(7)
    .describe('How many days back calls are counted, in the newest 2,000 traces at most'),
});
const milliseconds = z.number().nonnegative().nullable();
export const pluginHealthSchema = z.strictObject({
  id: z.string(),
  kind: z.string(),
  version: z.string(),
  summary: z.string(),
  /** The platform does not let it be switched off. */
  required: z.boolean(),
  /** Takes part at this bank; an offer, in the version that was taken up. */
  enabled: z.boolean(),
  calls: z.int(),
  /** Of the calls, those that ended with an error, a time-out or an output that did not fit. */
  errors: z.int(),
  p50_ms: milliseconds,
  p95_ms: milliseconds,
  /** Guardrails: how often it decided what. */
  verdicts: z.record(z.string(), z.int()),
  /** Versions that were at work meanwhile, the present one among them. */
  versions_seen: z.array(z.string()),
});
export type PluginHealth = z.infer<typeof pluginHealthSchema>;
export const pluginsDataSchema = z.strictObject({
  plugins: z.array(pluginHealthSchema),
  /** Traces that were counted, and since when. */
  traces: z.int(),
  since: z.iso.datetime({ offset: true }),
});
export type PluginsData = z.infer<typeof pluginsDataSchema>;

const counts = {
  /** Customers to whom it is recommended now. */
  shown_to: z.int(),
  dismissed: z.int(),
  /** Times that an operator took it away from a customer. */
  taken_away: z.int(),
};
export const offerEntrySchema = z.strictObject({
  id: z.string(),
  version: z.string(),
  title: z.string(),
  partner: z.string(),
  summary: z.string(),
  disclosure: z.string(),
  /** What a Spanish reader is told; null for an offer that says it in English alone. */
  es: z.strictObject({ title: z.string(), summary: z.string(), disclosure: z.string() }).nullable(),
  commission: z.enum(['none', 'own_product', 'paid_by_partner']),
  personas: z.array(z.string()),
  /** It is shown: offers are, it was taken up in this version, and its last day has not passed. */
  live: z.boolean(),
  until: z.iso.date().nullable(),
  /** The version that was taken up, when it is not this one. */
  taken_up_version: z.string().nullable(),
  /** Days on which it was shown, of all customers together. */
  days_shown: z.int(),
  ...counts,
});
export type OfferEntry = z.infer<typeof offerEntrySchema>;
export const articleEntrySchema = z.strictObject({
  id: z.string(),
  title: z.string(),
  language: z.string(),
  topics: z.array(z.string()),
  author_role: z.string(),
  reading_grade: z.number(),
  sources: z.int(),
  reviewed: z.iso.date(),
  expires: z.iso.date(),
  /** The bank shows articles, has not left this one out, and it has not expired. */
  live: z.boolean(),
  /** This and the other counts are of the article in any of its languages. */
  read: z.int(),
  ...counts,
});
export type ArticleEntry = z.infer<typeof articleEntrySchema>;
/** GET /operator/catalogue */
export const catalogueDataSchema = z.strictObject({
  offers: z.array(offerEntrySchema),
  articles: z.array(articleEntrySchema),
  /** The day that it is at the bank. */
  day: z.iso.date(),
});
export type CatalogueData = z.infer<typeof catalogueDataSchema>;
