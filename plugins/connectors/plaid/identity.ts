import { isDeepStrictEqual } from 'node:util';
import type { Transaction } from '../../kit/ledger/schema.ts';
import type { Reading } from '../input/reading.ts';

/**
 * One row per id. The same row twice counts once; an id that a bank gave to two different rows keeps both, the second
 * under an id of its own. Either way a warning says so.
 */
export function separateIds(transactions: readonly Transaction[], reading: Reading): Transaction[] {
  const byId = new Map<string, Transaction>();
  for (const transaction of transactions) {
    let id = transaction.transaction_id;
    let same = byId.get(id);
    for (
      let occurrence = 2;
      same && !isDeepStrictEqual({ ...same, transaction_id: '' }, { ...transaction, transaction_id: '' });
      occurrence += 1
    ) {
      id = `${transaction.transaction_id}#${occurrence}`;
      same = byId.get(id);
    }
    if (same) {
      reading.warn('ROW_REPEATED', `The row of ${transaction.date} with id ${id} comes twice; it counts once.`);
    } else {
      if (id !== transaction.transaction_id) {
        const message = `The id ${transaction.transaction_id} stands on different rows; the one of ${transaction.date} is kept as ${id}.`;
        reading.warn('ID_REUSED', message);
      }
      byId.set(id, { ...transaction, transaction_id: id });
    }
  }
  return [...byId.values()];
}
