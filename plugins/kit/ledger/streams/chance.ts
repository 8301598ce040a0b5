import type { Series } from './fit.ts';
import type { Prices } from './prices.ts';

/**
 * Weights of a logistic model of the chance that the next charge comes within two days of the predicted date and inside the
 * predicted range. Fitted on the last charges, held out, of 2,364 labelled streams (`npm run bench -- accuracy` measures it
 * on others).
 */
const weights = {
  constant: 0.38,
  /** Times the logarithm of how often it came. */
  occurrences: 0.98,
  /** Times the mean deviation in days. */
  error: -1.5,
  /** Times the share of periods that were skipped. */
  skipped: -0.39,
  /** For a cadence of weeks. */
  weeks: 0.48,
  /** For two months and longer. */
  long: 0.53,
  /** Times price changes per occurrence. */
  changes: -1.96,
} as const;
/** What two occurrences of something monthly show is no rhythm yet. */
const youngFactor = 0.7;

/** The chance, 0..1 in hundredths, that the next one comes as predicted, provided the stream goes on. */
export function chanceOf({ cadence, model, occurrences }: Series, prices: Prices, isMature: boolean): number {
  const count = occurrences.length;
  const logit =
    weights.constant +
    weights.occurrences * Math.log(count) +
    weights.error * model.error +
    (weights.skipped * model.skipped) / (count + model.skipped) +
    (cadence.months === 0 ? weights.weeks : cadence.months >= 2 ? weights.long : 0) +
    (weights.changes * prices.changes.length) / count;
  const chance = 1 / (1 + Math.exp(-logit));
  return Math.round(chance * (isMature ? 1 : youngFactor) * 100) / 100;
}
