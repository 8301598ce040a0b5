import { expect, test } from 'vitest';
import { nextQuestions } from './next-questions.ts';

test('the question that was asked is not offered again, nor any twice', () => {
  const suggestions = ['¿Qué suscripciones tengo?', '¿Cuánto gasté?', '¿Cuánto gasté?', '¿Cuándo cobro?', 'a', 'b'];
  expect(nextQuestions('que suscripciones tengo', suggestions)).toEqual(['¿Cuánto gasté?', '¿Cuándo cobro?', 'a']);
});
