import { describe, expect, test } from 'vitest';
import { buildLedger } from './build.ts';
import type { Correction } from './corrections.ts';
import { account, ledgerRows, transaction } from './testing.ts';
import type { Transaction } from './schema.ts';
import { every, monthly, music, rows, streamsOf } from './streams/testing.ts';

const asOf = '2026-11-25';
const months = [2, 3, 4, 5, 6, 7, 8, 9, 10, 11] as const;
const row = (
  date: string,
  dollars: number,
  name: string,
  detailed = 'UNCATEGORIZED',
  given: Partial<Transaction> = {},
) =>
  transaction(date, Math.round(dollars * 100), detailed, {
    name,
    transaction_id: `${name} ${date} ${dollars}`,
    ...given,
  });
const ledgerOf = (transactions: Transaction[], corrections: Correction[] = []) =>
  buildLedger(ledgerRows({ accounts: [account()], transactions }), asOf, corrections);
const flows = (transactions: Transaction[]) => ledgerOf(transactions).transactions.map(({ flow }) => flow);

describe('equal contracts of one payee', () => {
  const loan = 'LOAN_PAYMENTS_STUDENT_LOAN_PAYMENT';
  const twice = (one: string, other: string) => [
    ...rows('Elm Lending', loan, monthly(one, months, 150)),
    ...rows('Elm Lending', loan, monthly(other, months, 150)).map((paid) => ({
      ...paid,
      transaction_id: `other ${paid.transaction_id}`,
    })),
  ];

  test.each(['05', '06', '08'])('two loans of one sum, on the 5th and the %s, are two streams', (day) => {
    expect(
      streamsOf(twice('05', day)).map(({ frequency, monthly_cost_cents }) => [frequency, monthly_cost_cents]),
    ).toEqual([
      ['MONTHLY', 15_000],
      ['MONTHLY', 15_000],
    ]);
  });
});

describe('words that say what a row is', () => {
  test('pay from a shop is no refund', () => {
    const shop = [row('2026-07-02', 900, 'GARDEN DEPOT #1234')];
    const pay = ['2026-08-14', '2026-09-15', '2026-10-15'].map((date) => row(date, -880, 'GARDEN DEPOT PAYROLL'));
    expect(flows([...shop, ...pay])).toEqual(['spend', 'income', 'income', 'income']);
    expect(
      flows([row('2026-03-02', 900, 'IRS TREAS 310'), row('2026-04-02', -700, 'IRS TREAS 310 TAX REFUND')])[1],
    ).toBe('income');
  });

  test.each([
    ['AMEX AUTO PAY', 'card_payment'],
    ['CITI CARD AUTO PAYMENT', 'card_payment'],
    ['HOME DEPOT CREDIT CARD PAYMENT', 'card_payment'],
    ['CAPITAL ONE AUTO LOAN PAYMENT', 'spend'],
    ['VISA DEBIT APPLE PAY JOES DINER', 'spend'],
    ['VISA PURCHASE GOOGLE PAY PARKING', 'spend'],
  ])('%s is %s', (name, flow) => {
    expect(flows([row('2026-10-05', 40, name)])).toEqual([flow]);
  });

  test('a refund among gig income is a refund', () => {
    const gigs = ['2026-07-03', '2026-08-04', '2026-09-03', '2026-10-05'].map((date) =>
      row(date, -150, 'Bazaar', 'INCOME_GIG_ECONOMY'),
    );
    const back = row('2026-11-03', -140, 'Bazaar', 'GENERAL_MERCHANDISE_OTHER_GENERAL_MERCHANDISE', {
      name: 'BAZAAR REFUND',
      merchant_name: 'Bazaar',
    });
    expect(flows([...gigs, back]).at(-1)).toBe('refund');
  });

  test('an old and larger purchase does not hide a later one', () => {
    expect(
      flows([row('2026-01-01', 1_000, 'ATLAS'), row('2026-06-20', 500, 'ATLAS'), row('2026-07-05', -500, 'ATLAS')]).at(
        -1,
      ),
    ).toBe('refund');
  });

  test('bought and brought back on one day, whichever id comes first', () => {
    for (const [bought, back] of [
      ['a', 'b'],
      ['b', 'a'],
    ] as const) {
      const pair = [
        row('2026-10-05', 60, 'ATLAS', 'UNCATEGORIZED', { transaction_id: bought }),
        row('2026-10-05', -60, 'ATLAS', 'UNCATEGORIZED', { transaction_id: back }),
      ];
      expect(ledgerOf(pair).transaction(back)?.flow).toBe('refund');
    }
  });
});

