import type { PgBoss } from 'pg-boss';
import * as z from 'zod';
import { pageOf, readCursor } from '../database/cursor.ts';
import type { FailedJobsData, FailedJobsQuery } from '../protocol/index.ts';
import { codeOf } from '../trace/plain.ts';

const instant = z.union([z.date(), z.string()]).transform((at) => new Date(at));
const rowSchema = z.object({
  id: z.uuid(),
  name: z.string(),
  bank_id: z.string().nullable(),
  code: z.string().nullable(),
  tries: z.coerce.number(),
  created_on: instant,
  failed_on: instant,
});

/** Work that was given up after its last try and is still kept, the latest first. Of what it was about no more than the bank. */
export async function listFailedJobs(boss: PgBoss, { before, limit }: FailedJobsQuery): Promise<FailedJobsData> {
  const cursor = readCursor(before);
  // To the millisecond, which is what a cursor holds.
  const failed = `date_trunc('milliseconds', completed_on)`;
  const { rows } = await boss.getDb().executeSql(
    `select id, name, data->>'bank_id' as bank_id, output->>'code' as code, retry_count + 1 as tries, created_on, ${failed} as failed_on
     from pgboss.job where state = 'failed' ${cursor ? `and (${failed}, id) < ($2, $3)` : ''}
     order by failed_on desc, id desc limit $1`,
    [limit + 1, ...(cursor ? [cursor[0].toISOString(), cursor[1]] : [])],
  );
  const { page, next } = pageOf(z.array(rowSchema).parse(rows), limit, ({ failed_on, id }) => [failed_on, id]);
  const jobs = page.map(({ id, name, bank_id, code, tries, created_on, failed_on }) => ({
    job_id: id,
    queue: name,
    bank_id,
    code: codeOf(code ?? ''),
    tries,
    created_at: created_on.toISOString(),
    failed_at: failed_on.toISOString(),
  }));
  return { jobs, next };
}

/** Has work that was given up tried once more; its queue, or null when no such work failed. */
export async function retryFailedJob(boss: PgBoss, job_id: string): Promise<string | null> {
  const { rows } = await boss
    .getDb()
    .executeSql(`select name from pgboss.job where id = $1 and state = 'failed'`, [job_id]);
  const [row] = z.array(z.object({ name: z.string() })).parse(rows);
  if (!row) return null;
  await boss.retry(row.name, job_id);
  return row.name;
}
