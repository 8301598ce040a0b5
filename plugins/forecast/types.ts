import * as z from 'zod';
import { calendarDate } from '../kit/index.ts';

const cents = z.int();

/** How far to look: to the eve of the next payday, or a number of days. */
const horizonSchema = z.union([
  z.strictObject({ until: z.literal('next_payday') }),
  z.strictObject({ days: z.int().min(1).max(90) }),
]);
export type Horizon = z.infer<typeof horizonSchema>;

/**
 * Why there is no forecast:
 * - `no_checking_account`: no account that money is spent from
 * - `no_balance`: the bank did not report the balance of one of them
 * - `short_history`: fewer than 30 covered days
 * - `no_pay_stream`: no pay on regular days, so that nobody knows the next payday
 */
const unknownReasonSchema = z.enum(['no_checking_account', 'no_balance', 'short_history', 'no_pay_stream']);
export type UnknownReason = z.infer<typeof unknownReasonSchema>;

/**
 * What a forecast takes for granted; those that play a part in it:
 * - `streams_continue`: active streams come on their predicted dates with their current amounts
 * - `late_comes_tomorrow`: what was due and has not come yet comes tomorrow; at the ends of the range it does not come
 * - `sweeps_continue`: a transfer that left about the same balance each time does so again
 * - `card_payments_continue`: cards are paid on the usual days, else when due; those without interest in full
 * - `ordinary_spending_continues`: everything else is spent as over the days looked at
 * - `pending_is_spent`: what waits to be posted is gone
 * - `irregular_income_continues`: pay that comes on no regular days comes as over the last half year, spread over the days
 * - `irregular_income_left_out`: other money that came in on no regular days is not counted on
 * - `irregular_transfers_left_out`: transfers on no regular days are not expected; they widen the low end
 */
const assumptionSchema = z.enum([
  'streams_continue',
  'late_comes_tomorrow',
  'sweeps_continue',
  'card_payments_continue',
  'ordinary_spending_continues',
  'pending_is_spent',
  'irregular_income_continues',
  'irregular_income_left_out',
  'irregular_transfers_left_out',
]);
export type Assumption = z.infer<typeof assumptionSchema>;

/** Checking accounts together at the end of a day, in cents; between low and high it lies in about 80 % of cases, by construction. */
const pointSchema = z.strictObject({
  date: calendarDate,
  expected_cents: cents,
  low_cents: cents,
  high_cents: cents,
});
export type ForecastPoint = z.infer<typeof pointSchema>;

/** A day and the balance at its end. */
const dayBalanceSchema = z.strictObject({ date: calendarDate, cents });
export type DayBalance = z.infer<typeof dayBalanceSchema>;

/** A stream that has payments in the horizon. Amounts are positive; `direction` is that of checking accounts. */
const streamSchema = z.strictObject({
  stream_id: z.string(),
  merchant: z.string(),
  direction: z.enum(['inflow', 'outflow']),
  dates: z.array(calendarDate),
  /** What a payment usually is. The next payment of a card follows its statement, a sweep the balance. */
  amount_cents: cents,
  /** All in the horizon. */
  total_cents: cents,
});
export type ForecastStream = z.infer<typeof streamSchema>;

/** Payments of a card in the horizon that no stream stands for; positive. */
const cardSchema = z.strictObject({ account_id: z.string(), dates: z.array(calendarDate), total_cents: cents });

/** What checking accounts are expected to hold, day by day, and what that rests on. */
const knownSchema = z.strictObject({
  unknown: z.null(),
  horizon: horizonSchema,
  as_of: calendarDate,
  /** The last day looked at; the as-of date when payday is tomorrow. */
  to: calendarDate,
  /** The next payday; null when it is not known. */
  payday: calendarDate.nullable(),
  account_ids: z.array(z.string()),
  /** What the accounts hold on the as-of date, less what waits to be posted. */
  start_cents: cents,
  /** The waiting rows that were taken off: those of accounts without an available balance. */
  start_pending_ids: z.array(z.string()),
  expected_cents: cents,
  low_cents: cents,
  high_cents: cents,
  /** The lowest point of the expected line, and of the low one; the first day on a tie, the start when no day is left. */
  lowest: dayBalanceSchema,
  lowest_low: dayBalanceSchema,
  /** The first day on which the expected line, or the low one, is below zero. */
  below_zero_date: calendarDate.nullable(),
  below_zero_low_date: calendarDate.nullable(),
  /** What streams and card payments leave for everything else: the most that could be spent at once and stay above zero. */
  spendable_cents: cents,
  points: z.array(pointSchema),
  streams: z.array(streamSchema),
  cards: z.array(cardSchema),
  /** Ordinary spending a day, the days it was measured over and the rows it was measured on. */
  ordinary_daily_cents: cents,
  ordinary_days: z.int(),
  ordinary_transaction_ids: z.array(z.string()),
  assumptions: z.array(assumptionSchema),
});
export type KnownForecast = z.infer<typeof knownSchema>;

const unknownSchema = z.strictObject({ unknown: unknownReasonSchema, horizon: horizonSchema, as_of: calendarDate });

/** A forecast, or why there is none. */
export const forecastSchema = z.union([unknownSchema, knownSchema]);
export type Forecast = z.infer<typeof forecastSchema>;
