import { describe, expect, test } from 'vitest';
import { buildLedger } from '../../kit/ledger/build.ts';
import { addDays } from '../../kit/ledger/dates.ts';
import type { Account, Transaction } from '../../kit/index.ts';
import { account, ledgerRows, transaction } from '../../kit/ledger/testing.ts';
import { signalsOf } from '../shared/testing.ts';

const asOf = '2026-11-25';
const first = transaction('2025-06-01', 1, 'TRAVEL_FLIGHTS', { name: 'First' });
const ledgerOf = (transactions: Transaction[], accounts: Account[] = [account()]) =>
  buildLedger(ledgerRows({ accounts, transactions: [first, ...transactions] }), asOf);
const incomeOf = (transactions: Transaction[], accounts?: Account[], days: 30 | 90 | 180 = 30) =>
  signalsOf(ledgerOf(transactions, accounts), days).income;
const paid = (date: string, cents = 200_000, name = 'Employer', detailed = 'INCOME_SALARY') =>
  transaction(date, -cents, detailed, { name });

describe('pay gap', () => {
  const gapOf = (...dates: string[]) => incomeOf(dates.map((date) => paid(date))).median_pay_gap_days;

  test('median of the gaps between pay dates, an even count the mean of the middle two', () => {
    expect(gapOf('2026-08-01', '2026-08-11', '2026-10-10')).toBe(35); // 10 and 60
    expect(gapOf('2026-06-26', '2026-08-25', '2026-10-24')).toBe(60);
  });

  test('two payers on one day are one pay date; the open gap does not count', () => {
    expect(
      incomeOf([paid('2026-08-01'), paid('2026-08-01', 5_000, 'Other'), paid('2026-08-15')]).median_pay_gap_days,
    ).toBe(14);
  });

  test('unknown with one date, and dates before the last 180 days do not count', () => {
    expect(gapOf('2026-11-01')).toBeNull();
    expect(gapOf('2026-05-29', '2026-11-01')).toBeNull();
    expect(gapOf('2026-05-30', '2026-11-01')).toBe(155);
  });

  test('transfers, refunds, interest and tax refunds are no pay', () => {
    const rows = Array.from({ length: 8 }, (_, index) => paid(addDays('2026-08-14', index * 14)));
    const noise = Array.from({ length: 20 }, (_, index) => [
      transaction(addDays('2026-08-01', index * 3), 2_000, 'TRANSFER_OUT_SAVINGS', {
        name: `Transfer to savings ${index}`,
      }),
      transaction(addDays('2026-08-01', index * 3), -2_000, 'TRANSFER_IN_SAVINGS', {
        account_id: 'savings',
        name: `Transfer ${index}`,
      }),
      transaction(addDays('2026-08-02', index * 5), -1_200, 'UNCATEGORIZED', { name: `PayPal refund ${index}` }),
      transaction(addDays('2026-08-03', index * 5), -42, 'INCOME_INTEREST_EARNED', { name: `Interest ${index}` }),
    ]).flat();
    const income = incomeOf(
      [...rows, ...noise, paid('2026-09-03', 90_000, 'IRS', 'INCOME_TAX_REFUND')],
      [account(), account({ account_id: 'savings', subtype: 'savings' })],
    );
    expect(income).toMatchObject({ median_pay_gap_days: 14, pay_frequency: 'BIWEEKLY' });
    expect(income.pay_streams).toHaveLength(1);
  });

  test('the same in every window', () => {
    const ledger = ledgerOf([paid('2026-08-01'), paid('2026-08-11'), paid('2026-10-10')]);
    expect(
      [30, 90, 180].map(
        (days) => signalsOf(ledger, days === 30 ? 30 : days === 90 ? 90 : 180).income.median_pay_gap_days,
      ),
    ).toEqual([35, 35, 35]);
  });
});

