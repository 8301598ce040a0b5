import { describe, expect, test } from 'vitest';
import { buildLedger } from '../build.ts';
import { addDays } from '../dates.ts';
import type { Transaction } from '../schema.ts';
import { account, ledgerRows } from '../testing.ts';
import { every, monthly, music, only, rows, streamsOf } from './testing.ts';

describe('habits are no streams', () => {
  test('coffee every day at one price', () => {
    expect(streamsOf(rows('Corner Place', 'FOOD_AND_DRINK_COFFEE', every(1, '2026-10-10', 40, 4.75)))).toEqual([]);
    expect(streamsOf(rows('Corner Place', 'UNCATEGORIZED', every(1, '2026-10-10', 40, 4.75)))).toEqual([]);
  });

  test('groceries every Saturday with varying amounts', () => {
    const paid = every(7, '2026-07-04', 20, 60).map(([date, amount], index): [string, number] => [
      date,
      amount + ((index * 37) % 50),
    ]);
    expect(streamsOf(rows('Grocer', 'FOOD_AND_DRINK_GROCERIES', paid))).toEqual([]);
    expect(streamsOf(rows('Corner Shop', 'UNCATEGORIZED', paid))).toEqual([]);
  });

  test('the same sandwich every Friday, in the shop', () => {
    expect(
      streamsOf(
        rows('Sandwiches', 'FOOD_AND_DRINK_RESTAURANT', every(7, '2026-07-03', 12, 11), {
          payment_channel: 'in store',
        }),
      ),
    ).toEqual([]);
  });

  test('three visits within a week', () => {
    const paid: [string, number][] = [
      ['2026-11-02', 18],
      ['2026-11-04', 18],
      ['2026-11-06', 18],
    ];
    expect(
      streamsOf(['One', 'Two', 'Three'].flatMap((name) => rows(`Cafe ${name}`, 'FOOD_AND_DRINK_COFFEE', paid))),
    ).toEqual([]);
  });

  test('grocers and fuel on irregular dates', () => {
    const days = [1, 4, 12, 15, 19, 30, 33, 41, 50, 58, 61, 77];
    const paid = days.map((day, index): [string, number] => [addDays('2026-08-20', day), 30 + ((index * 17) % 60)]);
    expect(
      streamsOf([...rows('Grocer A', 'FOOD_AND_DRINK_GROCERIES', paid), ...rows('Fuel', 'TRANSPORTATION_GAS', paid)]),
    ).toEqual([]);
  });

  test('cash from the machine every month', () => {
    expect(streamsOf(rows('ATM Main St', 'TRANSFER_OUT_WITHDRAWAL', monthly('01', [7, 8, 9, 10, 11], 100)))).toEqual(
      [],
    );
  });
});

describe('life of a stream', () => {
  test('one skipped month leaves it one active stream', () => {
    const stream = only(rows('Some Service', music, monthly('18', [6, 7, 8, 10, 11], 12)));
    expect(stream).toMatchObject({ frequency: 'MONTHLY', is_active: true, predicted_next_date: '2026-12-18' });
    expect(stream.transaction_ids).toHaveLength(5);
  });

  test('active until a quarter of its interval after the expected date, as written', () => {
    const paid = rows('Some Service', music, monthly('10', [7, 8, 9, 10], 12));
    // Expected on 10 November; 30.44 / 4 = 7.6 days of grace.
    expect(only(paid, '2026-11-17').is_active).toBe(true);
    expect(only(paid, '2026-11-18')).toMatchObject({ is_active: false, status: 'MATURE' });
  });

  test('a weekly one has five days, a yearly one thirty', () => {
    const weekly = rows('Some Class', 'PERSONAL_CARE_GYMS_AND_FITNESS_CENTERS', every(7, '2026-10-01', 5, 20));
    expect(only(weekly, '2026-11-10').is_active).toBe(true);
    expect(only(weekly, '2026-11-11').is_active).toBe(false);
    const yearly = rows('Some Domain', music, [
      ['2024-10-01', 20],
      ['2025-10-01', 20],
    ]);
    expect(only(yearly, '2026-10-31')).toMatchObject({ is_active: true, status: 'MATURE' });
    expect(only(yearly, '2026-11-01').is_active).toBe(false);
  });

  test('two charges are early, and buried when the third does not come', () => {
    const paid = rows('Some Service', music, monthly('10', [9, 10], 12));
    expect(only(paid, '2026-11-05')).toMatchObject({ status: 'EARLY_DETECTION', is_active: true });
    expect(only(paid, '2026-11-25')).toMatchObject({ status: 'TOMBSTONED', is_active: false });
  });

  test('taken up again after months it is the same stream', () => {
    const before = rows('Some Service', music, monthly('05', [2, 3, 4, 5, 6], 12));
    const stopped = only(before);
    const again = only([...before, ...rows('Some Service', music, [['2026-11-09', 12]])]);
    expect(stopped.is_active).toBe(false);
    expect(again).toMatchObject({ is_active: true, last_date: '2026-11-09', stream_id: stopped.stream_id });
  });

  test('a charge of nothing starts no stream, the first real one does', () => {
    const stream = only(rows('Some Service', music, [['2026-08-14', 0], ...monthly('14', [9, 10, 11], 9.99)]));
    expect(stream.first_date).toBe('2026-09-14');
  });
});

