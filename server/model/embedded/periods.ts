import { addDays, addMonths, calendarDay, partsOfDate } from '../../../plugins/kit/ledger/dates.ts';
import { monthOf, type Days } from '../../../plugins/tools/shared/period.ts';
import { comingDays } from './coming-days.ts';
import { comparedWith, movedBy, type Relative } from './moved-days.ts';
import { periodAtoms, type PeriodAtom } from './period-atoms.ts';
import { namedMonth } from './period-days.ts';

/** The days a text speaks of. */
export interface Periods {
  readonly period: Days | null;
  /** Other days that the first are compared with. */
  readonly against: Days | null;
  /** What the words mean of a time to come; null when they name none. */
  readonly ahead: Days | null;
  /** The days hang on those asked about before: "the month before". */
  readonly relative: Relative | null;
  /** Where the words stand, each to be taken out of the text as one slot. */
  readonly spans: readonly { start: number; end: number }[];
}

type PastPeriods = Omit<Periods, 'ahead'>;

const now =
  /^\s*(?:to|and|until|till|through|-|y|hasta|a)\s+(?:now|today|date|hoy|ahora|la fecha)\b|^\s*(?:on|onwards?|para aca|para adelante|en adelante)\b(?! \p{L})/u;
const rangeStart = /\b(?:between|from|entre|desde|de|del)\s+(?:the\s+|el\s+)?$/;
const rangeJoin = /^\s*(?:to|and|until|till|through|thru|-|–|y|hasta|a|al)\s+(?:the\s+|el\s+)?$/;
const plainRangeJoin = /^\s*(?:to|until|till|through|thru|-|–|hasta|al)\s+(?:the\s+|el\s+)?$/;
const since = /\b(?:since|desde|starting|a partir de)\s+(?:the\s+|el\s+|la\s+|in\s+)?$/;
/** Words that set days, or sums, side by side. */
export const comparing =
  /\b(?:compar\w*|versus|vs|difference|diferencia|than|against|more|less|mas|menos|higher|lower|better|worse|mejor|peor|diff)\b/;
const together = /^\s*(?:,?\s*(?:and|y|&|plus)|,)\s*(?:in\s+|en\s+)?$/;

/**
 * Reads the days out of a folded text: one period, a range of two ("between March and May", "since June"), or two that
 * are compared ("October vs September"). Past-anchored: "October" is the latest October that has begun.
 */
export function findPeriods(text: string, asOf: string, dayFirst: boolean): Periods {
  const atoms = periodAtoms(text, asOf, dayFirst);
  const christmas = atoms.length === 0 ? pastChristmas(text, asOf) : null;
  if (christmas) return { period: christmas, against: null, relative: null, spans: [], ahead: null };
  return { ...pastPeriods(text, atoms, asOf), ahead: comingDays(text, atoms, asOf) };
}

const spentThen =
  /\b(?:did|spent|paid|bought|cost|gaste|gastamos|gasto|pague|compre|costo)\b.*\b(?:at|on|over|during|around|en|durante) (?:la |las )?(?:christmas|xmas|navidad(?:es)?)\b/;

/** What was spent at Christmas was spent in its month. Elsewhere Christmas is the one to come. */
function pastChristmas(text: string, asOf: string): Days | null {
  return spentThen.test(text) ? namedMonth(12, undefined, asOf) : null;
}

function pastPeriods(text: string, atoms: readonly PeriodAtom[], asOf: string): PastPeriods {
  const list = listed(text, atoms, asOf);
  if (list) return list;
  const [first, hanging] = atoms;
  const second =
    hanging?.relative && first ? { ...hanging, days: besides(hanging.relative, first, text, asOf) } : hanging;
  if (!first) return { period: null, against: null, relative: null, spans: [] };
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
          relative: null,
          spans: [{ start: first.start, end: second.end }],
        };
    }
    return {
      period: first.days,
      against: second.days,
      relative: null,
      spans: [first, second].map(spanOf),
    };
  }
  if (first.relative?.direction === 'year' && comparing.test(text)) {
    return { period: monthOf(asOf), against: first.days, relative: first.relative, spans: [spanOf(first)] };
  }
  const open = now.exec(text.slice(first.end));
  if (open && rangeStart.test(before)) {
    return single({ from: first.days.from, to: asOf }, { start: first.start, end: first.end + open[0].length });
  }
  const isSince = since.test(before) || /^(?:since|desde)\b/.test(text.slice(first.start));
  if (isSince && first.days.from <= asOf) return single({ from: first.days.from, to: asOf }, spanOf(first));
  return { period: first.days, against: null, relative: first.relative ?? null, spans: [spanOf(first)] };
}

/** The days that "the week before" means beside others of the same message. */
function besides(relative: Relative, { days, start, end }: PeriodAtom, text: string, asOf: string): Days {
  return comparing.test(text)
    ? comparedWith(relative, days, asOf)
    : movedBy(relative, days, asOf, text.slice(start, end));
}

/** Three stretches or more in one breath that touch, as one: "June, July and August"; null when they are no such list. */
function listed(text: string, atoms: readonly PeriodAtom[], asOf: string): PastPeriods | null {
  const [first, ...rest] = atoms;
  if (!first || rest.length < 2) return null;
  let last = first;
  let days = first.days;
  let latest = first.days;
  for (const atom of rest) {
    if (!together.test(text.slice(last.end, atom.start))) return null;
    latest = atom.relative ? movedBy(atom.relative, latest, asOf) : atom.days;
    const both = joined({ days }, { days: latest });
    if (!both) return null;
    days = both;
    last = atom;
  }
  return single(days, { start: first.start, end: last.end });
}

function single(period: Days, span: { start: number; end: number }): PastPeriods {
  return { period, against: null, relative: null, spans: [span] };
}

function spanOf({ start, end }: PeriodAtom): { start: number; end: number } {
  return { start, end };
}

/** From the start of the first to the end of the second; the first borrows month or year from the second. */
function range(first: PeriodAtom, second: PeriodAtom, before: string): PastPeriods {
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
        relative: null,
        spans: [spanOf(first), spanOf(second)],
      }
    : single({ from, to }, { start, end: second.end });
}

/** Two stretches that touch, as one; null when days lie between them. */
function joined(first: Pick<PeriodAtom, 'days'>, second: Pick<PeriodAtom, 'days'>): Days | null {
  const [a, b] = first.days.from <= second.days.from ? [first.days, second.days] : [second.days, first.days];
  return addDays(a.to, 1) === b.from ? { from: a.from, to: b.to } : null;
}
