import { addDays, addMonths, calendarDay, partsOfDate } from '../../../plugins/kit/ledger/dates.ts';
import type { Days } from '../../../plugins/tools/shared/period.ts';
import { periodAtoms, type PeriodAtom } from './period-atoms.ts';

/** The days a text speaks of. */
export interface Periods {
  readonly period: Days | null;
  /** Other days that the first are compared with. */
  readonly against: Days | null;
  /** The last of the days named, for a question about what is to come; null when none of them is. */
  readonly through: string | null;
  /** The days hang on those asked about before: "the month before". */
  readonly relative: 'before' | 'after' | null;
  /** Where the words stand, each to be taken out of the text as one slot. */
  readonly spans: readonly { start: number; end: number }[];
}

const now = /^\s*(?:to|and|until|till|through|-|y|hasta|a)\s+(?:now|today|date|hoy|ahora)\b/;
const rangeStart = /\b(?:between|from|entre|desde|de|del)\s+(?:the\s+|el\s+)?$/;
const rangeJoin = /^\s*(?:to|and|until|till|through|thru|-|–|y|hasta|a|al)\s+(?:the\s+|el\s+)?$/;
const plainRangeJoin = /^\s*(?:to|until|till|through|thru|-|–|hasta|al)\s+(?:the\s+|el\s+)?$/;
const since = /\b(?:since|desde|starting)\s+(?:the\s+|el\s+|la\s+|in\s+)?$/;
/** Words that set days, or sums, side by side. */
export const comparing =
  /\b(?:compar\w*|versus|vs|difference|diferencia|than|against|more|less|mas|menos|higher|lower|diff)\b/;
const together = /^\s*(?:and|y|&|plus|,)\s*(?:in\s+|en\s+)?$/;

/**
 * Reads the days out of a folded text: one period, a range of two ("between March and May", "since June"), or two that
 * are compared ("October vs September"). Past-anchored: "October" is the latest October that has begun.
 */
export function findPeriods(text: string, asOf: string, dayFirst: boolean): Periods {
  const [first, second] = periodAtoms(text, asOf, dayFirst);
  if (!first) return { period: null, against: null, through: null, relative: null, spans: [] };
  const before = text.slice(0, first.start);
  if (second) {
    const joint = text.slice(first.end, second.start);
    const compares = comparing.test(before) || comparing.test(joint);
    const ranges =
      (rangeStart.test(before) && rangeJoin.test(joint) && !comparing.test(before)) || plainRangeJoin.test(joint);
    if (ranges && !comparing.test(joint)) return range(first, second, before);
    if (!compares && together.test(joint)) {
      const both = joined(first, second);
      if (both)
        return {
          period: both,
          against: null,
          through: null,
          relative: null,
          spans: [{ start: first.start, end: second.end }],
        };
    }
    return {
      period: first.days,
      against: second.days,
      through: null,
      relative: null,
      spans: [first, second].map(spanOf),
    };
  }
  const open = now.exec(text.slice(first.end));
  if (open && rangeStart.test(before)) {
    return single({ from: first.days.from, to: asOf }, { start: first.start, end: first.end + open[0].length });
  }
  if (since.test(before) && first.days.from <= asOf) return single({ from: first.days.from, to: asOf }, spanOf(first));
  const through = first.through ?? (first.days.to > asOf ? first.days.to : null);
  return { period: first.days, against: null, through, relative: first.relative ?? null, spans: [spanOf(first)] };
}

function single(period: Days, span: { start: number; end: number }): Periods {
  return { period, against: null, through: null, relative: null, spans: [span] };
}

function spanOf({ start, end }: PeriodAtom): { start: number; end: number } {
  return { start, end };
}

/** From the start of the first to the end of the second; the first borrows month or year from the second. */
function range(first: PeriodAtom, second: PeriodAtom, before: string): Periods {
  const to = second.days.to;
  let { from } = first.days;
  if (first.kind === 'day_of_month' && second.kind === 'day') {
    const { year, month } = partsOfDate(to);
    from = calendarDay(year, month, partsOfDate(from).day);
  }
  for (let tries = 0; from > to && tries < 2; tries++)
    from = first.kind === 'month' || first.kind === 'day' ? addMonths(from, -12) : addMonths(from, -1);
  const start = before.length;
  return from > to
    ? {
        period: first.days,
        against: second.days,
        through: null,
        relative: null,
        spans: [spanOf(first), spanOf(second)],
      }
    : single({ from, to }, { start, end: second.end });
}

/** Two stretches that touch, as one; null when days lie between them. */
function joined(first: PeriodAtom, second: PeriodAtom): Days | null {
  const [a, b] = first.days.from <= second.days.from ? [first.days, second.days] : [second.days, first.days];
  return addDays(a.to, 1) === b.from ? { from: a.from, to: b.to } : null;
}
