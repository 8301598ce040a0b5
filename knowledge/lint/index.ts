/** What every article of the library must hold beyond its schema. The same for the library here and for a bank's own. */
import type { Article } from '../../plugins/kit/index.ts';
import { lintArticle } from './article.ts';
import { lintCoverage, lintDuplicates, lintTranslations } from './library.ts';
import { lintQuestions } from './questions.ts';

/** A rule that an article breaks, in words for whoever writes it. */
export interface ArticleFinding {
  readonly article_id: string;
  readonly rule:
    | 'coverage'
    | 'dates'
    | 'duplicate'
    | 'equation'
    | 'grade'
    | 'ids'
    | 'questions'
    | 'shape'
    | 'sources'
    | 'translation'
    | 'wording';
  readonly message: string;
}

export interface LintContext {
  /** Calendar date against which articles expire. */
  readonly today: string;
  readonly personas: readonly string[];
  /** As `family.field`. */
  readonly signals: readonly string[];
  /** Reason codes of what the guardrails would not let a sentence say. */
  readonly wordingReasons: (sentence: string) => readonly string[];
}

/** Every broken rule, by article. Pure. */
export function lintArticles(articles: readonly Article[], context: LintContext): ArticleFinding[] {
  return [
    ...articles.flatMap((article) => lintArticle(article, context)),
    ...lintDuplicates(articles),
    ...lintQuestions(articles),
    ...lintTranslations(articles),
    ...lintCoverage(articles, context),
  ];
}
