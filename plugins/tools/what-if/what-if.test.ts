import { expect, test } from 'vitest';
import { buildLedger } from '../../kit/index.ts';
import { account, ledgerRows, transaction } from '../../kit/ledger/testing.ts';
import { problemsOf, runTool, sessionOf } from '../shared/testing.ts';
import whatIf from './index.ts';

const months = ['05', '06', '07', '08', '09', '10'];
const ledger = buildLedger(
  ledgerRows({
    accounts: [account({ current: 90_000 })],
    transactions: months.flatMap((month, index) => [
      transaction(`2026-${month}-01`, -200_000, 'INCOME_WAGES', { name: 'Acme Payroll' }),
      transaction(`2026-${month}-02`, 120_000, 'RENT_AND_UTILITIES_RENT', { name: 'Landlord' }),
      transaction(`2026-${month}-12`, 1_500, 'ENTERTAINMENT_TV_AND_MOVIES', { name: 'Netflix' }),
      // Left over: 785.00, 685.00, 585.00, 485.00, 385.00 and 285.00.
      transaction(`2026-${month}-20`, index * 10_000, 'GENERAL_MERCHANDISE_OTHER_GENERAL_MERCHANDISE', {
        name: 'Shop',
      }),
    ]),
  }),
  '2026-11-05',
);
const session = sessionOf(ledger);
const valueOf = (result: { facts: readonly { id: string; value: unknown }[] }, id: string) =>
  result.facts.find((fact) => fact.id === id)?.value;

test('a sum a month is held against what each of the last whole months left', async () => {
  const result = await runTool(whatIf, { amount_cents: 50_000 }, session);
  expect(problemsOf(result, session)).toEqual([]);
  expect(valueOf(result, 'what-if.months.50000')).toBe(6);
  expect(valueOf(result, 'what-if.enough.50000')).toBe(3);
  expect(valueOf(result, 'what-if.left.2026-10')).toBe(28_500);
  expect(result.text).toContain(
    'The tightest was {fact:what-if.left.2026-10#period}, with {fact:what-if.left.2026-10}',
  );
});

test('what it comes to is said first: for as long as was asked, else for a year', async () => {
  const asked = await runTool(whatIf, { amount_cents: 20_000, months: 24 }, session);
  expect(problemsOf(asked, session)).toEqual([]);
  expect(valueOf(asked, 'what-if.total.20000.24')).toBe(480_000);
  expect(
    asked.text.startsWith(
      '{fact:what-if.save.20000} a month comes to {fact:what-if.total.20000.24} in {fact:what-if.length.24}',
    ),
  ).toBe(true);
  const year = await runTool(whatIf, { amount_cents: 20_000 }, session);
  expect(problemsOf(year, session)).toEqual([]);
  expect(valueOf(year, 'what-if.total.20000.12')).toBe(240_000);
});

test('a subscription less is its price a month and a year', async () => {
  const result = await runTool(whatIf, { change: 'cancel', merchant: 'Netflix' }, session);
  expect(problemsOf(result, session)).toEqual([]);
  expect(valueOf(result, 'recurring.netflix.monthly')).toBe(1_500);
  expect(valueOf(result, 'recurring.netflix.yearly')).toBe(18_000);
});
