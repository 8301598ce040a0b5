import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import * as z from 'zod';
import { bestArticles, embeddedEmbedder, isElsewhere, type Embedder } from '../../knowledge/index.ts';
import type { IndexEntry } from '../../knowledge/passages.ts';
import { rankPassages, scoresOf, type Candidate } from '../../knowledge/rank.ts';
import { openDatabase, type Database } from '../../server/database/database.ts';
import { findCandidates, findEntries, lookedAt } from '../../server/knowledge/search.ts';
import { activeModel, embedEntries } from '../../server/knowledge/vectors.ts';
import { bm25 } from './bm25.ts';

export const methods = ['bm25', 'words', 'vectors', 'fusion'] as const;
export type Method = (typeof methods)[number];

/** An entry as a method found it, best first. */
export type Found = Pick<Candidate, 'article_id' | 'first' | 'end'>;

/** The four methods over the same entries, in an embedded database of their own. */
export interface Search {
  /** Every entry of the articles that are looked at closely, and the questions that no article answers which came up. */
  readonly look: (question: string, language: 'en' | 'es') => Promise<readonly Candidate[]>;
  /** `isGoodEnough`: false when the product would say that it has nothing. */
  readonly ask: (
    question: string,
    language: 'en' | 'es',
  ) => Promise<Readonly<Record<Method, readonly Found[]>> & { isGoodEnough: boolean }>;
  readonly close: () => Promise<void>;
}

/**
 * @param isFlat every entry is a document of its own, not a part of a passage
 * @throws when the embedded model is not installed
 */
export async function openSearch(
  entries: readonly IndexEntry[],
  isFlat = false,
  embedder: Embedder | null = embeddedEmbedder(),
): Promise<Search> {
  if (embedder === null) throw new Error('The embedded model is not installed: npm ci.');
  const database = await openDatabase({ data_dir: await mkdtemp(path.join(tmpdir(), 'spendsense-retrieval-')) });
  await plant(database, entries);
  await embedEntries(database, embedder, { now: () => new Date() });
  const model = await activeModel(database);
  if (model === null) throw new Error('Nothing was embedded.');
  const byLanguage = {
    en: entries.filter((entry) => entry.language === 'en' && !isElsewhere(entry)),
    es: entries.filter((entry) => entry.language === 'es' && !isElsewhere(entry)),
  };
  const manager = () => database.scoped({ bank_id: '', user_id: '' });
  const configuration = { en: 'english', es: 'spanish' } as const;
  const find = async (text: string, language: 'en' | 'es') => {
    const values = embedder.languages.includes(language) ? await embedder.embeddings.embedQuery(text) : null;
    const asked = { text, language, vector: values && { model, values } };
    const candidates = await findCandidates(manager(), asked);
    const look = async () => [
      ...(await findEntries(manager(), asked, bestArticles(asked, candidates, lookedAt))),
      ...candidates.filter(isElsewhere),
    ];
    return { candidates, hasVectors: values !== null, look };
  };
  return {
    look: async (question, language) => (await find(question, language)).look(),
    ask: async (question, language) => {
      const own = byLanguage[language];
      const words = await manager().execute(
        `select article_id, first_sentence as first, end_sentence as "end" from knowledge_entries,
           (select replace(plainto_tsquery('${configuration[language]}', ?)::text, ' & ', ' | ')::tsquery as q) asked
         where language = ? and article_id <> 'elsewhere' and words @@ q order by ts_rank_cd(words, q, 1) desc, entry_id limit 60`,
        [question, language],
      );
      const { candidates: found, hasVectors, look } = await find(question, language);
      const candidates = found.filter((entry) => !isElsewhere(entry));
      const { passages, isGoodEnough } = rankPassages({ text: question, language }, isFlat ? candidates : await look());
      return {
        bm25: ordered(own, bm25(question, own)),
        words: foundSchema.parse(words),
        vectors: hasVectors
          ? ordered(
              candidates,
              candidates.map(({ cosine }) => cosine ?? 0),
            )
          : [],
        fusion: isFlat ? ordered(candidates, scoresOf({ text: question, language }, candidates)) : passages,
        isGoodEnough,
      };
    },
    close: database.close,
  };
}

const foundSchema = z.array(z.object({ article_id: z.string(), first: z.int(), end: z.int() }));

function ordered<Each extends Found>(entries: readonly Each[], scores: readonly number[]): Each[] {
  return entries
    .map((entry, at) => ({ entry, score: scores[at] ?? 0 }))
    .filter(({ score }) => score > 0)
    .sort((one, other) => other.score - one.score)
    .map(({ entry }) => entry);
}

/** Entries as they are given, of the library. */
async function plant(database: Database, entries: readonly IndexEntry[]): Promise<void> {
  const manager = database.platform();
  await manager.execute(
    `insert into knowledge_sources (source_id, article_id, hash, indexed_at) values ('evaluation', 'evaluation', '', now())`,
  );
  await manager.execute(
    `insert into knowledge_entries (entry_id, source_id, article_id, language, kind, first_sentence, end_sentence, start_offset, end_offset, text)
     select e.entry_id, 'evaluation', e.article_id, e.language, e.kind, e.first, e."end", 0, 0, e.text
     from json_to_recordset(?::json) as e(entry_id text, article_id text, language text, kind text, first int, "end" int, text text)`,
    [JSON.stringify(entries)],
  );
}
