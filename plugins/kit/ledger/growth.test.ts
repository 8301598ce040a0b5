import { expect, test } from 'vitest';
import { buildLedger } from './build.ts';
import { addDays } from './dates.ts';
import type { Transaction } from './schema.ts';
import { account, ledgerRows, transaction } from './testing.ts';

/** Rows of files made to be slow: eight times as many take about eight times as long, and 64 times if any two were compared with each other. */
const few = 5_000;
const many = 8 * few;
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

/** Milliseconds of processor time, whatever else the machine does. */
function timeOf(transactions: readonly Transaction[]): number {
  const start = process.cpuUsage();
  const ledger = buildLedger(ledgerRows({ accounts, transactions: [...transactions] }), '2026-11-25');
  const { user, system } = process.cpuUsage(start);
  expect(ledger.transactions.length).toBeGreaterThan(0);
  return (user + system) / 1_000;
}

test.each(Object.entries(made))('%s', (_, make) => {
  const transactions = Array.from({ length: many }, (_row, index) => make(index, `t${index}`));
  const beginning = transactions.slice(0, few);
  timeOf(beginning);
  const short = Math.max(timeOf(beginning), timeOf(beginning));
  expect(timeOf(transactions) / short).toBeLessThan(32);
});
