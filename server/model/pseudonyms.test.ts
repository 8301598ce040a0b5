import { AIMessage } from '@langchain/core/messages';
import { describe, expect, test } from 'vitest';
import { Pseudonyms } from './pseudonyms.ts';

const pseudonyms = new Pseudonyms({
  customer_name: 'Maya Torres-Díaz',
  accounts: [{ mask: '4821' }, { mask: '0077' }, { mask: null }],
});

describe('what a hosted model may see of a text', () => {
  test.each([
    ['I am maya torres', 'I am [name] [name]'],
    ['Soy Maya Torres-Díaz.', 'Soy [name].'],
    ['Checking ··4821 and 0077', 'Checking ··account-a and account-b'],
    ['mail maya.t@example.com, ssn 219-09-9999', 'mail [email], ssn [social security number]'],
  ])('%s', (text, expected) => expect(pseudonyms.hide(text)).toBe(expected));

  test.each(['$4,821.00 at Mayaguez Market', 'It was 4821.50', 'order 148210'])('left alone: %s', (text) =>
    expect(pseudonyms.hide(text)).toBe(text),
  );

  test('an account that it asks for is the one that was meant', () => {
    const reply = new AIMessage({
      content: '',
      tool_calls: [{ name: 'balances', args: { account: 'account-b' }, id: '1' }],
    });
    expect(pseudonyms.revealIn(reply).tool_calls?.[0]?.args).toEqual({ account: '0077' });
  });
});

test('a name of words of every day does not take them out of all texts', () => {
  expect(new Pseudonyms({ customer_name: 'Al De', accounts: [] }).hide('De todo, al fin')).toBe('De todo, al fin');
  expect(new Pseudonyms({ customer_name: null, accounts: [] }).hide('All is well')).toBe('All is well');
});
