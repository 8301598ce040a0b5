import { expect, test } from 'vitest';
import { buildLedger, fillReferences, type EarlierAnswer, type ToolPlugin } from '../../kit/index.ts';
import { account, ledgerRows, transaction } from '../../kit/ledger/testing.ts';
import balances from '../balances/index.ts';
import income from '../income/index.ts';
import recurring from '../recurring/index.ts';
import { problemsOf, runTool, sessionOf } from '../shared/testing.ts';
import spending from '../spending/index.ts';
import transactions from '../transactions/index.ts';
import calculation from './index.ts';
import type { Operation } from './operation.ts';

const months = ['07', '08', '09', '10', '11'];
const ledger = buildLedger(
  ledgerRows({
    accounts: [account({ account_id: 'checking', name: 'Everyday', current: 90_000 })],
    transactions: [
      ...months.map((month) =>
        transaction(`2026-${month}-03`, 1_500, 'ENTERTAINMENT_TV_AND_MOVIES', { name: 'Streamly' }),
      ),
      ...months.map(
        (month, index) =>
        transaction(`2026-${month}-05`, index === 4 ? 9_000 : 8_000, 'RENT_AND_UTILITIES_GAS_AND_ELECTRICITY', { name: 'Tidewater' }), // prettier-ignore
      ),
      ...months.map((month) => transaction(`2026-${month}-20`, -200_000, 'INCOME_WAGES', { name: 'Hospital' })),
      transaction('2026-10-09', 4_000, 'FOOD_AND_DRINK_GROCERIES', { name: 'Grocer' }),
      transaction('2026-10-12', 2_200, 'FOOD_AND_DRINK_GROCERIES', { name: 'Corner' }),
    ],
  }),
  '2026-11-25',
);
const october = { period: { from: '2026-10-01', to: '2026-10-31' } };

async function shown(tool: ToolPlugin, args: object, locale = 'en-US'): Promise<EarlierAnswer> {
  const { facts, cards } = await runTool(tool, args, sessionOf(ledger, { locale }));
  return { question: 'before', facts, cards };
}
async function work(
  operation: Operation,
  question: string,
  earlier: readonly EarlierAnswer[],
  locale = 'en-US',
): Promise<{ said: string; answered: EarlierAnswer }> {
  const session = sessionOf(ledger, { earlier: async () => earlier, locale });
  const result = await runTool(calculation, { operation, question }, session);
  expect(problemsOf(result, session)).toEqual([]);
  const said = fillReferences(result.text, result.facts, locale);
  return { said, answered: { question, facts: result.facts, cards: result.cards } };
}
const groceries = (locale?: string) => shown(spending, { category: 'FOOD_AND_DRINK_GROCERIES', ...october }, locale);

test('a sum of some days is so much a day and a year, by the days that it has', async () => {
  // 62 dollars in the 31 days of October, the twelfth part of a year.
  const before = [await groceries()];
  expect((await work('per', 'so whats that a day', before)).said).toBe(
    'That comes to about $2.00 a day, going by the $62.00 in October 2026.',
  );
  const { said, answered } = await work('per', 'and yearly?', before);
  expect(said).toBe('That comes to about $744.00 a year, going by the $62.00 in October 2026.');
  // Of what was worked out, anew from what it was worked out of.
  expect((await work('per', 'a month?', [answered, ...before])).said).toContain('about $62.00 a month');
  expect((await work('per', 'y por semana?', [await groceries('es-US')], 'es-US')).said).toMatch(/^Son unos \$14\.00 a la semana, según los \$62\.00 en octubre/); // prettier-ignore
});

test('a payment that comes back is so much a year by how often it comes, and one that does not is said to be taken so', async () => {
  const bill = [await shown(transactions, { merchant: 'Streamly', limit: 1 })];
  expect((await work('per', 'how much is that a year', bill)).said).toBe(
    'That comes to about $180.00 a year, at $15.00 each time.',
  );
  const once = [await shown(transactions, { merchant: 'Corner', limit: 1 })];
  expect((await work('per', 'annually', once)).said).toBe(
    'If $22.00 came every month, it would be about $264.00 a year.',
  );
});

test.each<[Operation, string, string]>([
  ['times', 'for six months?', 'Over that time it comes to about $372.00, going by the $62.00.'],
  ['times', 'and twice that', '$62.00 taken 2 times is $124.00.'],
  ['times', 'x3', '$62.00 taken 3 times is $186.00.'],
  ['split', 'in 4 payments', '$62.00 in 4 equal parts is $15.50 each.'],
  ['split', 'half of that', '$62.00 in 2 equal parts is $31.00 each.'],
  ['split', 'with my roommate', '$62.00 in 2 equal parts is $31.00 each.'],
  ['plus', 'plus another 25.50', '$62.00 plus $25.50 is $87.50.'],
  ['plus', 'minus the $12 refund', '$62.00 less $12.00 is $50.00.'],
  // 15 + 80 + 62 went out in October.
  ['share', 'what share of everything', '$62.00 is 39% of the $157.00 that you spent in October 2026.'],
  ['where', 'where mostly', 'Of the $62.00, most: Grocer $40.00, Corner $22.00.'],
  ['count', 'how many times', 'There are 2 of them.'],
  ['average', 'on average', '$31.00 each on average: $62.00 over 2.'],
])('%s, “%s”', async (operation, question, said) => {
  expect((await work(operation, question, [await groceries()])).said).toBe(said);
});

