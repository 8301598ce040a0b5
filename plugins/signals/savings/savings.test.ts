import { describe, expect, test } from 'vitest';
import { buildLedger } from '../../kit/ledger/build.ts';
import type { Account, Transaction } from '../../kit/index.ts';
import { account, ledgerRows, transaction } from '../../kit/ledger/testing.ts';
import { signalsOf } from '../shared/testing.ts';

const asOf = '2026-11-25';
const first = transaction('2025-06-01', 1, 'TRAVEL_FLIGHTS', { name: 'First' });
const savings = (given: Parameters<typeof account>[0] = {}) =>
  account({ account_id: 'savings', subtype: 'savings', ...given });
const savingsOf = (accounts: Account[], transactions: Transaction[], days: 30 | 90 | 180 = 30) =>
  signalsOf(
    buildLedger(ledgerRows({ accounts: [account(), ...accounts], transactions: [first, ...transactions] }), asOf),
    days,
  ).savings;

const into = (day: string, cents: number, account_id = 'savings', detailed = 'TRANSFER_IN_SAVINGS') =>
  transaction(day, -cents, detailed, { account_id, name: 'Deposit' });

describe('net inflow', () => {
  test('deposits less withdrawals with interest, over all kinds of savings accounts', () => {
    const accounts = [
      savings(),
      savings({ account_id: 'market', subtype: 'money market' }),
      savings({ account_id: 'sweep', subtype: 'cash management' }),
      savings({ account_id: 'hsa', subtype: 'hsa' }),
      savings({ account_id: 'cd', subtype: 'cd' }),
    ];
    const rows = [
      into('2026-11-01', 30_000, 'market'),
      into('2026-11-02', 412, 'savings', 'INCOME_INTEREST_EARNED'),
      transaction('2026-11-03', 5_000, 'TRANSFER_OUT_ACCOUNT_TRANSFER', { account_id: 'sweep' }),
      into('2026-11-04', 10_000, 'hsa'),
      into('2026-11-05', 99_000, 'cd'),
    ];
    expect(savingsOf(accounts, rows)).toMatchObject({ net_inflow_cents: 35_412, monthly_net_inflow_cents: 35_412 });
    expect(savingsOf(accounts, rows, 90)).toMatchObject({ net_inflow_cents: 35_412, monthly_net_inflow_cents: 11_804 });
  });

  test('the month is of the covered days, and needs 30 of them', () => {
    const of = (day: string) =>
      signalsOf(buildLedger(ledgerRows({ accounts: [savings()], transactions: [into(day, 45_000)] }), asOf), 90)
        .savings;
    expect(of('2026-10-12').monthly_net_inflow_cents).toBe(30_000); // 45 days
    expect(of('2026-10-27').monthly_net_inflow_cents).toBe(45_000); // 30 days
    expect(of('2026-10-28')).toMatchObject({ net_inflow_cents: 45_000, monthly_net_inflow_cents: null });
  });
});

describe('growth', () => {
  test('net inflow over the balance at the end of the day before the window', () => {
    // 1,020.00 now, 20.00 of it from the window: 1,000.00 on 26 October.
    expect(savingsOf([savings({ current: 102_000 })], [into('2026-10-27', 2_000)]).growth_rate).toBe(0.02);
    expect(savingsOf([savings({ current: 102_000 })], [into('2026-10-26', 2_000)]).growth_rate).toBe(0);
  });

  test('unknown from nothing, and when the window is not covered', () => {
    expect(savingsOf([savings({ current: 2_000 })], [into('2026-11-01', 2_000)]).growth_rate).toBeNull();
    expect(savingsOf([savings({ current: 1_000 })], [into('2026-11-01', 2_000)]).growth_rate).toBeNull();
    const short = buildLedger(
      ledgerRows({ accounts: [savings({ current: 50_000 })], transactions: [into('2026-10-28', 2_000)] }),
      asOf,
    );
    expect(signalsOf(short, 30).savings).toMatchObject({
      growth_rate: null,
      unknown: { growth_rate: expect.any(String) },
    });
  });
});

