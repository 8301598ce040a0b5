import { expect, test } from 'vitest';
import { unfamiliarWords } from './unfamiliar.ts';

const read = (message: string) => {
  const found = unfamiliarWords(message.toLowerCase(), message);
  return found && { slot: found.slot, words: found.words };
};

test.each([
  ['How much do I give Uber?', { slot: 'merchant', words: 'Uber' }],
  ['what did i spend at zara', { slot: 'merchant', words: 'zara' }],
  ['How much did I pay Best Buy in May?', { slot: 'merchant', words: 'Best Buy' }],
  ['What did we spend on the kids?', { slot: 'category', words: 'kids' }],
  ['How much did the trip to Lisbon cost?', { slot: 'merchant', words: 'Lisbon' }],
  ['cuánto gasto en Zara', { slot: 'merchant', words: 'Zara' }],
])('%s', (message, found) => expect(read(message)).toEqual(found));

test.each([
  'How much did I spend on average?',
  'what do i pay for',
  'did it go to my account',
  'gasto al mes en total',
])('%s names nothing unknown', (message) => expect(read(message)).toBeNull());
