import { expect, test } from 'vitest';
import type { Article, Passage } from '../../kit/index.ts';
import { quotesOf } from './quotes.ts';

const sentences = [
  'A statement closes monthly.',
  'The day is printed on it.',
  'It is three weeks before the due date.',
  'She pays then.',
];
const passage = (sentence: number, first = 0, end = 4): Passage => ({
  article: { sentences } as unknown as Article,
  first,
  end,
  sentence,
  text: sentences[sentence] ?? '',
  score: 1,
});

test('a sentence that leans on the one before is quoted with it', () => {
  expect(quotesOf(passage(2), 2).map(({ sentence }) => sentence)).toEqual([1, 2]);
  expect(quotesOf(passage(3), 2).map(({ sentence }) => sentence)).toEqual([2, 3]);
  expect(quotesOf(passage(1), 2).map(({ sentence }) => sentence)).toEqual([1, 2]);
});

test('no sentence before the passage is quoted, nor more than asked', () => {
  expect(quotesOf(passage(2, 2), 2).map(({ sentence }) => sentence)).toEqual([2, 3]);
  expect(quotesOf(passage(2), 1).map(({ sentence }) => sentence)).toEqual([2]);
});
