import * as z from 'zod';
import { calendarDate, type Ledger, type Period } from '../../kit/index.ts';
import {
  addDays,
  addMonths,
  calendarDay,
  daysBetween,
  endOfMonth,
  partsOfDate,
  startOfMonth,
} from '../../kit/ledger/dates.ts';
import type { Language } from './language.ts';

/** Days a question speaks of, both inclusive. */
export interface Days {
  readonly from: string;
  readonly to: string;
}

/** The earliest day a period can start on, for "ever": the ledger cuts it to what it holds. */
export const beginning = '1970-01-01';

/** The `period` argument of every tool that looks at a stretch of time. */
export const periodArgument = z
  .strictObject({
    from: calendarDate.describe('First day, YYYY-MM-DD'),
    to: calendarDate.describe('Last day, YYYY-MM-DD, inclusive'),
  })
  .refine(({ from, to }) => from <= to, { message: 'from must not be after to' })
  .nullable()
  .default(null)
  .describe('Days asked about; null when the customer named none');

/** What stands between words and a period: "in October 2026", "on Nov 14, 2026", "from Nov 3 to Nov 9, 2026". */
export type PeriodShape = 'month' | 'year' | 'day' | 'span';

/** Which whole unit of the calendar the days are; a month or year still running counts with the days it has so far. */
export function shapeOf({ from, to }: Days, asOf: string): PeriodShape {
  const running = to === asOf;
  if (from.endsWith('-01-01') && from.slice(0, 4) === to.slice(0, 4) && (to.endsWith('-12-31') || running)) {
    return to.slice(5, 7) === '01' ? 'month' : 'year';
  }
  if (from === to && !(from.endsWith('-01') && running)) return 'day';
  if (from === startOfMonth(to) && (to === endOfMonth(to) || running)) return 'month';
  return 'span';
}

/** A period with the label that a person would use, in their language. */
export function labelled(days: Days, asOf: string, language: Language): Period {
  return { from: days.from, to: days.to, label: labelOf(days, asOf, language) };
}

function labelOf(days: Days, asOf: string, language: Language): string {
  const shape = shapeOf(days, asOf);
  const soFar = { en: ' so far', es: ' hasta hoy' }[language];
  if (shape === 'year') return days.from.slice(0, 4) + (days.to.endsWith('-12-31') ? '' : soFar);
  if (shape === 'month') {
    const name = format(days.from, language, { month: 'long', year: 'numeric' });
    return name + (days.to === endOfMonth(days.to) ? '' : soFar);
  }
  const end = format(days.to, language, { month: 'short', day: 'numeric', year: 'numeric' });
  if (shape === 'day') return end;
  const sameYear = days.from.slice(0, 4) === days.to.slice(0, 4);
  const start = format(days.from, language, {
    month: 'short',
    day: 'numeric',
    ...(sameYear ? {} : { year: 'numeric' as const }),
  });
  return { en: `${start} to ${end}`, es: `${start} al ${end}` }[language];
}

const formats = new Map<string, Intl.DateTimeFormat>();

function format(date: string, language: Language, options: Intl.DateTimeFormatOptions): string {
  const key = language + JSON.stringify(options);
  const known = formats.get(key) ?? new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' });
  formats.set(key, known);
  return known.format(new Date(`${date}T00:00:00Z`));
}

/** The words before a reference to a period: "in ", "on ", "from " ("en ", "el ", "del "). */
export function beforePeriod(days: Days, asOf: string, language: Language): string {
  const words = {
    en: { month: 'in', year: 'in', day: 'on', span: 'from' },
    es: { month: 'en', year: 'en', day: 'el', span: 'del' },
  };
  return words[language][shapeOf(days, asOf)];
}

/**
 * The equal stretch before: the month before a month, the year before a year, for one still running, and for the first days of a
 * month, the same days of the one before, else as many days.
 */
export function preceding(days: Days, asOf: string): Days {
  const shape = shapeOf(days, asOf);
  const months = shape === 'year' ? 12 : wholeMonths(days, asOf) || Number(days.from === startOfMonth(days.to));
  if (months > 0) {
    const from = addMonths(days.from, -months);
    return {
      from,
      to: days.to === endOfMonth(days.to) ? endOfMonth(addMonths(days.to, -months)) : addMonths(days.to, -months),
    };
  }
  const length = daysBetween(days.from, days.to) + 1;
  return { from: addDays(days.from, -length), to: addDays(days.from, -1) };
}

/** How many calendar months the days are made of, the last one possibly still running; 0 when they are not whole months. */
export function wholeMonths(days: Days, asOf: string): number {
  if (days.from !== startOfMonth(days.from)) return 0;
  if (days.to !== endOfMonth(days.to) && days.to !== asOf) return 0;
  const start = partsOfDate(days.from);
  const end = partsOfDate(days.to);
  return (end.year - start.year) * 12 + end.month - start.month + 1;
}

/** The calendar month `back` months before the as-of date's, cut at the as-of date. */
export function monthOf(asOf: string, back = 0): Days {
  const from = addMonths(startOfMonth(asOf), -back);
  const to = endOfMonth(from);
  return { from, to: to > asOf ? asOf : to };
}

/** The months that the days touch, each cut to them, oldest first. */
export function monthsIn(days: Days): Days[] {
  const months: Days[] = [];
  for (let from = days.from; from <= days.to;) {
    const to = endOfMonth(from) < days.to ? endOfMonth(from) : days.to;
    months.push({ from, to });
    from = addDays(to, 1);
  }
  return months;
}

/** The calendar year `back` years before the as-of date's, cut at the as-of date. */
export function yearOf(asOf: string, back = 0): Days {
  const year = partsOfDate(asOf).year - back;
  const to = calendarDay(year, 12, 31);
  return { from: calendarDay(year, 1, 1), to: to > asOf ? asOf : to };
}

/** The year that ends on the as-of date. */
export function yearBack(asOf: string): Days {
  return { from: addDays(addMonths(asOf, -12), 1), to: asOf };
}

/** Short and stable, for fact ids: `2026-10`, `2026`, `2026-11-03_2026-11-09`. */
export function periodKey(days: Days): string {
  if (days.from.endsWith('-01-01') && days.to === calendarDay(partsOfDate(days.from).year, 12, 31))
    return days.from.slice(0, 4);
  if (days.from === startOfMonth(days.to) && days.to === endOfMonth(days.to)) return days.from.slice(0, 7);
  return days.from === days.to ? days.from : `${days.from}_${days.to}`;
}

/** The asked days as far as the ledger can answer: not past its as-of date; `covered` null when nothing of them is held. */
export function heldDays(asked: Days, ledger: Ledger): { covered: Days | null; partial: boolean; future: boolean } {
  const to = asked.to > ledger.as_of ? ledger.as_of : asked.to;
  if (asked.from > ledger.as_of) return { covered: null, partial: false, future: true };
  if (ledger.first_day === null || to < ledger.first_day) return { covered: null, partial: false, future: false };
  // Whoever asks for all there is misses no earlier day.
  const from = asked.from === beginning ? ledger.first_day : asked.from;
  return { covered: { from, to }, partial: from < ledger.first_day, future: false };
}
