import type { Database } from '../database/database.ts';
import type { Scope } from '../database/tenancy.ts';
import { forgetExpiredAnswers } from '../http/idempotency-store.ts';
import { forgetExpiredTokens } from '../identity/bank-token.ts';
import { forgottenImports } from '../ingestion/receive-file.ts';
import type { ImportJob } from '../ingestion/run-import.ts';
import { unfinishedErasures } from '../privacy/erase-customer.ts';
import { expireExports, unfinishedExports } from '../privacy/exports.ts';
import { endLostDeliveries, forgetOldEvents } from '../webhooks/dispatch.ts';
import type { ExportJob } from './jobs.ts';

/** What was asked for and nobody does. */
export interface Unfinished {
  readonly erasures: readonly Scope[];
  readonly imports: readonly ImportJob[];
  readonly exports: readonly ExportJob[];
}

/** Removes what has run out, and finds what was asked for and is not done. */
export async function sweep(database: Database, now: Date): Promise<Unfinished> {
  await forgetExpiredTokens(database, now);
  await forgetExpiredAnswers(database, now);
  await forgetOldEvents(database, now);
  await endLostDeliveries(database, now);
  await expireExports(database, now);
  return {
    erasures: await unfinishedErasures(database, now),
    imports: await forgottenImports(database, now),
    exports: await unfinishedExports(database, now),
  };
}
