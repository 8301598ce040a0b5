import * as z from 'zod';
import { definePlugin } from '../../kit/index.ts';
import { decide } from '../shared/eligibility.ts';

const offer = {
  title: 'Everyday account without monthly fees',
  partner: 'Meridian Bank',
  logo: null,
  summary:
    'A checking account with no monthly fee, an alert before your balance runs low, and no charge for cash at our machines.',
  disclosure: 'Meridian Bank may earn from card payments. Other fees may apply.',
  es: {
    title: 'Cuenta de diario sin comisión mensual',
    summary:
      'Una cuenta corriente sin comisión mensual, con un aviso antes de que tu saldo quede bajo y sin cargo por sacar efectivo en nuestros cajeros.',
    disclosure: 'Meridian Bank puede ganar con los pagos con tarjeta. Pueden aplicarse otras comisiones.',
  },
  commission: 'own_product' as const,
  terms: {
    kind: 'deposit_account' as const,
    monthly_fee_cents: 0,
    is_fee_waivable: false,
    overdraft_fee_cents: 0,
  },
  personas: ['cash_flow_stretched'],
  signals: ['spending.fees_cents'],
};

/** For people who pay bank fees. */
export default definePlugin({
  kind: 'offer',
  id: 'offer.everyday-account',
  version: '1.2.0',
  summary: 'Offers a checking account without monthly fees.',
  config: z.strictObject({
    relationship_days: z.int().nonnegative().default(30).describe('Days of history'),
  }),
  offer,
  create: (_context, config) => ({
    eligible: (view) =>
      decide(view, { ...offer, ...config, income_floor_cents: null, utilization: null, same_product: [] }),
  }),
});
