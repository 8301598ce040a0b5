const segmenters = {
  en: new Intl.Segmenter('en', { granularity: 'sentence' }),
  es: new Intl.Segmenter('es', { granularity: 'sentence' }),
};

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
  const found: Sentence[] = [];
  let heading: string | null = null;
  for (const { text, start } of blocksOf(body)) {
    if (/^\s*#/.test(text)) {
      heading = plain(text.replace(/^\s*#+/, '')) || null;
      continue;
    }
    // A line break inside a paragraph ends no sentence; replaced by a space, so that places stay.
    for (const { segment, index } of segmenters[language].segment(text.replaceAll(/\s/g, ' '))) {
      const words = plain(segment);
      if (words === '') continue;
      const from = start + index;
      found.push({
        text: words,
        heading,
        start: from + segment.length - segment.trimStart().length,
        end: from + segment.trimEnd().length,
      });
    }
  }
  return found;
}

/** The words of `placedSentences` alone. */
export function sentencesOf(body: string, language: 'en' | 'es'): string[] {
  return placedSentences(body, language).map(({ text }) => text);
}

/** Paragraphs, headings and points of lists. */
function blocksOf(body: string): { text: string; start: number }[] {
  const blocks: { text: string; start: number }[] = [];
  let start = 0;
  for (const { index, 0: gap } of body.matchAll(/\n{2,}|\n(?=[-*] )/g)) {
    blocks.push({ text: body.slice(start, index), start });
    start = index + gap.length;
  }
  return [...blocks, { text: body.slice(start), start }];
}

/** Markdown to the words in it. The articles use headings, lists, emphasis and links, and nothing else. */
function plain(markdown: string): string {
  return markdown
    .replaceAll(/^\s*[-*] /gm, '')
    .replaceAll(/\[([^\]]+)\]\([^)]+\)/g, '$1')
    .replaceAll(/[*_`]/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
}
