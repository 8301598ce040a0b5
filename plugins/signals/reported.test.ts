import { describe, expect, test } from 'vitest';
import { buildLedger, type Account, type CreditLiability, type Transaction } from '../kit/index.ts';
import { addDays } from '../kit/ledger/dates.ts';
import { account, cardLiability, ledgerRows, transaction } from '../kit/ledger/testing.ts';
import { personaPlugins } from '../personas/index.ts';
import { signalsOf, stillContext } from './shared/testing.ts';

/** What went wrong in public finance tools, as the smallest input that shows it. */

const asOf = '2026-11-25';
/** So old that every window is covered. */
const first = transaction('2025-06-01', 1, 'TRAVEL_FLIGHTS', { name: 'First' });
const inWindow = (
  transactions: Transaction[],
  accounts: Account[] = [],
  liabilities: CreditLiability[] = [],
  days: 30 | 180 = 30,
) =>
  signalsOf(
    buildLedger(
      ledgerRows({ accounts: [account(), ...accounts], transactions: [first, ...transactions], liabilities }),
      asOf,
    ),
    days,
  );
const card = (current: number, limit: number | null = 500_000) =>
  account({ account_id: 'card', type: 'credit', current, limit });
const pay = (cents: number, date = '2026-11-02') => transaction(date, -cents, 'INCOME_WAGES', { name: 'ACME CORP' });
const doctor = (cents: number, date = '2026-11-05') =>
  transaction(date, cents, 'MEDICAL_PRIMARY_CARE', { name: 'Family Clinic' });

describe('money back', () => {
  test('insurance pays part of a treatment', () => {
    const { spending } = inWindow([doctor(50_000), doctor(-20_000, '2026-11-09')]);
    expect(spending.by_category?.['MEDICAL']?.total_cents).toBe(30_000);
  });

  test('more back than paid is below nothing', () => {
    expect(inWindow([doctor(3_000), doctor(-5_000, '2026-11-09')]).spending.total_cents).toBe(-2_000);
  });

  test('one total wherever it is shown', () => {
    const phone = (cents: number, date: string) =>
      transaction(date, cents, 'RENT_AND_UTILITIES_TELEPHONE', { name: 'Phone Company' });
    const { spending } = inWindow([phone(21_690, '2026-11-03'), phone(-15_861, '2026-11-08')]);
    expect(spending.total_cents).toBe(5_829);
    expect(spending.by_category?.['RENT_AND_UTILITIES']).toEqual({
      total_cents: 5_829,
      detailed: { RENT_AND_UTILITIES_TELEPHONE: 5_829 },
    });
  });

  test('bought and given back is nothing', () => {
    const shop = (cents: number, date: string) =>
      transaction(date, cents, 'GENERAL_MERCHANDISE_ELECTRONICS', { name: 'Gadgets' });
    expect(inWindow([shop(10_000, '2026-11-03'), shop(-10_000, '2026-11-06')]).spending.total_cents).toBe(0);
  });

  test('does not change the rate of saving', () => {
    const shop = (cents: number, date: string) =>
      transaction(date, cents, 'GENERAL_MERCHANDISE_ELECTRONICS', { name: 'Gadgets' });
    const rent = transaction('2026-11-01', 3_000_000, 'RENT_AND_UTILITIES_RENT', { name: 'Landlord' });
    const { savings } = inWindow([pay(5_000_000), rent, shop(500_000, '2026-11-03'), shop(-500_000, '2026-11-06')]);
    expect(savings.savings_rate).toBeCloseTo(0.4, 10);
  });
});

describe('saving', () => {
  const saved = account({ account_id: 'saved', subtype: 'savings', current: 600_000 });
  const put = [
    transaction('2026-11-04', 50_000, 'TRANSFER_OUT_SAVINGS', { name: 'To savings' }),
    transaction('2026-11-04', -50_000, 'TRANSFER_IN_SAVINGS', { name: 'From checking', account_id: 'saved' }),
  ];
  const spent = transaction('2026-11-06', 200_000, 'RENT_AND_UTILITIES_RENT', { name: 'Landlord' });

  test('what is put aside is not consumed', () => {
    expect(inWindow([pay(300_000), spent, ...put], [saved]).savings.savings_rate).toBeCloseTo(1 / 3, 10);
  });

  test('without income there is no rate', () => {
    const { savings } = inWindow([spent], [saved]);
    expect([savings.savings_rate, savings.unknown['savings_rate']]).toEqual([null, expect.any(String)]);
  });

  test('from nothing there is no growth', () => {
    const empty = account({ account_id: 'saved', subtype: 'savings', current: 50_000 });
    const { savings } = inWindow([pay(300_000), ...put], [empty]);
    expect([savings.growth_rate, savings.unknown['growth_rate']]).toEqual([null, expect.any(String)]);
  });

  test('a fund for a customer who spent nothing is unknown, not endless', () => {
    const ledger = buildLedger(
      ledgerRows({ accounts: [account(), saved], transactions: [pay(1_000, '2026-05-02'), pay(1_000)] }),
      asOf,
    );
    const { savings } = signalsOf(ledger, 180);
    expect([savings.emergency_fund_months, savings.unknown['emergency_fund_months']]).toEqual([
      null,
      expect.any(String),
    ]);
  });

  test('twelve days of spending are 0.4 months', () => {
    const everyMonth = [...Array(6).keys()].map((month) =>
      transaction(addDays(asOf, -month * 30 - 1), 100_000, 'RENT_AND_UTILITIES_RENT', { name: 'Landlord' }),
    );
    const little = account({ account_id: 'saved', subtype: 'savings', current: 40_000 });
    const { savings } = inWindow(everyMonth, [little], [], 180);
    expect(savings.emergency_fund_months).toBeCloseTo(0.4, 1);
  });
});

