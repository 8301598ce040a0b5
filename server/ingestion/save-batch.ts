import { setTimeout as wait } from 'node:timers/promises';
import { readPlaidObject } from '../../plugins/connectors/plaid/read.ts';
import { customerBusy } from '../database/not-for-long.ts';
import { UserProfile } from '../database/entities/index.ts';
import { saveLedgerRows } from '../database/ledger-store.ts';
import type { Scope, SqlEntityManager } from '../database/tenancy.ts';
import type { BatchData } from '../protocol/index.ts';
import { ImportTally } from './import-tally.ts';
import { checkStillThere, cursorOf, isOurTurn } from './take-turn.ts';
import type { TransactionBatch } from './transaction-batch.ts';

/** Milliseconds that a batch waits while other rows of its customer are brought in, and between two looks; it has no connection meanwhile. */
const [longestWait, pause] = [5_000, 250];

/**
 * Saves what changed for a customer, all of it or nothing. Rows that cannot be used are left out with a warning.
 * @throws InputError INPUT_NOTHING_USABLE, CodedError CUSTOMER_NOT_FOUND, CUSTOMER_BUSY
 */
export async function saveBatch(
  manager: SqlEntityManager,
  scope: Scope,
  { cursor, ...response }: TransactionBatch,
  now: Date,
): Promise<BatchData> {
  const rows = readPlaidObject('body', response);
  const tally = new ImportTally();
  tally.add('body', rows);
  const known = await onceFree(() =>
    manager.transactional(async (inner) => {
      if (!(await isOurTurn(inner, scope))) return null;
      const before = await cursorOf(inner, scope);
      tally.addNew(await saveLedgerRows(inner, scope, rows, now));
      await checkStillThere(inner, scope);
      if (cursor !== undefined) await inner.nativeUpdate(UserProfile, { ...scope }, { ingestion_cursor: cursor });
      return { before };
    }),
  );
  return {
    ...tally.result,
    removed: rows.removed.length,
    cursor: cursor ?? known.before,
  };
}

/** @throws CodedError CUSTOMER_BUSY */
async function onceFree<Done>(work: () => Promise<Done | null>): Promise<Done> {
  for (const end = performance.now() + longestWait; ;) {
    const done = await work();
    if (done !== null) return done;
    if (performance.now() > end) throw customerBusy();
    await wait(pause);
  }
}
