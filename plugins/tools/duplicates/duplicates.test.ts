import { expect, test } from 'vitest';
import { buildLedger } from '../../kit/index.ts';
import { account, ledgerRows, transaction } from '../../kit/ledger/testing.ts';
import { problemsOf, runTool, sessionOf } from '../shared/testing.ts';
import duplicates from './index.ts';

const row = (day: string, cents: number, name: string, id: string) =>
  transaction(day, cents, 'MEDICAL_PHARMACIES_AND_SUPPLEMENTS', { name, transaction_id: id });
const ledger = buildLedger(
  ledgerRows({
    accounts: [account({ current: 90_000 })],
    transactions: [
      row('2026-11-02', 1_299, 'Corner Pharmacy', 'a'),
      row('2026-11-04', 1_299, 'Corner Pharmacy', 'b'),
      // Three days apart, another amount, another place: none of them a pair.
      row('2026-11-07', 1_299, 'Corner Pharmacy', 'c'),
      row('2026-11-04', 1_300, 'Corner Pharmacy', 'd'),
      row('2026-11-04', 1_299, 'Other Pharmacy', 'e'),
    ],
  }),
  '2026-11-25',
);

test('two equal payments at one place within two days are a pair, and the figure opens exactly them', async () => {
  const session = sessionOf(ledger);
  const result = await runTool(duplicates, {}, session);
  expect(problemsOf(result, session)).toEqual([]);
  const count = result.facts.find(({ unit }) => unit === 'count');
  expect(count?.value).toBe(1);
  expect(count?.evidence.map(({ id }) => id).sort()).toEqual(['a', 'b']);
  expect(result.facts.find(({ unit }) => unit === 'USD_cents')?.value).toBe(1_299);
});

test('another shop has none, proved by the search; a shop that was never paid is said to be unknown', async () => {
  const session = sessionOf(ledger);
  const other = await runTool(duplicates, { merchant: 'Other Pharmacy' }, session);
  expect(other.facts.find(({ unit }) => unit === 'count')).toMatchObject({ value: 0, evidence: [{ type: 'search' }] });
  const nowhere = await runTool(duplicates, { merchant: 'Zara' }, session);
  expect(nowhere.text).toContain('no payment to a place of that name');
});
