import type { UserData, UserHistoryData, UserSummary } from '../../server/protocol/index.ts';

const names = [
  ['Maya Okafor', 'subscription_heavy', 'savings_builder'],
  ['Daniel Reyes', 'high_utilization', 'high_utilization'],
  ['Priya Raman', 'variable_income', 'variable_income'],
  ['Tom Lindqvist', 'savings_builder', 'savings_builder'],
  ['Aisha Karim-Thompson', 'cash_flow_stretched', 'general'],
  ['Lucía Fernández', 'subscription_heavy', 'subscription_heavy'],
  ['Sam Whitaker', null, null],
  ['Nora Bianchi', 'general', 'general'],
  ['Kwame Mensah', 'high_utilization', 'cash_flow_stretched'],
  ['Ingrid Solheim', 'savings_builder', 'general'],
  ['Jae-won Park', 'variable_income', 'variable_income'],
  ['Beatriz Almeida', 'general', 'savings_builder'],
] as const;

/** The stub bank's customers; the seventh has not agreed to anything yet. */
export function stubCustomers(now: number): UserSummary[] {
  return names.map(([name, persona_30, persona_180], index) => ({
    user_id: `demo-${String(index + 1).padStart(3, '0')}`,
    name,
    consent_status: persona_30 !== null,
    persona_30,
    persona_180,
    risk_flag: persona_30 === null ? null : persona_30 === 'high_utilization' || index === 4,
    last_turn_at: index === 7 ? null : new Date(now - (index * 47 + 3) * 60_000).toISOString(),
  }));
}

const evidence = (number: number) =>
  Array.from({ length: number }, (_, index) => ({ type: 'transaction' as const, id: `tx_${index}` }));

function signals(days: number): NonNullable<UserData['signals']>[string] {
  const scale = days / 30;
  const isShort = days === 30;
  const card = {
    utilization: 0.68,
    utilization_band: '50_to_80' as const,
    minimum_payment_only: false,
    minimum_payment_approximate: false,
    interest_charges_cents: Math.round(4_218 * scale),
    reported_interest_cents: 4_218,
    is_overdue: null,
    unknown: { is_overdue: 'not_reported' },
    evidence: { utilization: [{ type: 'account' as const, id: 'acc_2' }] },
  };
  return {
    days_covered: Math.min(days, 162),
    subscriptions: {
      recurring_merchants: ['Netflix', 'Spotify', 'Planet Fitness', 'Adobe', 'The New York Times'],
      monthly_recurring_cents: 11_894,
      subscription_share: isShort ? 0.052 : 0.047,
      monthly_bills_cents: 214_000,
      unknown: {},
      evidence: { monthly_recurring_cents: evidence(15) },
    },
    savings: {
      net_inflow_cents: Math.round(21_500 * scale),
      monthly_net_inflow_cents: 21_500,
      growth_rate: days === 180 ? null : 0.024 * scale,
      savings_rate: 0.083,
      emergency_fund_months: 1.44,
      essential_fund_months: 2.1,
      unknown: days === 180 ? { growth_rate: 'fewer_days_covered_than_the_window' } : {},
      evidence: { net_inflow_cents: evidence(Math.round(2 * scale)) },
    },
    credit: {
      cards: [{ account_id: 'acc_2', balance_cents: 340_000, limit_cents: 500_000, ...card }],
      overall: card,
      unknown: {},
      evidence: {},
    },
    income: {
      pay_streams: ['st_pay_1'],
      pay_frequency: 'SEMI_MONTHLY',
      median_pay_gap_days: 15,
      pay_variability: 0.031,
      income_cents: Math.round(412_000 * scale),
      monthly_income_cents: 412_000,
      unclassified_inflow_cents: isShort ? 0 : 12_000,
      cash_flow_buffer_months: 1.9,
      unknown: {},
      evidence: { income_cents: evidence(Math.round(2 * scale)) },
    },
    spending: {
      total_cents: Math.round(378_250 * scale),
      by_category: {
        RENT_AND_UTILITIES: { total_cents: Math.round(192_400 * scale), detailed: {} },
        FOOD_AND_DRINK: { total_cents: Math.round(81_260 * scale), detailed: {} },
        TRANSPORTATION: { total_cents: Math.round(31_500 * scale), detailed: {} },
        GENERAL_MERCHANDISE: { total_cents: Math.round(48_900 * scale), detailed: {} },
        ...(isShort ? {} : { TRAVEL: { total_cents: 64_000, detailed: {} } }),
      },
      essential_cents: Math.round(262_000 * scale),
      discretionary_cents: Math.round(116_250 * scale),
      fees_cents: 0,
      average_monthly_cents: 371_900,
      trend: isShort ? 0.071 : null,
      unknown: isShort ? {} : { trend: 'fewer_days_covered_than_two_windows' },
      evidence: { total_cents: evidence(Math.round(61 * scale)) },
    },
    cash_flow:
      days === 90
        ? null
        : { lowest_balance_cents: 18_420, days_below_zero: 0, overdrafts: 0, unknown: {}, evidence: {} },
  };
}

