import { entriesOf } from '../../knowledge/index.ts';
import { quotesOf } from '../../plugins/tools/knowledge/quotes.ts';
import type { Article, Knowledge } from '../../plugins/kit/index.ts';
import type { ArticlePreviewData } from '../protocol/index.ts';
import { isOwn } from './own-articles.ts';
import { searchWith, type SearchTools } from './bank-knowledge.ts';

/** Passages that are shown. */
const shown = 5;
/** As many sentences as the assistant quotes unless the bank has set it otherwise. */
const quoted = 2;

/**
 * What the assistant would quote if it were asked this now, a draft taken in as if it were published. Nothing is stored: the draft is
 * embedded for this question alone.
 */
export async function previewQuotes(
  tools: SearchTools,
  bank: { readonly bank_id: string; readonly mayLeave: boolean },
  knowledge: Knowledge,
  asked: { readonly question: string; readonly language: 'en' | 'es'; readonly draft: Article | null },
): Promise<ArticlePreviewData> {
  const { question, language, draft } = asked;
  const passages = await searchWith(tools, bank, {
    text: question,
    language,
    limit: shown,
    articleOf: (id) => (id === draft?.id ? draft : knowledge.article(id)),
    ...(draft?.language === language && { extra: entriesOf(draft, bank.bank_id) }),
    without: draft?.id ?? null,
  });
  return {
    passages: passages.map((passage) => ({
      article_id: passage.article.id,
      title: passage.article.title,
      from: passage.article === draft ? 'draft' : isOwn(passage.article) ? 'published' : 'library',
      quotes: quotesOf(passage, quoted).map(({ quote }) => quote),
      score: passage.score,
    })),
  };
}
