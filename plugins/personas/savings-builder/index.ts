import * as z from 'zod';
import { definePlugin, type Criterion, type WindowSignals } from '../../kit/index.ts';
import { compare, decided, highestUtilization, proof, usesAtLeast, utilizationProof } from '../shared/criteria.ts';
import { every, some, type Truth } from '../shared/logic.ts';

const atLeast = (value: number, threshold: number): boolean => value >= threshold;

/**
 * Somebody whose savings grow or are paid into every month, and whose cards are little used.
 *
 * @formula (growth or monthly inflow) and every card little used
 * @source SpendSense definitions.
 * @example
 * No growth known yet, 200.00 a month put aside, a card at 299.99 of 1000.00:
 *
 * | signal | value |
 * |---|---|
 * | savings.monthly_net_inflow_cents | 20000 |
 * | credit.cards[0].balance_cents | 29999 |
 * | credit.cards[0].limit_cents | 100000 |
 * | credit.cards[0].utilization | 0.29999 |
 *
 * | criterion | value | threshold | met |
 * |---|---|---|---|
 * | savings.growth_rate | null | {@config growth_rate} | null |
 * | savings.monthly_net_inflow_cents | 20000 | {@config monthly_inflow_cents} | true |
 * | credit.cards.utilization | 0.29999 | {@config utilization} | true |
 *
 * `match = true`
 * @example
 * Growth of 5 %, but a card at 30 % of its limit:
 *
 * | signal | value |
 * |---|---|
 * | savings.growth_rate | 0.05 |
 * | savings.monthly_net_inflow_cents | 10000 |
 * | credit.cards[0].balance_cents | 30000 |
 * | credit.cards[0].limit_cents | 100000 |
 * | credit.cards[0].utilization | 0.3 |
 *
 * | criterion | value | threshold | met |
 * |---|---|---|---|
 * | savings.growth_rate | 0.05 | {@config growth_rate} | true |
 * | savings.monthly_net_inflow_cents | 10000 | {@config monthly_inflow_cents} | false |
 * | credit.cards.utilization | 0.3 | {@config utilization} | false |
 *
 * `match = false`
 *
 * @criterion savings.growth_rate
 * Savings grew over the window, not over a year.
 * @threshold {@config growth_rate} or more.
 * @unknown when the window is not covered, began with nothing saved, or a balance is not reported.
 * @criterion savings.monthly_net_inflow_cents
 * Or enough was put into savings a month.
 * @threshold {@config monthly_inflow_cents} cents or more.
 * @unknown below 30 covered days.
 * @criterion credit.cards.utilization
 * Every card with a limit uses little of it, compared in whole cents. The value shown is the highest of all cards.
 * Cards without a limit beside others with one do not count; without any card it is met.
 * @threshold less than {@config utilization} of each limit; exactly that is out.
 * @unknown when there are cards and none has a limit, or the balance of one with a limit is not reported.
 */
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
