import { describe, expect, test } from 'vitest';
import type { Article } from '../../plugins/kit/index.ts';
import { equationsIn } from './equations.ts';
import { lintArticles, type LintContext } from './index.ts';
import { resemblance, shinglesOf } from './resemblance.ts';

const context: LintContext = {
  today: '2026-11-26',
  personas: [],
  signals: ['credit.utilization'],
  wordingReasons: (sentence) => (sentence.startsWith('Buy') ? ['ADVICE'] : []),
};

// Each sentence has words of its own, so that two articles share no passage: "a0 cat sat on a mat and saw b0".
const filler = (seed: string, count = 45) =>
  Array.from({ length: count }, (_, index) => `The ${seed}${index} cat sat on a mat ${seed}${index}.`);

function article(changes: Partial<Article> = {}, seed = 'x'): Article {
  const sentences = ['One year of it is $40 × 12 months = $480.', ...filler(seed)];
  return {
    id: seed,
    group: seed,
    title: `Title of ${seed}`,
    summary: `What ${seed} is, why it matters and what can be done with it.`,
    language: 'en',
    topics: ['saving'],
    phrases: [seed],
    personas: [],
    signals: [],
    reading_grade: 0,
    sources: [{ title: 'A source', section: 'A section' }],
    author_role: 'Editor',
    reviewed: '2026-11-20',
    expires: '2027-11-20',
    body: `${sentences[0]}\n\n## One\n\n${sentences[1]}\n\n## Two\n\n${sentences[2]}\n\n## Three\n\n${sentences.slice(3).join(' ')}`,
    sentences,
    ...changes,
  };
}

/** What is found beside coverage, which two made-up articles cannot have. */
const found = (...articles: Article[]) =>
  lintArticles(articles, context)
    .filter(({ rule }) => rule !== 'coverage')
    .map(({ article_id, rule, message }) => `${article_id} ${rule}: ${message}`);

test('a sound article has no finding', () => {
  expect(found(article(), article({}, 'y'))).toEqual([]);
});

describe('an article is found out for', () => {
  test.each<[string, Partial<Article>, string]>([
    ['a topic that is none', { topics: ['knitting'] }, 'ids: topics: there is no "knitting"'],
    ['a persona that is none', { personas: ['miser'] }, 'ids: personas: there is no "miser"'],
    ['a signal that is none', { signals: ['credit.score'] }, 'ids: signals: there is no "credit.score"'],
    ['an id named twice', { topics: ['saving', 'saving'] }, 'ids: topics: names one twice'],
    ['a source without a section', { sources: [{ title: 'A law' }] }, 'sources: "A law" names no section'],
    ['a grade that was not measured', { reading_grade: 5 }, 'grade: reading_grade is 5, measured 0'],
    ['being expired', { reviewed: '2025-11-26', expires: '2026-11-25' }, 'dates: expired on 2026-11-25'],
    ['expiring before its review', { expires: '2026-11-20' }, 'dates: expires before it was reviewed'],
    ['being kept too long', { expires: '2027-11-22' }, 'dates: is kept 367 days without a review'],
    ['being too short', { sentences: filler('x', 30).concat('$1 + $1 = $2') }, 'shape: has 245 words, not 350 to 700'],
    ['a summary that says nothing', { summary: 'Cards.' }, 'shape: summary has 6 characters, not 40 to 200'],
    ['too few headings', { body: '## One\n\ntext' }, 'shape: has 1 headings, not 3'],
    [
      'a table',
      { body: '## A\n\n## B\n\n## C\n\n| a | b |' },
      'shape: uses Markdown that sentences cannot be cited from',
    ],
    ['no example', { sentences: filler('x') }, 'equation: has no worked example'],
    [
      'an example that does not add up',
      { sentences: ['$40 × 12 months = $490.', ...filler('x')] },
      'equation: does not add up: $40 × 12 months = $490',
    ],
    ['advice', { sentences: ['Buy gold.', ...article().sentences] }, 'wording: ADVICE: Buy gold.'],
    ['advice in its title', { title: 'Buy gold' }, 'wording: ADVICE: Buy gold'],
  ])('%s', (_, changes, finding) => expect(found(article(changes))).toContain(`x ${finding}`));

  test('hard words', () => {
    const sentences = ['$1 + $1 = $2', ...filler('x')].map((sentence) => `${sentence} Comprehensively deliberated`);
    expect(found(article({ sentences })).join()).toMatch(/x grade: grade \d+\.\d is above 8/);
  });
});

