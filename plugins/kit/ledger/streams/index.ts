import { noRulings, type Rulings } from '../corrections.ts';
import { dayNumber } from '../dates.ts';
import type { Account } from '../schema.ts';
import type { RecurringStream } from '../stream.ts';
import type { LedgerTransaction } from '../types.ts';
import { isStream } from './accept.ts';
import { describeIrregular, describeSeries } from './describe.ts';
import { natureOf } from './kind.ts';
import { fitSeries } from './fit.ts';
import type { Occurrence } from './occurrence.ts';
import { readPrices } from './prices.ts';
import { splitSeries } from './split.ts';

/**
 * The recurring streams among rows in the order of their days: who is paid or pays again and again, how often, how much, and
 * when next. Cash and what is bought by habit are none. Only depository and credit accounts are looked at; refunds and the receiving legs of transfers are no occurrences. Ordered by merchant, then first date.
 */
export function detectStreams(
  rows: readonly LedgerTransaction[],
  accounts: ReadonlyMap<string, Account>,
  asOf: string,
  rulings: Rulings = noRulings,
): RecurringStream[] {
  const lastDay = dayNumber(asOf);
  const streams: RecurringStream[] = [];
  for (const occurrences of groupRows(rows, accounts).values()) {
    if (occurrences.length > 1) streams.push(...ruledStreams(occurrences, lastDay, rulings));
  }
  return streams.sort(byMerchant);
}

function byMerchant(one: RecurringStream, other: RecurringStream): number {
  const [first, second] = [one, other].map((stream) => `${stream.merchant}\n${stream.first_date}\n${stream.stream_id}`);
  return (first ?? '') < (second ?? '') ? -1 : 1;
}

/** Rows that may form streams, by who is at the other end and what the money is for. */
function groupRows(
  rows: readonly LedgerTransaction[],
  accounts: ReadonlyMap<string, Account>,
): Map<string, Occurrence[]> {
  const groups = new Map<string, Occurrence[]>();
  for (const row of rows) {
    const type = accounts.get(row.account_id)?.type;
    const key = type === 'depository' || type === 'credit' ? groupOf(row) : null;
    if (key === null) continue;
    const occurrence = { day: dayNumber(row.day), amount: Math.abs(row.amount_cents), row };
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [occurrence]);
    else group.push(occurrence);
  }
  return groups;
}

function groupOf(row: LedgerTransaction): string | null {
  const { amount_cents, category, flow, merchant } = row;
  if (amount_cents === 0 || flow === 'refund' || category.detailed === 'TRANSFER_OUT_WITHDRAWAL') return null;
  if (flow === 'transfer' || flow === 'card_payment') return amount_cents > 0 ? `moved ${merchant}` : null;
  if (amount_cents > 0) return `spent ${merchant}`;
  return `${row.is_pay ? 'pay' : flow} ${merchant}`;
}

/** The streams of one merchant as the customer left them: without those they took away, with those they pointed out. */
function ruledStreams(
  occurrences: readonly Occurrence[],
  asOf: number,
  { notRecurring, recurring }: Rulings,
): RecurringStream[] {
  const found = streamsOf(occurrences, asOf).filter(
    (stream) => !stream.transaction_ids.some((id) => notRecurring.has(id)),
  );
  for (const ids of recurring) {
    const named = occurrences.filter(({ row }) => ids.has(row.transaction_id));
    if (named.length < 2 || found.some(({ transaction_ids }) => transaction_ids.some((id) => ids.has(id)))) continue;
    found.push(pointedOut(named, occurrences, asOf));
  }
  return found;
}

/** A stream that the customer pointed out: their rows and the later ones of about the same price, on whatever days. */
function pointedOut(named: readonly Occurrence[], all: readonly Occurrence[], asOf: number): RecurringStream {
  const last = named.at(-1) ?? named[0];
  if (last === undefined) throw new RangeError('at least two rows are pointed out');
  const nature = natureOf(last.row, last.amount);
  const later = all.filter(({ day, amount }) => day > last.day && isNearPrice(amount, last.amount));
  const extended = [...named, ...later];
  const series = fitSeries(extended, 0.75) ?? fitSeries(named, 1);
  if (series === null) return describeIrregular(extended, nature, asOf);
  return describeSeries(series, readPrices(series.occurrences, nature.kind === 'subscription'), nature, asOf);
}

function isNearPrice(one: number, other: number): boolean {
  return Math.abs(one - other) <= 0.25 * other;
}

function streamsOf(occurrences: readonly Occurrence[], asOf: number): RecurringStream[] {
  const last = occurrences.at(-1);
  if (last === undefined) return [];
  const expected = natureOf(last.row, last.amount);
  const streams: RecurringStream[] = [];
  for (const series of splitSeries(occurrences, expected)) {
    const newest = series.occurrences.at(-1) ?? last;
    const nature = natureOf(newest.row, newest.amount);
    const prices = readPrices(series.occurrences, nature.kind === 'subscription');
    if (isStream(series, prices, nature)) streams.push(describeSeries(series, prices, nature, asOf));
  }
  if (streams.length === 0 && last.row.is_pay && occurrences.length >= 3) {
    return [describeIrregular(occurrences, expected, asOf)];
  }
  return streams;
}
