import { lintArticle } from '../../knowledge/index.ts';
import { findAttack } from '../../plugins/guardrails/attacks/find-attack.ts';
import { refusedWordings } from '../../plugins/guardrails/index.ts';
import { personaIds, signalIds } from '../../plugins/kit/index.ts';
import type { OwnArticle, OwnArticleFinding } from '../protocol/index.ts';
import { articleOf } from './own-articles.ts';

/** Rules that an article cannot be published against; the others are for whoever decides on it to weigh. */
const strict = new Set(['dates', 'ids']);

/**
 * What the library's own rules say of a bank's article, and which of its sentences read like orders to the assistant.
 * @param today calendar date
 */
export function ownArticleFindings(article_id: string, own: OwnArticle, today: string): OwnArticleFinding[] {
  const article = articleOf(article_id, own);
  const findings = lintArticle(article, {
    today,
    personas: personaIds,
    signals: signalIds,
    wordingReasons: refusedWordings,
  });
  const orders = [article.title, article.summary, ...article.sentences].filter(
    (sentence) => findAttack(sentence) !== null,
  );
  return [
    ...findings.map(({ rule, message }) => ({
      level: strict.has(rule) ? ('problem' as const) : ('warning' as const),
      rule,
      message,
    })),
    ...orders.map((sentence) => ({
      level: 'warning' as const,
      rule: 'instruction',
      message: `may be read as an order to the assistant: ${sentence}`,
    })),
  ];
}
