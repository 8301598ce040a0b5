import * as z from 'zod';
import { goalSchema } from './goal.ts';
import { correctionSchema } from './ledger/corrections.ts';

/**
 * What a tool can propose to change. It is done only after the customer has said yes to exactly this, and by the server:
 * a tool never changes anything itself.
 */
export const actionSchema = z.discriminatedUnion('type', [
  /** Keeps corrections of the customer's own rows. */
  z.strictObject({ type: z.literal('correct'), corrections: z.array(correctionSchema).min(1).max(100) }),
  /** Sets a goal, or changes the one that is named; its kind and its card stay. */
  z.strictObject({ type: z.literal('set_goal'), goal_id: z.uuid().nullable(), goal: goalSchema }),
  z.strictObject({ type: z.literal('remove_goal'), goal_id: z.uuid() }),
  /** Shows the customer no offers from now on, or offers again. */
  z.strictObject({ type: z.literal('choose_offers'), stopped: z.boolean() }),
  /** Tells the bank that the customer wants to hear from a person. */
  z.strictObject({ type: z.literal('hand_off') }),
]);
export type Action = z.infer<typeof actionSchema>;

/** A change with the words for when it is done. */
export const proposalSchema = z.strictObject({
  action: actionSchema,
  /** Said once it has been done: "Done: …". Holds no figure. */
  done: z.string().min(1).max(500),
});
export type Proposal = z.infer<typeof proposalSchema>;
