import { describe, expect, test } from 'vitest';
import { buildLedger } from './build.ts';
import type { Account, Transaction } from './schema.ts';
import { account, ledgerRows, transaction } from './testing.ts';

const checking = account({ account_id: 'checking', mask: '1111' });
const savings = account({ account_id: 'savings', subtype: 'savings', name: 'Rainy Day', mask: '2222' });
const card = account({ account_id: 'card', type: 'credit', limit: 100_000 });
const loan = account({ account_id: 'loan', type: 'loan', subtype: 'mortgage' });

/** Flow by amount-and-account of every row. */
function flows(transactions: Transaction[], accounts: Account[] = [checking, savings, card, loan]): string[] {
  const { transactions: rows } = buildLedger(ledgerRows({ accounts, transactions }), '2026-01-31');
  return rows.map((row) => `${row.account_id} ${row.amount_cents} ${row.flow}`).sort();
}

const on = (account_id: string, name = 'row') => ({ account_id, name });

describe('transfers between own accounts', () => {
  test('both legs with transfer categories, posted two days apart', () => {
    const rows = [
      transaction('2026-01-05', 50_000, 'TRANSFER_OUT_ACCOUNT_TRANSFER', on('checking')),
      transaction('2026-01-07', -50_000, 'TRANSFER_IN_ACCOUNT_TRANSFER', on('savings')),
    ];
    expect(flows(rows)).toEqual(['checking 50000 transfer', 'savings -50000 transfer']);
    const ledger = buildLedger(ledgerRows({ accounts: [checking, savings], transactions: rows }));
    const [out, into] = ledger.transactions;
    expect(out?.paired_with).toBe(into?.transaction_id);
    expect(into?.paired_with).toBe(out?.transaction_id);
  });

  test('an inflow the day before the outflow is no transfer, unless a name says so', () => {
    const vague = [
      transaction('2026-01-01', -20_000, 'TRANSFER_IN_DEPOSIT', on('savings', 'Deposit')),
      transaction('2026-01-02', 20_000, 'TRANSFER_OUT_ACCOUNT_TRANSFER', on('checking', 'Withdrawal')),
    ];
    expect(flows(vague)).toEqual(['checking 20000 spend', 'savings -20000 unclassified_inflow']);
    const said = [vague[0], { ...vague[1], name: 'Online transfer' }] as Transaction[];
    expect(flows(said)).toEqual(['checking 20000 transfer', 'savings -20000 transfer']);
  });

  test('the same amount alone proves nothing', () => {
    const rows = [
      transaction('2026-01-05', 7_700, 'UNCATEGORIZED', on('checking', 'Withdrawal')),
      transaction('2026-01-05', -7_700, 'UNCATEGORIZED', on('savings', 'Deposit')),
    ];
    expect(flows(rows)).toEqual(['checking 7700 spend', 'savings -7700 unclassified_inflow']);
  });

  test('a friend who pays back a dinner does not make it vanish', () => {
    const rows = [
      transaction('2026-01-05', 8_000, 'FOOD_AND_DRINK_RESTAURANT', on('card', 'Bistro')),
      transaction('2026-01-05', -8_000, 'TRANSFER_IN_ACCOUNT_TRANSFER', on('checking', 'ANNA K')),
    ];
    expect(flows(rows)).toEqual(['card 8000 spend', 'checking -8000 unclassified_inflow']);
    const uncategorized = [
      { ...rows[0], category: { primary: 'UNCATEGORIZED', detailed: 'UNCATEGORIZED', source: 'reported' } },
      rows[1],
    ] as Transaction[];
    expect(flows(uncategorized)).toEqual(['card 8000 spend', 'checking -8000 unclassified_inflow']);
  });

  test('person-to-person payments are spend and unclassified inflow, not a pair', () => {
    const rows = [
      transaction('2026-01-05', 8_000, 'TRANSFER_OUT_ACCOUNT_TRANSFER', on('checking', 'Zelle to Bob')),
      transaction('2026-01-05', -8_000, 'TRANSFER_IN_ACCOUNT_TRANSFER', on('savings', 'Zelle from Ann')),
    ];
    expect(flows(rows)).toEqual(['checking 8000 spend', 'savings -8000 unclassified_inflow']);
  });

  test('pay of the same amount as a transfer is left alone', () => {
    const rows = [
      transaction('2026-01-05', 100_000, 'TRANSFER_OUT_SAVINGS', on('checking', 'Transfer to savings')),
      transaction('2026-01-05', -100_000, 'INCOME_SALARY', on('savings', 'Employer')),
      transaction('2026-01-06', -100_000, 'TRANSFER_IN_SAVINGS', on('savings', 'Transfer')),
    ];
    expect(flows(rows)).toEqual(['checking 100000 transfer', 'savings -100000 income', 'savings -100000 transfer']);
  });

  test('the account that is named gets the transfer', () => {
    const other = account({ account_id: 'other', subtype: 'checking', mask: '3333' });
    const rows = [
      transaction('2026-01-05', 100_000, 'TRANSFER_OUT_ACCOUNT_TRANSFER', on('checking', 'Transfer to xx3333')),
      transaction('2026-01-05', -100_000, 'TRANSFER_IN_ACCOUNT_TRANSFER', on('savings', 'Transfer')),
      transaction('2026-01-05', -100_000, 'TRANSFER_IN_ACCOUNT_TRANSFER', on('other', 'Transfer')),
    ];
    const ledger = buildLedger(ledgerRows({ accounts: [checking, savings, other], transactions: rows }));
    expect(ledger.transactions.find((row) => row.account_id === 'other')?.paired_with).not.toBeNull();
    expect(ledger.transactions.find((row) => row.account_id === 'savings')?.flow).toBe('unclassified_inflow');
  });

  test('money put aside is no spend even where its account is not held', () => {
    const rows = [
      transaction('2026-01-05', 50_000, 'TRANSFER_OUT_SAVINGS', on('checking')),
      transaction('2026-01-06', 30_000, 'TRANSFER_OUT_INVESTMENT_AND_RETIREMENT_FUNDS', on('checking')),
      transaction('2026-01-07', 20_000, 'TRANSFER_OUT_ACCOUNT_TRANSFER', on('checking', 'Vanguard')),
    ];
    expect(new Set(flows(rows).map((flow) => flow.split(' ')[2]))).toEqual(new Set(['transfer']));
  });

  test('cash taken out and money to other people are spend', () => {
    const rows = [
      transaction('2026-01-05', 6_000, 'TRANSFER_OUT_WITHDRAWAL', on('checking', 'ATM')),
      transaction('2026-01-06', 9_000, 'TRANSFER_OUT_ACCOUNT_TRANSFER', on('checking', 'Ann')),
    ];
    expect(flows(rows)).toEqual(['checking 6000 spend', 'checking 9000 spend']);
  });

  test('a pending leg is evidence, but never takes the other leg of a posted row', () => {
    const rows = [
      transaction('2026-01-04', 5_000, 'TRANSFER_OUT_ACCOUNT_TRANSFER', on('checking', 'Transfer to savings')),
      transaction('2026-01-05', -5_000, 'TRANSFER_IN_ACCOUNT_TRANSFER', on('savings', 'Transfer')),
      transaction('2026-01-05', 5_000, 'TRANSFER_OUT_ACCOUNT_TRANSFER', {
        ...on('checking', 'Transfer to savings'),
        pending: true,
      }),
    ];
    expect(flows(rows)).toEqual(['checking 5000 transfer', 'savings -5000 transfer']);
  });
});

