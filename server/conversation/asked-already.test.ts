import { expect, test } from 'vitest';
import { bundledPlugins } from '../plugins.ts';
import { Host } from '../host/host.ts';
import { askedAlready } from './asked-already.ts';

const host = new Host(bundledPlugins);
const meanings: Readonly<Record<string, { name: string; args: object }>> = {
  'When is my next payday?': { name: 'income', args: { aspect: 'next', question: 'When is my next payday?' } },
  'How much do I earn?': { name: 'income', args: { question: 'How much do I earn?' } },
  'What is an APR?': { name: 'knowledge', args: { question: 'What is an APR?' } },
};
const isAnswered = askedAlready(
  host,
  [
    { name: 'income', args: { aspect: 'next', period: null, question: 'when do i get paid' } },
    { name: 'knowledge', args: { question: 'what is utilization' } },
  ],
  (question) => meanings[question] ?? null,
);

test('a question that was answered in other words is known, whatever defaults were written out', () => {
  expect(isAnswered('When is my next payday?')).toBe(true);
  expect(isAnswered('How much do I earn?')).toBe(false);
});

test('what is looked up in articles, and what no tool answers, is no repetition', () => {
  expect(isAnswered('What is an APR?')).toBe(false);
  expect(isAnswered('And the month before?')).toBe(false);
});
