import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { savingsGoal } from './savings-goal.ts';
import { savingsGrowth } from './savings-growth.ts';

test('without interest it is the contributions and what was there', () => {
  const input = { saved_cents: 5_000, monthly_contribution_cents: 20_000, months: 18 };
  expect(savingsGrowth(input)).toEqual({
    total_contributed_cents: 360_000,
    interest_earned_cents: 0,
    final_balance_cents: 365_000,
  });
});

test('with interest it is the future value of an annuity, to half a cent a month', () => {
  const cents = fc.integer({ min: 0, max: 1_000_000 });
  const inputs = fc.record({
    saved_cents: cents,
    monthly_contribution_cents: cents,
    months: fc.integer({ min: 1, max: 600 }),
    annual_yield: fc.double({ min: 0.001, max: 0.1, noNaN: true }),
  });
  fc.assert(
    fc.property(inputs, (input) => {
      const { saved_cents, monthly_contribution_cents, months, annual_yield } = input;
      // FV = S (1 + y)^(n/12) + C ((1 + y)^(n/12) - 1) / i, with i the rate of a month
      const growth = (1 + annual_yield) ** (months / 12);
      const rate = (1 + annual_yield) ** (1 / 12) - 1;
      const expected = saved_cents * growth + (monthly_contribution_cents * (growth - 1)) / rate;
      const { final_balance_cents, total_contributed_cents, interest_earned_cents } = savingsGrowth(input);
      // Half a cent of every month's rounding grows with the rest.
      expect(Math.abs(final_balance_cents - expected)).toBeLessThanOrEqual((0.5 * (growth - 1)) / rate + 1);
      expect(saved_cents + total_contributed_cents + interest_earned_cents).toBe(final_balance_cents);
    }),
  );
});

test('a sum is reached by the goal’s calculator in the month in which it comes together', () => {
  const plan = { saved_cents: 12_345, monthly_contribution_cents: 7_777, annual_yield: 0.043 };
  const { months } = savingsGoal({ ...plan, as_of: '2026-01-31', goal_cents: 500_000 });
  expect(savingsGrowth({ ...plan, months: months ?? 0 }).final_balance_cents).toBeGreaterThanOrEqual(500_000);
  expect(savingsGrowth({ ...plan, months: (months ?? 0) - 1 }).final_balance_cents).toBeLessThan(500_000);
});

test('months out of range are refused by name', () => {
  expect(() => savingsGrowth({ monthly_contribution_cents: 1, months: 601 })).toThrow('months: at most 600 months');
});
