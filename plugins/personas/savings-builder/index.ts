import * as z from 'zod';
import { definePlugin, type Criterion, type WindowSignals } from '../../kit/index.ts';
import { compare, decided, highestUtilization, proof, usesAtLeast, utilizationProof } from '../shared/criteria.ts';
import { every, some, type Truth } from '../shared/logic.ts';

const atLeast = (value: number, threshold: number): boolean => value >= threshold;

/** Savings that grow, and cards that are little used. */
export default definePlugin({
  kind: 'persona',
  persona: 'savings_builder',
  priority: 4,
  id: 'persona.savings-builder',
  version: '1.0.0',
  summary: 'Savings grow or are paid into every month, and every card is little used.',
  config: z.strictObject({
    growth_rate: z.number().positive().default(0.02).describe('Growth of savings over the window, at least'),
    monthly_inflow_cents: z.int().positive().default(20_000).describe('Or put into savings a month, at least'),
    utilization: z.number().positive().default(0.3).describe('Every card with a limit stays below this'),
  }),
  create: (_context, config) => ({
    assign: ({ savings, credit }) => {
      const growth = compare(
        'savings.growth_rate',
        savings?.growth_rate,
        config.growth_rate,
        atLeast,
        proof(savings, 'growth_rate'),
      );
      const inflow = compare(
        'savings.monthly_net_inflow_cents',
        savings?.monthly_net_inflow_cents,
        config.monthly_inflow_cents,
        atLeast,
        proof(savings, 'monthly_net_inflow_cents'),
      );
      const cards = littleUsed(credit, config.utilization);
      return { match: every(some(growth.met, inflow.met), cards.met), because: [growth, inflow, cards] };
    },
  }),
});

/** No card at all counts as met; cards of which none has a limit are unknown; cards without a limit beside others do not count. */
function littleUsed(credit: WindowSignals['credit'], threshold: number): Criterion {
  const cards = credit?.cards ?? [];
  const limited = cards.filter(({ limit_cents }) => limit_cents !== null && limit_cents > 0);
  const below = limited.map((card): Truth => {
    const reached = usesAtLeast(card, threshold);
    return reached === null ? null : !reached;
  });
  const undecided = credit === null || (cards.length > 0 && limited.length === 0);
  const evidence = cards.length === 0 ? proof(credit, 'cards') : utilizationProof(limited);
  return decided(
    'credit.cards.utilization',
    highestUtilization(cards),
    threshold,
    undecided ? null : every(...below),
    evidence,
  );
}
