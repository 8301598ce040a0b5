import { describe, expect, test } from 'vitest';
import { addDays } from '../dates.ts';
import { every, monthly, music, only, pay, rows, streamsOf } from './testing.ts';

/** What went wrong in public finance tools, as the smallest input that shows it. Amounts in dollars. */

const television = 'ENTERTAINMENT_TV_AND_MOVIES';
const water = 'RENT_AND_UTILITIES_WATER';

describe('one merchant under many descriptions', () => {
  test('a reference in the description that changes every month', () => {
    const charged = ['STREAMBOX P432629721', 'STREAMBOX P99881443', 'STREAMBOX P55120077'].flatMap((name, index) =>
      rows(name, television, monthly('12', [9 + index], index === 2 ? 17.99 : 15.49)),
    );
    const stream = only(charged);
    expect(stream).toMatchObject({ frequency: 'MONTHLY', last_amount_cents: 1_799, is_active: true });
    expect(stream.price_changes).toMatchObject([{ from_cents: 1_549, to_cents: 1_799, date: '2026-11-12' }]);
  });

  test('a name cut off by the bank, with a new price', () => {
    const stream = only([
      ...rows('SERVICENAME', television, monthly('05', [6, 7, 8, 9], 9.99)),
      ...rows('SERVICENAM', television, monthly('05', [10, 11], 11.99)),
    ]);
    expect(stream).toMatchObject({ is_active: true, status: 'MATURE', last_amount_cents: 1_199 });
    expect(stream.transaction_ids).toHaveLength(6);
  });

  test('legal and web forms of a name', () => {
    expect(
      only(
        ['Streambox Inc.', 'Streambox', 'STREAMBOX.COM'].flatMap((name, index) =>
          rows(name, television, monthly('12', [9 + index], 15.49)),
        ),
      ).transaction_ids,
    ).toHaveLength(3);
  });
});

describe('frequencies beyond every month', () => {
  test('water every quarter', () => {
    const stream = only(rows('City Water', water, monthly('15', [2, 5, 8, 11], 61)));
    expect(stream).toMatchObject({ frequency: 'QUARTERLY', predicted_next_date: '2027-02-15' });
  });

  test.each([
    ['pay every 14 days', 14, -2_100, pay, 'BIWEEKLY', 26],
    ['a bill every 60 days', 60, 80, water, 'BIMONTHLY', 6],
    ['a gym every 28 days', 28, 24.99, 'PERSONAL_CARE_GYMS_AND_FITNESS_CENTERS', 'FOUR_WEEKLY', 13],
  ])('%s', (_, days, dollars, detailed, frequency, perYear) => {
    const stream = only(rows('Someone', detailed, every(days, '2026-03-06', Math.floor(260 / days), dollars)));
    expect(stream.frequency).toBe(frequency);
    expect(stream.annual_cost_cents).toBe(Math.round(Math.abs(dollars) * perYear * 100));
  });

  test('every two weeks is three times in a month that has three', () => {
    const charged = every(14, '2026-05-07', 6, 40);
    const { transaction_ids, predicted_next_date } = only(
      rows('Little Oaks', 'GENERAL_SERVICES_CHILDCARE', charged),
      '2026-07-20',
    );
    expect(transaction_ids.filter((id) => id.includes('2026-07'))).toHaveLength(2);
    expect([predicted_next_date, addDays('2026-07-16', 14)]).toEqual(['2026-07-30', '2026-07-30']);
  });

  test('a membership begun on a leap day', () => {
    const yearly: [string, number][] = ['2024-02-29', '2025-02-28', '2026-02-28'].map((date) => [date, 99]);
    expect(only(rows('Club', music, yearly))).toMatchObject({
      frequency: 'ANNUALLY',
      predicted_next_date: '2027-02-28',
    });
    const later: [string, number][] = [...yearly, ['2027-02-28', 99]];
    expect(only(rows('Club', music, later), '2027-11-25').predicted_next_date).toBe('2028-02-29');
  });
});

describe('ends of months', () => {
  test.each([
    ['the 31st', ['2026-01-31', '2026-02-28', '2026-03-31', '2026-04-30'], '2026-05-31'],
    ['the 30th', ['2026-01-30', '2026-02-28', '2026-03-30', '2026-04-30'], '2026-05-30'],
    ['February as the newest', ['2025-12-31', '2026-01-31', '2026-02-28'], '2026-03-31'],
    ['January as the newest', ['2024-11-30', '2024-12-31', '2025-01-31'], '2025-02-28'],
    ['interest on the last day', ['2026-02-28', '2026-03-31', '2026-04-30'], '2026-05-31'],
  ])('%s', (_, dates, next) => {
    const stream = only(
      rows(
        'Songs',
        music,
        dates.map((date) => [date, 10.99]),
      ),
      dates.at(-1),
    );
    expect(stream).toMatchObject({ frequency: 'MONTHLY', predicted_next_date: next });
  });
});

describe('neighbours', () => {
  test('one price at two merchants on following days', () => {
    const streams = streamsOf([
      ...rows('Films', television, monthly('12', [8, 9, 10, 11], 15.49)),
      ...rows('Songs', music, monthly('13', [8, 9, 10, 11], 15.49)),
    ]);
    expect(streams.map(({ merchant, predicted_next_date }) => [merchant, predicted_next_date])).toEqual([
      ['Films', '2026-12-12'],
      ['Songs', '2026-12-13'],
    ]);
  });

  test('two subscriptions at one merchant', () => {
    const streams = streamsOf([
      ...rows('Apple', music, monthly('03', [7, 8, 9, 10, 11], 2.99)),
      ...rows('Apple', music, monthly('19', [7, 8, 9, 10, 11], 10.99)),
    ]);
    const amounts = streams.map(({ last_amount_cents }) => last_amount_cents);
    expect(amounts.toSorted((a, b) => (a ?? 0) - (b ?? 0))).toEqual([299, 1_099]);
  });

  test('a refund two days after a charge stands beside the stream', () => {
    const charged = rows('Films', television, monthly('12', [7, 8, 9, 10, 11], 15.49));
    const back = rows('Films', television, [['2026-10-14', -15.49]]);
    const stream = only([...charged, ...back]);
    expect(stream.transaction_ids).toEqual(charged.map(({ transaction_id }) => transaction_id));
  });
});

describe('habits are no streams', () => {
  test.each([
    ['coffee at one price on 40 days', every(1, '2026-10-10', 40, 4.75)],
    [
      'three visits within a week',
      [
        ['2026-11-16', 18],
        ['2026-11-18', 18],
        ['2026-11-21', 18],
      ] as [string, number][],
    ],
  ])('%s', (_, bought) => {
    expect(streamsOf(rows('Cafe', 'FOOD_AND_DRINK_COFFEE', bought, { payment_channel: 'in store' }))).toEqual([]);
  });

  test('a service whose price wanders is found, and its cost is of the last six', () => {
    const wandering = [6.72, 7.1, 6.9, 7.3, 6.8, 7.2];
    const paid = wandering.map((dollars, index): [string, number] => [
      `2026-${String(6 + index).padStart(2, '0')}-08`,
      dollars,
    ]);
    const stream = only(rows('Daily Journal', 'GENERAL_MERCHANDISE_BOOKSTORES_AND_NEWSSTANDS', paid));
    expect(stream).toMatchObject({ frequency: 'MONTHLY', monthly_cost_cents: 700 });
  });
});
