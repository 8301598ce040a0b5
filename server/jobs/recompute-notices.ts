import * as z from 'zod';
import type { Database } from '../database/database.ts';
import type { Scope } from '../database/tenancy.ts';
import type { RecomputeJobs } from './recompute-queue.ts';

const channel = 'spendsense_recompute';
const recomputedSchema = z.strictObject({ bank_id: z.string(), user_id: z.uuid().nullable() });
/** Whose signals will be computed; null for many customers of a bank. */
export type Recomputed = z.infer<typeof recomputedSchema>;

/** Tells every server, wherever the work is done: whose customers are there, only a server with their sockets knows. */
export async function announceRecompute(database: Database, recomputed: Recomputed): Promise<void> {
  const notice = JSON.stringify(recomputedSchema.parse(recomputed));
  await database.platform().execute('select pg_notify(?, ?)', [channel, notice]);
}

/**
 * Has work done first that is asked for while its customer is connected here.
 * @param present customers of a bank who are connected to this server
 * @returns what ends it
 */
export async function hastenPresent(
  { database, jobs }: { database: Database; jobs: Pick<RecomputeJobs, 'hasten'> },
  present: (bank_id: string) => readonly Scope[],
  failed: (error: unknown) => void,
): Promise<() => Promise<void>> {
  const hasten = async (text: string) => {
    const { bank_id, user_id } = recomputedSchema.parse(JSON.parse(text));
    await jobs.hasten(present(bank_id).filter((scope) => user_id === null || scope.user_id === user_id));
  };
  // What was missed is done nevertheless, in its turn.
  return database.listen(channel, { heard: hasten, missed: () => {}, failed });
}
