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
  readmit: z
    .literal(true)
    .optional()
    .describe('Lets the data of a customer who was erased come in again, as those of a new one.'),
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

/** What a file does not say of itself: a CSV file's order of dates, its sign of money out, its currency. */
const importOptionsShape = {
  date_order: z.enum(['dmy', 'mdy']).optional(),
  money_out: z.enum(['negative', 'positive']).optional(),
  currency: z
    .string()
    .regex(/^[A-Z]{3}$/)
    .optional(),
};
const importOptionsSchema = z.strictObject(importOptionsShape);
export type ImportOptions = z.infer<typeof importOptionsSchema>;

/** POST /bank/customers/{customer_id}/files?file_name=&date_order=&money_out=&currency= */
export const fileQuerySchema = z.strictObject({
  file_name: z
    .string()
    .min(1)
    .max(200)
    .regex(/^\P{Cc}*$/u, 'must hold no control characters')
    .describe('What messages call the file; its ending helps to recognise it.'),
  ...importOptionsShape,
});
export const fileDataSchema = z.strictObject({ import_id: z.uuid() });

const importStateSchema = z.enum(['queued', 'running', 'completed', 'failed']);
export type ImportState = z.infer<typeof importStateSchema>;
const importResultSchema = z.strictObject({ ...importCountsShape, ...warningsShape });
export type ImportResult = z.infer<typeof importResultSchema>;
const importErrorSchema = z
  .strictObject({ code: z.string(), message: z.string(), details: z.record(z.string(), z.unknown()) })
  .describe('Names the place, what is wrong and what would be right.');
export type ImportError = z.infer<typeof importErrorSchema>;

/** GET /bank/customers/{customer_id}/imports/{import_id} */
export const importSchema = z.strictObject({
  import_id: z.uuid(),
  state: importStateSchema,
  file_name: z.string(),
  size: z.int().describe('Bytes.'),
  progress: z
    .strictObject({ step: z.enum(['checking', 'reading']), bytes: z.int() })
    .nullable()
    .describe('While it runs: a file is gone through once to find out how it is written, and again for its rows.'),
  result: importResultSchema.nullable().describe('Once it is completed.'),
  error: importErrorSchema.nullable().describe('Once it has failed: nothing of the file was taken in.'),
  created_at: z.iso.datetime(),
  ended_at: z.iso.datetime().nullable(),
});
export const importDataSchema = z.strictObject({ import: importSchema });
export type Import = z.infer<typeof importSchema>;
