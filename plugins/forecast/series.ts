/** What one payment is expected to be, and between which ends it lies; positive cents. */
export interface Amount {
  readonly cents: number;
  readonly least: number;
  readonly most: number;
  /** How many past payments show it. */
  readonly sample: number;
}

/** One payment expected on a day. Cents raise the balance when positive; low <= cents <= high. */
export interface Occurrence {
  readonly day: number;
  readonly cents: number;
  readonly low: number;
  readonly high: number;
}

/** Payments of one source. */
export interface Series {
  readonly occurrences: readonly Occurrence[];
  /** How many past payments their amounts were read off. */
  readonly sample: number;
}

/** A transfer that takes what is above a level, so that about the same is left each time. */
export interface Sweep {
  readonly days: readonly number[];
  /** It goes before anything else of its day, else after. */
  readonly isFirst: boolean;
  readonly level: number;
  readonly least: number;
  readonly most: number;
}

/** What leaves on no regular days: cents a day, and how far the sum of that many days may fall short of it or exceed it. */
export interface Ordinary {
  readonly daily: number;
  readonly less: (days: number) => number;
  readonly more: (days: number) => number;
}

/** Payments on these days, each of the amount but the first, when more is known of that. */
export function seriesOf(days: readonly number[], sign: 1 | -1, usual: Amount, next: Amount | null): Series {
  const occurrences = days.map((day, index): Occurrence => {
    const { cents, least, most } = index === 0 && next !== null ? next : usual;
    return sign === 1
      ? { day, cents, low: least, high: most }
      : { day, cents: 0 - cents, low: 0 - most, high: 0 - least };
  });
  return { occurrences, sample: usual.sample };
}

/** All payments together, positive cents. */
export function totalOf({ occurrences }: Series): number {
  return Math.abs(occurrences.reduce((sum, { cents }) => sum + cents, 0));
}
