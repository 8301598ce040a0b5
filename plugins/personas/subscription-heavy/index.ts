import * as z from 'zod';
import { definePlugin } from '../../kit/index.ts';
import { compare, proof } from '../shared/criteria.ts';
import { every, some } from '../shared/logic.ts';

const atLeast = (value: number, threshold: number): boolean => value >= threshold;

/**
 * Somebody with several subscriptions that together cost much, or make up much of what is spent.
 *
 * @formula several merchants and (high monthly cost or high share)
 * @source SpendSense definitions.
 * @example
 * Three subscriptions cost 35.00 together, which is not much, but it is 12 % of what was spent:
 *
 * | signal | value |
 * |---|---|
 * | subscriptions.recurring_merchants | ["Films", "Gym", "Songs"] |
 * | subscriptions.monthly_recurring_cents | 3500 |
 * | subscriptions.subscription_share | 0.12 |
 *
 * | criterion | value | threshold | met |
 * |---|---|---|---|
 * | subscriptions.recurring_merchants | 3 | {@config merchants} | true |
 * | subscriptions.monthly_recurring_cents | 3500 | {@config monthly_cents} | false |
 * | subscriptions.subscription_share | 0.12 | {@config share} | true |
 *
 * `match = true`
 * @example
 * Two that cost much are not several:
 *
 * | signal | value |
 * |---|---|
 * | subscriptions.recurring_merchants | ["Gym", "Software"] |
 * | subscriptions.monthly_recurring_cents | 10000 |
 * | subscriptions.subscription_share | 0.2 |
 *
 * | criterion | value | threshold | met |
 * |---|---|---|---|
 * | subscriptions.recurring_merchants | 2 | {@config merchants} | false |
 * | subscriptions.monthly_recurring_cents | 10000 | {@config monthly_cents} | true |
 * | subscriptions.subscription_share | 0.2 | {@config share} | true |
 *
 * `match = false`
 *
 * @criterion subscriptions.recurring_merchants
 * Several merchants have an active subscription. The value is their number.
 * @threshold {@config merchants} or more.
 * @unknown without a posted row.
 * @criterion subscriptions.monthly_recurring_cents
 * Together they cost much in a month.
 * @threshold {@config monthly_cents} cents or more.
 * @unknown without a posted row.
 * @criterion subscriptions.subscription_share
 * Or they make up a good part of the window's spend.
 * @threshold {@config share} or more.
 * @unknown when the window has no spend.
 */
export default definePlugin({
  kind: 'persona',
  persona: 'subscription_heavy',
  priority: 3,
  id: 'persona.subscription-heavy',
  version: '1.0.0',
  summary: 'Has several subscriptions that cost much together or make up much of spending.',
  config: z.strictObject({
    merchants: z.int().positive().default(3).describe('Merchants with a subscription, at least'),
    monthly_cents: z.int().positive().default(5_000).describe('Monthly cost of all subscriptions, at least'),
    share: z.number().positive().max(1).default(0.1).describe('Or their share of spending, at least'),
  }),
  create: (_context, config) => ({
    assign: ({ subscriptions }) => {
      const merchants = compare(
        'subscriptions.recurring_merchants',
        subscriptions?.recurring_merchants?.length,
        config.merchants,
        atLeast,
        proof(subscriptions, 'recurring_merchants'),
      );
      const monthly = compare(
        'subscriptions.monthly_recurring_cents',
        subscriptions?.monthly_recurring_cents,
        config.monthly_cents,
        atLeast,
        proof(subscriptions, 'monthly_recurring_cents'),
      );
      const share = compare(
        'subscriptions.subscription_share',
        subscriptions?.subscription_share,
        config.share,
        atLeast,
        proof(subscriptions, 'subscription_share'),
      );
      return { match: every(merchants.met, some(monthly.met, share.met)), because: [merchants, monthly, share] };
    },
  }),
});
