import { describe, expect, test } from 'vitest';
import { buildLedger } from '../build.ts';
import { account, ledgerRows, transaction } from '../testing.ts';
import { every, monthly, music, only, pay, rows, streamsOf } from './testing.ts';

const gym = 'PERSONAL_CARE_GYMS_AND_FITNESS_CENTERS';
const mortgage = 'LOAN_PAYMENTS_MORTGAGE_PAYMENT';
const marketplace = 'GENERAL_MERCHANDISE_ONLINE_MARKETPLACES';

describe('one contract under two names', () => {
  test('a loan sold to another servicer goes on under its new name', () => {
    const stream = only([
      ...rows('Harbour Lending', mortgage, monthly('02', [1, 2, 3, 4, 5, 6], 1_450)),
      ...rows('Juniper Servicing', mortgage, monthly('02', [7, 8, 9, 10, 11], 1_450)),
    ]);
    expect(stream).toMatchObject({ merchant: 'Juniper Servicing', first_date: '2026-01-02', last_date: '2026-11-02' });
  });

  test('a service that begins when another of its price ended, on another day, is another one', () => {
    const streams = streamsOf([
      ...rows('Old Gym', gym, monthly('14', [1, 2, 3, 4, 5, 6], 39)),
      ...rows('New Gym', gym, monthly('25', [7, 8, 9, 10, 11], 39)),
    ]);
    expect(streams.map(({ merchant }) => merchant)).toEqual(['New Gym', 'Old Gym']);
  });

  test('at another price it is another one', () => {
    expect(
      streamsOf([
        ...rows('Old Gym', gym, monthly('14', [1, 2, 3, 4, 5, 6], 39)),
        ...rows('New Gym', gym, monthly('14', [7, 8, 9, 10, 11], 45)),
      ]),
    ).toHaveLength(2);
  });

  test('with two that could have taken over, neither is said to have', () => {
    expect(
      streamsOf([
        ...rows('Old Gym', gym, monthly('14', [1, 2, 3, 4, 5, 6], 39)),
        ...rows('East Gym', gym, monthly('14', [7, 8, 9, 10, 11], 39)),
        ...rows('West Gym', gym, monthly('14', [7, 8, 9, 10, 11], 39)),
      ]),
    ).toHaveLength(3);
  });
});

describe('pauses', () => {
  test('fees of a school that stop for the summer are one monthly stream', () => {
    const stream = only(
      rows('Elm School', 'GENERAL_SERVICES_EDUCATION', monthly('10', [1, 2, 3, 4, 5, 9, 10, 11], 480)),
    );
    expect(stream).toMatchObject({ frequency: 'MONTHLY', predicted_next_date: '2026-12-10', is_active: true });
    expect(stream.transaction_ids).toHaveLength(8);
  });

  test('a subscription cancelled and taken up again half a year later, on another day', () => {
    const before: [string, number][] = ['2025-09-05', '2025-10-05', '2025-11-05'].map((date) => [date, 12.99]);
    const stream = only(rows('Records', music, [...before, ...monthly('20', [6, 7, 8, 9, 10, 11], 12.99)]));
    expect(stream).toMatchObject({ frequency: 'MONTHLY', predicted_next_date: '2026-12-20' });
    expect(stream.transaction_ids).toHaveLength(9);
  });
});

describe('dates that return every year', () => {
  const tax = 'GOVERNMENT_AND_NON_PROFIT_TAX_PAYMENT';

  test('estimated tax falls in April, June, September and January', () => {
    const dates = ['2025-06-16', '2025-09-15', '2026-01-15', '2026-04-15', '2026-06-15', '2026-09-15'];
    const stream = only(
      rows(
        'Treasury',
        tax,
        dates.map((date) => [date, 900]),
      ),
    );
    expect(stream).toMatchObject({ frequency: 'QUARTERLY', predicted_next_date: '2027-01-15' });
  });

  test('property tax falls in December and April', () => {
    const dates = ['2024-12-10', '2025-04-10', '2025-12-10', '2026-04-10'];
    const stream = only(
      rows(
        'County',
        tax,
        dates.map((date) => [date, 1_900]),
      ),
    );
    expect(stream).toMatchObject({ frequency: 'SEMI_ANNUALLY', predicted_next_date: '2026-12-10' });
  });
});

