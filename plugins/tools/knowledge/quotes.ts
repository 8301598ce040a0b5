import type { Passage } from '../../kit/index.ts';

/** Begins with a word that stands for something said before it: alone it tells nothing. */
const leaning =
  /^(?:it|its|she|he|her|his|they|them|their|that|this|these|those|so|then|es|eso|esto|esa|ese|estos?|estas?|así|ella|ellos|ellas)\b/i;

/**
 * Sentences that are quoted of a passage: from the closest one on, or from the one before where that leans on it, and never beyond
 * the passage, as what follows is about something else.
 */
export function quotesOf(
  { article, first, end, sentence }: Passage,
  most: number,
): { sentence: number; quote: string }[] {
  const closest = Math.max(first, Math.min(sentence, end - most));
  // The last one has the one before beside it already.
  const isLeaning =
    most > 1 && closest > first && closest === sentence && leaning.test(article.sentences[closest] ?? '');
  const start = isLeaning ? closest - 1 : closest;
  return article.sentences.slice(start, Math.min(start + most, end)).map((quote, index) => ({
    sentence: start + index,
    quote,
  }));
}
