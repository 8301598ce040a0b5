import { describe, expect, test } from 'vitest';
import { comparedWith, movedBy, type Step } from './moved-days.ts';

/** A Wednesday. */
const asOf = '2026-11-25';
const days = (from: string, to = from) => ({ from, to });
const moved = (from: string, to: string, step: Step | null = null, asked = '') =>
  movedBy({ direction: 'before', step }, days(from, to), asOf, asked);

describe('the stretch before is of the kind asked about', () => {
  test.each([
    ['a day', '2026-11-24', '2026-11-24', days('2026-11-23')],
    ['a week', '2026-11-16', '2026-11-22', days('2026-11-09', '2026-11-15')],
    ['a week that runs, from its Monday to Wednesday', '2026-11-23', '2026-11-25', days('2026-11-16', '2026-11-22')],
    ['a weekend', '2026-11-21', '2026-11-22', days('2026-11-14', '2026-11-15')],
    ['a month', '2026-10-01', '2026-10-31', days('2026-09-01', '2026-09-30')],
    ['a month that runs, as many days of it', '2026-11-01', '2026-11-25', days('2026-10-01', '2026-10-25')],
    ['a year', '2025-01-01', '2025-12-31', days('2024-01-01', '2024-12-31')],
    ['seven days up to today', '2026-11-19', '2026-11-25', days('2026-11-12', '2026-11-18')],
  ])('%s', (_, from, to, before) => {
    expect(moved(from, to)).toEqual(before);
  });

  test('a Saturday that was asked for by its name', () => {
    expect(moved('2026-11-21', '2026-11-21', null, 'what did I buy on Saturday')).toEqual(days('2026-11-14'));
    expect(moved('2026-11-21', '2026-11-21', null, 'what did I buy on Nov 21')).toEqual(days('2026-11-20'));
  });

  test('a summer is a year before a summer', () => {
    const before = days('2025-06-01', '2025-08-31');
    expect(moved('2026-06-01', '2026-08-31', null, 'cuánto gasté el verano pasado')).toEqual(before);
  });
});

describe('the stretch before is of the kind named', () => {
  test.each([
    ['week', '2026-11-24', '2026-11-24', days('2026-11-16', '2026-11-22')],
    ['month', '2026-11-16', '2026-11-22', days('2026-10-01', '2026-10-31')],
    ['day', '2026-10-01', '2026-10-31', days('2026-09-30')],
    ['weekend', '2026-11-25', '2026-11-25', days('2026-11-21', '2026-11-22')],
    ['week', '2026-11-19', '2026-11-25', days('2026-11-12', '2026-11-18')],
  ] as const)('%s before %s to %s', (step, from, to, before) => {
    expect(moved(from, to, step)).toEqual(before);
  });
});

test('all of the month before one that runs, where that is said', () => {
  const relative = { direction: 'before', step: null, isWhole: true } as const;
  expect(movedBy(relative, days('2026-11-01', asOf), asOf)).toEqual(days('2026-10-01', '2026-10-31'));
});

test('a comparison sets the same part of the week before beside one that runs', () => {
  const before = { direction: 'before', step: 'week' } as const;
  expect(comparedWith(before, days('2026-11-23', asOf), asOf)).toEqual(days('2026-11-16', '2026-11-18'));
});

test.each([
  ['a month', '2026-09-01', '2026-09-30', 'month', days('2026-10-01', '2026-10-31')],
  ['February', '2026-01-01', '2026-01-31', 'month', days('2026-02-01', '2026-02-28')],
  ['the month that runs, up to today', '2026-10-01', '2026-10-31', 'month', days('2026-11-01', asOf)],
  ['a quarter', '2026-01-01', '2026-03-31', 'quarter', days('2026-04-01', '2026-06-30')],
  ['a week', '2026-11-09', '2026-11-15', 'week', days('2026-11-16', '2026-11-22')],
] as const)('what comes after: %s', (_, from, to, step, after) => {
  expect(movedBy({ direction: 'after', step }, days(from, to), asOf)).toEqual(after);
});
