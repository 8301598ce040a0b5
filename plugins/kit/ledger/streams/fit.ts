import { cadences, type Cadence } from './cadence.ts';
import { fitModel, type Model } from './model.ts';
import { median, type Occurrence } from './occurrence.ts';

/** Occurrences that keep a cadence. */
export interface Series {
  readonly occurrences: readonly Occurrence[];
  readonly cadence: Cadence;
  readonly model: Model;
}

/** Periods that may be missing between two occurrences of one chain. */
const longestSkip = 3;
/** A missing period costs a chain this part of an occurrence. */
const skipCost = 0.4;
/** Chains look this many rows back: a merchant visited more often between two periods is a habit. */
const lookBack = 64;

/** The cadence that most of the occurrences keep, in the order of their days; null when fewer than `share` of them keep any. */
export function fitSeries(occurrences: readonly Occurrence[], share: number): Series | null {
  if (occurrences.length < 2) return null;
  const gaps = gapsOf(occurrences);
  // A row out of line spoils the two gaps beside it.
  const spoilt = share === 1 ? 0 : gaps.length - Math.ceil((2 * share - 1) * occurrences.length - 1);
  let gap: number | null = null;
  let best: Series | null = null;
  for (const cadence of cadences) {
    const off = gapsOff(gaps, cadence, spoilt);
    if (off > spoilt) continue;
    gap ??= median(gaps);
    if (gap > cadence.days + cadence.tolerance || gap < cadence.days * (share < 1 ? 0.25 : 0.5)) continue;
    const chain = off === 0 ? occurrences : longestChain(occurrences, cadence);
    if (chain.length < Math.max(2, share * occurrences.length)) continue;
    const series = fitChain(chain, cadence);
    if (series !== null && (best === null || isBetter(series, best))) best = series;
  }
  return best;
}

function gapsOf(occurrences: readonly Occurrence[]): number[] {
  const gaps: number[] = [];
  for (let index = 1; index < occurrences.length; index++) {
    gaps.push((occurrences[index]?.day ?? 0) - (occurrences[index - 1]?.day ?? 0));
  }
  return gaps;
}

/** How many gaps do not keep a cadence; counted no further than one more than `most`. */
function gapsOff(gaps: readonly number[], cadence: Cadence, most: number): number {
  let off = 0;
  for (let index = 0; index < gaps.length && off <= most; index++) {
    if (deviation(gaps[index] ?? 0, cadence) > cadence.tolerance) off++;
  }
  return off;
}

/** Days that a gap is off the next whole number of periods; never when too many are missing. */
function deviation(gap: number, { days }: Cadence): number {
  const periods = Math.max(1, Math.round(gap / days));
  return periods > longestSkip ? Number.POSITIVE_INFINITY : Math.abs(gap - periods * days);
}

/** More occurrences are better; with as many, the days that deviate less. */
function isBetter(series: Series, best: Series): boolean {
  const more = series.occurrences.length - best.occurrences.length;
  return more > 0 || (more === 0 && series.model.error < best.model.error - 1e-9);
}

/** A chain as a series, when its days are regular enough; null otherwise. */
export function fitChain(chain: readonly Occurrence[], cadence: Cadence): Series | null {
  const model = fitModel(
    chain.map(({ day }) => day),
    cadence,
  );
  if (model === null || model.error > cadence.meanTolerance) return null;
  if (model.skipped > Math.max(0, Math.floor((chain.length - 1) / 2))) return null;
  return { occurrences: chain, cadence, model };
}

/** The longest run of occurrences whose gaps are one period, or a few when some are missing. */
function longestChain(occurrences: readonly Occurrence[], cadence: Cadence): Occurrence[] {
  const { days, tolerance } = cadence;
  const length = occurrences.length;
  const scores = new Float64Array(length).fill(1);
  const previous = new Int32Array(length).fill(-1);
  let last = 0;
  for (let index = 1; index < length; index++) {
    const day = occurrences[index]?.day ?? 0;
    for (let before = index - 1; before >= Math.max(0, index - lookBack); before--) {
      const gap = day - (occurrences[before]?.day ?? 0);
      const off = deviation(gap, cadence);
      if (off === Number.POSITIVE_INFINITY) break;
      if (off > tolerance) continue;
      const periods = Math.max(1, Math.round(gap / days));
      const score = (scores[before] ?? 0) + 1 - skipCost * (periods - 1) - (0.1 * off) / tolerance;
      if (score > (scores[index] ?? 0)) {
        scores[index] = score;
        previous[index] = before;
      }
    }
    if ((scores[index] ?? 0) > (scores[last] ?? 0)) last = index;
  }
  const chain: Occurrence[] = [];
  for (let index = last; index >= 0; index = previous[index] ?? -1) {
    const occurrence = occurrences[index];
    if (occurrence !== undefined) chain.push(occurrence);
  }
  return chain.reverse();
}
