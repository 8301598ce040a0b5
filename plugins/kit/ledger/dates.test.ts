import { afterEach, describe, expect, test } from 'vitest';
import * as fc from 'fast-check';
import {
  addDays,
  addMonths,
  calendarDay,
  dateOf,
  dayNumber,
  daysBetween,
  endOfMonth,
  monthOf,
  partsOf,
  partsOfDate,
  startOfMonth,
  startOfWeek,
  weekdayOf,
} from './dates.ts';

const zone = process.env['TZ'];
afterEach(() => {
  if (zone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = zone;
});

describe.each(['UTC', 'America/New_York', 'Asia/Tokyo', 'Pacific/Apia', 'Africa/Casablanca'])('in %s', (tz) => {
  test('dates are what is written', () => {
    process.env['TZ'] = tz;
    expect(dateOf(dayNumber('2026-08-03'))).toBe('2026-08-03');
    expect(monthOf('2016-12-01')).toBe('2016-12');
    expect(addDays('2017-02-28', 1)).toBe('2017-03-01');
    expect(addDays('2026-03-08', 1)).toBe('2026-03-09');
    expect(daysBetween('2026-10-25', '2026-11-02')).toBe(8);
    expect(weekdayOf(dayNumber('2026-11-25'))).toBe(2);
  });
});

describe('months', () => {
  test('the 31st falls on the last day of shorter months and returns to the 31st', () => {
    const days = [0, 1, 2, 3, 4].map((months) => addMonths('2026-01-31', months));
    expect(days).toEqual(['2026-01-31', '2026-02-28', '2026-03-31', '2026-04-30', '2026-05-31']);
    expect(addMonths('2026-02-28', 1, 31)).toBe('2026-03-31');
    expect(addMonths('2026-02-28', 1)).toBe('2026-03-28');
  });

  test('the 30th skips only February', () => {
    expect([1, 2].map((months) => addMonths('2026-01-30', months))).toEqual(['2026-02-28', '2026-03-30']);
  });

  test('a leap day comes back in leap years', () => {
    const years = [12, 24, 36, 48].map((months) => addMonths('2024-02-29', months));
    expect(years).toEqual(['2025-02-28', '2026-02-28', '2027-02-28', '2028-02-29']);
  });

  test('going back over a year', () => {
    expect(addMonths('2026-01-15', -2)).toBe('2025-11-15');
    expect(addMonths('2025-01-31', 1)).toBe('2025-02-28');
  });
});

test('finds the ends of months, the Monday of a week and days outside their month', () => {
  expect(startOfMonth('2026-11-25')).toBe('2026-11-01');
  expect([endOfMonth('2026-02-03'), endOfMonth('2024-02-29'), endOfMonth('2026-12-31')]).toEqual([
    '2026-02-28',
    '2024-02-29',
    '2026-12-31',
  ]);
  // 2026-11-25 is a Wednesday; 2026-11-01 a Sunday.
  expect([startOfWeek('2026-11-25'), startOfWeek('2026-11-23'), startOfWeek('2026-11-01')]).toEqual([
    '2026-11-23',
    '2026-11-23',
    '2026-10-26',
  ]);
  expect([calendarDay(2026, 2, 31), calendarDay(2026, 13, 1), calendarDay(2026, 0, 15)]).toEqual([
    '2026-02-28',
    '2027-01-01',
    '2025-12-15',
  ]);
  expect(partsOfDate('2026-02-03')).toEqual({ year: 2026, month: 2, day: 3 });
});

test('agrees with the proleptic Gregorian calendar of the platform', () => {
  fc.assert(
    fc.property(fc.integer({ min: -30_000, max: 80_000 }), (number) => {
      const date = new Date(number * 86_400_000).toISOString().slice(0, 10);
      expect(dateOf(number)).toBe(date);
      expect(dayNumber(date)).toBe(number);
      expect(partsOf(number).day).toBe(Number(date.slice(8)));
      expect((weekdayOf(number) + 1) % 7).toBe(new Date(number * 86_400_000).getUTCDay());
    }),
  );
});
