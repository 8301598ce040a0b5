import { describe, expect, test } from 'vitest';
import type { Account, CreditLiability, PersonaPlugin, Transaction } from '../kit/index.ts';
import { buildLedger } from '../kit/ledger/build.ts';
import { addDays } from '../kit/ledger/dates.ts';
import { account, cardLiability, ledgerRows, transaction } from '../kit/ledger/testing.ts';
import { signalsOf, stillContext } from '../signals/shared/testing.ts';
import { personaPlugins } from './index.ts';

/** Whole customers, from rows to persona: $2,000 every 14 days, $1,500 rent every 30, half a year. */
const asOf = '2026-11-25';
const back = (days: number) => addDays(asOf, -days);
const repeat = (everyDays: number, row: (date: string, index: number) => Transaction[]) =>
  Array.from({ length: Math.floor(179 / everyDays) + 1 }, (_, index) => row(back(index * everyDays + 1), index)).flat();
const pay = repeat(14, (date) => [transaction(date, -200_000, 'INCOME_WAGES', { name: 'ACME CORP' })]);
const rent = repeat(30, (date) => [transaction(date, 150_000, 'RENT_AND_UTILITIES_RENT', { name: 'Landlord' })]);
const card = (current: number, limit: number | null = 500_000) =>
  account({ account_id: 'card', type: 'credit', current, limit });
const saved = (current: number, subtype = 'savings') => account({ account_id: 'saved', subtype, current });
/** So old that half a year is covered. */
const first = transaction('2025-06-01', 1, 'TRAVEL_FLIGHTS', { name: 'First' });
const monthly = (name: string, cents: number, detailed = 'ENTERTAINMENT_TV_AND_MOVIES') =>
  ['2026-09-12', '2026-10-12', '2026-11-12'].map((date) => transaction(date, cents, detailed, { name }));

function customer(
  transactions: Transaction[],
  accounts: Account[] = [],
  liabilities: CreditLiability[] = [],
  checking = 500_000,
) {
  const ledger = buildLedger(
    ledgerRows({
      accounts: [account({ current: checking }), ...accounts],
      transactions: [first, ...transactions],
      liabilities,
    }),
    asOf,
  );
  const signals = signalsOf(ledger, 180);
  const matched = personaPlugins
    .filter(
      (plugin: PersonaPlugin) => plugin.create(stillContext, plugin.config.parse({})).assign(signals).match === true,
    )
    .map(({ persona }) => persona);
  return { ...signals, persona: matched[0], month: signalsOf(ledger, 30) };
}

describe('subscriptions', () => {
  test('two grocers and fuel on irregular dates are none', () => {
    const days = [3, 8, 10, 17, 26, 30, 41, 44, 58, 63, 71, 80, 84, 97, 103];
    const visits = ['Grocer One', 'Grocer Two', 'Fuel Stop'].flatMap((name, shop) =>
      days.map((day, index) =>
        transaction(
          back(day + shop),
          2_000 + ((index * 1_711 + shop * 300) % 7_000),
          shop === 2 ? 'TRANSPORTATION_GAS' : 'FOOD_AND_DRINK_GROCERIES',
          { name },
        ),
      ),
    );
    expect(customer([...pay, ...rent, ...visits])).toMatchObject({
      subscriptions: { recurring_merchants: [] },
      persona: 'general',
    });
  });

  test('rent is not one of them: 47.98 is 3.1 % and not heavy, 51.48 is', () => {
    const three = (last: number) => [...monthly('Films', 1_599), ...monthly('Songs', 999), ...monthly('Box', last)];
    const light = customer([...pay, ...rent, ...three(2_200)]);
    expect(light).toMatchObject({ subscriptions: { monthly_recurring_cents: 4_798 }, persona: 'general' });
    expect(light.month.subscriptions.subscription_share).toBeCloseTo(0.031, 3);
    expect(customer([...pay, ...rent, ...three(2_550)])).toMatchObject({
      subscriptions: { monthly_recurring_cents: 5_148 },
      persona: 'subscription_heavy',
    });
  });
});

