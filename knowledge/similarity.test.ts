import { expect, test } from 'vitest';
import { coverage, lexicalSimilarity } from './similarity.ts';

const english = (text: string) => ({ text, language: 'en' }) as const;

test('a text in other words of the same meaning is closer than one about something else', () => {
  const [same = 0, other = 1] = lexicalSimilarity(english('overdue'), ['paying late', 'planting trees']);
  expect(same).toBeGreaterThan(0.1);
  expect(other).toBe(0);
});

test('a misspelt word still resembles', () => {
  const [right = 0, wrong = 1] = lexicalSimilarity(english('subscribtion'), ['subscription', 'certificate']);
  expect(right).toBeGreaterThan(wrong + 0.1);
});

test('what a group of texts says of a question counts by how few groups say it', () => {
  // The words "late" and "fee" and their meanings. Both groups have "fee", log(3/3) + 0.2; one has "late", log(3/2) + 0.2.
  const [all, part] = coverage(english('late fees'), [['late again', 'no fee'], ['a fee']]);
  expect(all).toBeCloseTo(1, 10);
  expect(part).toBeCloseTo(0.2 / (0.2 + Math.log(1.5) + 0.2), 10);
  expect(coverage(english(''), [['a fee']])).toEqual([0]);
});
