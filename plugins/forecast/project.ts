import type { Ordinary, Series, Sweep } from './series.ts';

/** What accounts hold together at the end of a day, in cents not yet rounded, and how far it may be below and above. */
export interface DayEnd {
  readonly day: number;
  readonly expected: number;
  readonly below: number;
  readonly above: number;
}

/** Everything that moves the balance. */
export interface Movements {
  readonly series: readonly Series[];
  readonly sweeps: readonly Sweep[];
  readonly ordinary: Ordinary;
}

/**
 * The end of each day after `asOf`, up to and with `until`, and what each sweep takes in all.
 *
 * How far it may be off: payments of one source are drawn anew around an amount that is itself only known from `sample` of them,
 * so n of them are off by d x sqrt(n + n^2 / sample) together, and never by more than n x d. Sources and ordinary spending do
 * not hang together, so their squares add up. A sweep brings all three lines back to its level.
 */
export function project(
  start: number,
  { series, sweeps, ordinary }: Movements,
  asOf: number,
  until: number,
): { readonly ends: readonly DayEnd[]; readonly taken: readonly number[] } {
  const ends: DayEnd[] = [];
  const taken = sweeps.map(() => 0);
  let base: DayEnd = { day: asOf, expected: start, below: 0, above: 0 };
  let end = base;
  const sweepAll = (day: number, isFirst: boolean): void => {
    for (const [index, sweep] of sweeps.entries()) {
      if (sweep.isFirst !== isFirst || !sweep.days.includes(day)) continue;
      base = swept(end, sweep);
      taken[index] = (taken[index] ?? 0) + end.expected - base.expected;
      end = base;
    }
  };
  for (let day = asOf + 1; day <= until; day++) {
    sweepAll(day, true);
    end = endOf(base, series, ordinary, day);
    sweepAll(day, false);
    ends.push(end);
  }
  return { ends, taken };
}

/** The lowest that series alone bring the balance to, the start included: neither ordinary spending nor sweeps. */
export function lowestCommitted(start: number, series: readonly Series[]): number {
  const moves = series
    .flatMap(({ occurrences }) => occurrences)
    .sort((one, other) => one.day - other.day || other.cents - one.cents);
  let balance = start;
  let lowest = start;
  for (const { cents } of moves) lowest = Math.min(lowest, (balance += cents));
  return lowest;
}

function endOf(base: DayEnd, series: readonly Series[], ordinary: Ordinary, day: number): DayEnd {
  const days = day - base.day;
  let expected = base.expected - ordinary.daily * days;
  let below = base.below ** 2 + ordinary.more(days) ** 2;
  let above = base.above ** 2 + ordinary.less(days) ** 2;
  for (const one of series) {
    const moved = between(one, base.day, day);
    expected += moved.cents;
    below += moved.below ** 2;
    above += moved.above ** 2;
  }
  return { day, expected, below: Math.sqrt(below), above: Math.sqrt(above) };
}

/** A series' payments after one day, up to and with another. */
function between({ occurrences, sample }: Series, after: number, until: number) {
  const counted = occurrences.filter(({ day }) => day > after && day <= until);
  let cents = 0;
  let below = 0;
  let above = 0;
  for (const occurrence of counted) {
    cents += occurrence.cents;
    below += occurrence.cents - occurrence.low;
    above += occurrence.high - occurrence.cents;
  }
  const together = Math.min(1, Math.sqrt(1 / Math.max(1, counted.length) + 1 / Math.max(1, sample)));
  return { cents, below: below * together, above: above * together };
}

function swept({ day, expected, below, above }: DayEnd, { level, least, most }: Sweep): DayEnd {
  const left = Math.min(expected, level);
  const low = Math.min(expected - below, least, left);
  const high = Math.max(left, Math.min(expected + above, most));
  return { day, expected: left, below: left - low, above: high - left };
}
