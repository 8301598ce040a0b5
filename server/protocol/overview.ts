/** How a bank's assistant does, day by day, in numbers alone: GET /operator/overview. */
import * as z from 'zod';
import { inDigits } from './paging.ts';
import { countedShareSchema } from './report.ts';

export const overviewQuerySchema = z.strictObject({
  days: inDigits(1, 90).prefault(30).describe('How many days, the present one at the bank among them.'),
});
const milliseconds = z.number().nonnegative().nullable();
export const overviewDaySchema = z.strictObject({
  day: z.iso.date(),
  turns: z.int(),
  /** Of the turns, how many ended how. */
  outcomes: z.record(z.string(), z.int()),
  /** Customers who asked something. */
  customers: z.int(),
  p50_ms: milliseconds,
  p95_ms: milliseconds,
});
export type OverviewDay = z.infer<typeof overviewDaySchema>;
/** What the report of a night said. */
export const qualityDaySchema = z.strictObject({
  day: z.iso.date(),
  coverage: countedShareSchema,
  explainability: countedShareSchema,
  auditability: countedShareSchema,
  relevance: countedShareSchema,
  kept: countedShareSchema,
});
export type QualityDay = z.infer<typeof qualityDaySchema>;
export const overviewDataSchema = z.strictObject({
  /** Every day of the period, the oldest first. */
  days: z.array(overviewDaySchema),
  /** Nights on which a report was made, the oldest first. */
  quality: z.array(qualityDaySchema),
  /** What waits for somebody now. */
  waiting: z.strictObject({
    review_items: z.int(),
    flagged: z.int().describe('Recommendations that are flagged and still shown.'),
    changes: z.int(),
  }),
  /** Times that content was looked at with the glass broken, in the period. */
  glass_broken: z.int(),
});
export type OverviewData = z.infer<typeof overviewDataSchema>;
