import { expect, test } from 'vitest';
import { buildLedger, fillReferences } from '../../kit/index.ts';
import { ledgerRows, transaction } from '../../kit/ledger/testing.ts';
import { problemsOf, runTool, sessionOf } from '../shared/testing.ts';
import topSpending from '../top-spending/index.ts';
import { calendarAsked } from './calendar-asked.ts';
import spending from './index.ts';

const at = (day: string, cents: number) => transaction(day, cents, 'FOOD_AND_DRINK_GROCERIES', { name: 'Market' });
// August 10.00, September 310.00, October 50.00, November (which runs) 900.00. 1 September 2026 is a Tuesday.
const transactions = [
  transaction('2026-07-31', 5_000, 'RENT_AND_UTILITIES_RENT', { name: 'Landlord' }),
  at('2026-08-04', 1_000),
  at('2026-09-05', 10_000), // Saturday
  at('2026-09-06', 20_000), // Sunday
  at('2026-09-07', 1_000),
  at('2026-10-07', 5_000),
  at('2026-11-10', 90_000),
];
const ledger = buildLedger(ledgerRows({ transactions }), '2026-11-25');
const groceries = 'FOOD_AND_DRINK_GROCERIES';
const year = { from: '2026-01-01', to: '2026-11-25' };

async function told(tool: typeof spending | typeof topSpending, args: object, locale = 'en-US'): Promise<string> {
  const session = sessionOf(ledger, { locale });
  const result = await runTool(tool, args, session);
  expect(problemsOf(result, session)).toEqual([]);
  return fillReferences(result.text, result.facts, locale);
}

test('the month in which most was spent, and then the least', async () => {
  const question = 'which month did i spend the most';
  const most = /^You spent the most in September 2026: \$310\.00\. You spent the least in August 2026: \$10\.00\./;
  expect(await told(topSpending, { question })).toMatch(most);
  expect(await told(topSpending, { question, period: year })).toMatch(most);
  expect(await told(topSpending, { question: `${question}\nand the least?` })).toMatch(
    /^You spent the least in August 2026/,
  );
  expect(await told(spending, { category: groceries, question: `${question} on groceries` })).toMatch(
    /^You spent the most on groceries in September 2026: \$310\.00\./i,
  );
  expect(await told(topSpending, { question: 'el mes que mas gaste cual fue\ny el que menos?' }, 'es-US')).toMatch(
    /^Cuando menos gastaste fue en agosto de 2026/,
  );
});

test('the one day of the most', async () => {
  expect(
    await told(spending, {
      question: 'what day did i spend the most',
      period: { from: '2026-09-01', to: '2026-09-30' },
    }),
  ).toMatch(
    /^The day you spent the most was Sep 6, 2026: \$200\.00\. The largest payment of it was \$200\.00 to Market\./,
  );
});

test('a day of the week is told by what an average one comes to', async () => {
  // August to October has thirteen Sundays: 200.00 over 13 is 15.38; Fridays came to nothing.
  expect(await told(topSpending, { question: 'what day do i spend the most' })).toMatch(
    /^You spend the most on Sundays: \$15\.38 on average from Aug 1 to Oct 31, 2026\. It is the least on /,
  );
});

test('weekends are held against the other days', async () => {
  // 300.00 on 14 Saturdays and 13 Sundays, 70.00 on the other 65 days.
  expect(await told(spending, { question: 'Do I spend more on weekends?' })).toMatch(
    /^Yes: you spent \$11\.11 a day on weekends and \$1\.08 on other days, on average from Aug 1/,
  );
  expect(await told(spending, { question: 'weekend spending' })).toMatch(/^You spent \$11\.11 a day on weekends/);
  expect(await told(spending, { question: 'gasto menos los fines de semana?' }, 'es-US')).toMatch(/^No: gastaste /);
});

test.each([
  'how much did i spend last month',
  'did i spend more in may than in june',
  'how much did i spend last weekend',
  'which month did i spend the most\nhow much was it in october',
  'what are my biggest expenses this month',
  'en que gasto mas',
])('%s is nothing of the kind', (question) => {
  expect(calendarAsked(question)).toBeNull();
});
