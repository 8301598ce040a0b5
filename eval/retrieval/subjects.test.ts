import { expect, test } from 'vitest';
import { readElsewhere } from '../../knowledge/elsewhere.ts';
import { readArticles } from '../../knowledge/index.ts';
import { readPairs } from './pairs.ts';

const sameWords = (text: string) =>
  text
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu)
    ?.join(' ') ?? '';

test('what no article answers is asked by no article and measured by nothing', async () => {
  const elsewhere = [...(await readElsewhere('en')), ...(await readElsewhere('es'))].map(sameWords);
  expect(elsewhere.length).toBeGreaterThanOrEqual(800);
  const declared = (await readArticles()).flatMap(({ questions = {} }) => Object.values(questions).flat());
  const measured = ((await readPairs('development')) ?? []).map(({ question }) => question);
  const others = new Set([...declared, ...measured].map(sameWords));
  expect(elsewhere.filter((text) => others.has(text))).toEqual([]);
});

test('no question that an article declares is one of those that the search is measured by', async () => {
  const measured = new Set(((await readPairs('development')) ?? []).map(({ question }) => sameWords(question)));
  const declared = (await readArticles()).flatMap(({ questions = {} }) => Object.values(questions).flat());
  expect(declared.filter((text) => measured.has(sameWords(text)))).toEqual([]);
});
