import { describe, expect, test } from 'vitest';
import { findMoney } from './money.ts';

describe('amounts in words', () => {
  test.each([
    ['i want two hundred together', [20_000]],
    ['a payment of fifteen hundred dollars', [150_000]],
    ['fifty bucks a month', [5_000]],
    ['three grand for a trip', [300_000]],
    ['3 grand for a trip', [300_000]],
    ['2.5k for a boat', [250_000]],
    ['ten thousand in the bank', [1_000_000]],
    ['one thousand two hundred and fifty dollars', [125_000]],
    ['mil quinientos para llantas', [150_000]],
    ['trescientos mensuales', [30_000]],
    ['diez mil guardados', [1_000_000]],
    ['cincuenta dolares cada mes', [5_000]],
    ['cincuenta dolaritos cada mes', [5_000]],
    ['ciento veinte al mes', [12_000]],
    ['treinta y cinco dolares', [3_500]],
    ['ahorrar 2000 dolares', [200_000]],
  ])('%s', (text, cents) => {
    expect(findMoney(text).map((found) => found.cents)).toEqual(cents);
  });

  test.each([
    'mil gracias',
    'a hundred percent',
    'the fifty thirty twenty rule',
    'in the last two hundred days',
    'one more thing',
    'cien por ciento',
    'a thousand times no',
    'mil veces',
    'dos meses',
  ])('none in %j', (text) => {
    expect(findMoney(text)).toEqual([]);
  });

  test('stands where its words stand', () => {
    const text = 'about two hundred dollars a month';
    const [found] = findMoney(text);
    expect(found && text.slice(found.start, found.end)).toBe('two hundred dollars');
  });
});
