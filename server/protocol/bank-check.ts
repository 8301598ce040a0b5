import * as z from 'zod';

/** One thing that a check found, in words for whoever sets the bank up. Only a problem makes the check fail. */
export const findingSchema = z.strictObject({
  level: z.enum(['ok', 'note', 'problem']),
  code: z.string(),
  /** What is wrong and what would be right. */
  message: z.string(),
});

/** POST /operator/bank/check: a token and a page to look at besides the bank itself. */
export const bankCheckRequestSchema = z.strictObject({
  /** One that the bank's server made. */
  token: z.string().trim().min(1).max(4_096).optional(),
  /** The page, or its origin. */
  origin: z.string().min(1).max(300),
});

/** GET /check, with the token in the Authorization header, and POST /operator/bank/check */
export const checkDataSchema = z.strictObject({ ok: z.boolean(), findings: z.array(findingSchema) });
export type CheckData = z.infer<typeof checkDataSchema>;
