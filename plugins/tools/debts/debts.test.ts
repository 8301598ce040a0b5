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

const shown = async (args: object, session = sessionWith([])) => {
  const result = await runTool(debts, args, session);
  expect(problemsOf(result, session)).toEqual([]);
  return result.text.replaceAll(/\{fact:([^}#]+)(?:#(\w+))?\}/g, (_, id: string, part?: string) => {
    const fact = result.facts.find((one) => one.id === id);
    return String(part === 'label' ? fact?.label : fact?.value);
  });
};

test('a loan that is named is answered alone, and one that is not there is said to be none', async () => {
  expect(await shown({ question: 'student loan?' })).toMatch(/^You owe 1250000 on Campus Loan\./);
  expect(await shown({ question: 'my student loan\nhow much is left on it' })).toMatch(
    /^You owe 1250000 on Campus Loan/,
  );
  expect(await shown({ question: 'do i have a mortgage' })).toMatch(/^No: I see no mortgage among .* You owe 1390000/);
  expect(await shown({ question: 'cards and loans' })).toMatch(/^You owe 1390000/);
});

test('whether debt went down is answered by the cards, as loans do not tell', async () => {
  const since = { from: '2026-11-01', to: '2026-11-25' };
  // Nothing moved after the first of November, whose purchase is in the balance of its end.
  expect(await shown({ question: 'has my debt gone down this month', period: since })).toMatch(
    /^No: you owe 140000 on cards, as at the end of 2026-11-01\. Of loans only/,
  );
});

test('without cards and loans nothing is owed', async () => {
  const bare = sessionOf(buildLedger(ledgerRows(), '2026-11-25'));
  expect(await shown({ question: 'do i have any debt' }, bare)).toBe(
    'No: you owe nothing that I can see: there is no card or loan among the accounts you share with me.',
  );
  const es = sessionOf(buildLedger(ledgerRows(), '2026-11-25'), { locale: 'es-US' });
  expect(await shown({}, es)).toMatch(/^No debes nada que yo vea/);
});