test('what was listed is added up, counted and averaged, also when something was worked out of it since', async () => {
  const list = await shown(transactions, { ...october, category: 'FOOD_AND_DRINK_GROCERIES' });
  const counted = await work('count', 'how many', [list]);
  expect(counted.said).toBe('There are 2 of them.');
  const before = [counted.answered, list];
  expect((await work('total', 'what do they come to', before)).said).toMatch(
    /^The 2 of them come to \$62\.00 together/,
  );
  expect((await work('average', 'on average', before)).said).toMatch(/^\$31\.00 each on average/);
  expect((await work('difference', 'by how much', [list])).said).toMatch(
    /^By \$18\.00: Grocer \$40\.00, Corner \$22\.00/,
  );
  expect((await work('which', 'which one is less', [list])).said).toMatch(
    /^The least is Corner, \$22\.00; next comes Grocer, \$40\.00/,
  );
});

test('two that were asked about one after the other are held against each other, and neither is more where both are alike', async () => {
  const none = async (merchant: string) => shown(spending, { merchant, ...october });
  const pair = [await none('Dunkin'), await none('Starbucks')];
  expect((await work('which', 'so which one more', pair)).said).toBe('Neither is more: both are $0.00.');
});

test('a payment is held against the one before and against those before', async () => {
  const electric = [await shown(transactions, { merchant: 'Tidewater', limit: 1 })];
  expect((await work('last_time', 'was it higher than last time', electric)).said).toBe(
    'Yes: $90.00 went to Tidewater on Nov 5, 2026, $10.00 more than the $80.00 on Oct 5, 2026.',
  );
  expect((await work('usual', 'is that more than usual', electric)).said).toBe(
    '$10.00 more than usual: Tidewater was $90.00 on Nov 5, 2026, and the 4 before it were $80.00 on average.',
  );
  const pay = [await shown(income, {})];
  expect((await work('usual', 'was it less than usual', pay)).said).toMatch(/^As usual: \$2,000\.00 from Hospital/);
});

test('days are told by what they are, and since when there are payments', async () => {
  const electric = [await shown(transactions, { merchant: 'Tidewater', limit: 1 })];
  expect((await work('when', 'when was that', electric)).said).toContain('Nov 5, 2026');
  expect((await work('since', 'since when', electric)).said).toBe(
    'The first that I see is of Jul 5, 2026: $80.00, Tidewater. There are 5 since.',
  );
  expect(
    (await work('where', 'where was that', [await shown(transactions, { merchant: 'Corner', limit: 1 })])).said,
  ).toBe('$22.00 at Corner on Oct 12, 2026, from Everyday.');
});

test.each<[Operation, string]>([
  ['total', 'what do they come to'],
  ['since', 'since when'],
  ['last_time', 'more than last time?'],
  ['plus', 'and a bit more'],
])('%s of what does not hold it is said not to be there, and nothing is made up', async (operation, question) => {
  const { said, answered } = await work(operation, question, [await shown(balances, {})]);
  expect(said).toMatch(/^I cannot work that out from what I said last/);
  expect(answered.facts).toEqual([]);
  expect((await work(operation, question, [], 'es-US')).said).toMatch(/^No puedo sacar eso de lo último que dije/);
});

test('money at hand is so much a day until payday, and is no sum that comes every month', async () => {
  const before = [await shown(balances, {})];
  // 900 dollars on November 25; the next pay comes on December 20.
  expect((await work('per', 'how much a day is that', before)).said).toBe(
    'Until your next pay on Dec 20, 2026, 25 days from now, $900.00 is about $36.00 a day.',
  );
  expect((await work('per', 'and a year', before)).said).toMatch(/^I cannot work that out/);
});

test('a debt is not taken for a sum that comes every month', async () => {
  const indebted = buildLedger(
    ledgerRows({ accounts: [account({ account_id: 'card', name: 'Travel Card', type: 'credit', current: 500_000 })] }),
    '2026-11-25',
  );
  const { facts, cards } = await runTool(balances, {}, sessionOf(indebted));
  const session = sessionOf(indebted, { earlier: async () => [{ question: 'before', facts, cards }] });
  for (const question of ['how much is that a year', 'and per month']) {
    const result = await runTool(calculation, { operation: 'per', question }, session);
    expect(result.text).toMatch(/^I cannot work that out/);
  }
});

