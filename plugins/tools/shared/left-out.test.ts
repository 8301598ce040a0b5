import { expect, test } from 'vitest';
import { buildLedger, fillReferences, type ToolPlugin } from '../../kit/index.ts';
import { ledgerRows, transaction } from '../../kit/ledger/testing.ts';
import spending from '../spending/index.ts';
import topSpending from '../top-spending/index.ts';
import transactions from '../transactions/index.ts';
import { problemsOf, runTool, sessionOf } from './testing.ts';

const rent = 'RENT_AND_UTILITIES_RENT';
const groceries = 'FOOD_AND_DRINK_GROCERIES';
const restaurant = 'FOOD_AND_DRINK_RESTAURANT';
const rows = [
  transaction('2026-09-01', 100_000, rent, { name: 'Elm Street' }),
  transaction('2026-09-12', 25_000, groceries, { name: 'Market' }),
  transaction('2026-10-01', 120_000, rent, { name: 'Elm Street' }),
  transaction('2026-10-05', 30_000, groceries, { name: 'Market' }),
  transaction('2026-10-09', 9_000, restaurant, { name: 'Noodle Bar' }),
  transaction('2026-10-20', 6_000, groceries, { name: 'Corner Shop' }),
];
const ledger = buildLedger(ledgerRows({ transactions: rows }), '2026-11-25');
const october = { from: '2026-10-01', to: '2026-10-31' };
const september = { from: '2026-09-01', to: '2026-09-30' };

async function said(tool: ToolPlugin, args: object, locale = 'en-US'): Promise<string> {
  const session = sessionOf(ledger, { locale });
  const result = await runTool(tool, args, session);
  expect(problemsOf(result, session)).toEqual([]);
  return fillReferences(result.text, result.facts, locale);
}

test('spending without a kind leaves its payments out of the sum, and tells what they come to', async () => {
  // 1,650.00 in all, of which 1,200.00 are the rent.
  const text = await said(spending, { period: october, without: [rent] });
  expect(text).toMatch(/^You spent \$450\.00 on everything except rent in October 2026\. These were 3 payments\./);
  expect(text).toContain('I left out $1,200.00 on rent.');
  expect(text).toContain('That is $200.00 more than in September 2026 ($250.00).');
});

test('a shop and a kind can be left out together, in Spanish too', async () => {
  const text = await said(spending, { period: october, without: ['alquiler', 'corner shop'] }, 'es-US');
  expect(text).toMatch(/^Gastaste .*390[.,]00.* en todo menos alquiler y Corner Shop en octubre de 2026\./);
  expect(text).toMatch(/Dejé fuera .*1,?200\.00.* en alquiler y .*60\.00.* en Corner Shop\./i);
});

test('a part of a kind is left out of that kind', async () => {
  // 300.00 and 60.00 of groceries.
  expect(await said(spending, { period: october, category: 'FOOD_AND_DRINK', without: ['restaurants'] })).toMatch(
    /^You spent \$360\.00 on food and drink except eating out|^You spent \$360\.00 on food and drink except restaurants/i,
  );
});

test('nothing paid to what is left out is said as nothing', async () => {
  expect(await said(spending, { period: october, without: ['Netflix'] })).toContain('I left out $0.00 at Netflix.');
});

test('two months are compared without it, and averages and months are told without it', async () => {
  const compared = await said(spending, { period: october, against: september, without: [rent] });
  expect(compared).toContain('That is $200.00 more than in September 2026 ($250.00).');
  const average = await said(spending, {
    period: { from: '2026-09-01', to: '2026-10-31' },
    without: [rent],
    question: 'monthly average without rent',
  });
  // 250.00 and 450.00.
  expect(average).toMatch(/^On average you spent \$350\.00 a month on everything except rent/);
  expect(average).toContain('I left out $2,200.00 on rent.');
});

test('the ranking begins behind what is left out', async () => {
  expect(await said(topSpending, { period: october, without: [rent] })).toMatch(
    /went to Food and drink: \$450\.00, which is 100% of the \$450\.00 you spent on everything except rent\./,
  );
});

test('payments are listed without it', async () => {
  expect(await said(transactions, { period: october, order: 'largest', without: [rent] })).toMatch(
    /^The largest is \$300\.00 at Market on Oct 5, 2026\. These are all 3 payments in October 2026\. I left out \$1,200\.00 on rent\.$/,
  );
});