describe('a library is found out for', () => {
  test('an article told twice', () => {
    const [one, copy] = [article(), article({ id: 'copy', group: 'copy' })];
    expect(found(one, copy)).toEqual([
      'x duplicate: has the title of copy',
      'x duplicate: has the summary of copy',
      'x duplicate: shares 100 % of its passages with copy',
    ]);
    expect(found(one, article({ id: 'x-es', language: 'es' }))).toEqual([]);
  });

  test.each<[string, Partial<Article>, string]>([
    ['a translation of nothing', { group: 'other' }, 'there is no English article in the group "other"'],
    ['one that serves another signal', { signals: ['credit.utilization'] }, 'signals: not those of x'],
    ['one with another figure', { sentences: ['$4 × 1 = $4', ...filler('x')] }, 'figures'],
    ['one that lacks a part', { body: '## One\n\n## Two' }, 'has not as many headings as x'],
  ])('%s', (_, changes, finding) => {
    expect(found(article(), article({ id: 'x-es', language: 'es', ...changes })).join('\n')).toContain(
      `x-es translation: ${finding}`,
    );
  });

  test('a question that stands nowhere, rambles, or is asked twice', () => {
    const one = article({ questions: { 'Title of x': ['What is it?'], Four: ['why'], Two: ['a'.repeat(161)] } });
    const other = article({ questions: { One: ['what is  it'] } }, 'y');
    expect(found(article(), article({ questions: { One: ['what is it'] } }, 'y'))).toEqual([]);
    expect(found(one, other)).toEqual([
      'x questions: there is no heading "Four"',
      expect.stringContaining('x questions: has 161 characters, not at most 160: a'),
      'y questions: is asked of "Title of x" of x too: what is  it',
    ]);
  });

  test('a second translation into the same language', () => {
    const spanish = article({ id: 'x-es', language: 'es' });
    expect(found(article(), spanish, { ...spanish, id: 'x-es-2' })).toContain(
      'x-es-2 translation: is the second of its group in es',
    );
  });

  test('a signal and a persona that nothing is written on, by language', () => {
    const findings = lintArticles([article({ signals: ['credit.utilization'] })], {
      ...context,
      personas: ['general'],
    });
    expect(findings.map(({ article_id, message }) => `${article_id}: ${message}`)).toEqual([
      'general: 0 articles in en, not 3',
      'general: 0 articles in es, not 3',
      'credit.utilization: 0 articles in es, not 1',
    ]);
  });
});

test.each([
  ['$40 × 12 months = $480', true],
  ['$1,500 × 24% ÷ 12 = $30', true],
  // 2000 x 0.22 / 365 x 30 = 36.164...
  ['$2,000 × 22% ÷ 365 × 30 days ≈ $36.16', true],
  ['$2,000 × 22% ÷ 365 × 30 days ≈ $36.17', false],
  ['$3,000 − $1,200 rent − $450 for food = $1,350', true],
  ['$10 + $5 × 2 = $20', true],
  ['$10 + $5 × 2 = $30', false],
  ['−$7 − $60 = −$67', true],
  ['−$7 − $60 = $67', false],
  ['$450 ÷ $1,500 = 30%', true],
  ['$500 ÷ $1,500 ≈ 33%', true],
  ['$500 ÷ $1,500 ≈ 34%', false],
])('%s holds: %s', (text, holds) => expect(equationsIn(`So ${text}. And more.`)).toEqual([{ text, holds }]));

test('years, ranges and lists of amounts are no calculation', () => {
  expect(equationsIn('In 2026 a fee of $5 to $10 + tax, or 3-6 months, is 5% of $100.')).toEqual([]);
});

test('resemblance is the share of the shorter text that stands in the longer one', () => {
  const one = shinglesOf(['a b c d e f g.']);
  const two = shinglesOf(['X a b c d e f y z.']);
  // Of "abcdef" and "bcdefg" the second text has the first.
  expect(resemblance(one, two)).toBe(0.5);
  expect(resemblance(two, one)).toBe(0.5);
  expect(resemblance(one, shinglesOf(['too short']))).toBe(0);
});
