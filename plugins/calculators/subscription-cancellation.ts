import * as z from 'zod';
import { calendarDay, partsOfDate } from '../kit/ledger/dates.ts';
import { roundHalfAway } from '../kit/ledger/money.ts';
import { frequencySchema, occurrencesPerYear } from '../kit/ledger/stream.ts';
import { fundEffect, type CancellationReason, type FundEffect } from './cancellation-fund.ts';
import { chargeDates } from './charge-dates.ts';
import { amount, areDistinct, day, identifier, readInput, signedAmount, unknownOf, type Unknown } from './input.ts';

const streamSchema = z
  .strictObject({
    stream_id: identifier,
    merchant: identifier,
    frequency: frequencySchema,
    /** What one charge costs. */
    amount_cents: amount,
    predicted_next_date: day.nullable(),
    /** The day it is charged on in months that have it, when the next date's month may not: 31 for one due on 30 April. */
    day_of_month: z
      .int({ error: 'write a day of the month from 1 to 31' })
      .min(1, { error: 'a day of the month is 1 or more' })
      .max(31, { error: 'a day of the month is at most 31' })
      .nullable()
      .default(null),
  })
  .refine(({ predicted_next_date, day_of_month }) => isOn(predicted_next_date, day_of_month), {
    error: 'is the day of predicted_next_date, or a later one that its month does not have',
    path: ['day_of_month'],
  });

function isOn(date: string | null, dayOfMonth: number | null): boolean {
  if (date === null || dayOfMonth === null) return true;
  const { year, month } = partsOfDate(date);
  return calendarDay(year, month, dayOfMonth) === date;
}

export const subscriptionCancellationInputSchema = z
  .strictObject({
    as_of: day,
    /** The last day whose charges are counted. */
    until: day,
    /** The streams to cancel. */
    streams: z
      .array(streamSchema, { error: 'write a list of streams' })
      .min(1, { error: 'at least one stream is needed' })
      .max(200, { error: 'at most 200 streams' })
      .refine((streams) => areDistinct(streams.map(({ stream_id }) => stream_id)), {
        error: 'each stream_id comes once',
      }),
    average_monthly_spend_cents: signedAmount.nullable().default(null),
    liquid_savings_cents: signedAmount.nullable().default(null),
  })
  .refine(({ as_of, until }) => until >= as_of, { error: 'is not before as_of', path: ['until'] });
export type SubscriptionCancellationInput = z.input<typeof subscriptionCancellationInputSchema>;

/**
 * `cancelled_today`: charges after the as-of date are saved, one on it is not. `amounts_unchanged`, `no_cancellation_fee`: as
 * they say. `half_month_apart`: of charges twice a month. `spend_includes_streams`: the average spend falls by what they cost.
 * `savings_kept`: what is saved until the date goes to the fund.
 */
export type CancellationAssumption =
  | 'cancelled_today'
  | 'amounts_unchanged'
  | 'no_cancellation_fee'
  | 'half_month_apart'
  | 'spend_includes_streams'
  | 'savings_kept';

interface Saving {
  readonly monthly_saving_cents: number | null;
  readonly annual_saving_cents: number | null;
  readonly saving_until_cents: number | null;
}

export interface StreamSaving extends Saving {
  readonly stream_id: string;
  readonly merchant: string;
  /** The charges that do not come, until the date. */
  readonly charge_dates: readonly string[] | null;
  readonly unknown: Unknown<keyof Saving | 'charge_dates', CancellationReason>;
}

export interface SubscriptionCancellationResult {
  readonly streams: readonly StreamSaving[];
  /** All together; unknown as soon as one is. A month is a twelfth of the year, rounded once. */
  readonly total: Saving & { readonly unknown: Unknown<keyof Saving, CancellationReason> };
  readonly emergency_fund: FundEffect;
  readonly assumptions: readonly CancellationAssumption[];
}

/**
 * What cancelling subscriptions saves: a month, a year, until a date by the charges that really fall in between, and what that
 * does for the emergency fund. Money in cents, fund in months of spending; what cannot be computed is null with a
 * {@link CancellationReason}.
 *
 * A year is amount x 52, 26, 13, 24, 12, 6, 4, 2 or 1 by frequency, a month a twelfth of it, as for recurring streams.
 * @throws InputError `CALCULATOR_INPUT_INVALID`
 */
export function subscriptionCancellation(input: SubscriptionCancellationInput): SubscriptionCancellationResult {
  const { as_of, until, ...given } = readInput(subscriptionCancellationInputSchema, input);
  const streams = given.streams.map((stream) => savingOf(stream, as_of, until));
  const annual = sumOf(streams.map(({ annual_saving_cents }) => annual_saving_cents));
  const saved = sumOf(streams.map(({ saving_until_cents }) => saving_until_cents));
  const annualReason = streams.find(({ unknown }) => unknown.annual_saving_cents)?.unknown.annual_saving_cents ?? null;
  const savedReason = streams.find(({ unknown }) => unknown.saving_until_cents)?.unknown.saving_until_cents ?? null;
  const isTwiceAMonth = given.streams.some(({ frequency }) => frequency === 'SEMI_MONTHLY');
  return {
    streams,
    total: {
      monthly_saving_cents: annual === null ? null : roundHalfAway(annual / 12),
      annual_saving_cents: annual,
      saving_until_cents: saved,
      unknown: unknownOf({
        monthly_saving_cents: annualReason,
        annual_saving_cents: annualReason,
        saving_until_cents: savedReason,
      }),
    },
    emergency_fund: fundEffect({
      spend: given.average_monthly_spend_cents,
      savings: given.liquid_savings_cents,
      annual,
      annualReason,
      saved,
      savedReason,
    }),
    assumptions: [
      'cancelled_today',
      'amounts_unchanged',
      'no_cancellation_fee',
      'spend_includes_streams',
      'savings_kept',
      ...(isTwiceAMonth ? (['half_month_apart'] as const) : []),
    ],
  };
}

function savingOf(stream: z.infer<typeof streamSchema>, as_of: string, until: string): StreamSaving {
  const { stream_id, merchant, frequency, amount_cents, predicted_next_date: next_date, day_of_month } = stream;
  const annual = frequency === 'UNKNOWN' ? null : amount_cents * occurrencesPerYear[frequency];
  const charge_dates =
    frequency === 'UNKNOWN' || next_date === null
      ? null
      : chargeDates({ frequency, next_date, day_of_month }, as_of, until);
  const costReason = annual === null ? 'frequency_unknown' : null;
  const dateReason = costReason ?? (charge_dates === null ? 'next_date_unknown' : null);
  return {
    stream_id,
    merchant,
    monthly_saving_cents: annual === null ? null : roundHalfAway(annual / 12),
    annual_saving_cents: annual,
    charge_dates,
    saving_until_cents: charge_dates === null ? null : amount_cents * charge_dates.length,
    unknown: unknownOf<keyof StreamSaving['unknown'], CancellationReason>({
      monthly_saving_cents: costReason,
      annual_saving_cents: costReason,
      charge_dates: dateReason,
      saving_until_cents: dateReason,
    }),
  };
}

/** Null as soon as one is unknown. */
function sumOf(values: readonly (number | null)[]): number | null {
  let sum = 0;
  for (const value of values) {
    if (value === null) return null;
    sum += value;
  }
  return sum;
}
