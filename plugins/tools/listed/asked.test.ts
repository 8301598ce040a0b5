import { expect, test } from 'vitest';
import { rowAsked } from './asked.ts';

test.each([
  ['the second one', { by: 'place', place: 1 }],
  ['and the next one?', { by: 'place', place: 'next' }],
  ['what’s the third?', { by: 'place', place: 2 }],
  ['¿y la segunda?', { by: 'place', place: 1 }],
  ['¿Y el siguiente?', { by: 'place', place: 'next' }],
  ['which of them is the most expensive', { by: 'amount', isMost: true }],
  ['which one costs the most', { by: 'amount', isMost: true }],
  ['whats the priciest', { by: 'amount', isMost: true }],
  ['the cheapest one?', { by: 'amount', isMost: false }],
  ['¿cuál es la más cara?', { by: 'amount', isMost: true }],
  ['cual es la mas barata de todas', null],
  ['which is the newest?', { by: 'day', isMost: true }],
  ['y la más antigua', { by: 'day', isMost: false }],
  ['and the one after that', { by: 'place', place: 'next' }],
  ['y el q sigue', { by: 'place', place: 'next' }],
  ['y despues de ese', { by: 'place', place: 'next' }],
  ['y la de antes', { by: 'place', place: 'next' }],
  ['what about the other card?', { by: 'place', place: 'other' }],
  ['¿y la otra tarjeta?', { by: 'place', place: 'other' }],
  ['how much did i spend\nwhich was the biggest', { by: 'amount', isMost: true }],
])('“%s”', (question, asked) => expect(rowAsked(question)).toEqual(asked));

test.each([
  'which is the biggest expense',
  'the second card',
  'what should I do next',
  'next month',
  'the first of October',
  'is that the most I ever spent',
  'what is next',
  'the most recent purchase at Zara',
  'which has the highest interest',
  'el mes más caro',
  '¿más?',
  'most',
  '',
])('“%s” means none of the rows', (question) => expect(rowAsked(question)).toBeNull());
