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
  const isFree = ({ row }: Occurrence) => !taken.has(row.transaction_id);
  const namedBy = Map.groupBy(
    reported.flatMap((ids, place) => Array.from(ids, (id) => ({ id, place }))),
    ({ id }) => id,
  );
  return [...groups.values()].flatMap((occurrences) =>
    namedTogether(occurrences, namedBy).flatMap((named) => {
      if (named.length < 3 || !named.every(isFree) || natureOfAll(named).trust === 'habit') return [];
      if (fitSeries(named, 0.75) === null) return [];
      const stream = pointedOut(named, occurrences, isFree, asOf);
      for (const id of stream.transaction_ids) taken.add(id);
      return [stream];
    }),
  );
}

/** The rows of one payee that each report names, in the order of the reports. */
function namedTogether(
  occurrences: readonly Occurrence[],
  namedBy: ReadonlyMap<string, readonly { readonly place: number }[]>,
): Occurrence[][] {
  const named = new Map<number, Occurrence[]>();
  for (const occurrence of occurrences) {
    for (const { place } of namedBy.get(occurrence.row.transaction_id) ?? []) {
      const rows = named.get(place);
      if (rows === undefined) named.set(place, [occurrence]);
      else rows.push(occurrence);
    }
  }
  return [...named].sort(([one], [other]) => one - other).map(([, rows]) => rows);
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
  const kept = found.filter((stream) => !stream.transaction_ids.some((id) => notRecurring.has(id)));
  if (recurring.length === 0) return kept;
  const all = [...groups.values()].flat().sort(byDay);
  const byId = new Map(all.map((occurrence) => [occurrence.row.transaction_id, occurrence]));
  const byMerchant = Map.groupBy(all, ({ row }) => row.merchant);
  const streams = new Streams(kept);
  const isFree = ({ row }: Occurrence) => !streams.hold(row.transaction_id) && !notRecurring.has(row.transaction_id);
  for (const ids of recurring) {
    const named = [...ids].flatMap((id) => byId.get(id) ?? []).sort(byDay);
    if (named.length < 2) continue;
    for (const id of ids) streams.drop(id);
    const payees = new Set(named.map(({ row }) => row.merchant));
    const theirs = [...payees].flatMap((merchant) => byMerchant.get(merchant) ?? []);
    streams.add(pointedOut(named, theirs, isFree, asOf));
  }
  return streams.all;
}

/** Streams by the rows they hold: each row is looked up, however many streams there are. */
class Streams {
  readonly #all = new Set<RecurringStream>();
  readonly #byRow = new Map<string, RecurringStream>();

  constructor(streams: readonly RecurringStream[]) {
    for (const stream of streams) this.add(stream);
  }

  get all(): RecurringStream[] {
    return [...this.#all];
  }

  add(stream: RecurringStream): void {
    this.#all.add(stream);
    for (const id of stream.transaction_ids) this.#byRow.set(id, stream);
  }

  hold(id: string): boolean {
    return this.#byRow.has(id);
  }

  /** Takes away the stream that holds a row, if one does. */
  drop(id: string): void {
    const stream = this.#byRow.get(id);
    if (stream === undefined) return;
    this.#all.delete(stream);
    for (const held of stream.transaction_ids) this.#byRow.delete(held);
  }
}

/** A stream that was pointed out: its rows and the free later ones of about the same price, on whatever days. */
function pointedOut(
  named: readonly Occurrence[],
  all: readonly Occurrence[],
  isFree: (occurrence: Occurrence) => boolean,
  asOf: number,
): RecurringStream {
  const last = named.at(-1) ?? named[0];
  if (last === undefined) throw new RangeError('at least two rows are pointed out');
  const nature = natureOfAll(named);
  const later = all
    .filter((one) => one.day > last.day && isNearPrice(one.amount, last.amount) && isFree(one))
    .sort(byDay);
  const extended = [...named, ...later];
  const series = fitSeries(extended, 0.75) ?? fitSeries(named, 1);
  if (series === null) return describeIrregular(extended, nature, asOf);
  const prices = readPrices(series.occurrences, nature.kind === 'subscription');
  return describeSeries({ series, prices, nature }, [], asOf);
}

function isNearPrice(one: number, other: number): boolean {
  return Math.abs(one - other) <= 0.25 * other;
}

/** Days tie often: then the id decides, whatever order a ruling names its rows in. */
function byDay(one: Occurrence, other: Occurrence): number {
  return one.day - other.day || (one.row.transaction_id < other.row.transaction_id ? -1 : 1);
}
