import { definePlugin, searchEvidence, transactionEvidence, type Fact, type ToolSession } from 'spendsense/plugin-kit';
import * as z from 'zod';
import { examples } from './examples.ts';

/** What rounding card payments up to the next whole amount would have put aside in the last month. */
export default definePlugin({
  kind: 'tool',
  id: 'tool.round-up',
  version: '1.0.0',
  summary: 'What rounding purchases up to the next whole amount would have put aside.',
  config: z.strictObject({
    step_cents: z
      .int()
      .min(2)
      .max(10_000)
      .default(100)
      .describe('Purchases are rounded up to a multiple of this, in cents'),
  }),
  tool: {
    name: 'round_up',
    description:
      'What would have been saved in the last month had every purchase been rounded up to the next whole amount.',
    effect: 'read',
    consent: 'spending',
    arguments: z.strictObject({}),
    status: 'Rounding up your purchases',
    examples,
  },
  create: (_context, config) => ({
    run: (_args, session) => {
      const fact = roundUps(session, config.step_cents);
      const text = session.locale.startsWith('es')
        ? `Redondeando cada compra habrías apartado {fact:${fact.id}} en {fact:${fact.id}#period}.`
        : `Rounding every purchase up would have put {fact:${fact.id}} aside in {fact:${fact.id}#period}.`;
      return { facts: [fact], cards: [], citations: [], text };
    },
  }),
});

/** The money between each purchase of the last thirty days and the next multiple of a step, with the purchases as its proof. */
function roundUps({ ledger, locale, refreshed_at }: ToolSession, step: number): Fact {
  const { from, to } = ledger.windows['30'];
  const spanish = locale.startsWith('es');
  const purchases = ledger.transactions.filter(
    ({ flow, day, amount_cents }) => flow === 'spend' && day >= from && amount_cents > 0,
  );
  const accounts = ledger.accounts.map(({ account_id }) => account_id);
  return {
    id: 'round_up.total',
    label: spanish ? 'Redondeos' : 'Round-ups',
    value: purchases.reduce((sum, { amount_cents }) => sum + ((step - (amount_cents % step)) % step), 0),
    unit: `${ledger.currency}_cents`,
    period: { from, to, label: spanish ? 'el último mes' : 'the last month' },
    evidence:
      purchases.length > 0
        ? transactionEvidence(purchases)
        : [searchEvidence({ accounts, from, to, filter: { flow: 'spend' } })],
    formula: spanish
      ? 'suma de lo que falta a cada compra hasta el múltiplo siguiente'
      : 'sum of what each purchase lacks to the next multiple',
    refreshed_at,
  };
}
