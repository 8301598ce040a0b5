import { dateOf, dayInMonth, dayNumber, weekdayOf } from '../../kit/ledger/dates.ts';

/** A date from its parts, the day held inside its month: 2026, 2, 31 is 2026-02-28. Months outside 1..12 move the year. */
export function calendarDay(year: number, month: number, day: number): string {
  return dateOf(dayInMonth(year * 12 + month - 1, day));
}

/** Year, month (1..12) and day of a date. */
export function partsOfDate(date: string): { year: number; month: number; day: number } {
  return { year: Number(date.slice(0, 4)), month: Number(date.slice(5, 7)), day: Number(date.slice(8, 10)) };
}

export function startOfMonth(date: string): string {
  return `${date.slice(0, 8)}01`;
}

export function endOfMonth(date: string): string {
  const { year, month } = partsOfDate(date);
  return calendarDay(year, month, 31);
}

/** Monday of the date's week. */
export function startOfWeek(date: string): string {
  const day = dayNumber(date);
  return dateOf(day - weekdayOf(day));
}
