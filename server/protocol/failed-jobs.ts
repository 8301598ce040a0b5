/** Background work that was given up, for the platform's administrators: /api/v1/operator/failed-jobs. */
import * as z from 'zod';
import { keysetQuerySchema } from './conversations.ts';

const instant = z.iso.datetime({ offset: true });
/** GET /operator/failed-jobs?before=&limit= */
export const failedJobsQuerySchema = keysetQuerySchema;
export type FailedJobsQuery = z.infer<typeof failedJobsQuerySchema>;
export const failedJobSchema = z.strictObject({
  job_id: z.uuid(),
  queue: z.string(),
  bank_id: z.string().nullable().describe('Null for work that is for all banks.'),
  code: z.string().describe('Why its last try failed; `UNEXPECTED` where only the log can say.'),
  tries: z.int(),
  created_at: instant,
  failed_at: instant,
});
export type FailedJob = z.infer<typeof failedJobSchema>;
export const failedJobsDataSchema = z.strictObject({ jobs: z.array(failedJobSchema), next: z.string().nullable() });
export type FailedJobsData = z.infer<typeof failedJobsDataSchema>;
/** POST /operator/failed-jobs/{job_id}/retry */
export const retriedJobDataSchema = z.strictObject({ job_id: z.uuid(), queue: z.string() });
export type RetriedJobData = z.infer<typeof retriedJobDataSchema>;
