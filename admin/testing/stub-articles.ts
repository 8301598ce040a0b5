import type {
  ArticleDraft,
  ArticleListData,
  ArticlePreviewData,
  ArticleUploadData,
  OwnArticle,
  OwnArticleData,
} from '../../server/protocol/index.ts';

const none = { yes: 0, no: 0 };

/** Articles of a bank: one of the library, and what is written. */
export class StubArticles {
  readonly #drafts = new Map<string, ArticleDraft>();

  list(): ArticleListData {
    return {
      own: [...this.#drafts].map(([article_id, { article }]) => ({
        article_id,
        title: article.title,
        language: article.language,
        state: 'draft',
        version: 0,
        expires: article.expires,
        has_draft: true,
        helpful: none,
      })),
      library: [
        {
          article_id: 'credit-utilization',
          title: 'What credit utilization is',
          language: 'en',
          topics: ['credit-cards'],
          is_shown: true,
          expires: '2027-11-20',
          helpful: { yes: 30, no: 10 },
        },
      ],
      topics: ['banking', 'credit-cards'],
      personas: ['savings_builder'],
    };
  }

  read(article_id: string): OwnArticleData | null {
    const draft = this.#drafts.get(article_id);
    return draft ? { article_id, draft, versions: [], change_id: null } : null;
  }

  /** Who wrote a draft besides the one that is to be replaced. */
  writtenSince(article_id: string, replaces: string | null): Pick<ArticleDraft, 'updated_by' | 'updated_at'> | null {
    const draft = this.#drafts.get(article_id);
    if (!draft || draft.updated_at === replaces) return null;
    return { updated_by: draft.updated_by, updated_at: draft.updated_at };
  }

  save(article_id: string, article: OwnArticle, updated_by = 'operator@harborbank.example'): { draft: ArticleDraft } {
    const draft: ArticleDraft = {
      article,
      updated_by,
      updated_at: new Date().toISOString(),
      findings: [{ level: 'warning', rule: 'grade', message: 'grade 9.1 is above 8' }],
    };
    this.#drafts.set(article_id, draft);
    return { draft };
  }

  upload(): ArticleUploadData {
    return {
      upload: {
        title: 'Safe boxes',
        body: 'A box costs eighty dollars.',
        left_out: [{ what: 'hidden text', count: 2 }],
      },
    };
  }

  preview(): ArticlePreviewData {
    const quotes = ['A box costs eighty dollars.'];
    return { passages: [{ article_id: 'own-safe-boxes', title: 'Safe boxes', from: 'draft', quotes, score: 0.71 }] };
  }
}
