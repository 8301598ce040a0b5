import { expect, test } from 'vitest';
import { buildLedger } from './build.ts';
import { addDays } from './dates.ts';
import type { Transaction } from './schema.ts';
import { account, ledgerRows, transaction } from './testing.ts';

/** Files made to be slow: 40,000 rows of each would take minutes if any two of them were compared with each other. */
const count = 40_000;
const accounts = [account(), account({ account_id: 'savings', subtype: 'savings' })];
const made: Record<string, (index: number, id: string) => Transaction> = {
  'one amount, one merchant': (index, transaction_id) =>
    transaction(addDays('2026-11-25', -(index % 500)), 475, 'FOOD_AND_DRINK_COFFEE', { transaction_id }),
  'transfers of one amount on one day': (index, transaction_id) =>
    index % 2 === 0
      ? transaction('2026-11-20', 500, 'TRANSFER_OUT_ACCOUNT_TRANSFER', { transaction_id })
      : transaction('2026-11-20', -500, 'TRANSFER_IN_ACCOUNT_TRANSFER', { transaction_id, account_id: 'savings' }),
  'pending rows that all look alike': (index, transaction_id) =>
    transaction('2026-11-20', 500, 'TRAVEL_FLIGHTS', { transaction_id, pending: index % 2 === 0 }),
  'one id': (index) =>
    transaction(addDays('2026-11-25', -(index % 500)), index, 'TRAVEL_FLIGHTS', {
      transaction_id: 'same',
      name: `${index}`,
    }),
};

test.each(Object.entries(made))('%s', { timeout: 15_000 }, (_, make) => {
  const transactions = Array.from({ length: count }, (_, index) => make(index, `t${index}`));
  const start = performance.now();
  const ledger = buildLedger(ledgerRows({ accounts, transactions }), '2026-11-25');
  expect(performance.now() - start).toBeLessThan(10_000);
  expect(ledger.transactions.length).toBeGreaterThan(0);
});
