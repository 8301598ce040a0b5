import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { amountOf } from './amount-text.ts';

test.each([
  ['-1,234.56', -123_456],
  ['4.711,98 €', 471_198],
  ['10,00 €', 1_000],
  ["1'000,00", 100_000],
  ['\u2212100,00', -10_000],
  ['($900.23)', -90_023],
  ['$+1500', 150_000],
  ['50.00-', -5_000],
  ['USD 5', 500],
  ['5 USD', 500],
  ['+ $73.01', 7_301],
  ['- $12.01', -1_201],
  ['1,120.00', 112_000],
  ['-9.95', -995],
  ['.5', 50],
  ['1,234', 123_400],
  ['1,234,567', 123_456_700],
  ['1 234 567,89', 123_456_789],
  ['-100.0000', -10_000],
  ['０．９９', 99],
  ['0', 0],
  ['-0.00', 0],
])('%s is %i cents', (text, cents) => {
  expect(amountOf(text, 'USD')).toBe(cents);
});

test.each(['', 'abc', '$', '1.2.3,4,5', '12:30', '2026-10-01', '--', '1e5', '0.123'])(
  '%j is no amount, and says why',
  (text) => {
    expect(amountOf(text, 'USD')).toEqual(expect.any(String));
  },
);

describe('a file that says its decimal mark', () => {
  test.each([
    ['1,234', '.', 123_400],
    ['1,234', ',', 'has 3 decimals'],
    ['1,23', ',', 123],
    ['1.234,5', ',', 123_450],
  ] as const)('%s with %s', (text, mark, expected) => {
    expect(amountOf(text, 'USD', mark)).toBe(expected);
  });
});

test('currencies have their own decimals', () => {
  expect(amountOf('1,200', 'JPY')).toBe(1_200);
  expect(amountOf('1.250', 'KWD', '.')).toBe(1_250);
});

test('any amount comes back from how either side of the ocean writes it', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -99_999_999, max: 99_999_999 }),
      fc.constantFrom('en-US', 'de-DE', 'fr-FR', 'de-CH'),
      (cents, locale) => {
        const written = new Intl.NumberFormat(locale, { style: 'currency', currency: 'EUR' }).format(cents / 100);
        expect(amountOf(written, 'EUR')).toBe(cents === 0 ? 0 : cents);
      },
    ),
  );
});
