import { describe, expect, test } from 'vitest';
import type { Fact } from '../../kit/index.ts';
import { checkWording } from './check-wording.ts';
import { Grounding } from './grounding.ts';

const october = { from: '2026-10-01', to: '2026-10-31', label: 'October 2026' };
const september = { from: '2026-09-01', to: '2026-09-30', label: 'September 2026' };
const fact = (id: string, given: Partial<Fact>): Fact => ({
  id,
  label: id,
  value: 0,
  unit: 'USD_cents',
  evidence: [{ type: 'transaction', id: 't' }],
  refreshed_at: '2026-11-25T00:00:00Z',
  ...given,
});
const facts = [
  fact('spending.groceries.2026-10', { label: 'groceries', value: 41_260, period: october }),
  fact('spending.groceries.2026-09', { label: 'groceries', value: 50_000, period: september }),
  fact('spending.groceries.2026-10.payments', { label: 'Payments', value: 9, unit: 'count', period: october }),
  fact('spending.groceries.2026-10.difference', {
    label: 'Difference',
    value: 8_740,
    formula: 'spending.groceries.2026-09 - spending.groceries.2026-10',
    derived_from: ['spending.groceries.2026-10', 'spending.groceries.2026-09'],
  }),
  fact('income.2026-10', { label: 'Income', value: 429_000, period: october }),
  fact('card.travel.minimum', { label: 'Travel Card', value: 3_500 }),
  fact('card.travel.due', { label: 'Travel Card', value: '2026-12-15', unit: 'date' }),
  fact('card.store.minimum', { label: 'Store Card', value: 2_500 }),
  fact('balance.total.cash', { label: 'Cash in all', value: 404_268 }),
];
const toolTexts = [
  'You spent {fact:spending.groceries.2026-10} on {fact:spending.groceries.2026-10#label} in {fact:spending.groceries.2026-10#period}. These were {fact:spending.groceries.2026-10.payments} payments. That is {fact:spending.groceries.2026-10.difference} less than in {fact:spending.groceries.2026-09#period} ({fact:spending.groceries.2026-09}). Moves between your own accounts are not counted.',
  '{fact:income.2026-10} came in in {fact:income.2026-10#period}.',
  'On {fact:card.travel.minimum#label} the minimum of {fact:card.travel.minimum} is due on {fact:card.travel.due}.',
  'You have {fact:balance.total.cash} in your cash accounts.',
];
/** `g` groceries of October, `p` of September, `n` payments, `d` difference, `i` income, `m` minimum, `u` due, `s` of another card, `c` cash. */
const names: Record<string, string> = {
  g: 'spending.groceries.2026-10',
  p: 'spending.groceries.2026-09',
  n: 'spending.groceries.2026-10.payments',
  d: 'spending.groceries.2026-10.difference',
  i: 'income.2026-10',
  m: 'card.travel.minimum',
  u: 'card.travel.due',
  s: 'card.store.minimum',
  c: 'balance.total.cash',
};
const check = (sentence: string) =>
  checkWording(
    sentence.replaceAll(/\{([a-z])(#\w+)?\}/g, (_, name: string, part = '') => `{fact:${names[name]}${part}}`),
    {
      grounding: new Grounding(facts, toolTexts),
      toolTexts,
      citations: [],
      message: 'How much did I spend on groceries last month?',
      merchants: [],
      today: '2026-11-25',
    },
  );

describe('what a true sentence may say in other words', () => {
  test.each([
    'In {g#period}, your spending on {g#label} came to {g}.',
    'You spent {g} on groceries last month.',
    'It took {n} separate payments.',
    'Compared with {p} in {p#period}, that is {d} less.',
    "That's a decrease of {d} from {p#period}, when it was {p}.",
    'In {p#period} it was {p}, so this is {d} lower.',
    'Your income in {i#period} was {i}.',
    'The minimum payment on {m#label} is {m}, due {u}.',
    'En {g#period} gastaste {g} en {g#label}.',
    'Son {d} menos que los {p} de {p#period}.',
    'I do not count moves between your own accounts.',
    'Would you like to see it by store?',
    'An index fund is a fund that follows a list of companies.',
    'People who pay the highest rate first pay the least interest.',
    'Quien paga primero la tasa más alta paga menos intereses.',
    'Here is what I found.',
  ])('%s', (sentence) => expect(check(sentence)).toEqual([]));
});

describe('what makes a true figure a lie', () => {
  test.each([
    ['You spent {i} on groceries in {i#period}.', 'MEANING_DIFFERS'],
    ['Your income in {g#period} was {g}.', 'MEANING_DIFFERS'],
    ['You have {g} in your cash accounts.', 'MEANING_DIFFERS'],
    ['You spent {g} on restaurants in {g#period}.', 'MEANING_DIFFERS'],
    ['You spent {n} on groceries.', 'UNIT_DIFFERS'],
    ['It took {g} separate payments.', 'UNIT_DIFFERS'],
    ['The minimum on {m#label} is due on {m}.', 'UNIT_DIFFERS'],
    ['You spent {g} on {g#label} in {p#period}.', 'PERIOD_DIFFERS'],
    ['You spent {g} on groceries in September.', 'PERIOD_DIFFERS'],
    ['You spent {g} on groceries last week.', 'PERIOD_DIFFERS'],
    ['You spent {p} on groceries last month.', 'PERIOD_DIFFERS'],
    ['You spent {p} on {p#label} in {g#period}.', 'PERIOD_DIFFERS'],
    ['That is {d} more than in {p#period} ({p}).', 'DIRECTION_DIFFERS'],
    ['Compared with {p} in {p#period}, that is {d} more.', 'DIRECTION_DIFFERS'],
    ['This is lower than {p#period} by {p}.', 'DIRECTION_DIFFERS'],
    ['You spent {d} on {g#label} in {g#period}.', 'DIRECTION_DIFFERS'],
    ['On {m#label} the minimum of {s} is due on {u}.', 'LABEL_MISSING'],
    ['Your minimum is {m}, due {u}.', 'LABEL_MISSING'],
    ['You spent {p} on {g#label} in {g#period}.', 'FIGURE_EXCHANGED'],
    ['You spent {g} at Walmart in {g#period}.', 'NAME_WITHOUT_EVIDENCE'],
    ['You spent {g} on {g#label}, which is more than most people do.', 'MEANING_DIFFERS'],
    ['You spend less than most people.', 'CLAIM_WITHOUT_FACT'],
    ['Groceries rose again.', 'CLAIM_WITHOUT_FACT'],
    ['Moves between your own accounts are counted.', 'CLAIM_WITHOUT_FACT'],
    ['Tus finanzas están sanas.', 'CLAIM_WITHOUT_FACT'],
    ['Gastaste {i} en {g#label} en {g#period}.', 'MEANING_DIFFERS'],
  ])('%s', (sentence, reason) => expect(check(sentence)).toContain(reason));
});
