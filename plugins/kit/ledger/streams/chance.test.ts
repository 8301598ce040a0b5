import { describe, expect, test } from 'vitest';
import { monthly, music, only, pay, rows, streamsOf } from './testing.ts';

const power = 'RENT_AND_UTILITIES_GAS_AND_ELECTRICITY';
const lastMonths = [6, 7, 8, 9, 10, 11] as const;

describe('the next amount', () => {
  test('of a steady price is that price, give or take two per cent', () => {
    expect(only(rows('Songs', music, monthly('05', lastMonths, 10)))).toMatchObject({
      predicted_amount_cents: 1_000,
      predicted_amount_range_cents: [980, 1_020],
    });
  });

  test('is the new price after a rise', () => {
    const charged = [...monthly('05', [6, 7, 8, 9], 10), ...monthly('05', [10, 11], 12)];
    expect(only(rows('Songs', music, charged))).toMatchObject({
      predicted_amount_cents: 1_200,
      predicted_amount_range_cents: [1_176, 1_224],
    });
  });

  test('of bills that vary lies within those of the last twelve, and a tenth more', () => {
    const bills = [60, 75, 90, 100, 80, 70].map((dollars, index): [string, number] => [
      `2026-${String(index + 6).padStart(2, '0')}-11`,
      dollars,
    ]);
    // The mean of six: 475 / 6 = 79.17; 60 less a tenth, 100 and a tenth.
    expect(only(rows('City Power', power, bills))).toMatchObject({
      predicted_amount_cents: 7_917,
      predicted_amount_range_cents: [5_400, 11_000],
    });
  });

  test('of pay on no regular days is not foretold', () => {
    const gigs: [string, number][] = ['2026-06-02', '2026-06-25', '2026-08-29', '2026-09-04', '2026-11-01'].map(
      (day) => [day, -300],
    );
    expect(streamsOf(rows('Kite Studio', pay, gigs))).toMatchObject([
      { frequency: 'UNKNOWN', predicted_amount_cents: null, predicted_amount_range_cents: null },
    ]);
  });
});

describe('confidence', () => {
  const confidenceOf = (charged: readonly (readonly [string, number])[]) =>
    only(rows('Songs', music, charged)).confidence;

  test('grows with every charge, and never reaches certainty', () => {
    const three = confidenceOf(monthly('05', [9, 10, 11], 10));
    const six = confidenceOf(monthly('05', lastMonths, 10));
    const eleven = confidenceOf(monthly('05', [1, 2, 3, 4, 5, ...lastMonths], 10));
    expect(three).toBeLessThan(six);
    expect(six).toBeLessThan(eleven);
    expect(eleven).toBeLessThan(1);
    // 1 / (1 + e^-(0.38 + 0.98 ln 6)): six charges on their day.
    expect(six).toBeCloseTo(1 / (1 + Math.exp(-(0.38 + 0.98 * Math.log(6)))), 2);
  });

  test('is less where days waver, charges were skipped or the price changed', () => {
    const exact = confidenceOf(monthly('05', lastMonths, 10));
    const wavering: [string, number][] = [
      '2026-06-03',
      '2026-07-07',
      '2026-08-04',
      '2026-09-08',
      '2026-10-05',
      '2026-11-06',
    ].map((day) => [day, 10]);
    expect(confidenceOf(wavering)).toBeLessThan(exact);
    expect(confidenceOf(monthly('05', [4, 5, 7, 8, 10, 11], 10))).toBeLessThan(exact);
    expect(confidenceOf([...monthly('05', [6, 7, 8], 10), ...monthly('05', [9, 10, 11], 12)])).toBeLessThan(exact);
  });
});
