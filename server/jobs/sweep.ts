import type { Database } from '../database/database.ts';
import { forgetExpiredAnswers } from '../http/idempotency-store.ts';
import { forgetExpiredTokens } from '../identity/bank-token.ts';
import { forgottenImports } from '../ingestion/receive-file.ts';
import type { ImportJob } from '../ingestion/run-import.ts';
import { forgetOldEvents } from '../webhooks/dispatch.ts';

/** Removes what has run out, and gives the files that nobody was asked to read. */
export async function sweep(database: Database, now: Date): Promise<readonly ImportJob[]> {
  await forgetExpiredTokens(database, now);
  await forgetExpiredAnswers(database, now);
  await forgetOldEvents(database, now);
  return forgottenImports(database, now);
}
