import type { LedgerTransaction } from '../../kit/index.ts';

/** Adds what rows come to in an average one of the months, and returns the fact's id. */
export type Monthly = (
  id: string,
  label: string,
  rows: readonly LedgerTransaction[],
  direction: 'in' | 'out',
) => string;
