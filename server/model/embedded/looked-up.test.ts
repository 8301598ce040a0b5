import { expect, test } from 'vitest';
import { lookedUpWords } from './looked-up.ts';
import type { ParsedMessage } from './slots.ts';

const parsed = (text?: string): ParsedMessage =>
  ({
    spans: text === undefined ? [] : [{ slot: 'merchant', start: 0, end: 0, text, hint: null }],
  }) as unknown as ParsedMessage;
const score = { intent: 'cannot', slots: { topic: 'credit_score', question: 'whats my credit score' } };

test.each([
  ['how do i cancel streamly', 'streamly', null, 'how do i cancel'],
  ['¿cómo cancelo Tuneharbor?', 'tuneharbor', null, '¿cómo cancelo ?'],
  ['how do i raise it', undefined, score, 'whats my credit score how do i raise it'],
  ['cómo subirlo', undefined, score, 'whats my credit score cómo subirlo'],
  ['what is an emergency fund', undefined, score, 'what is an emergency fund'],
  ['what is a grace period', undefined, null, 'what is a grace period'],
])('%s', (message, shop, before, expected) => {
  expect(lookedUpWords(message, parsed(shop), before)).toBe(expected);
});
