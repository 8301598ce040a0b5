import * as z from 'zod';
import type { Transaction } from '../../kit/ledger/schema.ts';
import { id } from '../input/fields.ts';
import type { Reading } from '../input/reading.ts';
import { separateIds } from './identity.ts';

const removedRow = z.object({ transaction_id: id });

/** One page of /transactions/sync as the rows it leaves: `modified` stands for the row of its id, `removed` takes it away. */
export function applySync(
  added: readonly Transaction[],
  modified: readonly Transaction[],
  removedRows: readonly unknown[],
  reading: Reading,
): Transaction[] {
  const replaced = new Set(modified.map((row) => row.transaction_id));
  const rows = separateIds([...added.filter((row) => !replaced.has(row.transaction_id)), ...modified], reading);
  const removed = new Set(
    removedRows.flatMap((value, index) => {
      const row = reading.check(removedRow, value, `removed[${index}]`, 'ROW_INVALID');
      return row ? [row.transaction_id] : [];
    }),
  );
  // A pending row that was removed because it was posted is named by its posted row: nothing is missing then.
  const known = new Set(rows.flatMap((row) => [row.transaction_id, row.pending_transaction_id]));
  const elsewhere = [...removed].filter((id) => !known.has(id)).length;
  if (elsewhere > 0) {
    const message = `Rows of other pages that removed takes away: ${elsewhere}. This file alone cannot apply that.`;
    reading.warn('REMOVED_ELSEWHERE', message, 'removed');
  }
  return rows.filter((row) => !removed.has(row.transaction_id));
}
