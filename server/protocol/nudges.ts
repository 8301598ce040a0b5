/** What a customer is told before they ask, under /api/v1/users/me/nudges. */
import * as z from 'zod';
import { shownFactSchema } from './chat.ts';
import { localeSchema } from './new-bank.ts';

/** What matters most first. */
export const nudgeKinds = ['low_balance', 'bill_due', 'price_rise'] as const;
const nudgeKindSchema = z.enum(nudgeKinds);
export type NudgeKind = z.infer<typeof nudgeKindSchema>;

/** GET /users/me/nudges?locale= */
export const nudgesQuerySchema = z.strictObject({ locale: localeSchema.optional() });

/** GET /users/me/nudges/{nudge_id}/evidence: the same and one of its figures. */
export const nudgeEvidenceQuerySchema = nudgesQuerySchema.extend({ figure: z.string().min(1).max(200) });

export const nudgesDataSchema = z.strictObject({
  nudges: z.array(
    z.strictObject({
      nudge_id: z.string(),
      kind: nudgeKindSchema,
      /** Not seen yet. */
      is_new: z.boolean(),
      /** With references to `facts`. */
      text: z.string(),
      /** Why it is shown; with references too. */
      why: z.string(),
      /** A question for the chat that says more. */
      question: z.string(),
      facts: z.array(shownFactSchema),
    }),
  ),
  /** The kinds that the customer switched off. */
  off: z.array(nudgeKindSchema),
});
export type NudgesData = z.infer<typeof nudgesDataSchema>;

/** POST /users/me/nudges/choice */
export const nudgeChoiceSchema = z.strictObject({ kind: nudgeKindSchema, wanted: z.boolean() });
/** The kinds that are off now. */
export const nudgeChoiceDataSchema = nudgesDataSchema.pick({ off: true });
