import * as z from 'zod';
import { calendarDate } from '../evidence.ts';

export const frequencySchema = z.enum([
  'WEEKLY',
  'BIWEEKLY',
  'FOUR_WEEKLY',
  'SEMI_MONTHLY',
  'MONTHLY',
  'BIMONTHLY',
  'QUARTERLY',
  'SEMI_ANNUALLY',
  'ANNUALLY',
  'UNKNOWN',
]);
export type Frequency = z.infer<typeof frequencySchema>;

/** Occurrences in a year: what an amount of each frequency costs is amount x this. `UNKNOWN` has no cost. */
export const occurrencesPerYear: Readonly<Record<Exclude<Frequency, 'UNKNOWN'>, number>> = {
  WEEKLY: 52,
  BIWEEKLY: 26,
  FOUR_WEEKLY: 13,
  SEMI_MONTHLY: 24,
  MONTHLY: 12,
  BIMONTHLY: 6,
  QUARTERLY: 4,
  SEMI_ANNUALLY: 2,
  ANNUALLY: 1,
};

const cents = z.int();

/** A payment that comes again and again, in Plaid's words where it has them. Amounts are positive; `direction` says which way. */
export const recurringStreamSchema = z.strictObject({
  stream_id: z.string().min(1),
  direction: z.enum(['inflow', 'outflow']),
  account_id: z.string(),
  merchant: z.string(),
  category: z.strictObject({ primary: z.string(), detailed: z.string() }),
  kind: z.enum(['subscription', 'bill', 'income', 'loan_payment', 'transfer', 'other']),
  frequency: frequencySchema,
  average_amount_cents: cents,
  last_amount_cents: cents,
  amount_range_cents: z.tuple([cents, cents]),
  first_date: calendarDate,
  last_date: calendarDate,
  predicted_next_date: calendarDate.nullable(),
  /** What the next one is expected to be, and between which amounts; null without a rhythm. */
  predicted_amount_cents: cents.nullable(),
  predicted_amount_range_cents: z.tuple([cents, cents]).nullable(),
  is_active: z.boolean(),
  status: z.enum(['EARLY_DETECTION', 'MATURE', 'TOMBSTONED']),
  /** The chance that the next one comes within two days of the predicted date and inside the predicted range. */
  confidence: z.number().min(0).max(1),
  price_changes: z.array(z.strictObject({ date: calendarDate, from_cents: cents, to_cents: cents })),
  monthly_cost_cents: cents.nullable(),
  annual_cost_cents: cents.nullable(),
  transaction_ids: z.array(z.string()),
});
export type RecurringStream = z.infer<typeof recurringStreamSchema>;
