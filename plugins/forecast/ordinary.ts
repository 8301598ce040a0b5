import { dayNumber, roundHalfAway, type Ledger, type LedgerTransaction } from '../kit/index.ts';
import type { Ordinary } from './series.ts';
import { percentileSpread } from './spread.ts';

/** Days that the daily spending is measured over; irregular pay and ups and downs are seen over longer. */
const meanDays = 90;
const spreadDays = 180;
/** Paydays that make irregular pay something to go by. */
const leastPaydays = 3;

/** Ordinary movements, and what they were measured on. */
export interface OrdinaryMovements extends Ordinary {
  /** Spending a day, without irregular pay, in whole cents. */
  readonly spending_cents: number;
  readonly days: number;
  readonly rows: readonly LedgerTransaction[];
  readonly hasPending: boolean;
  readonly hasIrregularPay: boolean;
  readonly hasOtherIncome: boolean;
  readonly hasTransfers: boolean;
}

/**
 * What checking accounts move besides streams and card payments.
 *
 * A day's spending is that of the last min(90, covered) days less refunds, what waits to be posted included. Pay on no regular
 * days counts against it, as its mean over the last min(180, covered) days, when it came on three days or more and one of them is
 * among the last 90. Other irregular income is left out, and so are transfers on no regular days, though at the low end they
 * are made as before.
 * @param longest the number of days that will be asked for
 */
export function ordinaryMovements(ledger: Ledger, accounts: ReadonlySet<string>, longest: number): OrdinaryMovements {
  const asOf = dayNumber(ledger.as_of);
  const days = Math.min(meanDays, ledger.windows['90'].days_covered);
  const length = Math.min(spreadDays, ledger.windows['180'].days_covered);
  const ageOf = (row: LedgerTransaction): number => asOf - dayNumber(row.day);
  const inStreams = new Set(
    ledger.streams.flatMap(({ status, predicted_next_date, transaction_ids }) =>
      status === 'TOMBSTONED' || predicted_next_date === null ? [] : transaction_ids,
    ),
  );
  const rows = [...ledger.transactions, ...ledger.pending].filter(
    (row) =>
      ageOf(row) >= 0 && ageOf(row) < length && accounts.has(row.account_id) && !inStreams.has(row.transaction_id),
  );
  const isRecent = (row: LedgerTransaction): boolean => ageOf(row) < days;
  const spending = rows.filter(({ flow }) => flow === 'spend' || flow === 'refund');
  const income = rows.filter(({ flow, pending }) => !pending && (flow === 'income' || flow === 'unclassified_inflow'));
  const pay = income.filter((row) => row.is_pay);
  const isCounted = new Set(pay.map(({ day }) => day)).size >= leastPaydays && pay.some(isRecent);
  const transfers = rows.filter(({ flow, amount_cents }) => flow === 'transfer' && amount_cents > 0);

  const perDay = (some: readonly LedgerTransaction[]): Float64Array => {
    const sums = new Float64Array(length);
    for (const row of some) sums[length - 1 - ageOf(row)] = (sums[length - 1 - ageOf(row)] ?? 0) + row.amount_cents;
    return sums;
  };
  const daily = Math.max(0, sumOf(spending.filter(isRecent)) / days);
  const spread = percentileSpread(perDay(isCounted ? [...spending, ...pay] : spending), days, longest);
  const moved = percentileSpread(perDay(transfers), days, longest, 0);
  return {
    daily: daily + (isCounted ? sumOf(pay) / length : 0),
    // Without pay in it, no less than nothing is spent.
    less: (count) => (isCounted ? spread.less(count) : Math.min(daily * count, spread.less(count))),
    more: (count) => Math.hypot(spread.more(count), moved.more(count)),
    spending_cents: roundHalfAway(daily),
    days,
    rows: spending.filter(isRecent),
    hasPending: ledger.pending.some(({ account_id, amount_cents }) => accounts.has(account_id) && amount_cents > 0),
    hasIrregularPay: isCounted,
    hasOtherIncome: income.some((row) => isRecent(row) && !(isCounted && row.is_pay)),
    hasTransfers: transfers.some(isRecent),
  };
}

function sumOf(rows: readonly LedgerTransaction[]): number {
  return rows.reduce((sum, { amount_cents }) => sum + amount_cents, 0);
}
