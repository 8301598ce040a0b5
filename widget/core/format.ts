import type { Strings } from './strings.ts';

const formats = new Map<string, Intl.DateTimeFormat>();

/** Kept once made: making one takes longer than a hundred messages take to draw. */
function dateFormat(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = locale + JSON.stringify(options);
  const known = formats.get(key) ?? new Intl.DateTimeFormat(locale, options);
  formats.set(key, known);
  return known;
}

/** An instant as a day: `Nov 3, 2026`. */
export function formatDay(instant: string, locale: string): string {
  return dateFormat(locale, { dateStyle: 'medium' }).format(new Date(instant));
}

/** A calendar date without its year, `Oct 3`: rows of one period need no more. Never passes through a local time zone. */
export function formatShortDate(date: string, locale: string): string {
  return dateFormat(locale, { month: 'short', day: 'numeric', timeZone: 'UTC' }).format(new Date(`${date}T00:00:00Z`));
}

/** An instant as a time of day: `2:05 PM`. */
export function formatTime(instant: string, locale: string): string {
  return dateFormat(locale, { timeStyle: 'short' }).format(new Date(instant));
}

/** Words as a list: `Checking and Savings`. */
export function formatList(words: readonly string[], locale: string): string {
  return new Intl.ListFormat(locale).format(words);
}

/** The heading above the messages of a day. `now` in milliseconds. */
export function formatDayHeading(instant: string, now: number, locale: string, strings: Strings): string {
  const dayOf = (time: number) => new Date(time).toDateString();
  const day = dayOf(Date.parse(instant));
  if (day === dayOf(now)) return strings.today;
  if (day === dayOf(now - 86_400_000)) return strings.yesterday;
  return formatDay(instant, locale);
}

/** A code as words: `FOOD_AND_DRINK` is `Food and drink`. */
export function formatCode(code: string): string {
  const words = code.replaceAll('_', ' ').toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
