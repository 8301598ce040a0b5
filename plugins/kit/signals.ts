import * as z from 'zod';
import { evidenceListSchema } from './evidence.ts';

/** Why a field is null, and what can be opened to check a field that is not. Keys are field names of the same object. */
const provenance = {
  unknown: z.record(z.string(), z.string()),
  evidence: z.record(z.string(), evidenceListSchema),
};
const cents = z.int().nullable();
const fraction = z.number().nullable();

const subscriptions = z.strictObject({
  recurring_merchants: z.array(z.string()).nullable(),
  monthly_recurring_cents: cents,
  subscription_share: fraction,
  monthly_bills_cents: cents,
  ...provenance,
});

const savings = z.strictObject({
  net_inflow_cents: cents,
  monthly_net_inflow_cents: cents,
  growth_rate: fraction,
  savings_rate: fraction,
  emergency_fund_months: z.number().nullable(),
  essential_fund_months: z.number().nullable(),
  ...provenance,
});

const cardFields = {
  utilization: fraction,
  utilization_band: z.enum(['under_30', '30_to_50', '50_to_80', '80_plus']).nullable(),
  minimum_payment_only: z.boolean().nullable(),
  /** True when `minimum_payment_only` rests on Plaid's last payment instead of posted payments. */
  minimum_payment_approximate: z.boolean(),
  interest_charges_cents: cents,
  /** The interest charge the lender reported, kept apart from posted charges. */
  reported_interest_cents: cents,
  is_overdue: z.boolean().nullable(),
  ...provenance,
};
const credit = z.strictObject({
  cards: z.array(z.strictObject({ account_id: z.string(), balance_cents: cents, limit_cents: cents, ...cardFields })),
  overall: z.strictObject(cardFields),
  ...provenance,
});

const income = z.strictObject({
  pay_streams: z.array(z.string()).nullable(),
  pay_frequency: z.string().nullable(),
  median_pay_gap_days: z.number().nullable(),
  pay_variability: z.number().nullable(),
  income_cents: cents,
  monthly_income_cents: cents,
  unclassified_inflow_cents: cents,
  cash_flow_buffer_months: z.number().nullable(),
  ...provenance,
});

const spending = z.strictObject({
  total_cents: cents,
  by_category: z
    .record(z.string(), z.strictObject({ total_cents: z.int(), detailed: z.record(z.string(), z.int()) }))
    .nullable(),
  essential_cents: cents,
  discretionary_cents: cents,
  fees_cents: cents,
  average_monthly_cents: cents,
  trend: fraction,
  ...provenance,
});

const cashFlow = z.strictObject({
  lowest_balance_cents: cents,
  days_below_zero: z.int().nullable(),
  overdrafts: z.int().nullable(),
  ...provenance,
});

/** The six signal families; a signal plugin's `family` names the one it fills. */
export const familySchemas = { subscriptions, savings, credit, income, spending, cash_flow: cashFlow } as const;
export type Family = keyof typeof familySchemas;
export type Signals = { [F in Family]: z.infer<(typeof familySchemas)[F]> };

/** Every signal as `family.field`: those of credit are the ones of a card and of all cards together. */
export const signalIds: readonly string[] = Object.entries({ ...familySchemas, credit: credit.shape.overall }).flatMap(
  ([family, { shape }]) =>
    Object.keys(shape)
      .filter((field) => field !== 'unknown' && field !== 'evidence')
      .map((field) => `${family}.${field}`),
);

/** All signals of one window, as `analyze` prints them under "30", "90" and "180". A family whose plugin failed is null. */
export const windowSignalsSchema = z.strictObject({
  days_covered: z.int().nonnegative(),
  subscriptions: subscriptions.nullable(),
  savings: savings.nullable(),
  credit: credit.nullable(),
  income: income.nullable(),
  spending: spending.nullable(),
  cash_flow: cashFlow.nullable(),
});
export type WindowSignals = z.infer<typeof windowSignalsSchema>;
export const windowKeys = ['30', '90', '180'] as const;
export type WindowKey = (typeof windowKeys)[number];

export const personaIds = [
  'high_utilization',
  'variable_income',
  'subscription_heavy',
  'savings_builder',
  'cash_flow_stretched',
  'general',
] as const;

/** One condition of a persona: `met` is null when the value is unknown. */
export const criterionSchema = z.strictObject({
  criterion: z.string(),
  value: z.union([z.number(), z.boolean(), z.string(), z.null()]),
  threshold: z.union([z.number(), z.boolean(), z.string()]),
  met: z.boolean().nullable(),
  evidence: evidenceListSchema,
});
export type Criterion = z.infer<typeof criterionSchema>;

export const personaAssignmentSchema = z.strictObject({
  primary: z.string(),
  matched: z.array(z.strictObject({ id: z.string(), because: z.array(criterionSchema) })),
  /** Why nothing else matched, for `general`: `insufficient_data` and what is missing. */
  reason: z.string().nullable(),
  /** Criteria that could not be decided, by persona. */
  unknown: z.array(z.strictObject({ id: z.string(), because: z.array(criterionSchema) })),
});
export type PersonaAssignment = z.infer<typeof personaAssignmentSchema>;
