/** Days since 1970-01-01: whole numbers, so no clock, zone or daylight saving can interfere. */
export type Day = number;

const MILLISECONDS_PER_DAY = 86_400_000;

interface CalendarParts {
  year: number;
  /** 1 to 12. */
  month: number;
  dayOfMonth: number;
}

export function day(year: number, month: number, dayOfMonth: number): Day {
  return Date.UTC(year, month - 1, dayOfMonth) / MILLISECONDS_PER_DAY;
}

export function parts(value: Day): CalendarParts {
  const date = new Date(value * MILLISECONDS_PER_DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, dayOfMonth: date.getUTCDate() };
}

export function iso(value: Day): string {
  return new Date(value * MILLISECONDS_PER_DAY).toISOString().slice(0, 10);
}

/** 0 is Sunday. */
export function weekday(value: Day): number {
  return (((value + 4) % 7) + 7) % 7;
}

export function lastDayOfMonth(year: number, month: number): number {
  return parts(day(year, month + 1, 0)).dayOfMonth;
}

/** The day of a month, moved to the last day where the month is too short. */
export function clampedDay(year: number, month: number, dayOfMonth: number): Day {
  return day(year, month, Math.min(dayOfMonth, lastDayOfMonth(year, month)));
}

/** The nth given weekday of a month; `nth` counts from 1. */
export function nthWeekday(year: number, month: number, wanted: number, nth: number): Day {
  const first = day(year, month, 1);
  return first + ((wanted - weekday(first) + 7) % 7) + (nth - 1) * 7;
}

/** The first day on or after `from` with the given weekday. */
export function nextWeekday(from: Day, wanted: number): Day {
  return from + ((wanted - weekday(from) + 7) % 7);
}

/** Months counted from year 0, for stepping over year ends. */
export function monthNumber(value: Day): number {
  const { year, month } = parts(value);
  return year * 12 + month - 1;
}

export const yearOf = (number: number): number => Math.floor(number / 12);
export const monthOf = (number: number): number => (number % 12) + 1;

/** The same day a number of months later, clamped to the month's end. */
export function addMonths(value: Day, months: number): Day {
  const number = monthNumber(value) + months;
  return clampedDay(yearOf(number), monthOf(number), parts(value).dayOfMonth);
}

export const AS_OF: Day = day(2026, 11, 25);
/** The simulation continues past the as-of date far enough for an annual contract to charge again. */
export const HORIZON: Day = AS_OF + 420;
