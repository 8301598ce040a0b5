import type { RecurringStream } from './stream.ts';
import type { Ledger } from './types.ts';

/** Active inflow streams of pay: interest and dividends come regularly too. */
export function payStreams(ledger: Ledger): RecurringStream[] {
  return ledger.streams.filter(
    ({ kind, is_active, transaction_ids }) =>
      kind === 'income' && is_active && ledger.transaction(transaction_ids.at(-1) ?? '')?.is_pay === true,
  );
}

/** The pay that is expected next, after the as-of date; else one that is late; null when none comes on regular days. */
export function nextPay(ledger: Ledger): (RecurringStream & { readonly predicted_next_date: string }) | null {
  const expected = payStreams(ledger)
    .flatMap((stream) => {
      const { predicted_next_date: date } = stream;
      return date === null ? [] : [{ ...stream, predicted_next_date: date }];
    })
    .sort((a, b) => a.predicted_next_date.localeCompare(b.predicted_next_date));
  return expected.find(({ predicted_next_date: date }) => date > ledger.as_of) ?? expected.at(-1) ?? null;
}
