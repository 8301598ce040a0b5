import {
  addDays,
  addMonths,
  calendarDay,
  endOfMonth,
  partsOfDate,
  startOfMonth,
  startOfWeek,
} from '../../../plugins/kit/ledger/dates.ts';
import { monthOf, yearOf, type Days } from '../../../plugins/tools/shared/period.ts';
import type { Relative } from './moved-days.ts';
import { numberOf } from './numbers.ts';

/** What a phrase for days came to. `relative` days hang on the period that was asked about before. */
export interface NamedDays {
  readonly days: Days;
  readonly kind: 'day' | 'day_of_month' | 'month' | 'other';
  readonly relative?: Relative;
  /** What the words mean of a time to come: "in January". `days` end today at the latest. */
  readonly ahead?: Days | null;
}

/** The parts of a phrase that its pattern named. */
export type Parts = Readonly<Record<string, string | undefined>>;

/** Words for days, and what they come to. */
export interface PeriodRule {
  readonly pattern: RegExp;
  readonly days: (groups: Parts, asOf: string, dayFirst: boolean) => NamedDays | null;
}

const monthNames: readonly string[] = [
  'january|jan|enero|ene',
  'february|feb|febrero',
  'march|mar|marzo',
  'april|apr|abril|abr',
  'may|mayo',
  'june|jun|junio',
  'july|jul|julio',
  'august|aug|agosto|ago',
  'september|sept|sep|septiembre|setiembre',
  'october|oct|octubre',
  'november|nov|noviembre',
  'december|dec|diciembre|dic',
];
export const monthPattern = monthNames.join('|');
/** Every word that names days: a misspelt word is corrected towards these. */
export const periodWords: readonly string[] = [
  ...monthNames.flatMap((names) => names.split('|')).filter((name) => name.length > 3),
  ...'month months week weeks year years quarter today yesterday weekend last previous since between monday tuesday wednesday thursday friday saturday sunday'.split(
    ' ',
  ),
  ...'semana semanas meses finde pasado pasada ultimo ultimos ultimas trimestre ayer desde entre lunes martes miercoles jueves viernes sabado domingo'.split(
    ' ',
  ),
];

export function monthNumber(name: string | undefined): number {
  return monthNames.findIndex((names) => name !== undefined && names.split('|').includes(name)) + 1;
}

export function other(days: Days): NamedDays | null {
  return { days, kind: 'other' };
}

/** The month of that name: of the year given, else the latest one that has begun. Cut at the as-of date while it runs. */
export function namedMonth(month: number, yearText: string | undefined, asOf: string): Days {
  const now = partsOfDate(asOf);
  const year = yearText === undefined ? now.year - (month > now.month ? 1 : 0) : Number(yearText);
  const from = calendarDay(year, month, 1);
  const to = endOfMonth(from);
  return { from, to: from <= asOf && to > asOf ? asOf : to };
}

export function day(date: string): NamedDays | null {
  return { days: { from: date, to: date }, kind: 'day' };
}

/** Looking ahead, too: "and if I buy it today?", after another day. */
export function today(asOf: string): NamedDays {
  const days = { from: asOf, to: asOf };
  return { days, kind: 'day', ahead: days };
}

/** A day of a month: of the year given, else the latest one that is not after the as-of date. */
export function namedDay(
  month: number,
  dayText: string | undefined,
  yearText: string | undefined,
  asOf: string,
): NamedDays | null {
  const number = Number(dayText);
  if (number < 1 || number > 31 || month < 1) return null;
  if (yearText !== undefined) return day(calendarDay(fullYear(yearText), month, number));
  const { year } = partsOfDate(asOf);
  const date = calendarDay(year, month, number);
  const latest = date > asOf ? calendarDay(year - 1, month, number) : date;
  const next = calendarDay(partsOfDate(latest).year + 1, month, number);
  return { days: { from: latest, to: latest }, kind: 'day', ahead: { from: next, to: next } };
}

