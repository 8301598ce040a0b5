import { expect, test } from 'vitest';
import { clausesOf } from './questions.ts';

test('questions behind a comma or an "and" are taken apart', () => {
  expect(clausesOf("how much did i spend, what's my balance and am i late on anything?")).toEqual([
    'how much did i spend',
    "what's my balance",
    'am i late on anything?',
  ]);
  expect(clausesOf('¿cuánto tengo y cuándo cobro?')).toEqual(['¿cuánto tengo', 'cuándo cobro?']);
});

test('one word more belongs to the question before', () => {
  expect(clausesOf("what's my minimum and when")).toEqual(["what's my minimum and when"]);
});
