/** Who looks at customers' content, what for, and who did: /api/v1/operator/purpose and /actions. */
import * as z from 'zod';
import { keysetQuerySchema } from './conversations.ts';
import { reasonSchema } from './decisions.ts';

/** What content is looked at for. `break_glass` is for when nothing else fits: it needs a reason, ends soon and tells the bank. */
export const purposes = ['customer_request', 'complaint', 'quality_review', 'investigation', 'break_glass'] as const;
export type Purpose = (typeof purposes)[number];

const instant = z.iso.datetime({ offset: true });
/** POST /operator/purpose */
export const purposeRequestSchema = z
  .strictObject({ purpose: z.enum(purposes), reason: reasonSchema.nullable().default(null) })
  .refine(({ purpose, reason }) => purpose !== 'break_glass' || reason !== null, {
    path: ['reason'],
    message: 'must be given to break the glass',
  });
export type PurposeRequest = z.infer<typeof purposeRequestSchema>;
/** GET /operator/purpose; null when none holds. */
export const purposeDataSchema = z.strictObject({
  purpose: z.strictObject({ purpose: z.enum(purposes), reason: z.string().nullable(), ends_at: instant }).nullable(),
});
export type PurposeData = z.infer<typeof purposeDataSchema>;

/** GET /operator/actions?operator_id=&user_id=&action=&purpose=&from=&to=&before=&limit= */
export const actionsQuerySchema = keysetQuerySchema.extend({
  operator_id: z.string().max(100).optional(),
  user_id: z.string().max(100).optional(),
  action: z
    .string()
    .max(60)
    .regex(/^[a-z-]+(\.[a-z-]*)?$/, 'must be an action, such as trace.read, or the beginning of one, such as trace.')
    .optional(),
  purpose: z.enum(purposes).optional(),
  from: instant.optional(),
  to: instant.optional().describe('What happened then or later is left out.'),
});
export type ActionsQuery = z.infer<typeof actionsQuerySchema>;
const personSchema = z.strictObject({ user_id: z.uuid(), name: z.string(), email: z.string() });
export const loggedActionSchema = z.strictObject({
  action_id: z.uuid(),
  action: z.string(),
  at: instant,
  /** Null for the command line, a job, or the bank's own servers. */
  operator: personSchema.nullable(),
  /** The customer whose data it is about; the name is empty once they were erased. */
  customer: z.strictObject({ user_id: z.uuid(), name: z.string() }).nullable(),
  target: z.string().nullable(),
  purpose: z.enum(purposes).nullable(),
  reason: z.string().nullable(),
  /** Where it stands in the bank's chain of records; null until it is sealed, in a minute or two. */
  chain_seq: z.int().nullable(),
});
export type LoggedAction = z.infer<typeof loggedActionSchema>;
export const actionsDataSchema = z.strictObject({ actions: z.array(loggedActionSchema), next: z.string().nullable() });
export type ActionsData = z.infer<typeof actionsDataSchema>;
