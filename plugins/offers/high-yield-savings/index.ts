import * as z from 'zod';
import { definePlugin } from '../../kit/index.ts';
import { decide } from '../shared/eligibility.ts';

const offer = {
  title: 'High-yield savings account',
  partner: 'Meridian Bank',
  logo: null,
  summary:
    'A savings account that pays a higher rate, with no monthly fee and no smallest balance. You can take money out at any time.',
  disclosure: 'Meridian Bank may earn from deposits. The rate can change. Deposits are insured up to the legal limit.',
  es: {
    title: 'Cuenta de ahorro de alto rendimiento',
    summary:
      'Una cuenta de ahorro que paga una tasa más alta, sin comisión mensual ni saldo mínimo. Puedes sacar el dinero en cualquier momento.',
    disclosure:
      'Meridian Bank puede ganar con los depósitos. La tasa puede cambiar. Los depósitos están asegurados hasta el límite legal.',
  },
  commission: 'own_product' as const,
  terms: {
    kind: 'deposit_account' as const,
    monthly_fee_cents: 0,
    is_fee_waivable: false,
    overdraft_fee_cents: 0,
  },
  personas: ['savings_builder'],
  signals: [
    'savings.net_inflow_cents',
    'savings.monthly_net_inflow_cents',
    'savings.growth_rate',
    'savings.emergency_fund_months',
    'savings.savings_rate',
  ],
};

/** For people who save and could earn more on it. */
export default definePlugin({
  kind: 'offer',
  id: 'offer.high-yield-savings',
  version: '1.2.0',
  summary: 'Offers a savings account with a higher rate.',
  config: z.strictObject({
    relationship_days: z.int().nonnegative().default(30).describe('Days of history'),
  }),
  offer,
  create: (_context, config) => ({
    eligible: (view) =>
      decide(view, {
        ...offer,
        ...config,
        income_floor_cents: null,
        utilization: null,
        same_product: ['money market', 'cd', 'cash management'],
      }),
  }),
});
