import { expect, test } from 'vitest';
import { isBankHoliday } from './bank-days.ts';
import { addDays, dayNumber } from './dates.ts';

/** As the Federal Reserve publishes them. */
const published: Record<string, readonly string[]> = {
  '2025': ['01-01', '01-20', '02-17', '05-26', '06-19', '07-04', '09-01', '10-13', '11-11', '11-27', '12-25'],
  // Independence Day is a Saturday in 2026: no weekday is kept for it.
  '2026': ['01-01', '01-19', '02-16', '05-25', '06-19', '09-07', '10-12', '11-11', '11-26', '12-25'],
  // Juneteenth is a Saturday and Independence Day a Sunday in 2027, as is no other; Christmas is a Saturday.
  '2027': ['01-01', '01-18', '02-15', '05-31', '07-05', '09-06', '10-11', '11-11', '11-25'],
};

test.each(Object.entries(published))('the holidays of %s', (year, expected) => {
  const days = Array.from({ length: 365 }, (_, index) => addDays(`${year}-01-01`, index));
  expect(days.filter((day) => isBankHoliday(dayNumber(day)))).toEqual(expected.map((day) => `${year}-${day}`));
});
