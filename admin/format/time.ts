/** Instants and durations as operators read them: exact first, relative beside it. */

const locale = 'en-US';

/** `Nov 25, 2026, 14:05:32`, in the reader's time zone unless one is named. */
export function formatInstant(instant: string, timeZone?: string): string {
  return new Intl.DateTimeFormat(locale, {
    dateStyle: 'medium',
    timeStyle: 'medium',
    hourCycle: 'h23',
    ...(timeZone && { timeZone }),
  }).format(new Date(instant));
}

/** The day, without the year when it is this year's: `Nov 25`. */
export function formatDay(instant: string, now: number, timeZone?: string): string {
  const zone = timeZone ? { timeZone } : {};
  const year = (at: Date) => new Intl.DateTimeFormat(locale, { year: 'numeric', ...zone }).format(at);
  const at = new Date(instant);
  return new Intl.DateTimeFormat(locale, {
    month: 'short',
    day: 'numeric',
    ...(year(at) === year(new Date(now)) ? {} : { year: 'numeric' }),
    ...zone,
  }).format(at);
}

/** The time of day: `14:05:32`. */
export function formatClock(instant: string, timeZone?: string): string {
  return new Intl.DateTimeFormat(locale, {
    timeStyle: 'medium',
    hourCycle: 'h23',
    ...(timeZone && { timeZone }),
  }).format(new Date(instant));
}

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** `just now`, `4 min ago`, `3 h ago`, `2 days ago`; the date itself past a week or when it lies ahead. */
export function formatRelative(instant: string, now: number, timeZone?: string): string {
  const age = now - Date.parse(instant);
  if (Number.isNaN(age)) return '';
  if (age < -minute || age >= 7 * day) return formatDay(instant, now, timeZone);
  if (age < minute) return 'just now';
  if (age < hour) return `${Math.floor(age / minute)} min ago`;
  if (age < day) return `${Math.floor(age / hour)} h ago`;
  const days = Math.floor(age / day);
  return days === 1 ? '1 day ago' : `${days} days ago`;
}

/** `0.4 ms`, `12 ms`, `1.24 s`, `2 min 5 s`. */
export function formatDuration(milliseconds: number): string {
  if (milliseconds === 0) return '0 ms';
  if (milliseconds < 0.05) return '< 0.1 ms';
  if (milliseconds < 9.95) return `${trim(milliseconds.toFixed(1))} ms`;
  if (milliseconds < 999.5) return `${Math.round(milliseconds)} ms`;
  if (milliseconds < 59_995) return `${trim((milliseconds / 1000).toFixed(2))} s`;
  const seconds = Math.round(milliseconds / 1000);
  return `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}

function trim(decimal: string): string {
  return decimal.replace(/\.?0+$/, '');
}
