import { expect, test } from 'vitest';
import { CodedError } from '../kit/errors.ts';
import { emergencyFund, loanRateChange, payoff, savingsGoal, utilizationAfterPayment } from './index.ts';

const minimum = { share: 0.02, floor_cents: 2_500, plus_interest: false };
const debt = { debt_id: 'card', balance_cents: 100_000, apr: 0.24, minimum };
const goal = { as_of: '2026-01-31', goal_cents: 100 };

test.each([
  [
    'a rate in percent',
    () => payoff({ debts: [{ ...debt, apr: 24 }] }),
    'debts.0.apr: a rate is a fraction of at most 1: write 24.99 % as 0.2499',
  ],
  [
    'money with decimals',
    () => payoff({ debts: [{ ...debt, balance_cents: 10.5 }] }),
    'debts.0.balance_cents: write an amount in whole cents: 125000 for 1,250.00',
  ],
  [
    'no number at all',
    () => payoff({ debts: [{ ...debt, balance_cents: Number.NaN }] }),
    'debts.0.balance_cents: write an amount in whole cents',
  ],
  [
    'a negative amount',
    () => payoff({ debts: [debt], monthly_payment_cents: -1 }),
    'monthly_payment_cents: an amount is 0 cents or more',
  ],
  [
    'too much money',
    () => payoff({ debts: [debt], monthly_payment_cents: 1e12 }),
    'an amount is at most 100,000,000,000 cents',
  ],
  ['a debt twice', () => payoff({ debts: [debt, debt] }), 'debts: each debt_id comes once'],
  ['no debt', () => payoff({ debts: [] }), 'debts: at least one debt is needed'],
  [
    'a date and a contribution',
    () => savingsGoal({ ...goal, target_date: '2027-01-31', monthly_contribution_cents: 1 }),
    'target_date: give either target_date or monthly_contribution_cents, not both',
  ],
  ['neither of them', () => savingsGoal(goal), 'give either target_date or monthly_contribution_cents'],
  [
    'a day that does not exist',
    () => savingsGoal({ ...goal, as_of: '2026-02-30', monthly_contribution_cents: 1 }),
    'as_of: write a calendar date: 2026-11-25',
  ],
  [
    'a year far away',
    () => savingsGoal({ ...goal, target_date: '2200-01-01' }),
    'target_date: a date is from 1970 to 2199',
  ],
  [
    'half a month of a loan',
    () => loanRateChange({ balance_cents: 1, remaining_months: 1.5, old_rate: 0, new_rate: 0 }),
    'remaining_months: write the remaining months as a whole number',
  ],
  [
    'a payment to no card',
    () =>
      utilizationAfterPayment({
        cards: [{ account_id: 'one', balance_cents: 1, limit_cents: 1 }],
        payment: { account_id: 'two', amount_cents: 1 },
      }),
    'payment.account_id: is the account_id of one of the cards',
  ],
])('%s is refused with what is right', (_, calculate, message) => {
  expect(calculate).toThrow(message);
  expect(calculate).toThrow(expect.objectContaining({ code: 'CALCULATOR_INPUT_INVALID' }));
});

test('an unknown field is refused and not repeated', () => {
  const input = {
    as_of: '2026-01-31',
    liquid_savings_cents: 1,
    average_monthly_spend_cents: 1,
    'my secret': 'text',
  };
  let problem: unknown;
  try {
    emergencyFund(input);
  } catch (error) {
    problem = error;
  }
  if (!CodedError.isInstance(problem)) throw new Error('a coded error is expected');
  expect(problem.message).toBe('The calculator cannot use its input: has a field that the calculator does not know.');
  expect(JSON.stringify(problem.details)).not.toContain('secret');
});

test('an input is not changed, and the same input gives the same answer', () => {
  const input = Object.freeze({ debts: Object.freeze([Object.freeze(debt)]) as (typeof debt)[] });
  expect(payoff(input)).toEqual(payoff(input));
});
