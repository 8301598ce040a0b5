import { expect, test } from 'vitest';
import { buildLedger } from '../../kit/index.ts';
import { account, cardLiability, ledgerRows, transaction } from '../../kit/ledger/testing.ts';
import { problemsOf, runTool, sessionOf } from '../shared/testing.ts';
import cards from './index.ts';

const onCard = { account_id: 'v1' };
const ledger = buildLedger(
  ledgerRows({
    accounts: [
      account({ current: 90_000 }),
      account({ account_id: 'v1', name: 'Cashback Card', type: 'credit', current: 60_000, limit: 100_000 }),
      account({ account_id: 'v2', name: 'Travel Card', type: 'credit', current: 10_000, limit: 200_000 }),
    ],
    transactions: [
      transaction('2026-07-31', 100, 'FOOD_AND_DRINK_COFFEE', { name: 'Cafe' }),
      ...['08', '09', '10'].flatMap((month) => [
        transaction(`2026-${month}-05`, 25_000, 'LOAN_PAYMENTS_CREDIT_CARD_PAYMENT', { name: 'Bank Autopay' }),
        transaction(`2026-${month}-05`, -25_000, 'LOAN_PAYMENTS_CREDIT_CARD_PAYMENT', { name: 'Thank You', ...onCard }),
        transaction(`2026-${month}-20`, 1_200, 'BANK_FEES_INTEREST_CHARGE', { name: 'Fin Chg', ...onCard }),
      ]),
    ],
    liabilities: [
      cardLiability({
        account_id: 'v1',
        aprs: [
          { apr_type: 'purchase_apr', apr: 0.24, balance_subject_to_apr_cents: null, interest_charge_cents: null },
        ],
      }),
    ],
  }),
  '2026-11-25',
);
const ask = async (args: object, locale = 'en-US', rows = ledger) => {
  const session = sessionOf(rows, { locale });
  const result = await runTool(cards, args, session);
  expect(problemsOf(result, session)).toEqual([]);
  const facts = new Map(result.facts.map((fact) => [fact.id, fact]));
  return result.text.replaceAll(/\{fact:([^}#]+)(?:#(\w+))?\}/g, (_, id: string, part?: 'label' | 'period') => {
    const fact = facts.get(id);
    return String(part === 'label' ? fact?.label : part === 'period' ? fact?.period?.label : fact?.value);
  });
};

test('which cards there are is answered with their names', async () => {
  expect(await ask({ question: 'which cards do i have' })).toMatch(
    /^You have 2 credit cards: Cashback Card and Travel Card\./,
  );
  expect(await ask({ question: '¿qué tarjetas tengo?' }, 'es-US')).toMatch(
    /^Tienes 2 tarjetas de crédito: Cashback Card y Travel Card\./,
  );
});

test('a share of the limit is held against the usual mark', async () => {
  // 600.00 of 1,000.00; 100.00 of 2,000.00.
  expect(await ask({ aspect: 'utilization', account: 'travel card', question: 'how full is my travel card' })).toMatch(
    /^Travel Card is using 0\.05 of its limit\. That is within the 0\.3 /,
  );
  expect(await ask({ aspect: 'utilization', question: 'how full are my cards\nis that bad?' })).toMatch(
    /^Yes: the fullest is Cashback Card, at 0\.6 of its limit\. That is over the 0\.3 /,
  );
  expect(await ask({ aspect: 'utilization', account: 'travel card', question: 'es mucho?' }, 'es-US')).toMatch(
    /^No: Travel Card usa/,
  );
});

test('what is available is the limit less what is owed', async () => {
  expect(await ask({ account: 'cashback card', question: 'cuanto tengo disponible en la cashback' }, 'es-US')).toMatch(
    /^Tienes 40000 disponibles en Cashback Card\./,
  );
});

test('what was paid to the cards is no interest', async () => {
  const october = { from: '2026-10-01', to: '2026-10-31' };
  expect(
    await ask({ aspect: 'interest', period: october, question: 'how much did i pay on my card last month' }),
  ).toMatch(
    /^You paid 25000 to your cards in October 2026\. The last payment was 25000 to Cashback Card on 2026-10-05\./,
  );
  const september = { from: '2026-11-01', to: '2026-11-25' };
  expect(await ask({ period: september, question: '¿ya pagué la tarjeta este mes?' }, 'es-US')).toMatch(
    /^No: pagaste 0 a tus tarjetas .*: no encontré ningún pago\./,
  );
  expect(await ask({ aspect: 'interest', period: october, question: 'did I pay interest' })).toMatch(
    /^Yes: your cards charged you 1200/,
  );
});

test('interest a month is that of an average whole month', async () => {
  // August to October: 3 x 12.00 / 3.
  expect(await ask({ aspect: 'interest', question: 'whats the interest costing me each month' })).toMatch(
    /^Interest on your cards comes to about 1200 a month: 3600 /,
  );
});

test('a rate that is asked for comes first', async () => {
  expect(await ask({ aspect: 'interest', question: "what is APR\nwhat's mine?" })).toMatch(
    /^The yearly rate of Cashback Card for purchases is 0\.24\./,
  );
});

test('without a card, none is seen', async () => {
  const bare = buildLedger(ledgerRows(), '2026-11-25');
  expect(await ask({}, 'en-US', bare)).toBe('I see no credit card among the accounts you share with me.');
});
