import { expect, test } from 'vitest';
import { buildLedger, fillReferences } from '../../kit/index.ts';
import { account, ledgerRows, transaction } from '../../kit/ledger/testing.ts';
import { problemsOf, runTool, sessionOf } from '../shared/testing.ts';
import spending from '../spending/index.ts';
import explain from './index.ts';

const ledger = buildLedger(
  ledgerRows({
    accounts: [
      account({ account_id: 'checking', current: 90_000 }),
      account({ account_id: 'card', type: 'credit', current: 5_000 }),
    ],
    transactions: [
      transaction('2026-10-02', 4_000, 'FOOD_AND_DRINK_GROCERIES', { name: 'Grocer', account_id: 'card' }),
      transaction('2026-10-09', 2_500, 'FOOD_AND_DRINK_GROCERIES', { name: 'Grocer', account_id: 'card' }),
      transaction('2026-10-20', 6_500, 'LOAN_PAYMENTS_CREDIT_CARD_PAYMENT', { name: 'Autopay' }),
      transaction('2026-10-20', -6_500, 'LOAN_PAYMENTS_CREDIT_CARD_PAYMENT', { name: 'Thanks', account_id: 'card' }),
    ],
  }),
  '2026-11-25',
);
const october = { from: '2026-10-01', to: '2026-10-31' };
const spent = await runTool(spending, { period: october }, sessionOf(ledger));
const facts = spent.facts.filter(({ id }) => id !== 'data.start');
const session = sessionOf(ledger, { earlier: async () => [{ question: 'what did I spend in October', facts }] });
const ask = async (args: object) => {
  const result = await runTool(explain, args, session);
  expect(problemsOf(result, session)).toEqual([]);
  return { ...result, said: fillReferences(result.text, result.facts) };
};

test('a sum is explained by the payments that it adds up', async () => {
  const { said, cards } = await ask({});
  expect(said).toMatch(/^\$65\.00 .* is 2 of your transactions added up/);
  expect(cards).toMatchObject([{ type: 'table', rows: [{ 1: { text: 'Grocer' } }, { 1: { text: 'Grocer' } }] }]);
});

test('card payments are no spending, and how much they were is said for the days just asked about', async () => {
  const { said } = await ask({ aspect: 'card_payments' });
  expect(said).toMatch(/^No: what you paid to your cards, \$65\.00 in October 2026, is not counted as spending\./);
});
