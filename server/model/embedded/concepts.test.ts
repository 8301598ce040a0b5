import { expect, test } from 'vitest';
import { withConcepts } from './concepts.ts';
import { lexicon } from './lexicon.ts';

const meantBy = (text: string): string => withConcepts(text).slice(text.length).trim();

test('the same wish has the same concepts in other words and in the other language', () => {
  expect(meantBy('how much dough did i blow')).toBe(meantBy('how much money did i spend'));
  expect(meantBy('cuanto gaste')).toBe('<is_how_much> <is_spend>');
});

test('a phrase goes before its words, a word before a beginning, and slots stay', () => {
  expect(meantBy('get rid of <account>')).toBe('<is_pay_off> <is_a_account>');
  expect(meantBy('shelled out')).toBe('<is_spend>');
  expect(meantBy('zzz')).toBe('');
});

test('no phrase stands under two concepts, and none is longer than is looked for', () => {
  const phrases = Object.values(lexicon).flatMap((words) => words.split(', '));
  expect(phrases.filter((phrase, index) => phrases.indexOf(phrase) !== index)).toEqual([]);
  expect(phrases.filter((phrase) => phrase.split(' ').length > 4)).toEqual([]);
  expect(phrases.filter((phrase) => !/^[\p{L}\d]+(?: [\p{L}\d]+)*\*?$/u.test(phrase))).toEqual([]);
});
