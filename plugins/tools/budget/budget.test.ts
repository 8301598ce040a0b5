import { expect, test } from 'vitest';
import { buildLedger, fillReferences } from '../../kit/index.ts';
import { account, ledgerRows, transaction } from '../../kit/ledger/testing.ts';
import { problemsOf, runTool, sessionOf } from '../shared/testing.ts';
import budget from './index.ts';

const rows = ['2026-08', '2026-09', '2026-10'].flatMap((month, index) => [
  transaction(`${month}-01`, -300_000, 'INCOME_WAGES', { name: 'Acme Payroll' }),
  transaction(`${month}-02`, 120_000, 'RENT_AND_UTILITIES_RENT', { name: 'Landlord' }),
  // 90.00 + 120.00 + 150.00 = 360.00: 120.00 a month.
  transaction(`${month}-09`, 9_000 + index * 3_000, 'FOOD_AND_DRINK_RESTAURANT', { name: 'Bistro' }),
]);
const ledgerOf = (transactions: typeof rows) =>
  buildLedger(ledgerRows({ accounts: [account({ current: 90_000 })], transactions }), '2026-11-25');

test('a budget is the average of the last three whole months, and what is left adds up', async () => {
  const session = sessionOf(
    ledgerOf([
      transaction('2026-07-15', 5_000, 'FOOD_AND_DRINK_RESTAURANT', { name: 'Bistro' }),
      ...rows,
      // This month is not over: it does not count.
      transaction('2026-11-03', 99_900, 'FOOD_AND_DRINK_RESTAURANT', { name: 'Bistro' }),
    ]),
  );
  const result = await runTool(budget, {}, session);
  expect(problemsOf(result, session)).toEqual([]);
  const value = (id: string) => result.facts.find((fact) => fact.id === id)?.value;
  expect(value('budget.income')).toBe(300_000);
  expect(value('budget.essential')).toBe(120_000);
  expect(value('budget.rest')).toBe(12_000);
  expect(value('budget.left')).toBe(168_000);
});

test('without three whole months there is none', async () => {
  const result = await runTool(budget, {}, sessionOf(ledgerOf(rows.slice(3))));
  expect(result.text).toContain('needs a few whole months');
});

test('a limit that is named is held against an average month and against this one', async () => {
  const running = transaction('2026-11-03', 5_000, 'FOOD_AND_DRINK_RESTAURANT', { name: 'Bistro' });
  const session = sessionOf(ledgerOf([...rows, transaction('2026-07-15', 100, 'FOOD_AND_DRINK_COFFEE'), running]));
  const told = async (args: object) => {
    const result = await runTool(budget, args, session);
    expect(problemsOf(result, session)).toEqual([]);
    return fillReferences(result.text, result.facts, 'en-US');
  };
  const of = { category: 'FOOD_AND_DRINK_RESTAURANT' };
  // 120.00 a month.
  expect(await told({ ...of, amount_cents: 15_000, question: 'set a restaurant budget of 150' })).toMatch(
    /^\$150\.00 a month is \$30\.00 more than \$120\.00, .* In November 2026 so far it has come to \$50\.00\./,
  );
  expect(await told({ ...of, amount_cents: 10_000, question: 'is 100 a month for restaurants enough' })).toMatch(
    /^No: \$100\.00 a month is \$20\.00 less than/,
  );
  // Rent cannot wait.
  expect(await told({ question: 'where can i cut back' })).toMatch(
    /^Most room is where spending can wait: Restaurants \(\$120\.00\)/,
  );
});
