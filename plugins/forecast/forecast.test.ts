import { describe, expect, test } from 'vitest';
import { addDays, addMonths, buildLedger, type LedgerRows, type Transaction } from '../kit/index.ts';
import { account, cardLiability, ledgerRows, transaction } from '../kit/ledger/testing.ts';
import { forecast, type Horizon, type KnownForecast } from './index.ts';

const asOf = '2026-11-25';
const RENT = 'RENT_AND_UTILITIES_RENT';
const SALARY = 'INCOME_SALARY';
const payday: Horizon = { until: 'next_payday' };

/** A payment on each of the days. */
const paid = (
  dates: readonly string[],
  cents: number,
  category: string,
  name: string,
  given: Partial<Transaction> = {},
) => dates.map((date) => transaction(date, cents, category, { name, ...given }));
/** The last of some payments, and those before it, so many days apart. */
const every = (days: number, last: string, count: number) =>
  Array.from({ length: count }, (_, index) => addDays(last, 0 - days * (count - 1 - index)));
const monthly = (last: string, count: number, anchor?: number) =>
  Array.from({ length: count }, (_, index) => addMonths(last, index + 1 - count, anchor));

const pay = paid(every(14, '2026-11-16', 9), -200_000, SALARY, 'Employer');
const rent = paid(monthly('2026-10-28', 6), 100_000, RENT, 'Landlord');

function known(rows: Partial<LedgerRows>, horizon: Horizon): KnownForecast {
  const made = forecast(buildLedger(ledgerRows(rows), asOf), horizon);
  if (made.unknown !== null) throw new Error(made.unknown);
  return made;
}

const balanceOn = ({ points }: KnownForecast, date: string) =>
  points.find((point) => point.date === date)?.expected_cents;

