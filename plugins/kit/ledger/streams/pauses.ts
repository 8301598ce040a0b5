import { fitChain, fitSeries, type Series } from './fit.ts';
import { fitModel } from './model.ts';
import { isSamePrice, median, type Occurrence } from './occurrence.ts';

/** Periods without a charge that make a pause: fewer are skipped ones. */
const pausePeriods = 2.5;
/** Rows that must keep the cadence between pauses for what comes after one to be believed. */
const minimumRun = 3;

/**
 * One series with pauses in it: a school's months, a subscription cancelled and taken up again at its old price. Between
 * pauses every row must keep one cadence. Null when there is no pause, or what follows it is another thing.
 */
export function fitPaused(occurrences: readonly Occurrence[]): Series | null {
  const runs = runsOf(occurrences);
  const longest = runs.reduce<Occurrence[]>((best, run) => (run.length > best.length ? run : best), []);
  if (runs.length < 2 || longest.length < minimumRun) return null;
  const cadence = fitSeries(longest, 1)?.cadence;
  if (cadence === undefined || !runs.every((run) => run.length === 1 || fitChain(run, cadence) !== null)) return null;
  if (!runs.every((run, index) => index === 0 || isTakenUp(runs[index - 1]?.at(-1), run[0]))) return null;
  const whole = fitModel(
    occurrences.map(({ day }) => day),
    cadence,
  );
  if (whole !== null && whole.error <= cadence.meanTolerance) return { occurrences, cadence, model: whole };
  // Taken up again on another day: that day counts from now on.
  const model = fitModel(
    (runs.at(-1) ?? []).map(({ day }) => day),
    cadence,
  );
  return model && { occurrences, cadence, model };
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

function isTakenUp(last: Occurrence | undefined, first: Occurrence | undefined): boolean {
  return last !== undefined && first !== undefined && isSamePrice(first.amount, last.amount);
}
