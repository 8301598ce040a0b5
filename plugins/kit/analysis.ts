import * as z from 'zod';
import { calendarDate } from './evidence.ts';
import { warningSchema } from './ledger/schema.ts';
import { recurringStreamSchema } from './ledger/stream.ts';
import { recommendationsSchema } from './recommendation.ts';
import { personaAssignmentSchema, windowSignalsSchema } from './signals.ts';

/** Everything the engine says about one customer as of a date. */
export const analysisSchema = z.strictObject({
  as_of: calendarDate,
  currency: z.string(),
  warnings: z.array(warningSchema),
  signals: z.strictObject({ '30': windowSignalsSchema, '90': windowSignalsSchema, '180': windowSignalsSchema }),
  recurring: z.array(recurringStreamSchema),
  personas: z.strictObject({ '30': personaAssignmentSchema, '180': personaAssignmentSchema }),
  recommendations: recommendationsSchema,
});
export type Analysis = z.infer<typeof analysisSchema>;
