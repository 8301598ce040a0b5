/** What checking accounts will hold: a forecast from streams, card payments and ordinary spending. */
import { addDays, dayNumber, type Ledger } from '../kit/index.ts';
import { cardHabits, cardSeries, statementPayment } from './cards.ts';
import { described } from './describe.ts';
import { ordinaryMovements } from './ordinary.ts';
import { startOf } from './start.ts';
import { amountOf, checkingStreams, nextPayday, streamSeries } from './streams.ts';
import { sweepOf } from './sweeps.ts';
import type { Forecast, Horizon, UnknownReason } from './types.ts';

export type * from './types.ts';
export { forecastSchema } from './types.ts';

const leastDays = 30;

/**
 * The balance of a customer's checking accounts together, day by day from the day after the ledger's date. The same ledger gives
 * the same forecast; no clock is read. See {@link Assumption} for what it takes for granted.
 *
 * The range is made to hold what happens in 80 of 100 cases: pay at its low end, bills and spending at their high end, taken
 * together as things that do not hang together. That is its construction and no promise: on the demo bank's customers
 * (`backtest.test.ts`) it held 84 % of their balances 30 days later, 77 % of those 90 days later, 78 % of those on the eve of payday.
 * @example
 * const month = forecast(ledger, { days: 30 });
 * if (month.unknown === null) console.log(month.expected_cents, month.low_cents, month.high_cents, month.lowest);
 */
export function forecast(ledger: Ledger, horizon: Horizon): Forecast {
  const unknown = (reason: UnknownReason): Forecast => ({ unknown: reason, horizon, as_of: ledger.as_of });
  const { accounts, cents: start, waiting } = startOf(ledger);
  if (accounts.size === 0) return unknown('no_checking_account');
  if (start === null) return unknown('no_balance');
  if (ledger.windows['90'].days_covered < leastDays) return unknown('short_history');
  const moving = checkingStreams(ledger, accounts);
  const payday = nextPayday(moving, ledger);
  if ('until' in horizon && payday === null) return unknown('no_pay_stream');
  const to = 'days' in horizon ? addDays(ledger.as_of, horizon.days) : addDays(payday ?? ledger.as_of, -1);
  const until = dayNumber(to);

  const habits = cardHabits(ledger, accounts);
  const streams = moving.map((one) => {
    const habit = habits.find(({ account_id }) => account_id === one.card);
    const next = habit === undefined ? null : statementPayment(habit, amountOf(one, ledger));
    return {
      moving: one,
      sweep: sweepOf(one, ledger, accounts, until),
      usual: amountOf(one, ledger).cents,
      ...streamSeries(one, ledger, until, next),
    };
  });
  const paidByStream = new Set(moving.map(({ card }) => card));
  const cards = habits
    .filter(({ account_id }) => !paidByStream.has(account_id))
    .map(({ account_id, ...habit }) => ({ account_id, ...cardSeries({ account_id, ...habit }, ledger, until) }));
  const ordinary = ordinaryMovements(ledger, accounts, until - dayNumber(ledger.as_of));
  return described({ ledger, horizon, to, payday, accounts, start, waiting, streams, cards, ordinary });
}
