import { expect, test } from 'vitest';
import { NameIndex } from './names.ts';
import { findTopics } from './topics.ts';

const names = new NameIndex(
  ['Harvest Lane Market', 'Ironwood Gym'],
  [{ account_id: 'c1', name: 'Everyday Checking', mask: '4417' }],
  () => false,
);

function topicsOf(message: string) {
  const { chosen, others, otherAccounts, without } = findTopics(
    { text: message, masked: message, message, leavesOut: true },
    names,
    new Map(),
  );
  return { ...Object.fromEntries(chosen), others, otherAccounts, without };
}
const none = { others: [], otherAccounts: [], without: [] };

test('well-known shops count beside another topic, whether anything was paid there or not', () => {
  expect(topicsOf('netflix or spotify')).toEqual({ ...none, merchant: 'Netflix', others: ['Spotify'] });
  expect(topicsOf('gasto mas en uber o en gasolina')).toEqual({
    ...none,
    merchant: 'Uber',
    others: ['TRANSPORTATION_GAS'],
  });
  expect(topicsOf('gas, uber and the ironwood gym')).toEqual({
    ...none,
    category: 'TRANSPORTATION_GAS',
    others: ['Uber', 'Ironwood Gym'],
  });
});

test('alone they are left to whoever reads names that nobody knows', () => {
  expect(topicsOf('how much at netflix')).toEqual(none);
});

test('savings are an account beside another, and a word alone', () => {
  expect(topicsOf('checking or savings where do i have more')).toEqual({
    ...none,
    account: 'checking',
    otherAccounts: ['savings'],
  });
  expect(topicsOf('en los ahorros o en la corriente')).toEqual({
    ...none,
    account: 'savings',
    otherAccounts: ['checking'],
  });
  expect(topicsOf('how are my savings')).toEqual(none);
});

test('what stands behind a denial gives way to what follows', () => {
  expect(topicsOf('not rent, groceries')).toEqual({ ...none, category: 'FOOD_AND_DRINK_GROCERIES' });
});
