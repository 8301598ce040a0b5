import { expect, test } from 'vitest';
import type { Understanding } from '../understanding.ts';
import { lookingBack } from './looking-back.ts';

const after = (intent: string, rows = 0): Understanding => ({
  intent,
  slots: { category: 'EATING_OUT' },
  margin: 0.9,
  top: [],
  language: 'en',
  frame: null,
  ...(rows > 1 && { listed: { rows, intent } }),
});

test.each([
  ['the second one', after('recurring', 3), 'listed'],
  ['which one costs the most?', after('recurring', 3), 'listed'],
  ['¿y el siguiente?', after('transactions', 8), 'listed'],
  ['is that a lot?', after('fees'), 'explain'],
  ['so is that normal', after('recurring', 3), 'explain'],
  ['¿eso es mucho?', after('balances'), 'explain'],
  ['es caro eso', after('recurring'), 'explain'],
  ['which of the two is more', after('spending'), 'spending'],
  ['¿cuál de las dos sale más cara?', after('spending', 4), 'spending'],
  ['both together', after('spending'), 'spending'],
  ['eso todo junto cuánto es del sueldo', after('spending'), 'spending'],
  ['how much was that again?', after('spending'), 'spending'],
  ['repite por favor', after('spending'), 'spending'],
  ['by how much', after('spending'), 'spending'],
  ['thats what percent of my pay', after('spending'), 'explain'],
  ['¿qué parte de mi sueldo es?', after('recurring'), 'explain'],
  ['¿y cuánto me llega?', after('income'), 'income'],
])('“%s” after %o', (message, previous, name) => expect(lookingBack(message, previous)?.name).toBe(name));

test.each([
  ['the second one', after('balances')],
  ['which was the biggest?', after('transactions', 8)],
  ['is that a lot?', after('spending', 5)],
  ['is that bad?', after('cards', 2)],
  ['is that on my card?', after('fees')],
  ['which of the two is more', after('balances')],
  ['what about rent', after('recurring', 3)],
  ['how much was that in October', after('spending')],
  ['how much on rent', after('spending')],
  ['when was that', after('spending')],
])('“%s” is no such message after %o', (message, previous) => expect(lookingBack(message, previous)).toBeNull());

test('a row that was picked stays the one that is spoken of', () => {
  expect(lookingBack('how much was it', after('listed', 3))).toEqual({
    name: 'listed',
    args: { question: 'the same one' },
  });
});

test('what rose is asked of the stretches compared before', () => {
  const [period, against] = [
    { from: '2026-10-01', to: '2026-10-31' },
    { from: '2026-09-01', to: '2026-09-30' },
  ];
  const compared = { ...after('spending'), slots: { period, against, question: 'more in october or september?' } };
  for (const message of ['on what', 'what went up the most?', '¿qué fue lo que más subió?', 'en qué gasté más'])
    expect(lookingBack(message, compared)).toEqual({ name: 'spending', args: { period, against, question: message } });
  expect(lookingBack('on what', { ...compared, slots: { period } })).toBeNull();
  expect(lookingBack('what went up in august', compared)).toBeNull();
});
