import * as z from 'zod';
import { definePlugin } from '../../kit/index.ts';
import { decide } from '../shared/eligibility.ts';

const offer = {
  title: 'Budgeting app for uneven months',
  partner: 'Evenly',
  logo: null,
  summary: 'Plans each month from what you have, not from what you expect, and shows the thin days before they come.',
  disclosure: 'Evenly pays Meridian Bank a commission. There is a free plan and a paid plan.',
  es: {
    title: 'Aplicación de presupuesto para meses desiguales',
    summary:
      'Planifica cada mes con lo que tienes, no con lo que esperas, y muestra los días justos antes de que lleguen.',
    disclosure: 'Evenly paga una comisión a Meridian Bank. Hay un plan gratuito y uno de pago.',
  },
  commission: 'paid_by_partner' as const,
  terms: {
    kind: 'service' as const,
    monthly_price_cents: 599,
    can_cancel_online: true,
    is_paid_in_advance_or_by_share: false,
  },
  personas: ['variable_income', 'cash_flow_stretched'],
  signals: [
    'income.pay_variability',
    'income.median_pay_gap_days',
    'income.cash_flow_buffer_months',
    'cash_flow.lowest_balance_cents',
  ],
};

/** For people whose income or balance goes up and down. */
export default definePlugin({
  kind: 'offer',
  id: 'offer.budgeting-app',
  version: '1.2.0',
  summary: 'Offers an app for planning with uneven income.',
  config: z.strictObject({
    relationship_days: z.int().nonnegative().default(30).describe('Days of history'),
  }),
  offer,
  create: (_context, config) => ({
    eligible: (view) =>
      decide(view, { ...offer, ...config, income_floor_cents: null, utilization: null, same_product: [] }),
  }),
});