describe('rows that the bank describes otherwise', () => {
  test('the yearly membership of a shop stands out among purchases', () => {
    const purchases = rows(
      'BAZAAR MKTP 8841',
      marketplace,
      [
        ['2025-12-03', 31.2],
        ['2026-01-19', 12.45],
        ['2026-03-02', 88.1],
        ['2026-04-27', 23.99],
        ['2026-08-08', 54.3],
      ],
      { merchant_name: 'Bazaar' },
    );
    const member = rows(
      'BAZAAR MEMBERSHIP*77X1',
      marketplace,
      [
        ['2025-09-09', 119],
        ['2026-09-09', 119],
      ],
      { merchant_name: 'Bazaar' },
    );
    expect(only([...purchases, ...member])).toMatchObject({ frequency: 'ANNUALLY', predicted_next_date: '2027-09-09' });
  });

  test('pay beside repaid expenses of the same employer', () => {
    const salary = rows('FERNDALE LLC DES:PAYROLL ID:1', pay, every(14, '2026-06-05', 12, -1_800));
    const expenses = rows('FERNDALE LLC DES:EXPENSES ID:2', pay, [
      ['2026-06-09', -80.5],
      ['2026-07-01', -212],
      ['2026-07-23', -45.9],
      ['2026-08-11', -19],
      ['2026-09-02', -130],
      ['2026-10-27', -61.75],
    ]);
    const streams = streamsOf([...salary, ...expenses]).filter(({ frequency }) => frequency !== 'UNKNOWN');
    expect(streams).toHaveLength(1);
    expect(streams[0]).toMatchObject({ frequency: 'BIWEEKLY' });
    expect(streams[0]?.transaction_ids).toHaveLength(12);
  });
});

describe('the next date', () => {
  test('moves off a holiday as the stream did before', () => {
    // Weekends moved it on (2026-07-25 to the 27th, 2026-10-25 to the 26th); 2026-12-25 is Christmas, a Friday.
    const dates = ['2026-05-26', '2026-06-25', '2026-07-27', '2026-08-25', '2026-09-25', '2026-10-26', '2026-11-25'];
    const stream = only(
      rows(
        'City Power',
        'RENT_AND_UTILITIES_GAS_AND_ELECTRICITY',
        dates.map((date) => [date, 70]),
      ),
    );
    expect(stream.predicted_next_date).toBe('2026-12-28');
  });

  test('is the one after a charge that is pending already', () => {
    const posted = rows('Records', music, monthly('24', [7, 8, 9, 10], 12.99));
    const waiting = transaction('2026-11-24', 1_299, music, {
      name: 'Records',
      pending: true,
      transaction_id: 'pending',
    });
    const { streams } = buildLedger(
      ledgerRows({ accounts: [account()], transactions: [...posted, waiting] }),
      '2026-11-25',
    );
    expect(streams).toMatchObject([{ last_date: '2026-10-24', predicted_next_date: '2026-12-24', is_active: true }]);
  });
});

test('three round sums moved by hand are no stream, and no tax refund is', () => {
  const moved = rows('ONLINE TRANSFER TO SAV', 'TRANSFER_OUT_SAVINGS', [
    ['2026-08-03', 200],
    ['2026-09-01', 200],
    ['2026-10-04', 200],
  ]);
  const refunds = rows('TREASURY TAX REF', 'INCOME_TAX_REFUND', [
    ['2025-03-04', -900],
    ['2026-03-03', -910],
  ]);
  expect(streamsOf([...moved, ...refunds])).toEqual([]);
});

test('interest on two cards is two streams', () => {
  const charged = (card: string, day: string) =>
    rows('Interest charged', 'BANK_FEES_INTEREST_CHARGE', monthly(day, [5, 6, 7, 8, 9, 10, 11], 21.5), {
      account_id: card,
      name: 'INTEREST CHARGED ON PURCHASES',
    }).map((row) => ({ ...row, transaction_id: `${card} ${row.transaction_id}` }));
  expect(streamsOf([...charged('card', '08'), ...charged('checking', '19')])).toHaveLength(2);
});
