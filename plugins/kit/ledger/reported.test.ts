import { describe, expect, test } from 'vitest';
import { buildLedger } from './build.ts';
import type { LedgerRows, Transaction } from './schema.ts';
import { account, ledgerRows, transaction } from './testing.ts';

/** What went wrong in public finance tools, as the smallest input that shows it. */

const asOf = '2026-11-25';
const everyone = [
  account(),
  account({ account_id: 'saved', subtype: 'savings' }),
  account({ account_id: 'card', type: 'credit', current: 20_000 }),
  account({ account_id: 'home', type: 'loan', subtype: 'mortgage', current: 20_000_000 }),
];
const ledgerOf = (...files: Transaction[][]) =>
  buildLedger(
    files.map((transactions): LedgerRows => ledgerRows({ accounts: everyone, transactions })),
    asOf,
  );
const sum = (ledger: ReturnType<typeof ledgerOf>, ...flows: string[]) =>
  ledger.transactions.filter(({ flow }) => flows.includes(flow)).reduce((cents, row) => cents + row.amount_cents, 0);

describe('each payment once', () => {
  const meal = { name: 'Sandwich Bar', transaction_id: 'P', pending: true };

  test('a pending row and its posted one without a link', () => {
    const ledger = ledgerOf([
      transaction('2026-11-10', 1_417, 'FOOD_AND_DRINK_RESTAURANT', meal),
      transaction('2026-11-12', 1_417, 'FOOD_AND_DRINK_RESTAURANT', { name: 'Sandwich Bar', transaction_id: 'S' }),
    ]);
    expect([ledger.transactions.length, ledger.pending.length, sum(ledger, 'spend')]).toEqual([1, 0, 1_417]);
    expect(ledger.warnings.map(({ code }) => code)).toEqual(['PENDING_MATCHED_BY_INFERENCE']);
  });

  test('a posted row before the pending one is another payment', () => {
    const ledger = ledgerOf([
      transaction('2026-11-12', 1_417, 'FOOD_AND_DRINK_RESTAURANT', meal),
      transaction('2026-11-09', 1_417, 'FOOD_AND_DRINK_RESTAURANT', { name: 'Sandwich Bar', transaction_id: 'S' }),
    ]);
    expect([ledger.transactions.length, ledger.pending.length]).toEqual([1, 1]);
  });

  test('a tip makes the posted amount larger; a link is enough', () => {
    const posted = { name: 'Sandwich Bar', transaction_id: 'S', pending_transaction_id: 'P' };
    const ledger = ledgerOf(
      [transaction('2026-11-10', 5_000, 'FOOD_AND_DRINK_RESTAURANT', meal)],
      [transaction('2026-11-12', 6_000, 'FOOD_AND_DRINK_RESTAURANT', posted)],
    );
    expect([ledger.pending.length, sum(ledger, 'spend')]).toEqual([0, 6_000]);
  });

  test('an id the bank uses again for another payment', () => {
    const used = { transaction_id: '9998' };
    expect(
      ledgerOf([
        transaction('2026-10-01', 500, 'FOOD_AND_DRINK_COFFEE', { ...used, name: 'One' }),
        transaction('2026-10-08', 700, 'FOOD_AND_DRINK_COFFEE', { ...used, name: 'Other' }),
      ]).transactions,
    ).toHaveLength(2);
  });

  test('one id in two accounts', () => {
    const same = { transaction_id: '20230210090001', name: 'Fee' };
    expect(
      ledgerOf(
        [transaction('2026-10-01', 500, undefined, same)],
        [transaction('2026-10-01', 500, undefined, { ...same, account_id: 'saved' })],
      ).transactions,
    ).toHaveLength(2);
  });

  test('interest of every day, twice the same', () => {
    const interest = [41, 41, 42].map((cents, day) =>
      transaction(`2026-11-0${day + 1}`, -cents, 'INCOME_INTEREST_EARNED', { account_id: 'saved', name: 'Interest' }),
    );
    expect(sum(ledgerOf(interest), 'income')).toBe(-124);
  });
});

