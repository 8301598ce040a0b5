import { describe, expect, test } from 'vitest';
import type { Fact } from '../../kit/index.ts';
import { checkSentence } from './check-sentence.ts';

const groceries: Fact = {
  id: 'spending.total',
  label: 'Groceries',
  value: 41_260,
  unit: 'USD_cents',
  period: { from: '2026-10-01', to: '2026-10-31', label: 'October 2026' },
  evidence: [{ type: 'transaction', id: 't1' }],
  refreshed_at: '2026-11-25T00:00:00Z',
};
const context = {
  facts: [groceries],
  citations: [],
  message: 'did I spend 380 at Safeway?',
  merchants: ['Safeway', 'Trader Joe’s', 'Blue Bottle'],
};

describe('a sentence is released only when its figures can be proved', () => {
  test.each([
    'You spent {fact:spending.total} on {fact:spending.total#label} in {fact:spending.total#period}.',
    'That is more than the 380 you mentioned at Safeway.',
    'You may see one pending row.',
    'A bill that comes once a year is not in it.',
    'I would double-check the date, and a third party may have sent it.',
    'Your balance went below zero.',
    'Ten en cuenta que es una media.',
    'Mil gracias por preguntar.',
    'Se usa verificación en dos pasos.',
  ])('released: %s', (sentence) => expect(checkSentence(sentence, context)).toEqual([]));

  test.each([
    ['You spent $412.60.', ['NUMBER_WITHOUT_EVIDENCE']],
    ['You spent {fact:spending.total}, twice as much as before.', ['NUMBER_WITHOUT_EVIDENCE']],
    ['That is four hundred dollars.', ['NUMBER_WITHOUT_EVIDENCE']],
    ['Eso son ٤١٢ dólares.', ['NUMBER_WITHOUT_EVIDENCE']],
    ['Most of it was in October.', ['DATE_WITHOUT_EVIDENCE']],
    ['Most of it went to Blue Bottle!', ['MERCHANT_WITHOUT_EVIDENCE']],
    ['You spent {fact:made.up}.', ['FACT_UNKNOWN']],
    ['Tienes once suscripciones.', ['NUMBER_WITHOUT_EVIDENCE']],
    ['You mentioned 3800.', ['NUMBER_WITHOUT_EVIDENCE']],
    ['About a fifth of it is rent.', ['NUMBER_WITHOUT_EVIDENCE']],
    ['La tercera parte fue alquiler.', ['NUMBER_WITHOUT_EVIDENCE']],
    ['The price has tripled.', ['NUMBER_WITHOUT_EVIDENCE']],
    ['Fueron trece cargos.', ['NUMBER_WITHOUT_EVIDENCE']],
    ['You had zero fees.', ['NUMBER_WITHOUT_EVIDENCE']],
    ['It was paid in May.', ['DATE_WITHOUT_EVIDENCE']],
    ['It left on Tuesday.', ['DATE_WITHOUT_EVIDENCE']],
    ['Vence el primero de mes.', ['DATE_WITHOUT_EVIDENCE']],
    ['You spent {fact:spending.total} dollars.', ['FIGURE_CHANGED']],
    ['That is {fact:spending.total}% of it.', ['FIGURE_CHANGED']],
    ['Your balance is -{fact:spending.total}.', ['FIGURE_CHANGED']],
    ['You spent {fact:spending.total}k.', ['FIGURE_CHANGED']],
  ])('held back: %s', (sentence, reasons) => expect(checkSentence(sentence, context)).toEqual(reasons));

  test('a fact without evidence does not count', () => {
    const sentence = 'You spent {fact:spending.total}.';
    expect(checkSentence(sentence, { ...context, facts: [{ ...groceries, evidence: [] }] })).toEqual([
      'FACT_WITHOUT_EVIDENCE',
    ]);
  });

  test('a quoted citation may hold numbers; the same words without the quotation may not', () => {
    const quote = 'Many lenders look at 30% of the limit.';
    const cited = { ...context, citations: [{ article_id: 'a', title: 'A', quote, sentence: 0 }] };
    expect(checkSentence(`The article says: “${quote}”`, cited)).toEqual([]);
    expect(checkSentence(quote, cited)).toEqual(['NUMBER_WITHOUT_EVIDENCE']);
  });
});
