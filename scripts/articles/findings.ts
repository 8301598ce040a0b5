import { lintArticles, type ArticleFinding } from '../../knowledge/index.ts';
import { refusedWordings } from '../../plugins/guardrails/index.ts';
import { personaIds, signalIds, type Article } from '../../plugins/kit/index.ts';

/** What is wrong with the library, by the ids this build knows and the wordings its guardrails refuse. */
export function articleFindings(articles: readonly Article[], today: string): ArticleFinding[] {
  return lintArticles(articles, {
    today,
    personas: personaIds,
    signals: signalIds,
    wordingReasons: refusedWordings,
  });
}
