import type { Passage } from '../../kit/index.ts';

/** Sentences that are quoted of a passage: from the closest one on, and never beyond the passage, as what follows is about something else. */
export function quotesOf(
  { article, first, end, sentence }: Passage,
  most: number,
): { sentence: number; quote: string }[] {
  const start = Math.max(first, Math.min(sentence, end - most));
  return article.sentences.slice(start, Math.min(start + most, end)).map((quote, index) => ({
    sentence: start + index,
    quote,
  }));
}
