import { blocksOf, type BlockSentence } from '../../knowledge/index.ts';
import type { Article, Knowledge } from '../../plugins/kit/index.ts';
import { ArticleFeedback } from '../database/entities/index.ts';
import type { Scope, SqlEntityManager } from '../database/tenancy.ts';
import type { ArticleBlock, ArticleView } from '../protocol/index.ts';

/** An article of a bank as a customer reads it. Null when the bank's customers may not read it now. */
export async function readArticleView(
  manager: SqlEntityManager,
  scope: Scope,
  knowledge: Knowledge,
  article_id: string,
): Promise<ArticleView | null> {
  const article = knowledge.article(article_id);
  if (!article) return null;
  const said = await manager.findOne(ArticleFeedback, { ...scope, article_id });
  return { ...shownArticle(article, knowledge.articles()), helpful: said?.helpful ?? null };
}

/** @param others where translations of it are looked for */
export function shownArticle(article: Article, others: readonly Article[]): Omit<ArticleView, 'helpful'> {
  const { id, title, summary, language, sources, author_role, reviewed, expires, group } = article;
  return {
    article_id: id,
    title,
    summary,
    language,
    blocks: numberedBlocks(article),
    sources: sources.map(({ link, ...source }) => ({
      ...source,
      ...(link?.startsWith('https://') && { link }),
    })),
    author_role,
    reviewed,
    expires,
    translations: others
      .filter((other) => other.group === group && other.language !== language)
      .map((other) => ({ article_id: other.id, language: other.language, title: other.title })),
  };
}

/** The blocks with their sentences counted as citations count them. */
function numberedBlocks({ body, language }: Article): ArticleBlock[] {
  let count = 0;
  const numbered = (sentences: readonly BlockSentence[]) =>
    sentences.map(({ runs }) => ({ sentence: count++, runs: [...runs] }));
  return blocksOf(body, language).map((block): ArticleBlock => {
    if (block.type === 'heading') return { ...block };
    if (block.type === 'paragraph') return { type: 'paragraph', sentences: numbered(block.sentences) };
    return { type: 'list', ordered: block.ordered, items: block.items.map(numbered) };
  });
}

/** Keeps whether an article helped a customer; what they said of it before is replaced. */
export async function setArticleFeedback(
  manager: SqlEntityManager,
  scope: Scope,
  { article_id, helpful, now }: { article_id: string; helpful: boolean; now: Date },
): Promise<void> {
  await manager.upsert(ArticleFeedback, { ...scope, article_id, helpful, created_at: now });
}
