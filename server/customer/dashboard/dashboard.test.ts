import { expect, test } from 'vitest';
import { buildLedger, consentScopes } from '../../../plugins/kit/index.ts';
import { account, ledgerRows, transaction } from '../../../plugins/kit/ledger/testing.ts';
import { dashboardOf } from './index.ts';

const months = ['06', '07', '08', '09', '10', '11'];
const monthly = (day: string, cents: number, name: string, category: string, rise = 0) =>
  months.map((month) => transaction(`2026-${month}-${day}`, cents + (month > '09' ? rise : 0), category, { name }));
const ledger = buildLedger(
  ledgerRows({
    accounts: [
      account({ current: 90_000 }),
      account({ account_id: 'savings', subtype: 'savings', current: 300_000 }),
      account({ account_id: 'card', type: 'credit', current: 45_000, limit: 100_000 }),
    ],
    transactions: [
      ...monthly('02', 120_000, 'Landlord', 'RENT_AND_UTILITIES_RENT'),
      ...monthly('12', 1_599, 'Netflix', 'ENTERTAINMENT_TV_AND_MOVIES', 300),
      ...monthly('01', -300_000, 'Acme Payroll', 'INCOME_WAGES'),
      transaction('2026-11-10', 5_000, 'FOOD_AND_DRINK_GROCERIES', { name: 'Grocer' }),
      transaction('2026-11-11', -1_000, 'FOOD_AND_DRINK_GROCERIES', { name: 'Grocer' }),
    ],
  }),
  '2026-11-25',
);
const noSignals = {
  days_covered: 178,
  subscriptions: null,
  savings: null,
  credit: null,
  income: null,
  spending: null,
  cash_flow: null,
};
const given = {
  ledger,
  window: ledger.windows['30'],
  signals: noSignals,
  granted: consentScopes,
  locale: 'en-US',
  refreshed_at: '2026-11-25T05:00:00Z',
};

test('a month, worked out by hand', () => {
  const { data, facts } = dashboardOf(given);
  const value = (id: string | null | undefined) => facts.find((fact) => fact.id === id)?.value;
  // Rent 1,200.00, Netflix 18.99, groceries 50.00 less 10.00 back, from 3,000.00 of pay.
  expect(value(data.summary.income)).toBe(300_000);
  expect(value(data.summary.spending)).toBe(120_000 + 1_899 + 4_000);
  expect(value(data.summary.net)).toBe(174_101);
  expect(value(data.summary.savings_rate)).toBeCloseTo(0.58034, 4);
  expect(data.categories.map(({ category, amount }) => [category, value(amount)])).toEqual([
    ['RENT_AND_UTILITIES', 120_000],
    ['FOOD_AND_DRINK', 4_000],
    ['ENTERTAINMENT', 1_899],
  ]);
  expect(data.months.map(({ month, spending }) => [month, value(spending)])).toEqual([
    ['2026-09', 121_599],
    ['2026-10', 121_899],
    ['2026-11', 125_899],
  ]);
  expect(data.cards?.map(({ utilization }) => value(utilization))).toEqual([0.45]);
  expect(value(data.savings?.balance)).toBe(300_000);
  expect(data.recurring.upcoming.map(({ date, amount }) => [date, value(amount)])).toEqual([
    ['2026-12-02', 120_000],
    ['2026-12-12', 1_899],
  ]);
  expect(data.balances).toHaveLength(30);
  expect(data.balances.at(-1)?.balance_cents).toBe(90_000);
  expect(data.forecast?.points).toHaveLength(30);
});

test('a price that went up is told within its window, with both amounts', () => {
  const { data, facts } = dashboardOf({ ...given, window: ledger.windows['90'] });
  const value = (id: string) => facts.find((fact) => fact.id === id)?.value;
  expect(data.recurring.price_rises.map(({ before, after }) => [value(before), value(after)])).toEqual([
    [1_599, 1_899],
  ]);
});

test('what is not known says why, and is never zero', () => {
  const { data, facts } = dashboardOf(given);
  const fund = facts.find(({ id }) => id === data.savings?.emergency_fund);
  expect([fund?.value, fund?.unknown_reason]).toEqual([
    null,
    'There is too little history to know your usual spending.',
  ]);
  const empty = buildLedger(ledgerRows({ accounts: [], transactions: [] }), '2026-11-25');
  const nothing = dashboardOf({ ...given, ledger: empty, window: empty.windows['30'] });
  expect(nothing.data).toMatchObject({ categories: [], months: [], savings: null, forecast: null, balances: [] });
  expect(nothing.data.forecast_unknown).toBe('no_checking_account');
  expect(nothing.facts.find(({ id }) => id === 'savings.rate')).toMatchObject({ value: null });
});

test('without consent to debts there are neither cards nor a forecast', () => {
  const { data } = dashboardOf({ ...given, granted: ['accounts', 'income', 'spending'] });
  expect([data.cards, data.forecast, data.forecast_unknown]).toEqual([null, null, 'consent_required']);
});
