import { expect, test } from 'vitest';
import { buildLedger, fillReferences, type ToolPlugin } from '../../kit/index.ts';
import { ledgerRows, transaction } from '../../kit/ledger/testing.ts';
import { problemsOf, runTool, sessionOf } from '../shared/testing.ts';
import topSpending from '../top-spending/index.ts';
import { changeAlone, changeAsked } from './change-asked.ts';
import spending from './index.ts';

const groceries = 'FOOD_AND_DRINK_GROCERIES';
const rows = [
  transaction('2026-08-15', 1_000, groceries, { name: 'Market' }),
  transaction('2026-09-04', 20_000, groceries, { name: 'Market' }),
  transaction('2026-09-08', 90_000, 'TRAVEL_FLIGHTS', { name: 'Skylark Air' }),
  transaction('2026-09-20', 4_000, 'TRANSPORTATION_GAS', { name: 'Pump' }),
  transaction('2026-10-04', 26_000, groceries, { name: 'Market' }),
  transaction('2026-10-10', 3_000, groceries, { name: 'Corner Shop' }),
  transaction('2026-10-20', 5_500, 'TRANSPORTATION_GAS', { name: 'Pump' }),
  transaction('2026-11-02', 31_000, groceries, { name: 'Market' }),
];
const ledger = buildLedger(ledgerRows({ transactions: rows }), '2026-11-25');
const september = { from: '2026-09-01', to: '2026-09-30' };
const october = { from: '2026-10-01', to: '2026-10-31' };

async function told(tool: ToolPlugin, args: object, locale = 'en-US') {
  const session = sessionOf(ledger, { locale });
  const result = await runTool(tool, args, session);
  expect(problemsOf(result, session)).toEqual([]);
  return { text: fillReferences(result.text, result.facts, locale), cards: result.cards };
}

test('the kind that rose most comes first, with both sums, and then the totals', async () => {
  const question = 'what went up the most?';
  const { text, cards } = await told(spending, { period: october, against: september, question });
  // Food 290.00 after 200.00, fuel 55.00 after 40.00, travel nothing after 900.00: 345.00 after 1,140.00.
  expect(text).toBe(
    'What went up the most is Food and drink, by $90.00: $290.00 in October 2026, $200.00 in September 2026. Also up: Transportation ($15.00). In all you spent $345.00 in October 2026. That is $795.00 less than in September 2026 ($1,140.00).',
  );
  expect(cards).toMatchObject([{ type: 'table', rows: [{ length: 4 }, { length: 4 }, { length: 4 }] }]);
});

test('left open, it is what made the difference', async () => {
  const { text } = await told(spending, { period: october, against: september, question: 'on what' });
  expect(text).toMatch(/^What went down the most is Travel, by \$900\.00: \$0\.00 in October 2026, \$900\.00 in/);
});

test('of a kind it is its shops', async () => {
  const question = 'en que gasté más que en septiembre';
  const { text } = await told(
    spending,
    { category: 'FOOD_AND_DRINK', period: october, against: september, question },
    'es-US',
  );
  expect(text).toMatch(/^Lo que más subió es Market, \$60\.00: .* También más: Corner Shop \(\$30\.00\)\./);
});

test('without other days it is held against the stretch before, and "than last month" against the month that runs', async () => {
  const { text } = await told(topSpending, { period: october, question: 'what went up most in october' });
  expect(text).toMatch(/^What went up the most is Food and drink, by \$90\.00/);
  const running = await told(spending, { period: october, question: 'en que gaste mas que el mes pasado' }, 'es-US');
  // November so far 310.00 after 290.00 in the same days of October.
  expect(running.text).toMatch(/^Lo que más subió es Comida y bebida, \$20\.00: \$310\.00 en noviembre/);
});

test('the largest parts held against other days are told by what changed', async () => {
  const { text } = await told(topSpending, { period: october, against: september, question: 'compared to september' });
  expect(text).toMatch(/In all you spent \$345\.00 in October 2026\. That is \$795\.00 less/);
});

test('nothing that rose is said so', async () => {
  const { text } = await told(spending, {
    category: 'TRAVEL',
    period: october,
    against: september,
    question: 'what went up',
  });
  expect(text).toMatch(/^Nothing went up\. In all you spent \$0\.00 on travel in October 2026\./);
});

test.each([
  ['what went up the most?', 'rise'],
  ['which category increased most since last month', 'rise'],
  ['on what did i spend more in october than in september', 'rise'],
  ['what did i spend less on', 'fall'],
  ['que fue lo que mas subio', 'rise'],
  ['en que gaste mas que el mes pasado', 'rise'],
  ['en que gasto mas', null],
  ['which month did i spend more', null],
  ['on what', null],
] as const)('“%s” asks for a %s', (question, change) => expect(changeAsked(question, false)).toBe(change));

test('a few words ask for it only of two stretches, and names of days are left to be read', () => {
  expect(changeAlone('on what', true)).toBe('either');
  expect(changeAlone('¿y en qué?', true)).toBe('either');
  expect(changeAlone('en qué gasté más', true)).toBe('rise');
  expect(changeAlone('what went up in october', true)).toBeNull();
});
