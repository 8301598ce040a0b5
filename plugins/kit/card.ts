import * as z from 'zod';
import { calendarDate } from './evidence.ts';
import { formCardSchema } from './form.ts';

/** A table cell: words, or a reference to a fact, never a number of its own. */
const cellSchema = z.union([
  z.strictObject({ text: z.string() }),
  z.strictObject({ fact: z.string() }),
  z.strictObject({ date: calendarDate }),
]);

const tableSchema = z.strictObject({
  type: z.literal('table'),
  title: z.string().min(1),
  columns: z.array(z.strictObject({ label: z.string(), align: z.enum(['start', 'end']).default('start') })).min(1),
  rows: z.array(z.array(cellSchema)),
});

const chartSchema = z.strictObject({
  type: z.literal('chart'),
  title: z.string().min(1),
  kind: z.enum(['bar', 'line', 'doughnut']),
  series: z
    .array(
      z.strictObject({ label: z.string(), points: z.array(z.strictObject({ label: z.string(), fact: z.string() })) }),
    )
    .min(1),
});

/** "We're showing you this because …" in the light blue box. Text may refer to facts. */
const rationaleSchema = z.strictObject({ type: z.literal('rationale'), text: z.string().min(1) });

const articleSchema = z.strictObject({
  type: z.literal('article'),
  article_id: z.string(),
  title: z.string(),
  summary: z.string(),
  rationale: z.string().optional(),
  disclaimer: z.string(),
});

const offerSchema = z.strictObject({
  type: z.literal('offer'),
  offer_id: z.string(),
  title: z.string(),
  partner: z.string(),
  summary: z.string(),
  rationale: z.string(),
  disclosure: z.string(),
  disclaimer: z.string(),
});

/** Asks for the consent without which nothing is computed. */
const consentSchema = z.strictObject({ type: z.literal('consent'), scopes: z.array(z.string()) });

/** Where a person is reached, as the bank has it in its settings: the only place where a telephone number stands. */
const contactSchema = z.strictObject({
  type: z.literal('contact'),
  title: z.string().min(1),
  phone: z.string().nullable(),
  url: z.string().nullable(),
  hours: z.string().nullable(),
});

/** What an answer can show beside its text. Every figure in it is a fact of the same answer. */
export const cardSchema = z.discriminatedUnion('type', [
  tableSchema,
  chartSchema,
  rationaleSchema,
  articleSchema,
  offerSchema,
  consentSchema,
  contactSchema,
  formCardSchema,
]);
export type Card = z.infer<typeof cardSchema>;
export type TableCell = z.infer<typeof cellSchema>;

/** Where a sentence taken from an article comes from. */
export const citationSchema = z.strictObject({
  article_id: z.string(),
  title: z.string(),
  quote: z.string().min(1),
  /** Index of the first quoted sentence in the article's body. */
  sentence: z.int().nonnegative(),
});
export type Citation = z.infer<typeof citationSchema>;
