import { describe, expect, test } from 'vitest';
import type { PersonaPlugin, PluginContext, WindowSignals } from '../kit/index.ts';
import { personaPlugins } from './index.ts';

const context: PluginContext = { now: () => '2026-11-25T12:00:00Z', random: () => 0.5 };
const proved = { unknown: {}, evidence: {} };
type Card = NonNullable<WindowSignals['credit']>['cards'][number];

/** Everything unknown but what is given. */
function signals(given: { [F in keyof WindowSignals]?: Partial<NonNullable<WindowSignals[F]>> } = {}): WindowSignals {
  const overall = {
    utilization: null,
    utilization_band: null,
    minimum_payment_only: null,
    minimum_payment_approximate: false,
    interest_charges_cents: null,
    reported_interest_cents: null,
    is_overdue: null,
    ...proved,
  };
  return {
    days_covered: 180,
    subscriptions: {
      recurring_merchants: null,
      monthly_recurring_cents: null,
      subscription_share: null,
      monthly_bills_cents: null,
      ...proved,
      ...given.subscriptions,
    },
    savings: {
      net_inflow_cents: null,
      monthly_net_inflow_cents: null,
      growth_rate: null,
      savings_rate: null,
      emergency_fund_months: null,
      essential_fund_months: null,
      ...proved,
      ...given.savings,
    },
    credit: { cards: [], overall, ...proved, ...given.credit },
    income: {
      pay_streams: null,
      pay_frequency: null,
      median_pay_gap_days: null,
      pay_variability: null,
      income_cents: null,
      monthly_income_cents: null,
      unclassified_inflow_cents: null,
      cash_flow_buffer_months: null,
      ...proved,
      ...given.income,
    },
    spending: {
      total_cents: null,
      by_category: null,
      essential_cents: null,
      discretionary_cents: null,
      fees_cents: null,
      average_monthly_cents: null,
      trend: null,
      ...proved,
      ...given.spending,
    },
    cash_flow: { lowest_balance_cents: null, days_below_zero: null, overdrafts: null, ...proved, ...given.cash_flow },
  };
}

function card(balance_cents: number | null, limit_cents: number | null): Card {
  const utilization = balance_cents === null || !limit_cents ? null : Math.max(0, balance_cents) / limit_cents;
  return {
    account_id: 'card',
    balance_cents,
    limit_cents,
    utilization,
    utilization_band: null,
    minimum_payment_only: false,
    minimum_payment_approximate: false,
    interest_charges_cents: 0,
    reported_interest_cents: null,
    is_overdue: false,
    ...proved,
  };
}

/** Credit with cards whose other criteria are all known and not met, unless given. */
function cards(list: Card[], overall: Partial<Card> = {}): Partial<NonNullable<WindowSignals['credit']>> {
  const base = {
    utilization: null,
    utilization_band: null,
    minimum_payment_only: false,
    minimum_payment_approximate: false,
    interest_charges_cents: 0,
    reported_interest_cents: null,
    is_overdue: false,
    ...proved,
  };
  return { cards: list, overall: { ...base, ...overall } };
}

function assign(persona: string, given: WindowSignals) {
  const plugin: PersonaPlugin | undefined = personaPlugins.find((one) => one.persona === persona);
  if (plugin === undefined) throw new Error(`no persona ${persona}`);
  return plugin.create(context, plugin.config.parse({})).assign(given);
}
const match = (persona: string, given: Parameters<typeof signals>[0]) => assign(persona, signals(given)).match;

test('each has its place', () => {
  expect(personaPlugins.map(({ persona, priority }) => [persona, priority])).toEqual([
    ['high_utilization', 1],
    ['variable_income', 2],
    ['subscription_heavy', 3],
    ['savings_builder', 4],
    ['cash_flow_stretched', 5],
    ['general', 6],
  ]);
});

describe('high utilization', () => {
  const of = (...given: Parameters<typeof cards>) => match('high_utilization', { credit: cards(...given) });

  test('half of a limit is in, a cent less is out', () => {
    expect(of([card(250_000, 500_000)])).toBe(true);
    expect(of([card(249_999, 500_000)])).toBe(false);
    expect(of([card(10_000, 500_000), card(30_000, 50_000)])).toBe(true);
    expect(of([card(-40_000, 500_000)])).toBe(false);
  });

  test('any interest, minimum payments only, or overdue', () => {
    const low = [card(10_000, 500_000)];
    expect(of(low, { interest_charges_cents: 1 })).toBe(true);
    expect(of(low, { minimum_payment_only: true })).toBe(true);
    expect(of(low, { is_overdue: true })).toBe(true);
    expect(of(low)).toBe(false);
  });

  test('true or unknown is true, otherwise unknown is undecided; no card is a no', () => {
    expect(of([card(25_000, null)], { is_overdue: true })).toBe(true);
    expect(of([card(25_000, null)])).toBeNull();
    expect(of([card(25_000, 500_000)], { is_overdue: null })).toBeNull();
    expect(match('high_utilization', {})).toBe(false);
    expect(assign('high_utilization', { ...signals(), credit: null }).match).toBeNull();
  });

  test('says what decided', () => {
    const { because } = assign(
      'high_utilization',
      signals({ credit: cards([card(340_000, 500_000)], { is_overdue: null }) }),
    );
    expect(because.map(({ criterion, value, threshold, met }) => [criterion, value, threshold, met])).toEqual([
      ['credit.cards.utilization', 0.68, 0.5, true],
      ['credit.overall.interest_charges_cents', 0, 0, false],
      ['credit.overall.minimum_payment_only', false, true, false],
      ['credit.overall.is_overdue', null, true, null],
    ]);
  });
});

