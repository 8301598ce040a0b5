import { expect, test } from 'vitest';
import { cardsAsked } from './asked.ts';

test.each([
  ['how much did i pay on my card last month', 'paid'],
  ['cuanto pague a la tarjeta', 'paid'],
  // Interest that was paid is no payment to the card, however it is written.
  ['how much intrest did i pay on my credit card this year', null],
  ['how much interest did i pay', null],
  ['cuantos intereses pague', null],
  ['cual es mi limite de la tarjeta', 'limit'],
  ['whats the limit on my card', 'limit'],
  ['how much of my limit am i using', null],
  ['cuanto me queda de eso', 'available'],
  ['y cuanto queda', 'available'],
])('%s', (question, expected) => {
  expect(cardsAsked(question)).toBe(expected);
});
