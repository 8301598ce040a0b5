import { describe, expect, test } from 'vitest';
import type { Verdict } from '../../kit/index.ts';
import triggers from './index.ts';

const config = triggers.config.parse({});
const guardrail = triggers.create({ now: () => '2026-11-25T12:00:00Z', random: () => 0.5 }, config);
const hand_off = { phone: '+1 555 0100', url: null, hours: null };
const check = async (text: string, given: { locale?: string; visitor?: boolean } = {}): Promise<Verdict> =>
  guardrail.check({ stage: 'input', text, locale: 'en-US', hand_off, ...given }, new AbortController().signal);

test.each([
  ['I want to kill myself', 'self_harm'],
  ['me quiero quitar la vida', 'self_harm'],
  ['My husband hits me and keeps my debit card', 'abuse'],
  ['Somebody used my card, that purchase is not mine', 'unauthorized'],
  ['me robaron la tarjeta', 'unauthorized'],
  ['My mother passed away, what do I do with her account?', 'bereavement'],
  ['I cannot stop gambling', 'gambling'],
  ['No puedo pagar la renta, perdí mi trabajo', 'hardship'],
  ['You charged me twice, I want my money back', 'billing_error'],
  ['Stop using my data', 'opt_out'],
  ['I want to file a complaint about your branch', 'complaint'],
])('%s: %s', async (text, trigger) => {
  const { decision, reasons, ...verdict } = await check(text);
  expect([decision, reasons, verdict.trigger]).toEqual(['escalate', [trigger.toUpperCase()], trigger]);
});

test.each([
  'How much did I spend on groceries last month?',
  'Was I charged twice at the pharmacy?',
  'How long would my savings last if I lost my job?',
  '¿Cuánto gasté en el casino?',
  'How does a dispute work?',
  'What does my life insurance cost?',
  'This rent is killing me, how much is it of my income?',
])('%s is a question', async (text) => {
  expect((await check(text)).decision).toBe('allow');
});

describe('the answer', () => {
  test('shows real help, in the language of the question, and where people are reached', async () => {
    const { text, cards } = await check('quiero morir', { locale: 'es-US' });
    expect(text).toContain('llama al 988');
    expect(text).toContain('911');
    expect(cards).toEqual([expect.objectContaining({ type: 'contact', phone: '+1 555 0100' })]);
  });

  test('names the help line that the bank has set', async () => {
    const own = triggers.create(
      { now: () => '2026-11-25T12:00:00Z', random: () => 0.5 },
      { ...config, self_harm_en: 'Call our line.' },
    );
    const { text } = await own.check(
      { stage: 'input', text: 'i want to die', locale: 'en-GB' },
      new AbortController().signal,
    );
    expect(text).toContain('Call our line.');
    expect(text).not.toContain('988');
  });

  test('promises a person only to somebody whom the bank knows', async () => {
    const said = 'passed this on';
    expect((await check('you charged me twice, fix it')).text).toContain(said);
    expect((await check('you charged me twice, fix it', { visitor: true })).text).not.toContain(said);
  });
});

test.each([
  ['quiero hablar con una persona', 'person'],
  ['No more offers please', 'opt_out'],
])('%s is for a tool, and answered here only when none does', async (text, trigger) => {
  const verdict = await check(text);
  expect([verdict.decision, verdict.trigger]).toEqual(['allow', trigger]);
  expect(verdict.text).not.toContain('passed this on');
});
