import { expect, test } from 'vitest';
import { knownLocale } from './known-locale.ts';

test.each([
  ['en-US', 'en-US'],
  ['en_US', 'en-US'],
  ['zh_hant_tw', 'zh-Hant-TW'],
  ['ES', 'es'],
  ['??', undefined],
  ['en_US.UTF-8', undefined],
  ['', undefined],
  [undefined, undefined],
])('%s is %s', (given, known) => {
  expect(knownLocale(given)).toBe(known);
});

test('whatever a page gives that is no text is no locale', () => {
  expect(knownLocale(5 as unknown as string)).toBeUndefined();
});