describe('streams', () => {
  test('rent falls due before a payday in five days', () => {
    const made = known({ accounts: [account({ current: 90_000 })], transactions: [...pay, ...rent] }, payday);
    expect(made).toMatchObject({
      payday: '2026-11-30',
      to: '2026-11-29',
      start_cents: 90_000,
      expected_cents: -10_000,
      // Rent may differ by 2 % and still be the same.
      low_cents: -12_000,
      high_cents: -8_000,
      lowest: { date: '2026-11-28', cents: -10_000 },
      below_zero_date: '2026-11-28',
      below_zero_low_date: '2026-11-28',
      spendable_cents: 0,
      ordinary_daily_cents: 0,
      assumptions: ['streams_continue'],
    });
    expect(made.points.map(({ expected_cents }) => expected_cents)).toEqual([90_000, 90_000, -10_000, -10_000]);
    expect(made.streams).toMatchObject([
      {
        merchant: 'Landlord',
        direction: 'outflow',
        dates: ['2026-11-28'],
        amount_cents: 100_000,
        total_cents: 100_000,
      },
    ]);
  });

  test('what is left before payday can be spent', () => {
    const made = known({ accounts: [account({ current: 130_000 })], transactions: [...pay, ...rent] }, payday);
    expect(made).toMatchObject({ spendable_cents: 30_000, below_zero_date: null, expected_cents: 30_000 });
  });

  test('payday tomorrow leaves no day to look at', () => {
    const wages = paid(every(14, '2026-11-12', 9), -200_000, SALARY, 'Employer');
    const made = known({ transactions: wages }, payday);
    expect(made).toMatchObject({
      payday: '2026-11-26',
      to: asOf,
      points: [],
      expected_cents: 100_000,
      lowest: { date: asOf, cents: 100_000 },
    });
  });

  test('weekly pay comes five times in thirty days', () => {
    const wages = paid(every(7, '2026-11-20', 12), -50_000, SALARY, 'Shop');
    const made = known({ accounts: [account({ current: 0 })], transactions: wages }, { days: 30 });
    expect(made.streams[0]?.dates).toEqual(['2026-11-27', '2026-12-04', '2026-12-11', '2026-12-18', '2026-12-25']);
    // Each may be off by 10.00, known from six: 1000 x sqrt(5 + 25 / 6) = 3028, less than 5 x 1000.
    expect(made).toMatchObject({ expected_cents: 250_000, low_cents: 246_972, high_cents: 253_028 });
  });

  test('what falls on the 31st falls on the last day of shorter months and returns', () => {
    const late = paid(monthly('2026-10-31', 7, 31), 80_000, RENT, 'Landlord');
    const made = known({ transactions: late }, { days: 90 });
    expect(made.streams[0]?.dates).toEqual(['2026-11-30', '2026-12-31', '2027-01-31']);
    expect(made).toMatchObject({ to: '2027-02-23', expected_cents: 100_000 - 240_000 });
  });

  test('late pay comes tomorrow, at the low end never, and is not the next payday', () => {
    const late = paid(every(14, '2026-11-09', 9), -200_000, SALARY, 'Employer');
    const made = known({ transactions: late }, payday);
    expect(made).toMatchObject({ payday: '2026-12-07', expected_cents: 300_000, low_cents: 100_000 });
    expect(made.assumptions).toContain('late_comes_tomorrow');
  });

  test('a bill that varies is the mean of the last six, between their ends', () => {
    const bills = [8_000, 12_000, 9_000, 11_000, 10_000, 10_600].flatMap((cents, index) =>
      paid([addMonths('2026-06-10', index)], cents, 'RENT_AND_UTILITIES_GAS_AND_ELECTRICITY', 'Power'),
    );
    const made = known({ transactions: bills }, { days: 30 });
    expect(made.streams).toMatchObject([{ dates: ['2026-12-10'], amount_cents: 10_100 }]);
    expect(made).toMatchObject({ expected_cents: 89_900, low_cents: 88_000, high_cents: 92_000 });
  });

  test('moving money between two checking accounts changes nothing, from savings it does', () => {
    const accounts = [
      account({ account_id: 'checking' }),
      account({ account_id: 'second' }),
      account({ account_id: 'savings', subtype: 'savings' }),
    ];
    const legs = (from: string, to: string, day: string) =>
      monthly(day, 6).flatMap((date) => [
        ...paid([date], 20_000, 'TRANSFER_OUT_ACCOUNT_TRANSFER', `Transfer to ${to}`, { account_id: from }),
        ...paid([date], -20_000, 'TRANSFER_IN_ACCOUNT_TRANSFER', `Transfer from ${from}`, { account_id: to }),
      ]);
    const between = known({ accounts, transactions: legs('checking', 'second', '2026-11-10') }, { days: 30 });
    expect(between).toMatchObject({ streams: [], start_cents: 200_000, expected_cents: 200_000 });
    const fromSavings = known({ accounts, transactions: legs('savings', 'checking', '2026-11-10') }, { days: 30 });
    expect(fromSavings).toMatchObject({ streams: [{ direction: 'inflow' }], expected_cents: 220_000 });
  });

  test('a transfer that left the same each time takes what is above that', () => {
    const friend = (date: string, cents: number) =>
      paid([date], 0 - cents, 'TRANSFER_IN_ACCOUNT_TRANSFER', `Friend ${date}`);
    const moves = [40_000, 90_000, 20_000, 70_000, 60_000, 30_000].flatMap((cents, index) => {
      const day = addMonths('2026-06-20', index);
      const out = paid([day], cents, 'TRANSFER_OUT_INVESTMENT_AND_RETIREMENT_FUNDS', 'Broker');
      return [...friend(addDays(day, -4), cents), ...out];
    });
    const transactions = [...moves, ...friend('2026-11-23', 25_000)];
    const made = known({ accounts: [account({ current: 125_000 })], transactions }, { days: 30 });
    expect(balanceOn(made, '2026-12-19')).toBe(125_000);
    expect(made).toMatchObject({ expected_cents: 100_000, low_cents: 100_000, high_cents: 100_000 });
    expect(made.streams).toMatchObject([{ merchant: 'Broker', dates: ['2026-12-20'], total_cents: 25_000 }]);
    expect(made.assumptions).toEqual(['sweeps_continue', 'irregular_income_left_out']);
  });
});

