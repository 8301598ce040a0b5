import { describe, expect, test } from 'vitest';
import type { Recommendation } from '../../plugins/kit/index.ts';
import { behavioursIn, coverageOf, gapOf, isExplained, parityOf, percentile, type CountedCustomer } from './quality.ts';

const customer = (id: number, offers: number, given: Partial<CountedCustomer> = {}): CountedCustomer => ({
  customer_id: `c${id}`,
  has_persona: true,
  behaviours: 3,
  education: 3,
  offers,
  ...given,
});
const ids = (from: number, to: number) => Array.from({ length: to - from }, (_, index) => `c${from + index}`);

test('coverage counts the persona, three behaviours, and both', () => {
  const customers = [
    customer(1, 0),
    customer(2, 0, { has_persona: false }),
    customer(3, 0, { behaviours: 2 }),
    customer(4, 0, { has_persona: false, behaviours: 0 }),
  ];
  expect(coverageOf(customers)).toEqual({
    persona: { part: 2, whole: 4, share: 0.5 },
    three_behaviours: { part: 2, whole: 4, share: 0.5 },
    both: { part: 1, whole: 4, share: 0.25 },
  });
  expect(coverageOf([]).both).toEqual({ part: 0, whole: 0, share: null });
});

test('a reason counts in either language, with a figure and its proof', () => {
  const proven = { facts: [{}], evidence: [{}] };
  const isCounted = (given: object) => isExplained({ ...proven, ...given } as unknown as Recommendation);
  expect(isCounted({ rationale: "We're showing you this because your savings grew by 5%." })).toBe(true);
  expect(isCounted({ rationale: 'Te mostramos esto porque tus ahorros crecieron 5%.' })).toBe(true);
  expect(isCounted({ rationale: 'Porque sí.' })).toBe(false);
  expect(isCounted({ rationale: 'Te mostramos esto porque sí.', evidence: [] })).toBe(false);
});

test('a behaviour is a family with a known value that is not zero', () => {
  const proof = {
    unknown: { fees_cents: 'no rows' },
    evidence: { fees_cents: [{ type: 'account' as const, id: 'a' }] },
  };
  const cash_flow = { lowest_balance_cents: 0, days_below_zero: 0, overdrafts: null, ...proof };
  const nothing = { subscriptions: null, savings: null, credit: null, income: null, spending: null };
  expect(behavioursIn({ days_covered: 30, ...nothing, cash_flow })).toBe(0);
  expect(behavioursIn({ days_covered: 30, ...nothing, cash_flow: { ...cash_flow, overdrafts: 1 } })).toBe(1);
});

test('percentiles are by nearest rank', () => {
  expect([percentile([], 0.5), percentile([5], 0.95)]).toEqual([null, 5]);
  const values = Array.from({ length: 100 }, (_, index) => 100 - index);
  expect([percentile(values, 0.5), percentile(values, 0.95)]).toEqual([50, 95]);
});

test('the interval of a difference is the one that Newcombe prints', () => {
  // Newcombe 1998, table II: 56/70 against 48/80 by method 10 gives 0.0524 to 0.3339; 9/10 against 3/10 gives 0.1705 to 0.8090.
  const rounded = ({ gap, low, high }: ReturnType<typeof gapOf>) => [gap, low, high].map((value) => value.toFixed(4));
  expect(rounded(gapOf({ part: 56, whole: 70 }, { part: 48, whole: 80 }))).toEqual(['0.2000', '0.0524', '0.3339']);
  expect(rounded(gapOf({ part: 9, whole: 10 }, { part: 3, whole: 10 }))).toEqual(['0.6000', '0.1705', '0.8090']);
});

describe('parity', () => {
  test('holds where both groups are shown the same', () => {
    const customers = ids(0, 40).map((_, index) => customer(index, index % 2));
    const rows = parityOf(customers, { north: ids(0, 20), south: ids(20, 40) });
    expect(rows.map(({ offers, offer_ratio, stands_out }) => [offers, offer_ratio, stands_out])).toEqual([
      [0.5, 1, false],
      [0.5, 1, false],
    ]);
  });

  test('stands out where one is shown less', () => {
    const customers = ids(0, 40).map((_, index) => customer(index, index < 20 ? 1 : 0));
    const [north, south] = parityOf(customers, { north: ids(0, 20), south: ids(20, 40) });
    expect(north).toMatchObject({ offers: 1, offer_ratio: 1, stands_out: true });
    expect(south).toMatchObject({ offers: 0, offer_ratio: 0, stands_out: true, offer_gap: { gap: -1 } });
  });

  test('tells no rate of a group so small that it would tell of somebody, and counts whoever is not there', () => {
    const customers = ids(0, 9).map((_, index) => customer(index, 1));
    const [few] = parityOf(customers, { few: [...ids(0, 9), 'stranger', 'c1'] });
    expect(few).toEqual({
      group: 'few',
      customers: 9,
      left_out: 1,
      education: null,
      offers: null,
      education_gap: null,
      offer_gap: null,
      offer_ratio: null,
      stands_out: false,
    });
  });
});