describe('what the customer says', () => {
  const songs = () => rows('Songs', music, monthly('05', months, 9.99));
  const idsOf = (transactions: Transaction[], ...places: number[]) =>
    places.map((place) => transactions[place]?.transaction_id ?? '');

  test('"not recurring" takes back every earlier "recurring"', () => {
    const paid = rows('Quill', 'UNCATEGORIZED', [
      ['2026-08-03', 10],
      ['2026-09-17', 44],
      ['2026-11-02', 21],
    ]);
    const said: Correction = { kind: 'recurring', transaction_ids: idsOf(paid, 0, 1, 2) };
    expect(ledgerOf(paid, [said, said]).streams).toHaveLength(1);
    const not: Correction = { kind: 'not_recurring', transaction_id: idsOf(paid, 1)[0] ?? '' };
    expect(ledgerOf(paid, [said, said, not]).streams).toEqual([]);
  });

  test('a stream that is pointed out stands in place of what was found of its rows', () => {
    const found = songs();
    const { streams } = ledgerOf(found, [{ kind: 'recurring', transaction_ids: idsOf(found, 0, 1, 2, 3) }]);
    expect(streams).toHaveLength(1);
    expect(new Set(streams.flatMap(({ transaction_ids }) => transaction_ids)).size).toBe(found.length);
  });

  test('no row is in two streams', () => {
    const found = songs();
    const others = rows('Songs', music, [
      ['2026-08-20', 10],
      ['2026-09-28', 10],
    ]);
    const { streams } = ledgerOf([...found, ...others], [{ kind: 'recurring', transaction_ids: idsOf(others, 0, 1) }]);
    const ids = streams.flatMap(({ transaction_ids }) => transaction_ids);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('a category that the customer gives is not overruled by words', () => {
    const paid = row('2026-10-15', -880, 'ACORN PAYROLL', 'INCOME_SALARY');
    const category = { primary: 'OTHER', detailed: 'OTHER_OTHER', source: 'customer' as const };
    const { transactions } = ledgerOf([paid], [{ kind: 'category', transaction_id: paid.transaction_id, category }]);
    expect(transactions[0]).toMatchObject({ flow: 'unclassified_inflow', is_pay: false });
  });
});

describe('two contracts', () => {
  test('of one payee’s companies are not one twice as often', () => {
    const power = rows('Pine Energy', 'RENT_AND_UTILITIES_GAS_AND_ELECTRICITY', monthly('03', months, 90));
    const gas = rows('Pine Energy Valley Gas', 'RENT_AND_UTILITIES_GAS_AND_ELECTRICITY', monthly('18', months, 41));
    expect(streamsOf([...power, ...gas]).map(({ frequency }) => frequency)).toEqual(['MONTHLY', 'MONTHLY']);
  });

  test('with services known by name stay two when one follows the other', () => {
    expect(
      streamsOf([
        ...rows('Netflix', music, monthly('05', [2, 3, 4, 5, 6], 17.99)),
        ...rows('Hulu', music, monthly('05', [7, 8, 9, 10, 11], 17.99)),
      ]).map(({ merchant, is_active }) => [merchant, is_active]),
    ).toEqual([
      ['Hulu', true],
      ['Netflix', false],
    ]);
  });

  test('a truck and a barber that somebody goes to are habits', () => {
    const visits = { payment_channel: 'in store' } as const;
    expect(streamsOf(rows('Curbside Tacos', 'UNCATEGORIZED', every(7, '2026-09-04', 8, 9.5), visits))).toEqual([]);
  });
});

test('files in any order, an older version of a row never counts, and neither does the order of three versions', () => {
  const version = (dollars: number) => row('2026-10-05', dollars, 'ATLAS', 'UNCATEGORIZED', { transaction_id: 'x' });
  const file = (transactions: Transaction[]) => ledgerRows({ accounts: [account()], transactions });
  const older = file([version(50), row('2026-10-06', 1, 'A')]);
  const newer = file([version(60), row('2026-11-20', 2, 'B')]);
  for (const files of [
    [older, newer],
    [newer, older],
  ]) {
    expect(buildLedger(files, asOf).transaction('x')?.amount_cents).toBe(6_000);
  }
  const one = row('2026-10-05', 50, 'ATLAS', 'UNCATEGORIZED', { transaction_id: 'x' });
  const two = { ...one, date: '2026-10-06' };
  const three = { ...two, amount_cents: 5_100 };
  for (const versions of [
    [one, two, three],
    [one, three, two],
    [three, one, two],
  ]) {
    expect(ledgerOf(versions).transactions).toHaveLength(1);
  }
});

test('many equal transfers on one day are all paired, one on the own account in their way', () => {
  const count = 20_000;
  const legs = Array.from({ length: count }, (_, index) => [
    row('2026-10-05', 5, 'ONLINE TRANSFER', 'TRANSFER_OUT_ACCOUNT_TRANSFER', { transaction_id: `o${index}` }),
    row('2026-10-05', -5, 'ONLINE TRANSFER', 'TRANSFER_IN_ACCOUNT_TRANSFER', {
      transaction_id: `i${index}`,
      account_id: 'savings',
    }),
  ]).flat();
  const blocked = row('2026-10-05', -5, 'ONLINE TRANSFER', 'TRANSFER_IN_ACCOUNT_TRANSFER', { transaction_id: 'a' });
  const accounts = [account(), account({ account_id: 'savings', subtype: 'savings' })];
  const { transactions } = buildLedger(ledgerRows({ accounts, transactions: [blocked, ...legs] }), asOf);
  expect(transactions.filter(({ paired_with }) => paired_with !== null)).toHaveLength(2 * count);
});
