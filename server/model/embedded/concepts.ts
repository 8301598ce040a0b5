import { wordsOf } from '../../../plugins/kit/classifier/features.ts';
import { lexicon } from './lexicon.ts';

/** The longest phrase of the lexicon, and the shortest part of a word that stands before any ending. */
const [longest, shortest] = [4, 3];

const phrases = new Map<string, string>();
const stems = new Map<string, string>();
for (const [concept, words] of Object.entries(lexicon)) {
  for (const phrase of words.split(', ')) {
    if (phrase.endsWith('*')) stems.set(phrase.slice(0, -1), concept);
    else phrases.set(phrase, concept);
  }
}

/** The text, and behind it what its words mean, in their order, as words that no customer can write. */
export function withConcepts(text: string): string {
  const words = wordsOf(text);
  const meant: string[] = [];
  for (let index = 0; index < words.length;) {
    const word = words[index] ?? '';
    const found = word.startsWith('<') ? { concept: `a_${word.slice(1, -1)}`, length: 1 } : conceptAt(words, index);
    if (found) meant.push(`<is_${found.concept}>`);
    index += found?.length ?? 1;
  }
  return `${text} ${meant.join(' ')}`;
}

/** Of the longest phrase that begins there, else of the word by its longest known beginning. */
function conceptAt(words: readonly string[], index: number): { concept: string; length: number } | null {
  for (let length = Math.min(longest, words.length - index); length >= 1; length--) {
    const concept = phrases.get(words.slice(index, index + length).join(' '));
    if (concept !== undefined) return { concept, length };
  }
  const word = words[index] ?? '';
  for (let length = word.length; length >= shortest; length--) {
    const concept = stems.get(word.slice(0, length));
    if (concept !== undefined) return { concept, length: 1 };
  }
  return null;
}
