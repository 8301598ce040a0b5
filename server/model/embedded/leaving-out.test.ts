import { expect, test } from 'vitest';
import { toolPlugins } from '../../../plugins/tools/index.ts';
import type { Understanding } from '../understanding.ts';
import { trainRouter } from './train.ts';
import { Reader } from './understand.ts';

const reader = new Reader(
  trainRouter(toolPlugins.map(({ tool }) => tool)),
  toolPlugins.map(({ tool }) => ({ name: tool.name, parameters: Object.keys(tool.arguments.shape) })),
  {
    asOf: '2026-11-25',
    locale: 'en-US',
    merchants: ['Harvest Lane Market', 'Streamly', 'Elm Street Properties'],
    accounts: [{ account_id: 'c1', name: 'Everyday Checking', mask: '4417' }],
    previous: null,
  },
);
const rent = 'RENT_AND_UTILITIES_RENT';

/** What each message of a conversation is taken for. */
function read(...messages: string[]) {
  let previous: Understanding | null = null;
  return messages.map((message) => {
    const { call, understanding } = reader.read(message, previous);
    previous = understanding;
    return { tool: call?.name, ...call?.args, question: undefined };
  });
}

test.each([
  ['how much did i spend in october without rent', 'spending', [rent]],
  ['how much was october excluding the rent', 'spending', [rent]],
  ['everything i spent in october but rent', 'spending', [rent]],
  [
    'what did i spend this month besides groceries and eating out',
    'spending',
    ['FOOD_AND_DRINK_GROCERIES', 'EATING_OUT'],
  ],
  ['top stores not counting netflix', 'top_spending', ['Netflix']],
  ['biggest payments in october aside from elm street properties', 'transactions', ['Elm Street Properties']],
  ['cuanto gaste en octubre sin contar el alquiler', 'spending', [rent]],
  ['cuanto gasté este mes aparte de la comida', 'spending', ['FOOD_AND_DRINK']],
  ['en que se va mi dinero quitando el alquiler y streamly', 'top_spending', [rent, 'Streamly']],
  ['todo lo que gaste en octubre menos el alquiler', 'spending', [rent]],
])('"%s" leaves it out', (message, tool, without) => {
  const [call] = read(message);
  expect(call).toMatchObject({ tool, without });
  expect(call).not.toHaveProperty('category');
  expect(call).not.toHaveProperty('merchant');
});

test('a part of a kind is left out of that kind', () => {
  expect(read('how much did i spend on food except restaurants')).toMatchObject([
    { tool: 'spending', category: 'FOOD_AND_DRINK', without: ['FOOD_AND_DRINK_RESTAURANT'] },
  ]);
});

test('it is left out of the question before, with what was left out there', () => {
  const period = { from: '2026-10-01', to: '2026-10-31' };
  expect(read('how much did i spend in october', 'without rent', 'and without streamly')).toMatchObject([
    { tool: 'spending', period },
    { tool: 'spending', period, without: [rent] },
    { tool: 'spending', period, without: [rent, 'Streamly'] },
  ]);
  expect(read('cuánto gasté en octubre', 'y sin contar el alquiler').at(-1)).toMatchObject({ period, without: [rent] });
});

test('the question without what it was about is about all the rest', () => {
  const [, rest] = read('how much did i spend at streamly in october', 'and excluding streamly');
  expect(rest).toMatchObject({ tool: 'spending', without: ['Streamly'] });
  expect(rest).not.toHaveProperty('merchant');
});

test('another topic is asked about as a whole', () => {
  const [, , food] = read('how much did i spend in october', 'without rent', 'and on food');
  expect(food).toMatchObject({ tool: 'spending', category: 'FOOD_AND_DRINK' });
  expect(food).not.toHaveProperty('without');
});

test('a tool that leaves nothing out reads the words as they are', () => {
  expect(read('what if i lived without streamly')).toMatchObject([{ tool: 'what_if', merchant: 'Streamly' }]);
  expect(read('did i take out cash in october')[0]).not.toHaveProperty('without');
});
