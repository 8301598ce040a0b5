import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, daysInMonth, partsOfDate } from '../kit/ledger/dates.ts';
import { subscriptionCancellation, type SubscriptionCancellationInput } from './index.ts';

type Stream = SubscriptionCancellationInput['streams'][number];
const stream = (given: Partial<Stream> = {}): Stream => ({
  stream_id: 'video',
  merchant: 'Video',
  frequency: 'MONTHLY',
  amount_cents: 1_549,
  predicted_next_date: '2026-01-31',
  ...given,
});
const cancel = (streams: Stream[], given: Partial<SubscriptionCancellationInput> = {}) =>
  subscriptionCancellation({ as_of: '2026-01-15', until: '2026-12-31', streams, ...given });
const datesOf = (given: Partial<Stream>, until: string, as_of = '2026-01-15') =>
  cancel([stream(given)], { until, as_of }).streams[0]?.charge_dates;

describe('charges until a date', () => {
  test('the 31st falls on the last day of shorter months and returns', () => {
    expect(datesOf({}, '2026-06-30')).toEqual([
      '2026-01-31',
      '2026-02-28',
      '2026-03-31',
      '2026-04-30',
      '2026-05-31',
      '2026-06-30',
    ]);
    expect(datesOf({}, '2026-06-29')).toHaveLength(5);
  });

  test('a next date that its month cut short is told its own day', () => {
    const next = { predicted_next_date: '2026-02-28' };
    expect(datesOf({ ...next, day_of_month: 31 }, '2026-04-30')).toEqual(['2026-02-28', '2026-03-31', '2026-04-30']);
    expect(datesOf(next, '2026-04-30')).toEqual(['2026-02-28', '2026-03-28', '2026-04-28']);
    expect(() => datesOf({ predicted_next_date: '2026-03-28', day_of_month: 31 }, '2026-04-30')).toThrow(
      'streams.0.day_of_month: is the day of predicted_next_date, or a later one that its month does not have',
    );
  });

  test.each([
    ['WEEKLY', '2026-12-03', ['2026-12-03', '2026-12-10', '2026-12-17', '2026-12-24', '2026-12-31']],
    ['BIWEEKLY', '2026-12-03', ['2026-12-03', '2026-12-17', '2026-12-31']],
    ['FOUR_WEEKLY', '2026-11-05', ['2026-11-05', '2026-12-03', '2026-12-31']],
    ['SEMI_MONTHLY', '2026-11-15', ['2026-11-15', '2026-11-30', '2026-12-15', '2026-12-30']],
    ['BIMONTHLY', '2026-08-31', ['2026-08-31', '2026-10-31', '2026-12-31']],
    ['QUARTERLY', '2026-05-31', ['2026-05-31', '2026-08-31', '2026-11-30']],
    ['SEMI_ANNUALLY', '2026-02-28', ['2026-02-28', '2026-08-28']],
    ['ANNUALLY', '2026-07-01', ['2026-07-01']],
  ] as const)('%s', (frequency, predicted_next_date, dates) => {
    expect(datesOf({ frequency, predicted_next_date }, '2026-12-31')).toEqual(dates);
  });

  test('twice a month over the end of February', () => {
    expect(datesOf({ frequency: 'SEMI_MONTHLY' }, '2026-03-31')).toEqual([
      '2026-01-31',
      '2026-02-16',
      '2026-02-28',
      '2026-03-16',
      '2026-03-31',
    ]);
    expect(cancel([stream({ frequency: 'SEMI_MONTHLY' })]).assumptions).toContain('half_month_apart');
  });

  test('29 February comes back in leap years', () => {
    const leap = { frequency: 'ANNUALLY', predicted_next_date: '2028-02-29' } as const;
    expect(datesOf(leap, '2032-12-31')).toEqual(['2028-02-29', '2029-02-28', '2030-02-28', '2031-02-28', '2032-02-29']);
  });

  test('a charge due today, or late, is not saved', () => {
    expect(datesOf({}, '2026-03-01', '2026-01-31')).toEqual(['2026-02-28']);
    expect(datesOf({ predicted_next_date: '2026-01-10' }, '2026-03-01')).toEqual(['2026-02-10']);
    expect(datesOf({}, '2026-01-30')).toEqual([]);
  });

  test('agrees with looking at every single day', () => {
    const day = fc.integer({ min: 0, max: 900 }).map((days) => addDays('2026-01-01', days));
    fc.assert(
      fc.property(day, day, day, fc.constantFrom(['MONTHLY', 1], ['QUARTERLY', 3], ['ANNUALLY', 12]), (...given) => {
        const [next, one, other, [frequency, step]] = given;
        const [as_of, until] = one < other ? [one, other] : [other, one];
        const start = partsOfDate(next);
        const expected: string[] = [];
        for (let date = next; date <= until; date = addDays(date, 1)) {
          const { year, month, day } = partsOfDate(date);
          const months = (year - start.year) * 12 + month - start.month;
          const isDue = months % step === 0 && day === Math.min(start.day, daysInMonth(year, month));
          if (isDue && date > as_of) expected.push(date);
        }
        const found = datesOf({ frequency, predicted_next_date: next }, until, as_of);
        expect(found).toEqual(expected);
      }),
    );
  });
});