describe('cards and loans', () => {
  test('a card payment is neither spend nor income', () => {
    const rows = [
      transaction('2026-01-03', 10_000, 'FOOD_AND_DRINK_GROCERIES', on('card', 'Grocer')),
      transaction('2026-01-20', 10_000, 'LOAN_PAYMENTS_CREDIT_CARD_PAYMENT', on('checking', 'Card')),
      transaction('2026-01-19', -10_000, 'LOAN_PAYMENTS_CREDIT_CARD_PAYMENT', on('card', 'Payment Thank You')),
    ];
    expect(flows(rows)).toEqual(['card -10000 card_payment', 'card 10000 spend', 'checking 10000 card_payment']);
  });

  test('a payment to a card that is not held is recognised by either spelling', () => {
    const rows = ['AMEX EPAYMENT', 'amex payment', 'Discover credit card payment'].map((name, index) =>
      transaction(`2026-01-0${index + 1}`, 20_000, 'UNCATEGORIZED', on('checking', name)),
    );
    expect(new Set(flows(rows).map((flow) => flow.split(' ')[2]))).toEqual(new Set(['card_payment']));
  });

  test('an unpaired credit on a card is a payment, a refund, or neither', () => {
    const rows = [
      transaction('2026-01-03', -100, 'UNCATEGORIZED', on('card', 'AUTOPAY PAYMENT RECEIVED')),
      transaction('2026-01-04', -200, 'GENERAL_MERCHANDISE_CLOTHING_AND_ACCESSORIES', on('card', 'Shop')),
      transaction('2026-01-05', -300, 'UNCATEGORIZED', on('card', 'Adjustment')),
      transaction('2026-01-06', -400, 'TRANSFER_IN_ACCOUNT_TRANSFER', on('card', 'Adjustment')),
    ];
    expect(flows(rows)).toEqual([
      'card -100 card_payment',
      'card -200 refund',
      'card -300 unclassified_inflow',
      'card -400 card_payment',
    ]);
  });

  test('a mortgage payment counts once', () => {
    const rows = [
      transaction('2026-01-03', 80_410, 'UNCATEGORIZED', on('checking', 'Home Bank')),
      transaction('2026-01-03', -80_410, 'UNCATEGORIZED', on('loan', 'Payment')),
    ];
    expect(flows(rows)).toEqual(['checking 80410 spend', 'loan -80410 transfer']);
    const ledger = buildLedger(ledgerRows({ accounts: [checking, loan], transactions: rows }));
    expect(ledger.transactions.find((row) => row.amount_cents > 0)).toMatchObject({
      is_essential: true,
      category: { detailed: 'LOAN_PAYMENTS_MORTGAGE_PAYMENT', source: 'inferred' },
    });
  });
});
