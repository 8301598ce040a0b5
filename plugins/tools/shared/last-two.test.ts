import { expect, test } from 'vitest';
import { buildLedger, fillReferences, type ToolPlugin } from '../../kit/index.ts';
import { account, ledgerRows, transaction } from '../../kit/ledger/testing.ts';
import spending from '../spending/index.ts';
import transactions from '../transactions/index.ts';
import { problemsOf, runTool, sessionOf } from './testing.ts';

const ledger = buildLedger(
  ledgerRows({
    accounts: [account({ current: 90_000 })],
    transactions: [
      transaction('2026-09-08', 7_000, 'RENT_AND_UTILITIES_GAS_AND_ELECTRICITY', { name: 'Tidewater Electric' }),
      transaction('2026-10-08', 7_955, 'RENT_AND_UTILITIES_GAS_AND_ELECTRICITY', { name: 'Tidewater Electric' }),
      transaction('2026-11-08', 12_734, 'RENT_AND_UTILITIES_GAS_AND_ELECTRICITY', { name: 'Tidewater Electric' }),
      transaction('2026-11-10', 1_000, 'FOOD_AND_DRINK_COFFEE', { name: 'Bean There' }),
    ],
  }),
  '2026-11-25',
);
const ask = async (tool: ToolPlugin, question: string, locale = 'en-US') => {
  const session = sessionOf(ledger, { locale });
  const args = { category: 'RENT_AND_UTILITIES_GAS_AND_ELECTRICITY', question };
  const result = await runTool(tool, args, session);
  expect(problemsOf(result, session)).toEqual([]);
  return fillReferences(result.text, result.facts, locale);
};

test.each([
  [
    'how much was the electric bill\nwas it higher than last time',
    /^Yes: \$127\.34 went to Tidewater Electric on Nov 8, 2026, \$47\.79 more than the \$79\.55 on Oct 8, 2026\./,
  ],
  ['is it the same as last time?', /^No: \$127\.34 went to/],
  ['was it less than the one before', /^No: \$127\.34 went to/],
])('“%s” sets the last bill beside the one before', async (question, said) => {
  expect(await ask(spending, question)).toMatch(said);
  expect(await ask(transactions, question)).toMatch(said);
});

test('in Spanish as well', async () => {
  expect(await ask(spending, '¿cuánto fue la luz?\nfue lo mismo que la vez pasada', 'es-US')).toMatch(
    /^No: \$127\.34 fueron a Tidewater Electric/,
  );
});
