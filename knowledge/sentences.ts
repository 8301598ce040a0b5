const segmenters = {
  en: new Intl.Segmenter('en', { granularity: 'sentence' }),
  es: new Intl.Segmenter('es', { granularity: 'sentence' }),
};

/** The sentences of a Markdown body in order, headings left out and markup removed: what citations count by. */
export function sentencesOf(body: string, language: 'en' | 'es'): string[] {
  return body
    .split(/\n{2,}|\n(?=[-*] )/)
    .filter((block) => !/^\s*#/.test(block))
    .flatMap((block) => Array.from(segmenters[language].segment(plain(block)), ({ segment }) => segment.trim()))
    .filter((sentence) => sentence !== '');
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
