import path from 'node:path';
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
/** A question, the section that answers it, and the file that it stands in: each is by one author. */
export type Pair = z.infer<typeof pairSchema> & { readonly file: string };

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
  const pairs = (await partFiles(import.meta.dirname, part)).flatMap(({ name, lines }) =>
    lines
      .filter((line) => line !== '')
      .map((line) => ({ ...pairSchema.parse(JSON.parse(line)), file: path.parse(name).name })),
  );
  return pairs.length === 0 ? null : pairs;
}
