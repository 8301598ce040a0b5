import { describe, expect, test } from 'vitest';
import { percentToFraction, toMinorUnits } from './money.ts';

describe('amounts to minor units', () => {
  test.each([
    [-9.95, 'USD', -995],
    [0.29, 'USD', 29],
    [1.15, 'USD', 115],
    [4.35, 'USD', 435],
    [1_234_567.89, 'USD', 123_456_789],
    [-17.85, 'USD', -1785],
    [72.1, 'USD', 7210],
    [2000, 'USD', 200_000],
    [1200, 'JPY', 1200],
    [1.234, 'KWD', 1234],
  ])('%d %s is %d', (amount, currency, units) => {
    expect(toMinorUnits(amount, currency)).toBe(units);
  });

  test('minus zero is zero', () => {
    expect(Object.is(toMinorUnits(-0, 'USD'), 0)).toBe(true);
  });

  test.each([
    [12.345, 'USD', 'has 3 decimals'],
    [0.1 + 0.2, 'USD', 'has 17 decimals'],
    [12.5, 'JPY', 'has 1 decimals'],
    [1e21, 'USD', 'is too large or too small for an amount of money'],
    [1e-7, 'USD', 'is too large or too small for an amount of money'],
    [123_456_789_012_345_680, 'USD', 'is too large for an amount of money'],
  ])('%d %s is refused', (amount, currency, reason) => {
    expect(toMinorUnits(amount, currency)).toBe(reason);
  });

  test('a percentage becomes a fraction exactly', () => {
    expect(percentToFraction(15.24)).toBe(0.1524);
    expect(percentToFraction(12.5)).toBe(0.125);
    expect(percentToFraction(0)).toBe(0);
  });
});
