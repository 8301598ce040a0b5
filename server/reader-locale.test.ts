import { expect, test } from 'vitest';
import { formatMoney } from '../plugins/kit/index.ts';
import { readerLocale } from './reader-locale.ts';

test.each([
  [undefined, 'en-GB', 'en-GB'],
  ['es', 'en-US', 'es-US'],
  ['es', 'es-MX', 'es-MX'],
  ['en', 'en-GB', 'en-GB'],
  ['es-ES', 'en-US', 'es-ES'],
])('a page that asks for %s is read in by a customer of %s as %s', (asked, own, locale) => {
  expect(readerLocale(asked, own)).toBe(locale);
});

test('a language alone writes money as answers in it do', () => {
  expect(formatMoney(20_202, 'USD', readerLocale('es', 'en-US'))).toBe('$202.02');
});
