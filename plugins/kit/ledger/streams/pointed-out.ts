import type { Rulings } from '../corrections.ts';
import type { RecurringStream } from '../stream.ts';
import { describeIrregular, describeSeries } from './describe.ts';
import { fitSeries } from './fit.ts';
import { natureOfAll } from './kind.ts';
import type { Occurrence } from './occurrence.ts';
import { readPrices } from './prices.ts';

/** Streams that a source found and the engine did not: believed when they keep a rhythm and are no habit. */
export function fromReported(
  reported: readonly ReadonlySet<string>[],
  found: readonly RecurringStream[],
  groups: ReadonlyMap<string, readonly Occurrence[]>,
  asOf: number,
): RecurringStream[] {
  if (reported.length === 0) return [];
  const taken = new Set(found.flatMap(({ transaction_ids }) => transaction_ids));
  return [...groups.values()].flatMap((occurrences) =>
    reported.flatMap((ids) => {
      const named = occurrences.filter(({ row }) => ids.has(row.transaction_id));
      const isKnown = named.some(({ row }) => taken.has(row.transaction_id));
      if (named.length < 3 || isKnown || natureOfAll(named).trust === 'habit') return [];
      if (fitSeries(named, 0.75) === null) return [];
      const free = occurrences.filter(({ row }) => !taken.has(row.transaction_id));
      const stream = pointedOut(named, free, asOf);
      for (const id of stream.transaction_ids) taken.add(id);
      return [stream];
    }),
  );
}

/**
 * The streams as the customer left them: without those they took away, with those they pointed out in place of what was found of
 * the same rows.
 */
export function applyRulings(
  found: readonly RecurringStream[],
  groups: ReadonlyMap<string, readonly Occurrence[]>,
  { notRecurring, recurring }: Rulings,
  asOf: number,
): RecurringStream[] {
  let streams = found.filter((stream) => !stream.transaction_ids.some((id) => notRecurring.has(id)));
  if (recurring.length === 0) return streams;
  const all = [...groups.values()].flat().sort((one, other) => one.day - other.day);
  for (const ids of recurring) {
    const named = all.filter(({ row }) => ids.has(row.transaction_id));
    if (named.length < 2) continue;
    streams = streams.filter(({ transaction_ids }) => !transaction_ids.some((id) => ids.has(id)));
    const taken = new Set(streams.flatMap(({ transaction_ids }) => transaction_ids));
    const merchants = new Set(named.map(({ row }) => row.merchant));
    const free = all.filter(
      ({ row }) =>
        merchants.has(row.merchant) && !taken.has(row.transaction_id) && !notRecurring.has(row.transaction_id),
    );
    streams.push(pointedOut(named, free, asOf));
  }
  return streams;
}

/** A stream that was pointed out: its rows and the later ones of about the same price, on whatever days. */
function pointedOut(named: readonly Occurrence[], all: readonly Occurrence[], asOf: number): RecurringStream {
  const last = named.at(-1) ?? named[0];
  if (last === undefined) throw new RangeError('at least two rows are pointed out');
  const nature = natureOfAll(named);
  const later = all.filter(({ day, amount }) => day > last.day && isNearPrice(amount, last.amount));
  const extended = [...named, ...later];
  const series = fitSeries(extended, 0.75) ?? fitSeries(named, 1);
  if (series === null) return describeIrregular(extended, nature, asOf);
  const prices = readPrices(series.occurrences, nature.kind === 'subscription');
  return describeSeries({ series, prices, nature }, [], asOf);
}

function isNearPrice(one: number, other: number): boolean {
  return Math.abs(one - other) <= 0.25 * other;
}
