/** The REST calls of a bank's own servers under /api/v1/bank, with a token that one of its bank-api keys signed. */
import * as z from 'zod';

const noZero = /^[^\0]*$/;

/** The bank's own id of a customer, as the `sub` of their tokens has it. */
export const customerIdSchema = z.string().min(1).max(200).regex(noZero, 'must hold no zero character');

/** PUT /bank/customers/{customer_id}: all of it; what is left out is not known any more. */
export const customerRequestSchema = z.strictObject({
  name: z
    .string()
    .min(1)
    .max(200)
    .regex(/^\P{Cc}*$/u, 'must hold no control characters')
    .describe('How the customer is greeted.'),
  email: z.email().max(254).nullish(),
  locale: z
    .string()
    .min(2)
    .max(35)
    .regex(/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/, 'must be a language tag such as en-US')
    .nullish()
    .describe('A language tag such as en-US; the bank’s own when it is left out.'),
});
export type CustomerRequest = z.infer<typeof customerRequestSchema>;

export const bankCustomerSchema = z.strictObject({
  customer_id: z.string(),
  user_id: z.uuid().describe('Our id of the customer.'),
  name: z.string(),
  email: z.string().nullable(),
  locale: z.string().nullable(),
  cursor: z.string().nullable().describe('That of the last batch which had one.'),
  created_at: z.iso.datetime(),
});
export type BankCustomer = z.infer<typeof bankCustomerSchema>;

export const bankCustomerDataSchema = z.strictObject({ customer: bankCustomerSchema });
export const savedCustomerDataSchema = z.strictObject({
  customer: bankCustomerSchema,
  created: z.boolean().describe('True when the customer was not known before.'),
});

/** What was left out or read otherwise than it was sent, and where. */
export const importWarningSchema = z.strictObject({
  code: z.string(),
  message: z.string(),
  place: z.string().optional().describe('Such as `added[12].amount`, or in a file the line and the column.'),
});
const importCountsShape = {
  accounts: z.int(),
  transactions: z.int().describe('Rows that could be read.'),
  new: z.int(),
  known: z.int().describe('Rows that were there before, or came twice.'),
  refused: z.int().describe('Rows that cannot be used and were left out, each with a warning.'),
};
const warningsShape = {
  warnings: z.array(importWarningSchema).describe('Ten of every code.'),
  more_warnings: z.record(z.string(), z.int()).describe('How many more there are, by code.'),
};

/** POST /bank/customers/{customer_id}/transactions */
export const batchDataSchema = z.strictObject({
  ...importCountsShape,
  removed: z.int().describe('Rows that were taken back, known or not.'),
  cursor: z.string().nullable(),
  ...warningsShape,
});
export type BatchData = z.infer<typeof batchDataSchema>;
