/** Computing a bank's customers again: /api/v1/operator/recompute. */
import * as z from 'zod';

const count = z.int().min(0);
/** GET and POST /operator/recompute */
export const recomputeDataSchema = z.strictObject({
  recompute: z.strictObject({
    customers: count.describe('Customers who agreed to be looked at'),
    current: count.describe('Of them those whose signals are up to date'),
    failed: count.describe('Work for a customer that was given up and is still kept'),
    asked_at: z.iso.datetime({ offset: true }).nullable().describe('When somebody last asked for all of them'),
  }),
});
export type RecomputeData = z.infer<typeof recomputeDataSchema>;
