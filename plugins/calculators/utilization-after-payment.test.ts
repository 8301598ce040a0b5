import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { utilizationAfterPayment, type UtilizationAfterPaymentInput } from './index.ts';

type Card = UtilizationAfterPaymentInput['cards'][number];
const pay = (cards: Card[], amount_cents: number, account_id = 'one') =>
  utilizationAfterPayment({ cards, payment: { account_id, amount_cents } });
const one = (balance_cents: number | null, limit_cents: number | null): Card => ({
  account_id: 'one',
  balance_cents,
  limit_cents,
});

test('one card of two, and both together', () => {
  const result = pay(
    [one(340_000, 500_000), { account_id: 'two', balance_cents: 100_000, limit_cents: 500_000 }],
    90_000,
  );
  expect(result.cards).toEqual([
    {
      account_id: 'one',
      // Below 30 % of 5,000.00 is 1,499.99, below 50 % is 2,499.99.
      before: {
        balance_cents: 340_000,
        utilization: 0.68,
        utilization_band: '50_to_80',
        payment_to_under_30_cents: 190_001,
        payment_to_under_50_cents: 90_001,
        unknown: {},
      },
      // Exactly 50 % is not below.
      after: {
        balance_cents: 250_000,
        utilization: 0.5,
        utilization_band: '50_to_80',
        payment_to_under_30_cents: 100_001,
        payment_to_under_50_cents: 1,
        unknown: {},
      },
    },
    {
      account_id: 'two',
      before: expect.objectContaining({ utilization: 0.2, utilization_band: 'under_30', payment_to_under_30_cents: 0 }),
      after: result.cards[1]?.before,
    },
  ]);
  expect(result.overall.before).toMatchObject({
    balance_cents: 440_000,
    utilization: 0.44,
    utilization_band: '30_to_50',
  });
  expect(result.overall.after).toMatchObject({ utilization: 0.35, payment_to_under_30_cents: 50_001 });
});

test.each([
  [29_999, 'under_30'],
  [30_000, '30_to_50'],
  [49_999, '30_to_50'],
  [50_000, '50_to_80'],
  [79_999, '50_to_80'],
  [80_000, '80_plus'],
  [120_000, '80_plus'],
])('%i of 100,000 is %s', (balance, band) => {
  expect(pay([one(balance, 100_000)], 0).cards[0]?.before.utilization_band).toBe(band);
});

test('a credit counts as nothing used, and does not pay another card', () => {
  const cards = [one(10_000, 100_000), { account_id: 'two', balance_cents: 50_000, limit_cents: 100_000 }];
  const { cards: after, overall } = pay(cards, 25_000);
  expect(after[0]?.after).toMatchObject({ balance_cents: -15_000, utilization: 0, utilization_band: 'under_30' });
  expect(overall.after).toMatchObject({ balance_cents: 50_000, utilization: 0.25 });
});

test.each([[null], [0], [-100]])('a limit of %s is unknown and left out of the whole', (limit) => {
  const cards = [one(10_000, limit), { account_id: 'two', balance_cents: 50_000, limit_cents: 100_000 }];
  const result = pay(cards, 5_000);
  expect(result.cards[0]?.after).toEqual({
    balance_cents: 5_000,
    utilization: null,
    utilization_band: null,
    payment_to_under_30_cents: null,
    payment_to_under_50_cents: null,
    unknown: {
      utilization: 'no_limit',
      utilization_band: 'no_limit',
      payment_to_under_30_cents: 'no_limit',
      payment_to_under_50_cents: 'no_limit',
    },
  });
  expect(result.overall.after.utilization).toBe(0.5);
  expect(pay([one(10_000, limit)], 0).overall.before).toMatchObject({
    balance_cents: null,
    utilization: null,
    unknown: { balance_cents: 'no_limit', utilization: 'no_limit' },
  });
});

test('a balance that is not reported leaves the whole unknown', () => {
  const cards = [one(null, 100_000), { account_id: 'two', balance_cents: 50_000, limit_cents: 100_000 }];
  const { overall, cards: after } = pay(cards, 5_000);
  expect(after[0]?.after.unknown).toMatchObject({ balance_cents: 'no_balance', utilization: 'no_balance' });
  expect(overall.before).toMatchObject({ utilization: null, unknown: { utilization: 'no_balance' } });
  // A card without a limit is not missed.
  expect(pay([one(null, null), cards[1] as Card], 0).overall.before.utilization).toBe(0.5);
});

test('the payment named is the smallest that does it', () => {
  const cents = fc.integer({ min: 1, max: 100_000_000_000 });
  fc.assert(
    fc.property(cents, cents, (balance, limit) => {
      const before = pay([one(balance, limit)], 0).overall.before;
      for (const [percent, payment] of [
        [30, before.payment_to_under_30_cents],
        [50, before.payment_to_under_50_cents],
      ] as const) {
        if (payment === null) throw new Error('a card with a limit is known');
        const isUnder = (paid: number) => BigInt(balance - paid) * 100n < BigInt(limit) * BigInt(percent);
        expect(isUnder(payment)).toBe(true);
        if (payment > 0) expect(isUnder(payment - 1)).toBe(false);
      }
    }),
  );
});
