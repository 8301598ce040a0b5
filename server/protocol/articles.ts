/** Articles as they are read: GET /users/me/articles/{article_id}, and what customers say of them. */
import * as z from 'zod';

const runSchema = z.strictObject({
  text: z.string(),
  strong: z.literal(true).optional(),
  emphasis: z.literal(true).optional(),
  link: z.url({ protocol: /^https$/ }).optional(),
});
const sentenceSchema = z.strictObject({
  /** Number in the article, from 0: what a citation points at. */
  sentence: z.int().nonnegative(),
  runs: z.array(runSchema),
});
/** A sentence of an article, in runs of one kind of letter each. */
export type ArticleSentence = z.infer<typeof sentenceSchema>;

/** A piece of an article's body. */
export const articleBlockSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('heading'), depth: z.int().min(1).max(6), text: z.string() }),
  z.strictObject({ type: z.literal('paragraph'), sentences: z.array(sentenceSchema) }),
  z.strictObject({ type: z.literal('list'), ordered: z.boolean(), items: z.array(z.array(sentenceSchema)) }),
]);
export type ArticleBlock = z.infer<typeof articleBlockSchema>;

export const articleViewSchema = z.strictObject({
  article_id: z.string(),
  title: z.string(),
  summary: z.string(),
  language: z.enum(['en', 'es']),
  blocks: z.array(articleBlockSchema),
  sources: z.array(
    z.strictObject({
      title: z.string(),
      section: z.string().optional(),
      link: z.url({ protocol: /^https$/ }).optional(),
    }),
  ),
  author_role: z.string(),
  /** Calendar dates. */
  reviewed: z.iso.date(),
  expires: z.iso.date(),
  /** The same in other languages. */
  translations: z.array(z.strictObject({ article_id: z.string(), language: z.enum(['en', 'es']), title: z.string() })),
  /** What this customer said of it; null for nothing yet. */
  helpful: z.boolean().nullable(),
});
export type ArticleView = z.infer<typeof articleViewSchema>;
export const articleDataSchema = z.strictObject({ article: articleViewSchema });
export type ArticleData = z.infer<typeof articleDataSchema>;

/** POST /users/me/articles/{article_id}/feedback: saying it again replaces it. */
export const articleFeedbackSchema = z.strictObject({ helpful: z.boolean() });
export const articleFeedbackDataSchema = z.strictObject({ helpful: z.boolean() });
