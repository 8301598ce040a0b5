import { describe, expect, test } from 'vitest';
import { buildLedger } from './build.ts';
import { account, ledgerRows, transaction } from './testing.ts';

describe('as-of date and windows', () => {
  test('the newest posted date is the as-of date, a newer pending row is not', () => {
    const ledger = buildLedger(
      ledgerRows({
        transactions: [
          transaction('2026-11-20', 500),
          transaction('2026-11-25', 700),
          transaction('2026-11-26', 900, 'UNCATEGORIZED', { pending: true }),
        ],
      }),
    );
    expect(ledger.as_of).toBe('2026-11-25');
    expect(ledger.windows['30']).toEqual({ days: 30, from: '2026-10-27', to: '2026-11-25', days_covered: 6 });
    expect(ledger.transactions.map((row) => row.amount_cents)).toEqual([500, 700]);
    expect(ledger.pending).toEqual([]);
  });

  test('balances are rolled back to an earlier as-of date', () => {
    const ledger = buildLedger(
      ledgerRows({
        accounts: [
          account({ current: 10_000, available: 9_000 }),
          account({ account_id: 'card', type: 'credit', current: 5_000, limit: 10_000 }),
        ],
        transactions: [
          transaction('2026-11-01', 100),
          transaction('2026-11-25', 2_000),
          transaction('2026-11-25', 1_000, 'TRAVEL_FLIGHTS', { account_id: 'card' }),
        ],
      }),
      '2026-11-20',
    );
    expect(ledger.account('checking')?.balances).toEqual({
      available_cents: 11_000,
      current_cents: 12_000,
      limit_cents: null,
    });
    expect(ledger.account('card')?.balances.current_cents).toBe(4_000);
    expect(ledger.balanceOn('checking', '2026-10-31')).toBe(12_100);
    expect(ledger.balanceOn('checking', '2026-10-30')).toBeNull();
    expect(ledger.balanceOn('checking', '2026-11-21')).toBeNull();
  });
});
