import { expect, test } from 'vitest';
import { buildLedger, fillReferences } from '../../kit/index.ts';
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

const shown = async (args: object, rows = ledger, locale = 'en-US') => {
  const session = sessionOf(rows, { locale });
  const result = await runTool(income, args, session);
  expect(problemsOf(result, session)).toEqual([]);
  const facts = new Map(result.facts.map((fact) => [fact.id, fact]));
  return result.text.replaceAll(/\{fact:([^}#]+)(?:#(\w+))?\}/g, (_, id: string, part?: 'label' | 'period') => {
    const fact = facts.get(id);
    return String(part === 'label' ? fact?.label : part === 'period' ? fact?.period?.label : fact?.value);
  });
};

test('a year is what twelve months brought, and without them the average month times twelve', async () => {
  // 12 x 2,600.00 = 31,200.00.
  expect(await shown({ question: 'whats my annual income' })).toMatch(
    /^A year would come to about 3120000: the average month/,
  );
  const longer = buildLedger(
    ledgerRows({
      transactions: [
        transaction('2025-11-01', 100, 'FOOD_AND_DRINK_COFFEE', { name: 'Cafe' }),
        transaction('2025-11-20', -900_000, 'INCOME_WAGES', { name: 'Acme Payroll' }),
        transaction('2025-12-05', -120_000, 'INCOME_WAGES', { name: 'Acme Payroll' }),
        transaction('2026-06-05', -120_000, 'INCOME_WAGES', { name: 'Acme Payroll' }),
      ],
    }),
    '2026-11-25',
  );
  // From 26 November 2025: 1,200.00 + 1,200.00; / 12 = 200.00.
  expect(await shown({ question: 'cuanto gano al año' }, longer, 'es-US')).toMatch(
    /^En el último año entraron 240000 .* Son unos 20000 al mes/,
  );
});

test('what comes in a month by name is the average month, and the best or worst one is told first', async () => {
  expect(await shown({ question: 'how much i make a month' })).toMatch(/^In an average month 260000 came in/);
  expect(await shown({ aspect: 'average', question: 'how much do I earn\nworst month?' })).toMatch(
    /^Your lowest month was May 2026, with 250000\./,
  );
  expect(await shown({ aspect: 'average', question: '¿cuál fue mi mejor mes?' }, ledger, 'es-US')).toMatch(
    /^Tu mejor mes fue agosto de 2026, con 310000\./,
  );
});

test('whether pay is steady or goes up is answered yes or no', async () => {
  const even = buildLedger(
    ledgerRows({
      transactions: [
        transaction('2026-05-01', 100, 'FOOD_AND_DRINK_COFFEE', { name: 'Cafe' }),
        ...months.map((month, index) =>
          transaction(`2026-${month}-05`, index < 3 ? -200_000 : -220_000, 'INCOME_WAGES', { name: 'Acme Payroll' }),
        ),
      ],
    }),
    '2026-11-25',
  );
  expect(await shown({ aspect: 'steady', question: 'is it steady' }, even)).toMatch(/^Yes: Acme pays every month/);
  expect(await shown({ aspect: 'steady', question: 'does my pay vary a lot' }, even)).toMatch(/^No: /);
  // 2,000.00 each from May to July, 2,200.00 from August to October.
  expect(await shown({ aspect: 'steady', question: 'is my income going up' }, even)).toMatch(
    /^Yes: each pay from Acme was about 220000 from .*, and 200000/,
  );
  expect(await shown({ question: '¿está bajando mi sueldo?' }, even, 'es-US')).toMatch(/^No: cada cobro de Acme/);
});

test('money that people sent is told by who sent it, and is no income', async () => {
  const family = buildLedger(
    ledgerRows({
      transactions: [
        transaction('2026-05-01', 100, 'FOOD_AND_DRINK_COFFEE', { name: 'Cafe' }),
        transaction('2026-09-02', -6_000, 'TRANSFER_IN_ACCOUNT_TRANSFER', { name: 'PEERPAY FROM MOM' }),
        transaction('2026-10-02', -6_000, 'TRANSFER_IN_ACCOUNT_TRANSFER', { name: 'PEERPAY FROM MOM' }),
        transaction('2026-10-09', -2_500, 'TRANSFER_IN_ACCOUNT_TRANSFER', { name: 'PEERPAY FROM LUIS' }),
      ],
    }),
    '2026-11-25',
  );
  const year = { from: '2026-01-01', to: '2026-11-25' };
  expect(await shown({ question: 'how much has mom sent me this year', period: year }, family)).toMatch(
    /^12000 came from PeerPay From Mom .* The last was 6000 on 2026-10-02/i,
  );
  expect(await shown({ question: '¿cuánto me ha mandado mi mamá?' }, family, 'es-US')).toMatch(/^12000 llegaron de/);
  expect(await shown({ question: 'who sends me money' }, family)).toMatch(/^People sent you 14500 /);
  expect(await shown({ question: 'money from dad' }, family)).toMatch(/^I see no money from “dad”: 0 came in/);
  expect(await shown({ question: 'money from luis' }, family)).toMatch(/^2500 came from/);
  // Nobody sent any: who pays is told.
  expect(await shown({ aspect: 'sources', question: 'who sends me money' })).toMatch(/^I see 2 regular sources/);
});

test.each([
  [
    'is it the same as last time',
    200_000,
    200_000,
    /^Yes: \$2,000\.00 from Acme came in on Nov 13, 2026, as much as on Oct 30, 2026\./,
  ],
  [
    'was it more than the one before?',
    200_000,
    215_050,
    /^Yes: \$2,150\.50 from Acme came in on Nov 13, 2026, \$150\.50 more than the \$2,000\.00 on Oct 30, 2026\./,
  ],
])('“%s” is of the last pay and the one before', async (question, first, second, said) => {
  const ledger = buildLedger(
    ledgerRows({
      accounts: [account({ current: 90_000 })],
      transactions: [
        transaction('2026-10-16', -200_000, 'INCOME_WAGES', { name: 'Acme Payroll' }),
        transaction('2026-10-30', -first, 'INCOME_WAGES', { name: 'Acme Payroll' }),
        transaction('2026-11-13', -second, 'INCOME_WAGES', { name: 'Acme Payroll' }),
      ],
    }),
    '2026-11-25',
  );
  const session = sessionOf(ledger);
  const result = await runTool(income, { aspect: 'next', question }, session);
  expect(problemsOf(result, session)).toEqual([]);
  expect(fillReferences(result.text, result.facts)).toMatch(said);
});