describe('cards', () => {
  const card = account({ account_id: 'card', type: 'credit', current: 30_000, limit: 100_000 });
  const statement = cardLiability({
    account_id: 'card',
    last_statement_issue_date: '2026-11-10',
    last_statement_balance_cents: 30_000,
    minimum_payment_cents: 2_500,
    next_payment_due_date: '2026-12-05',
  });
  const accounts = [account(), card];
  const anything = paid(['2026-09-01'], 500, 'FOOD_AND_DRINK_COFFEE', 'Cafe', { account_id: 'card' });
  const payments = (dates: readonly string[], cents: number) =>
    dates.flatMap((date) => [
      ...paid([date], cents, 'LOAN_PAYMENTS_CREDIT_CARD_PAYMENT', 'Card payment'),
      ...paid([date], 0 - cents, 'LOAN_PAYMENTS_CREDIT_CARD_PAYMENT', 'Payment received', { account_id: 'card' }),
    ]);

  test('without past payments the statement is paid when it is due, at best the minimum', () => {
    const made = known({ accounts, transactions: anything, liabilities: [statement] }, { days: 30 });
    expect(made.cards).toEqual([{ account_id: 'card', dates: ['2026-12-05'], total_cents: 30_000 }]);
    expect(made).toMatchObject({ expected_cents: 70_000, low_cents: 70_000, high_cents: 97_500 });
    expect(balanceOn(made, '2026-12-04')).toBe(100_000);
    expect(made.assumptions).toEqual(['card_payments_continue']);
  });

  test('a stream of payments is counted once, and takes the open statement of a card that is paid in full', () => {
    const varied = monthly('2026-11-06', 6).flatMap((date, index) => payments([date], 20_000 + 1_700 * index));
    const made = known({ accounts, transactions: varied, liabilities: [statement] }, { days: 30 });
    expect(made.cards).toEqual([]);
    expect(made.streams).toMatchObject([{ dates: ['2026-12-06'], total_cents: 30_000 }]);
    expect(made.expected_cents).toBe(70_000);
  });

  test('a steady payment stays what it is', () => {
    const steady = payments(monthly('2026-11-06', 6), 10_000);
    const made = known({ accounts, transactions: steady, liabilities: [statement] }, { days: 30 });
    expect(made.expected_cents).toBe(90_000);
  });

  test('a statement that has been paid is not paid again', () => {
    const made = known(
      { accounts, transactions: [...anything, ...payments(['2026-11-20'], 30_000)], liabilities: [statement] },
      { days: 30 },
    );
    expect(made).toMatchObject({ cards: [], expected_cents: 100_000 });
  });

  test('what is charged to a card leaves checking accounts alone, and so does a card paid from elsewhere', () => {
    const films = paid(monthly('2026-11-14', 6), 1_500, 'ENTERTAINMENT_TV_AND_MOVIES', 'Streamly', {
      account_id: 'card',
    });
    const elsewhere = paid(monthly('2026-10-06', 3), -9_000, 'LOAN_PAYMENTS_CREDIT_CARD_PAYMENT', 'Payment received', {
      account_id: 'card',
    });
    const made = known({ accounts, transactions: [...films, ...elsewhere], liabilities: [statement] }, { days: 30 });
    expect(made).toMatchObject({ streams: [], cards: [], expected_cents: 100_000, low_cents: 100_000 });
  });
});