test('the account with the most is one that holds money, however much is owed on another', async () => {
  const owing = buildLedger(
    ledgerRows({
      accounts: [
        account({ account_id: 'checking', name: 'Everyday', current: 90_000 }),
        account({ account_id: 'savings', name: 'Rainy Day', subtype: 'savings', current: 250_000 }),
        account({ account_id: 'card', name: 'Travel Card', type: 'credit', current: 500_000 }),
      ],
    }),
    '2026-11-25',
  );
  const { facts, cards } = await runTool(balances, {}, sessionOf(owing));
  const session = sessionOf(owing, { earlier: async () => [{ question: 'before', facts, cards }] });
  const result = await runTool(calculation, { operation: 'which', question: 'which account has the most' }, session);
  expect(problemsOf(result, session)).toEqual([]);
  expect(fillReferences(result.text, result.facts, 'en-US')).toBe(
    'The most is Rainy Day, $2,500.00; next comes Everyday, $900.00.',
  );
});

test('the next of payments that come back is told to whoever asks for it', async () => {
  const electric = [await shown(transactions, { merchant: 'Tidewater', limit: 1 })];
  expect((await work('when', 'when is the next one', electric)).said).toBe(
    'The next one, Tidewater, is likely around Dec 5, 2026.',
  );
});

test('the sum of what comes back is so much a year', async () => {
  const all = [await shown(recurring, { aspect: 'subscriptions' })];
  expect((await work('per', 'yearly?', all)).said).toContain('$180.00 a year');
});

// 2026-10-09 is a Friday, 2026-10-10 a Saturday.
const mixed = buildLedger(
  ledgerRows({
    accounts: [
      account({ account_id: 'checking', name: 'Everyday', current: 90_000 }),
      account({ account_id: 'card', name: 'Travel Card', type: 'credit', subtype: 'credit card', current: 9_000 }),
    ],
    transactions: [
      transaction('2026-10-09', 4_000, 'FOOD_AND_DRINK_GROCERIES', { name: 'Grocer' }),
      transaction('2026-10-10', 2_200, 'FOOD_AND_DRINK_GROCERIES', { name: 'Corner', account_id: 'card' }),
      transaction('2026-10-11', 700, 'FOOD_AND_DRINK_RESTAURANT', { name: 'Noodles', account_id: 'card' }),
      transaction('2026-10-14', 3_000, 'FOOD_AND_DRINK_GROCERIES', { name: 'Grocer' }),
    ],
  }),
  '2026-11-25',
);

async function narrowed(question: string, args: object, tool: ToolPlugin = spending, locale = 'en-US') {
  const { facts, cards } = await runTool(tool, args, sessionOf(mixed, { locale }));
  const earlier: EarlierAnswer[] = [{ question: 'before', facts, cards }];
  const session = sessionOf(mixed, { earlier: async () => earlier, locale });
  const result = await runTool(calculation, { operation: 'filter', question }, session);
  expect(problemsOf(result, session)).toEqual([]);
  return fillReferences(result.text, result.facts, locale);
}

test.each([
  ['only weekends', 'Of the $92.00 (groceries), $22.00 fell on weekends: 1 of 3 payments.'],
  ['and on weekdays', 'Of the $92.00 (groceries), $70.00 fell on weekdays: 2 of 3 payments.'],
  ['not the weekends', 'Of the $92.00 (groceries), $70.00 fell on weekdays: 2 of 3 payments.'],
  ['just the card ones', 'Of the $92.00 (groceries), $22.00 went on a credit card: 1 of 3 payments.'],
  ['debit only', 'Of the $92.00 (groceries), $70.00 came straight from a bank account: 2 of 3 payments.'],
  ['over 25', 'Of the $92.00 (groceries), $70.00 were of more than $25.00: 2 of 3 payments.'],
  ['skip anything less than $30', 'Of the $92.00 (groceries), $70.00 were of at least $30.00: 2 of 3 payments.'],
  ['over 500', 'Of the $92.00 (groceries), $0.00 were of more than $500.00: 0 of 3 payments.'],
])('of the payments behind a sum, "%s"', async (question, said) => {
  expect(await narrowed(question, { category: 'FOOD_AND_DRINK_GROCERIES', ...october })).toBe(said);
});

test('of each of two sums that were told side by side, and of what was listed', async () => {
  const beside = { category: 'FOOD_AND_DRINK_GROCERIES', others: ['EATING_OUT'], ...october };
  expect(await narrowed('los findes nada más', beside, spending, 'es-US')).toBe(
    'De los $92.00 (supermercado), $22.00 cayeron en fin de semana: 1 de 3 pagos. De los $7.00 (comer fuera), $7.00 cayeron en fin de semana: 1 de 1 pagos.',
  );
  expect(await narrowed('only the card ones', october, transactions)).toBe(
    '2 of those 4 payments went on a credit card: $29.00 together.',
  );
});