test.each([
  [45, 0.5, false],
  [45.5, 0.5, true],
  [60, 1, false],
  [60, 0.999, true],
  [null, 0.5, null],
  [60, null, null],
  [14, null, false],
  [null, 2, false],
])('variable income: gap %d, buffer %d: %s', (median_pay_gap_days, cash_flow_buffer_months, expected) => {
  expect(match('variable_income', { income: { median_pay_gap_days, cash_flow_buffer_months } })).toBe(expected);
});

test.each([
  [3, 5_000, 0.02, true],
  [3, 4_999, 0.1, true],
  [3, 4_999, 0.0999, false],
  [2, 10_000, 0.5, false],
  [3, 5_000, null, true],
  [3, 4_999, null, null],
  [5, 7_500, 0.08, true],
  [4, 3_500, 0.12, true],
])(
  'subscription heavy: %d merchants, %d cents, share %d: %s',
  (merchants, monthly_recurring_cents, subscription_share, expected) => {
    const recurring_merchants = Array.from({ length: merchants }, (_, index) => `M${index}`);
    expect(
      match('subscription_heavy', {
        subscriptions: { recurring_merchants, monthly_recurring_cents, subscription_share },
      }),
    ).toBe(expected);
  },
);

describe('savings builder', () => {
  const of = (growth_rate: number | null, monthly_net_inflow_cents: number | null, list: Card[]) =>
    match('savings_builder', { savings: { growth_rate, monthly_net_inflow_cents }, credit: cards(list) });

  test('2 % or $200 is in, every card below 30 %', () => {
    expect(of(0.02, 0, [])).toBe(true);
    expect(of(0.0199, 19_999, [])).toBe(false);
    expect(of(0, 20_000, [])).toBe(true);
    expect(of(0.05, 30_000, [card(29_999, 100_000)])).toBe(true);
    expect(of(0.05, 30_000, [card(30_000, 100_000)])).toBe(false);
    expect(of(0.05, 30_000, [card(0, 100_000), card(75_000, 100_000)])).toBe(false);
  });

  test('growth unknown, inflow enough; cards without any limit are unknown, one without beside others is not', () => {
    expect(of(null, 20_000, [])).toBe(true);
    expect(of(null, 19_999, [])).toBeNull();
    expect(of(0.05, 0, [card(5_000, null)])).toBeNull();
    expect(of(0.05, 0, [card(5_000, null), card(5_000, 100_000)])).toBe(true);
    expect(of(0.01, 0, [card(5_000, null)])).toBe(false);
  });
});

test.each([
  [9_999, 0, 0.04, 14, true],
  [10_000, 0, 0.04, 14, false],
  [50_000, 1, 0.04, 14, true],
  [9_999, 0, 0.05, 14, false],
  [9_999, 0, -0.2, 45, true],
  [9_999, 0, -0.2, 45.5, false],
  [null, 1, 0, 14, true],
  [null, 0, 0, 14, null],
  [9_999, 0, null, 14, null],
  [9_999, 0, null, 60, false],
])(
  'cash flow stretched: lowest %d, overdrafts %d, rate %d, gap %d: %s',
  (lowest_balance_cents, overdrafts, savings_rate, median_pay_gap_days, expected) => {
    const given = {
      cash_flow: { lowest_balance_cents, overdrafts },
      savings: { savings_rate },
      income: { median_pay_gap_days },
    };
    expect(match('cash_flow_stretched', given)).toBe(expected);
  },
);

describe('general', () => {
  const reason = (given: WindowSignals) =>
    assign('general', given).because.find(({ criterion }) => criterion === 'insufficient_data')?.value;
  const three = {
    spending: { total_cents: 1_200 },
    income: { income_cents: 5 },
    cash_flow: { lowest_balance_cents: -5 },
  };

  test('always matches; with a month and three families known there is nothing missing', () => {
    expect(assign('general', signals()).match).toBe(true);
    expect(reason({ ...signals(three), days_covered: 30 })).toBeUndefined();
  });

  test('says what is missing', () => {
    expect(reason({ ...signals(three), days_covered: 29 })).toBe('29 of 30 days of history');
    expect(reason(signals({ ...three, cash_flow: { lowest_balance_cents: 0, overdrafts: 0 } }))).toBe(
      '2 of 3 signal families with data, nothing known of subscriptions, savings, credit, cash_flow',
    );
    expect(reason({ ...signals(), days_covered: 1 })).toMatch(/^1 of 30 days of history; 0 of 3 signal families/);
  });

  test('nothing, no and nowhere are no data; a card with a balance is', () => {
    const empty = {
      subscriptions: { recurring_merchants: [], monthly_recurring_cents: 0 },
      credit: cards([card(0, 500_000)]),
      spending: { by_category: {} },
    };
    expect(reason(signals(empty))).toMatch(/^0 of 3/);
    expect(reason(signals({ ...empty, credit: cards([card(100, 500_000)]) }))).toMatch(/^1 of 3/);
  });
});
