import { expect, test } from 'vitest';
import { buildLedger, fillReferences } from '../../kit/index.ts';
import { account, ledgerRows, transaction } from '../../kit/ledger/testing.ts';
import { problemsOf, runTool, sessionOf } from '../shared/testing.ts';
import spending from './index.ts';

const paid = (day: string, cents: number) => [
  transaction(day, cents, 'LOAN_PAYMENTS_CREDIT_CARD_PAYMENT', { name: 'Autopay' }),
  transaction(day, -cents, 'LOAN_PAYMENTS_CREDIT_CARD_PAYMENT', { name: 'Thank You', account_id: 'card' }),
];
const ledger = buildLedger(
  ledgerRows({
    accounts: [
      account({ account_id: 'checking', current: 90_000 }),
      account({ account_id: 'card', name: 'Travel Card', type: 'credit', current: 5_000 }),
    ],
    transactions: [
      ...paid('2026-07-20', 1_000),
      ...paid('2026-09-20', 6_500),
      ...paid('2026-10-20', 2_500),
      transaction('2026-10-25', 4_000, 'FOOD_AND_DRINK_GROCERIES', { name: 'Grocer', account_id: 'card' }),
    ],
  }),
  '2026-11-25',
);
const since = { period: { from: '2026-08-01', to: '2026-11-25' } };
const ask = async (args: object, locale = 'en-US') => {
  const session = sessionOf(ledger, { locale });
  const result = await runTool(spending, { ...since, ...args }, session);
  expect(problemsOf(result, session)).toEqual([]);
  return fillReferences(result.text, result.facts, locale);
};

test.each([
  { category: 'LOAN_PAYMENTS_CREDIT_CARD_PAYMENT', question: 'credit card payments since august' },
  { question: 'how much did i pay to my card since august' },
  { question: 'how much have I paid off my credit card since August', account: 'Travel Card' },
])('payments of cards are those to the cards: %o', async (args) => {
  expect(await ask(args)).toMatch(
    /^You paid \$90\.00 to Travel Card from Aug 1 to Nov 25, 2026\. The last payment was \$25\.00/,
  );
});

test('in Spanish as well', async () => {
  expect(await ask({ question: '¿cuánto pagué de la tarjeta desde agosto?' }, 'es-US')).toMatch(
    /^Pagaste \$90\.00 a Travel Card/,
  );
});

test('what was bought with a card is spending', async () => {
  expect(await ask({ question: 'how much did I spend on my card', account: 'Travel Card' })).toMatch(
    /^You spent \$40\.00/,
  );
});
