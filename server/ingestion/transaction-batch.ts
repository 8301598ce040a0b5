import * as z from 'zod';
import {
  creditRow,
  mortgageRow,
  studentRow,
  transactionRow,
  accountRow,
} from '../../plugins/connectors/plaid/response.ts';
import { removedRow } from '../../plugins/connectors/plaid/sync.ts';

/** How far the bank is, in its own words: handed back as it came. */
const cursorSchema = z
  .string()
  .min(1)
  .max(500)
  .regex(/^[^\0]*$/, 'must hold no zero character');

/**
 * What changed for a customer, in the words of Plaid's /transactions/sync. Rows may have more fields than are read here, as
 * Plaid's have; around them nothing else may stand.
 */
export const transactionBatchSchema = z.strictObject({
  accounts: z.array(accountRow).describe('Every account that a row is of, with its balances.'),
  added: z.array(transactionRow),
  modified: z.array(transactionRow).describe('Each stands for the row of its id.'),
  removed: z.array(removedRow).describe('They go, and no older batch or file brings them back.'),
  liabilities: z
    .strictObject({
      credit: z.array(creditRow).nullish(),
      student: z.array(studentRow).nullish(),
      mortgage: z.array(mortgageRow).nullish(),
    })
    .nullish(),
  cursor: cursorSchema.optional(),
});
export type TransactionBatch = z.infer<typeof transactionBatchSchema>;