describe('transfers and payments', () => {
  test('groceries on a card and the payment of the card', () => {
    const ledger = ledgerOf([
      transaction('2026-11-01', 10_000, 'FOOD_AND_DRINK_GROCERIES', { account_id: 'card' }),
      transaction('2026-11-10', 10_000, 'LOAN_PAYMENTS_CREDIT_CARD_PAYMENT', { name: 'Card payment' }),
      transaction('2026-11-10', -10_000, 'LOAN_PAYMENTS_CREDIT_CARD_PAYMENT', {
        account_id: 'card',
        name: 'Thank you',
      }),
    ]);
    expect([sum(ledger, 'spend', 'refund'), sum(ledger, 'income', 'unclassified_inflow')]).toEqual([10_000, 0]);
  });

  test('both legs of a mortgage', () => {
    const ledger = ledgerOf([
      transaction('2026-11-02', 80_410, 'LOAN_PAYMENTS_MORTGAGE_PAYMENT', { name: 'Mortgage' }),
      transaction('2026-11-02', -80_410, 'LOAN_PAYMENTS_MORTGAGE_PAYMENT', { account_id: 'home', name: 'Payment' }),
    ]);
    expect([sum(ledger, 'spend'), sum(ledger, 'income', 'unclassified_inflow')]).toEqual([80_410, 0]);
  });

  test.each(['amex epayment', 'amex payment', 'AMEX EPAYMENT ACH PMT'])('%s is the payment of a card', (name) => {
    expect(sum(ledgerOf([transaction('2026-11-02', 50_000, 'UNCATEGORIZED', { name })]), 'spend')).toBe(0);
  });

  test('an inflow the day before an outflow of the same amount is no transfer', () => {
    const ledger = ledgerOf([
      transaction('2026-01-01', -10_000, 'UNCATEGORIZED', { name: 'Deposit', account_id: 'saved' }),
      transaction('2026-01-02', 10_000, 'UNCATEGORIZED', { name: 'Withdrawal' }),
    ]);
    expect(ledger.transactions.map(({ flow }) => flow)).toEqual(['unclassified_inflow', 'spend']);
  });

  test('a friend who pays back a dinner hides neither', () => {
    const ledger = ledgerOf([
      transaction('2026-11-02', 8_000, 'FOOD_AND_DRINK_RESTAURANT', { account_id: 'card', name: 'Trattoria' }),
      transaction('2026-11-03', -8_000, 'TRANSFER_IN_ACCOUNT_TRANSFER', { name: 'ANNA' }),
    ]);
    expect(sum(ledger, 'spend')).toBe(8_000);
    expect(ledger.transactions.at(-1)?.flow).toBe('unclassified_inflow');
  });

  test('amounts in two currencies are no pair, and are not added', () => {
    const ledger = buildLedger(
      ledgerRows({
        accounts: [account(), account({ account_id: 'rand', currency: 'ZAR' }), account({ account_id: 'dollar' })],
        transactions: [
          transaction('2026-11-02', 190_000, 'TRANSFER_OUT_ACCOUNT_TRANSFER', { account_id: 'rand', currency: 'ZAR' }),
          transaction('2026-11-02', -10_500, 'UNCATEGORIZED', { name: 'Somebody' }),
        ],
      }),
      asOf,
    );
    expect(ledger.transactions.map(({ flow, paired_with }) => [flow, paired_with])).toEqual([
      ['unclassified_inflow', null],
    ]);
  });

  test('a monthly transfer received from somebody else does not vanish', () => {
    const received = ['2026-09-01', '2026-10-01', '2026-11-01'].map((date) =>
      transaction(date, -150_000, 'TRANSFER_IN_ACCOUNT_TRANSFER', { name: 'TRANSFERENCIA RECIBIDA EMPRESA SA' }),
    );
    expect(sum(ledgerOf(received), 'income', 'unclassified_inflow')).toBe(-450_000);
  });

  test('own transfers and card payments are no pay', () => {
    const ledger = ledgerOf([
      transaction('2026-11-02', 5_000, 'TRANSFER_OUT_SAVINGS', { name: 'To savings' }),
      transaction('2026-11-02', -5_000, 'TRANSFER_IN_SAVINGS', { name: 'From checking', account_id: 'saved' }),
    ]);
    expect(ledger.transactions.some(({ is_pay }) => is_pay)).toBe(false);
  });

  test('wages from an employer whose name says nothing of pay', () => {
    const ledger = ledgerOf([transaction('2026-11-02', -200_000, 'INCOME_WAGES', { name: 'ACME CORP' })]);
    expect(ledger.transactions[0]).toMatchObject({ flow: 'income', is_pay: true });
  });

  test('minus is money in', () => {
    expect(
      ledgerOf([transaction('2026-11-02', -200_000, 'INCOME_WAGES', { name: 'Direct Dep' })]).transactions[0]?.flow,
    ).toBe('income');
  });
});

test('rent to a person of a famous name is no fast food', () => {
  const rent = transaction('2026-11-01', 140_000, 'FOOD_AND_DRINK_FAST_FOOD', {
    name: 'TO MCDONALD ROSS',
    merchant_name: "McDonald's",
  });
  const ledger = ledgerOf([rent]);
  expect(ledger.transactions[0]?.category.detailed).not.toBe('FOOD_AND_DRINK_FAST_FOOD');
  expect(ledger.warnings.map(({ code }) => code)).toContain('MERCHANT_DOUBTED');
});

test('a row taken back by a later page is gone, in whichever order the pages come', () => {
  const page = (transactions: Transaction[], removed: string[]): LedgerRows =>
    ledgerRows({ accounts: everyone, transactions, removed });
  const first = page([transaction('2026-11-02', 500, undefined, { transaction_id: 'P' })], []);
  const second = page([transaction('2026-11-03', 700, undefined, { transaction_id: 'Q' })], ['P']);
  for (const pages of [
    [first, second],
    [second, first],
    [first, second, first],
  ]) {
    expect(buildLedger(pages, asOf).transactions.map(({ transaction_id }) => transaction_id)).toEqual(['Q']);
  }
});
