import { expect, test } from 'vitest';
import { buildLedger, fillReferences, type EarlierAnswer, type ToolPlugin } from '../../kit/index.ts';
import { account, ledgerRows, transaction } from '../../kit/ledger/testing.ts';
import balances from '../balances/index.ts';
import { problemsOf, runTool, sessionOf } from '../shared/testing.ts';
import topSpending from '../top-spending/index.ts';
import listed from './index.ts';

const ledger = buildLedger(
  ledgerRows({
    accounts: [
      account({ account_id: 'checking', name: 'Everyday', current: 90_000 }),
      account({ account_id: 'savings', name: 'Rainy Day', subtype: 'savings', current: 250_000 }),
      account({ account_id: 'card', name: 'Travel Card', type: 'credit', current: 5_000 }),
    ],
    transactions: [
      transaction('2026-10-02', 4_000, 'FOOD_AND_DRINK_GROCERIES', { name: 'Grocer' }),
      transaction('2026-10-09', 9_000, 'RENT_AND_UTILITIES_RENT', { name: 'Landlord' }),
      transaction('2026-10-11', 4_000, 'TRANSPORTATION_GAS', { name: 'Fuel Stop' }),
    ],
  }),
  '2026-11-25',
);
const shown = async (tool: ToolPlugin, args: object): Promise<EarlierAnswer> => {
  const { facts, cards } = await runTool(tool, args, sessionOf(ledger));
  return { question: 'before', facts, cards };
};
const ask = async (question: string, earlier: readonly EarlierAnswer[], locale = 'en-US') => {
  const session = sessionOf(ledger, { earlier: async () => earlier, locale });
  const result = await runTool(listed, { question }, session);
  expect(problemsOf(result, session)).toEqual([]);
  return { ...result, said: fillReferences(result.text, result.facts, locale) };
};
const october = { period: { from: '2026-10-01', to: '2026-10-31' } };

test('the second of the rows shown is said as it stands there', async () => {
  const { said } = await ask('the second one', [await shown(topSpending, { ...october, by: 'merchant' })]);
  expect(said).toMatch(/^On that list: (?:Fuel Stop|Grocer): .*\$40\.00/);
});

test('the most is one row, and equal ones are all said', async () => {
  const before = [await shown(topSpending, { ...october, by: 'merchant' })];
  expect((await ask('which is the biggest?', before)).said).toMatch(
    /^The largest of those listed: Landlord: .*\$90\.00/,
  );
  const { said } = await ask('and the smallest?', before);
  expect(said).toMatch(/^Several of those listed are alike in that: /);
  expect(said).toContain('Grocer');
  expect(said).toContain('Fuel Stop');
});

test('the next is the one behind the row that was spoken of, also when its list is two answers back', async () => {
  const before = await shown(topSpending, { ...october, by: 'merchant' });
  const second = await ask('the next one', [before]);
  const third = await ask('and the next one', [{ question: 'the next one', facts: second.facts, cards: [] }, before]);
  expect(new Set([second.said, third.said]).size).toBe(2);
  const end = await ask('and the next?', [{ question: 'the next one', facts: third.facts, cards: [] }, before]);
  const again = await ask('the same one', [{ question: 'the next one', facts: second.facts, cards: [] }, before]);
  expect(again.said.replace('On that list', 'Next on that list')).toBe(second.said);
  expect(end.said).toBe('The list that I showed ends before that.');
});

test('a place beyond the list is not made up', async () => {
  expect((await ask('the fifth one', [await shown(balances, {})])).said).toBe(
    'The list that I showed ends before that.',
  );
});

test('without a list it says so, in Spanish as well', async () => {
  const plain: EarlierAnswer = { question: 'hi', facts: [] };
  expect((await ask('the second one', [plain])).said).toMatch(/^I have not listed anything/);
  expect((await ask('¿y la segunda?', [], 'es-US')).said).toMatch(/^No he mostrado ninguna lista/);
});