/** The days of a stretch of the year that come next: what is left of it while it runs, else those of next year. */
export function nextOf({ from, to }: Days, end: string, asOf: string): Days {
  if (to === asOf && end > asOf) return { from: asOf, to: end };
  const next = { from: addMonths(from, 12), to: addMonths(to, 12) };
  return { ...next, to: to === endOfMonth(to) ? endOfMonth(next.to) : next.to };
}

function fullYear(text: string): number {
  return text.length === 2 ? 2000 + Number(text) : Number(text);
}

/** The latest day of that number that is not after the as-of date, in a month that has it. */
export function dayOfMonth(text: string | undefined, asOf: string): NamedDays | null {
  const number = Number(text);
  if (number < 1 || number > 31) return null;
  for (let back = 0; back < 3; back++) {
    const date = addMonths(startOfMonth(asOf), -back).slice(0, 8) + String(number).padStart(2, '0');
    if (date <= asOf && date <= endOfMonth(`${date.slice(0, 8)}01`)) {
      const next = addMonths(date, 1, number);
      const ahead = next > asOf ? next : addMonths(date, 2, number);
      return { days: { from: date, to: date }, kind: 'day_of_month', ahead: { from: ahead, to: ahead } };
    }
  }
  return null;
}

function quarter(asOf: string, back: number): Days {
  const { year, month } = partsOfDate(asOf);
  const from = calendarDay(year, Math.floor((month - 1) / 3) * 3 + 1 - back * 3, 1);
  const to = endOfMonth(addMonths(from, 2));
  return { from, to: to > asOf ? asOf : to };
}

export function partOfYear(months: number, index: number, yearText: string | undefined, asOf: string): Days {
  const { year } = partsOfDate(asOf);
  const start = (index - 1) * months + 1;
  const latest = calendarDay(year, start, 1) > asOf ? year - 1 : year;
  const from = calendarDay(yearText === undefined ? latest : Number(yearText), start, 1);
  const to = endOfMonth(addMonths(from, months - 1));
  return { from, to: from <= asOf && to > asOf ? asOf : to };
}

export const seasonPattern = 'spring|summer|fall|autumn|winter|verano|invierno|otono|primavera';
/** First month of each season, as the northern half of the world has them. */
const seasonStarts: readonly (readonly [RegExp, number])[] = [
  [/spring|primavera/, 3],
  [/summer|verano/, 6],
  [/fall|autumn|otono/, 9],
  [/winter|invierno/, 12],
];

/** Three whole months: of the year given, else those that have begun last. Cut at the as-of date while they run. */
export function season(name: string, yearText: string | undefined, asOf: string): Days {
  const start = seasonStarts.find(([pattern]) => pattern.test(name))?.[1] ?? 6;
  const { year } = partsOfDate(asOf);
  const latest = calendarDay(year, start, 1) > asOf ? year - 1 : year;
  const from = calendarDay(yearText === undefined ? latest : Number(yearText), start, 1);
  const to = endOfMonth(addMonths(from, 2));
  return { from, to: from <= asOf && to > asOf ? asOf : to };
}

export type Unit = 'day' | 'week' | 'month' | 'quarter' | 'year';
export function unitOf(word: string | undefined): Unit {
  const text = word ?? '';
  if (/^(day|dia)/.test(text)) return 'day';
  if (/^(week|semana)/.test(text)) return 'week';
  if (/^(quarter|trimestre)/.test(text)) return 'quarter';
  return /^(year|ano)/.test(text) ? 'year' : 'month';
}

/** The last N units, the as-of date included: 3 months to Nov 25 start on Aug 26. */
export function lastUnits(count: number, unit: Unit, asOf: string): Days {
  if (unit === 'day') return { from: addDays(asOf, 1 - count), to: asOf };
  if (unit === 'week') return { from: addDays(asOf, 1 - count * 7), to: asOf };
  const months = { month: 1, quarter: 3, year: 12 }[unit];
  return { from: addDays(addMonths(asOf, -count * months), 1), to: asOf };
}

