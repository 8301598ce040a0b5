import { describe, expect, test } from 'vitest';
import { buildLedger } from '../../kit/ledger/build.ts';
import type { Account, Transaction } from '../../kit/index.ts';
import { account, ledgerRows, transaction } from '../../kit/ledger/testing.ts';
import { signalsOf } from '../shared/testing.ts';

const asOf = '2026-11-25';
const first = transaction('2026-01-01', 1, 'TRAVEL_FLIGHTS', { name: 'First' });
const cashFlowOf = (accounts: Account[], transactions: Transaction[], days: 30 | 90 | 180 = 30) =>
  signalsOf(buildLedger(ledgerRows({ accounts, transactions: [first, ...transactions] }), asOf), days).cash_flow;
const spent = (date: string, cents: number, given: Partial<Transaction> = {}) =>
  transaction(date, cents, 'TRAVEL_FLIGHTS', given);
const earned = (date: string, cents: number) => transaction(date, -cents, 'INCOME_SALARY');

describe('lowest balance', () => {
  test('lowest end of a day, both ends of the window among them; not the low point within a day', () => {
    // Ends 26 Oct at 50.00 (outside), 27 Oct at 250.00, 10 Nov at 90.00, then 1,090.00.
    const rows = [
      earned('2026-10-27', 20_000),
      spent('2026-11-10', 40_000),
      earned('2026-11-10', 24_000),
      earned('2026-11-11', 100_000),
    ];
    expect(cashFlowOf([account({ current: 109_000 })], rows).lowest_balance_cents).toBe(9_000);
    expect(cashFlowOf([account({ current: 109_000 })], rows, 90).lowest_balance_cents).toBe(5_000);
  });

  test('of all checking accounts together; savings and cards are none', () => {
    const accounts = [
      account({ current: 5_000 }),
      account({ account_id: 'joint', current: 20_000 }),
      account({ account_id: 'savings', subtype: 'savings', current: 1 }),
    ];
    expect(cashFlowOf(accounts, [spent('2026-11-05', 5_000)]).lowest_balance_cents).toBe(25_000);
  });

  test('by the posted date, not the authorised one', () => {
    const rows = [
      spent('2026-11-10', 40_000, { authorized_date: '2026-11-08' }),
      earned('2026-11-09', 30_000),
      earned('2026-11-12', 50_000),
    ];
    // 8 Nov 100.00, 9 Nov 400.00, 10 Nov 0.00, 12 Nov 500.00.
    expect(cashFlowOf([account({ current: 50_000 })], rows)).toMatchObject({
      lowest_balance_cents: 0,
      days_below_zero: 0,
    });
  });

  test('only covered days count', () => {
    const ledger = buildLedger(
      ledgerRows({ accounts: [account({ current: 100 })], transactions: [earned('2026-11-20', 5_000)] }),
      asOf,
    );
    expect(signalsOf(ledger, 30).cash_flow).toMatchObject({
      lowest_balance_cents: 100,
      days_below_zero: 0,
      overdrafts: 0,
    });
  });

  test('unknown without a checking account or a balance', () => {
    expect(cashFlowOf([account({ account_id: 'checking', subtype: 'savings' })], [])).toMatchObject({
      lowest_balance_cents: null,
      days_below_zero: null,
      overdrafts: null,
      unknown: { overdrafts: 'no checking account' },
    });
    expect(cashFlowOf([account({ current: null })], []).lowest_balance_cents).toBeNull();
  });
});

describe('overdrafts', () => {
  test('days below zero are counted each, an overdraft once per fall', () => {
    // 100.00 until 5 Nov; -20.00 on 5, 6, 7; 80.00 on 8; -10.00 on 20, 21; then 990.00.
    const rows = [
      spent('2026-11-05', 12_000),
      earned('2026-11-08', 10_000),
      spent('2026-11-20', 9_000),
      earned('2026-11-22', 100_000),
    ];
    expect(cashFlowOf([account({ current: 99_000 })], rows)).toMatchObject({
      lowest_balance_cents: -2_000,
      days_below_zero: 5,
      overdrafts: 2,
    });
  });

  test('any account below zero counts, though all together are not', () => {
    const accounts = [account({ current: 100_000 }), account({ account_id: 'joint', current: 500 })];
    const rows = [
      spent('2026-11-05', 1_000, { account_id: 'joint' }),
      transaction('2026-11-07', -600, 'INCOME_SALARY', { account_id: 'joint' }),
    ];
    // Joint: 9.00, -1.00 on 5 and 6, 5.00 from 7.
    expect(cashFlowOf(accounts, rows)).toMatchObject({ days_below_zero: 2, overdrafts: 1 });
  });

  test('a fee on the day of a fall is the same overdraft, on another day it is one more', () => {
    const fee = (date: string, detailed = 'BANK_FEES_OVERDRAFT_FEES') => transaction(date, 3_500, detailed);
    const rows = (...fees: Transaction[]) => [spent('2026-11-05', 12_000), earned('2026-11-08', 500_000), ...fees];
    const accounts = [account({ current: 490_000 })];
    expect(cashFlowOf(accounts, rows(fee('2026-11-05'))).overdrafts).toBe(1);
    expect(cashFlowOf(accounts, rows(fee('2026-11-06', 'BANK_FEES_INSUFFICIENT_FUNDS'))).overdrafts).toBe(2);
    expect(cashFlowOf(accounts, rows(fee('2026-11-15', 'BANK_FEES_ATM_FEES'))).overdrafts).toBe(1);
  });

  test('a stretch below zero that began before the window is no overdraft of it', () => {
    const rows = [spent('2026-10-20', 12_000), earned('2026-10-30', 50_000)];
    expect(cashFlowOf([account({ current: 48_000 })], rows)).toMatchObject({ days_below_zero: 3, overdrafts: 0 });
    expect(cashFlowOf([account({ current: 48_000 })], rows, 90)).toMatchObject({ days_below_zero: 10, overdrafts: 1 });
  });
});