describe('income', () => {
  test('one payday says nothing of gaps', () => {
    const { income } = inWindow([pay(200_000)], [], [], 180);
    expect([income.median_pay_gap_days, income.unknown['median_pay_gap_days']]).toEqual([null, expect.any(String)]);
  });

  test('the median of two gaps is between them', () => {
    const { income } = inWindow(
      [pay(200_000, '2026-09-01'), pay(200_000, '2026-09-11'), pay(200_000, '2026-11-10')],
      [],
      [],
      180,
    );
    expect(income.median_pay_gap_days).toBe(35);
  });

  test('two charges of one day are no monthly fortune', () => {
    const twice = ['A', 'B'].map((transaction_id) =>
      transaction('2026-11-20', 999, 'ENTERTAINMENT_MUSIC_AND_AUDIO', { name: 'Songs', transaction_id }),
    );
    expect(inWindow([pay(200_000), ...twice]).subscriptions).toMatchObject({
      recurring_merchants: [],
      monthly_recurring_cents: 0,
    });
  });
});

describe('cards', () => {
  test('a card that owes the customer is used 0 %, and lowers no other debt', () => {
    const loan = account({ account_id: 'loan', type: 'loan', current: 2_828_100 });
    const { credit } = inWindow([pay(200_000)], [card(-400_000), loan]);
    expect(credit.cards[0]).toMatchObject({ utilization: 0, balance_cents: -400_000 });
    expect(credit.overall.utilization).toBe(0);
  });

  test.each([[0], [null]])('a limit of %j is unknown, not divided by', (limit) => {
    const { credit } = inWindow([pay(200_000)], [card(25_000, limit)]);
    expect([credit.cards[0]?.utilization, credit.cards[0]?.unknown['utilization']]).toEqual([null, expect.any(String)]);
  });

  test('a lender who reports nothing decides nothing', () => {
    const { credit } = inWindow([pay(200_000)], [card(10_000)], [cardLiability({ account_id: 'card' })]);
    expect(credit.cards[0]).toMatchObject({ is_overdue: null, minimum_payment_only: null });
    const high = personaPlugins.find(({ persona }) => persona === 'high_utilization');
    const window = {
      ...signalsOf(buildLedger(ledgerRows({ transactions: [first] }), asOf), 180),
      credit,
    };
    expect(high?.create(stillContext, high.config.parse({}) as never).assign(window).match).not.toBe(true);
  });

  test('minimum payments are told card by card', () => {
    const other = account({ account_id: 'other', type: 'credit', current: 90_000, limit: 500_000 });
    const reported = (account_id: string) =>
      cardLiability({
        account_id,
        minimum_payment_cents: 3_500,
        last_statement_balance_cents: 90_000,
        last_statement_issue_date: '2026-10-28',
      });
    const paid = (account_id: string, cents: number) =>
      transaction('2026-11-10', -cents, 'LOAN_PAYMENTS_CREDIT_CARD_PAYMENT', { account_id, name: 'Payment' });
    const { credit } = inWindow(
      [paid('card', 3_500), paid('other', 90_000)],
      [card(90_000), other],
      [reported('card'), reported('other')],
    );
    expect(credit.cards.map(({ account_id, minimum_payment_only }) => [account_id, minimum_payment_only])).toEqual([
      ['card', true],
      ['other', false],
    ]);
  });

  test('fractions, not percentages, in every family', () => {
    const { credit, subscriptions } = inWindow([pay(200_000)], [card(250_000)]);
    expect(credit.overall.utilization).toBe(0.5);
    expect(subscriptions.subscription_share ?? 0).toBeLessThanOrEqual(1);
  });
});

test('a transaction of zero, a balance of zero: zero, not missing', () => {
  const empty = account({ account_id: 'checking', available: 0, current: 5_000 });
  const rent = [...Array(6).keys()].map((month) =>
    transaction(addDays(asOf, -month * 30 - 1), 100_000, 'RENT_AND_UTILITIES_RENT', { name: 'Landlord' }),
  );
  const ledger = buildLedger(ledgerRows({ accounts: [empty], transactions: [first, ...rent] }), asOf);
  expect(signalsOf(ledger, 180).income.cash_flow_buffer_months).toBe(0);
});
