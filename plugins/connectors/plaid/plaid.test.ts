import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildLedger, InputError, ledgerRowsSchema } from '../../kit/index.ts';
import { readFiles } from '../index.ts';

const context = { now: () => '2026-11-25T12:00:00Z', random: () => 0.5 };
const encode = (value: unknown) => new TextEncoder().encode(typeof value === 'string' ? value : JSON.stringify(value));
const read = (value: unknown, name = 'file.json') => {
  const [rows] = readFiles([{ name, bytes: encode(value) }], context);
  if (!rows) throw new Error('One file gives one set of rows.');
  return rows;
};
function refusal(value: unknown, name = 'file.json'): InputError {
  try {
    read(value, name);
  } catch (error) {
    if (error instanceof InputError) return error;
    throw error;
  }
  throw new Error('The file was read.');
}

const account = (given: object = {}) => ({
  account_id: 'c',
  type: 'depository',
  subtype: 'Checking',
  name: 'Checking',
  mask: '0001',
  balances: { available: 100.1, current: 110.29, limit: null, iso_currency_code: 'USD' },
  ...given,
});
const row = (given: object = {}) => ({
  transaction_id: 't',
  account_id: 'c',
  amount: 12.34,
  iso_currency_code: 'USD',
  date: '2026-10-03',
  authorized_date: '2026-10-02',
  name: 'SQ *GREEN GROCER',
  merchant_name: 'Green Grocer',
  payment_channel: 'in store',
  pending: false,
  personal_finance_category: {
    primary: 'FOOD_AND_DRINK',
    detailed: 'FOOD_AND_DRINK_GROCERIES',
    confidence_level: 'HIGH',
  },
  ...given,
});
const response = (given: object = {}) => ({
  accounts: [account()],
  transactions: [row()],
  item: {},
  request_id: 'r',
  total_transactions: 1,
  ...given,
});
const codes = (value: unknown) => read(value).warnings.map(({ code }) => code);

describe('/transactions/get', () => {
  test('is read to the cent, in lower case where Plaid is', () => {
    const rows = read(response());
    expect(ledgerRowsSchema.parse(rows)).toEqual(rows);
    expect(rows.warnings).toEqual([]);
    expect(rows.accounts[0]).toMatchObject({
      subtype: 'checking',
      balances: { available_cents: 10_010, current_cents: 11_029, limit_cents: null },
    });
    expect(rows.transactions[0]).toMatchObject({
      amount_cents: 1_234,
      date: '2026-10-03',
      authorized_date: '2026-10-02',
      category: { detailed: 'FOOD_AND_DRINK_GROCERIES', source: 'reported' },
    });
  });

  test('has money in currencies without cents', () => {
    const yen = { iso_currency_code: 'JPY' };
    const rows = read(
      response({
        accounts: [account({ balances: { current: 5_000, available: null, limit: null, ...yen } })],
        transactions: [row({ amount: 1_200, ...yen })],
      }),
    );
    expect([rows.accounts[0]?.balances.current_cents, rows.transactions[0]?.amount_cents]).toEqual([5_000, 1_200]);
  });

  test.each([
    [
      'a row of an account that is not there',
      { transactions: [row(), row({ transaction_id: 'u', account_id: 'x' })] },
      'ROW_WITHOUT_ACCOUNT',
    ],
    [
      'a row with a date that is none',
      { transactions: [row(), row({ transaction_id: 'u', date: '2026-02-30' })] },
      'ROW_INVALID',
    ],
    ['a row posted before it was made', { transactions: [row({ date: '2026-10-01' })] }, 'POSTED_BEFORE_TRANSACTED'],
    [
      'a category that Plaid does not have',
      { transactions: [row({ personal_finance_category: { primary: 'NEW', detailed: 'NEW_THING' } })] },
      'CATEGORY_UNKNOWN',
    ],
    ['an account twice', { accounts: [account(), account()] }, 'ACCOUNT_REPEATED'],
    [
      'an account of an unknown type',
      { accounts: [account(), account({ account_id: 'd', type: 'crypto' })] },
      'ACCOUNT_TYPE_UNKNOWN',
    ],
    ['a page of several', { total_transactions: 500 }, 'PAGE_INCOMPLETE'],
    ['a key that may be a typing error', { transactons: [] }, 'KEY_UNKNOWN'],
  ])('with %s warns and keeps the rest', (_, given, code) => {
    expect(codes(response(given))).toContain(code);
    expect(read(response(given)).transactions.length).toBe(1);
  });

  test('without a category is categorised by its words', () => {
    const [transaction] = read(
      response({
        transactions: [row({ personal_finance_category: null, name: 'CITY WATER UTILITY BILL', merchant_name: null })],
      }),
    ).transactions;
    expect(transaction?.category).toMatchObject({ primary: 'RENT_AND_UTILITIES', source: 'inferred' });
  });
});

describe('liabilities', () => {
  test('have rates as fractions and money in cents', () => {
    const credit = {
      account_id: 'k',
      aprs: [{ apr_type: 'purchase_apr', apr_percentage: 15.24, interest_charge_amount: 35.22 }],
      is_overdue: false,
      minimum_payment_amount: 20,
      last_statement_balance: 170.8,
    };
    const rows = read(
      response({
        accounts: [account(), account({ account_id: 'k', type: 'credit', subtype: 'credit card' })],
        liabilities: { credit: [credit], student: null, mortgage: null },
      }),
    );
    expect(rows.liabilities[0]).toMatchObject({
      type: 'credit',
      aprs: [{ apr: 0.1524, interest_charge_cents: 3_522 }],
      minimum_payment_cents: 2_000,
      last_statement_balance_cents: 17_080,
    });
  });
});

