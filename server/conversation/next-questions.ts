import { foldAccents } from '../../plugins/kit/fold-accents.ts';

/** Questions offered under an answer: more are no help. */
const most = 3;

/**
 * The first suggestions, each once and without the question that was just asked, however it was written.
 * @param isAnswered true for one that was answered already, in other words
 */
export function nextQuestions(
  asked: string,
  suggestions: readonly string[],
  isAnswered: (question: string) => boolean = () => false,
): string[] {
  const chosen: string[] = [];
  for (const one of new Set(suggestions)) {
    if (chosen.length === most) break;
    if (lettersOf(one) !== lettersOf(asked) && !isAnswered(one)) chosen.push(one);
  }
  return chosen;
}

function lettersOf(text: string): string {
  return foldAccents(text).replaceAll(/[^\p{L}\p{N}]/gu, '');
}
