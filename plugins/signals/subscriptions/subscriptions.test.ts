import { describe, expect, test } from 'vitest';
import { buildLedger } from '../../kit/ledger/build.ts';
import type { Transaction } from '../../kit/index.ts';
import { ledgerRows, transaction } from '../../kit/ledger/testing.ts';
import { signalsOf } from '../shared/testing.ts';

const asOf = '2026-11-25';
const first = transaction('2025-06-01', 1, 'TRAVEL_FLIGHTS', { name: 'First' });
const ledgerOf = (...transactions: Transaction[][]) =>
  buildLedger(ledgerRows({ transactions: [first, ...transactions.flat()] }), asOf);
const subscriptionsOf = (days: 30 | 90 | 180, ...transactions: Transaction[][]) =>
  signalsOf(ledgerOf(...transactions), days).subscriptions;

function monthly(
  name: string,
  dollars: number,
  months: number[],
  day = '10',
  detailed = 'ENTERTAINMENT_TV_AND_MOVIES',
): Transaction[] {
  return months.map((month) =>
    transaction(`2026-${String(month).padStart(2, '0')}-${day}`, Math.round(dollars * 100), detailed, { name }),
  );
}
const three = [9, 10, 11];
const rent = monthly('Landlord', 1_500, [6, 7, 8, 9, 10, 11], '01', 'RENT_AND_UTILITIES_RENT');

test('three subscriptions of the last three months cost the same in every window', () => {
  const rows = [
    monthly('Gym', 30, three, '05', 'PERSONAL_CARE_GYMS_AND_FITNESS_CENTERS'),
    monthly('Films', 15, three),
    monthly('Songs', 10, three),
  ];
  for (const days of [30, 90, 180] as const) {
    expect(subscriptionsOf(days, ...rows)).toMatchObject({
      recurring_merchants: ['Films', 'Gym', 'Songs'],
      monthly_recurring_cents: 5_500,
    });
  }
});

test('rent is a bill, shown beside subscriptions', () => {
  const result = subscriptionsOf(
    30,
    rent,
    monthly('A', 15.99, three),
    monthly('B', 9.99, three),
    monthly('C', 22, three),
    monthly('Car Loan', 524, three, '08', 'LOAN_PAYMENTS_CAR_PAYMENT'),
  );
  expect(result).toMatchObject({ monthly_recurring_cents: 4_798, monthly_bills_cents: 202_400 });
  // 47.98 of 1,500 + 47.98 + 524.
  expect(result.subscription_share).toBeCloseTo(4_798 / 207_198, 12);
});

test('the share is of the window: 75 a month in 5,000 is 1.5 %, whatever the window', () => {
  const rows = [
    monthly('A', 75, [6, 7, 8, 9, 10, 11]),
    monthly('Shop', 4_925, [6, 7, 8, 9, 10, 11], '11', 'TRAVEL_FLIGHTS').map((row, index) => ({
      ...row,
      name: `Trip ${index}`,
    })),
  ];
  expect(subscriptionsOf(30, ...rows).subscription_share).toBe(0.015);
  expect(subscriptionsOf(180, ...rows).subscription_share).toBe(0.015);
});

test('a refund of a charge lowers the share, a refund of something else at the merchant does not', () => {
  const rows = monthly('A', 20, [7, 8, 9, 10, 11]);
  const other = monthly('Trip', 180, [11], '03', 'TRAVEL_FLIGHTS');
  const back = (cents: number) => [transaction('2026-11-12', -cents, 'ENTERTAINMENT_TV_AND_MOVIES', { name: 'A' })];
  expect(subscriptionsOf(30, rows, other).subscription_share).toBe(0.1);
  expect(subscriptionsOf(30, rows, other, back(2_000)).subscription_share).toBe(0);
  expect(subscriptionsOf(30, rows, other, back(4_000)).subscription_share).toBe(20 / 160);
});

describe('which streams count', () => {
  const merchantsOf = (...rows: Transaction[][]) => subscriptionsOf(30, ...rows).recurring_merchants;

  test('three charges in the 90 days up to the last one', () => {
    expect(merchantsOf(monthly('A', 9, [9, 10, 11]))).toEqual(['A']);
    expect(merchantsOf(monthly('A', 9, [10, 11]))).toEqual([]);
    // A skipped month: only two of four charges are in the last 90 days.
    expect(merchantsOf(monthly('A', 9, [7, 8, 10, 11], '20'))).toEqual([]);
  });

  test('longer ones when mature', () => {
    const yearly = ['2024-11-10', '2025-11-10'].map((date) =>
      transaction(date, 9_900, 'ENTERTAINMENT_TV_AND_MOVIES', { name: 'Yearly' }),
    );
    expect(subscriptionsOf(30, yearly)).toMatchObject({
      recurring_merchants: ['Yearly'],
      monthly_recurring_cents: 825,
    });
    expect(merchantsOf(monthly('Quarterly', 61, [5, 8, 11]))).toEqual(['Quarterly']);
    expect(merchantsOf(monthly('Quarterly', 61, [8, 11]))).toEqual([]);
  });

  test('not a stopped one', () => {
    expect(merchantsOf(monthly('A', 9, [3, 4, 5, 6, 7]))).toEqual([]);
  });

  test('two streams at one merchant are one merchant and both costs', () => {
    expect(
      subscriptionsOf(
        30,
        monthly('Apple', 2.99, [7, 8, 9, 10, 11], '03'),
        monthly('Apple', 10.99, [7, 8, 9, 10, 11], '19'),
      ),
    ).toMatchObject({
      recurring_merchants: ['Apple'],
      monthly_recurring_cents: 1_398,
    });
  });

  test('three spellings are one merchant', () => {
    const rows = ['NETFLIX.COM 866-579-7172 CA', 'Netflix.com', 'PAYPAL *NETFLIX'].map((name, index) =>
      transaction(`2026-${9 + index}-10`.replace('-9-', '-09-'), 1_549, 'ENTERTAINMENT_TV_AND_MOVIES', { name }),
    );
    expect(merchantsOf(rows)).toEqual(['Netflix']);
  });
});

test('nothing spent: no share; no rows: nothing is known', () => {
  const pay = [transaction('2026-11-01', -100_000, 'INCOME_SALARY')];
  expect(subscriptionsOf(30, pay)).toMatchObject({
    recurring_merchants: [],
    monthly_recurring_cents: 0,
    subscription_share: null,
  });
  expect(signalsOf(buildLedger(ledgerRows(), asOf), 30).subscriptions).toMatchObject({
    recurring_merchants: null,
    monthly_recurring_cents: null,
  });
});