describe('other Plaid files', () => {
  test('a page of /transactions/sync is applied: added, modified, removed', () => {
    const rows = read({
      accounts: [account()],
      added: [row(), row({ transaction_id: 'u' }), row({ transaction_id: 'v' })],
      modified: [row({ amount: 1 })],
      removed: [{ transaction_id: 'u' }],
      next_cursor: 'x',
      has_more: false,
    });
    const amounts = new Map(
      rows.transactions.map((transaction) => [transaction.transaction_id, transaction.amount_cents]),
    );
    expect(amounts).toEqual(
      new Map([
        ['t', 100],
        ['v', 1_234],
      ]),
    );
  });

  test('a page of /transactions/sync may do nothing but take rows back', () => {
    const nothing = { accounts: [], added: [], modified: [] };
    expect(read({ ...nothing, removed: [{ transaction_id: 'u' }] })).toMatchObject({ removed: ['u'], warnings: [] });
    expect(() => read({ ...nothing, removed: [] })).toThrow(expect.objectContaining({ code: 'INPUT_NOTHING_USABLE' }));
  });

  test('balances alone make a ledger once a day is named', () => {
    expect(() => buildLedger(read({ accounts: [account()] }))).toThrow(
      expect.objectContaining({ code: 'AS_OF_UNKNOWN' }),
    );
    expect(buildLedger(read({ accounts: [account()] }), '2026-11-25').accounts).toHaveLength(1);
  });

  test('mature streams of a recurring response are kept by their rows, beside or without transactions', () => {
    const stream = (stream_id: string, status: string) => ({
      stream_id,
      status,
      frequency: 'MONTHLY',
      transaction_ids: ['a', 'b', 'c'],
    });
    const outflow_streams = [stream('old', 'TOMBSTONED'), stream('rent', 'MATURE'), { status: 'MATURE' }];
    const alone = read({ inflow_streams: [stream('pay', 'MATURE')], outflow_streams, updated_datetime: '2026-11-25' });
    expect(alone.reported_streams).toEqual([
      { stream_id: 'pay', transaction_ids: ['a', 'b', 'c'] },
      { stream_id: 'rent', transaction_ids: ['a', 'b', 'c'] },
    ]);
    expect(alone.warnings).toMatchObject([{ code: 'STREAM_INVALID', place: 'outflow_streams[2].stream_id' }]);
    expect(read({ accounts: [account()], outflow_streams }).reported_streams).toHaveLength(1);
  });

  test.each([
    ['bank income', { bank_income: [] }],
    ['enriched rows', { enriched_transactions: [] }],
  ])('%s are refused by name', (_, value) => {
    expect(refusal(value)).toMatchObject({
      code: 'INPUT_UNSUPPORTED',
      message: expect.stringContaining('/transactions/get'),
    });
  });
});

describe('what cannot be used', () => {
  test.each([
    ['nothing', '', 'INPUT_EMPTY'],
    ['a list', '[]', 'INPUT_INVALID'],
    ['a number', '7', 'FORMAT_UNKNOWN'],
    ['no accounts', '{"transactions": []}', 'INPUT_INVALID'],
    ['accounts that are no list', '{"accounts": {}}', 'INPUT_INVALID'],
    ['no usable account', '{"accounts": [{}]}', 'INPUT_NOTHING_USABLE'],
    ['no usable row', { accounts: [account()], transactions: [row({ amount: 'a lot' })] }, 'INPUT_NOTHING_USABLE'],
    ['an error of Plaid', '{"error_code": "ITEM_LOGIN_REQUIRED"}', 'INPUT_UNSUPPORTED'],
  ])('%s is refused with file and place', (name, value, code) => {
    const error = refusal(value, name === 'a number' ? 'notes.txt' : 'file.json');
    expect(error.code).toBe(code);
    expect(error.message).toMatch(/^(?:file\.json|notes\.txt)(?:: | is )/);
  });
});

const json = fc.jsonValue({ depthSize: 'medium' });

test('any bytes are rows or a refusal, never anything else', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        json.map((value) => JSON.stringify(value)),
        fc.uint8Array().map((bytes) => new TextDecoder('latin1').decode(bytes)),
      ),
      (text) => {
        try {
          ledgerRowsSchema.parse(read(text));
        } catch (error) {
          expect(error).toBeInstanceOf(InputError);
        }
      },
    ),
    { numRuns: 500 },
  );
});

test('any values in Plaid’s places are rows or a refusal, and never lose a row without a word', () => {
  const cell = fc.oneof(json, fc.constantFrom('2026-10-03', 'depository', 'c', 12.34, null, 'USD'));
  const object = (keys: readonly string[]) =>
    fc.record(Object.fromEntries(keys.map((key) => [key, cell])), { requiredKeys: [] });
  const rows = fc.array(
    fc.oneof(
      fc.constant(row()),
      object(Object.keys(row())).map((given) => ({ ...row(), ...given })),
    ),
    { maxLength: 4 },
  );
  fc.assert(
    fc.property(rows, object(Object.keys(account())), (transactions, broken) => {
      const unique = transactions.map((transaction, index) => ({ ...transaction, transaction_id: `t${index}` }));
      try {
        const found = read(
          response({ accounts: [account(), { ...account({ account_id: 'x' }), ...broken }], transactions: unique }),
        );
        ledgerRowsSchema.parse(found);
        const lost = unique.length - found.transactions.length;
        expect(found.warnings.length).toBeGreaterThanOrEqual(lost > 0 ? 1 : 0);
      } catch (error) {
        expect(error).toBeInstanceOf(InputError);
      }
    }),
    { numRuns: 300 },
  );
});
