import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { savingsGoal } from './index.ts';

const as_of = '2026-01-31';
/** The yield of 1 % a month. */
const onePercent = 1.01 ** 12 - 1;

describe('by a contribution', () => {
  test('by a table made by hand', () => {
    // 1,000.00 + 10.00 + 100.00 = 1,110.00; + 11.10 + 100.00 = 1,221.10; + 12.21 + 100.00 = 1,333.31.
    const result = savingsGoal({
      as_of,
      goal_cents: 130_000,
      saved_cents: 100_000,
      monthly_contribution_cents: 10_000,
      annual_yield: onePercent,
    });
    expect(result).toMatchObject({
      missing_cents: 30_000,
      monthly_contribution_cents: 10_000,
      months: 3,
      reach_date: '2026-04-30',
      total_contributed_cents: 30_000,
      interest_earned_cents: 3_331,
      final_balance_cents: 133_331,
      unknown: {},
    });
    expect(result.schedule?.map(({ date, closing_cents }) => [date, closing_cents])).toEqual([
      ['2026-02-28', 111_000],
      ['2026-03-31', 122_110],
      ['2026-04-30', 133_331],
    ]);
    expect(result.assumptions).toContain('interest_monthly');
  });

  test('twelve months of interest are the yield', () => {
    const result = savingsGoal({
      as_of,
      goal_cents: 1_039_900,
      saved_cents: 1_000_000,
      monthly_contribution_cents: 0,
      annual_yield: 0.04,
    });
    expect(result.months).toBe(12);
    expect(Math.abs((result.final_balance_cents ?? 0) - 1_040_000)).toBeLessThanOrEqual(6);
  });

  test('nothing put aside reaches nothing; 600 months are a plan, 601 are none', () => {
    expect(savingsGoal({ as_of, goal_cents: 100, monthly_contribution_cents: 0 })).toMatchObject({
      monthly_contribution_cents: 0,
      months: null,
      reach_date: null,
      schedule: null,
      unknown: { months: 'no_contribution', reach_date: 'no_contribution', schedule: 'no_contribution' },
    });
    expect(savingsGoal({ as_of, goal_cents: 600, monthly_contribution_cents: 1 }).reach_date).toBe('2076-01-31');
    expect(savingsGoal({ as_of, goal_cents: 601, monthly_contribution_cents: 1 }).unknown).toMatchObject({
      months: 'longer_than_600_months',
    });
  });

  test('a goal that is reached already', () => {
    const reached = { months: 0, reach_date: as_of, interest_earned_cents: 0, missing_cents: 0, schedule: [] };
    const goal = { as_of, goal_cents: 100, saved_cents: 150 };
    expect(savingsGoal({ ...goal, monthly_contribution_cents: 10 })).toMatchObject(reached);
    expect(savingsGoal({ ...goal, target_date: '2025-01-01' })).toMatchObject({
      ...reached,
      monthly_contribution_cents: 0,
    });
  });
});

describe('by a date', () => {
  test('without interest: what is missing over the contributions, rounded up', () => {
    const of = (target_date: string) => savingsGoal({ as_of, goal_cents: 100_000, target_date });
    expect(of('2027-01-31')).toMatchObject({
      monthly_contribution_cents: 8_334,
      months: 12,
      final_balance_cents: 100_008,
    });
    expect(of('2027-01-31').assumptions).toEqual(['first_contribution_in_a_month', 'no_withdrawals', 'no_interest']);
    // From the 31st: 28 February counts in full, 27 February is before the contribution.
    expect(of('2026-02-28').monthly_contribution_cents).toBe(100_000);
    expect(of('2026-02-27')).toMatchObject({
      monthly_contribution_cents: null,
      unknown: { monthly_contribution_cents: 'target_within_a_month', months: 'target_within_a_month' },
    });
    expect(of('2026-04-29').monthly_contribution_cents).toBe(50_000);
    expect(of('2026-04-30').monthly_contribution_cents).toBe(33_334);
  });

  test('a date that is past, or too far', () => {
    const of = (target_date: string) => savingsGoal({ as_of, goal_cents: 100_000, target_date }).unknown;
    expect(of('2026-01-31').months).toBe('target_date_passed');
    expect(of('2025-12-31').months).toBe('target_date_passed');
    expect(of('2076-02-29').months).toBe('longer_than_600_months');
    expect(of('2076-01-31').months).toBeUndefined();
  });

  test('interest alone may be enough', () => {
    const goal = { as_of, goal_cents: 100_900, saved_cents: 100_000, annual_yield: onePercent };
    expect(savingsGoal({ ...goal, target_date: '2026-02-28' })).toMatchObject({
      monthly_contribution_cents: 0,
      interest_earned_cents: 1_000,
    });
  });
});

describe('any goal', () => {
  const goals = fc.record({
    goal_cents: fc.integer({ min: 1, max: 5_000_000 }),
    saved_cents: fc.nat({ max: 1_000_000 }),
    annual_yield: fc.nat({ max: 1_000 }).map((basisPoints) => basisPoints / 10_000),
  });
  const cents = fc.integer({ min: 1, max: 200_000 });

  test('saved, contributed and earned are what there is; a higher contribution is never later', () => {
    fc.assert(
      fc.property(goals, cents, cents, (goal, contribution, more) => {
        const plan = savingsGoal({ as_of, ...goal, monthly_contribution_cents: contribution });
        if (plan.months === null || plan.total_contributed_cents === null || plan.interest_earned_cents === null)
          return;
        expect(goal.saved_cents + plan.total_contributed_cents + plan.interest_earned_cents).toBe(
          plan.final_balance_cents,
        );
        const faster = savingsGoal({ as_of, ...goal, monthly_contribution_cents: contribution + more });
        expect(faster.months).toBeLessThanOrEqual(plan.months);
      }),
    );
  });

  test('the contribution for a date agrees with the annuity formula, and a cent less is too late', () => {
    fc.assert(
      fc.property(goals, fc.integer({ min: 1, max: 240 }), (goal, months) => {
        const year = 2026 + Math.floor(months / 12);
        const target_date = `${year}-${String((months % 12) + 1).padStart(2, '0')}-15`;
        const plan = savingsGoal({ as_of: '2026-01-15', ...goal, target_date });
        const contribution = plan.monthly_contribution_cents ?? Number.NaN;
        const rate = (1 + goal.annual_yield) ** (1 / 12) - 1;
        const growth = (1 + rate) ** months;
        const factor = rate === 0 ? months : (growth - 1) / rate;
        const exact = Math.max(0, (goal.goal_cents - goal.saved_cents * growth) / factor);
        // Half a cent of rounding a month moves the contribution by half a cent, and it is rounded up.
        expect(Math.abs(contribution - exact)).toBeLessThanOrEqual(1.5001);
        expect(plan.months).toBeLessThanOrEqual(months);
        if (contribution === 0) return;
        const less = savingsGoal({ as_of: '2026-01-15', ...goal, monthly_contribution_cents: contribution - 1 });
        expect(less.months ?? 601).toBeGreaterThan(months);
      }),
    );
  });
});
