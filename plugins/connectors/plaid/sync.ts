import * as z from 'zod';
import type { Transaction } from '../../kit/ledger/schema.ts';
import { id } from '../input/fields.ts';
import type { Reading } from '../input/reading.ts';
import { separateIds } from './identity.ts';

export const removedRow = z.object({ transaction_id: id });

/**
 * One page of /transactions/sync as the rows it leaves: `modified` stands for the row of its id, `removed` takes it away,
 * from this page or from one imported before or after it.
 */
export function applySync(
  added: readonly Transaction[],
  modified: readonly Transaction[],
  removedRows: readonly unknown[],
  reading: Reading,
): { transactions: Transaction[]; removed: string[] } {
  const replaced = new Set(modified.map((row) => row.transaction_id));
  const rows = separateIds([...added.filter((row) => !replaced.has(row.transaction_id)), ...modified], reading);
  const removed = new Set(
    removedRows.flatMap((value, index) => {
      const row = reading.check(removedRow, value, `removed[${index}]`, 'ROW_INVALID');
      return row ? [row.transaction_id] : [];
    }),
  );
  return { transactions: rows.filter((row) => !removed.has(row.transaction_id)), removed: [...removed] };
}
