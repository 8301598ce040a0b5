import { fitChain, type Series } from './fit.ts';
import type { Nature } from './kind.ts';
import type { Occurrence } from './occurrence.ts';
import { readPrices, type Prices } from './prices.ts';

/** A series that is a stream, with what is known of it. */
export interface Candidate {
  readonly series: Series;
  readonly prices: Prices;
  readonly nature: Nature;
}

/** Mean deviation in days that two series may have from common due days to be one contract under two names. */
const commonError = 1;

/**
 * Joins streams of different merchants that are one contract under a new name: a service renamed, a loan sold to another
 * servicer. The later one must begin one period after the earlier one ended, on its due day, at its price to the cent, from
 * the same account and in the same category; and no other stream may fit as well.
 */
export function joinRenamed(candidates: readonly Candidate[]): Candidate[] {
  const inOrder = [...candidates].sort((one, other) => firstOf(one).day - firstOf(other).day || byId(one, other));
  const joined: Candidate[] = [];
  for (const next of inOrder) {
    const earlier = joined.filter((candidate) => isSucceeded(candidate, next));
    const rivals = inOrder.filter(
      (candidate) => candidate !== next && earlier.some((one) => isSucceeded(one, candidate)),
    );
    const [only] = earlier;
    const both = only && earlier.length === 1 && rivals.length === 0 ? join(only, next) : null;
    if (only === undefined || both === null) joined.push(next);
    else joined[joined.indexOf(only)] = both;
  }
  return joined;
}

function join(earlier: Candidate, next: Candidate): Candidate | null {
  const occurrences = [...earlier.series.occurrences, ...next.series.occurrences];
  const series = fitChain(occurrences, next.series.cadence);
  if (series === null || series.model.error > commonError) return null;
  return { series, prices: readPrices(occurrences, next.nature.kind === 'subscription'), nature: next.nature };
}

function isSucceeded(earlier: Candidate, next: Candidate): boolean {
  const last = lastOf(earlier);
  const first = firstOf(next);
  return (
    earlier.series.cadence === next.series.cadence &&
    earlier.nature.kind === next.nature.kind &&
    earlier.nature.kind !== 'transfer' &&
    last.row.merchant !== first.row.merchant &&
    last.amount === first.amount &&
    last.row.account_id === first.row.account_id &&
    last.row.category.detailed === first.row.category.detailed &&
    Math.sign(last.row.amount_cents) === Math.sign(first.row.amount_cents) &&
    Math.abs(first.day - earlier.series.model.next) <= earlier.series.cadence.tolerance / 2
  );
}

function firstOf({ series }: Candidate): Occurrence {
  return endOf(series.occurrences[0]);
}

function lastOf({ series }: Candidate): Occurrence {
  return endOf(series.occurrences.at(-1));
}

function endOf(occurrence: Occurrence | undefined): Occurrence {
  if (occurrence === undefined) throw new RangeError('a series has at least two occurrences');
  return occurrence;
}

function byId(one: Candidate, other: Candidate): number {
  return firstOf(one).row.transaction_id < firstOf(other).row.transaction_id ? -1 : 1;
}
