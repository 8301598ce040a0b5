import { expect, test } from 'vitest';
import { buildLedger, fillReferences } from '../../kit/index.ts';
import { ledgerRows, transaction } from '../../kit/ledger/testing.ts';
import { problemsOf, runTool, sessionOf } from '../shared/testing.ts';
import spending from './index.ts';

const at = (day: string, cents: number) => transaction(day, cents, 'FOOD_AND_DRINK_GROCERIES', { name: 'Market' });
// Groceries: August 90.00, September 60.00 and 60.00, October 30.00: 240.00 in four payments; November 100.00.
// Rent 100.00 a month beside them.
const transactions = [
  transaction('2026-07-30', 100, 'FOOD_AND_DRINK_COFFEE', { name: 'Cafe' }),
  at('2026-08-03', 9_000),
  at('2026-09-05', 6_000),
  at('2026-09-20', 6_000),
  at('2026-10-10', 3_000),
  at('2026-11-10', 10_000),
  ...['08', '09', '10'].flatMap((month) => [
    transaction(`2026-${month}-01`, 10_000, 'RENT_AND_UTILITIES_RENT', { name: 'Landlord' }),
    transaction(`2026-${month}-02`, -200_000, 'INCOME_WAGES', { name: 'Acme Payroll' }),
  ]),
];
const ledger = buildLedger(ledgerRows({ transactions }), '2026-11-25');
const groceries = 'FOOD_AND_DRINK_GROCERIES';
const october = { from: '2026-10-01', to: '2026-10-31' };
const autumn = { from: '2026-08-01', to: '2026-10-31' };

async function told(args: object, locale = 'en-US'): Promise<string> {
  const session = sessionOf(ledger, { locale });
  const result = await runTool(spending, args, session);
  expect(problemsOf(result, session)).toEqual([]);
  return fillReferences(result.text, result.facts, locale);
}

test.each([
  // 240.00 over August, September and October.
  [
    'average per month on groceries',
    {},
    /^On average you spent \$80\.00 a month on Groceries: \$240\.00 in the 3 whole/i,
  ],
  ['what do i spend on groceries on average', {}, /^On average you spent \$80\.00 a month/],
  // 340.00 in five payments.
  ['average grocery trip', {}, /^On average a payment on Groceries was \$68\.00 from .*: 5 payments, \$340\.00/i],
  // 120.00 in two.
  [
    'average price',
    { period: { from: '2026-09-01', to: '2026-09-30' } },
    /^On average a payment .* \$60\.00 in September 2026: 2 payments/,
  ],
  [
    'how much on groceries in september\nand the average of each one',
    { period: { from: '2026-09-01', to: '2026-09-30' } },
    /\$60\.00 in/,
  ],
  // 240.00 over 92 days, times seven.
  [
    'average weekly spend on groceries',
    {},
    /^On average you spent \$18\.26 a week on Groceries: \$240\.00 in the 92 days/i,
  ],
])('%s', async (question, args, expected) => {
  expect(await told({ category: groceries, question, ...args })).toMatch(expected);
});

test('a day is told by itself', async () => {
  // 30.00 and 100.00 in the 31 days of October: 4.19.
  expect(await told({ period: october, question: 'gasto promedio por dia' }, 'es-US')).toMatch(
    /^En promedio gastaste 4[.,]19\s?(?:US)?\$? ?al día|^En promedio gastaste .*4[.,]19 al día/,
  );
});

test('held against an average it is a comparison', async () => {
  expect(await told({ category: groceries, compare: 'usual', question: 'is it higher than average' })).not.toContain(
    'On average',
  );
});

test.each([
  // 30.00 of 130.00.
  [
    'what % of my spending is groceries',
    october,
    /^That is 23(?:\.1)?% of what you spent in October 2026: \$30\.00 on Groceries of \$130\.00/i,
  ],
  // 30.00 of 2,000.00.
  ['what percentage of my income goes to groceries', october, /^That is (?:1\.5|2)% of what came in in October 2026/],
  // 240.00 of 540.00.
  ['how much on groceries\nwhat share of the total is that', autumn, /^That is 44(?:\.4)?% of what you spent/],
])('%s', async (question, period, expected) => {
  expect(await told({ category: groceries, period, question })).toMatch(expected);
});
