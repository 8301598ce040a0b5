import { expect, test } from 'vitest';
import { buildLedger, type CreditLiability } from '../../kit/index.ts';
import { account, cardLiability, ledgerRows, transaction } from '../../kit/ledger/testing.ts';
import { problemsOf, runTool, sessionOf } from '../shared/testing.ts';
import payoff from './index.ts';

const card = (account_id: string, cents: number) =>
  account({ account_id, type: 'credit', current: cents, limit: 500_000 });
const rate = (account_id: string, apr: number, minimum: number | null): CreditLiability =>
  cardLiability({
    account_id,
    aprs: [{ apr_type: 'purchase_apr', apr, balance_subject_to_apr_cents: null, interest_charge_cents: null }],
    minimum_payment_cents: minimum,
  });
const ledgerOf = (liabilities: CreditLiability[]) =>
  buildLedger(
    ledgerRows({
      accounts: [card('Blue Card', 100_000), card('Red Card', 40_000)],
      transactions: [
        transaction('2026-11-01', 1_000, 'GENERAL_MERCHANDISE_OTHER_GENERAL_MERCHANDISE', { account_id: 'Blue Card' }),
      ],
      liabilities,
    }),
    '2026-11-25',
  );
const valueOf = (result: { facts: readonly { id: string; value: unknown }[] }, end: string) =>
  result.facts.find(({ id }) => id.endsWith(end))?.value;

test('a sum a month: months by the annuity formula, interest by what is paid beyond the balance', async () => {
  const session = sessionOf(ledgerOf([rate('Blue Card', 0.24, 3_000)]));
  const result = await runTool(payoff, { aspect: 'payment', amount_cents: 10_000, account: 'Blue Card' }, session);
  expect(problemsOf(result, session)).toEqual([]);
  // n = -ln(1 - r B / p) / ln(1 + r) = -ln(0.8) / ln(1.02) = 11.27
  expect(valueOf(result, '.months')).toBe(12);
  // Eleven payments of 100.00 and the rest: the balance after eleven is 1000 x 1.02^11 - 100 x (1.02^11 - 1) / 0.02 = 26.50,
  // with its interest 27.03: 1,127.03 in all. Rounding each month's interest to cents may move it by some cents.
  expect(Math.abs(Number(valueOf(result, '.interest')) - 12_703)).toBeLessThanOrEqual(6);
});

test('a payment that does not exceed the interest never ends, and no number is made up', async () => {
  const session = sessionOf(ledgerOf([rate('Blue Card', 0.24, 1_000)]));
  const result = await runTool(payoff, { aspect: 'minimum_only', account: 'Blue Card' }, session);
  expect(result.text).toContain('would not be paid off');
  expect(valueOf(result, '.months')).toBeUndefined();
});

test('the dearest card leads, the smallest is named, nothing is told to do', async () => {
  const session = sessionOf(ledgerOf([rate('Blue Card', 0.24, 3_000), rate('Red Card', 0.15, 2_000)]));
  const result = await runTool(payoff, {}, session);
  expect(problemsOf(result, session)).toEqual([]);
  expect(result.text).toMatch(/^\{fact:payoff\.blue_card\.apr#label\} costs the most/);
  expect(result.text).toContain('{fact:balance.red_card#label} with {fact:balance.red_card}');
  expect(result.text).not.toMatch(/you should|we recommend/i);
});

test('a card without a reported rate is left out by name', async () => {
  const session = sessionOf(ledgerOf([rate('Blue Card', 0.24, 3_000)]));
  const result = await runTool(payoff, {}, session);
  expect(result.text).toContain('did not report the rate of Red Card');
});