type Personas = NonNullable<UserData['personas']>;
const utilization: Personas[string]['unknown'] = [
  {
    id: 'high_utilization',
    because: [
      { criterion: 'credit.is_overdue', value: null, threshold: true, met: null, evidence: [] },
      { criterion: 'credit.interest_charges_cents', value: 0, threshold: 0, met: false, evidence: [] },
    ],
  },
];
const subscriptionHeavy: Personas[string]['matched'][number] = {
  id: 'subscription_heavy',
  because: [
    { criterion: 'subscriptions.recurring_merchants', value: 5, threshold: 3, met: true, evidence: [] },
    {
      criterion: 'subscriptions.monthly_recurring_cents',
      value: 11_894,
      threshold: 5_000,
      met: true,
      evidence: evidence(15),
    },
    { criterion: 'subscriptions.subscription_share', value: 0.052, threshold: 0.1, met: false, evidence: [] },
  ],
};
const savingsBuilder: Personas[string]['matched'][number] = {
  id: 'savings_builder',
  because: [
    {
      criterion: 'savings.monthly_net_inflow_cents',
      value: 21_500,
      threshold: 20_000,
      met: true,
      evidence: evidence(2),
    },
    { criterion: 'credit.cards.utilization', value: 0.18, threshold: 0.3, met: true, evidence: [] },
  ],
};

export const disclaimer =
  'This is educational content, not financial advice. Consult a licensed advisor for personalized guidance.';

const recommendations: UserData['recommendations'] = [
  {
    recommendation_id: 'rec_1',
    kind: 'education',
    item_id: 'review-your-subscriptions',
    title: 'A ten-minute review of your subscriptions',
    summary: 'How to list what renews, what you use, and what you can pause without losing it.',
    partner: null,
    logo: null,
    disclosure: null,
    persona: 'subscription_heavy',
    signal: 'subscriptions.monthly_recurring_cents',
    rationale: 'We’re showing you this because five subscriptions cost you $118.94 a month.',
    rationale_template:
      'We’re showing you this because {fact:subscriptions.count} subscriptions cost you {fact:subscriptions.monthly} a month.',
    facts: [
      {
        id: 'subscriptions.monthly',
        label: 'Subscriptions a month',
        value: 11_894,
        unit: 'USD_cents',
        evidence: evidence(15),
        refreshed_at: '2026-11-25T05:00:00Z',
      },
    ],
    evidence: evidence(15),
    reasons: [],
    disclaimer,
  },
  {
    recommendation_id: 'rec_2',
    kind: 'offer',
    item_id: 'offer.high-yield-savings',
    title: 'High-yield savings account',
    summary: 'A savings account whose rate follows the market, without a minimum balance.',
    partner: 'Harborview Savings',
    logo: null,
    disclosure: 'Harborview Savings pays the bank for customers who open an account.',
    persona: 'savings_builder',
    signal: 'savings.monthly_net_inflow_cents',
    rationale: 'We’re showing you this because you put $215.00 a month aside.',
    rationale_template: 'We’re showing you this because you put {fact:savings.monthly} a month aside.',
    facts: [],
    evidence: evidence(2),
    reasons: [
      { code: 'PERSONA_MATCH', sentence: 'You have been building savings for half a year.', evidence: [] },
      { code: 'NO_SUCH_PRODUCT_YET', sentence: 'You have no high-yield savings account.', evidence: evidence(1) },
    ],
    disclaimer,
  },
];

/** Everything about one customer; nothing at all before consent. */
export function stubCustomer(user: UserSummary): UserData {
  if (!user.consent_status) return { user, as_of: null, signals: null, personas: null, recommendations: [] };
  return {
    user,
    as_of: '2026-11-25',
    signals: { '30': signals(30), '90': signals(90), '180': signals(180) },
    personas: {
      '30': {
        primary: 'subscription_heavy',
        matched: [subscriptionHeavy, savingsBuilder],
        reason: null,
        unknown: utilization,
      },
      '180': { primary: 'savings_builder', matched: [savingsBuilder], reason: null, unknown: [] },
    },
    recommendations,
  };
}

/** For tests: two consents and a persona that changed. */
export function stubHistory(now: number): UserHistoryData {
  const at = (days: number) => new Date(now - days * 86_400_000).toISOString();
  const record = { version: '2026-11', purpose: 'To answer questions.', ip_address: '203.0.113.9' };
  const persona = (time_window: string, name: string, days: number) => ({
    time_window,
    persona: name,
    as_of: at(days).slice(0, 10),
    at: at(days),
  });
  return {
    consents: [
      { ...record, consent_id: 'c2', granted: true, scopes: ['education', 'offers'], at: at(3) },
      { ...record, consent_id: 'c1', granted: false, scopes: [], at: at(40) },
    ],
    personas: [
      persona('30', 'subscription_heavy', 1),
      persona('30', 'general', 20),
      persona('180', 'savings_builder', 20),
    ],
  };
}