describe('cards', () => {
  test.each([
    [310_000, {}, 'high_utilization'],
    [10_000, { is_overdue: true }, 'high_utilization'],
    [10_000, { is_overdue: false }, 'general'],
  ])('balance %d, %o', (balance, reported, persona) => {
    const known = { minimum_payment_cents: 3_500, last_payment_cents: 60_000, is_overdue: false, ...reported };
    expect(
      customer([...pay, ...rent], [card(balance)], [cardLiability({ account_id: 'card', ...known })]).persona,
    ).toBe(persona);
  });

  test('an annual fee is no interest, an APR neither; a posted charge is', () => {
    const apr = {
      apr_type: 'purchase_apr',
      apr: 0.22,
      balance_subject_to_apr_cents: null,
      interest_charge_cents: null,
    };
    const liability = cardLiability({
      account_id: 'card',
      aprs: [apr],
      is_overdue: false,
      minimum_payment_cents: 3_500,
      last_payment_cents: 60_000,
    });
    const on = (detailed: string) => transaction(back(5), 9_500, detailed, { account_id: 'card', name: 'Fee' });
    expect(customer([...pay, ...rent, on('BANK_FEES_OTHER_BANK_FEES')], [card(9_500)], [liability]).persona).toBe(
      'general',
    );
    expect(customer([...pay, ...rent, on('BANK_FEES_INTEREST_CHARGE')], [card(9_500)], [liability]).persona).toBe(
      'high_utilization',
    );
  });

  test('rent on a card that is paid in full is spent once', () => {
    const onCard = repeat(30, (date) => [
      transaction(date, 150_000, 'RENT_AND_UTILITIES_RENT', { name: 'Landlord', account_id: 'card' }),
      transaction(date, 150_000, 'LOAN_PAYMENTS_CREDIT_CARD_PAYMENT', { name: 'Card payment' }),
      transaction(date, -150_000, 'LOAN_PAYMENTS_CREDIT_CARD_PAYMENT', { name: 'Payment', account_id: 'card' }),
    ]);
    const result = customer([...pay, ...onCard], [card(0), saved(900_000)]);
    expect(result.spending.average_monthly_cents).toBe(150_000);
    expect(result.savings.emergency_fund_months).toBe(6);
  });
});

describe('income', () => {
  test('small transfers to savings do not look like pay', () => {
    const put = repeat(3, (date, index) => [
      transaction(date, 2_000, 'TRANSFER_OUT_SAVINGS', { name: 'Transfer', transaction_id: `out${index}` }),
      transaction(date, -2_000, 'TRANSFER_IN_SAVINGS', {
        name: 'Transfer',
        account_id: 'saved',
        transaction_id: `in${index}`,
      }),
    ]);
    const { income } = customer([...pay, ...rent, ...put], [saved(200_000)]);
    expect(income).toMatchObject({ median_pay_gap_days: 14, pay_frequency: 'BIWEEKLY' });
  });

  test('pay every 60 days and little at hand is variable income, whatever small refunds say', () => {
    const seldom = repeat(60, (date) => [transaction(date, -400_000, 'INCOME_WAGES', { name: 'Client' })]);
    const refunds = repeat(9, (date) => [transaction(date, -1_200, 'UNCATEGORIZED', { name: 'PayPal refund' })]);
    const result = customer([...seldom, ...rent, ...refunds], [], [], 30_000);
    expect(result).toMatchObject({ income: { median_pay_gap_days: 60 }, persona: 'variable_income' });
    expect(result.income.cash_flow_buffer_months).toBeCloseTo(0.2, 1);
  });
});

test('300 a month into a money market account builds savings', () => {
  const put = repeat(30, (date) => [
    transaction(date, 30_000, 'TRANSFER_OUT_SAVINGS', { name: 'Transfer' }),
    transaction(date, -30_000, 'TRANSFER_IN_SAVINGS', { name: 'Transfer', account_id: 'saved' }),
  ]);
  const result = customer([...pay, ...rent, ...put], [saved(1_650_000, 'money market')]);
  expect(result).toMatchObject({
    savings: { net_inflow_cents: 180_000 },
    month: { savings: { monthly_net_inflow_cents: 30_000 } },
    persona: 'savings_builder',
  });
  expect(result.savings.emergency_fund_months).toBe(11);
});

test('pay that is used up before the next one is stretched', () => {
  const used = repeat(14, (date, index) => [
    transaction(date, 196_000, 'GENERAL_MERCHANDISE_SUPERSTORES', { name: `Shop ${index}` }),
  ]);
  expect(customer([...pay, ...used], [], [], 9_000).persona).toBe('cash_flow_stretched');
});

test('one purchase is not enough to say anything', () => {
  const ledger = buildLedger(ledgerRows({ transactions: [transaction(back(2), 1_200, 'TRAVEL_FLIGHTS')] }), asOf);
  const signals = signalsOf(ledger, 180);
  const outcomes = personaPlugins.map((plugin: PersonaPlugin) =>
    plugin.create(stillContext, plugin.config.parse({})).assign(signals),
  );
  expect(outcomes.map(({ match }) => match)).toEqual([false, null, false, null, false, true]);
  expect(outcomes.at(-1)?.because.at(-1)).toMatchObject({
    criterion: 'insufficient_data',
    value: expect.stringMatching(/^3 of 30 days/),
  });
});
