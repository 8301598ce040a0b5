import { day, lastDayOfMonth, nthWeekday, weekday } from './calendar.ts';
import type { Day } from './calendar.ts';

const SATURDAY = 6;
const SUNDAY = 0;
const MONDAY = 1;
const THURSDAY = 4;

function lastMondayOfMay(year: number): Day {
  const end = day(year, 5, 31);
  return end - ((weekday(end) - MONDAY + 7) % 7);
}

/** A fixed holiday on a Sunday is observed on Monday; one on a Saturday is not moved (the Federal Reserve's rule). */
function observed(value: Day): Day {
  return weekday(value) === SUNDAY ? value + 1 : value;
}

function holidaysOf(year: number): Day[] {
  return [
    observed(day(year, 1, 1)),
    nthWeekday(year, 1, MONDAY, 3),
    nthWeekday(year, 2, MONDAY, 3),
    lastMondayOfMay(year),
    observed(day(year, 6, 19)),
    observed(day(year, 7, 4)),
    nthWeekday(year, 9, MONDAY, 1),
    nthWeekday(year, 10, MONDAY, 2),
    observed(day(year, 11, 11)),
    nthWeekday(year, 11, THURSDAY, 4),
    observed(day(year, 12, 25)),
  ];
}

const HOLIDAYS: ReadonlySet<Day> = new Set([2022, 2023, 2024, 2025, 2026, 2027, 2028].flatMap(holidaysOf));

function isBusinessDay(value: Day): boolean {
  const dayOfWeek = weekday(value);
  return dayOfWeek !== SATURDAY && dayOfWeek !== SUNDAY && !HOLIDAYS.has(value);
}

export function sameOrNextBusinessDay(value: Day): Day {
  let result = value;
  while (!isBusinessDay(result)) result += 1;
  return result;
}

export function sameOrPreviousBusinessDay(value: Day): Day {
  let result = value;
  while (!isBusinessDay(result)) result -= 1;
  return result;
}

export function lastBusinessDay(year: number, month: number): Day {
  return sameOrPreviousBusinessDay(day(year, month, lastDayOfMonth(year, month)));
}
