import * as z from 'zod';
import { definePlugin } from '../../kit/index.ts';
import { decide } from '../shared/eligibility.ts';

const offer = {
  title: 'Subscription manager',
  partner: 'Tallykeep',
  logo: null,
  summary:
    'Shows every subscription in one list, warns you before a renewal, and helps you cancel the ones you do not want.',
  disclosure: 'Tallykeep pays Meridian Bank a commission. The basic plan is free.',
  es: {
    title: 'Gestor de suscripciones',
    summary:
      'Muestra todas tus suscripciones en una sola lista, te avisa antes de cada renovación y te ayuda a cancelar las que no quieres.',
    disclosure: 'Tallykeep paga una comisión a Meridian Bank. El plan básico es gratuito.',
  },
  commission: 'paid_by_partner' as const,
  terms: {
    kind: 'service' as const,
    monthly_price_cents: 399,
    can_cancel_online: true,
    is_paid_in_advance_or_by_share: false,
  },
  personas: ['subscription_heavy'],
  signals: [
    'subscriptions.recurring_merchants',
    'subscriptions.monthly_recurring_cents',
    'subscriptions.subscription_share',
  ],
};

/** For people with many subscriptions. */
export default definePlugin({
  kind: 'offer',
  id: 'offer.subscription-manager',
  version: '1.2.0',
  summary: 'Offers a service that keeps track of subscriptions.',
  config: z.strictObject({
    relationship_days: z.int().nonnegative().default(30).describe('Days of history'),
  }),
  offer,
  create: (_context, config) => ({
    eligible: (view) =>
      decide(view, { ...offer, ...config, income_floor_cents: null, utilization: null, same_product: [] }),
  }),
});
