import { describe, expect, test } from 'vitest';
import type { OfferPlugin, OfferView } from '../kit/index.ts';
import { offerPlugins } from './index.ts';

const point = (signal: string, weight = 0.7) => ({ signal, weight });
const view = (given: Partial<OfferView> = {}): OfferView => ({
  monthly_income_cents: 400_000,
  account_kinds: [{ type: 'depository', subtype: 'checking' }],
  utilization: 0.6,
  relationship_days: 400,
  persona: 'high_utilization',
  points: [point('credit.utilization')],
  ...given,
});
function decide(id: string, given: Partial<OfferView> = {}) {
  const plugin = offerPlugins.find((candidate) => candidate.id === `offer.${id}`);
  if (!plugin) throw new Error(`There is no offer ${id}.`);
  return plugin
    .create({ now: () => '2026-11-25T12:00:00Z', random: () => 0 }, plugin.config.parse({}))
    .eligible(view(given));
}

describe('the balance transfer card', () => {
  test('is shown to whom it can help, with the reasons and the data point', () => {
    const { eligible, reasons, because } = decide('balance-transfer-card');
    expect(eligible).toBe(true);
    expect(reasons).toEqual(['SIGNAL_PRESENT', 'PERSONA_MATCH', 'INCOME_FLOOR_MET']);
    expect(because).toBe('credit.utilization');
  });

  test.each([
    ['too low an income', { monthly_income_cents: 249_999 }, 'INCOME_TOO_LOW'],
    ['an income that is not known', { monthly_income_cents: null }, 'INCOME_UNKNOWN'],
    ['too little of the limits in use', { utilization: 0.29 }, 'UTILIZATION_TOO_LOW'],
    ['too much of the limits in use', { utilization: 0.96 }, 'UTILIZATION_TOO_HIGH'],
    ['a utilization that is not known', { utilization: null }, 'UTILIZATION_UNKNOWN'],
    ['too short a relationship', { relationship_days: 89 }, 'RELATIONSHIP_TOO_SHORT'],
    ['a relationship that is not known', { relationship_days: null }, 'RELATIONSHIP_TOO_SHORT'],
    ['nothing in the data that speaks for it', { points: [] }, 'NO_SIGNAL'],
  ] as const)('is not shown for %s', (_, given, code) => {
    const { eligible, reasons, because } = decide('balance-transfer-card', given);
    expect([eligible, because]).toEqual([false, null]);
    expect(reasons).toContain(code);
  });

  test.each([
    ['income', { monthly_income_cents: 250_000 }],
    ['lower utilization', { utilization: 0.3 }],
    ['upper utilization', { utilization: 0.95 }],
    ['relationship', { relationship_days: 90 }],
  ] as const)('is shown exactly at the edge of %s', (_, given) => {
    expect(decide('balance-transfer-card', given).eligible).toBe(true);
  });
});

test('savings are not offered to whom has such an account, nor an account to whom pays no fees', () => {
  const saver = { persona: 'savings_builder', points: [point('savings.net_inflow_cents')] };
  expect(decide('high-yield-savings', saver).reasons).toContain('NO_SUCH_PRODUCT_YET');
  expect(
    decide('high-yield-savings', { ...saver, account_kinds: [{ type: 'depository', subtype: 'money market' }] })
      .reasons,
  ).toContain('PRODUCT_ALREADY_HELD');
  expect(decide('everyday-account', { persona: 'cash_flow_stretched', points: [] }).reasons).toContain('NO_SIGNAL');
});

test('outside its persona an offer needs a telling data point', () => {
  const given = (weight: number) => ({
    persona: 'general',
    points: [point('subscriptions.monthly_recurring_cents', weight)],
  });
  expect(decide('subscription-manager', given(0.59)).eligible).toBe(false);
  expect(decide('subscription-manager', given(0.6)).eligible).toBe(true);
});

describe.each(offerPlugins.map((plugin: OfferPlugin) => plugin))('$id', (plugin) => {
  test('decides the same whatever else is in the data', () => {
    const points = [point('credit.utilization'), point('savings.net_inflow_cents'), point('spending.fees_cents')];
    const one = plugin.create({ now: () => '2026-01-01T00:00:00Z', random: () => 0 }, plugin.config.parse({}));
    const other = plugin.create({ now: () => '2027-01-01T00:00:00Z', random: () => 1 }, plugin.config.parse({}));
    expect(other.eligible(view({ points: points.toReversed() }))).toEqual(one.eligible(view({ points })));
  });
});