describe('kinds', () => {
  test.each([
    ['Landlord', 'RENT_AND_UTILITIES_RENT', 1_500, 'bill'],
    ['Mobile', 'RENT_AND_UTILITIES_TELEPHONE', 45, 'bill'],
    ['Insurer', 'GENERAL_SERVICES_INSURANCE', 120, 'bill'],
    ['City Tax', 'GOVERNMENT_AND_NON_PROFIT_TAX_PAYMENT', 200, 'bill'],
    ['Car Lender', 'LOAN_PAYMENTS_CAR_PAYMENT', 524, 'loan_payment'],
    ['Card Co', 'LOAN_PAYMENTS_CREDIT_CARD_PAYMENT', 300, 'transfer'],
    ['Nest Egg', 'TRANSFER_OUT_SAVINGS', 250, 'transfer'],
    ['Gym', 'PERSONAL_CARE_GYMS_AND_FITNESS_CENTERS', 30, 'subscription'],
    ['Spotify', 'GENERAL_MERCHANDISE_OTHER_GENERAL_MERCHANDISE', 10, 'subscription'],
    ['Friend', 'TRANSFER_OUT_ACCOUNT_TRANSFER', 50, 'other'],
    ['Relief Fund', 'GOVERNMENT_AND_NON_PROFIT_DONATIONS', 25, 'other'],
  ])('%s', (name, detailed, dollars, kind) => {
    expect(only(rows(name, detailed, monthly('01', [8, 9, 10, 11], dollars))).kind).toBe(kind);
  });
});

describe('streams that a source found itself', () => {
  const charged = (name: string, detailed: string, days: readonly string[]) =>
    rows(
      name,
      detailed,
      days.map((day, index): [string, number] => [day, 20 + 13 * index]),
    );
  // Five amounts of nobody known, on days that waver: too little to be found without help.
  const days = ['2026-07-03', '2026-08-07', '2026-09-02', '2026-10-06', '2026-11-03'];
  const build = (transactions: Transaction[], not_recurring: string[] = []) =>
    buildLedger(
      {
        ...ledgerRows({ accounts: [account()], transactions }),
        reported_streams: [
          { stream_id: 's', transaction_ids: transactions.map(({ transaction_id }) => transaction_id) },
        ],
      },
      '2026-11-25',
      not_recurring.map((transaction_id) => ({ kind: 'not_recurring', transaction_id })),
    ).streams;

  test('are believed where none is found here', () => {
    const transactions = charged('Quill & Co', 'UNCATEGORIZED', days);
    expect(streamsOf(transactions)).toEqual([]);
    expect(build(transactions)).toMatchObject([{ frequency: 'MONTHLY', last_date: '2026-11-03' }]);
  });

  test('but no habit is, and the customer has the last word', () => {
    expect(build(charged('Corner Bistro', 'FOOD_AND_DRINK_RESTAURANT', days))).toEqual([]);
    const transactions = charged('Quill & Co', 'UNCATEGORIZED', days);
    expect(build(transactions, [transactions[2]?.transaction_id ?? ''])).toEqual([]);
  });
});
