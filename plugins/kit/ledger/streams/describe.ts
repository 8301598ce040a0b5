import { dateOf } from '../dates.ts';
import { largest, roundHalfAway, smallest } from '../money.ts';
import { occurrencesPerYear, type RecurringStream } from '../stream.ts';
import { grace } from './cadence.ts';
import { chanceOf } from './chance.ts';
import type { Series } from './fit.ts';
import type { Nature } from './kind.ts';
import { median, type Occurrence } from './occurrence.ts';
import { amountRange, mean } from './prices.ts';
import type { Candidate } from './succession.ts';

/**
 * A series in Plaid's words, as of a day number.
 * @param pending rows of the merchant that are not posted yet: when the next charge is among them, the one after it is next
 */
export function describeSeries(
  { series, prices, nature }: Candidate,
  pending: readonly Occurrence[],
  asOf: number,
): RecurringStream {
  const { cadence, occurrences } = series;
  const count = occurrences.length;
  const next = nextDay(series, pending);
  const isActive = asOf <= next + grace(cadence.days);
  const mature = count >= (cadence.months >= 6 ? 2 : 3);
  const perYear = occurrencesPerYear[cadence.frequency];
  const confidence = chanceOf(series, prices, mature);
  return {
    ...commonFields(occurrences, nature),
    // What varies and is charged by nobody known is no subscription.
    kind: nature.trust === 'unknown' && nature.kind === 'subscription' && !prices.fixed ? 'other' : nature.kind,
    frequency: cadence.frequency,
    predicted_next_date: dateOf(next),
    predicted_amount_cents: roundHalfAway(prices.current),
    predicted_amount_range_cents: amountRange(occurrences, prices),
    is_active: isActive,
    status: mature ? 'MATURE' : isActive ? 'EARLY_DETECTION' : 'TOMBSTONED',
    confidence,
    price_changes: prices.changes,
    monthly_cost_cents: roundHalfAway((prices.current * perYear) / 12),
    annual_cost_cents: roundHalfAway(prices.current * perYear),
  };
}

/** Part of an amount by which a pending charge may differ from every earlier one. */
const pendingTolerance = 0.25;

function nextDay({ model, cadence, occurrences }: Series, pending: readonly Occurrence[]): number {
  const amounts = occurrences.map(({ amount }) => amount);
  const low = smallest(amounts) * (1 - pendingTolerance);
  const high = largest(amounts) * (1 + pendingTolerance);
  const due = pending.find(
    ({ day, amount }) => Math.abs(day - model.next) <= cadence.tolerance && amount >= low && amount <= high,
  );
  return due === undefined ? model.next : model.expectedOn(model.slotOf(model.next) + 1);
}

/** Pay that comes again and again on no regular days: a stream without a cost or a next date. */
export function describeIrregular(occurrences: readonly Occurrence[], nature: Nature, asOf: number): RecurringStream {
  const gap = median(occurrences.slice(1).map(({ day }, index) => day - (occurrences[index]?.day ?? 0)));
  const last = occurrences.at(-1)?.day ?? 0;
  return {
    ...commonFields(occurrences, nature),
    frequency: 'UNKNOWN',
    predicted_next_date: null,
    predicted_amount_cents: null,
    predicted_amount_range_cents: null,
    is_active: asOf <= last + gap + grace(gap),
    status: 'MATURE',
    confidence: 0.3,
    price_changes: [],
    monthly_cost_cents: null,
    annual_cost_cents: null,
  };
}

function commonFields(occurrences: readonly Occurrence[], nature: Nature) {
  const first = occurrences[0];
  const last = occurrences.at(-1);
  if (first === undefined || last === undefined) throw new RangeError('a stream has at least two occurrences');
  const { row } = last;
  const amounts = occurrences.map(({ amount }) => amount);
  const direction = row.amount_cents < 0 ? ('inflow' as const) : ('outflow' as const);
  return {
    stream_id: `stream-${hash(`${direction} ${row.merchant} ${first.row.transaction_id}`)}`,
    direction,
    account_id: row.account_id,
    merchant: row.merchant,
    category: { primary: row.category.primary, detailed: row.category.detailed },
    kind: nature.kind,
    average_amount_cents: roundHalfAway(mean(occurrences)),
    last_amount_cents: last.amount,
    amount_range_cents: [smallest(amounts), largest(amounts)] satisfies [number, number],
    first_date: dateOf(first.day),
    last_date: dateOf(last.day),
    transaction_ids: occurrences.map(({ row }) => row.transaction_id),
  };
}

/** 53 bits of a text, in base 36: the same on every machine (cyrb53, public domain). */
function hash(text: string): string {
  let one = 0xdeadbeef;
  let two = 0x41c6ce57;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    one = Math.imul(one ^ code, 2654435761);
    two = Math.imul(two ^ code, 1597334677);
  }
  one = Math.imul(one ^ (one >>> 16), 2246822507) ^ Math.imul(two ^ (two >>> 13), 3266489909);
  two = Math.imul(two ^ (two >>> 16), 2246822507) ^ Math.imul(one ^ (one >>> 13), 3266489909);
  return (4294967296 * (2097151 & two) + (one >>> 0)).toString(36);
}
