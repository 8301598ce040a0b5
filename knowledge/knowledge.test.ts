import { beforeAll, describe, expect, test } from 'vitest';
import type { Knowledge } from '../plugins/kit/index.ts';
import { loadKnowledge, readArticle, readingGrade, sentencesOf } from './index.ts';

let knowledge: Knowledge;
beforeAll(async () => {
  knowledge = await loadKnowledge({ today: '2026-11-25' });
});

describe('the library', () => {
  test('has sixty articles, each reviewed and unexpired', () => {
    expect(knowledge.articles('en').length).toBeGreaterThanOrEqual(60);
    for (const article of knowledge.articles()) {
      expect(article.reviewed <= '2026-11-25' && article.expires > '2026-11-25', article.id).toBe(true);
    }
  });

  test('leaves out what has expired', async () => {
    expect((await loadKnowledge({ today: '2028-01-01' })).articles()).toEqual([]);
  });
});

describe('search', () => {
  test.each([
    ['what is an APR', 'how-card-interest-works'],
    ['how is interest on my card calculated', 'how-card-interest-works'],
    ['what does the grace period mean', 'grace-periods'],
    ['what is credit utilization', 'credit-utilization'],
    ['how do I raise my credit score', 'credit-scores'],
    ['what happens if I only pay the minimum', 'minimum-payments'],
    ['is the minimum payment enough', 'minimum-payments'],
    ['should I turn on autopay', 'autopay-and-due-dates'],
    ['my payment was late, what now', 'late-card-payments'],
    ['which debt do I pay first', 'paying-down-several-debts'],
    ['avalanche or snowball', 'paying-down-several-debts'],
    ['find subscriptions I forgot', 'subscription-checkup'],
    ['how do I cancel a subscription', 'cancelling-subscriptions'],
    ['stop a free trial', 'free-trials'],
    ['budget with irregular income', 'budget-with-uneven-income'],
    ['freelance income budget', 'budget-with-uneven-income'],
    ['how big should an emergency fund be', 'emergency-fund'],
    ['what is a rainy day fund', 'emergency-fund'],
    ['save automatically every month', 'automatic-saving'],
    ['what is APY', 'comparing-savings-accounts'],
    ['high yield savings', 'comparing-savings-accounts'],
    ['how do I avoid overdraft fees', 'avoiding-overdrafts'],
    ['bill calendar', 'bill-calendar'],
    ['living paycheck to paycheck', 'bill-calendar'],
    ['how do I track my spending', 'reading-your-spending'],
  ])('%s finds %s', async (query, id) => {
    const [best] = await knowledge.search(query, { language: 'en' });
    expect(best?.article.id).toBe(id);
    expect(best?.article.sentences[best.sentence]).toBe(best?.text);
  });

  test('a question that a section declares finds that section', async () => {
    const [best] = await knowledge.search('does paying early help my score', { language: 'en' });
    expect(best?.article.id).toBe('credit-utilization');
    expect(best?.article.sentences.slice(best.first, best.end).join(' ')).toContain('before the closing date');
  });

  test.each([
    'how do I knit a scarf',
    'who won the world cup',
    'best pizza in town',
    'symptoms of a cold',
    'python list comprehension',
    'asdf qwer',
    '',
    'the of and to',
  ])('%s finds nothing', async (query) => {
    expect(await knowledge.search(query)).toEqual([]);
  });

  test('gives scores from 0 to 1, best first, no more than asked', async () => {
    const found = await knowledge.search('how do I pay off card debt and interest', { limit: 2 });
    expect(found.length).toBeLessThanOrEqual(2);
    for (const { score } of found) expect(score > 0 && score <= 1).toBe(true);
    expect(found.map(({ score }) => score)).toEqual(found.map(({ score }) => score).sort((a, b) => b - a));
  });

  test.each([
    ['qué es la utilización del crédito', 'credit-utilization-es'],
    ['qué pasa si pago solo el mínimo', 'minimum-payments-es'],
    ['cancelar una suscripción', 'cancelling-subscriptions-es'],
    ['qué es un fondo de emergencia', 'emergency-fund-es'],
    ['cómo evito los sobregiros', 'avoiding-overdrafts-es'],
    ['qué deuda pago primero', 'paying-down-several-debts-es'],
    ['presupuesto con ingresos variables', 'budget-with-uneven-income-es'],
    ['me llama un cobrador', 'debt-collectors-es'],
  ])('in Spanish %s finds %s', async (query, id) => {
    expect((await knowledge.search(query, { language: 'es' }))[0]?.article.id).toBe(id);
  });

  test('in one language finds nothing in another', async () => {
    expect(await knowledge.search('saving for a rainy day', { language: 'es' })).toEqual([]);
  });
});

