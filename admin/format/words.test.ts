import { expect, test } from 'vitest';
import { count, words } from './words.ts';

test.each([
  ['guardrail.personal-data', 'Personal data'],
  ['INCOME_TOO_LOW', 'Income too low'],
  ['spending_by_category', 'Spending by category'],
  ['FOOD_AND_DRINK', 'Food and drink'],
  ['calculator.apr_cost', 'APR cost'],
  ['', ''],
])('%s reads %s', (name, text) => {
  expect(words(name)).toBe(text);
});

test('counts agree with their noun', () => {
  expect(count(1, 'span')).toBe('1 span');
  expect(count(0, 'span')).toBe('0 spans');
  expect(count(1204, 'match', 'matches')).toBe('1,204 matches');
});
