import type { Logger } from 'pino';
import {
  bestArticles,
  bestPassages,
  isElsewhere,
  type Candidate,
  type Embedder,
  type IndexEntry,
} from '../../knowledge/index.ts';
import type { Article, Knowledge, Passage } from '../../plugins/kit/index.ts';
import type { Database } from '../database/database.ts';
import type { Embedders } from './embedders.ts';
import { findCandidates, findEntries, lookedAt, type Question } from './search.ts';
import { activeModel } from './vectors.ts';

/** What a search of articles needs beside the articles. */
export interface SearchTools {
  readonly database: Pick<Database, 'scoped' | 'platform' | 'vector_problem'>;
  readonly embedders: Embedders;
  readonly log: Pick<Logger, 'warn'>;
}

/**
 * The articles of one bank and the search in them. What may be quoted is decided anew with every search: an article that is not among these,
 * or has expired, is not found although it is indexed.
 * @param mayLeave whether a question may be sent to a hosted embedding model
 * @param current the articles that may be quoted now
 */
export function bankKnowledge(
  tools: SearchTools,
  bank: { readonly bank_id: string; readonly mayLeave: boolean },
  current: () => readonly Article[],
): Knowledge {
  return {
    article: (id) => current().find((each) => each.id === id),
    articles: (language) => current().filter((each) => language === undefined || each.language === language),
    search: (text, { language = 'en', limit = 3 } = {}) => {
      const byId = new Map(current().map((article) => [article.id, article]));
      return searchWith(tools, bank, { text, language, limit, articleOf: (id) => byId.get(id) });
    },
  };
}

/** A question and what it is asked of. */
interface Asked {
  readonly text: string;
  readonly language: 'en' | 'es';
  readonly limit: number;
  /** The article if it may be quoted now. */
  readonly articleOf: (id: string) => Article | undefined;
  /** Entries of an article that is not in the index. */
  readonly extra?: readonly IndexEntry[];
  /** Id of an article whose entries in the index do not count. */
  readonly without?: string | null;
}

/** The best passages for a question; empty when nothing is good enough. */
export async function searchWith(
  tools: SearchTools,
  bank: { readonly bank_id: string; readonly mayLeave: boolean },
  { text, language, limit, articleOf, extra = [], without = null }: Asked,
): Promise<Passage[]> {
  // Nobody's rows: a search looks at no customer.
  const manager = tools.database.scoped({ bank_id: bank.bank_id, user_id: '' });
  const question = { text, language, vector: await vectorOf(tools, text, language, bank.mayLeave) };
  const added = await candidatesOf(tools, question, extra);
  const isFit = ({ article_id }: Candidate) => article_id !== without && articleOf(article_id) !== undefined;
  // What may not be quoted must not crowd out what may.
  const found = await findCandidates(manager, question);
  const candidates = [...found.filter(isFit), ...added];
  const best = bestArticles(question, candidates, lookedAt);
  const entries = (await findEntries(manager, question, best)).filter(isFit);
  return bestPassages(
    question,
    [...entries, ...added.filter(({ article_id }) => best.includes(article_id)), ...found.filter(isElsewhere)],
    articleOf,
    limit,
  );
}

/** Entries that are not in the index as the index would bring them up. */
async function candidatesOf(
  { embedders }: Pick<SearchTools, 'embedders'>,
  { vector }: Question,
  entries: readonly IndexEntry[],
): Promise<Candidate[]> {
  const embedder = vector && embedders.named(vector.model.model_id);
  if (!vector || !embedder || entries.length === 0) return entries.map((entry) => ({ ...entry, cosine: null }));
  const vectors = await embedder.embeddings.embedDocuments(entries.map(({ text }) => text));
  // Both are of unit length.
  const cosineOf = (values: readonly number[]) =>
    values.reduce((sum, value, at) => sum + value * (vector.values[at] ?? 0), 0);
  return entries.map((entry, at) => ({ ...entry, cosine: cosineOf(vectors[at] ?? []) }));
}

async function vectorOf(
  { database, embedders, log }: SearchTools,
  text: string,
  language: 'en' | 'es',
  mayLeave: boolean,
): Promise<Question['vector']> {
  if (database.vector_problem !== null) return null;
  const model = await activeModel(database);
  const embedder = model && embedders.named(model.model_id);
  if (!model || !embedder || !isFit(embedder, language, mayLeave)) return null;
  try {
    return { model, values: await embedder.embeddings.embedQuery(text) };
  } catch (error) {
    log.warn({ err: error }, 'a question was searched for by its words alone');
    return null;
  }
}

function isFit({ languages, isHosted }: Embedder, language: 'en' | 'es', mayLeave: boolean): boolean {
  return languages.includes(language) && (mayLeave || !isHosted);
}
