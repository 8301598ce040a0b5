import { dateOf } from '../dates.ts';
import { isSamePrice, median, type Occurrence } from './occurrence.ts';

export interface PriceChange {
  date: string;
  from_cents: number;
  to_cents: number;
}

/** What the amounts of a series say of its price. */
export interface Prices {
  /** A fixed price, now and then a new one; otherwise every bill has its own amount. */
  readonly fixed: boolean;
  readonly changes: PriceChange[];
  /** What the next one is expected to cost: the last amount when it has been that (within 2 %) since the last price change, else the mean of the last six. */
  readonly current: number;
}

/** Part of the occurrences that must share their price with a neighbour for a price to be called fixed. */
const fixedShare = 0.6;
const recentCount = 6;

/** Reads prices off a series in the order of its days. With two amounts alone, `expectFixed` decides what a difference means. */
export function readPrices(occurrences: readonly Occurrence[], expectFixed: boolean): Prices {
  const levels = wavers(occurrences) ? [[...occurrences]] : levelsOf(occurrences);
  const steady = levels.reduce((sum, level) => sum + (level.length > 1 ? level.length : 0), 0);
  const fixed =
    levels.length === 1 ||
    (occurrences.length === 2 ? expectFixed : steady >= Math.ceil(occurrences.length * fixedShare - 1e-9));
  const changes = fixed ? changesBetween(levels) : [];
  const since = fixed ? (levels.at(-1) ?? []) : occurrences;
  const last = since.at(-1)?.amount ?? 0;
  const steadySince = since.every(({ amount }) => isSamePrice(amount, last));
  return { fixed, changes, current: steadySince ? last : mean(occurrences.slice(-recentCount)) };
}

/** Part by which bills that vary may go beyond those of the last year. */
const rangeMargin = 0.1;
const rangeCount = 12;

/** Between which amounts the next one is expected, in cents: within 2 % of a steady price, else those of the last twelve and a tenth more. */
export function amountRange(occurrences: readonly Occurrence[], { fixed, current }: Prices): [number, number] {
  const recent = occurrences.slice(-rangeCount).map(({ amount }) => amount);
  const last = recent.at(-1) ?? 0;
  if (fixed && isSamePrice(last, current)) return [Math.floor(current * 0.98), Math.ceil(current * 1.02)];
  return [Math.floor(Math.min(...recent) * (1 - rangeMargin)), Math.ceil(Math.max(...recent) * (1 + rangeMargin))];
}

/** A price that goes up and down within 2 % of its middle (exchange rates, rounding) never changes. */
function wavers(occurrences: readonly Occurrence[]): boolean {
  const middle = median(occurrences.map(({ amount }) => amount));
  return occurrences.every(({ amount }) => isSamePrice(amount, middle)) && levelsOf(occurrences).length > 2;
}

export function mean(occurrences: readonly Occurrence[]): number {
  return occurrences.reduce((sum, { amount }) => sum + amount, 0) / occurrences.length;
}

/** Runs of neighbours at one price, compared with the first of the run so that small steps do not add up. */
function levelsOf(occurrences: readonly Occurrence[]): Occurrence[][] {
  const levels: Occurrence[][] = [];
  for (const occurrence of occurrences) {
    const level = levels.at(-1);
    const first = level?.[0];
    if (level !== undefined && first !== undefined && isSamePrice(occurrence.amount, first.amount))
      level.push(occurrence);
    else levels.push([occurrence]);
  }
  return levels;
}

function changesBetween(levels: readonly Occurrence[][]): PriceChange[] {
  return levels.slice(1).flatMap((level, index) => {
    const from = levels[index]?.at(-1);
    const to = level[0];
    return from && to ? [{ date: dateOf(to.day), from_cents: from.amount, to_cents: to.amount }] : [];
  });
}

/**
 * Groups amounts that are one price, each group in the order of days, the largest first: within 2 % of the smallest of the
 * group, or to the cent when `exact`.
 */
export function priceGroups(occurrences: readonly Occurrence[], exact = false): Occurrence[][] {
  const byAmount = [...occurrences].sort((one, other) => one.amount - other.amount || one.day - other.day);
  const groups: Occurrence[][] = [];
  for (const occurrence of byAmount) {
    const group = groups.at(-1);
    const smallest = group?.[0];
    const fits =
      smallest !== undefined &&
      (exact ? occurrence.amount === smallest.amount : isSamePrice(occurrence.amount, smallest.amount));
    if (group !== undefined && fits) group.push(occurrence);
    else groups.push([occurrence]);
  }
  for (const group of groups) group.sort((one, other) => one.day - other.day);
  return groups.sort((one, other) => other.length - one.length || (one[0]?.amount ?? 0) - (other[0]?.amount ?? 0));
}
