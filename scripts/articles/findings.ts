import { lintArticles, type ArticleFinding } from '../../knowledge/index.ts';
import { adviceRules } from '../../plugins/guardrails/advice/rules.ts';
import { ownWords, reasonsOf } from '../../plugins/guardrails/shared/sentence-rules.ts';
import { toneRules } from '../../plugins/guardrails/tone/rules.ts';
import { personaIds, signalIds, type Article } from '../../plugins/kit/index.ts';

const rules = [...adviceRules, ...toneRules];

/** What is wrong with the library, by the ids this build knows and the wordings its guardrails refuse. */
export function articleFindings(articles: readonly Article[], today: string): ArticleFinding[] {
  return lintArticles(articles, {
    today,
    personas: personaIds,
    signals: signalIds,
    wordingReasons: (sentence) => reasonsOf(rules, ownWords(sentence, [])),
  });
}
