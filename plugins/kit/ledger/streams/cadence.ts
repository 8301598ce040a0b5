import type { Frequency } from '../stream.ts';

/** How often something comes, and how far off its day it may be and still be called regular. */
export interface Cadence {
  readonly frequency: Exclude<Frequency, 'UNKNOWN'>;
  /** Nominal days between two occurrences. */
  readonly days: number;
  /** Whole months between two occurrences; 0 for a cadence of days, 0.5 for twice a month. */
  readonly months: number;
  /** Largest deviation of one gap, in days: weekends, holidays, billing cycles. */
  readonly tolerance: number;
  /** Largest mean deviation from the fitted days. */
  readonly meanTolerance: number;
}

/** Shortest first. A month is 365.25 / 12 days. */
export const cadences: readonly Cadence[] = [
  { frequency: 'WEEKLY', days: 7, months: 0, tolerance: 2, meanTolerance: 0.8 },
  { frequency: 'BIWEEKLY', days: 14, months: 0, tolerance: 3, meanTolerance: 1.2 },
  { frequency: 'SEMI_MONTHLY', days: 15.22, months: 0.5, tolerance: 4.3, meanTolerance: 1.5 },
  { frequency: 'FOUR_WEEKLY', days: 28, months: 0, tolerance: 3, meanTolerance: 1.2 },
  { frequency: 'MONTHLY', days: 30.44, months: 1, tolerance: 6.5, meanTolerance: 2.6 },
  { frequency: 'BIMONTHLY', days: 60.88, months: 2, tolerance: 9, meanTolerance: 4 },
  { frequency: 'QUARTERLY', days: 91.31, months: 3, tolerance: 12, meanTolerance: 5 },
  { frequency: 'SEMI_ANNUALLY', days: 182.63, months: 6, tolerance: 16, meanTolerance: 7 },
  { frequency: 'ANNUALLY', days: 365.25, months: 12, tolerance: 25, meanTolerance: 10 },
];

/** The cadence of a frequency. */
export function cadenceOf(frequency: Exclude<Frequency, 'UNKNOWN'>): Cadence {
  const cadence = cadences.find((one) => one.frequency === frequency);
  if (cadence === undefined) throw new RangeError(`there is no cadence ${frequency}`);
  return cadence;
}

/** Days that an occurrence may be late before its stream no longer counts as active: max(5, interval / 4), at most 30. */
export function grace(days: number): number {
  return Math.min(30, Math.max(5, days / 4));
}
