import { expect, test } from 'vitest';
import { nextQuestions } from './next-questions.ts';

test('the question that was asked is not offered again, nor any twice', () => {
  const suggestions = ['¿Qué suscripciones tengo?', '¿Cuánto gasté?', '¿Cuánto gasté?', '¿Cuándo cobro?', 'a', 'b'];
  expect(nextQuestions('que suscripciones tengo', suggestions)).toEqual(['¿Cuánto gasté?', '¿Cuándo cobro?', 'a']);
});

test('nor is one that was answered already, and another takes its place', () => {
  const isAnswered = (question: string) => question === 'b';
  expect(nextQuestions('x', ['a', 'b', 'c', 'd', 'e'], isAnswered)).toEqual(['a', 'c', 'd']);
});
