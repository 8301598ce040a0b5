import { buildLedger, type Ledger } from '../../plugins/kit/index.ts';

/** What a tool sees that may look at nothing, and every tool before consent. */
export function emptyLedger(as_of: string): Ledger {
  return buildLedger({ accounts: [], transactions: [], liabilities: [], removed: [], warnings: [] }, as_of);
}
