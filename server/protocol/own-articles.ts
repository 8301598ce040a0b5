/** A bank's own articles: drafts, what was published in which version, and what the assistant would quote of them. */
import * as z from 'zod';
import { writtenText } from './text.ts';

/** Begins with `own-`, so that no article of the library ever has it. What ends in `-es` is the translation of the one without. */
export const ownArticleIdSchema = z
  .string()
  .max(80)
  .regex(/^own(-[a-z0-9]+)+$/, 'must begin with own- and hold small letters, digits and hyphens');
const language = z.enum(['en', 'es']);
const line = (most: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(most)
    .regex(/^[^\p{Cc}\p{Cs}]*$/u, 'must hold no control characters');

/** What a bank writes. The body is Markdown: headings, paragraphs, lists, emphasis and https links. */
export const ownArticleSchema = z.strictObject({
  title: line(120),
  summary: line(300),
  language,
  topics: z.array(line(40)).min(1).max(6),
  /** Words that customers use for it. */
  phrases: z.array(line(80)).max(20),
  /** Personas that it is recommended to. */
  personas: z.array(line(60)).max(10),
  sources: z
    .array(
      z.strictObject({
        title: line(200),
        section: line(200).optional(),
        link: z
          .url({ protocol: /^https$/ })
          .max(500)
          .optional(),
      }),
    )
    .min(1)
    .max(20),
  author_role: line(80),
  /** Calendar dates: quoted from the one to the other. */
  reviewed: z.iso.date(),
  expires: z.iso.date(),
  body: z.string().min(1).max(40_000),
});
export type OwnArticle = z.infer<typeof ownArticleSchema>;

/** What is wrong with an article: a problem keeps it from being proposed, a warning is for whoever decides. */
export const articleFindingSchema = z.strictObject({
  level: z.enum(['problem', 'warning']),
  rule: z.string(),
  message: z.string(),
});
export type OwnArticleFinding = z.infer<typeof articleFindingSchema>;

/** Customers who said that it helped, and who said that it did not. */
const helpfulSchema = z.strictObject({ yes: z.int().nonnegative(), no: z.int().nonnegative() });
export type HelpfulCounts = z.infer<typeof helpfulSchema>;

export const ownArticleStates = ['draft', 'in_review', 'published', 'expired', 'withdrawn'] as const;
/** GET /operator/articles */
export const articleListDataSchema = z.strictObject({
  own: z.array(
    z.strictObject({
      article_id: z.string(),
      title: z.string(),
      language,
      state: z.enum(ownArticleStates),
      /** Of what is published; 0 before anything was. */
      version: z.int().nonnegative(),
      expires: z.iso.date(),
      has_draft: z.boolean(),
      helpful: helpfulSchema,
    }),
  ),
  library: z.array(
    z.strictObject({
      article_id: z.string(),
      title: z.string(),
      language,
      topics: z.array(z.string()),
      /** Whether the bank's settings let customers read it. */
      is_shown: z.boolean(),
      expires: z.iso.date(),
      helpful: helpfulSchema,
    }),
  ),
  /** What articles can be about, and whom they can be recommended to. */
  topics: z.array(z.string()),
  personas: z.array(z.string()),
});
export type ArticleListData = z.infer<typeof articleListDataSchema>;

const instant = z.iso.datetime({ offset: true });
const draftSchema = z.strictObject({
  article: ownArticleSchema,
  updated_by: z.string(),
  updated_at: instant,
  findings: z.array(articleFindingSchema),
});
export type ArticleDraft = z.infer<typeof draftSchema>;
/** GET /operator/articles/{article_id} */
export const ownArticleDataSchema = z.strictObject({
  article_id: z.string(),
  draft: draftSchema.nullable(),
  /** Newest first; null where it was taken back. */
  versions: z.array(
    z.strictObject({
      version: z.int().positive(),
      article: ownArticleSchema.nullable(),
      proposed_by: z.string(),
      approved_by: z.string(),
      created_at: instant,
    }),
  ),
  /** The change that waits for a second person. */
  change_id: z.uuid().nullable(),
});
export type OwnArticleData = z.infer<typeof ownArticleDataSchema>;

/**
 * PUT /operator/articles/{article_id}/draft?replaces=
 *
 * `replaces` is when the draft that is to be replaced was written, `no_draft` where there was none and `no_article` where there was nothing of that id
 * at all: the draft is kept only if that is still so. Without it, whatever is there is replaced.
 */
export const articleDraftQuerySchema = z.strictObject({
  replaces: z.union([z.enum(['no_article', 'no_draft']), instant]).optional(),
});
export const articleDraftDataSchema = z.strictObject({ draft: draftSchema });

/** POST /operator/article-uploads?format=&language= */
export const articleUploadQuerySchema = z.strictObject({
  format: z.enum(['markdown', 'html']),
  language: language.default('en'),
});
export const articleUploadDataSchema = z.strictObject({
  upload: z.strictObject({
    /** Of the first heading; empty when there is none. */
    title: z.string(),
    body: z.string(),
    /** What was not taken over, and how often. */
    left_out: z.array(z.strictObject({ what: z.string(), count: z.int().positive() })),
  }),
});
export type ArticleUploadData = z.infer<typeof articleUploadDataSchema>;

/** POST /operator/articles/preview */
export const articlePreviewRequestSchema = z.strictObject({
  question: writtenText(500),
  language,
  /** Whose draft is looked at as if it were published; null for what is published alone. */
  draft_of: ownArticleIdSchema.nullable().default(null),
});
export const articlePreviewDataSchema = z.strictObject({
  /** Best first; the first is what would be quoted. Empty when nothing is good enough. */
  passages: z.array(
    z.strictObject({
      article_id: z.string(),
      title: z.string(),
      from: z.enum(['library', 'published', 'draft']),
      quotes: z.array(z.string()),
      score: z.number(),
    }),
  ),
});
export type ArticlePreviewData = z.infer<typeof articlePreviewDataSchema>;