describe('savings', () => {
  test('a month is a twelfth of the year, rounded once', () => {
    const weekly = stream({ stream_id: 'box', frequency: 'WEEKLY', amount_cents: 1_000 });
    const annual = stream({ stream_id: 'news', frequency: 'ANNUALLY', amount_cents: 9_992 });
    const { streams, total } = cancel([weekly, annual], { until: '2026-02-28' });
    // 10.00 x 52 / 12 = 43.33…; 99.92 / 12 = 8.326…; together 619.92 / 12 = 51.66.
    expect(streams.map(({ monthly_saving_cents }) => monthly_saving_cents)).toEqual([4_333, 833]);
    // Weekly on 31 January, 7, 14, 21 and 28 February; the year's charge once.
    expect(total).toEqual({
      monthly_saving_cents: 5_166,
      annual_saving_cents: 61_992,
      saving_until_cents: 14_992,
      unknown: {},
    });
  });

  test('a stream without a frequency or a next date makes the total unknown', () => {
    const vague = stream({ stream_id: 'vague', frequency: 'UNKNOWN', predicted_next_date: null });
    const result = cancel([stream(), vague], { average_monthly_spend_cents: 100_000, liquid_savings_cents: 100_000 });
    expect(result.streams[0]?.annual_saving_cents).toBe(18_588);
    expect(result.streams[1]).toMatchObject({ annual_saving_cents: null, charge_dates: null });
    expect(result.total).toEqual({
      monthly_saving_cents: null,
      annual_saving_cents: null,
      saving_until_cents: null,
      unknown: {
        monthly_saving_cents: 'frequency_unknown',
        annual_saving_cents: 'frequency_unknown',
        saving_until_cents: 'frequency_unknown',
      },
    });
    expect(result.emergency_fund).toEqual({
      months_saved: null,
      months_before: 1,
      months_after: null,
      unknown: { months_saved: 'frequency_unknown', months_after: 'frequency_unknown' },
    });
    const undated = cancel([stream({ predicted_next_date: null })]);
    expect(undated.total).toMatchObject({
      annual_saving_cents: 18_588,
      saving_until_cents: null,
      unknown: { saving_until_cents: 'next_date_unknown' },
    });
  });
});

describe('emergency fund', () => {
  // 200.00 a month and 600.00 a year: 3,000.00 a year, 250.00 a month; until the end of June 6 x 200.00 + 600.00.
  const streams = [
    stream({ amount_cents: 20_000 }),
    stream({ stream_id: 'gym', frequency: 'ANNUALLY', amount_cents: 60_000, predicted_next_date: '2026-03-01' }),
  ];
  const fund = (average_monthly_spend_cents: number | null, liquid_savings_cents: number | null = 400_000) =>
    cancel(streams, { until: '2026-06-30', average_monthly_spend_cents, liquid_savings_cents }).emergency_fund;

  test('more is saved and a month costs less', () => {
    expect(fund(200_000)).toEqual({
      months_saved: 180_000 / 175_000,
      months_before: 2,
      months_after: 580_000 / 175_000,
      unknown: {},
    });
  });

  test('what is not known stays unknown', () => {
    expect(fund(200_000, null)).toEqual({
      months_saved: 180_000 / 175_000,
      months_before: null,
      months_after: null,
      unknown: { months_before: 'no_savings_balance', months_after: 'no_savings_balance' },
    });
    expect(fund(null).unknown).toMatchObject({ months_saved: 'no_average_spend', months_before: 'no_average_spend' });
    // All that is spent would be cancelled.
    expect(fund(25_000)).toMatchObject({
      months_before: 16,
      months_after: null,
      unknown: { months_saved: 'spend_not_positive', months_after: 'spend_not_positive' },
    });
  });
});
