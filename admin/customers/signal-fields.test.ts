import { describe, expect, test } from 'vitest';
import { categoryRows, currencyOf, fieldLabel, fieldValue, signalRows, type WindowSignals } from './signal-fields.ts';

describe('a field', () => {
  test.each([
    ['monthly_recurring_cents', 'Monthly recurring'],
    ['emergency_fund_months', 'Emergency fund'],
    ['credit.cards.utilization', 'Utilization'],
    ['days_below_zero', 'Days below zero'],
  ])('%s is called %s', (field, label) => {
    expect(fieldLabel(field)).toBe(label);
  });

  test.each([
    ['net_inflow_cents', -1_250, '-$12.50'],
    ['subscription_share', 0.118, '11.8%'],
    ['growth_rate', 0.021, '2.1%'],
    ['emergency_fund_months', 1.44, '1.4 months'],
    ['median_pay_gap_days', 14, '14 days'],
    ['overdrafts', 0, '0'],
    ['is_overdue', false, 'no'],
    ['recurring_merchants', ['Netflix', 'Spotify'], 'Netflix, Spotify'],
    ['recurring_merchants', [], 'none'],
    ['pay_streams', ['st_1'], '1 stream'],
    ['pay_frequency', 'SEMI_MONTHLY', 'Semi monthly'],
    ['utilization_band', '50_to_80', '50 to 80'],
  ])('%s of %j reads %s', (field, value, text) => {
    expect(fieldValue(field, value, 'USD')).toBe(text);
  });

  test('that is unknown has no text', () => {
    expect(fieldValue('trend', null, 'USD')).toBeNull();
  });
});

test('rows hold each window, its reason and how much proves it', () => {
  const short = { trend: null, overdrafts: 2, unknown: { trend: 'not_enough_history' }, evidence: {} };
  const long = {
    trend: 0.5,
    overdrafts: 3,
    unknown: {},
    evidence: { overdrafts: [{ type: 'transaction', id: 'a' }] },
  };
  expect(signalRows([short, long, null], 'USD')).toEqual([
    {
      field: 'trend',
      label: 'Trend',
      cells: [
        { text: null, reason: 'Not enough history', evidence: 0 },
        { text: '50%', reason: null, evidence: 0 },
        { text: null, reason: null, evidence: 0 },
      ],
    },
    {
      field: 'overdrafts',
      label: 'Overdrafts',
      cells: [
        { text: '2', reason: null, evidence: 0 },
        { text: '3', reason: null, evidence: 1 },
        { text: null, reason: null, evidence: 0 },
      ],
    },
  ]);
  expect(signalRows([null, null], 'USD')).toEqual([]);
});

test('categories stand in order of size, a missing one as a dash', () => {
  const window = (by_category: Record<string, number>) =>
    ({
      spending: {
        by_category: Object.fromEntries(
          Object.entries(by_category).map(([name, total_cents]) => [name, { total_cents, detailed: {} }]),
        ),
      },
    }) as WindowSignals;
  const rows = categoryRows([window({ TRAVEL: 500 }), window({ TRAVEL: 500, FOOD_AND_DRINK: 90_000 })], 'USD');
  expect(rows.map((row) => [row.label, ...row.cells.map((cell) => cell.text)])).toEqual([
    ['Food and drink', '–', '$900.00'],
    ['Travel', '$5.00', '$5.00'],
  ]);
});

test('the currency is the one the facts are in', () => {
  expect(currencyOf({ recommendations: [] })).toBe('USD');
  expect(currencyOf({ recommendations: [{ facts: [{ unit: 'days' }, { unit: 'EUR_cents' }] } as never] })).toBe('EUR');
});
