import * as z from 'zod';
import { calendarDate } from './evidence.ts';

const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);

/** Front matter of a knowledge article, strict: an unknown or missing key refuses the article. */
export const articleFrontMatterSchema = z.strictObject({
  id: slug,
  /** What an article and its translations share: the id of the English one. */
  group: slug,
  title: z.string().min(1),
  summary: z.string().min(1),
  language: z.enum(['en', 'es']),
  /** What it is about, of the list of topics. */
  topics: z.array(slug).min(1),
  /** The words that customers use for it. */
  phrases: z.array(z.string().min(1)).min(1),
  /** What customers ask that a section answers, in their words, by its heading; by the title for what stands before the first one. */
  questions: z.record(z.string(), z.array(z.string().min(1)).min(1)).optional(),
  /** Whom it is shown to unasked. */
  personas: z.array(z.string()),
  /** Signals whose value is a reason to show it unasked, as `family.field`, what it is mostly about first. Most articles on rights and events have none. */
  signals: z.array(z.string()),
  /** School grade at which the body can be read, as measured. */
  reading_grade: z.number().positive(),
  /** A link only where a look-up showed it; else document and section. */
  sources: z
    .array(z.strictObject({ title: z.string().min(1), section: z.string().optional(), link: z.url().optional() }))
    .min(1),
  author_role: z.string().min(1),
  reviewed: calendarDate,
  expires: calendarDate,
});
export type ArticleFrontMatter = z.infer<typeof articleFrontMatterSchema>;

export interface Article extends ArticleFrontMatter {
  /** Markdown without the front matter. */
  readonly body: string;
  /** The body's sentences in order, markup removed: citations point at them by index. */
  readonly sentences: readonly string[];
}

/** A few sentences of one section of an article. */
export interface Passage {
  readonly article: Article;
  /** Its sentences in the article, `end` not included. */
  readonly first: number;
  readonly end: number;
  /** The sentence in it that comes closest to the question, and its words. */
  readonly sentence: number;
  readonly text: string;
  /** 0..1, comparable within one search. */
  readonly score: number;
}

/** The library as a plugin sees it: only reviewed, unexpired articles that the bank has not left out. */
export interface Knowledge {
  readonly articles: (language?: 'en' | 'es') => readonly Article[];
  readonly article: (id: string) => Article | undefined;
  /** Best passages first; empty when nothing is good enough. */
  readonly search: (query: string, options?: { language?: 'en' | 'es'; limit?: number }) => Promise<readonly Passage[]>;
}
