import { AS_OF, parts } from './calendar.ts';
import type { Day } from './calendar.ts';
import type { Random } from './random.ts';

/** The amount of one occurrence in cents, always positive. Occurrences count from 0 at the contract's own start. */
export type AmountModel = (occurrence: number, due: Day) => number;

export const fixed =
  (cents: number): AmountModel =>
  () =>
    cents;

/** A promotional price for the first occurrences, then the regular one. */
export const introductory =
  (occurrences: number, promotionalCents: number, regular: AmountModel): AmountModel =>
  (occurrence, due) =>
    occurrence < occurrences ? promotionalCents : regular(occurrence, due);

/** A new price from each given day on. */
export const stepped =
  (firstCents: number, rises: readonly { from: Day; cents: number }[]): AmountModel =>
  (_occurrence, due) =>
    rises.reduce((cents, rise) => (due >= rise.from ? rise.cents : cents), firstCents);

/** One to two rises on days inside the observed history. */
export function rising(firstCents: number, rises: number, percent: number, random: Random): AmountModel {
  const steps: { from: Day; cents: number }[] = [];
  let cents = firstCents;
  for (let index = 0; index < rises; index += 1) {
    cents = Math.round((cents * (100 + percent)) / 100);
    steps.push({ from: AS_OF - 400 + index * 210 + random.integer(0, 60), cents });
  }
  return stepped(firstCents, steps);
}

/** A base amount with an even spread of a share on either side, independent for each occurrence. */
export const varying =
  (baseCents: number, share: number, random: Random): AmountModel =>
  (occurrence) =>
    Math.round(baseCents * (1 + (random.fork(`amount/${occurrence}`).unit() * 2 - 1) * share));

const SUMMER_PEAK = [0.8, 0.75, 0.7, 0.75, 0.9, 1.25, 1.55, 1.6, 1.3, 0.9, 0.75, 0.8] as const;
const WINTER_PEAK = [1.9, 1.75, 1.4, 0.95, 0.6, 0.45, 0.4, 0.4, 0.45, 0.75, 1.25, 1.7] as const;

/** Metered energy: a factor per calendar month and some weather. */
export function seasonal(baseCents: number, peak: 'summer' | 'winter', random: Random): AmountModel {
  const factors = peak === 'summer' ? SUMMER_PEAK : WINTER_PEAK;
  const weather = varying(baseCents, 0.09, random);
  return (occurrence, due) => Math.round(weather(occurrence, due) * (factors[parts(due).month - 1] ?? 1));
}
