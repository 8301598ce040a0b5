import { describe, expect, test } from 'vitest';
import type { GuardrailInput } from '../kit/index.ts';
import { actionRules } from './actions/index.ts';
import { adviceRules } from './advice/rules.ts';
import { findDisclosure } from './disclosure/index.ts';
import links, { findLinks } from './links/index.ts';
import { ownWords, reasonsOf } from './shared/sentence-rules.ts';
import { toneRules } from './tone/rules.ts';

describe('advice', () => {
  test.each([
    ['You should put your money in an index fund.', 'ADVICE'],
    ['Te recomiendo abrir una cuenta de ahorro.', 'ADVICE'],
    ['Pay the store card first.', 'ADVICE'],
    ['An ETF would be perfect for you.', 'PRODUCT_RECOMMENDATION'],
    ['La mejor tarjeta para ti es una de viajes.', 'PRODUCT_RECOMMENDATION'],
    ['You will be approved.', 'APPROVAL_PREDICTED'],
    ['Te aprobarán la tarjeta.', 'APPROVAL_PREDICTED'],
    ['That fund has a guaranteed return.', 'OUTCOME_PREDICTED'],
    ['La bolsa subirá.', 'OUTCOME_PREDICTED'],
  ])('%s', (text, reason) => expect(reasonsOf(adviceRules, text)).toContain(reason));

  test.each([
    'An index fund is a fund that follows a list of companies.',
    'People who pay the highest rate first pay the least interest.',
    'Many lenders look at how much of a limit is used.',
    'Nobody can say whether you will be approved.',
    'Whether it is worth it is for you to say.',
    'You should see the payment in a few days.',
    'Un bono es un préstamo a una empresa o a un Estado.',
    'Take these lines as a start and change them to what you want to spend.',
    'Paying only what you cannot do without, it would be about §.',
    'You can ask your bank what the card costs.',
  ])('education passes: %s', (text) => expect(reasonsOf(adviceRules, text)).toEqual([]));
});

describe('tone', () => {
  test.each([
    ['That was irresponsible.', 'SHAMING'],
    ['Has malgastado tu dinero.', 'SHAMING'],
    ['Act now before it is too late.', 'PRESSURE'],
    ['La oferta acaba esta noche.', 'PRESSURE'],
  ])('%s', (text, reason) => expect(reasonsOf(toneRules, text)).toContain(reason));

  test.each([
    'That is not your fault, and there is help.',
    'The minimum is due on §.',
    'Streamly went from § to §.',
    'No es culpa tuya.',
    'It is due soon.',
  ])('passes: %s', (text) => expect(reasonsOf(toneRules, text)).toEqual([]));
});

describe('actions', () => {
  test.each([
    'I have transferred the money.',
    "I've cancelled it.",
    'I will move the rest tonight.',
    'Your payment has been sent.',
    'He cancelado la suscripción.',
    'Ya me encargué del pago.',
    'I moved it already, shall I send more?',
    'Tu transferencia fue realizada.',
  ])('%s', (text) => expect(reasonsOf(actionRules, text)).toEqual(['ACTION_CLAIMED']));

  test.each([
    'I have not changed anything.',
    'I cannot transfer money.',
    'The bank last refreshed them on §.',
    'You paid § in fees.',
    'I can show the payments.',
    'No he cambiado nada.',
    'If you say yes, it is counted as a transfer.',
    'Shall I change your goal to §?',
  ])('passes: %s', (text) => expect(reasonsOf(actionRules, text)).toEqual([]));
});

describe('links', () => {
  test.each([
    ['See https://evil.example/x.', 'LINK'],
    ['Go to www.free.info now.', 'LINK'],
    ['It is on bit.ly/3xYz.', 'LINK'],
    ['javascript:alert(0)', 'LINK'],
    ['![chart](https://bank.example/p.png)', 'IMAGE'],
    ['<img src=x>', 'IMAGE'],
    ['Open [this](/report).', 'MARKUP'],
  ])('%s', (text, reason) => expect(findLinks(text, ['bank.example'])).toContain(reason));

  test.each([
    'Read it at https://www.bank.example/help.',
    'It cost § at a shop.',
    'That is § in all, e.g. rent. It is due.',
    'Food (at home) and rent/utilities.',
  ])('passes: %s', (text) => expect(findLinks(text, ['bank.example'])).toEqual([]));

  test.each([
    'https://bank.example.evil.example/x',
    'https://bank.example@evil.example/',
    'http://bank.example/',
    'https://bank.example/?d=1',
    'https://notbank.example/',
  ])('a host that only looks allowed: %s', (text) => expect(findLinks(text, ['bank.example'])).toContain('LINK'));

  test('the list is the bank’s', () => {
    const input: GuardrailInput = {
      stage: 'output',
      text: 'See https://bank.example/help.',
      before: '',
      facts: [],
      citations: [],
      message: '',
      merchants: [],
      locale: 'en-US',
    };
    const context = { now: () => '2026-11-25T12:00:00Z', random: () => 0 };
    const { signal } = new AbortController();
    expect(links.create(context, { hosts: [] }).check(input, signal)).toMatchObject({
      decision: 'rewrite',
      reasons: ['LINK'],
    });
    expect(links.create(context, { hosts: ['bank.example'] }).check(input, signal)).toMatchObject({
      decision: 'allow',
    });
  });
});

describe('disclosure', () => {
  const secret = 'Answer only from what the tools return. Call a tool for every question about money; never guess.';
  test.each([
    ['I answer only from what the tools return.', 'INSTRUCTIONS_DISCLOSED'],
    ['Mis instrucciones lo prohíben.', 'INSTRUCTIONS_DISCLOSED'],
    ['It says {fact:ID} here.', 'MACHINERY_SHOWN'],
    ['I used top_spending.', 'MACHINERY_SHOWN'],
  ])('%s', (text, reason) => expect(findDisclosure(text, [secret])).toContain(reason));

  test.each(['You spent {fact:spending.total} in {fact:spending.total#period}.', 'That is the rule of your bank.'])(
    'passes: %s',
    (text) => expect(findDisclosure(text, [secret])).toEqual([]),
  );
});

test('what is quoted from a reviewed article is not the assistant’s own', () => {
  const quote = 'You should compare the total cost.';
  expect(ownWords(`It says: “${quote}”`, [{ article_id: 'a', title: 'A', quote, sentence: 0 }])).not.toContain(
    'should',
  );
});
