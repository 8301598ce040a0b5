import { dayNumberOf, weekdayOf } from './dates.ts';

/** Years 1970 to 2099 on which a bank row lies: a byte a day, reckoned once. */
const years = { first: 1970, end: 2100 } as const;
const closed = new Uint8Array(dayNumberOf(years.end, 1, 1));
for (let year = years.first; year < years.end; year++) for (const day of bankHolidays(year)) closed[day] = 1;

/** True on Saturday and Sunday. */
export function isWeekend(day: number): boolean {
  return weekdayOf(day) >= 5;
}

/**
 * True on a day on which the Federal Reserve Banks are closed though it is no weekend, so that no transfer settles. One on
 * a Sunday is kept on Monday, one on a Saturday not at all (Federal Reserve Bank Services, "Holiday Schedules").
 * @param day day number: days since 1970-01-01, before 2100; none is known outside
 */
export function isBankHoliday(day: number): boolean {
  return closed[day] === 1;
}

function bankHolidays(year: number): number[] {
  const fixed = [
    dayNumberOf(year, 1, 1),
    dayNumberOf(year, 6, 19),
    dayNumberOf(year, 7, 4),
    dayNumberOf(year, 11, 11),
    dayNumberOf(year, 12, 25),
  ];
  return [
    ...fixed.map((day) => (weekdayOf(day) === 6 ? day + 1 : day)).filter((day) => !isWeekend(day)),
    nthWeekday(year, 1, 0, 3),
    nthWeekday(year, 2, 0, 3),
    // The last Monday of May.
    nthWeekday(year, 6, 0, 1) - 7,
    nthWeekday(year, 9, 0, 1),
    nthWeekday(year, 10, 0, 2),
    nthWeekday(year, 11, 3, 4),
  ];
}

/** The `count`-th weekday (0 = Monday) of a month. */
function nthWeekday(year: number, month: number, weekday: number, count: number): number {
  const first = dayNumberOf(year, month, 1);
  return first + ((weekday - weekdayOf(first) + 7) % 7) + (count - 1) * 7;
}
