import * as z from 'zod';
import { forecast, forecastSchema, type Forecast } from '../../plugins/forecast/index.ts';
import { formatMoney, type Ledger } from '../../plugins/kit/index.ts';

/** What checking accounts will hold, by how far is looked ahead. */
export const forecastsSchema = z.strictObject({
  next_payday: forecastSchema,
  '30': forecastSchema,
  '90': forecastSchema,
});

type Forecasts = z.infer<typeof forecastsSchema>;

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
