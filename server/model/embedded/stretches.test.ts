import { expect, test } from 'vitest';
import { monthsAhead } from './stretches.ts';

test.each([
  ['what if i save 200 a month for two years', 24],
  ['what would $50 a month come to over the next 5 years', 60],
  ['and in 18 months', 18],
  ['put away 100 monthly for a year and a half', 18],
  ['for half a year', 6],
  ['si ahorro 200 al mes por dos anos', 24],
  ['guardar 100 al mes durante ano y medio', 18],
  ['y en seis meses', 6],
  ['durante los proximos 3 anos', 36],
  ['how much did i save over the last two years', null],
  ['what if i save 200 a month', null],
  ['in may', null],
])('%s: %s months', (text, months) => {
  expect(monthsAhead(text)).toBe(months);
});
