import { expect, test } from 'vitest';
import { digestOf } from './digest.ts';

const left = (value: number) => [{ id: 'left', label: 'Left', value }];

test('the same words with another figure are another answer', () => {
  const text = 'About {fact:left} would be left ({fact:left#label}).';
  expect(digestOf(text, left(100))).toBe(digestOf(`${text} `, left(100)));
  expect(digestOf(text, left(100))).not.toBe(digestOf(text, left(200)));
  expect(digestOf(text, left(100))).not.toBe(digestOf('About {fact:left} is left.', left(100)));
});
