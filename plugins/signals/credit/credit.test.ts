import { describe, expect, test } from 'vitest';
import { buildLedger } from '../../kit/ledger/build.ts';
import type { Account, CreditLiability, Transaction } from '../../kit/index.ts';
import { account, cardLiability, ledgerRows, transaction } from '../../kit/ledger/testing.ts';
import { signalsOf } from '../shared/testing.ts';

const asOf = '2026-11-25';
const card = (given: Parameters<typeof account>[0] = {}) =>
  account({ account_id: 'card', type: 'credit', limit: 500_000, ...given });
function creditOf(cards: Account[], liabilities: CreditLiability[] = [], transactions: Transaction[] = [], at = asOf) {
  const rows = ledgerRows({
    accounts: [account({ limit: 50_000 }), ...cards],
    liabilities,
    transactions: [transaction('2026-06-01', 1), ...transactions],
  });
  return signalsOf(buildLedger(rows, at), 30).credit;
}
const only = (...given: Parameters<typeof creditOf>) => {
  const [found] = creditOf(...given).cards;
  if (found === undefined) throw new Error('no card');
  return found;
};

describe('utilization', () => {
  test.each([
    [340_000, 500_000, 0.68, '50_to_80'],
    [250_000, 500_000, 0.5, '50_to_80'],
    [249_999, 500_000, 0.499998, '30_to_50'],
    [150_000, 500_000, 0.3, '30_to_50'],
    [149_999, 500_000, 0.299998, 'under_30'],
    [400_000, 500_000, 0.8, '80_plus'],
    [-400_000, 500_000, 0, 'under_30'],
    [600_000, 500_000, 1.2, '80_plus'],
  ])('%d of %d is %d, %s', (current, limit, utilization, band) => {
    expect(only([card({ current, limit })])).toMatchObject({ utilization, utilization_band: band });
  });

  test('without a limit, or with a limit of nothing, it is unknown', () => {
    for (const limit of [null, 0]) {
      expect(only([card({ current: 25_000, limit })])).toMatchObject({
        utilization: null,
        utilization_band: null,
        unknown: { utilization: 'no limit reported' },
      });
    }
    expect(only([card({ current: null })]).utilization).toBeNull();
  });

  test('overall over the cards with a limit; an overdraft limit makes no card', () => {
    const { cards, overall } = creditOf([
      card({ account_id: 'a', current: 100_000, limit: 200_000 }),
      card({ account_id: 'b', current: -50_000, limit: 300_000 }),
      card({ account_id: 'c', current: 90_000, limit: null }),
    ]);
    expect(cards.map(({ account_id }) => account_id)).toEqual(['a', 'b', 'c']);
    expect(overall).toMatchObject({ utilization: 0.2, utilization_band: 'under_30' });
  });

  test('an earlier as-of date takes the balance of that day', () => {
    const bought = transaction('2026-11-20', 100_000, 'TRAVEL_FLIGHTS', { account_id: 'card' });
    expect(only([card({ current: 350_000 })], [], [bought], '2026-11-19').utilization).toBe(0.5);
  });
});

