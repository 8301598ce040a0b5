/** The calendar arithmetic on Actual's recurring rules, `{ frequency, interval, patterns, start }`. */
import { setToday } from './clock.mjs';

/**
 * What a rule is called in the benchmark's words. Of these the finder proposes weekly rules of one and two weeks, and
 * monthly ones of one day, of the last day, and of two weekdays; the others are what a rule could say.
 */
const frequencies = {
  weekly: { 1: 'WEEKLY', 2: 'BIWEEKLY', 4: 'FOUR_WEEKLY' },
  monthly: { 1: 'MONTHLY', 2: 'BIMONTHLY', 3: 'QUARTERLY', 6: 'SEMI_ANNUALLY', 12: 'ANNUALLY' },
  yearly: { 1: 'ANNUALLY' },
};

export function frequencyOf({ frequency, interval = 1, patterns = [] }) {
  if (frequency === 'monthly' && patterns.length > 1) {
    // "The first and the third Wednesday" is twice a month, and that comes to 24 times a year.
    return patterns.length === 2 && interval === 1 ? 'SEMI_MONTHLY' : 'UNKNOWN';
  }
  return frequencies[frequency]?.[interval] ?? 'UNKNOWN';
}

export function addDays(day, days) {
  return new Date(Date.parse(`${day}T12:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

export function daysBetween(from, to) {
  return Math.round((Date.parse(`${to}T12:00:00Z`) - Date.parse(`${from}T12:00:00Z`)) / 86_400_000);
}

/**
 * The rule's days from `from` to `to`, both included, as Actual itself reckons them. Its only question for this starts
 * at "today", hence the change of the clock; nothing is written meanwhile.
 */
export async function daysOfRule(send, config, from, to) {
  const today = new Date().toISOString().slice(0, 10);
  // No rule has more days than one a week; the rest is for the ends.
  const count = Math.ceil(Math.max(0, daysBetween(from, to)) / 7) + 3;
  setToday(from);
  try {
    const days = await send('schedule/get-upcoming-dates', { config, count });
    return days.filter((day) => day >= from && day <= to);
  } finally {
    setToday(today);
  }
}

/** The same rule begun so many whole periods earlier that it covers `day`. */
export function begunBefore(config, day) {
  const step = config.interval ?? 1;
  // A monthly rule without a pattern repeats the day of its start, which is never after the 28th; one with a pattern
  // does not look at that day, so that the first, which every month has, does as well.
  let start = config.patterns?.length > 0 ? `${config.start.slice(0, 8)}01` : config.start;
  while (start > day) start = periodEarlier(start, config.frequency, step);
  return { ...config, start };
}

function periodEarlier(day, frequency, step) {
  if (frequency === 'weekly') return addDays(day, -7 * step);
  const months = frequency === 'yearly' ? 12 * step : step;
  const [year, month, date] = day.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1 - months, date, 12)).toISOString().slice(0, 10);
}
