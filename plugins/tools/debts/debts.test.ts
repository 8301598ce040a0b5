import { expect, test } from 'vitest';
import { buildLedger, type CreditLiability } from '../../kit/index.ts';
import { account, cardLiability, ledgerRows, transaction } from '../../kit/ledger/testing.ts';
import { problemsOf, runTool, sessionOf } from '../shared/testing.ts';
import debts from './index.ts';

const card = (account_id: string, cents: number) =>
  account({ account_id, type: 'credit', current: cents, limit: 500_000 });
const late = (account_id: string, is_overdue: boolean | null) =>
  cardLiability({ account_id, minimum_payment_cents: 3_000, is_overdue });
const sessionWith = (liabilities: CreditLiability[]) =>
  sessionOf(
    buildLedger(
      ledgerRows({
        accounts: [
          card('Blue Card', 100_000),
          card('Red Card', 40_000),
          account({ account_id: 'Campus Loan', type: 'loan', current: 1_250_000 }),
        ],
        transactions: [
          transaction('2026-11-01', 1_000, 'GENERAL_MERCHANDISE_OTHER_GENERAL_MERCHANDISE', {
            account_id: 'Blue Card',
          }),
        ],
        liabilities,
      }),
      '2026-11-25',
    ),
  );

test('late is what the bank reports; what it does not report is not "no"', async () => {
  const some = await runTool(debts, { aspect: 'late' }, sessionWith([late('Blue Card', true), late('Red Card', null)]));
  expect(some.text).toMatch(/^Yes: a payment on Blue Card/);
  expect(some.text).toContain('For Red Card the bank does not say.');
  const silent = await runTool(debts, { aspect: 'late' }, sessionWith([late('Blue Card', null)]));
  expect(silent.text).toBe('For Blue Card the bank does not say.');
});

test('all debts are added up, cards and loans apart', async () => {
  const session = sessionWith([]);
  const result = await runTool(debts, {}, session);
  expect(problemsOf(result, session)).toEqual([]);
  // 1,000.00 + 400.00 + 12,500.00
  expect(result.facts.find(({ id }) => id === 'debts.total')?.value).toBe(1_390_000);
});

test('when a loan ends is said only when the lender says it', async () => {
  const result = await runTool(debts, { aspect: 'loan_end' }, sessionWith([]));
  expect(result.text).toContain('has not told me when Campus Loan ends');
});
