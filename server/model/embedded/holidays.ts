import { addDays, calendarDay, partsOfDate, startOfWeek } from '../../../plugins/kit/ledger/dates.ts';
import { day, type NamedDays } from './period-days.ts';

/** The nth day of that weekday in a month; Monday is 0. */
function nthWeekday(year: number, month: number, weekday: number, nth: number): string {
  const first = calendarDay(year, month, 1);
  const inFirstWeek = addDays(startOfWeek(first), weekday);
  return addDays(inFirstWeek, 7 * (nth - (inFirstWeek < first ? 0 : 1)));
}

/** The fourth Thursday of November, as the United States keep it. */
function thanksgiving(year: number): string {
  return nthWeekday(year, 11, 3, 4);
}

/** Easter Sunday of the western churches, by the anonymous Gregorian computus (Meeus, Astronomical Algorithms, chapter 8). */
function easter(year: number): string {
  const [a, b, c] = [year % 19, Math.floor(year / 100), year % 100];
  const [d, e] = [Math.floor(b / 4), b % 4];
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - d - g + 15) % 30;
  const [i, k] = [Math.floor(c / 4), c % 4];
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 19 * l) / 433);
  const month = Math.floor((h + l - 7 * m + 90) / 25);
  return calendarDay(year, month, (h + l - 7 * m + 33 * month + 19) % 32);
}

/** Days of the year that people name instead of a date; the longer name of two first. */
const holidays: readonly (readonly [names: string, day: (year: number) => string])[] = [
  ['christmas eve|nochebuena', (year) => calendarDay(year, 12, 24)],
  ['christmas(?: day)?|xmas|navidad(?:es)?', (year) => calendarDay(year, 12, 25)],
  ["new year'?s eve|nochevieja", (year) => calendarDay(year, 12, 31)],
  ["new year'?s(?: day)?|ano nuevo", (year) => calendarDay(year, 1, 1)],
  ['dia de reyes|reyes', (year) => calendarDay(year, 1, 6)],
  ["valentine'?s(?: day)?|san valentin", (year) => calendarDay(year, 2, 14)],
  ['easter(?: sunday)?|pascuas?|semana santa', easter],
  ['independence day', (year) => calendarDay(year, 7, 4)],
  ['labor day', (year) => nthWeekday(year, 9, 0, 1)],
  ['halloween', (year) => calendarDay(year, 10, 31)],
  ['black friday|viernes negro', (year) => addDays(thanksgiving(year), 1)],
  ['cyber monday', (year) => addDays(thanksgiving(year), 4)],
  ['thanksgiving|accion de gracias', thanksgiving],
];

/** Matches the name of such a day in a folded text. */
export const holidayPattern = holidays.map(([names]) => names).join('|');

function daysNamed(name: string, asOf: string): string[] {
  const dayIn = holidays.find(([names]) => new RegExp(`^(?:${names})$`).test(name))?.[1];
  const { year } = partsOfDate(asOf);
  return dayIn ? [year - 1, year, year + 1].map(dayIn) : [];
}

/** The latest day of that name that is not after the as-of date; null for no such name. */
export function latestHoliday(name: string, asOf: string): string | null {
  return daysNamed(name, asOf).findLast((date) => date <= asOf) ?? null;
}

/**
 * That day as one asked about: the latest that is not to come, unless a year is named.
 * @param year "2025", or words for the last one or this one
 */
export function pastHoliday(name: string | undefined, asOf: string, year?: string): NamedDays | null {
  if (name === undefined) return null;
  const running = partsOfDate(asOf).year;
  const wanted =
    year === undefined ? null : /^\d/.test(year) ? Number(year) : running - (/last|pasado/.test(year) ? 1 : 0);
  const date =
    wanted === null
      ? latestHoliday(name, asOf)
      : (holidays.find(([names]) => new RegExp(`^(?:${names})$`).test(name))?.[1](wanted) ?? null);
  return date === null ? null : day(date);
}

/** The next day of that name behind the as-of date; null for no such name. */
export function nextHoliday(name: string, asOf: string): string | null {
  return daysNamed(name, asOf).find((date) => date > asOf) ?? null;
}
