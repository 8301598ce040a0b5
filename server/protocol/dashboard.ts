/** A customer's money at a glance, under /api/v1/users/me/dashboard. */
import * as z from 'zod';
import { factSchema, unitSchema } from '../../plugins/kit/index.ts';
import { localeSchema } from './new-bank.ts';

/** GET /users/me/dashboard?period=&locale= */
export const dashboardQuerySchema = z.strictObject({
  /** The days looked back on; the forecast looks as far ahead, but no farther than 90 days. */
  period: z.enum(['30d', '90d', '180d']).default('30d'),
  /** How words and figures are written; the customer's own when left out. */
  locale: localeSchema.optional(),
});
export type DashboardQuery = z.infer<typeof dashboardQuerySchema>;

/** GET /users/me/dashboard/evidence: the same and one of its figures. */
export const dashboardEvidenceQuerySchema = dashboardQuerySchema.extend({ figure: z.string().min(1).max(200) });

/** A fact of the dashboard. What proves it is asked for by its id, so that a page of figures stays small. */
export const figureSchema = z.strictObject({
  figure_id: z.string(),
  label: z.string(),
  /** As the locale writes it. */
  text: z.string(),
  value: factSchema.shape.value,
  unit: unitSchema,
  /** The days it speaks of, in words. */
  period: z.string().nullable(),
  unknown_reason: z.string().nullable(),
});
export type Figure = z.infer<typeof figureSchema>;

const figureId = z.string();
const day = z.iso.date();
const month = z.string().regex(/^\d{4}-\d{2}$/);
const cents = z.int();

const upcomingSchema = z.strictObject({
  date: day,
  stream_id: z.string(),
  kind: z.enum(['subscription', 'bill', 'loan_payment', 'other']),
  amount: figureId,
});

const recurringSchema = z.strictObject({
  /** A month in all; null without a payment that comes back. */
  monthly: figureId.nullable(),
  /** What is likely to be charged in the days ahead, in order. */
  upcoming: z.array(upcomingSchema),
  upcoming_through: day,
  /** Prices that went up in the period, newest first. */
  price_rises: z.array(z.strictObject({ date: day, before: figureId, after: figureId })),
});

const cardSchema = z.strictObject({
  account_id: z.string(),
  balance: figureId.nullable(),
  limit: figureId.nullable(),
  /** The share of the limit that is in use. */
  utilization: figureId.nullable(),
});

const savingsSchema = z.strictObject({
  balance: figureId.nullable(),
  emergency_fund: figureId,
  months: z.array(z.strictObject({ month, amount: figureId })),
});

const forecastSchema = z.strictObject({
  start: figureId,
  expected: figureId,
  low: figureId,
  high: figureId,
  /** Of cases, which the range is made to hold. */
  share: figureId,
  lowest: figureId,
  lowest_date: day,
  through: day,
  /** Every day, for a picture; some of them as figures. */
  points: z.array(z.strictObject({ date: day, expected_cents: cents, low_cents: cents, high_cents: cents })),
  figures: z.array(z.strictObject({ date: day, expected: figureId, low: figureId, high: figureId })),
});

export const dashboardDataSchema = z.strictObject({
  as_of: day,
  currency: z.string(),
  from: day,
  to: day,
  days_covered: z.int(),
  figures: z.array(figureSchema),
  summary: z.strictObject({ income: figureId, spending: figureId, net: figureId, savings_rate: figureId }),
  /** The largest first. */
  categories: z.array(z.strictObject({ category: z.string(), amount: figureId })),
  /** Whole months, oldest first; the first and the current one may be cut short. */
  months: z.array(z.strictObject({ month, income: figureId, spending: figureId, net: figureId })),
  recurring: recurringSchema,
  /** Null without consent to look at debts. */
  cards: z.array(cardSchema).nullable(),
  /** Null without a savings account. */
  savings: savingsSchema.nullable(),
  /** Checking accounts at the end of each covered day; empty when one of them is unknown. */
  balances: z.array(z.strictObject({ date: day, balance_cents: cents })),
  /** Null when nothing can be foretold; `forecast_unknown` says why. */
  forecast: forecastSchema.nullable(),
  forecast_unknown: z
    .enum(['no_checking_account', 'no_balance', 'short_history', 'no_pay_stream', 'consent_required'])
    .nullable(),
});
export type DashboardData = z.infer<typeof dashboardDataSchema>;

/** GET /users/me/categories: what a transaction can be said to be, in the customer's words. */
export const categoriesQuerySchema = z.strictObject({ locale: localeSchema.optional() });
export const categoriesDataSchema = z.strictObject({
  categories: z.array(
    z.strictObject({
      category: z.string(),
      label: z.string(),
      detailed: z.array(z.strictObject({ category: z.string(), label: z.string() })),
    }),
  ),
});
export type CategoriesData = z.infer<typeof categoriesDataSchema>;
