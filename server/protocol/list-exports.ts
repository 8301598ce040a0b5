/** Lists of the admin as files, under /api/v1/operator/list-exports. */
import * as z from 'zod';
import { accessLogQuerySchema } from './access.ts';
import { changesQuerySchema } from './changes.ts';
import { decisionsQuerySchema, shownQuerySchema } from './decisions.ts';
import { tracesQuerySchema, usersQuerySchema } from './operator.ts';
import { reviewItemsQuerySchema } from './review.ts';

/** Rows that one file may have. */
export const mostExportedRows = 10_000;

const formatSchema = z.enum(['csv', 'json']).prefault('csv').describe('CSV is UTF-8 with a byte-order mark.');
const noFilterSchema = z.strictObject({ format: formatSchema });

/** What each list may be narrowed by: what its own call takes, but for its pages. */
export const listExportQueries = {
  traces: tracesQuerySchema.omit({ before: true, limit: true }).extend({ format: formatSchema }),
  customers: usersQuerySchema.omit({ page: true, limit: true }).extend({ format: formatSchema }),
  recommendations: shownQuerySchema.omit({ before: true, limit: true }).extend({ format: formatSchema }),
  decisions: decisionsQuerySchema.omit({ before: true, limit: true }).extend({ format: formatSchema }),
  'review-items': reviewItemsQuerySchema.omit({ before: true, limit: true }).extend({ format: formatSchema }),
  'access-log': accessLogQuerySchema.omit({ before: true, limit: true }).extend({ format: formatSchema }),
  changes: changesQuerySchema.omit({ page: true, limit: true }).extend({ format: formatSchema }),
  offers: noFilterSchema,
  articles: noFilterSchema,
};
export type ExportedListName = keyof typeof listExportQueries;

const cellSchema = z.union([z.string(), z.number(), z.boolean(), z.null()]);
/** A row's cells by column. */
export type ExportedRow = Record<string, z.infer<typeof cellSchema>>;
/** As JSON. */
export const listExportSchema = z.strictObject({
  list: z.string(),
  exported_at: z.iso.datetime({ offset: true }),
  rows: z.array(z.record(z.string(), cellSchema)),
  cut: z
    .boolean()
    .describe(`Whether there are more than the ${mostExportedRows.toLocaleString('en-US')} that a file has.`),
});
