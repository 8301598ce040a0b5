import { expect, test } from 'vitest';
import * as z from 'zod';
import { definePlugin, type DataPoint, type OfferPlugin, type OfferView } from '../../plugins/kit/index.ts';
import { guardrailPlugins } from '../../plugins/guardrails/index.ts';
import { Host, pluginContext } from '../host/host.ts';
import { evaluateOffers, type Standing } from './offers.ts';

const now = '2026-11-25T12:00:00Z';
const points: DataPoint[] = [0.4, 0.9].map((weight) => ({
  signal: 'savings.growth_rate',
  text: `your growth at Halal Savings is {fact:${weight}}`,
  weight,
  facts: [
    {
      id: String(weight),
      label: 'Halal Savings',
      value: 1,
      unit: 'count',
      evidence: [{ type: 'account', id: 'a' }],
      refreshed_at: now,
    },
  ],
}));
const view: OfferView = {
  monthly_income_cents: 1,
  account_kinds: [],
  utilization: null,
  relationship_days: 1,
  persona: 'general',
  points: [
    { signal: 'savings.growth_rate', weight: 0.4 },
    { signal: 'savings.growth_rate', weight: 0.9 },
    { signal: 'spending.by_category', weight: 1 },
  ],
};
const well: Standing = { has_cards: false, is_overdue: null, has_checking: true, overdrafts_30_days: 0 };

/** An offer that says yes to everybody. */
function eager(seen: (view: OfferView) => void = () => {}, because = 'savings.growth_rate'): OfferPlugin {
  return definePlugin({
    kind: 'offer',
    id: 'offer.eager',
    version: '1.0.0',
    summary: 'For everybody.',
    config: z.strictObject({}),
    offer: {
      title: 'Eager',
      partner: 'Somebody',
      logo: null,
      summary: 'For everybody.',
      disclosure: 'Nobody earns.',
      commission: 'none',
      terms: { kind: 'deposit_account', monthly_fee_cents: 0, is_fee_waivable: false, overdraft_fee_cents: 0 },
      personas: ['general'],
      signals: ['savings.growth_rate'],
    },
    create: () => ({
      eligible: (given) => {
        seen(given);
        return { eligible: true, reasons: ['SIGNAL_PRESENT'], because };
      },
    }),
  });
}
const verdictOf = (standing: Standing, plugin = eager()) =>
  evaluateOffers(
    { view, standing, points },
    { host: new Host([...guardrailPlugins, plugin]), context: pluginContext(now, 1), recorder: null },
  )[0]?.verdict;

test.each<[string, Partial<Standing>, string]>([
  ['an overdraft in the last month', { overdrafts_30_days: 1 }, 'OVERDRAFT_RECENTLY'],
  ['overdrafts that are not known', { overdrafts_30_days: null }, 'OVERDRAFT_UNKNOWN'],
  ['an overdue account', { has_cards: true, is_overdue: true }, 'ACCOUNT_OVERDUE'],
  ['an overdue that is not known', { has_cards: true }, 'OVERDUE_UNKNOWN'],
])('whatever its plugin says, an offer is not shown after %s', (_, given, code) => {
  expect(verdictOf({ ...well, ...given })).toEqual({
    eligible: false,
    reasons: [code, 'SIGNAL_PRESENT'],
    because: null,
  });
});

test('who has no card cannot be overdue on one, and who has no checking account cannot overdraw it', () => {
  expect(verdictOf(well)?.eligible).toBe(true);
  expect(verdictOf({ ...well, has_checking: false, overdrafts_30_days: null })?.eligible).toBe(true);
});

test('an offer sees names and numbers of signals it declared; the words of its reason are the strongest point’s', () => {
  let seen: OfferView | undefined;
  const verdict = verdictOf(
    well,
    eager((given) => (seen = given)),
  );
  expect(seen?.points).toEqual([
    { signal: 'savings.growth_rate', weight: 0.4 },
    { signal: 'savings.growth_rate', weight: 0.9 },
  ]);
  expect(JSON.stringify(seen)).not.toContain('Halal');
  expect(verdict?.because).toBe(points[1]);
});

test('a reason that is not in the data shows nothing', () => {
  const verdict = verdictOf(well, eager(undefined, 'savings.savings_rate'));
  expect(verdict).toEqual({ eligible: false, reasons: ['NO_SIGNAL', 'SIGNAL_PRESENT'], because: null });
});
