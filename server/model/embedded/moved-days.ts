import {
  addDays,
  addMonths,
  daysBetween,
  endOfMonth,
  startOfMonth,
  startOfWeek,
} from '../../../plugins/kit/ledger/dates.ts';
import { foldAccents } from '../../../plugins/kit/fold-accents.ts';
import { preceding, shapeOf, wholeMonths, type Days } from '../../../plugins/tools/shared/period.ts';
import { calendarUnit, seasonPattern, yearEarlier, type Unit } from './period-days.ts';
import { latestWeekday, weekdays } from './weekdays.ts';

/** The kind of stretch that a phrase moves by: "the Saturday before" names one of the {@link weekdays}. */
export type Step = Unit | 'weekend' | 'season' | { readonly weekday: string };

/** How days hang on those asked about before: the stretch before or after them, or the same days a year earlier. */
export interface Relative {
  readonly direction: 'before' | 'after' | 'year';
  /** The kind that the words name; null for "the one before", which is of the kind asked about. */
  readonly step: Step | null;
  /** "And the last one?" after a month that still runs: all of the one before, where "the month before" has as many days. */
  readonly isWhole?: boolean;
}

/** Both its names, the shortened ones as well. */
export function weekdayStep(name: string): Step | null {
  const weekday = weekdays.find((names) => names.split('|').includes(name));
  return weekday === undefined ? null : { weekday };
}

/**
 * The days that such words mean beside others.
 * @param asked what was asked about those, which tells a Saturday from any other day
 */
export function movedBy({ direction, step, isWhole = false }: Relative, days: Days, asOf: string, asked = ''): Days {
  if (direction === 'year') return yearEarlier(days);
  if (direction === 'after') {
    const [from, own] = [addDays(days.to, 1), step ?? kindOf(days, asOf, asked)];
    const to =
      own === 'month' || own === 'quarter' || own === 'year' ? endOf(own, from) : addDays(days.to, lengthOf(days));
    return { from, to: to > asOf && from <= asOf ? asOf : to };
  }
  const kind = kindOf(days, asOf, asked);
  const own = step ?? kind;
  const isRunning = days.to === asOf && own === kind && (own === 'month' || own === 'year');
  if (isRunning && !isWhole) return preceding(days, asOf);
  return own === null || isRolling(days, own) ? preceding(days, asOf) : before(own, days);
}

/** The last day of the month, quarter or year that a day is in. */
function endOf(unit: 'month' | 'quarter' | 'year', day: string): string {
  if (unit === 'year') return `${day.slice(0, 4)}-12-31`;
  return endOfMonth(unit === 'month' ? day : addMonths(startOfMonth(day), 2));
}

/** The days that a comparison sets beside others: of a stretch that still runs the same part of the one before. */
export function comparedWith(relative: Relative, days: Days, asOf: string): Days {
  const own = kindOf(days, asOf, '');
  const isOwn = relative.step === null || relative.step === own;
  if (relative.direction !== 'before' || !isOwn) return movedBy(relative, days, asOf);
  return own === 'week' ? { from: addDays(days.from, -7), to: addDays(days.to, -7) } : preceding(days, asOf);
}

/** The whole stretch of that kind that ended last before the days began. */
function before(step: Step, { from, to }: Days): Days {
  if (typeof step === 'object') return one(latestWeekday(step.weekday.split('|')[0], true, from));
  // Saturday and Sunday of the week before the days' own.
  if (step === 'weekend') return { from: addDays(startOfWeek(from), -2), to: addDays(startOfWeek(from), -1) };
  return step === 'season' ? yearEarlier({ from, to }) : calendarUnit(step, 1, from);
}

function one(date: string): Days {
  return { from: date, to: date };
}

function lengthOf({ from, to }: Days): number {
  return daysBetween(from, to) + 1;
}

const lengths: readonly (readonly [Step, least: number, most: number])[] = [
  ['week', 7, 7],
  ['month', 28, 31],
  ['year', 365, 366],
];

/** "The last 7 days" are no week of the calendar: before them are 7 more. */
function isRolling(days: Days, step: Step): boolean {
  const isAsLong = lengths.some(([unit, least, most]) => {
    const length = lengthOf(days);
    return unit === step && length >= least && length <= most;
  });
  if (!isAsLong || typeof step === 'object') return false;
  return calendarUnit(step === 'weekend' || step === 'season' ? 'day' : step, 0, days.from).from !== days.from;
}

/** What kind of stretch the days are; null when they are none that has a name. */
function kindOf(days: Days, asOf: string, asked: string): Step | null {
  const { from, to } = days;
  const words = foldAccents(asked);
  const shape = shapeOf(days, asOf);
  if (shape === 'year') return 'year';
  const months = wholeMonths(days, asOf);
  if (months === 3 && new RegExp(`\\b(?:${seasonPattern})\\b`).test(words)) return 'season';
  if (/\b(?:quarter|trimestre)\b/.test(words) && from === calendarUnit('quarter', 0, from).from && months <= 3)
    return 'quarter';
  if (months === 1) return 'month';
  if (from === to) {
    const weekday = weekdays[daysBetween(startOfWeek(from), from)];
    return weekday !== undefined && new RegExp(`\\b(?:${weekday})\\b`).test(words) ? { weekday } : 'day';
  }
  if (from === addDays(startOfWeek(from), 5) && to === addDays(from, 1)) return 'weekend';
  const isWeek = from === startOfWeek(from) && (to === addDays(from, 6) || (to === asOf && lengthOf(days) < 7));
  return isWeek ? 'week' : null;
}
