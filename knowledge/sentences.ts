import { blocksOf } from './blocks.ts';

/** A sentence of a Markdown body, markup removed, and where it stands. */
export interface Sentence {
  readonly text: string;
  /** The heading that it stands under; null before the first one. */
  readonly heading: string | null;
  /** Characters of the body, `end` not included. */
  readonly start: number;
  readonly end: number;
}

/** The sentences of a Markdown body in order, headings left out: what citations count by. */
export function placedSentences(body: string, language: 'en' | 'es'): Sentence[] {
  let heading: string | null = null;
  return blocksOf(body, language).flatMap((block) => {
    if (block.type === 'heading') {
      heading = block.text;
      return [];
    }
    const sentences = block.type === 'list' ? block.items.flat() : block.sentences;
    return sentences.map(({ runs, start, end }) => ({
      text: runs.map(({ text }) => text).join(''),
      heading,
      start,
      end,
    }));
  });
}

/** The words of `placedSentences` alone. */
export function sentencesOf(body: string, language: 'en' | 'es'): string[] {
  return placedSentences(body, language).map(({ text }) => text);
}
