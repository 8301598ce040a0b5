import type { Token } from 'marked';

/** What of an uploaded text is not taken over, in words for whoever uploads it, and how often. */
export interface LeftOut {
  readonly what: string;
  readonly count: number;
}

/** Counts what is left out. */
export class LeftOutCount {
  readonly #counts = new Map<string, number>();

  add(what: string, count = 1): void {
    if (count > 0) this.#counts.set(what, (this.#counts.get(what) ?? 0) + count);
  }

  list(): LeftOut[] {
    return [...this.#counts].map(([what, count]) => ({ what, count }));
  }
}

const names: Readonly<Record<string, string>> = {
  code: 'code',
  html: 'HTML in Markdown',
  image: 'picture',
  table: 'table',
};

/** Counts what a Markdown text has that articles do not show. */
export function countLeftOut(tokens: readonly Token[], counts: LeftOutCount): void {
  for (const token of tokens) {
    counts.add(names[token.type] ?? '', names[token.type] === undefined ? 0 : 1);
    if ('tokens' in token && token.tokens) countLeftOut(token.tokens, counts);
    if (token.type === 'list' && 'items' in token) countLeftOut(token['items'] as readonly Token[], counts);
  }
}
