import * as z from 'zod';
import type { LedgerRows } from '../../kit/ledger/schema.ts';
import { id, optionalText } from '../input/fields.ts';
import type { Reading } from '../input/reading.ts';
import type { PlacedRow } from './transactions.ts';

const streamRow = z.object({ stream_id: id, status: optionalText, transaction_ids: z.array(id) });

/** The mature streams of a /transactions/recurring/get response. What they cost and when is worked out from their rows. */
export function readStreams(rows: readonly PlacedRow[], reading: Reading): NonNullable<LedgerRows['reported_streams']> {
  return rows.flatMap(({ value, place }) => {
    const row = reading.check(streamRow, value, place, 'STREAM_INVALID', 'The stream is left out.');
    if (row === null || row.status !== 'MATURE') return [];
    return [{ stream_id: row.stream_id, transaction_ids: row.transaction_ids }];
  });
}
