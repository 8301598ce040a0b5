import { largest, smallest } from '../money.ts';
import { beginsWith, lettersOf } from '../names.ts';
import { fitSeries } from './fit.ts';
import { natureOf, typicalRow } from './kind.ts';
import type { Occurrence } from './occurrence.ts';
import { readPrices } from './prices.ts';

/** Mean deviation in days of rows under two names that are one stream between them. */
const commonError = 1.5;
const largestSpread = 3;

/**
 * Puts groups of one payee together whose names begin alike ("Upstart", "Upstart Network"), when only both together keep one
 * cadence: every row in its place, of one category, and at about one price unless bills vary.
 * @param groups rows in the order of their days, by a key that begins with what they are and ends with who was paid
 */
export function joinKin(groups: ReadonlyMap<string, Occurrence[]>): Map<string, Occurrence[]> {
  const joined = new Map(groups);
  const letters = Array.from(groups.keys(), (key) => {
    const end = key.indexOf(' ');
    return { key, what: key.slice(0, end), name: lettersOf(key.slice(end)) };
  });
  letters.sort((one, other) => compare(one.what, other.what) || compare(one.name, other.name));
  for (let index = 1; index < letters.length; index++) {
    const short = letters[index - 1];
    const long = letters[index];
    if (short === undefined || long === undefined || short.what !== long.what) continue;
    if (!beginsWith(long.name, short.name)) continue;
    const both = together(joined.get(short.key) ?? [], joined.get(long.key) ?? []);
    if (both === null) continue;
    joined.delete(short.key);
    joined.set(long.key, both);
  }
  return joined;
}

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}

function isMonthlyOrRarer(occurrences: readonly Occurrence[]): boolean {
  return (fitSeries(occurrences, 1)?.cadence.months ?? 0) >= 1;
}

function together(one: readonly Occurrence[], other: readonly Occurrence[]): Occurrence[] | null {
  if (one.length === 0 || other.length === 0 || one.length + other.length < 4) return null;
  const [first, second] = [one, other].map(typicalRow);
  if (first === undefined || second === undefined || first.category.primary !== second.category.primary) return null;
  const both = [...one, ...other].sort((a, b) => a.day - b.day);
  const series = fitSeries(both, 1);
  if (series === null || series.model.error > commonError) return null;
  // Two that each come monthly look like one twice as often.
  if (series.cadence.months < 1 && [one, other].every(isMonthlyOrRarer)) return null;
  if (natureOf(second, 0).trust === 'steady') return both;
  const amounts = both.map(({ amount }) => amount);
  const isOnePrice = largest(amounts) <= largestSpread * smallest(amounts) || readPrices(both, true).fixed;
  return isOnePrice ? both : null;
}