test('a message that narrows by nothing known is not worked out', async () => {
  expect(await narrowed('only the nice ones', october)).toMatch(/^I cannot work that out/);
});

test('one figure alone: the difference that was told, or the payment', async () => {
  const side = await shown(spending, { category: 'FOOD_AND_DRINK_GROCERIES', others: ['ENTERTAINMENT'], ...october });
  // 62 dollars of groceries, 15 of Streamly.
  expect((await work('amount', 'by how much', [side])).said).toMatch(/^By \$47\.00: /);
  const more = {
    category: 'FOOD_AND_DRINK_GROCERIES',
    others: ['ENTERTAINMENT'],
    question: 'which is more',
    ...october,
  };
  expect((await work('amount', '¿por cuánto?', [await shown(spending, more)])).said).toBe('Difference: $47.00.');
  expect((await work('amount', 'how much', [await groceries()])).said).toBe('groceries: $62.00.');
});

test('less of a sum stays, a month and a year', async () => {
  // Half of 62 dollars in one month.
  expect((await work('saved', 'if I cut it in half', [await groceries()])).said).toMatch(
    /^With that part less, about \$31\.00 a month would stay with you, \$372\.00 a year, going by the \$62\.00 \(groceries\)\./,
  );
  expect((await work('saved', 'si lo dejo', [await groceries('es-US')], 'es-US')).said).toBe(
    'Sin eso te quedarían unos $62.00 al mes, $744.00 al año, según los $62.00 (supermercado).',
  );
});

test('the time before that is a payment further back each time', async () => {
  const pay = await shown(income, { aspect: 'next' });
  const once = await work('last_time', 'and the time before that', [pay]);
  expect(once.said).toBe('$2,000.00 from Hospital came in on Nov 20, 2026, as much as on Oct 20, 2026.');
  expect((await work('last_time', 'and the time before that', [once.answered])).said).toBe(
    '$2,000.00 from Hospital came in on Oct 20, 2026, as much as on Sep 20, 2026.',
  );
});

test('the sum of all that was looked at, where only the largest were listed', async () => {
  const rows = Array.from({ length: 9 }, (_, index) =>
    transaction(`2026-10-${String(index + 10)}`, 1_000 + index, 'FOOD_AND_DRINK_GROCERIES', { name: `Shop ${'ABCDEFGHI'[index]}` }),
  ); // prettier-ignore
  const many = buildLedger(ledgerRows({ accounts: [account({ account_id: 'checking', current: 1 })], transactions: rows }), '2026-11-25'); // prettier-ignore
  const { facts, cards } = await runTool(spending, october, sessionOf(many));
  const before: EarlierAnswer = { question: 'before', facts, cards };
  const kept = await runTool(calculation, { operation: 'filter', question: 'over 5' }, sessionOf(many, { earlier: async () => [before] })); // prettier-ignore
  const all = await runTool(
    calculation,
    { operation: 'total', question: 'how much is that in all' },
    sessionOf(many, { earlier: async () => [{ question: 'over 5', ...kept }, before] }),
  );
  // 9 x 10 dollars and 0 + 1 + … + 8 = 36 cents.
  expect(fillReferences(all.text, all.facts, 'en-US')).toContain('$90.36');
});

test('whether it went up is said as the figures say it, and neither of two is no yes or no', async () => {
  const bill = await shown(spending, { category: 'RENT_AND_UTILITIES_GAS_AND_ELECTRICITY', period: { from: '2026-11-01', to: '2026-11-25' } }); // prettier-ignore
  // 90 dollars after 80.
  expect((await work('last_time', 'did it go up?', [bill])).said).toMatch(/^Yes: \$90\.00 .*\$10\.00 more/);
  expect((await work('last_time', '¿subió?', [bill], 'es-US')).said).toMatch(/^Sí: /);
  expect((await work('last_time', '¿bajó?', [bill], 'es-US')).said).toMatch(/^No: /);
  expect((await work('last_time', 'better or worse than the last one', [bill])).said).toMatch(/^\$90\.00 went to/);
});

test('months that were counted are no payments', async () => {
  const before = await groceries();
  const fact = { id: 'months', label: 'Months', value: 6, unit: 'count' as const, evidence: [{ type: 'fact' as const, id: before.facts[0]?.id ?? '' }], refreshed_at: '2026-11-25T00:00:00Z' }; // prettier-ignore
  // Two payments at two places.
  expect((await work('count', 'how many', [{ ...before, facts: [...before.facts, fact] }])).said).toMatch(
    /^(?:There are )?2 /,
  );
});
