import { buildLedger } from '../build.ts';
import { addDays } from '../dates.ts';
import type { Transaction } from '../schema.ts';
import type { RecurringStream } from '../stream.ts';
import { account, ledgerRows, transaction } from '../testing.ts';

/** A category of services. */
export const music = 'ENTERTAINMENT_MUSIC_AND_AUDIO';
export const pay = 'INCOME_SALARY';

/** Rows at one merchant: `[date, dollars]`, money out unless negative. */
export function rows(
  name: string,
  detailed: string,
  paid: readonly (readonly [string, number])[],
  given: Partial<Transaction> = {},
): Transaction[] {
  return paid.map(([date, dollars], index) =>
    transaction(date, Math.round(dollars * 100), detailed, {
      name,
      transaction_id: `${name} ${date} ${index}`,
      ...given,
    }),
  );
}

/** One charge on the same day of each month of 2026. */
export function monthly(day: string, months: readonly number[], dollars: number): [string, number][] {
  return months.map((month) => [`2026-${String(month).padStart(2, '0')}-${day}`, dollars]);
}

/** A charge every so many days. */
export function every(days: number, from: string, count: number, dollars: number): [string, number][] {
  return Array.from({ length: count }, (_, index) => [addDays(from, index * days), dollars]);
}

/** The streams of rows on a checking account and a card. */
export function streamsOf(transactions: Transaction[], asOf = '2026-11-25'): readonly RecurringStream[] {
  return buildLedger(
    ledgerRows({ accounts: [account(), account({ account_id: 'card', type: 'credit' })], transactions }),
    asOf,
  ).streams;
}

/** The one stream there must be. */
export function only(transactions: Transaction[], asOf?: string): RecurringStream {
  const streams = streamsOf(transactions, asOf);
  const [stream] = streams;
  if (stream === undefined || streams.length !== 1)
    throw new Error(`${streams.length} streams: ${JSON.stringify(streams)}`);
  return stream;
}
