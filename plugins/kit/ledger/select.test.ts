import { describe, expect, test } from 'vitest';
import { buildLedger } from './build.ts';
import type { Transaction } from './schema.ts';
import { account, cardLiability, ledgerRows, transaction } from './testing.ts';

const asOf = '2026-11-25';
const spend = (date: string, cents: number, given: Partial<Transaction> = {}) =>
  transaction(date, cents, 'TRAVEL_FLIGHTS', given);
const codes = (rows: Parameters<typeof ledgerRows>[0]) => {
  const { transactions, pending, warnings } = buildLedger(ledgerRows(rows), asOf);
  return {
    posted: transactions.map((row) => row.transaction_id),
    pending: pending.map((row) => row.transaction_id),
    warnings: warnings.map(({ code }) => code),
  };
};

describe('what belongs to a ledger', () => {
  test('business accounts are left out, and said to be', () => {
    const accounts = [account(), account({ account_id: 'shop', holder_category: 'business' })];
    const transactions = [
      spend('2026-11-01', 100, { transaction_id: 'a' }),
      spend('2026-11-01', 100, { transaction_id: 'b', account_id: 'shop' }),
    ];
    expect(codes({ accounts, transactions })).toEqual({
      posted: ['a'],
      pending: [],
      warnings: ['BUSINESS_ACCOUNT_EXCLUDED'],
    });
  });

  test('the currency of most accounts is kept, others are left out, accounts and rows', () => {
    const accounts = [account(), account({ account_id: 'two' }), account({ account_id: 'euro', currency: 'EUR' })];
    const transactions = [
      spend('2026-11-01', 100, { transaction_id: 'a' }),
      spend('2026-11-01', 100, { transaction_id: 'b', account_id: 'euro', currency: 'EUR' }),
      spend('2026-11-01', 100, { transaction_id: 'c', currency: 'ZAR' }),
    ];
    expect(codes({ accounts, transactions })).toEqual({
      posted: ['a'],
      pending: [],
      warnings: ['OTHER_CURRENCY_EXCLUDED', 'OTHER_CURRENCY_EXCLUDED'],
    });
    expect(
      buildLedger(
        ledgerRows({
          accounts: [
            account({ account_id: 'b', currency: 'EUR' }),
            account({ account_id: 'a', currency: 'EUR' }),
            account(),
          ],
          transactions: [],
        }),
        asOf,
      ).currency,
    ).toBe('EUR');
  });

  test('a row of an account nobody listed is left out, and said to be', () => {
    expect(codes({ transactions: [spend('2026-11-01', 100, { account_id: 'who' })] })).toEqual({
      posted: [],
      pending: [],
      warnings: ['UNKNOWN_ACCOUNT_EXCLUDED'],
    });
  });

  test('without any date there must be one given', () => {
    expect(() => buildLedger(ledgerRows())).toThrow(expect.objectContaining({ code: 'AS_OF_UNKNOWN' }));
    expect(buildLedger(ledgerRows(), asOf)).toMatchObject({ as_of: asOf, first_day: null, transactions: [] });
  });

  test('of an account or liability in two files the later file counts', () => {
    const file = (current: number, minimum: number) =>
      ledgerRows({
        accounts: [account({ current })],
        liabilities: [cardLiability({ account_id: 'checking', minimum_payment_cents: minimum })],
      });
    const ledger = buildLedger([file(100, 1), file(200, 2)], asOf);
    expect(ledger.account('checking')?.balances.current_cents).toBe(200);
    expect(ledger.liabilities).toMatchObject([{ minimum_payment_cents: 2 }]);
  });

  test('the ledger is frozen and leaves its rows alone', () => {
    const rows = ledgerRows({
      transactions: [spend('2026-11-01', 100)],
      liabilities: [cardLiability({ account_id: 'checking' })],
    });
    const before = structuredClone(rows);
    const ledger = buildLedger(rows, asOf);
    expect(rows).toEqual(before);
    for (const part of [
      rows.transactions[0],
      rows.transactions[0]?.category,
      rows.accounts[0],
      rows.accounts[0]?.balances,
      rows.liabilities[0],
    ]) {
      expect(Object.isFrozen(part)).toBe(false);
    }
    for (const part of [
      ledger,
      ledger.transactions,
      ledger.transactions[0],
      ledger.transactions[0]?.category,
      ledger.windows['30'],
      ledger.accounts,
      ledger.accounts[0]?.balances,
      ledger.liabilities[0],
    ]) {
      expect(Object.isFrozen(part)).toBe(true);
    }
  });
});

