import { expect, test } from 'vitest';
import { buildLedger } from '../../kit/index.ts';
import { account, ledgerRows, transaction } from '../../kit/ledger/testing.ts';
import { problemsOf, runTool, sessionOf } from '../shared/testing.ts';
import history from './index.ts';

const ledger = buildLedger(
  ledgerRows({
    accounts: [account({ current: 50_000 })],
    transactions: [
      transaction('2026-09-01', 1_000, 'FOOD_AND_DRINK_GROCERIES', { name: 'Grocer' }),
      transaction('2026-09-10', 30_000, 'RENT_AND_UTILITIES_RENT', { name: 'Landlord' }),
      transaction('2026-09-20', -80_000, 'INCOME_WAGES', { name: 'Acme' }),
    ],
  }),
  '2026-11-25',
);
const valueOf = (result: { facts: readonly { id: string; value: unknown }[] }, id: string) =>
  result.facts.find((fact) => fact.id === id)?.value;

test('balances are rolled back from today by what was posted', async () => {
  const session = sessionOf(ledger);
  const result = await runTool(history, { period: { from: '2026-09-01', to: '2026-09-30' } }, session);
  expect(problemsOf(result, session)).toEqual([]);
  // 500.00 now; before the pay of 20 September -300.00, before the rent of the 10th 0.00.
  expect(result.text).toMatch(/^The lowest was \{fact:balance\.checking\.2026-09-10\}/);
  expect(valueOf(result, 'balance.checking.2026-09-10')).toBe(-30_000);
  expect(valueOf(result, 'balance.checking.2026-09-20')).toBe(50_000);
  // The account and the pay that came after it, which was taken off.
  expect(result.facts.find(({ id }) => id === 'balance.checking.2026-09-10')?.evidence).toEqual([
    { type: 'account', id: 'checking' },
    { type: 'transaction', id: '2026-09-20/-80000/Acme/checking' },
  ]);
});

test('one day is one balance', async () => {
  const session = sessionOf(ledger);
  const result = await runTool(history, { period: { from: '2026-09-05', to: '2026-09-05' } }, session);
  expect(problemsOf(result, session)).toEqual([]);
  expect(valueOf(result, 'balance.checking.2026-09-05')).toBe(0);
});

test('without a checking account the answer says where it looked', async () => {
  const session = sessionOf(buildLedger(ledgerRows({ accounts: [] }), '2026-11-25'));
  const { facts, text } = await runTool(history, {}, session);
  expect(text).toContain('checking accounts among those you share');
  expect(facts).toMatchObject([{ value: 0, evidence: [{ type: 'search' }] }]);
});
