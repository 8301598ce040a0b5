import { expect, test } from 'vitest';
import { subjectOf } from './subject.ts';

test.each([
  ['en', 'do they charge me when my card payment is late'],
  ['en', 'how do I cancel a subscription'],
  ['es', 'cuánto debo tener en mi fondo de emergencia'],
  ['es', 'me cobraron intereses en la tarjeta'],
] as const)('%s: "%s" sounds like the library', (language, text) => {
  expect(subjectOf({ text, language })).toBeGreaterThan(0);
});

test.each([
  ['en', 'which etf should I buy for my portfolio'],
  ['en', 'recipe for chicken soup'],
  ['es', 'cuándo juega la selección de fútbol'],
  ['es', 'receta de enchiladas'],
] as const)('%s: "%s" does not', (language, text) => {
  expect(subjectOf({ text, language })).toBeLessThan(0);
});

test('words that were never seen weigh nothing', () => {
  const learned = { bias: 0.5, weights: new Map([['late', 2]]) };
  expect(subjectOf({ text: 'late', language: 'en' }, learned)).toBeCloseTo(0.5 + 2 / Math.sqrt(2), 10);
  expect(subjectOf({ text: 'zebra', language: 'en' }, learned)).toBe(0.5);
  expect(subjectOf({ text: '', language: 'en' }, learned)).toBe(0.5);
});
