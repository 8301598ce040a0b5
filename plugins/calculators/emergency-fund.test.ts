import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { emergencyFund, type EmergencyFundInput } from './index.ts';

const input = (given: Partial<EmergencyFundInput> = {}): EmergencyFundInput => ({
  as_of: '2026-01-31',
  liquid_savings_cents: 250_000,
  average_monthly_spend_cents: 200_000,
  monthly_contribution_cents: 50_000,
  ...given,
});

test('three months of spending by default, with one, two and three on the way', () => {
  const result = emergencyFund(input());
  expect(result.covered_months).toBe(1.25);
  // 6,000.00 less 2,500.00 are 3,500.00: 7 times 500.00, from 28 February to 31 August.
  expect(result.target).toEqual({
    months: 3,
    target_cents: 600_000,
    missing_cents: 350_000,
    months_to_reach: 7,
    reach_date: '2026-08-31',
    unknown: {},
  });
  expect(
    result.milestones.map(({ months, missing_cents, months_to_reach, reach_date }) => [
      months,
      missing_cents,
      months_to_reach,
      reach_date,
    ]),
  ).toEqual([
    [1, 0, 0, '2026-01-31'],
    [2, 150_000, 3, '2026-04-30'],
    [3, 350_000, 7, '2026-08-31'],
  ]);
  expect(result.assumptions).toEqual([
    'spend_unchanged',
    'no_interest',
    'first_contribution_in_a_month',
    'no_withdrawals',
  ]);
});

test('another target, rounded once; an overdrawn account makes more missing', () => {
  const { target } = emergencyFund(input({ average_monthly_spend_cents: 33_333, target_months: 4.5 }));
  expect(target.target_cents).toBe(149_999); // 149,998.5
  expect(emergencyFund(input({ liquid_savings_cents: -1 })).target.missing_cents).toBe(600_001);
});

test('without a contribution the fund is never reached, unless it is already', () => {
  for (const monthly_contribution_cents of [null, 0]) {
    const { target, milestones } = emergencyFund(input({ monthly_contribution_cents }));
    expect(target).toMatchObject({
      missing_cents: 350_000,
      months_to_reach: null,
      reach_date: null,
      unknown: { months_to_reach: 'no_contribution', reach_date: 'no_contribution' },
    });
    expect(milestones[0]).toMatchObject({ months_to_reach: 0, reach_date: '2026-01-31', unknown: {} });
  }
});

test('600 months are a plan, 601 are none', () => {
  const of = (liquid_savings_cents: number) =>
    emergencyFund(input({ liquid_savings_cents, monthly_contribution_cents: 1 })).target;
  expect(of(599_400)).toMatchObject({ months_to_reach: 600, reach_date: '2076-01-31' });
  expect(of(599_399)).toMatchObject({ months_to_reach: null, unknown: { reach_date: 'longer_than_600_months' } });
});

test.each([
  [{ average_monthly_spend_cents: null }, 'no_average_spend'],
  [{ average_monthly_spend_cents: 0 }, 'spend_not_positive'],
  [{ average_monthly_spend_cents: -100 }, 'spend_not_positive'],
])('unknown spending: %j', (given, reason) => {
  const result = emergencyFund(input(given));
  expect(result).toMatchObject({ covered_months: null, unknown: { covered_months: reason } });
  expect(result.target).toMatchObject({
    target_cents: null,
    missing_cents: null,
    months_to_reach: null,
    reach_date: null,
    unknown: { target_cents: reason, missing_cents: reason, months_to_reach: reason, reach_date: reason },
  });
});

test('without a balance the target is known, the way to it is not', () => {
  const result = emergencyFund(input({ liquid_savings_cents: null }));
  expect(result.unknown).toEqual({ covered_months: 'no_savings_balance' });
  expect(result.target).toMatchObject({
    target_cents: 600_000,
    missing_cents: null,
    unknown: {
      missing_cents: 'no_savings_balance',
      months_to_reach: 'no_savings_balance',
      reach_date: 'no_savings_balance',
    },
  });
});

test('a higher contribution is never later, and one month less would not do', () => {
  const cents = fc.integer({ min: 1, max: 1_000_000 });
  fc.assert(
    fc.property(cents, cents, cents, (spend, contribution, more) => {
      const of = (monthly_contribution_cents: number) =>
        emergencyFund(input({ average_monthly_spend_cents: spend, monthly_contribution_cents })).target;
      const slow = of(contribution);
      if (slow.months_to_reach === null || slow.missing_cents === null) return;
      expect(of(contribution + more).months_to_reach).toBeLessThanOrEqual(slow.months_to_reach);
      expect(slow.months_to_reach * contribution).toBeGreaterThanOrEqual(slow.missing_cents);
      if (slow.months_to_reach > 0) {
        expect((slow.months_to_reach - 1) * contribution).toBeLessThan(slow.missing_cents);
      }
    }),
  );
});
