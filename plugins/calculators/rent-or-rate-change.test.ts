import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loanRateChange, rentChange } from './index.ts';

describe('rent', () => {
  const rent = { old_rent_cents: 150_000, new_rent_cents: 165_000, from: '2026-03-01' };

  test('the difference, what is left over and how long it lasts', () => {
    const result = rentChange({
      ...rent,
      monthly_income_cents: 500_000,
      average_monthly_spend_cents: 400_000,
      buffer_cents: 800_000,
    });
    expect(result).toMatchObject({
      monthly_difference_cents: 15_000,
      annual_difference_cents: 180_000,
      rest_of_year_difference_cents: 150_000, // March to December
      savings_rate_before: 0.2,
      savings_rate_after: 0.17,
      buffer_months_before: 2,
      buffer_months_after: 800_000 / 415_000,
      unknown: {},
    });
  });

  test('a lower rent saves; in December one rent is left', () => {
    const result = rentChange({ old_rent_cents: 150_000, new_rent_cents: 140_000, from: '2026-12-31' });
    expect(result).toMatchObject({ monthly_difference_cents: -10_000, rest_of_year_difference_cents: -10_000 });
  });

  test('what is not known stays unknown', () => {
    expect(rentChange(rent).unknown).toEqual({
      savings_rate_before: 'no_income',
      savings_rate_after: 'no_income',
      buffer_months_before: 'no_average_spend',
      buffer_months_after: 'no_average_spend',
    });
    const idle = rentChange({ ...rent, monthly_income_cents: 0, average_monthly_spend_cents: 400_000 });
    expect(idle).toMatchObject({
      savings_rate_after: null,
      buffer_months_after: null,
      unknown: { savings_rate_after: 'income_not_positive', buffer_months_after: 'no_buffer' },
    });
    const free = rentChange({
      ...rent,
      new_rent_cents: 0,
      average_monthly_spend_cents: 150_000,
      buffer_cents: 300_000,
    });
    expect(free).toMatchObject({
      buffer_months_before: 2,
      buffer_months_after: null,
      unknown: { buffer_months_after: 'spend_not_positive' },
    });
  });
});

describe('loan', () => {
  test('200,000.00 over 30 years: 1,199.10 at 6 %, 1,073.64 at 5 %', () => {
    // The figures of every mortgage table; 431,676.38 and 386,511.57 in all.
    expect(
      loanRateChange({ balance_cents: 20_000_000, remaining_months: 360, old_rate: 0.06, new_rate: 0.05 }),
    ).toMatchObject({
      before: { payment_cents: 119_910, total_interest_cents: 23_167_638 },
      after: { payment_cents: 107_364, total_interest_cents: 18_651_157 },
      payment_difference_cents: -12_546,
      total_interest_difference_cents: -4_516_481,
    });
  });

  test('without interest the balance is divided; one month is balance and interest', () => {
    const loan = { balance_cents: 100_000, old_rate: 0, new_rate: 0.12 };
    expect(loanRateChange({ ...loan, remaining_months: 12 }).before).toEqual({
      payment_cents: 8_333,
      total_interest_cents: 0,
    });
    expect(loanRateChange({ ...loan, remaining_months: 1 }).after).toEqual({
      payment_cents: 101_000,
      total_interest_cents: 1_000,
    });
  });

  const loans = fc.record({
    balance_cents: fc.integer({ min: 1, max: 100_000_000 }),
    remaining_months: fc.integer({ min: 1, max: 600 }),
    old_rate: fc.nat({ max: 3_000 }).map((basisPoints) => basisPoints / 10_000),
    new_rate: fc.nat({ max: 3_000 }).map((basisPoints) => basisPoints / 10_000),
  });

  test('paying the payment month by month leaves nothing', () => {
    fc.assert(
      fc.property(loans, (loan) => {
        const { payment_cents } = loanRateChange(loan).before;
        const rate = loan.old_rate / 12;
        let balance = loan.balance_cents;
        let growth = 0;
        for (let month = 0; month < loan.remaining_months; month++) {
          balance = balance * (1 + rate) - payment_cents;
          growth = growth * (1 + rate) + 1;
        }
        // Half a cent of each payment, grown to the end.
        expect(Math.abs(balance)).toBeLessThanOrEqual(growth * 0.5001 + 1);
      }),
    );
  });

  test('a higher rate never costs less, and a tiny one costs almost nothing', () => {
    fc.assert(
      fc.property(loans, (loan) => {
        const { before, after } = loanRateChange(loan);
        if (loan.new_rate >= loan.old_rate) {
          expect(after.payment_cents).toBeGreaterThanOrEqual(before.payment_cents);
          expect(after.total_interest_cents).toBeGreaterThanOrEqual(before.total_interest_cents);
        }
        const tiny = loanRateChange({ ...loan, old_rate: 0, new_rate: 1e-14 });
        expect(tiny.total_interest_difference_cents).toBe(0);
      }),
    );
  });
});
