import { createHash } from 'node:crypto';
import { elsewhere, elsewhereEntries, entriesOf, type IndexEntry } from '../../knowledge/index.ts';
import type { Article } from '../../plugins/kit/index.ts';
import type { Database } from '../database/database.ts';
import type { SqlEntityManager } from '../database/tenancy.ts';

/** Says how entries are made of an article: another number, and all of them are made again. */
const recipe = 3;

/** Brings the index up to date with the articles that all banks share: only what changed is written. */
export async function indexLibrary(database: Database, articles: readonly Article[], now: Date): Promise<void> {
  const manager = database.platform();
  const known = await knownHashes(manager, null);
  const gone = [...known.keys()].filter((id) => id !== elsewhere && articles.every((article) => article.id !== id));
  for (const id of gone) await removeSource(manager, { bank_id: null, article_id: id });
  for (const article of await outdatedArticles(manager, null, articles)) {
    await indexArticle(manager, { bank_id: null, article, now });
  }
}

/** Brings the index up to date with the questions that no article answers. */
export async function indexElsewhere(database: Database, now: Date): Promise<void> {
  const manager = database.platform();
  const entries = await elsewhereEntries();
  const hash = hashOfContent(entries.map(({ entry_id }) => entry_id));
  if ((await knownHashes(manager, null)).get(elsewhere) === hash) return;
  await writeSource(manager, { bank_id: null, article_id: elsewhere, hash, entries, now });
}

/**
 * Those of these articles that are not in the index as they are now.
 * @param bank_id whose articles they are; null for the library
 */
export async function outdatedArticles(
  manager: SqlEntityManager,
  bank_id: string | null,
  articles: readonly Article[],
): Promise<Article[]> {
  const known = await knownHashes(manager, bank_id);
  return articles.filter((article) => known.get(article.id) !== hashOf(article));
}

async function knownHashes(manager: SqlEntityManager, bank_id: string | null): Promise<ReadonlyMap<string, string>> {
  const rows = await manager.execute<{ article_id: string; hash: string }[]>(
    `select article_id, hash from knowledge_sources where bank_id is not distinct from ?`,
    [bank_id],
  );
  return new Map(rows.map(({ article_id, hash }) => [article_id, hash]));
}

/**
 * Writes the entries of one article, in one transaction with what stands already: what did not change keeps its id and its vectors.
 * @param bank_id whose article it is; null for the library
 */
export async function indexArticle(
  manager: SqlEntityManager,
  { bank_id, article, now }: { bank_id: string | null; article: Article; now: Date },
): Promise<void> {
  const entries = entriesOf(article, bank_id ?? 'library');
  await writeSource(manager, { bank_id, article_id: article.id, hash: hashOf(article), entries, now });
}

interface Source {
  readonly bank_id: string | null;
  readonly article_id: string;
  readonly hash: string;
  readonly entries: readonly IndexEntry[];
  readonly now: Date;
}

async function writeSource(
  manager: SqlEntityManager,
  { bank_id, article_id, hash, entries, now }: Source,
): Promise<void> {
  const source_id = sourceId(bank_id, article_id);
  await manager.transactional(async (inner) => {
    await inner.execute(
      `insert into knowledge_sources (source_id, bank_id, article_id, hash, indexed_at) values (?, ?, ?, ?, ?)
       on conflict (source_id) do update set hash = excluded.hash, indexed_at = excluded.indexed_at`,
      [source_id, bank_id, article_id, hash, now],
    );
    await inner.execute(
      `delete from knowledge_entries where source_id = ? and entry_id not in (select json_array_elements_text(?::json))`,
      [source_id, JSON.stringify(entries.map(({ entry_id }) => entry_id))],
    );
    await inner.execute(
      `insert into knowledge_entries (entry_id, bank_id, source_id, article_id, language, kind, first_sentence, end_sentence, start_offset, end_offset, text)
       select e.entry_id, ?, ?, e.article_id, e.language, e.kind, e.first, e."end", e.start_offset, e.end_offset, e.text
       from json_to_recordset(?::json) as e(entry_id text, article_id text, language text, kind text, first int, "end" int, start_offset int, end_offset int, text text)
       on conflict (entry_id) do update set first_sentence = excluded.first_sentence, end_sentence = excluded.end_sentence,
         start_offset = excluded.start_offset, end_offset = excluded.end_offset`,
      [bank_id, source_id, JSON.stringify(entries)],
    );
  });
}

/** Takes an article out of the index. */
export async function removeSource(
  manager: SqlEntityManager,
  { bank_id, article_id }: { bank_id: string | null; article_id: string },
): Promise<void> {
  await manager.execute(`delete from knowledge_sources where source_id = ?`, [sourceId(bank_id, article_id)]);
}

function sourceId(bank_id: string | null, article_id: string): string {
  return bank_id === null ? `library/${article_id}` : `bank/${bank_id}/${article_id}`;
}

function hashOf({ title, summary, phrases, questions, language, body }: Article): string {
  return hashOfContent([recipe, title, summary, phrases, questions, language, body]);
}

function hashOfContent(content: unknown): string {
  return createHash('sha256').update(JSON.stringify(content)).digest('hex');
}
