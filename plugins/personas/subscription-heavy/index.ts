import * as z from 'zod';
import { definePlugin } from '../../kit/index.ts';
import { compare, proof } from '../shared/criteria.ts';
import { every, some } from '../shared/logic.ts';

const atLeast = (value: number, threshold: number): boolean => value >= threshold;

/** Several subscriptions that together cost much, or much of what is spent. */
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
