import type { Article } from '../../plugins/kit/index.ts';
import { placedSentences } from '../sentences.ts';
import type { ArticleFinding } from './index.ts';

/** As long as people ask; more than a paragraph is no question. */
const mostCharacters = 160;

/** Questions that stand under no heading of their article, say nothing, or are asked of two sections: the search could not tell them apart. */
export function lintQuestions(articles: readonly Article[]): ArticleFinding[] {
  const findings: ArticleFinding[] = [];
  const asked = new Map<string, string>();
  for (const { id, title, language, body, questions = {} } of articles) {
    const say = (message: string) => findings.push({ article_id: id, rule: 'questions', message });
    const headings = new Set(placedSentences(body, language).map(({ heading }) => heading ?? title));
    for (const [heading, texts] of Object.entries(questions)) {
      if (!headings.has(heading)) say(`there is no heading "${heading}"`);
      for (const text of texts) {
        if (text.length > mostCharacters) say(`has ${text.length} characters, not at most ${mostCharacters}: ${text}`);
        const key = `${language} ${
          text
            .toLowerCase()
            .match(/[\p{L}\p{N}]+/gu)
            ?.join(' ') ?? ''
        }`;
        const before = asked.get(key);
        if (before !== undefined) say(`is asked of ${before} too: ${text}`);
        asked.set(key, `"${heading}" of ${id}`);
      }
    }
  }
  return findings;
}
