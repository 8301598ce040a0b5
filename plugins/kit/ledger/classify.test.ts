import { describe, expect, test } from 'vitest';
import { buildLedger } from './build.ts';
import { account, ledgerRows, transaction } from './testing.ts';
import type { LedgerTransaction } from './types.ts';

function classified(amount: number, detailed: string, name = 'Somebody', account_id = 'checking'): LedgerTransaction {
  const accounts = [
    account(),
    account({ account_id: 'card', type: 'credit' }),
    account({ account_id: 'ira', type: 'investment' }),
  ];
  const ledger = buildLedger(
    ledgerRows({ accounts, transactions: [transaction('2026-01-05', amount, detailed, { name, account_id })] }),
  );
  const [row] = ledger.transactions;
  if (row === undefined) throw new Error('the row was left out');
  return row;
}

describe('income', () => {
  test.each([
    ['INCOME_WAGES', true],
    ['INCOME_SALARY', true],
    ['INCOME_CONTRACTOR', true],
    ['INCOME_GIG_ECONOMY', true],
    ['INCOME_OTHER_INCOME', true],
    ['INCOME_RETIREMENT_PENSION', true],
    ['INCOME_INTEREST_EARNED', false],
    ['INCOME_DIVIDENDS', false],
    ['INCOME_TAX_REFUND', false],
  ])('%s is income; pay: %s', (detailed, isPay) => {
    expect(classified(-1_000, detailed)).toMatchObject({ flow: 'income', is_pay: isPay });
  });

  test.each([
    ['ACME PAYROLL PPD', 'UNCATEGORIZED', 'income', true],
    ['Plaid Direct Dep', 'TRANSFER_IN_DEPOSIT', 'income', true],
    ['INTRST PYMNT', 'UNCATEGORIZED', 'income', false],
    ['IRS TREAS 310 TAX REF', 'UNCATEGORIZED', 'income', false],
    ['TRANSFERENCIA RECIBIDA', 'TRANSFER_IN_ACCOUNT_TRANSFER', 'unclassified_inflow', false],
    ['Mobile deposit', 'TRANSFER_IN_DEPOSIT', 'unclassified_inflow', false],
    ['PayPal refund', 'UNCATEGORIZED', 'refund', false],
    ['Cash advance', 'LOAN_DISBURSEMENTS_EWA', 'unclassified_inflow', false],
    ['Cash advance', 'TRANSFER_IN_CASH_ADVANCES_AND_LOANS', 'unclassified_inflow', false],
  ])('%s as %s is %s', (name, detailed, flow, isPay) => {
    expect(classified(-1_000, detailed, name)).toMatchObject({ flow, is_pay: isPay });
  });
});

describe('spend', () => {
  test.each([
    ['FOOD_AND_DRINK_GROCERIES', true],
    ['FOOD_AND_DRINK_RESTAURANT', false],
    ['RENT_AND_UTILITIES_RENT', true],
    ['RENT_AND_UTILITIES_TELEPHONE', true],
    ['LOAN_PAYMENTS_MORTGAGE_PAYMENT', true],
    ['LOAN_PAYMENTS_STUDENT_LOAN_PAYMENT', true],
    ['MEDICAL_DENTAL_CARE', true],
    ['GENERAL_SERVICES_INSURANCE', true],
    ['GENERAL_SERVICES_CHILDCARE', true],
    ['GENERAL_SERVICES_EDUCATION', false],
    ['TRANSPORTATION_GAS', true],
    ['TRANSPORTATION_PUBLIC_TRANSIT', true],
    ['TRANSPORTATION_TAXIS_AND_RIDE_SHARES', false],
    ['GOVERNMENT_AND_NON_PROFIT_TAX_PAYMENT', true],
    ['BANK_FEES_INTEREST_CHARGE', false],
    ['UNCATEGORIZED', false],
    ['SOMETHING_NEW', false],
  ])('%s is spend; essential: %s', (detailed, essential) => {
    expect(classified(1_000, detailed)).toMatchObject({ flow: 'spend', is_essential: essential });
  });

  test('money back from a merchant is a refund with its own category', () => {
    expect(classified(-1_000, 'MEDICAL_PRIMARY_CARE')).toMatchObject({ flow: 'refund', is_essential: true });
    expect(classified(-1_000, 'BANK_FEES_OVERDRAFT_FEES')).toMatchObject({ flow: 'refund', is_essential: false });
  });

  test('a loan payment in either version of the taxonomy is spend, not a card payment', () => {
    expect(classified(1_000, 'LOAN_PAYMENTS_CAR_PAYMENT', 'Capital One Auto payment').flow).toBe('spend');
    expect(classified(1_000, 'LOAN_PAYMENTS_EWA').flow).toBe('spend');
  });

  test('what happens inside an investment account is no spend', () => {
    expect(classified(1_000, 'GENERAL_MERCHANDISE_OTHER_GENERAL_MERCHANDISE', 'Buy', 'ira').flow).toBe('transfer');
  });
});

test('an uncategorised inflow from a merchant paid before is money back', () => {
  const rows = [
    transaction('2026-01-05', 5_000, 'GENERAL_MERCHANDISE_CLOTHING_AND_ACCESSORIES', { name: 'Zara' }),
    transaction('2026-01-20', -3_000, 'UNCATEGORIZED', { name: 'ZARA 1234' }),
    transaction('2026-01-21', -6_000, 'UNCATEGORIZED', { name: 'ZARA 1234' }),
  ];
  const ledger = buildLedger(ledgerRows({ transactions: rows }));
  expect(ledger.transactions.map((row) => row.flow)).toEqual(['spend', 'refund', 'unclassified_inflow']);
});
