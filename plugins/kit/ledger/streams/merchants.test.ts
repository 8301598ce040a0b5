import { describe, expect, test } from 'vitest';
import { every, monthly, music, only, pay, rows, streamsOf } from './testing.ts';

describe('prices', () => {
  test('a rise is an event, and the new price is the cost', () => {
    const stream = only(
      rows('Netflix', 'ENTERTAINMENT_TV_AND_MOVIES', [
        ...monthly('13', [6, 7, 8, 9], 15.49),
        ...monthly('13', [10, 11], 17.99),
      ]),
    );
    expect(stream.price_changes).toEqual([{ date: '2026-10-13', from_cents: 1_549, to_cents: 1_799 }]);
    expect(stream).toMatchObject({
      monthly_cost_cents: 1_799,
      last_amount_cents: 1_799,
      amount_range_cents: [1_549, 1_799],
      // (4 x 15.49 + 2 x 17.99) / 6 = 16.3233
      average_amount_cents: 1_632,
    });
  });

  test.each([
    [
      'the last of three under changing codes',
      ['NETFLIX P432629721', 'NETFLIX P99881', 'NETFLIX P55123'],
      [15.49, 15.49, 17.99],
      [1_549, 1_799],
    ],
    ['5 % in the last month', ['A Service', 'A Service', 'A Service', 'A Service'], [20, 20, 20, 21], [2_000, 2_100]],
  ])('%s', (_, names, prices, [from, to]) => {
    const transactions = names.flatMap((name, index) =>
      rows(name, music, [[`2026-${String(12 - names.length + index).padStart(2, '0')}-14`, prices[index] ?? 0]]),
    );
    expect(only(transactions).price_changes).toEqual([{ date: '2026-11-14', from_cents: from, to_cents: to }]);
  });

  test('2 % is no change', () => {
    const stream = only(rows('Some Service', music, [...monthly('14', [8, 9, 10], 20), ['2026-11-14', 20.4]]));
    expect(stream.price_changes).toEqual([]);
    expect(stream.monthly_cost_cents).toBe(2_040);
  });

  test('a price that wavers by 2 % does not change, and costs the mean of the last six', () => {
    const prices = [20.3, 19.7, 20.4, 19.65, 20, 20.35, 19.7];
    const paid = prices.map((price, index): [string, number] => [
      `2026-${String(index + 5).padStart(2, '0')}-14`,
      price,
    ]);
    // (19.70 + 20.40 + 19.65 + 20.00 + 20.35 + 19.70) / 6 = 19.9667
    expect(only(rows('Some Service', music, paid))).toMatchObject({ price_changes: [], monthly_cost_cents: 1_997 });
  });

  test('a bill that varies has no price changes and costs the mean of the last six', () => {
    const amounts = [200, 88.1, 103.4, 140.77, 95.2, 81.9, 90.3];
    const paid = amounts.map((amount, index): [string, number] => [
      `2026-${String(index + 5).padStart(2, '0')}-2${index % 2}`,
      amount,
    ]);
    expect(only(rows('Power Co', 'RENT_AND_UTILITIES_GAS_AND_ELECTRICITY', paid))).toMatchObject({
      kind: 'bill',
      frequency: 'MONTHLY',
      price_changes: [],
      // (88.1 + 103.4 + 140.77 + 95.2 + 81.9 + 90.3) / 6 = 99.945
      monthly_cost_cents: 9_995,
    });
  });

  test('a name that is cut off stays the same stream', () => {
    const stream = only([
      ...rows('SERVICENAME', music, monthly('08', [6, 7, 8, 9], 9.99)),
      ...rows('SERVICENAM', music, monthly('08', [10, 11], 11.99)),
    ]);
    expect(stream).toMatchObject({ is_active: true, last_amount_cents: 1_199 });
    expect(stream.transaction_ids).toHaveLength(6);
  });
});