describe('one row per transaction', () => {
  test('two equal purchases stay two', () => {
    expect(
      codes({
        transactions: [
          spend('2026-11-01', 450, { transaction_id: 'a' }),
          spend('2026-11-01', 450, { transaction_id: 'b' }),
        ],
      }).posted,
    ).toEqual(['a', 'b']);
  });

  test('an id used again for another payment, or on another account, is another row', () => {
    const accounts = [account(), account({ account_id: 'two' })];
    const transactions = [
      spend('2026-10-01', 450, { transaction_id: '9998', name: 'One' }),
      spend('2026-11-01', 450, { transaction_id: '9998', name: 'Other' }),
      spend('2026-11-02', 450, { transaction_id: '9998', name: 'Other', account_id: 'two' }),
    ];
    expect(codes({ accounts, transactions }).posted).toEqual(['9998', '9998#2', '9998#3']);
  });

  test('a row that was modified since counts once, as it is now', () => {
    const ledger = buildLedger(
      [
        ledgerRows({ transactions: [spend('2026-11-01', 450, { transaction_id: 'a' })] }),
        ledgerRows({ transactions: [spend('2026-11-01', 500, { transaction_id: 'a' })] }),
      ],
      asOf,
    );
    expect(ledger.transactions.map((row) => row.amount_cents)).toEqual([500]);
  });
});

describe('pending rows', () => {
  const waiting = (date: string, cents: number, given: Partial<Transaction> = {}) =>
    spend(date, cents, { pending: true, transaction_id: `p${date}`, ...given });

  test('a linked one gives way to its posted row, whatever the amount', () => {
    const transactions = [
      waiting('2026-11-20', 5_000),
      spend('2026-11-22', 6_000, { transaction_id: 's', pending_transaction_id: 'p2026-11-20' }),
    ];
    expect(codes({ transactions })).toEqual({ posted: ['s'], pending: [], warnings: [] });
  });

  test('an unlinked one is matched by account, amount, merchant and date, and the match is said to be inferred', () => {
    const posted = spend('2026-06-28', 1_417, { transaction_id: 's', name: "IKE'S 0099" });
    const of = (...pending: Transaction[]) => codes({ transactions: [posted, ...pending] });
    expect(of(waiting('2026-06-26', 1_417, { name: "Ike's" }))).toEqual({
      posted: ['s'],
      pending: [],
      warnings: ['PENDING_MATCHED_BY_INFERENCE'],
    });
    expect(of(waiting('2026-06-29', 1_417, { name: "Ike's" })).pending).toHaveLength(1);
    expect(of(waiting('2026-06-26', 1_418, { name: "Ike's" })).pending).toHaveLength(1);
    expect(of(waiting('2026-06-26', 1_417, { name: 'Other' })).pending).toHaveLength(1);
    expect(
      of(waiting('2026-06-26', 1_417, { name: "Ike's" }), waiting('2026-06-27', 1_417, { name: "Ike's" })).pending,
    ).toHaveLength(1);
  });

  test('one without a twin waits, and is in no total', () => {
    const ledger = buildLedger(
      ledgerRows({ transactions: [spend('2026-08-01', 100), waiting('2026-11-24', 9_900)] }),
      asOf,
    );
    expect(ledger.pending).toMatchObject([{ amount_cents: 9_900, flow: 'spend' }]);
    expect(ledger.average_monthly_spend_cents).toBe(26); // 1.00 x 30 / 117
    expect(ledger.balanceOn('checking', asOf)).toBe(100_000);
  });

  test('a posted row with the id of a pending one replaces it', () => {
    expect(
      codes({
        transactions: [
          waiting('2026-11-20', 5_000, { transaction_id: 'x' }),
          spend('2026-11-21', 5_500, { transaction_id: 'x' }),
        ],
      }),
    ).toMatchObject({ posted: ['x'], pending: [] });
  });
});
