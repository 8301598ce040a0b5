import { expect, test } from 'vitest';
import { buildLedger, type Fact, type FormKind } from '../kit/index.ts';
import { account, cardLiability, ledgerRows } from '../kit/ledger/testing.ts';
import { problemsOf } from '../tools/shared/testing.ts';
import { sessionOf } from '../tools/shared/testing.ts';
import { calculateForm, formCard, type Entered } from './index.ts';

const ledger = buildLedger(
  ledgerRows({
    accounts: [
      account({ account_id: 'card', type: 'credit', current: 100_000, limit: 500_000 }),
      account({ account_id: 'save', type: 'depository', subtype: 'savings', current: 250_000 }),
    ],
    liabilities: [
      cardLiability({
        account_id: 'card',
        aprs: [
          { apr_type: 'purchase_apr', apr: 0.24, balance_subject_to_apr_cents: null, interest_charge_cents: null },
        ],
        minimum_payment_cents: 3_000,
      }),
    ],
  }),
  '2026-11-25',
);
const session = sessionOf(ledger);
const calculate = (form: FormKind, entered: Entered, account_id: string | null = null, locale = 'en-US') =>
  calculateForm(form, entered, account_id, { ...session, locale });
const valueOf = (facts: readonly Fact[], id: string) => facts.find((fact) => fact.id === `form.${id}`)?.value;
const evidenceOf = (facts: readonly Fact[], id: string) =>
  facts.find((fact) => fact.id === `form.entered.${id}`)?.evidence;

test('paying a card off: months by the annuity formula, the date so many months on, all in all balance and interest', () => {
  const entered = { balance_cents: 100_000, rate_basis_points: 2_400, monthly_cents: 10_000 };
  const { facts, figures, note } = calculate('payoff', entered, 'card');
  // n = -ln(1 - r B / p) / ln(1 + r) = -ln(0.8) / ln(1.02) = 11.27
  expect([valueOf(facts, 'months'), valueOf(facts, 'end'), note]).toEqual([12, '2027-11-25', null]);
  expect(Math.abs(Number(valueOf(facts, 'interest')) - 12_703)).toBeLessThanOrEqual(6);
  expect(valueOf(facts, 'total')).toBe(100_000 + Number(valueOf(facts, 'interest')));
  expect(figures).toEqual(['form.months', 'form.end', 'form.interest', 'form.total']);
});

test('what still is what the account says is proved by it, what was entered by the form', () => {
  const entered = { balance_cents: 100_000, rate_basis_points: 2_399, monthly_cents: 10_000 };
  const { facts } = calculate('payoff', entered, 'card');
  expect(evidenceOf(facts, 'balance_cents')).toEqual([{ type: 'account', id: 'card' }]);
  expect(evidenceOf(facts, 'rate_basis_points')).toEqual([{ type: 'message', id: 'form' }]);
  const goal = { goal_cents: 300_000, saved_cents: 250_000, monthly_cents: 10_000, rate_basis_points: 0 };
  expect(evidenceOf(calculate('savings_goal', goal).facts, 'saved_cents')).toEqual([{ type: 'account', id: 'save' }]);
});

test('a payment that does not exceed the interest has no figure, and says why', () => {
  const entered = { balance_cents: 100_000, rate_basis_points: 2_400, monthly_cents: 2_000 };
  const { figures, note } = calculate('payoff', entered);
  expect(figures).toEqual([]);
  expect(note).toContain('would not be paid off');
});

test('saving: without interest the sums alone, with it the future value of an annuity', () => {
  const plain = calculate('savings', { monthly_cents: 20_000, months: 18, rate_basis_points: 0 });
  expect([valueOf(plain.facts, 'total'), valueOf(plain.facts, 'interest')]).toEqual([360_000, 0]);
  expect(plain.assumptions).toContain('It earns no interest.');
  const earning = calculate('savings', { monthly_cents: 20_000, months: 12, rate_basis_points: 400 });
  // 200 x 0.04 / (1.04^(1/12) - 1) = 2,443.69
  expect(Math.abs(Number(valueOf(earning.facts, 'total')) - 244_369)).toBeLessThanOrEqual(6);
  expect(earning.assumptions).not.toContain('It earns no interest.');
});

test('a goal: what is missing divided by the months, rounded up; already there takes none', () => {
  const goal = { goal_cents: 300_000, saved_cents: 50_000, monthly_cents: 30_000, rate_basis_points: 0 };
  const { facts } = calculate('savings_goal', goal);
  expect([valueOf(facts, 'months'), valueOf(facts, 'end')]).toEqual([9, '2027-08-25']);
  expect(valueOf(calculate('savings_goal', { ...goal, saved_cents: 300_000 }).facts, 'months')).toBe(0);
});

test.each(['payoff', 'savings', 'savings_goal'] as const)('every figure of %s is proved, in both languages', (form) => {
  const entered = {
    balance_cents: 500_000,
    goal_cents: 900_000,
    saved_cents: 1_000,
    monthly_cents: 20_000,
    months: 30,
    rate_basis_points: 325,
  };
  for (const locale of ['en-US', 'es-US']) {
    const { facts, figures } = calculate(form, entered, 'card', locale);
    const known = new Set(facts.map(({ id }) => id));
    expect(figures.filter((id) => !known.has(id))).toEqual([]);
    const result = { facts, cards: [], citations: [], text: '' };
    expect(problemsOf(result, { ...session, locale })).toEqual([]);
  }
});

test('a form without a start takes the least of its bounds', () => {
  const card = formCard('savings', { months: { assumed: 12 } }, session);
  expect(card.fields.map(({ name, start }) => [name, start])).toEqual([
    ['monthly_cents', { assumed: 100 }],
    ['months', { assumed: 12 }],
    ['rate_basis_points', { assumed: 0 }],
  ]);
});
