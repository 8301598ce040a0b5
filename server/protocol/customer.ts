/** A customer's own REST calls under /api/v1, with the token that their bank gave them. */
import * as z from 'zod';
import {
  accountSchema,
  categorySchema,
  citationSchema,
  consentScopes,
  correctionSchema,
} from '../../plugins/kit/index.ts';
import { consentStateSchema, messageTextSchema } from './chat.ts';
import { limitSchema, pageSchema, paginationSchema } from './paging.ts';

const transactionId = z
  .string()
  .min(1)
  .max(200)
  .regex(/^\P{Cc}*$/u, 'must hold no control characters');

/** GET /users/me/profile */
export const profileDataSchema = z.strictObject({
  user: z.strictObject({
    user_id: z.uuid(),
    name: z.string(),
    role: z.enum(['consumer', 'visitor']),
    locale: z.string(),
    bank: z.strictObject({ bank_id: z.string(), name: z.string() }),
  }),
  consent_status: z.boolean(),
});
export type ProfileData = z.infer<typeof profileDataSchema>;

/** GET /users/me/accounts: personal ones in the ledger's currency, as of today. */
export const accountsDataSchema = z.strictObject({ accounts: z.array(accountSchema) });
export type AccountsData = z.infer<typeof accountsDataSchema>;

const isoDay = z
  .union([z.iso.date(), z.iso.datetime({ offset: true })], { error: 'write an ISO 8601 date, such as 2026-11-25' })
  .transform((text) => text.slice(0, 10));
const filterText = z.string().min(1).max(100);

/** GET /users/me/transactions?start_date=&end_date=&category=&merchant=&search=&account_id=&direction=&page=&limit= */
export const transactionsQuerySchema = z
  .strictObject({
    /** First and last day, both inclusive; of an instant its date as written. */
    start_date: isoDay.optional(),
    end_date: isoDay.optional(),
    /** A primary or a detailed personal finance category. */
    category: filterText.optional(),
    /** Part of a merchant's name, in any case. */
    merchant: filterText.optional(),
    /** Part of a merchant's name or of the description as the bank has it, in any case. */
    search: filterText.optional(),
    account_id: filterText.optional(),
    /** Money in alone, or money out. */
    direction: z.enum(['in', 'out']).optional(),
    page: pageSchema,
    limit: limitSchema,
  })
  .refine(({ start_date, end_date }) => !start_date || !end_date || start_date <= end_date, {
    error: 'must not be before start_date',
    path: ['end_date'],
  });
export type TransactionsQuery = z.infer<typeof transactionsQuerySchema>;

export const customerTransactionSchema = z.strictObject({
  transaction_id: z.string(),
  account_id: z.string(),
  /** Positive is money out, negative money in. */
  amount_cents: z.int(),
  currency: z.string(),
  /** When it was posted, and the day it counts on. */
  date: z.iso.date(),
  day: z.iso.date(),
  name: z.string(),
  merchant: z.string(),
  category: categorySchema,
  flow: z.enum(['spend', 'refund', 'income', 'transfer', 'card_payment', 'unclassified_inflow']),
  pending: z.boolean(),
  /** The other leg of a transfer. */
  paired_with: z.string().nullable(),
});
export type CustomerTransaction = z.infer<typeof customerTransactionSchema>;
export const transactionsDataSchema = z.strictObject({
  transactions: z.array(customerTransactionSchema),
  pagination: paginationSchema,
});
export type TransactionsData = z.infer<typeof transactionsDataSchema>;

/** GET /users/me/insights?period=30d|90d */
export const insightsQuerySchema = z.strictObject({ period: z.enum(['30d', '90d']).default('30d') });
const cents = z.int();
export const insightsDataSchema = z.strictObject({
  charts: z.strictObject({
    spending_by_category: z.array(
      z.strictObject({ category: z.string(), amount_cents: cents, share: z.number().nullable() }),
    ),
    income_and_spending: z.array(
      z.strictObject({ month: z.string().regex(/^\d{4}-\d{2}$/), income_cents: cents, spend_cents: cents }),
    ),
    checking_balance: z.array(z.strictObject({ date: z.iso.date(), balance_cents: cents })),
  }),
  summary: z.strictObject({
    from: z.iso.date(),
    to: z.iso.date(),
    days_covered: z.int(),
    currency: z.string(),
    income_cents: cents.nullable(),
    spend_cents: cents.nullable(),
    savings_rate: z.number().nullable(),
    monthly_recurring_cents: cents.nullable(),
    /** Why a figure is null. */
    unknown: z.record(z.string(), z.string()),
  }),
});
export type InsightsData = z.infer<typeof insightsDataSchema>;

/** POST /users/me/consent. An address that is sent is accepted, the one that is seen is kept. */
export const consentRequestSchema = z.strictObject({
  granted: z.boolean(),
  /** What may be done; when left out everything but training. */
  scopes: z.array(z.enum(consentScopes)).min(1).optional(),
  ip_address: z.string().max(100).optional(),
});
export const consentDataSchema = z.strictObject({ consent_record: consentStateSchema });

/** POST /chat: one message and its whole answer. Without a conversation the newest one goes on. */
export const chatRequestSchema = z.strictObject({
  message: messageTextSchema,
  conversation_id: z.uuid().optional(),
  /** Made by the client: the same one again has no second effect. */
  client_message_id: z.uuid().optional(),
});
export const chatDataSchema = z.strictObject({
  response: z.string(),
  citations: z.array(citationSchema),
  conversation_id: z.uuid(),
  /** Null when the turn ended before a word was said. */
  message_id: z.uuid().nullable(),
  outcome: z.string(),
});
export type ChatData = z.infer<typeof chatDataSchema>;

/** POST /users/me/corrections: something the customer says about their own rows. */
export const correctionRequestSchema = z.discriminatedUnion('kind', [
  /** "This was groceries": a detailed personal finance category, such as FOOD_AND_DRINK_GROCERIES. */
  z.strictObject({ kind: z.literal('category'), transaction_id: transactionId, category: z.string().min(1).max(100) }),
  /** "This is a transfer between my own accounts", or that it is none. */
  z.strictObject({ kind: z.literal('transfer'), transaction_id: transactionId, is_transfer: z.boolean() }),
  /** "This is no subscription." */
  z.strictObject({ kind: z.literal('not_recurring'), transaction_id: transactionId }),
  /** "You missed this one": rows that are one stream. */
  z.strictObject({
    kind: z.literal('recurring'),
    transaction_ids: z
      .array(transactionId)
      .min(2)
      .max(100)
      .refine((ids) => new Set(ids).size === ids.length, 'must name each transaction once'),
  }),
]);
export type CorrectionRequest = z.infer<typeof correctionRequestSchema>;

export const storedCorrectionSchema = z.strictObject({
  correction_id: z.uuid(),
  correction: correctionSchema,
  created_at: z.iso.datetime({ offset: true }),
});
export type StoredCorrection = z.infer<typeof storedCorrectionSchema>;
