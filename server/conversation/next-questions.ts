import { foldAccents } from '../../plugins/kit/fold-accents.ts';

/** Questions offered under an answer: more are no help. */
const most = 3;

/** The first suggestions, each once and without the question that was just asked, however it was written. */
export function nextQuestions(asked: string, suggestions: readonly string[]): string[] {
  return [...new Set(suggestions)].filter((one) => lettersOf(one) !== lettersOf(asked)).slice(0, most);
}

function lettersOf(text: string): string {
  return foldAccents(text).replaceAll(/[^\p{L}\p{N}]/gu, '');
}
