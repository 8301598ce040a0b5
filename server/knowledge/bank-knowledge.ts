import type { Logger } from 'pino';
import { bestArticles, bestPassages, type Embedder } from '../../knowledge/index.ts';
import type { Article, Knowledge } from '../../plugins/kit/index.ts';
import type { Database } from '../database/database.ts';
import type { Embedders } from './embedders.ts';
import { findCandidates, findEntries, type Question } from './search.ts';
import { activeModel } from './vectors.ts';

/** Articles whose passages are all looked at. */
const looked = 8;

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
  const article = (id: string) => current().find((each) => each.id === id);
  return {
    article,
    articles: (language) => current().filter((each) => language === undefined || each.language === language),
    search: async (text, { language = 'en', limit = 3 } = {}) => {
      // Nobody's rows: a search looks at no customer.
      const manager = tools.database.scoped({ bank_id: bank.bank_id, user_id: '' });
      const question = { text, language, vector: await vectorOf(tools, text, language, bank.mayLeave) };
      // What may not be quoted must not crowd out what may.
      const candidates = (await findCandidates(manager, question)).filter(({ article_id }) => article(article_id));
      const entries = await findEntries(manager, question, bestArticles(text, candidates, looked));
      return bestPassages(text, entries, article, limit);
    },
  };
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
