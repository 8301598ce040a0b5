import { describe, expect, test } from 'vitest';
import { buildLedger } from '../../kit/ledger/build.ts';
import { account, ledgerRows, transaction } from '../../kit/ledger/testing.ts';
import { signalsOf } from '../shared/testing.ts';

const asOf = '2026-11-25';
/** A first row so old that every window is covered. */
const first = transaction('2025-06-01', 1, 'GENERAL_MERCHANDISE_OTHER_GENERAL_MERCHANDISE', { name: 'First' });
const ledgerOf = (...transactions: ReturnType<typeof transaction>[]) =>
  buildLedger(
    ledgerRows({
      accounts: [account(), account({ account_id: 'card', type: 'credit' })],
      transactions: [first, ...transactions],
    }),
    asOf,
  );

describe('total', () => {
  test('a refund lowers its own window and category, to below nothing if need be', () => {
    const ledger = ledgerOf(
      transaction('2026-10-20', 50_000, 'MEDICAL_PRIMARY_CARE'),
      transaction('2026-11-20', -20_000, 'MEDICAL_PRIMARY_CARE'),
      transaction('2026-11-21', 3_000, 'GENERAL_MERCHANDISE_PET_SUPPLIES'),
      transaction('2026-11-22', -5_000, 'GENERAL_MERCHANDISE_CLOTHING_AND_ACCESSORIES'),
    );
    expect(signalsOf(ledger, 30).spending).toMatchObject({
      total_cents: -22_000,
      by_category: {
        MEDICAL: { total_cents: -20_000, detailed: { MEDICAL_PRIMARY_CARE: -20_000 } },
        GENERAL_MERCHANDISE: {
          total_cents: -2_000,
          detailed: { GENERAL_MERCHANDISE_PET_SUPPLIES: 3_000, GENERAL_MERCHANDISE_CLOTHING_AND_ACCESSORIES: -5_000 },
        },
      },
      essential_cents: -20_000,
      discretionary_cents: -2_000,
    });
    expect(signalsOf(ledger, 90).spending.total_cents).toBe(28_000);
  });

  test('a window has N days, the as-of date among them', () => {
    const ledger = ledgerOf(
      transaction('2026-10-26', 100, 'TRAVEL_FLIGHTS'),
      transaction('2026-10-27', 1_000, 'TRAVEL_FLIGHTS'),
      transaction('2026-11-25', 10_000, 'TRAVEL_FLIGHTS'),
      transaction('2026-11-26', 100_000, 'TRAVEL_FLIGHTS'),
    );
    expect(signalsOf(ledger, 30).spending.total_cents).toBe(11_000);
  });

  test('the authorised date decides, unless it is more than 30 days off', () => {
    const ledger = ledgerOf(
      transaction('2026-10-28', 100, 'TRAVEL_FLIGHTS', { authorized_date: '2026-10-26' }),
      transaction('2026-11-10', 1_000, 'TRAVEL_FLIGHTS', { authorized_date: '2026-10-10' }),
      transaction('2026-11-11', 10_000, 'TRAVEL_FLIGHTS', { authorized_date: '2026-10-12' }),
    );
    expect(signalsOf(ledger, 30).spending.total_cents).toBe(1_000);
    expect(ledger.warnings).toMatchObject([{ code: 'DATES_FAR_APART' }]);
  });

  test('pending rows, card payments and money put aside do not count', () => {
    const ledger = ledgerOf(
      transaction('2026-11-20', 100, 'TRAVEL_FLIGHTS', { pending: true }),
      transaction('2026-11-20', 1_000, 'LOAN_PAYMENTS_CREDIT_CARD_PAYMENT'),
      transaction('2026-11-20', 10_000, 'TRANSFER_OUT_SAVINGS'),
      transaction('2026-11-20', 100_000, 'LOAN_PAYMENTS_CAR_PAYMENT'),
    );
    expect(signalsOf(ledger, 30).spending).toMatchObject({ total_cents: 100_000, essential_cents: 100_000 });
  });

  test('fees are bank fees without interest, less those given back', () => {
    const ledger = ledgerOf(
      transaction('2026-11-20', 3_500, 'BANK_FEES_OVERDRAFT_FEES'),
      transaction('2026-11-21', 9_500, 'BANK_FEES_OTHER_BANK_FEES', { account_id: 'card' }),
      transaction('2026-11-21', 4_400, 'BANK_FEES_INTEREST_CHARGE', { account_id: 'card' }),
      transaction('2026-11-22', -3_500, 'BANK_FEES_OVERDRAFT_FEES'),
    );
    expect(signalsOf(ledger, 30).spending).toMatchObject({ total_cents: 13_900, fees_cents: 9_500 });
  });
});

describe('trend', () => {
  const before = transaction('2026-10-01', 20_000, 'TRAVEL_FLIGHTS');
  const now = transaction('2026-11-01', 15_000, 'TRAVEL_FLIGHTS');

  test('change over the window before', () => {
    expect(signalsOf(ledgerOf(before, now), 30).spending.trend).toBe(-0.25);
  });

  test('unknown without spending before, or without its days covered', () => {
    expect(signalsOf(ledgerOf(now), 30).spending).toMatchObject({
      trend: null,
      unknown: { trend: expect.any(String) },
    });
    // 2 x 30 days are covered from 27 September on.
    const of = (day: string) =>
      buildLedger(ledgerRows({ transactions: [transaction(day, 1, 'TRAVEL_FLIGHTS'), before, now] }), asOf);
    expect(signalsOf(of('2026-09-27'), 30).spending.trend).toBeCloseTo(-5_001 / 20_001, 12);
    expect(signalsOf(of('2026-09-28'), 30).spending.trend).toBeNull();
  });
});

describe('average month', () => {
  test('spend of the covered days, at most 180 and at least 60, per 30', () => {
    const of = (day: string, cents: number) =>
      buildLedger(
        ledgerRows({
          transactions: [transaction(day, cents, 'TRAVEL_FLIGHTS'), transaction(asOf, 100, 'TRAVEL_FLIGHTS')],
        }),
        asOf,
      );
    // 27 September to 25 November are 60 days: 10,100 x 30 / 60.
    expect(signalsOf(of('2026-09-27', 10_000), 30).spending.average_monthly_cents).toBe(5_050);
    expect(signalsOf(of('2026-09-28', 10_000), 30).spending.average_monthly_cents).toBeNull();
    // 30 May is the first of 180 days; the day before is outside, but covered days count as 180: 100 x 30 / 180.
    expect(signalsOf(of('2026-05-30', 10_000), 30).spending.average_monthly_cents).toBe(1_683);
    expect(signalsOf(of('2026-05-29', 10_000), 30).spending.average_monthly_cents).toBe(17);
  });
});

test('without a posted row everything is unknown, never nothing', () => {
  const spending = signalsOf(buildLedger(ledgerRows(), asOf), 30).spending;
  expect(spending).toMatchObject({ total_cents: null, by_category: null, fees_cents: null, trend: null });
  expect(Object.keys(spending.unknown)).toHaveLength(7);
});

test('nothing found is proved by the search', () => {
  const ledger = ledgerOf(transaction('2026-11-20', -100_000, 'INCOME_SALARY'));
  const { total_cents, evidence } = signalsOf(ledger, 30).spending;
  expect(total_cents).toBe(0);
  expect(evidence['total_cents']).toEqual([
    { type: 'search', id: 'from=2026-10-27&to=2026-11-25&flow=spend&accounts=card%2Cchecking' },
  ]);
});
