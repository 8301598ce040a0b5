import { expect, test } from 'vitest';
import { isYesNo, withVerdict } from './question.ts';

test.each([
  'Will I go below zero this week?',
  'so am i overdue on anything',
  "Hasn't my refund arrived?",
  'can you tell me if my paycheck came in',
  'tell me whether I was charged twice',
  'any fees this month?',
  '¿Ya me pagaron la nómina?',
  '¿Me alcanza para el alquiler?',
  'gasté más que el mes pasado',
  'sabes si llegó mi reembolso',
  '¿Está mi tarjeta por encima del 30 %?',
  '¿No me han cobrado dos veces?',
  '¿compré gasolina ayer?',
  '¿Ya salió el alquiler?',
])('yes or no answers "%s"', (question) => {
  expect(isYesNo(question)).toBe(true);
});

test.each([
  '',
  'How much will I have on Friday?',
  'can you tell me how much I spent',
  'Can I see my latest payments?',
  'do you have offers for me',
  'show me what I owe',
  'and in August?',
  'What if I only pay the minimum?',
  '¿Cuánto gasté en octubre?',
  '¿En qué se va mi dinero?',
  '¿y el mes que viene?',
  'muéstrame mis recibos',
  'mi saldo',
  '¿por qué subió?',
  'café en octubre',
])('figures or words answer "%s"', (question) => {
  expect(isYesNo(question)).toBe(false);
});

test('a follow-up that is a question of its own decides, and else the question before', () => {
  expect(isYesNo('how much did i earn in september\nis it more than july?')).toBe(true);
  expect(isYesNo('did i spend more than last month?\nhow much on groceries')).toBe(false);
  expect(isYesNo('did i pay my rent in october?\nand in august?')).toBe(true);
});

test('the verdict goes before the sentence', () => {
  expect(withVerdict(false, 'You paid {fact:a}.', { locale: 'en-US' })).toBe('No: you paid {fact:a}.');
  expect(withVerdict(true, '{fact:a#label} pasó a {fact:b}.', { locale: 'es-US' })).toBe(
    'Sí: {fact:a#label} pasó a {fact:b}.',
  );
});
