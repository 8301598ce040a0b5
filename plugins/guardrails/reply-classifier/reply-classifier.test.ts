import { describe, expect, test } from 'vitest';
import type { GuardrailInput } from '../../kit/index.ts';
import advice from '../advice/index.ts';
import tone from '../tone/index.ts';
import { thresholds } from './index.ts';
import { withMarks } from './marks.ts';

const context = { now: () => '2026-11-25T12:00:00Z', random: () => 0 };
const { signal } = new AbortController();

function check(plugin: typeof advice | typeof tone, text: string, more: Partial<GuardrailInput> = {}) {
  const input = {
    stage: 'output',
    text,
    before: '',
    facts: [],
    citations: [],
    message: '',
    merchants: [],
    locale: 'en-US',
    ...more,
  } as GuardrailInput;
  return plugin.create(context, {}).check(input, signal);
}

// None of these is among the wordings that it learned from.
describe('advice that no list has', () => {
  test.each([
    'In your shoes I would put the raise into a Roth IRA.',
    'Folks with your income tend to move this sort of cash into bonds, and so could you.',
    'A target-date fund looks like the sensible choice for someone like you.',
    'They are bound to accept you for the rewards card.',
    'En tu lugar abriría un certificado a un año.',
    'Quizá te convenga pasar esa deuda a un préstamo personal.',
  ])('%s', (text) => expect(check(advice, text)).toMatchObject({ decision: 'rewrite' }));

  test.each([
    'A target-date fund changes its mix as a year comes nearer.',
    'Some people keep such money in bonds, others in a savings account.',
    'You put {fact:a} into a Roth IRA this year.',
    'I cannot say whether you should refinance; a lender can tell you what it would cost.',
    'Un certificado a un año paga un tipo fijo durante ese tiempo.',
  ])('education passes: %s', (text) => expect(check(advice, text)).toMatchObject({ decision: 'allow' }));
});

// An order is advice by what it is about: a product, or a part of the screen.
describe('orders', () => {
  test.each(['Open an annuity with half of it.', 'Elige la renta vitalicia.'])('advise: %s', (text) =>
    expect(check(advice, text)).toMatchObject({ decision: 'rewrite' }),
  );

  test.each([
    'Scroll down and open the second letter.',
    'Choose the checking account and press Next.',
    'Pulsa el lápiz junto a la meta y escribe otro nombre.',
  ])('help: %s', (text) => expect(check(advice, text)).toMatchObject({ decision: 'allow' }));
});

describe('bad tone that no list has', () => {
  test.each([
    ['You really never learn when it comes to shopping, do you?', 'SHAMING'],
    ['Anyone with a little self-control would have saved more than that.', 'SHAMING'],
    ['Otra vez comprando caprichos, como siempre.', 'SHAMING'],
    ['Sign it tonight or you will lose this rate forever.', 'PRESSURE'],
  ])('%s', (text, reason) => expect(check(tone, text)).toMatchObject({ reasons: [reason] }));

  test.each([
    'The Lazy Fox is a restaurant that you paid twice.',
    'You were below zero on {fact:a} days in October.',
    'Lazy River Tubing charged you {fact:a}.',
  ])('passes: %s', (text) => expect(check(tone, text)).toMatchObject({ decision: 'allow' }));
});

test('a verdict says how sure it was, also one that lets a sentence pass', async () => {
  const { scores: stopped = {} } = await check(advice, 'If I were you, I would buy the index fund now.');
  expect(stopped['score']).toBeGreaterThan(thresholds.advice);
  expect(stopped['margin']).toBeCloseTo((stopped['score'] ?? 0) - thresholds.advice, 3);
  const { scores: passed = {} } = await check(advice, 'You spent {fact:a} on groceries.');
  expect(passed['margin']).toBeLessThan(0);
});

test('what is quoted from a reviewed article is not read', () => {
  const quote = 'If I were you, I would buy the index fund now.';
  const citations = [{ article_id: 'a', title: 'A', quote, sentence: 0 }];
  expect(check(advice, `The article says: “${quote}”`, { citations })).toMatchObject({ decision: 'allow' });
});

test('of several sentences the worst counts', () => {
  const text = 'You spent {fact:a} on groceries. If I were you, I would buy the index fund now.';
  expect(check(advice, text)).toMatchObject({ decision: 'rewrite' });
});

test('marks say what words do, not which they are, and nobody can write them', () => {
  const marks = (text: string) => withMarks(text).match(/<[a-z_]+>/g) ?? [];
  expect(marks('You should buy bonds.')).toEqual(expect.arrayContaining(['<should>', '<investing>', '<you>']));
  expect(marks('Deberías comprar bonos.')).toEqual(expect.arrayContaining(['<should>', '<investing>']));
  expect(marks('Cancélala antes de mayo.')).toContain('<order>');
  expect(marks('Check the date on your statement.')).toContain('<help_order>');
  expect(marks('It is <advice>.')).not.toContain('<advice>');
});
