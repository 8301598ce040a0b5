/** A customer's own REST calls under /api/v1/users/me, with the token that their bank gave them. */
import * as z from 'zod';
import { correctionSchema } from '../../plugins/kit/index.ts';

const transactionId = z.string().min(1).max(200);

/** POST /users/me/corrections: something the customer says about their own rows. */
export const correctionRequestSchema = z.discriminatedUnion('kind', [
  /** "This was groceries": a detailed personal finance category, such as FOOD_AND_DRINK_GROCERIES. */
  z.strictObject({ kind: z.literal('category'), transaction_id: transactionId, category: z.string().min(1).max(100) }),
  /** "This is a transfer between my own accounts", or that it is none. */
  z.strictObject({ kind: z.literal('transfer'), transaction_id: transactionId, is_transfer: z.boolean() }),
  /** "This is no subscription." */
  z.strictObject({ kind: z.literal('not_recurring'), transaction_id: transactionId }),
  /** "You missed this one": rows that are one stream. */
  z.strictObject({ kind: z.literal('recurring'), transaction_ids: z.array(transactionId).min(2).max(100) }),
]);
export type CorrectionRequest = z.infer<typeof correctionRequestSchema>;

export const storedCorrectionSchema = z.strictObject({
  correction_id: z.uuid(),
  correction: correctionSchema,
  created_at: z.iso.datetime({ offset: true }),
});
export type StoredCorrection = z.infer<typeof storedCorrectionSchema>;
