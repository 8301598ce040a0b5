import * as z from 'zod';
import { entryKinds, type Candidate } from '../../knowledge/index.ts';
import type { SqlEntityManager } from '../database/tenancy.ts';
import { checkName, type VectorModel } from './vectors.ts';

/** Entries taken from each of the two searches, before they are ranked together. Full text does not know what is rare: it takes more. */
const taken = { words: 150, meaning: 60 };
/** Articles whose sections are all looked at. */
export const lookedAt = 8;
/** What pgvector looks at in the graph: its recall grows with it, and at 100,000 passages 120 found 97.5 % of the ten nearest. */
export const effort = 200;

const rowsSchema = z.array(
  z.object({
    article_id: z.string(),
    kind: z.enum(entryKinds),
    first: z.int(),
    end: z.int(),
    text: z.string(),
    cosine: z.number().nullable(),
  }),
);

const configurations = { en: 'english', es: 'spanish' } as const;

const fields = `e.article_id, e.kind, e.first_sentence as first, e.end_sentence as "end", e.text`;

/** A question as both searches take it. */
export interface Question {
  readonly text: string;
  readonly language: 'en' | 'es';
  /** Its vector, and the model that made it; null to go by words alone. */
  readonly vector: { readonly model: VectorModel; readonly values: readonly number[] } | null;
}

/** What PostgreSQL's full text search and, with a vector, pgvector's graph bring up, of the library and the bank's own articles. */
export async function findCandidates(manager: SqlEntityManager, question: Question): Promise<Candidate[]> {
  const { text, language, vector } = question;
  // Any of the words, not all of them: nobody asks in the article's own words.
  const words = `replace(plainto_tsquery('${configurations[language]}', ?)::text, ' & ', ' | ')::tsquery`;
  const byWords = `(select e.entry_id from knowledge_entries e, (select ${words} as q) asked where e.language = ? and e.words @@ q
    order by ts_rank_cd(e.words, q, 1) desc limit ${taken.words})`;
  if (vector === null) {
    const rows = await manager.execute(
      `select ${fields}, null::float8 as cosine from knowledge_entries e where e.entry_id in ${byWords}`,
      [text, language],
    );
    return rowsSchema.parse(rows);
  }
  const { model_id, dimensions } = vector.model;
  const distance = `(v.embedding::vector(${dimensions})) <#> ?::vector(${dimensions})`;
  const values = JSON.stringify(vector.values);
  const byMeaning = `(select v.entry_id from knowledge_vectors v where v.model_id = '${checkName(model_id)}' and v.language = ?
    order by ${distance} limit ${taken.meaning})`;
  return manager.transactional(async (inner) => {
    // Whatever other banks have in the graph is passed over, and the search goes on until there are enough.
    await inner.execute(`set local hnsw.ef_search = ${effort}`);
    await inner.execute(`set local hnsw.iterative_scan = strict_order`);
    const rows = await inner.execute(
      `with found as (${byWords} union ${byMeaning})
       select ${fields}, -(${distance}) as cosine from found join knowledge_entries e using (entry_id)
       left join knowledge_vectors v on v.entry_id = e.entry_id and v.model_id = '${checkName(model_id)}'`,
      [text, language, language, values, values],
    );
    return rowsSchema.parse(rows);
  });
}

/** Every entry of these articles, of the library and the bank's own. */
export async function findEntries(
  manager: SqlEntityManager,
  { language, vector }: Question,
  articles: readonly string[],
): Promise<Candidate[]> {
  const chosen = `e.language = ? and e.article_id in (select json_array_elements_text(?::json))`;
  const ids = JSON.stringify(articles);
  if (vector === null) {
    const rows = await manager.execute(
      `select ${fields}, null::float8 as cosine from knowledge_entries e where ${chosen}`,
      [language, ids],
    );
    return rowsSchema.parse(rows);
  }
  const { model_id, dimensions } = vector.model;
  const rows = await manager.execute(
    `select ${fields}, -((v.embedding::vector(${dimensions})) <#> ?::vector(${dimensions})) as cosine from knowledge_entries e
     left join knowledge_vectors v on v.entry_id = e.entry_id and v.model_id = '${checkName(model_id)}' where ${chosen}`,
    [JSON.stringify(vector.values), language, ids],
  );
  return rowsSchema.parse(rows);
}
