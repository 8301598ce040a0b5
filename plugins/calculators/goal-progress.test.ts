import { describe, expect, test } from 'vitest';
import { buildLedger, goalSchema, type Goal } from '../kit/index.ts';
import { account, cardLiability, ledgerRows, transaction } from '../kit/ledger/testing.ts';
import { goalProgress, unknownProgress } from './goal-progress.ts';

const today = '2026-11-25';
const purchase = {
  apr_type: 'purchase_apr',
  apr: 0.24,
  balance_subject_to_apr_cents: null,
  interest_charge_cents: null,
};
const card = account({ account_id: 'card', type: 'credit', current: 100_000, limit: 500_000 });
const savings = account({ account_id: 'savings', subtype: 'savings', current: 477_000 });
const reserve = account({ account_id: 'reserve', subtype: 'money market', current: 23_000 });
/** 60 covered days in which 300,000 cents were spent: 150,000 a month. */
const spending = [
  transaction('2026-09-27', 120_000, 'RENT_AND_UTILITIES_RENT'),
  transaction('2026-10-27', 120_000, 'RENT_AND_UTILITIES_RENT'),
  transaction('2026-11-15', 60_000, 'GENERAL_MERCHANDISE_CLOTHING_AND_ACCESSORIES'),
];
const ledger = buildLedger(
  ledgerRows({
    accounts: [account(), savings, reserve, card],
    transactions: spending,
    liabilities: [cardLiability({ account_id: 'card', aprs: [purchase], minimum_payment_cents: 2_500 })],
  }),
  today,
);
const bare = buildLedger(ledgerRows(), today);
const goal = (given: object): Goal => goalSchema.parse({ name: 'A goal', ...given });
const held = [{ type: 'account', id: 'savings' }];

describe('saving an amount', () => {
  const save = (given: object = {}) =>
    goalProgress(
      goal({
        kind: 'save_amount',
        target_cents: 600_000,
        target_date: '2027-05-25',
        account_ids: ['savings'],
        ...given,
      }),
      ledger,
      null,
    );

  test('what is missing is spread over the months that are left', () => {
    // 600,000 - 477,000 = 123,000 over six months.
    expect(save()).toEqual({
      as_of: today,
      currency: 'USD',
      current_cents: 477_000,
      target_cents: 600_000,
      share: 0.795,
      is_reached: false,
      monthly_cents: 20_500,
      reach_date: '2027-05-25',
      unknown: {},
      evidence: { current_cents: held, share: held, is_reached: held, reach_date: held },
    });
  });

  test('without an account named, all savings count', () => {
    expect(save({ account_ids: [] })).toMatchObject({ current_cents: 500_000, monthly_cents: 16_667 });
  });

  test('reached needs nothing more', () => {
    expect(save({ target_cents: 400_000 })).toMatchObject({
      share: 1,
      is_reached: true,
      monthly_cents: 0,
      reach_date: today,
    });
  });

  test.each([
    ['a date that has passed', { target_date: '2026-11-24' }, 'target_date_passed'],
    ['a date within a month', { target_date: '2026-12-24' }, 'target_within_a_month'],
  ])('%s leaves the plan unknown, not the balance', (_, given, reason) => {
    expect(save(given)).toMatchObject({
      current_cents: 477_000,
      monthly_cents: null,
      reach_date: null,
      unknown: { monthly_cents: reason, reach_date: reason },
    });
  });

  test('an account that is gone, or none to save in, leaves all of it unknown', () => {
    expect(save({ account_ids: ['gone'] }).unknown['current_cents']).toBe('account_not_found');
    const without = goal({ kind: 'save_amount', target_cents: 1, target_date: '2027-05-25' });
    expect(goalProgress(without, bare, null)).toEqual(unknownProgress(bare, 'no_savings_account'));
  });
});

describe('paying a card off', () => {
  const pay = (monthly_payment_cents: number, start: number | null = 150_000, from = ledger) =>
    goalProgress(goal({ kind: 'pay_off_card', account_id: 'card', monthly_payment_cents }), from, start);

  test('100,000 at 2 % a month with 10,000 a month takes twelve months', () => {
    expect(pay(10_000)).toMatchObject({
      current_cents: 100_000,
      target_cents: 0,
      share: 1 / 3,
      is_reached: false,
      monthly_cents: 10_000,
      reach_date: '2027-11-25',
      unknown: {},
      evidence: { reach_date: [{ type: 'account', id: 'card' }] },
    });
  });

  test('a payment that the interest eats, or that is below the minimum, never gets there', () => {
    expect(pay(2_500).unknown).toMatchObject({});
    expect(pay(2_000).unknown['reach_date']).toBe('payment_below_minimums');
    expect(pay(2_000).reach_date).toBeNull();
  });

  test('without a rate, or a balance when it was set, what rests on it is unknown', () => {
    const rateless = buildLedger(ledgerRows({ accounts: [card] }), today);
    expect(pay(10_000, null, rateless)).toMatchObject({
      current_cents: 100_000,
      share: null,
      reach_date: null,
      unknown: { reach_date: 'no_apr', share: 'no_balance_when_set' },
    });
  });
});

describe('keeping a buffer', () => {
  const keep = (given: object, from = ledger) => goalProgress(goal({ kind: 'keep_buffer', ...given }), from, null);

  test('months of usual spending, and when a contribution gets there', () => {
    // Four months are 600,000; 100,000 are missing: at 30,000 a month four contributions.
    expect(keep({ target_months: 4, monthly_contribution_cents: 30_000 })).toMatchObject({
      current_cents: 500_000,
      target_cents: 600_000,
      share: 5 / 6,
      is_reached: false,
      monthly_cents: 30_000,
      reach_date: '2027-03-25',
      unknown: {},
    });
    expect(keep({ target_months: 3 })).toMatchObject({ is_reached: true, share: 1, reach_date: today });
  });

  test('says what it does not know', () => {
    expect(keep({ target_months: 4 }).unknown).toEqual({
      monthly_cents: 'no_contribution',
      reach_date: 'no_contribution',
    });
    expect(keep({ target_months: 4 }, bare)).toMatchObject({
      current_cents: null,
      target_cents: null,
      unknown: { current_cents: 'no_savings_balance', target_cents: 'no_average_spend' },
    });
  });

  test('its evidence is the savings and the spending', () => {
    const { evidence } = keep({ target_months: 4 });
    expect(evidence['current_cents']).toEqual([...held.map(() => ({ type: 'account', id: 'reserve' })), ...held]);
    expect(evidence['share']).toContainEqual({ type: 'transaction', id: spending[0]?.transaction_id });
  });
});
