import { expect, test } from 'vitest';
import { inFull } from './shorthand.ts';

test.each([
  ['y x semana cuanto sale', 'y por semana cuanto sale'],
  ['xq tanto', 'por que tanto'],
  ['q es el apr', 'que es el apr'],
  ['cuanto e gastado en uber', 'cuanto he gastado en uber'],
  ['quien me a mandado dinero ultimamente', 'quien me ha mandado dinero ultimamente'],
  ['toy gastando mas de lo q gano?', 'estoy gastando mas de lo que gano?'],
  ['voy a ver lo pasado', 'voy a ver lo pasado'],
  ['Plan D', 'Plan D'],
])('%s', (message, full) => {
  expect(inFull(message, 'es')).toBe(full);
});

test.each([
  ['how r my savings doing', 'how are my savings doing'],
  ['eating out w/o coffee', 'eating out without coffee'],
  ['do u see a $40 charge at t.j. r us', 'do you see a $40 charge at t.j. are us'],
  ["til payday? don't", "until payday? don't"],
  ['A&R, r&b, x', 'A&R, r&b, x'],
])('%s', (message, full) => {
  expect(inFull(message, 'en')).toBe(full);
});