describe('reading an article', () => {
  const front = (changes: Record<string, string | null> = {}) => {
    const fields: Record<string, string | null> = {
      id: 'a-b',
      title: 'Title',
      summary: 'Summary',
      language: 'en',
      group: 'a-b',
      topics: '[x]',
      phrases: '[y]',
      personas: '[]',
      signals: '[]',
      reading_grade: '5',
      sources: '[{ title: T }]',
      author_role: 'Editor',
      reviewed: '"2026-11-20"',
      expires: '"2027-11-20"',
      ...changes,
    };
    const lines = Object.entries(fields).flatMap(([name, value]) => (value === null ? [] : [`${name}: ${value}`]));
    return `---\n${lines.join('\n')}\n---\nOne sentence. Another one.\n`;
  };

  test('keeps its sentences', () => {
    expect(readArticle('a-b.md', front()).sentences).toEqual(['One sentence.', 'Another one.']);
  });

  test.each([
    ['a missing field', front({ title: null }), 'title'],
    ['a field too many', front({ color: 'red' }), ''],
    ['a date that is none', front({ expires: '"soon"' }), 'expires'],
    ['a link that is none', front({ sources: '[{ title: T, link: nowhere }]' }), 'sources.0.link'],
    ['no source', front({ sources: '[]' }), 'sources'],
    ['another name than its file', front({ id: 'other' }), 'id'],
    ['broken front matter', '---\n: [\n---\ntext', 'front matter'],
    ['no text', front().replace('One sentence. Another one.', ''), 'body'],
  ])('with %s is refused by file and field', (_, text, field) => {
    expect(() => readArticle('a-b.md', text)).toThrow(
      expect.objectContaining({
        code: 'ARTICLE_INVALID',
        message: expect.stringMatching(new RegExp(`^a-b\\.md: .*${field}`)),
      }),
    );
  });
});

test('sentences leave out headings and markup', () => {
  const body = '## A heading\n\nFirst *one*. Second [link](https://a.example).\n\n- A point.\n- Another `point`.';
  expect(sentencesOf(body, 'en')).toEqual(['First one.', 'Second link.', 'A point.', 'Another point.']);
});

test.each([
  // 6 words, 1 sentence, 6 syllables: 0.39 x 6 + 11.8 x 1 - 15.59 = -1.45, not below 0.
  [['The cat sat on the mat.'], 'en', 0],
  // 7 words, 1 sentence, 13 syllables: 0.39 x 7 + 11.8 x 13 / 7 - 15.59 = 9.05.
  [['Money habits matter in a family budget.'], 'en', 9.1],
  // di-ne-ro, te-o-rí-a, cuen-ta, rui-do, quie-re, a-hí, ley: 16 syllables in 7 words: 4.9 x 16 / 7 - 20.5 / 7 - 3.407 = 4.86.
  [['Dinero, teoría, cuenta, ruido, quiere, ahí, ley.'], 'es', 4.9],
  // pin-güi-no, guí-a, ac-ción, a-é-re-o, pa-ís: 13 syllables in 5 words and 2 sentences: 12.74 - 8.2 - 3.407 = 1.13.
  [['Pingüino guía acción.', 'Aéreo país.'], 'es', 1.1],
  [[], 'en', 0],
] as const)('%j in %s reads at grade %f', (sentences, language, grade) => {
  expect(readingGrade(sentences, language)).toBe(grade);
});