describe('minimum payment only', () => {
  const statement = {
    account_id: 'card',
    last_statement_issue_date: '2026-10-28',
    last_statement_balance_cents: 200_000,
    minimum_payment_cents: 4_000,
  };
  const paid = (date: string, cents: number) =>
    transaction(date, -cents, 'LOAN_PAYMENTS_CREDIT_CARD_PAYMENT', { account_id: 'card', name: 'Payment' });
  const minimumOf = (given: Partial<CreditLiability>, ...payments: Transaction[]) => {
    const found = only([card()], [cardLiability({ ...statement, ...given })], payments);
    return [found.minimum_payment_only, found.minimum_payment_approximate];
  };

  test('payments posted after the statement, within $1 or 2 % of the minimum', () => {
    expect(minimumOf({}, paid('2026-11-10', 4_000))).toEqual([true, false]);
    expect(minimumOf({}, paid('2026-11-10', 4_100))).toEqual([true, false]); // $1
    expect(minimumOf({}, paid('2026-11-10', 4_101))).toEqual([false, false]);
    expect(minimumOf({ minimum_payment_cents: 10_000 }, paid('2026-11-10', 10_200))).toEqual([true, false]); // 2 %
    expect(minimumOf({ minimum_payment_cents: 10_000 }, paid('2026-11-10', 10_201))).toEqual([false, false]);
    expect(minimumOf({}, paid('2026-11-10', 2_000), paid('2026-11-12', 3_000))).toEqual([false, false]);
  });

  test('a payment on the day of issue belongs to the statement before', () => {
    expect(minimumOf({ last_payment_cents: 200_000 }, paid('2026-10-28', 4_000))).toEqual([false, true]);
  });

  test('a small statement paid in full is not a minimum payment', () => {
    expect(minimumOf({ last_statement_balance_cents: 4_100 }, paid('2026-11-10', 4_000))).toEqual([false, false]);
    expect(minimumOf({ last_statement_balance_cents: 4_101 }, paid('2026-11-10', 4_000))).toEqual([true, false]);
  });

  test("without posted payments the lender's last one counts, marked approximate", () => {
    expect(minimumOf({ last_payment_cents: 4_000 })).toEqual([true, true]);
    expect(minimumOf({ last_payment_cents: 90_000 })).toEqual([false, true]);
    expect(minimumOf({ last_payment_cents: 0 })).toEqual([false, true]);
  });

  test('more than the minimum is a no without a statement, any other gap is unknown', () => {
    const none = { last_statement_balance_cents: null };
    expect(minimumOf(none, paid('2026-11-10', 90_000))).toEqual([false, false]);
    expect(minimumOf(none, paid('2026-11-10', 4_000))[0]).toBeNull();
    expect(minimumOf({ minimum_payment_cents: null }, paid('2026-11-10', 4_000))[0]).toBeNull();
    expect(minimumOf({ last_payment_cents: null })[0]).toBeNull();
    expect(only([card()]).minimum_payment_only).toBeNull();
  });

  test('a statement newer than the as-of date is unknown', () => {
    const found = only(
      [card()],
      [cardLiability({ ...statement, is_overdue: true, last_payment_cents: 4_000 })],
      [],
      '2026-10-27',
    );
    expect(found).toMatchObject({ minimum_payment_only: null, is_overdue: null });
  });
});

describe('interest', () => {
  const charge = (date: string, cents: number, detailed = 'BANK_FEES_INTEREST_CHARGE', account_id = 'card') =>
    transaction(date, cents, detailed, { account_id, name: 'Charge' });

  test('posted charges of the window, per card and together; an annual fee is none', () => {
    const result = creditOf(
      [card(), card({ account_id: 'other' })],
      [],
      [
        charge('2026-11-03', 2_500),
        charge('2026-10-26', 9_900),
        charge('2026-11-04', 9_500, 'BANK_FEES_OTHER_BANK_FEES'),
        charge('2026-11-05', 400, 'BANK_FEES_INTEREST_CHARGE', 'other'),
      ],
    );
    expect(result.cards.map((one) => one.interest_charges_cents)).toEqual([2_500, 400]);
    expect(result.overall.interest_charges_cents).toBe(2_900);
  });

  test('an APR is no charge; what the lender reports stands apart', () => {
    const apr = {
      apr_type: 'purchase_apr',
      apr: 0.22,
      balance_subject_to_apr_cents: null,
      interest_charge_cents: 13_022,
    };
    expect(only([card()], [cardLiability({ account_id: 'card', aprs: [apr] })])).toMatchObject({
      interest_charges_cents: 0,
      reported_interest_cents: 13_022,
    });
    expect(
      only([card()], [cardLiability({ account_id: 'card', aprs: [{ ...apr, interest_charge_cents: null }] })]),
    ).toMatchObject({
      interest_charges_cents: 0,
      reported_interest_cents: null,
    });
  });
});

describe('overdue', () => {
  const overdueOf = (...reported: (boolean | null)[]) => {
    const ids = reported.map((_, index) => `card${index}`);
    const liabilities = ids.map((account_id, index) =>
      cardLiability({ account_id, is_overdue: reported[index] ?? null }),
    );
    return creditOf(
      ids.map((account_id) => card({ account_id })),
      liabilities,
    ).overall.is_overdue;
  };

  test('as reported; one yes is a yes, a no needs every card', () => {
    expect([
      overdueOf(true, null),
      overdueOf(false, null),
      overdueOf(false, false),
      overdueOf(null),
      overdueOf(),
    ]).toEqual([true, null, false, null, null]);
  });
});

test('no card: nothing is known, and the search says where none was found', () => {
  const { cards, overall, evidence } = creditOf([]);
  expect(cards).toEqual([]);
  expect(overall).toMatchObject({
    utilization: null,
    interest_charges_cents: null,
    unknown: { utilization: 'no card' },
  });
  expect(evidence['cards']?.[0]?.type).toBe('search');
});
