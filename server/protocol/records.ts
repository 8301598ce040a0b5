/** Records as evidence: packs, holds, who looked at what, and what will be deleted; under /api/v1/operator. */
import * as z from 'zod';
import { keysetQuerySchema } from './conversations.ts';

const instant = z.iso.datetime({ offset: true });
const named = z.strictObject({ user_id: z.uuid(), name: z.string() });
const words = z
  .string()
  .trim()
  .min(1)
  .max(500)
  .regex(/^[^\p{Cc}\p{Cs}]*$/u, 'must hold no control characters');

/** Why an operator opens what customers said; sent as the header `X-Purpose`. */
export const purposes = ['support', 'complaint', 'quality', 'audit', 'legal', 'regulator'] as const;
export type Purpose = (typeof purposes)[number];
export const purposeSchema = z.enum(purposes);

/** GET /operator/records: how far the bank's chain is. */
export const recordsStateSchema = z.strictObject({
  entries: z.int(),
  unsealed: z.int().describe('Records that wait for the next run of the job, at most five minutes.'),
  checkpoint: z
    .strictObject({
      seq: z.int(),
      at: instant,
      exported_at: instant.nullable().describe('When it was written outside of the database.'),
    })
    .nullable(),
  key_id: z.string().describe('Thumbprint (RFC 7638) of the key that checkpoints and packs are signed with.'),
  public_key: z.strictObject({ kty: z.string(), crv: z.string(), x: z.string() }),
});
export const recordsStateDataSchema = z.strictObject({ records: recordsStateSchema });
export type RecordsState = z.infer<typeof recordsStateSchema>;

/** POST /operator/holds */
export const holdRequestSchema = z.strictObject({
  user_id: z.uuid().nullable().describe('The customer; null for all of the bank.'),
  reason: words,
  ends_at: instant.nullable().default(null).describe('Null for until it is released.'),
});
export type HoldRequest = z.infer<typeof holdRequestSchema>;
/** POST /operator/holds/{hold_id}/release */
export const holdReleaseSchema = z.strictObject({ reason: words });
/** GET /operator/holds?state=&before=&limit= */
export const holdsQuerySchema = keysetQuerySchema.extend({ state: z.enum(['open', 'ended']).prefault('open') });
export type HoldsQuery = z.infer<typeof holdsQuerySchema>;
export const holdSchema = z.strictObject({
  hold_id: z.uuid(),
  customer: named.nullable(),
  reason: z.string(),
  placed_by: named,
  placed_at: instant,
  ends_at: instant.nullable(),
  released_by: named.nullable(),
  released_at: instant.nullable(),
  release_reason: z.string().nullable(),
});
export type Hold = z.infer<typeof holdSchema>;
export const holdDataSchema = z.strictObject({ hold: holdSchema });
export const holdsDataSchema = z.strictObject({ holds: z.array(holdSchema), next: z.string().nullable() });
export type HoldsData = z.infer<typeof holdsDataSchema>;

/** GET /operator/retention: what the next nightly run would delete. */
export const retentionDataSchema = z.strictObject({
  classes: z.array(
    z.strictObject({
      class: z.enum(['messages', 'conversations', 'traces', 'access_log']),
      days: z.int().nullable().describe('How long it is kept; null for good.'),
      would_delete: z.int(),
      held: z.int().describe('Rows whose time is over and that a hold keeps.'),
    }),
  ),
});
export type RetentionData = z.infer<typeof retentionDataSchema>;

/** POST /operator/packs */
export const packRequestSchema = z
  .strictObject({
    user_id: z.uuid().nullable().describe('The customer; null for all of the bank.'),
    from: instant,
    to: instant.describe('The first instant that is not in it any more.'),
    content: z.boolean().describe('Whether what was said is in it; needs the role `approver`.'),
    purpose: purposeSchema,
  })
  .refine(({ from, to }) => from < to, { path: ['to'], message: 'must be after from' });
export type PackRequestBody = z.infer<typeof packRequestSchema>;
export const packDataSchema = z.strictObject({
  pack: z.strictObject({
    name: z.string().describe('What the file is best called.'),
    zip: z.string().describe('The file, in base64.'),
  }),
});
