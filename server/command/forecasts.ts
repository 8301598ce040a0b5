import * as z from 'zod';
import { forecast, type Forecast } from '../../plugins/forecast/index.ts';
import { calendarDate, formatMoney, type Ledger } from '../../plugins/kit/index.ts';

const cents = z.int();
const day = z.strictObject({ date: calendarDate, cents });
const horizon = z.union([
  z.strictObject({ until: z.literal('next_payday') }),
  z.strictObject({ days: z.literal([30, 90]) }),
]);

/** A forecast as JSON; see `plugins/forecast` for what its fields mean. */
const forecastSchema = z.union([
  z.strictObject({ unknown: z.string(), horizon, as_of: calendarDate }),
  z.strictObject({
    unknown: z.null(),
    horizon,
    as_of: calendarDate,
    to: calendarDate,
    payday: calendarDate.nullable(),
    account_ids: z.array(z.string()),
    start_cents: cents,
    expected_cents: cents,
    low_cents: cents,
    high_cents: cents,
    lowest: day,
    lowest_low: day,
    below_zero_date: calendarDate.nullable(),
    below_zero_low_date: calendarDate.nullable(),
    spendable_cents: cents,
    points: z.array(z.strictObject({ date: calendarDate, expected_cents: cents, low_cents: cents, high_cents: cents })),
    streams: z.array(
      z.strictObject({
        stream_id: z.string(),
        merchant: z.string(),
        direction: z.enum(['inflow', 'outflow']),
        dates: z.array(calendarDate),
        amount_cents: cents,
        total_cents: cents,
      }),
    ),
    cards: z.array(z.strictObject({ account_id: z.string(), dates: z.array(calendarDate), total_cents: cents })),
    ordinary_daily_cents: cents,
    ordinary_days: z.int(),
    ordinary_transaction_ids: z.array(z.string()),
    assumptions: z.array(z.string()),
  }),
]);

/** What checking accounts will hold, by how far is looked ahead. */
export const forecastsSchema = z.strictObject({
  next_payday: forecastSchema,
  '30': forecastSchema,
  '90': forecastSchema,
});

interface Forecasts {
  readonly next_payday: Forecast;
  readonly '30': Forecast;
  readonly '90': Forecast;
}

export function forecastsOf(ledger: Ledger): Forecasts {
  return {
    next_payday: forecast(ledger, { until: 'next_payday' }),
    '30': forecast(ledger, { days: 30 }),
    '90': forecast(ledger, { days: 90 }),
  };
}

/** The forecasts for a person to read in a terminal. */
export function forecastLines(forecasts: Forecasts, currency: string): string[] {
  const money = (cents: number) => formatMoney(cents, currency);
  const line = (name: string, made: Forecast) =>
    made.unknown === null
      ? `  ${name}, ${made.to}: about ${money(made.expected_cents)}, between ${money(made.low_cents)} and ${money(made.high_cents)}; lowest ${money(made.lowest.cents)} on ${made.lowest.date}`
      : `  ${name}: unknown (${made.unknown.replaceAll('_', ' ')})`;
  return [
    'Checking accounts ahead',
    line('before the next payday', forecasts.next_payday),
    line('in 30 days', forecasts['30']),
    line('in 90 days', forecasts['90']),
  ];
}
