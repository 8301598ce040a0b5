import { expect, test } from 'vitest';
import { wordings } from './index.ts';

test('each wording has an author, and each author look-alikes beside what is to be found', () => {
  const authors = [...new Set(wordings.map(({ author }) => author))];
  expect(authors.toSorted()).toEqual([
    'eighth',
    'fifth',
    'first',
    'fourth',
    'ninth',
    'seventh',
    'sixth',
    'tenth',
    'third',
  ]);
  for (const author of authors) {
    const kinds = new Set(wordings.filter((wording) => wording.author === author).map(({ kind }) => kind));
    // The eighth wrote of attacks alone, the ninth dark words in a harmless sense.
    const wrote = { eighth: 3, ninth: 1, tenth: 11 }[author] ?? 13;
    expect([author, kinds.size, kinds.has('none')]).toEqual([author, wrote, true]);
  }
  expect(wordings.filter(({ text }) => text.trim() === '' || text.startsWith('@@'))).toEqual([]);
});

test('no wording is of two kinds', () => {
  const kinds = new Map<string, Set<string>>();
  for (const { text, kind } of wordings) {
    const plain = text.toLowerCase().replaceAll(/[^\p{L}\p{N}?¿ ]/gu, '');
    kinds.set(plain, (kinds.get(plain) ?? new Set()).add(kind));
  }
  expect([...kinds].filter(([, found]) => found.size > 1).map(([text]) => text)).toEqual([]);
});
