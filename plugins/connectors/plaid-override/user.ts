import * as z from 'zod';
import { date, optionalBoolean, optionalDate, optionalNumber, optionalText } from '../input/fields.ts';

/*
 * Plaid's sandbox custom user, as far as a ledger needs it. Third-party input: read with z.object, so that keys for other
 * Plaid products (identity, numbers, mfa …) and keys added later are no error.
 */

/** Reads a template's null as absent; every field of Plaid's blank template is null. */
function nullable<Schema extends z.ZodType>(schema: Schema) {
  return schema.nullish().transform((value) => value ?? null);
}

export const overrideAccount = z.object({
  type: z.enum(['depository', 'credit', 'loan', 'investment', 'brokerage', 'other', 'payroll'], {
    error: 'one of depository, credit, loan, investment, other',
  }),
  subtype: optionalText,
  /** The account's balance as Plaid will report it; transactions in the file do not move it. */
  starting_balance: optionalNumber,
  force_available_balance: optionalNumber,
  currency: optionalText,
  meta: nullable(z.object({ name: optionalText, official_name: optionalText, limit: optionalNumber })),
  numbers: nullable(z.object({ account: optionalText })),
  transactions: nullable(z.array(z.unknown())),
  liability: nullable(z.unknown()),
  inflow_model: nullable(z.object({ type: optionalText })),
});
export type OverrideAccount = z.infer<typeof overrideAccount>;

export const overrideTransaction = z.object({
  date_transacted: optionalDate,
  date_posted: date,
  amount: z.number(),
  description: optionalText,
  currency: optionalText,
});

export const overrideLiability = z.object({
  purchase_apr: optionalNumber,
  cash_apr: optionalNumber,
  balance_transfer_apr: optionalNumber,
  special_apr: optionalNumber,
  last_payment_amount: optionalNumber,
  minimum_payment_amount: optionalNumber,
  is_overdue: optionalBoolean,
  nominal_apr: optionalNumber,
  loan_name: optionalText,
  expected_payoff_date: optionalDate,
});
