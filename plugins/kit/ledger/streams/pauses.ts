import { fitSeries, type Series } from './fit.ts';
import { fitModel } from './model.ts';
import { isSamePrice, median, type Occurrence } from './occurrence.ts';

/** Periods without a charge that make a pause: fewer are skipped ones. */
const pausePeriods = 2.5;
/** Rows that must keep the cadence between pauses for what comes after one to be believed. */
const minimumRun = 3;
/** Part of the rows between two pauses that must keep the cadence. */
const requiredShare = 0.75;

/**
 * One series with pauses in it: a school's months, a subscription cancelled and taken up again at its old price. Between
 * pauses nearly every row must keep one cadence. Null when there is no pause, or what follows it is another thing.
 */
export function fitPaused(occurrences: readonly Occurrence[]): Series | null {
  const runs = runsOf(occurrences);
  const longest = runs.reduce<Occurrence[]>((best, run) => (run.length > best.length ? run : best), []);
  if (runs.length < 2 || longest.length < minimumRun) return null;
  const cadence = fitSeries(longest, requiredShare)?.cadence;
  if (cadence === undefined) return null;
  const kept: Occurrence[][] = [];
  for (const run of runs) {
    const chain = run.length === 1 ? run : fitSeries(run, run.length >= 4 ? requiredShare : 1);
    if (chain === null || ('cadence' in chain && chain.cadence !== cadence)) return null;
    kept.push('cadence' in chain ? [...chain.occurrences] : chain);
  }
  if (!kept.every((run, index) => index === 0 || isTakenUp(kept[index - 1] ?? [], run[0]))) return null;
  const all = kept.flat();
  const whole = fitModel(daysOf(all), cadence);
  if (whole !== null && whole.error <= cadence.meanTolerance) return { occurrences: all, cadence, model: whole };
  // Taken up again on another day: that day counts from now on.
  const model = fitModel(daysOf(kept.at(-1) ?? []), cadence);
  return model && { occurrences: all, cadence, model };
}

function daysOf(occurrences: readonly Occurrence[]): number[] {
  return occurrences.map(({ day }) => day);
}

/** Rows between the pauses. */
function runsOf(occurrences: readonly Occurrence[]): Occurrence[][] {
  const gaps = occurrences.slice(1).map(({ day }, index) => day - (occurrences[index]?.day ?? 0));
  const pause = pausePeriods * median(gaps);
  const runs: Occurrence[][] = [];
  for (const [index, occurrence] of occurrences.entries()) {
    const run = runs.at(-1);
    if (run === undefined || (gaps[index - 1] ?? 0) > pause) runs.push([occurrence]);
    else run.push(occurrence);
  }
  return runs;
}

/** At the price that was paid before the pause: once is enough only where there was one charge. */
function isTakenUp(before: readonly Occurrence[], first: Occurrence | undefined): boolean {
  const last = before.at(-1);
  if (last === undefined || first === undefined || !isSamePrice(first.amount, last.amount)) return false;
  const usual = before.at(-2);
  return usual === undefined || isSamePrice(usual.amount, last.amount);
}
