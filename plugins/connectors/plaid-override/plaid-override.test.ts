import { describe, expect, test } from 'vitest';
import { ledgerRowsSchema } from '../../kit/index.ts';
import { readFiles } from '../index.ts';

const context = { now: () => '2026-11-25T12:00:00Z', random: () => 0.5 };
const read = (value: unknown) => {
  const [rows] = readFiles([{ name: 'user.json', bytes: new TextEncoder().encode(JSON.stringify(value)) }], context);
  if (!rows) throw new Error('One file gives one set of rows.');
  return rows;
};
const checking = (given: object = {}) => ({
  type: 'depository',
  subtype: 'checking',
  starting_balance: 1_234.56,
  meta: { name: 'Everyday', official_name: null, limit: null },
  numbers: { account: '1111222233334444' },
  transactions: [
    {
      date_transacted: '2026-10-01',
      date_posted: '2026-10-03',
      currency: 'USD',
      amount: 61.5,
      description: 'GREEN VALLEY SUPERMARKET',
    },
    {
      date_transacted: '2026-10-05',
      date_posted: '2026-10-05',
      currency: 'USD',
      amount: -1_500,
      description: 'ACME PAYROLL',
    },
  ],
  ...given,
});
const user = (...override_accounts: object[]) => ({ version: '2', seed: 'x', override_accounts });

describe('a custom user', () => {
  test('is read with categories inferred and ids derived from the content', () => {
    const rows = read(user(checking()));
    expect(ledgerRowsSchema.parse(rows)).toEqual(rows);
    expect(rows.accounts[0]).toMatchObject({ name: 'Everyday', mask: '4444', balances: { current_cents: 123_456 } });
    expect(
      rows.transactions.map(({ amount_cents, date, authorized_date, category }) => [
        amount_cents,
        date,
        authorized_date,
        category.primary,
        category.source,
      ]),
    ).toEqual([
      [6_150, '2026-10-03', '2026-10-01', 'FOOD_AND_DRINK', 'inferred'],
      [-150_000, '2026-10-05', '2026-10-05', 'INCOME', 'inferred'],
    ]);
    expect(read(user(checking()))).toEqual(rows);
  });

  test('keeps two equal rows apart', () => {
    const same = {
      date_transacted: '2026-10-01',
      date_posted: '2026-10-01',
      currency: 'USD',
      amount: 5,
      description: 'COFFEE',
    };
    const ids = read(user(checking({ transactions: [same, same] }))).transactions.map(
      ({ transaction_id }) => transaction_id,
    );
    expect(new Set(ids).size).toBe(2);
  });

  test('has cards with their rates', () => {
    const card = checking({
      type: 'credit',
      subtype: 'credit card',
      meta: { name: 'Card', limit: 2_000 },
      liability: {
        type: 'credit',
        purchase_apr: 12.9,
        minimum_payment_amount: 35,
        is_overdue: true,
        last_payment_amount: 20,
      },
    });
    const rows = read(user(card));
    expect(rows.accounts[0]?.balances.limit_cents).toBe(200_000);
    expect(rows.liabilities[0]).toMatchObject({
      type: 'credit',
      aprs: [{ apr_type: 'purchase_apr', apr: 0.129 }],
      is_overdue: true,
      minimum_payment_cents: 3_500,
    });
  });

  test('leaves payroll accounts out and says so', () => {
    const rows = read(user(checking(), { type: 'payroll', subtype: 'payroll' }));
    expect(rows.accounts).toHaveLength(1);
    expect(rows.warnings.map(({ code }) => code)).toContain('ACCOUNT_UNSUPPORTED');
  });

  test('warns of a row posted before it was made', () => {
    const transactions = [
      { date_transacted: '2026-10-09', date_posted: '2026-10-03', currency: 'USD', amount: 5, description: 'COFFEE' },
    ];
    const [warning] = read(user(checking({ transactions }))).warnings;
    expect(warning).toMatchObject({
      code: 'POSTED_BEFORE_TRANSACTED',
      place: 'override_accounts[0].transactions[0].date_posted',
    });
  });

  test.each([
    ['no account', user(), 'override_accounts'],
    ['accounts that are no list', { override_accounts: {} }, 'override_accounts'],
    ['a blank template', user({ type: null, subtype: null, transactions: null }), 'override_accounts[0].type'],
    ['payroll alone', user({ type: 'payroll' }), 'override_accounts[0].type'],
    [
      'no row that can be read',
      user(checking({ transactions: [{ date_posted: 'soon', amount: 1 }] })),
      'override_accounts[0].transactions[0].date_posted',
    ],
  ])('with %s is refused by place', (_, value, place) => {
    expect(() => read(value)).toThrow(
      expect.objectContaining({ name: 'InputError', message: expect.stringContaining(place) }),
    );
  });
});
