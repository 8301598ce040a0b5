/** Who looks at customers' content, what for, and who did: /api/v1/operator/purpose and /access-log. */
import * as z from 'zod';
import { keysetQuerySchema } from './conversations.ts';
import { reasonSchema } from './decisions.ts';
import { purposes } from './records.ts';

/** What an operator states content to be looked at for. `break_glass` is for when nothing else fits: it needs a reason, ends soon and tells the bank. */
export const statedPurposes = [...purposes, 'break_glass'] as const;
export type StatedPurpose = (typeof statedPurposes)[number];

const instant = z.iso.datetime({ offset: true });
/** POST /operator/purpose */
export const purposeRequestSchema = z
  .strictObject({ purpose: z.enum(statedPurposes), reason: reasonSchema.nullable().default(null) })
  .refine(({ purpose, reason }) => purpose !== 'break_glass' || reason !== null, {
    path: ['reason'],
    message: 'must be given to break the glass',
  });
export type PurposeRequest = z.infer<typeof purposeRequestSchema>;
/** GET /operator/purpose; null when none holds. */
export const purposeDataSchema = z.strictObject({
  purpose: z
    .strictObject({ purpose: z.enum(statedPurposes), reason: z.string().nullable(), ends_at: instant })
    .nullable(),
});
export type PurposeData = z.infer<typeof purposeDataSchema>;

/** GET /operator/access-log?operator_id=&user_id=&action=&purpose=&from=&to=&before=&limit= */
export const accessLogQuerySchema = keysetQuerySchema.extend({
  operator_id: z.string().max(100).optional(),
  user_id: z.string().max(100).optional(),
  action: z
    .string()
    .max(60)
    .regex(
      /^[a-z][a-z-]*(\.[a-z-]*)?$/,
      'must be an action, such as trace.read, or the beginning of one, such as trace.',
    )
    .optional(),
  purpose: z.enum(statedPurposes).optional(),
  from: instant.optional(),
  to: instant.optional().describe('What happened then or later is left out.'),
});
export type AccessLogQuery = z.infer<typeof accessLogQuerySchema>;
const personSchema = z.strictObject({ user_id: z.uuid(), name: z.string(), email: z.string() });
export const accessSchema = z.strictObject({
  action_id: z.uuid(),
  action: z.string(),
  at: instant,
  operator: personSchema.nullable().describe('Null for the command line, a job or the bank’s own servers.'),
  customer: z
    .strictObject({ user_id: z.uuid(), name: z.string() })
    .nullable()
    .describe('Whose data it is about; without a name once they were erased.'),
  target: z.string().nullable(),
  purpose: z.enum(statedPurposes).nullable(),
  reason: z.string().nullable().describe('In the operator’s words, where the purpose asked for them.'),
  seq: z.int().nullable().describe('Where in the chain it stands; null until it was sealed.'),
});
export type Access = z.infer<typeof accessSchema>;
export const accessLogDataSchema = z.strictObject({ entries: z.array(accessSchema), next: z.string().nullable() });
export type AccessLogData = z.infer<typeof accessLogDataSchema>;
