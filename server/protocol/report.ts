/** What the assistant reports of its own quality and fairness, for a bank's risk people. */
import * as z from 'zod';

const share = z.number().min(0).max(1).nullable();
/** A share with what it was counted over. */
export const countedShareSchema = z.strictObject({ part: z.int(), whole: z.int(), share });
export type CountedShare = z.infer<typeof countedShareSchema>;
const milliseconds = z.strictObject({ count: z.int(), p50: z.number().nullable(), p95: z.number().nullable() });

/** POST /operator/report. Groups are named by whoever asks, are used for this answer alone, and are kept nowhere. */
export const reportRequestSchema = z.strictObject({
  groups: z
    .record(z.string().min(1).max(100), z.array(z.string().min(1).max(200)).max(100_000))
    .refine((groups) => Object.keys(groups).length <= 20, 'must be at most 20 groups'),
});

/** How often one group is shown something, beside everybody who is named in another one. */
export const parityRowSchema = z.strictObject({
  group: z.string(),
  /** Customers of the group who agreed, and of whom something is computed. */
  customers: z.int(),
  /** Named, and not among those: not there, without consent, or without data. */
  left_out: z.int(),
  education: share,
  offers: share,
  /** Difference in the share with an offer to all other groups together, with its 95 % interval; null where a side is too small. */
  offer_gap: z.strictObject({ gap: z.number(), low: z.number(), high: z.number() }).nullable(),
  education_gap: z.strictObject({ gap: z.number(), low: z.number(), high: z.number() }).nullable(),
  /** Share with an offer over that of the group with the highest share. */
  offer_ratio: z.number().nullable(),
  /** The interval leaves zero out, or the ratio is below four fifths: somebody should look. */
  stands_out: z.boolean(),
});
export type ParityRow = z.infer<typeof parityRowSchema>;

export const reportDataSchema = z.strictObject({
  as_of: z.iso.datetime({ offset: true }),
  customers: z.strictObject({ all: z.int(), agreed: z.int(), computed: z.int() }),
  coverage: z.strictObject({
    persona: countedShareSchema,
    three_behaviours: countedShareSchema,
    both: countedShareSchema,
  }),
  /** Of what is recommended to the customers that were looked at one by one. */
  sampled_customers: z.int(),
  explainability: countedShareSchema,
  auditability: countedShareSchema,
  relevance: countedShareSchema,
  /** Of what customers did something with: what they did not dismiss. */
  kept: countedShareSchema,
  latency_ms: z.strictObject({ recommendations: milliseconds, turns: milliseconds }),
  parity: z.array(parityRowSchema),
});
export type ReportData = z.infer<typeof reportDataSchema>;
export const reportAnswerSchema = z.strictObject({ report: reportDataSchema });
