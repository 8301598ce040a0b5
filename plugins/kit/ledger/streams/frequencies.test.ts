import { describe, expect, test } from 'vitest';
import { every, monthly, music, only, pay, rows } from './testing.ts';

describe('frequencies', () => {
  test.each([
    ['WEEKLY', every(7, '2026-09-02', 12, 35), '2026-11-25', 15_167, 182_000],
    ['BIWEEKLY', every(14, '2026-08-07', 8, 20), '2026-11-27', 4_333, 52_000],
    ['FOUR_WEEKLY', every(28, '2026-08-01', 5, 24.99), '2026-12-19', 2_707, 32_487],
    ['MONTHLY', monthly('12', [6, 7, 8, 9, 10, 11], 15.49), '2026-12-12', 1_549, 18_588],
    ['BIMONTHLY', monthly('07', [1, 3, 5, 7, 9, 11], 30), '2027-01-07', 1_500, 18_000],
    ['QUARTERLY', monthly('15', [2, 5, 8, 11], 61), '2027-02-15', 2_033, 24_400],
    [
      'SEMI_ANNUALLY',
      [
        ['2025-11-03', 120],
        ['2026-05-03', 120],
        ['2026-11-03', 120],
      ] as [string, number][],
      '2027-05-03',
      2_000,
      24_000,
    ],
    [
      'ANNUALLY',
      [
        ['2024-11-10', 99],
        ['2025-11-10', 99],
        ['2026-11-10', 99],
      ] as [string, number][],
      '2027-11-10',
      825,
      9_900,
    ],
  ])('%s', (frequency, paid, next, monthlyCost, annualCost) => {
    expect(only(rows('Some Service', music, paid))).toMatchObject({
      frequency,
      kind: 'subscription',
      direction: 'outflow',
      status: 'MATURE',
      is_active: true,
      predicted_next_date: next,
      monthly_cost_cents: monthlyCost,
      annual_cost_cents: annualCost,
    });
  });

  test('pay on the 15th and the last day, moved before weekends, is twice a month', () => {
    const paid = [6, 7, 8, 9, 10].flatMap((month): [string, number][] => {
      const last = { 6: '30', 7: '31', 8: '31', 9: '30', 10: '30' }[month];
      const middle = { 6: '15', 7: '15', 8: '14', 9: '15', 10: '15' }[month];
      return [
        [`2026-${String(month).padStart(2, '0')}-${middle}`, -1_800],
        [`2026-${String(month).padStart(2, '0')}-${last}`, -1_800],
      ];
    });
    // 15 August and 15 November 2026 are on a weekend, 31 October too.
    const stream = only(rows('Employer', pay, [...paid, ['2026-11-13', -1_800]]));
    expect(stream).toMatchObject({
      frequency: 'SEMI_MONTHLY',
      kind: 'income',
      direction: 'inflow',
      monthly_cost_cents: 360_000,
    });
    expect(stream.predicted_next_date).toBe('2026-11-30');
  });

  test('the next pay day is moved off the weekend the way the last ones were', () => {
    // Due on the 15th: 15 August and 15 November 2026 are on a weekend, so is 15 May 2027's forerunner 15 November.
    const paid: [string, number][] = [
      ['2026-06-15', -900],
      ['2026-07-15', -900],
      ['2026-08-14', -900],
      ['2026-09-15', -900],
      ['2026-10-15', -900],
    ];
    expect(only(rows('Employer', pay, paid), '2026-10-20').predicted_next_date).toBe('2026-11-13');
  });

  test('pay every other Friday is not twice a month, and a holiday does not move the next one', () => {
    const paid: [string, number][] = [
      ['2026-05-22', -2_100],
      ['2026-06-05', -2_100],
      ['2026-06-18', -2_100],
      ['2026-07-02', -2_100],
    ];
    expect(only(rows('Employer', pay, [...every(14, '2026-04-10', 3, -2_100), ...paid]), '2026-07-10')).toMatchObject({
      frequency: 'BIWEEKLY',
      predicted_next_date: '2026-07-17',
      annual_cost_cents: 5_460_000,
    });
  });

  test('every 60 days is every other month, every 30 days is monthly', () => {
    expect(only(rows('Water Works', 'RENT_AND_UTILITIES_WATER', every(60, '2026-01-20', 6, 80)))).toMatchObject({
      frequency: 'BIMONTHLY',
      predicted_next_date: '2027-01-15',
      annual_cost_cents: 48_000,
    });
    expect(only(rows('Landlord', 'RENT_AND_UTILITIES_RENT', every(30, '2026-06-01', 6, 1_500)))).toMatchObject({
      frequency: 'MONTHLY',
      kind: 'bill',
      predicted_next_date: '2026-11-28',
    });
  });
});

describe('days of the month', () => {
  test.each([
    ['the 31st', ['2026-01-31', '2026-02-28', '2026-03-31', '2026-04-30'], '2026-05-31'],
    ['the 30th', ['2025-12-30', '2026-01-30', '2026-02-28'], '2026-03-30'],
    ['the 29th', ['2026-06-29', '2026-07-29', '2026-08-29', '2026-09-29'], '2026-10-29'],
    ['the last day, seen from February', ['2026-02-28', '2026-03-31', '2026-04-30'], '2026-05-31'],
    ['the 31st, after a short month', ['2025-12-31', '2026-01-31', '2026-02-28'], '2026-03-31'],
  ])('%s', (_, dates, next) => {
    const paid = dates.map((date): [string, number] => [date, 9]);
    expect(only(rows('Some Service', music, paid), dates.at(-1))).toMatchObject({
      frequency: 'MONTHLY',
      predicted_next_date: next,
    });
  });

  test('a leap day is the last of February in other years', () => {
    const paid: [string, number][] = [
      ['2024-02-29', 50],
      ['2025-02-28', 50],
      ['2026-02-28', 50],
      ['2027-02-28', 50],
    ];
    expect(only(rows('Some Service', music, paid), '2027-03-01')).toMatchObject({
      frequency: 'ANNUALLY',
      predicted_next_date: '2028-02-29',
    });
  });
});
