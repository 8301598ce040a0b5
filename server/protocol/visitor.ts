/** POST /visitors: chatting before signing in. */
import * as z from 'zod';

export const visitorRequestSchema = z.strictObject({
  bank: z
    .string()
    .min(1)
    .max(100)
    .regex(/^\P{Cc}*$/u, 'must hold no control characters'),
  /** The one before: the next is of the same visitor while the visit is not over. */
  token: z.string().min(1).max(4_096).optional(),
});
export const visitorDataSchema = z.strictObject({ token: z.string() });
export type VisitorData = z.infer<typeof visitorDataSchema>;