describe('what else a merchant may do', () => {
  test('two subscriptions at one merchant are two streams', () => {
    const streams = streamsOf(
      rows(
        'Apple',
        music,
        [7, 8, 9, 10, 11].flatMap((month): [string, number][] => [
          ...monthly('03', [month], 2.99),
          ...monthly('19', [month], 10.99),
        ]),
      ),
    );
    expect(
      streams.map(({ frequency, last_amount_cents, predicted_next_date }) => [
        frequency,
        last_amount_cents,
        predicted_next_date,
      ]),
    ).toEqual([
      ['MONTHLY', 299, '2026-12-03'],
      ['MONTHLY', 1_099, '2026-12-19'],
    ]);
  });

  test('the same price on two days of the month is two streams', () => {
    const streams = streamsOf(
      rows('Storage Plan', music, [
        ...monthly('03', [7, 8, 9, 10, 11], 9.99),
        ...monthly('12', [7, 8, 9, 10, 11], 9.99),
      ]),
    );
    expect(streams.map(({ predicted_next_date }) => predicted_next_date)).toEqual(['2026-12-03', '2026-12-12']);
  });

  test('two policies at one insurer are two bills', () => {
    const insurance = 'GENERAL_SERVICES_INSURANCE';
    const paid = [7, 8, 9, 10, 11].flatMap((month) => [...monthly('03', [month], 120), ...monthly('18', [month], 45)]);
    expect(streamsOf(rows('Insurer', insurance, paid)).map((one) => [one.frequency, one.monthly_cost_cents])).toEqual([
      ['MONTHLY', 12_000],
      ['MONTHLY', 4_500],
    ]);
  });

  test('the same price at another merchant a day later changes nothing', () => {
    const streams = streamsOf([
      ...rows('Alpha', music, monthly('12', [6, 7, 8, 9, 10, 11], 15.49)),
      ...rows('Beta', music, monthly('13', [6, 7, 8, 9, 10, 11], 15.49)),
    ]);
    expect(streams.map(({ merchant, predicted_next_date }) => [merchant, predicted_next_date])).toEqual([
      ['Alpha', '2026-12-12'],
      ['Beta', '2026-12-13'],
    ]);
  });

  test('a subscription among purchases, its last charge at a new price', () => {
    const shopping: [string, number][] = [
      ['2026-07-02', 31.2],
      ['2026-09-21', 84],
      ['2026-11-02', 12.5],
    ];
    const stream = only(
      rows(
        'Amazon',
        'GENERAL_MERCHANDISE_ONLINE_MARKETPLACES',
        [...monthly('17', [6, 7, 8, 9, 10], 14.99), ['2026-11-17', 16.99], ...shopping],
        { payment_channel: 'online' },
      ),
    );
    expect(stream.price_changes).toEqual([{ date: '2026-11-17', from_cents: 1_499, to_cents: 1_699 }]);
    expect(stream.transaction_ids).toHaveLength(6);
  });

  test('a refund beside it changes nothing', () => {
    const paid = monthly('22', [7, 8, 9, 10, 11], 30);
    const stream = only(rows('Some Service', music, [...paid, ['2026-10-24', -30]]));
    expect(stream.transaction_ids).toHaveLength(5);
    expect(stream.monthly_cost_cents).toBe(3_000);
  });

  test('a stream that moves from one account to another goes on', () => {
    const stream = only([
      ...rows('Some Service', music, monthly('04', [6, 7, 8], 12)),
      ...rows('Some Service', music, monthly('04', [9, 10, 11], 12), { account_id: 'card' }),
    ]);
    expect(stream.account_id).toBe('card');
    expect(stream.transaction_ids).toHaveLength(6);
  });

  test('a bonus does not break pay', () => {
    const stream = only(rows('Employer', pay, [...every(14, '2026-08-07', 8, -2_000), ['2026-09-30', -5_000]]));
    expect(stream).toMatchObject({ frequency: 'BIWEEKLY', last_amount_cents: 200_000 });
    expect(stream.transaction_ids).toHaveLength(8);
  });

  test('two employers are two pay streams', () => {
    const streams = streamsOf([
      ...rows('Employer One', pay, every(14, '2026-08-07', 8, -2_000)),
      ...rows('Employer Two', pay, monthly('28', [7, 8, 9, 10], -700)),
    ]);
    expect(streams.map(({ merchant, frequency }) => [merchant, frequency])).toEqual([
      ['Employer One', 'BIWEEKLY'],
      ['Employer Two', 'MONTHLY'],
    ]);
  });

  test('pay on no regular days is a stream without frequency, cost or next date', () => {
    const paid: [string, number][] = [
      ['2026-06-02', -300],
      ['2026-06-09', -900],
      ['2026-07-20', -150],
      ['2026-07-23', -700],
      ['2026-10-01', -420],
      ['2026-11-19', -60],
    ];
    expect(only(rows('Gigs', 'INCOME_GIG_ECONOMY', paid))).toMatchObject({
      frequency: 'UNKNOWN',
      predicted_next_date: null,
      monthly_cost_cents: null,
      annual_cost_cents: null,
    });
  });
});