describe('pay variability', () => {
  test('population deviation over the mean of the full months among the last six', () => {
    // June to October are full: 100, 200, 300, 200, 200. Mean 200, variance (100² + 100²) / 5 = 4,000.
    const rows = [
      paid('2026-06-10', 100),
      paid('2026-07-10', 200),
      paid('2026-08-10', 300),
      paid('2026-09-10', 200),
      paid('2026-10-10', 200),
      paid('2026-11-10', 9_999),
    ];
    expect(incomeOf(rows).pay_variability).toBeCloseTo(Math.sqrt(4_000) / 200, 12);
  });

  test('a month without pay counts as nothing', () => {
    // 0, 0, 0, 500, 500: mean 200, variance (3 x 200² + 2 x 300²) / 5 = 60,000.
    expect(incomeOf([paid('2026-09-10', 500), paid('2026-10-10', 500)]).pay_variability).toBeCloseTo(
      Math.sqrt(60_000) / 200,
      12,
    );
  });

  test('needs three full months', () => {
    const of = (day: string) =>
      signalsOf(
        buildLedger(ledgerRows({ transactions: [paid(day), paid('2026-09-15'), paid('2026-10-15')] }), asOf),
        30,
      ).income;
    expect(of('2026-08-01').pay_variability).toBe(0);
    expect(of('2026-08-02')).toMatchObject({
      pay_variability: null,
      unknown: { pay_variability: 'too few full calendar months of history' },
    });
  });

  test('unknown without pay', () => {
    expect(incomeOf([]).pay_variability).toBeNull();
  });
});

describe('income', () => {
  test('all income of the window per 30 covered days; other inflows stand apart', () => {
    const rows = [
      paid('2026-11-01', 300_000),
      paid('2026-09-01', 150_000),
      paid('2026-11-02', 412, 'Bank', 'INCOME_INTEREST_EARNED'),
      transaction('2026-11-03', -7_000, 'TRANSFER_IN_ACCOUNT_TRANSFER', { name: 'Ann' }),
    ];
    expect(incomeOf(rows)).toMatchObject({
      income_cents: 300_412,
      monthly_income_cents: 300_412,
      unclassified_inflow_cents: 7_000,
    });
    expect(incomeOf(rows, undefined, 90)).toMatchObject({ income_cents: 450_412, monthly_income_cents: 150_137 });
  });

  test('the largest active stream gives the frequency', () => {
    const rows = [
      ...Array.from({ length: 6 }, (_, index) => paid(addDays('2026-08-01', index * 21), 0)),
      ...[6, 7, 8, 9, 10, 11].map((month) => paid(`2026-${String(month).padStart(2, '0')}-01`, 400_000, 'Main Job')),
      ...Array.from({ length: 12 }, (_, index) => paid(addDays('2026-09-04', index * 7), 10_000, 'Side Job')),
      ...[2, 3, 4, 5].map((month) => paid(`2026-0${month}-15`, 900_000, 'Old Job')),
    ];
    const income = incomeOf(rows.filter((row) => row.amount_cents !== 0));
    expect(income.pay_frequency).toBe('MONTHLY');
    expect(income.pay_streams).toHaveLength(2);
  });
});

describe('cash-flow buffer', () => {
  // 180 days of 1,000.00 a month.
  const spend = [0, 30, 60, 90, 120, 150].map((days) =>
    transaction(addDays('2026-05-31', days), 100_000, 'TRAVEL_FLIGHTS', { account_id: 'card', name: 'Spend' }),
  );
  const card = account({ account_id: 'card', type: 'credit' });
  const bufferOf = (...accounts: Account[]) => incomeOf(spend, [card, ...accounts]).cash_flow_buffer_months;
  const savings = (current: number | null) => account({ account_id: 'savings', subtype: 'savings', current });

  test('available checking and liquid savings over an average month', () => {
    expect(bufferOf(account({ current: 90_000, available: 50_000 }), savings(30_000))).toBe(0.8);
    expect(bufferOf(account({ current: 100_000 }))).toBe(1);
  });

  test('a negative balance counts; what is in no balance is unknown', () => {
    expect(bufferOf(account({ current: -20_000 }), savings(30_000))).toBe(0.1);
    expect(bufferOf(account({ current: 50_000 }), savings(null))).toBeNull();
    expect(bufferOf()).toBeNull();
  });
});
