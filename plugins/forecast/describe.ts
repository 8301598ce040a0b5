import { dateOf, dayNumber, roundHalfAway, type Ledger, type LedgerTransaction } from '../kit/index.ts';
import type { OrdinaryMovements } from './ordinary.ts';
import { lowestCommitted, project } from './project.ts';
import { totalOf, type Series, type Sweep } from './series.ts';
import type { CheckingStream } from './streams.ts';
import type { Assumption, DayBalance, ForecastPoint, ForecastStream, Horizon, KnownForecast } from './types.ts';

interface PlannedStream {
  readonly moving: CheckingStream;
  readonly series: Series;
  readonly sweep: Sweep | null;
  readonly days: readonly number[];
  readonly isLate: boolean;
  readonly usual: number;
}

/** Everything that a forecast is made of. */
export interface Plan {
  readonly ledger: Ledger;
  readonly horizon: Horizon;
  readonly to: string;
  readonly payday: string | null;
  readonly accounts: ReadonlySet<string>;
  readonly start: number;
  readonly waiting: readonly LedgerTransaction[];
  readonly streams: readonly PlannedStream[];
  readonly cards: readonly { readonly account_id: string; readonly series: Series; readonly days: readonly number[] }[];
  readonly ordinary: OrdinaryMovements;
}

/** Plays a plan through and says what came of it, rounded to whole cents. */
export function described(plan: Plan): KnownForecast {
  const { ledger, horizon, to, payday, accounts, start, waiting, streams, cards, ordinary } = plan;
  const { as_of } = ledger;
  const sweeping = streams.flatMap(({ sweep }) => sweep ?? []);
  const series = [
    ...streams.flatMap((one) => (one.sweep === null ? one.series : [])),
    ...cards.map((one) => one.series),
  ];
  const movements = { series, sweeps: sweeping, ordinary };
  const { ends, taken } = project(start, movements, dayNumber(as_of), dayNumber(to));
  const points = ends.map(({ day, expected, below, above }): ForecastPoint => ({
    date: dateOf(day),
    expected_cents: roundHalfAway(expected),
    low_cents: roundHalfAway(expected - below),
    high_cents: roundHalfAway(expected + above),
  }));
  const last = points.at(-1) ?? { expected_cents: start, low_cents: start, high_cents: start };
  return {
    unknown: null,
    horizon,
    as_of,
    to,
    payday,
    account_ids: [...accounts].sort(),
    start_cents: start,
    start_pending_ids: waiting.map(({ transaction_id }) => transaction_id),
    expected_cents: last.expected_cents,
    low_cents: last.low_cents,
    high_cents: last.high_cents,
    lowest: lowestOf(points, 'expected_cents') ?? { date: as_of, cents: start },
    lowest_low: lowestOf(points, 'low_cents') ?? { date: as_of, cents: start },
    below_zero_date: points.find(({ expected_cents }) => expected_cents < 0)?.date ?? null,
    below_zero_low_date: points.find(({ low_cents }) => low_cents < 0)?.date ?? null,
    spendable_cents: Math.max(0, lowestCommitted(start, series)),
    points,
    streams: streams
      .filter(({ days }) => days.length > 0)
      .map((one) => streamOf(one, one.sweep === null ? null : (taken[sweeping.indexOf(one.sweep)] ?? 0))),
    cards: cards
      .filter(({ days }) => days.length > 0)
      .map(({ account_id, days, series }) => ({ account_id, dates: days.map(dateOf), total_cents: totalOf(series) })),
    ordinary_daily_cents: ordinary.spending_cents,
    ordinary_days: ordinary.days,
    ordinary_transaction_ids: ordinary.rows.map(({ transaction_id }) => transaction_id),
    assumptions: assumptionsOf(plan),
  };
}

/** @param swept what it takes as a sweep; null for any other stream */
function streamOf({ moving, series, days, usual }: PlannedStream, swept: number | null): ForecastStream {
  const { stream, sign } = moving;
  return {
    stream_id: stream.stream_id,
    merchant: stream.merchant,
    direction: sign === 1 ? 'inflow' : 'outflow',
    dates: days.map(dateOf),
    amount_cents: usual,
    total_cents: swept === null ? totalOf(series) : roundHalfAway(swept),
  };
}

function lowestOf(points: readonly ForecastPoint[], line: 'expected_cents' | 'low_cents'): DayBalance | null {
  let lowest: DayBalance | null = null;
  for (const { date, [line]: cents } of points) if (lowest === null || cents < lowest.cents) lowest = { date, cents };
  return lowest;
}

function assumptionsOf({ streams, cards, ordinary }: Plan): Assumption[] {
  const coming = streams.filter(({ days }) => days.length > 0);
  const holds: readonly (readonly [Assumption, boolean])[] = [
    ['streams_continue', coming.some(({ sweep }) => sweep === null)],
    ['late_comes_tomorrow', coming.some(({ isLate }) => isLate)],
    ['sweeps_continue', coming.some(({ sweep }) => sweep !== null)],
    [
      'card_payments_continue',
      [...coming.filter(({ moving }) => moving.card !== null), ...cards].some(({ days }) => days.length > 0),
    ],
    ['ordinary_spending_continues', ordinary.rows.length > 0],
    ['pending_is_spent', ordinary.hasPending],
    ['irregular_income_continues', ordinary.hasIrregularPay],
    ['irregular_income_left_out', ordinary.hasOtherIncome],
    ['irregular_transfers_left_out', ordinary.hasTransfers],
  ];
  return holds.flatMap(([assumption, plays]) => (plays ? assumption : []));
}