describe('savings rate', () => {
  const pay = transaction('2026-11-01', -300_000, 'INCOME_SALARY');

  test('money put aside is not spent', () => {
    const rows = [
      pay,
      transaction('2026-11-02', 200_000, 'TRAVEL_FLIGHTS'),
      transaction('2026-11-03', 50_000, 'TRANSFER_OUT_SAVINGS'),
    ];
    expect(savingsOf([], rows).savings_rate).toBeCloseTo(1 / 3, 12);
  });

  test('a purchase given back is neither spent nor earned', () => {
    const rows = [
      transaction('2026-11-01', -5_000_000, 'INCOME_SALARY'),
      transaction('2026-11-02', 3_000_000, 'TRAVEL_FLIGHTS'),
      transaction('2026-11-03', 500_000, 'GENERAL_MERCHANDISE_ELECTRONICS'),
      transaction('2026-11-09', -500_000, 'GENERAL_MERCHANDISE_ELECTRONICS'),
    ];
    expect(savingsOf([], rows).savings_rate).toBe(0.4);
  });

  test('may be negative; unknown without income', () => {
    expect(savingsOf([], [pay, transaction('2026-11-02', 330_000, 'TRAVEL_FLIGHTS')]).savings_rate).toBe(-0.1);
    expect(savingsOf([], [transaction('2026-11-02', 100, 'TRAVEL_FLIGHTS')])).toMatchObject({
      savings_rate: null,
      unknown: { savings_rate: 'no income in this window' },
    });
  });
});

describe('emergency fund', () => {
  const months = ['06', '07', '08', '09', '10', '11'];
  const rent = months.map((month) =>
    transaction(`2026-${month}-03`, 150_000, 'RENT_AND_UTILITIES_RENT', { account_id: 'card', name: 'Rent' }),
  );
  const fun = months.map((month) =>
    transaction(`2026-${month}-04`, 50_000, 'TRAVEL_FLIGHTS', { account_id: 'card', name: 'Fun' }),
  );
  const card = account({ account_id: 'card', type: 'credit' });

  test('spend on a paid-off card counts once, at its purchases', () => {
    const paid = months.flatMap((month) => [
      transaction(`2026-${month}-20`, 150_000, 'LOAN_PAYMENTS_CREDIT_CARD_PAYMENT'),
      transaction(`2026-${month}-20`, -150_000, 'LOAN_PAYMENTS_CREDIT_CARD_PAYMENT', { account_id: 'card' }),
    ]);
    const result = savingsOf([card, savings({ current: 900_000, available: null })], [...rent, ...paid]);
    expect(result.emergency_fund_months).toBe(6);
  });

  test('available balance first; HSA is not at hand; essentials apart', () => {
    const accounts = [
      card,
      savings({ current: 500_000, available: 400_000 }),
      savings({ account_id: 'hsa', subtype: 'hsa', current: 900_000 }),
    ];
    expect(savingsOf(accounts, [...rent, ...fun])).toMatchObject({
      emergency_fund_months: 2,
      essential_fund_months: 400_000 / 150_000,
    });
  });

  test('12 days are 0.4 months, not nothing', () => {
    expect(savingsOf([card, savings({ current: 60_000 })], rent).emergency_fund_months).toBe(0.4);
  });

  test('unknown without spending, without two months, without a balance', () => {
    const income = [transaction('2026-06-01', -1, 'INCOME_SALARY'), transaction(asOf, -1, 'INCOME_SALARY')];
    const rich = savings({ current: 500_000 });
    const of = (accounts: Account[], rows: Transaction[]) =>
      signalsOf(buildLedger(ledgerRows({ accounts, transactions: rows }), asOf), 30).savings;
    expect(of([account(), rich], income)).toMatchObject({ emergency_fund_months: null, essential_fund_months: null });
    expect(of([account(), rich], [transaction('2026-11-01', 100, 'TRAVEL_FLIGHTS')]).emergency_fund_months).toBeNull();
    expect(of([account(), card, savings({ current: null, available: null })], rent).emergency_fund_months).toBeNull();
    // 4 June to 25 November are 175 days: 3,000.00 x 30 / 175 a month.
    const month = (300_000 * 30) / 175;
    expect(of([account(), card, rich], fun)).toMatchObject({
      emergency_fund_months: 500_000 / month,
      essential_fund_months: null,
    });
  });
});
