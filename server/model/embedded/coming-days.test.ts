import { expect, test } from 'vitest';
import { findPeriods } from './periods.ts';

/** Of a Wednesday. */
const ahead = (text: string) => findPeriods(text, '2026-11-25', false).ahead;
const day = (date: string) => ({ from: date, to: date });

test.each([
  ['what is left of the month', day('2026-11-30')],
  ['how much can i spend the rest of the week', day('2026-11-29')],
  ['will it last until the month ends', day('2026-11-30')],
  ['cuanta plata me queda pa terminar el mes', day('2026-11-30')],
  ['cuanto tendre a fin de ano', day('2026-12-31')],
  ['llego a final de mes', day('2026-11-30')],
  ['how much will i have until christmas', day('2026-12-25')],
  ['cuanto puedo gastar en navidad', day('2026-12-25')],
  ['can i afford it in january', { from: '2027-01-01', to: '2027-01-31' }],
  ['y si espero a marzo', { from: '2027-03-01', to: '2027-03-31' }],
  ['how much will i have by june', day('2027-06-01')],
  ['at the end of january', day('2027-01-31')],
  ['a mediados de diciembre', day('2026-12-15')],
  ['what will i have on december 20', day('2026-12-20')],
  ['what will i have on friday', day('2026-11-27')],
  ['what will i have on friday the 27th', day('2026-11-27')],
  ['will i have enough on the 15th', day('2026-12-15')],
  ['what will i have on the first', day('2026-12-01')],
  ['what if i buy it today', day('2026-11-25')],
  ['can i afford it this month', { from: '2026-11-25', to: '2026-11-30' }],
  ['can i afford it next week', { from: '2026-11-30', to: '2026-12-06' }],
  ['puedo comprarlo manana', day('2026-11-26')],
  ['what will i have in two weeks', day('2026-12-09')],
  ['los proximos 10 dias', day('2026-12-05')],
  ['can i afford it next summer', { from: '2027-06-01', to: '2027-08-31' }],
  ['cuanto tendre para el verano', day('2027-06-01')],
])('%s', (text, days) => {
  expect(ahead(text)).toEqual(days);
});

test.each([
  'how much did i spend since christmas',
  'how much did i spend last november',
  'how much did i spend in 2025',
  'cuanto gaste el fin de semana pasado',
  'esta manana',
])('%s: no days to come', (text) => {
  expect(ahead(text)).toBeNull();
});
