import * as z from 'zod';
import { placedSentences } from '../../knowledge/sentences.ts';
import type { Article } from '../../plugins/kit/index.ts';
import { partFiles, type Part } from '../part-files.ts';
import type { Found } from './methods.ts';

const pairSchema = z.strictObject({
  id: z.string().optional(),
  language: z.enum(['en', 'es']),
  question: z.string().min(1),
  /** Null for a question that no article answers. */
  article: z.string().nullable(),
  /** The heading that the answer stands under; null where any passage of the article will do. */
  section: z.string().nullable(),
  /** The sentence that answers best, for readers. */
  sentence: z.string().nullable().optional(),
});
/** A question, and the section that answers it. */
export type Pair = z.infer<typeof pairSchema>;

/** Whether a passage answers a question. */
export type IsRight = (pair: Pair, found: Found) => boolean;

/** Whether a passage is of the right article and has a sentence of the right section. */
export function rightPassages(articles: readonly Article[]): IsRight {
  const headings = new Map(
    articles.map(({ id, body, language }) => [id, placedSentences(body, language).map(({ heading }) => heading)]),
  );
  return ({ article, section }, { article_id, first, end }) =>
    article_id === article &&
    (section === null || (headings.get(article_id)?.slice(first, end).includes(section) ?? false));
}

/** The questions of a part; null when it has none. */
export async function readPairs(part: Part): Promise<Pair[] | null> {
  const lines = (await partFiles(import.meta.dirname, part)).flatMap((file) =>
    file.lines.filter((line) => line !== ''),
  );
  return lines.length === 0 ? null : lines.map((line) => pairSchema.parse(JSON.parse(line)));
}