describe('everything else', () => {
  /** 10.00 on each of the last 90 days, at a different shop each day. */
  const daily = every(1, asOf, 90).flatMap((date, index) =>
    paid(
      [date],
      1_000,
      'FOOD_AND_DRINK_GROCERIES',
      `Shop ${String.fromCodePoint(65 + (index % 26))}${'abcdefg'[index % 7]}`,
    ),
  );

  test('is spent as before, each day', () => {
    const made = known({ transactions: daily }, { days: 30 });
    expect(made).toMatchObject({
      ordinary_daily_cents: 1_000,
      ordinary_days: 90,
      expected_cents: 70_000,
      low_cents: 70_000,
      high_cents: 70_000,
      spendable_cents: 100_000,
    });
    expect(made.ordinary_transaction_ids).toHaveLength(90);
    expect(balanceOn(made, '2026-11-26')).toBe(99_000);
  });

  test('brings the balance below zero on a day', () => {
    const made = known({ accounts: [account({ current: 10_500 })], transactions: daily }, { days: 30 });
    expect(made).toMatchObject({ below_zero_date: '2026-12-06', lowest: { date: '2026-12-25', cents: -19_500 } });
  });

  test('that waits to be posted is gone, whether the bank says so or not', () => {
    const waiting = transaction('2026-11-24', 4_000, 'FOOD_AND_DRINK_COFFEE', { pending: true, name: 'Cafe' });
    const transactions = [...rent, waiting];
    const told = known({ accounts: [account({ current: 100_000, available: 96_000 })], transactions }, { days: 30 });
    const untold = known({ accounts: [account({ current: 100_000, available: null })], transactions }, { days: 30 });
    expect(told.start_cents).toBe(96_000);
    expect(untold.start_cents).toBe(96_000);
    expect(untold.assumptions).toContain('pending_is_spent');
  });

  test('transfers on no regular days are not expected, but the low end has them', () => {
    const moved = paid(['2026-08-29', '2026-09-30', '2026-10-09'], 30_000, 'TRANSFER_OUT_SAVINGS', 'To savings');
    const made = known({ transactions: [...daily, ...moved] }, { days: 30 });
    expect(made.expected_cents).toBe(70_000);
    expect(made.low_cents).toBeLessThan(45_000);
    expect(made.high_cents).toBe(70_000);
    expect(made.assumptions).toContain('irregular_transfers_left_out');
  });

  test('pay on no regular days is spread over the days; a gift is left out', () => {
    const jobs = paid(
      ['2026-06-05', '2026-07-20', '2026-08-03', '2026-10-19'],
      -90_000,
      'INCOME_OTHER_INCOME',
      'Client',
    );
    const gift = paid(['2026-11-01'], -50_000, 'TRANSFER_IN_ACCOUNT_TRANSFER', 'Aunt');
    const made = known({ transactions: [...daily, ...jobs, ...gift] }, { days: 30 });
    // 360000 over the 174 days since the first row: 2068.97 a day, less 1000.
    expect(made.expected_cents).toBe(100_000 + Math.round(30 * (360_000 / 174 - 1_000)));
    expect(made.assumptions).toEqual([
      'ordinary_spending_continues',
      'irregular_income_continues',
      'irregular_income_left_out',
    ]);
  });
});

describe('unknown', () => {
  const reasonOf = (rows: Partial<LedgerRows>, horizon: Horizon = { days: 30 }) =>
    forecast(buildLedger(ledgerRows(rows), asOf), horizon).unknown;

  test('without a checking account', () => {
    expect(reasonOf({ accounts: [] })).toBe('no_checking_account');
    expect(reasonOf({ accounts: [account({ subtype: 'savings' })] })).toBe('no_checking_account');
  });
  test('without a balance', () => {
    expect(reasonOf({ accounts: [account({ current: null })], transactions: rent })).toBe('no_balance');
  });
  test('with 29 covered days, not with 30', () => {
    expect(reasonOf({ transactions: [transaction('2026-10-28', 100)] })).toBe('short_history');
    expect(reasonOf({ transactions: [transaction('2026-10-27', 100)] })).toBeNull();
  });
  test('without pay on regular days only the next payday is', () => {
    expect(reasonOf({ transactions: rent }, payday)).toBe('no_pay_stream');
    expect(reasonOf({ transactions: rent })).toBeNull();
  });
});
