import { expect, test } from 'vitest';
import { meaningsOf, plainWordsOf, stemsOf } from './words.ts';

test('words lose their endings by the rules of their language', () => {
  expect(stemsOf('Cancelling late payments', 'en')).toEqual(['cancel', 'late', 'payment']);
  expect(stemsOf('Las suscripciones canceladas', 'es')).toEqual(['las', 'suscripcion', 'cancel']);
});

test('accents make no difference once the ending is off', () => {
  expect(stemsOf('crédito', 'es')).toEqual(stemsOf('credito', 'es'));
  expect(plainWordsOf('¿Qué es un depósito?')).toEqual(['que', 'es', 'un', 'deposito']);
});

test('words of much the same meaning have a name in common, pairs of words too', () => {
  const namesOf = (text: string) => meaningsOf(stemsOf(text, 'en'), 'en');
  expect(namesOf('overdue')).toEqual(namesOf('late'));
  expect(namesOf('my nest egg')).toEqual(expect.arrayContaining(namesOf('savings')));
  expect(namesOf('an egg')).toEqual([]);
  expect(meaningsOf(stemsOf('guardadito', 'es'), 'es')).toEqual(meaningsOf(stemsOf('ahorro', 'es'), 'es'));
});
