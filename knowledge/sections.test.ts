import { expect, test } from 'vitest';
import { evidenceNames, weighSections, type Candidate } from './sections.ts';

type Kind = Candidate['kind'];
const entry = (kind: Kind, text: string, [first, end]: [number, number], cosine: number | null = null): Candidate => ({
  article_id: 'fees',
  kind,
  text,
  first,
  end,
  cosine,
});
const weighed = (question: string, entries: readonly Candidate[]) =>
  weighSections({ text: question, language: 'en' }, entries).sections.map(
    ({ first, evidence }): Record<string, number | undefined> => ({
      passage: first,
      ...Object.fromEntries(evidenceNames.map((name, at) => [name, evidence[at]])),
    }),
  );
const parts = [
  entry('article', 'Fees', [0, 3], 0.5),
  entry('passage', 'Banks charge.', [0, 1], 0.1),
  entry('heading', 'Fees: Refunds', [1, 3], 0.3),
  entry('passage', 'Ask at once.', [1, 2], 0.2),
  entry('passage', 'Be kind.', [2, 3], 0.4),
  entry('sentence', 'Ask at once.', [1, 2], -0.2),
];

test('what speaks for a section is told by its own texts, and by its article as a whole', () => {
  const questions = [
    entry('question', 'get money back', [1, 3], 0.9),
    entry('question', 'undo it', [1, 3], 0.7),
    entry('question', 'drop the charge', [1, 3], 0.2),
  ];
  expect(weighed('zzz', [...parts, ...questions])).toMatchObject([
    { passage: 0, 'meaning: article': 0.5, 'meaning: question': 0, 'meaning: elsewhere': 0.9, first: 1, last: 0 },
    {
      // The passage of the two whose meaning is closer.
      passage: 2,
      'meaning: article': 0.5,
      'meaning: heading': 0.3,
      'meaning: question': 0.9,
      'meaning: second': 0.7,
      'meaning: passage': 0.4,
      'meaning: sentence': 0,
      'meaning: elsewhere': 0.9,
      first: 0,
      last: 1,
    },
  ]);
});

test('a heading and a sentence stand in where an article declares no questions', () => {
  expect(weighed('zzz', parts)[1]).toMatchObject({
    'meaning: question': 0.3,
    'meaning: second': 0,
    'meaning: elsewhere': 0.3,
  });
});

test('words count by what they share, and those that nothing has are told', () => {
  const [, refunds] = weighed('refunds of fees', parts);
  expect(refunds?.['words: heading']).toBeGreaterThan(refunds?.['words: passage'] ?? 1);
  // "refunds" and "fees" stand in the entries, "zebra" does not: it is one word of three, and a rarer one than each.
  const { unknown } = weighSections({ text: 'refunds fees zebra', language: 'en' }, parts);
  expect(unknown).toBeGreaterThan(1 / 3);
  expect(unknown).toBeLessThan(1 / 2);
  expect(weighSections({ text: '', language: 'en' }, parts).unknown).toBe(1);
});
