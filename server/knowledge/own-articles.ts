import { readingGrade, sentencesOf } from '../../knowledge/index.ts';
import { articleFrontMatterSchema, type Article, type Knowledge } from '../../plugins/kit/index.ts';
import type { Database } from '../database/database.ts';
import { OwnArticleVersion } from '../database/entities/index.ts';
import type { SqlEntityManager } from '../database/tenancy.ts';
import { ownArticleSchema, type OwnArticle } from '../protocol/index.ts';
import { indexArticle, outdatedArticles } from './entries.ts';

/** What a bank wrote as an article like those of the library. */
export function articleOf(article_id: string, own: OwnArticle): Article {
  const { title, phrases, body, language, ...rest } = own;
  const sentences = sentencesOf(body, language);
  const frontMatter = articleFrontMatterSchema.parse({
    ...rest,
    id: article_id,
    group: article_id.replace(/-es$/, ''),
    title,
    language,
    phrases: phrases.length > 0 ? phrases : [title],
    signals: [],
    // The scale has no zero, which a few short words would come to.
    reading_grade: Math.max(0.1, readingGrade(sentences, language)),
  });
  return Object.freeze({ ...frontMatter, body, sentences });
}

/** True for an article that a bank wrote: those of the library have other ids. */
export function isOwn({ id }: Pick<Article, 'id'>): boolean {
  return id.startsWith('own-');
}

/** What a bank's own articles are about, in the words that customers use for it. */
export function ownSubjects(knowledge: Pick<Knowledge, 'articles'>): string[] {
  return knowledge
    .articles()
    .filter(isOwn)
    .flatMap(({ title, phrases }) => [title, ...phrases]);
}

/** The newest version of each article, of those that were not taken back. As the bank's staff. */
export async function publishedArticles(manager: SqlEntityManager, bank_id: string): Promise<Article[]> {
  const rows = await manager.find(OwnArticleVersion, { bank_id }, { orderBy: { article_id: 'asc', version: 'asc' } });
  const newest = new Map(rows.map((row) => [row.article_id, row]));
  return [...newest.values()].flatMap(({ article_id, article }) =>
    article === null || article === undefined ? [] : [articleOf(article_id, ownArticleSchema.parse(article))],
  );
}

/** Brings the index up to date with the published articles of all banks: how passages are cut may be another with this version of the server. */
export async function indexOwnArticles(database: Database, now: Date): Promise<void> {
  const banks = await database
    .platform()
    .execute<{ bank_id: string }[]>(`select distinct bank_id from own_article_versions`);
  for (const { bank_id } of banks) {
    const manager = database.scoped({ bank_id, user_id: '*' });
    const published = await publishedArticles(manager, bank_id);
    for (const article of await outdatedArticles(manager, bank_id, published)) {
      await indexArticle(manager, { bank_id, article, now });
    }
  }
}
