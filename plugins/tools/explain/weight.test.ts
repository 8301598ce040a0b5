import { expect, test } from 'vitest';
import { buildLedger, consentScopes, fillReferences, type ToolPlugin } from '../../kit/index.ts';
import { account, ledgerRows, transaction } from '../../kit/ledger/testing.ts';
import balances from '../balances/index.ts';
import fees from '../fees/index.ts';
import { problemsOf, runTool, sessionOf } from '../shared/testing.ts';
import explain from './index.ts';

const months = ['08', '09', '10'];
const ledger = buildLedger(
  ledgerRows({
    accounts: [account({ account_id: 'checking', current: 300_000 })],
    transactions: [
      transaction('2026-07-30', 1_000, 'FOOD_AND_DRINK_GROCERIES', { name: 'Grocer' }),
      ...months.flatMap((month) => [
        transaction(`2026-${month}-01`, -200_000, 'INCOME_WAGES', { name: 'Acme Payroll' }),
        transaction(`2026-${month}-03`, 100_000, 'RENT_AND_UTILITIES_RENT', { name: 'Landlord' }),
      ]),
      transaction('2026-10-20', 5_000, 'BANK_FEES_ATM_FEES', { name: 'ATM Fee' }),
    ],
  }),
  '2026-11-25',
);
const october = { period: { from: '2026-10-01', to: '2026-10-31' } };
const weigh = async (tool: ToolPlugin, args: object, granted = [...consentScopes], locale = 'en-US') => {
  const { facts, cards } = await runTool(tool, args, sessionOf(ledger));
  const session = sessionOf(ledger, { earlier: async () => [{ question: 'before', facts, cards }], granted, locale });
  const result = await runTool(explain, { aspect: 'weight' }, session);
  expect(problemsOf(result, session)).toEqual([]);
  return fillReferences(result.text, result.facts, locale);
};

test('what was paid is a share of what came in on the same days', async () => {
  // 50 of 2,000 dollars.
  expect(await weigh(fees, october)).toMatch(/^\$50\.00 is 2\.5% of your income of \$2,000\.00 in October 2026\./);
  expect(await weigh(fees, october, [...consentScopes], 'es-US')).toMatch(/2\.5\s?% de tus ingresos de \$2,000\.00/);
});

test('money at hand is months of spending', async () => {
  // 3,000 dollars; 3,050 spent in three months.
  expect(await weigh(balances, {})).toMatch(
    /^\$3,000\.00 would last (?:3|2\.9\d*) months? at the pace of late: you spent \$3,050\.00/,
  );
});

test('income that may not be looked at is not', async () => {
  const granted = consentScopes.filter((scope) => scope !== 'income');
  expect(await weigh(fees, october, granted)).toMatch(/^I cannot say whether that is much/);
});

test('without a sum before there is nothing to weigh', async () => {
  const session = sessionOf(ledger, { earlier: async () => [] });
  const { text } = await runTool(explain, { aspect: 'weight' }, session);
  expect(text).toMatch(/^I cannot say whether that is much: there is no sum of money/);
});
