import * as z from 'zod';
import { definePlugin } from '../../kit/index.ts';
import { decide } from '../shared/eligibility.ts';

const offer = {
  title: 'Balance transfer card with no interest for the first year',
  partner: 'Meridian Bank',
  logo: null,
  summary:
    'Move what you owe on other cards to this one and pay no interest on it for twelve months. A fee of three percent is taken once for each balance you move.',
  disclosure: 'Meridian Bank may earn fees from this card. Approval depends on a credit check.',
  es: {
    title: 'Tarjeta de traspaso de saldo sin intereses el primer año',
    summary:
      'Pasa a esta tarjeta lo que debes en otras y no pagues intereses por ello durante doce meses. Se cobra una comisión del tres por ciento, una sola vez, por cada saldo que pases.',
    disclosure:
      'Meridian Bank puede ganar comisiones con esta tarjeta. La aprobación depende de una revisión de crédito.',
  },
  commission: 'own_product' as const,
  terms: { kind: 'credit_card' as const, apr: 0.2499, first_year_fees_cents: 0, lowest_limit_cents: 50_000 },
  personas: ['high_utilization'],
  signals: ['credit.utilization', 'credit.interest_charges_cents'],
};

/** For people who pay interest on card balances and can pay them down. */
export default definePlugin({
  kind: 'offer',
  id: 'offer.balance-transfer-card',
  version: '1.2.0',
  summary: 'Offers a card that gives time to pay down balances.',
  config: z.strictObject({
    income_floor_cents: z.int().nonnegative().default(250_000).describe('Cents a month'),
    relationship_days: z.int().nonnegative().default(90).describe('Days of history'),
    utilization: z
      .strictObject({ from: z.number().min(0), to: z.number().min(0) })
      .default({ from: 0.3, to: 0.95 })
      .describe('Fractions of the card limits in use'),
  }),
  offer,
  create: (_context, config) => ({
    eligible: (view) => decide(view, { ...offer, ...config, same_product: [] }),
  }),
});
