import { expect, test } from 'vitest';
import { unfamiliarWords } from './unfamiliar.ts';

const words = new Set(
  'how much did the cost when will take money next only what about charge me is it this month same for my in most'.split(
    ' ',
  ),
);
const read = (message: string) => {
  const found = unfamiliarWords(message.toLowerCase(), message, (word) => words.has(word), true);
  return found && { slot: found.slot, words: found.words };
};

test.each([
  ['How much do I give Uber?', { slot: 'merchant', words: 'Uber' }],
  ['what did i spend at zara', { slot: 'merchant', words: 'zara' }],
  ['How much did I pay Best Buy in May?', { slot: 'merchant', words: 'Best Buy' }],
  ['What did we spend on the kids?', { slot: 'category', words: 'kids' }],
  ['When will Netflix take money next?', { slot: 'merchant', words: 'Netflix' }],
  ['when will netflix take money next', { slot: 'merchant', words: 'netflix' }],
  ['only Uber', { slot: 'merchant', words: 'Uber' }],
  ['what about zara then', { slot: 'merchant', words: 'zara' }],
  ['¿solo Zara?', { slot: 'merchant', words: 'Zara' }],
  ['cuánto gasto en Zara', { slot: 'merchant', words: 'Zara' }],
])('%s', (message, found) => expect(read(message)).toEqual(found));

test.each([
  'How much did I spend on average?',
  'what do i pay for',
  'did it go to my account',
  'gasto al mes en total',
  'How much did the trip to Lisbon cost?',
  'do i spend most at night',
  'what did i buy on Fridays',
  'how much went out for Christmas',
  'gasto mas en Navidad',
  'How Much Did The Thing Cost',
  'only this month',
])('%s names nothing unknown', (message) => expect(read(message)).toBeNull());
