import { expect, test } from 'vitest';
import { asDefinition } from './definition.ts';

test.each([
  ['whats apr', 'What is apr?'],
  ['ok so what does APR mean?', 'What is apr?'],
  ['what is a credit limit', 'What is credit limit?'],
  ['q es el apr', '¿Qué es el apr?'],
  ['¿Qué significa APR?', '¿Qué es el apr?'],
  ['que es la tasa de interes', '¿Qué es la tasa de interes?'],
])('“%s” is asked as “%s”', (question, asked) => expect(asDefinition(question)).toBe(asked));

test.each([
  'whats my apr',
  'what does that mean',
  'how do I lower my APR',
  'que es eso',
  'what is the best way to pay off a card',
])('“%s” is none', (question) => expect(asDefinition(question)).toBeNull());