/** The calendar unit `back` before the one that holds the as-of date; the current one so far; a negative `back` lies ahead. */
export function calendarUnit(unit: Unit, back: number, asOf: string): Days {
  if (unit === 'day') return { from: addDays(asOf, -back), to: addDays(asOf, -back) };
  if (unit === 'quarter') return quarter(asOf, back);
  if (unit === 'year') {
    return back < 0
      ? {
          from: calendarDay(partsOfDate(asOf).year - back, 1, 1),
          to: calendarDay(partsOfDate(asOf).year - back, 12, 31),
        }
      : yearOf(asOf, back);
  }
  if (unit === 'week') {
    const from = addDays(startOfWeek(asOf), -7 * back);
    return { from, to: back === 0 ? asOf : addDays(from, 6) };
  }
  if (back >= 0) return monthOf(asOf, back);
  const from = addMonths(startOfMonth(asOf), -back);
  return { from, to: endOfMonth(from) };
}

export function dayRange(g: Parts, asOf: string): NamedDays | null {
  const end = namedDay(monthNumber(g['month']), g['b'], g['year'], asOf)?.days.to;
  if (end === undefined) return null;
  const start = namedDay(monthNumber(g['month']), g['a'], end.slice(0, 4), asOf)?.days.from;
  return start === undefined || start > end ? null : other({ from: start, to: end });
}

/** Ordinals of quarters and halves. */
export const ordinals: Readonly<Record<string, number>> = {
  first: 1,
  '1st': 1,
  primer: 1,
  second: 2,
  '2nd': 2,
  segundo: 2,
  third: 3,
  '3rd': 3,
  tercer: 3,
  fourth: 4,
  '4th': 4,
  cuarto: 4,
};

export function partByOrdinal(g: Parts, asOf: string): NamedDays | null {
  const index = ordinals[g['ordinal'] ?? ''] ?? 1;
  const half = /half|semestre/.test(g['what'] ?? '');
  return half && index > 2 ? null : other(partOfYear(half ? 6 : 3, index, g['year'], asOf));
}

export function counted(g: Parts, asOf: string): NamedDays | null {
  const count = numberOf(g['count']);
  return count === null || count < 1 || count > 1000 ? null : other(lastUnits(count, unitOf(g['unit']), asOf));
}

export function ago(g: Parts, asOf: string): NamedDays | null {
  const count = numberOf(g['count']);
  if (count === null || count < 1 || count > 1000) return null;
  const unit = unitOf(g['unit']);
  if (unit === 'day') return day(addDays(asOf, -count));
  // "A year ago" is about this time of the year, not about all of it.
  return other(unit === 'year' && count === 1 ? calendarUnit('month', 12, asOf) : calendarUnit(unit, count, asOf));
}

export function calendarBack(unit: Unit, asOf: string): NamedDays | null {
  return { days: calendarUnit(unit, 1, asOf), kind: unit === 'month' ? 'month' : 'other' };
}

/** The last day of the week, month, quarter or year that runs. */
export function endOfUnit(unit: Unit, asOf: string): string {
  if (unit === 'day') return asOf;
  if (unit === 'week') return addDays(startOfWeek(asOf), 6);
  const { year, month } = partsOfDate(asOf);
  if (unit === 'month') return endOfMonth(asOf);
  return unit === 'year' ? calendarDay(year, 12, 31) : endOfMonth(calendarDay(year, Math.ceil(month / 3) * 3, 1));
}

/** The same days of the year before. */
export function yearEarlier({ from, to }: Days): Days {
  return {
    from: addMonths(from, -12),
    to: to === endOfMonth(to) ? endOfMonth(addMonths(to, -12)) : addMonths(to, -12),
  };
}
