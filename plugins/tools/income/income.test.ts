import { expect, test } from 'vitest';
import { buildLedger } from '../../kit/index.ts';
import { account, ledgerRows, transaction } from '../../kit/ledger/testing.ts';
import { problemsOf, runTool, sessionOf } from '../shared/testing.ts';
import income from './index.ts';

const months = ['05', '06', '07', '08', '09', '10', '11'];
const ledger = buildLedger(
  ledgerRows({
    accounts: [account({ current: 90_000 })],
    transactions: [
      transaction('2026-05-01', 100, 'FOOD_AND_DRINK_COFFEE', { name: 'Cafe' }),
      ...months.map((month) => transaction(`2026-${month}-05`, -200_000, 'INCOME_WAGES', { name: 'Acme Payroll' })),
      ...months.map((month) => transaction(`2026-${month}-20`, -50_000, 'INCOME_WAGES', { name: 'Bakery Wages' })),
      // A bonus in August: 2,500.00 + 600.00.
      transaction('2026-08-28', -60_000, 'INCOME_WAGES', { name: 'Acme Payroll' }),
    ],
  }),
  '2026-11-25',
);
const valueOf = (result: { facts: readonly { id: string; value: unknown }[] }, id: string) =>
  result.facts.find((fact) => fact.id === id)?.value;

test('an average month is the total of the whole months divided by how many they are', async () => {
  const session = sessionOf(ledger);
  const result = await runTool(income, { aspect: 'average' }, session);
  expect(problemsOf(result, session)).toEqual([]);
  // May to October: 6 x 2,500.00 + 600.00 = 15,600.00; / 6 = 2,600.00. November is not over.
  expect(valueOf(result, 'income.average')).toBe(260_000);
  expect(valueOf(result, 'income.months.count')).toBe(6);
  expect(result.text).toContain('The lowest was {fact:income.month.2026-05}');
  expect(result.text).toContain('the highest {fact:income.month.2026-08}');
});

test('two jobs are shown apart, each with what it usually pays', async () => {
  const session = sessionOf(ledger);
  const result = await runTool(income, { aspect: 'sources' }, session);
  expect(problemsOf(result, session)).toEqual([]);
  expect(valueOf(result, 'income.sources')).toBe(2);
  expect(result.cards).toHaveLength(1);
});

test('a steady pay says its rhythm and its usual amount', async () => {
  const session = sessionOf(ledger);
  const result = await runTool(income, { aspect: 'steady' }, session);
  expect(problemsOf(result, session)).toEqual([]);
  expect(result.text).toMatch(/pays every month, usually about/);
});
