import { describe, expect, test } from 'vitest';
import { buildLedger } from './build.ts';
import { account, ledgerRows, transaction } from './testing.ts';
import type { Transaction } from './schema.ts';

const fallback = 'GENERAL_SERVICES_OTHER_GENERAL_SERVICES';
const paid = (date: string, cents: number, detailed: string, given: Partial<Transaction> = {}): Transaction =>
  transaction(date, -cents, detailed, { name: 'MERIDIAN CLINIC', transaction_id: `${date} ${cents}`, ...given });
const flows = (transactions: Transaction[]) =>
  buildLedger(ledgerRows({ accounts: [account()], transactions }), '2026-11-25').transactions.map(
    ({ flow, category, is_pay }) => [flow, category.detailed, category.source, is_pay],
  );

describe('income whose category flickers', () => {
  const known = [
    paid('2026-08-14', 180_000, 'INCOME_SALARY'),
    paid('2026-09-15', 175_000, 'INCOME_SALARY'),
    paid('2026-10-15', 180_000, 'INCOME_SALARY'),
  ];

  test.each([fallback, 'UNCATEGORIZED'])(
    'a payment of %s beside three of pay is pay, and said to be inferred',
    (code) => {
      expect(flows([...known, paid('2026-11-13', 182_000, code)]).at(-1)).toEqual([
        'income',
        'INCOME_SALARY',
        'inferred',
        true,
      ]);
    },
  );

  test('a small one is not', () => {
    expect(flows([...known, paid('2026-11-13', 4_200, fallback)]).at(-1)).toEqual([
      'refund',
      fallback,
      'reported',
      false,
    ]);
  });

  test('one whose category says something stays what it says', () => {
    const bought = paid('2026-11-13', 182_000, 'MEDICAL_DENTAL_CARE');
    expect(flows([...known, bought]).at(-1)).toEqual(['refund', 'MEDICAL_DENTAL_CARE', 'reported', false]);
  });

  test('two payments of pay prove nothing, nor do three among others', () => {
    expect(flows([...known.slice(1), paid('2026-11-13', 182_000, fallback)]).at(-1)?.[0]).toBe('refund');
    const mixed = [paid('2026-07-15', 180_000, 'TRANSFER_IN_DEPOSIT'), ...known];
    expect(flows([...mixed, paid('2026-11-13', 182_000, fallback)]).at(-1)?.[0]).toBe('refund');
  });

  test('words of pay count where the category is a fallback', () => {
    const given = { name: 'HARBOR COUNTY PENSION PPD ID: 3' };
    expect(flows([paid('2026-11-13', 90_000, fallback, given)])[0]?.[0]).toBe('income');
    expect(flows([paid('2026-11-13', 90_000, 'GENERAL_MERCHANDISE_SPORTING_GOODS', given)])[0]?.[0]).toBe('refund');
  });
});
