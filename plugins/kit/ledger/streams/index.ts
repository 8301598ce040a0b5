import type { RecurringStream } from '../stream.ts';
import type { LedgerTransaction } from '../types.ts';

/** The recurring streams of a ledger's rows as of a date. */
export function detectStreams(_rows: readonly LedgerTransaction[], _asOf: string): RecurringStream[] {
  return [];
}
