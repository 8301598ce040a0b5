/**
 * Arithmetic on calendar dates (`YYYY-MM-DD`) through day numbers: days since 1970-01-01, counted without any clock or
 * time zone, so that an answer never depends on where it is computed.
 */

/** Days since 1970-01-01 of a calendar date. Civil-calendar formula of Howard Hinnant, "chrono-compatible date algorithms". */
export function dayNumber(date: string): number {
  const year = digits(date, 0, 4);
  const month = digits(date, 5, 7);
  const day = digits(date, 8, 10);
  return dayNumberOf(year, month, day);
}

function digits(text: string, from: number, to: number): number {
  let value = 0;
  for (let index = from; index < to; index++) value = value * 10 + text.charCodeAt(index) - 48;
  return value;
}

/** The day number of a year, month (1..12) and day. */
export function dayNumberOf(year: number, month: number, day: number): number {
  const shifted = month > 2 ? year : year - 1;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

/** Days of the years 1970 to 2099, where nearly every bank row lies: reckoned once, then looked up. */
const tableDays = dayNumberOf(2100, 1, 1);
/** Month counted as {@link monthNumber} does, times 32, plus the day: by day number. */
const table = new Int32Array(tableDays);
for (let month = 1970 * 12, day = 0; month < 2100 * 12; month++) {
  const length = daysInMonth(Math.floor(month / 12), (month % 12) + 1);
  for (let ofMonth = 1; ofMonth <= length; ofMonth++) table[day++] = month * 32 + ofMonth;
}

/** Year, month (1..12) and day of a day number. */
export function partsOf(number: number): { year: number; month: number; day: number } {
  const packed = packedOf(number);
  const month = packed >> 5;
  return { year: Math.floor(month / 12), month: (month % 12) + 1, day: packed & 31 };
}

/** The month of a day number, counted as {@link monthNumber} does. */
export function monthOfDay(number: number): number {
  return packedOf(number) >> 5;
}

/** The day of the month, 1..31, of a day number. */
export function dayOfMonth(number: number): number {
  return packedOf(number) & 31;
}

function packedOf(number: number): number {
  return table[number] ?? civil(number);
}

/** Civil-calendar formula of Howard Hinnant, "chrono-compatible date algorithms". */
function civil(number: number): number {
  const shifted = number + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthIndex = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * monthIndex + 2) / 5) + 1;
  const month = monthIndex < 10 ? monthIndex + 3 : monthIndex - 9;
  return ((yearOfEra + era * 400 + (month <= 2 ? 1 : 0)) * 12 + month - 1) * 32 + day;
}

/** The calendar date of a day number. */
export function dateOf(number: number): string {
  const { year, month, day } = partsOf(number);
  return `${String(year).padStart(4, '0')}-${month < 10 ? '0' : ''}${month}-${day < 10 ? '0' : ''}${day}`;
}

/** The date `days` later, earlier when negative. */
export function addDays(date: string, days: number): string {
  return dateOf(dayNumber(date) + days);
}

/** Days from the first date to the second; 0 for the same day. */
export function daysBetween(from: string, to: string): number {
  return dayNumber(to) - dayNumber(from);
}

/** How many days a month (1..12) has. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Months since year 0: consecutive months are consecutive numbers. */
export function monthNumber(date: string): number {
  return digits(date, 0, 4) * 12 + digits(date, 5, 7) - 1;
}

/** Day number of the first of each month in the table, and how long the month is. */
const firstDays = new Int32Array((2100 - 1970) * 12);
const monthLengths = new Uint8Array(firstDays.length);
for (let index = 0; index < firstDays.length; index++) {
  firstDays[index] = dayNumberOf(1970 + Math.floor(index / 12), (index % 12) + 1, 1);
  monthLengths[index] = daysInMonth(1970 + Math.floor(index / 12), (index % 12) + 1);
}

/** The day number of a day in a month counted as {@link monthNumber} does; a day past its end is its last day. */
export function dayInMonth(month: number, day: number): number {
  const first = firstDays[month - 1970 * 12];
  if (first !== undefined) return first - 1 + Math.min(day, monthLengths[month - 1970 * 12] ?? 31);
  const year = Math.floor(month / 12);
  const ofYear = (((month % 12) + 12) % 12) + 1;
  return dayNumberOf(year, ofYear, Math.min(day, daysInMonth(year, ofYear)));
}

/**
 * The same day `months` later. A day that the month does not have is its last one; with `anchor` (1..31) a date that was
 * cut short returns to its own day: 2026-02-28 plus one month is 2026-03-28, with anchor 31 it is 2026-03-31.
 */
export function addMonths(date: string, months: number, anchor: number = digits(date, 8, 10)): string {
  return dateOf(dayInMonth(monthNumber(date) + months, anchor));
}

/** The calendar month of a date, `YYYY-MM`. */
export function monthOf(date: string): string {
  return date.slice(0, 7);
}

/** 0 = Monday … 6 = Sunday. */
export function weekdayOf(number: number): number {
  return (((number + 3) % 7) + 7) % 7;
}

/** A date from its parts, the day held inside its month: 2026, 2, 31 is 2026-02-28. Months outside 1..12 move the year. */
export function calendarDay(year: number, month: number, day: number): string {
  return dateOf(dayInMonth(year * 12 + month - 1, day));
}

/** Year, month (1..12) and day of a date. */
export function partsOfDate(date: string): { year: number; month: number; day: number } {
  return { year: digits(date, 0, 4), month: digits(date, 5, 7), day: digits(date, 8, 10) };
}

/** The first day of a date's month. */
export function startOfMonth(date: string): string {
  return `${date.slice(0, 8)}01`;
}

/** The last day of a date's month. */
export function endOfMonth(date: string): string {
  return dateOf(dayInMonth(monthNumber(date), 31));
}

/** Monday of a date's week. */
export function startOfWeek(date: string): string {
  const day = dayNumber(date);
  return dateOf(day - weekdayOf(day));
}
