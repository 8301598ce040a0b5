import * as z from 'zod';
import { date, id, optionalBoolean, optionalDate, optionalNumber, optionalText } from '../input/fields.ts';

/*
 * Plaid's shapes, as far as a ledger needs them. Third-party input is read with z.object, not z.strictObject: Plaid adds
 * fields to its rows without notice, and a new one must not cost a customer their history.
 */

export const accountRow = z.object({
  account_id: id,
  type: id,
  subtype: optionalText,
  name: optionalText,
  official_name: optionalText,
  mask: optionalText,
  holder_category: optionalText,
  balances: z
    .object({
      available: optionalNumber,
      current: optionalNumber,
      limit: optionalNumber,
      iso_currency_code: optionalText,
      unofficial_currency_code: optionalText,
    })
    .nullish()
    .transform((balances) => balances ?? null),
});
export type AccountRow = z.infer<typeof accountRow>;

export const transactionRow = z.object({
  transaction_id: optionalText,
  account_id: id,
  amount: z.number(),
  iso_currency_code: optionalText,
  unofficial_currency_code: optionalText,
  date,
  authorized_date: optionalDate,
  name: optionalText,
  original_description: optionalText,
  merchant_name: optionalText,
  merchant_entity_id: optionalText,
  payment_channel: optionalText,
  pending: optionalBoolean,
  pending_transaction_id: optionalText,
  personal_finance_category: z.object({ primary: optionalText, detailed: optionalText }).nullish(),
});
export type TransactionRow = z.infer<typeof transactionRow>;

export const creditRow = z.object({
  account_id: id,
  aprs: z
    .array(
      z.object({
        apr_type: z.string(),
        apr_percentage: z.number(),
        balance_subject_to_apr: optionalNumber,
        interest_charge_amount: optionalNumber,
      }),
    )
    .nullish(),
  is_overdue: optionalBoolean,
  last_payment_amount: optionalNumber,
  last_payment_date: optionalDate,
  last_statement_issue_date: optionalDate,
  last_statement_balance: optionalNumber,
  minimum_payment_amount: optionalNumber,
  next_payment_due_date: optionalDate,
});

export const studentRow = z.object({
  account_id: id,
  loan_name: optionalText,
  interest_rate_percentage: optionalNumber,
  is_overdue: optionalBoolean,
  last_payment_amount: optionalNumber,
  last_payment_date: optionalDate,
  minimum_payment_amount: optionalNumber,
  next_payment_due_date: optionalDate,
  expected_payoff_date: optionalDate,
});

export const mortgageRow = z.object({
  account_id: id,
  interest_rate: z.object({ percentage: optionalNumber }).nullish(),
  last_payment_amount: optionalNumber,
  last_payment_date: optionalDate,
  next_monthly_payment: optionalNumber,
  next_payment_due_date: optionalDate,
  past_due_amount: optionalNumber,
});
