import * as z from 'zod';
import { calendarDate } from '../evidence.ts';

/** Integer minor units (cents) of the row's own currency. */
const cents = z.int();
const currency = z.string().regex(/^[A-Z]{3}$/);

export const accountSchema = z.strictObject({
  account_id: z.string().min(1),
  /** Plaid's account types; `brokerage` is read as `investment`. */
  type: z.enum(['depository', 'credit', 'loan', 'investment', 'other']),
  /** Plaid's subtype in lower case: `checking`, `savings`, `money market`, `cash management`, `hsa`, `credit card`, `mortgage`, `student` … */
  subtype: z.string().nullable(),
  name: z.string().min(1),
  mask: z.string().nullable(),
  currency,
  balances: z.strictObject({
    available_cents: cents.nullable(),
    /** Depository: money held. Credit and loan: positive = owed, negative = the lender owes the customer. */
    current_cents: cents.nullable(),
    /** Credit: the limit. Depository: an arranged overdraft, so a limit alone does not make a card. */
    limit_cents: cents.nullable(),
  }),
  holder_category: z.enum(['personal', 'business']),
});
export type Account = z.infer<typeof accountSchema>;

export const categorySchema = z.strictObject({
  /** Plaid personal finance category, e.g. `FOOD_AND_DRINK`; `UNCATEGORIZED` when the code is unknown or missing. */
  primary: z.string().min(1),
  detailed: z.string().min(1),
  source: z.enum(['reported', 'inferred', 'customer']),
});
export type Category = z.infer<typeof categorySchema>;

export const transactionSchema = z.strictObject({
  transaction_id: z.string().min(1),
  account_id: z.string().min(1),
  /** Plaid's sign: positive = money out of the account, negative = money in. */
  amount_cents: cents,
  currency,
  date: calendarDate,
  authorized_date: calendarDate.nullable(),
  name: z.string(),
  merchant_name: z.string().nullable(),
  merchant_entity_id: z.string().nullable(),
  category: categorySchema,
  payment_channel: z.enum(['online', 'in store', 'other']),
  pending: z.boolean(),
  pending_transaction_id: z.string().nullable(),
});
export type Transaction = z.infer<typeof transactionSchema>;

const creditLiabilitySchema = z.strictObject({
  type: z.literal('credit'),
  account_id: z.string().min(1),
  /** `apr` is a fraction: 0.1524 means 15.24 %. */
  aprs: z.array(
    z.strictObject({
      apr_type: z.string(),
      apr: z.number(),
      balance_subject_to_apr_cents: cents.nullable(),
      interest_charge_cents: cents.nullable(),
    }),
  ),
  is_overdue: z.boolean().nullable(),
  last_payment_cents: cents.nullable(),
  last_payment_date: calendarDate.nullable(),
  last_statement_issue_date: calendarDate.nullable(),
  last_statement_balance_cents: cents.nullable(),
  minimum_payment_cents: cents.nullable(),
  next_payment_due_date: calendarDate.nullable(),
});

const studentLiabilitySchema = z.strictObject({
  type: z.literal('student'),
  account_id: z.string().min(1),
  loan_name: z.string().nullable(),
  interest_rate: z.number().nullable(),
  is_overdue: z.boolean().nullable(),
  last_payment_cents: cents.nullable(),
  last_payment_date: calendarDate.nullable(),
  minimum_payment_cents: cents.nullable(),
  next_payment_due_date: calendarDate.nullable(),
  expected_payoff_date: calendarDate.nullable(),
});

const mortgageLiabilitySchema = z.strictObject({
  type: z.literal('mortgage'),
  account_id: z.string().min(1),
  interest_rate: z.number().nullable(),
  last_payment_cents: cents.nullable(),
  last_payment_date: calendarDate.nullable(),
  next_payment_cents: cents.nullable(),
  next_payment_due_date: calendarDate.nullable(),
  past_due_cents: cents.nullable(),
});

export const liabilitySchema = z.discriminatedUnion('type', [
  creditLiabilitySchema,
  studentLiabilitySchema,
  mortgageLiabilitySchema,
]);
export type Liability = z.infer<typeof liabilitySchema>;
export type CreditLiability = z.infer<typeof creditLiabilitySchema>;

/** Something the customer or the bank should know about the data: a stable code, a sentence, where it was found. */
export const warningSchema = z.strictObject({ code: z.string(), message: z.string(), place: z.string().optional() });
export type Warning = z.infer<typeof warningSchema>;

/** What a connector makes of its bytes: rows as reported, nothing derived. */
export const ledgerRowsSchema = z.strictObject({
  accounts: z.array(accountSchema),
  transactions: z.array(transactionSchema),
  liabilities: z.array(liabilitySchema),
  /** Ids of rows that the bank took back, from this file or any other: they are in no ledger. */
  removed: z.array(z.string().min(1)),
  /** Streams that the source found itself, by the ids of their rows: a hint where none is found here. */
  reported_streams: z
    .array(z.strictObject({ stream_id: z.string().min(1), transaction_ids: z.array(z.string()) }))
    .optional(),
  warnings: z.array(warningSchema),
});
export type LedgerRows = z.infer<typeof ledgerRowsSchema>;
