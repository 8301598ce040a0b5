import { expect, test } from 'vitest';
import { latestHoliday, nextHoliday } from './holidays.ts';

test.each([
  ['christmas', '2025-12-25', '2026-12-25'],
  ['nochebuena', '2025-12-24', '2026-12-24'],
  // The fourth Thursday of November is the 27th in 2025 and the 26th in 2026.
  ['thanksgiving', '2025-11-27', '2026-11-26'],
  ['black friday', '2025-11-28', '2026-11-27'],
  // The first Monday of September is the 7th in 2026 and the 6th in 2027.
  ['labor day', '2026-09-07', '2027-09-06'],
  // Easter Sundays of the almanac.
  ['easter', '2026-04-05', '2027-03-28'],
  ['ano nuevo', '2026-01-01', '2027-01-01'],
])('%s, on November 25, 2026', (name, latest, next) => {
  expect([latestHoliday(name, '2026-11-25'), nextHoliday(name, '2026-11-25')]).toEqual([latest, next]);
});

test('the day itself has begun', () => {
  expect(latestHoliday('halloween', '2026-10-31')).toBe('2026-10-31');
  expect(nextHoliday('halloween', '2026-10-31')).toBe('2027-10-31');
});

test('any other word is none', () => {
  expect(latestHoliday('monday', '2026-11-25')).toBeNull();
});
