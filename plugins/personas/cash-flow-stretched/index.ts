import * as z from 'zod';
import { definePlugin } from '../../kit/index.ts';
import { compare, proof } from '../shared/criteria.ts';
import { every, some } from '../shared/logic.ts';

/** Regular pay that is used up before the next one comes. */
export default definePlugin({
  kind: 'persona',
  persona: 'cash_flow_stretched',
  priority: 5,
  id: 'persona.cash-flow-stretched',
  version: '1.0.0',
  summary: 'Pay is regular, but checking runs low or into overdraft and little of the income is left over.',
  config: z.strictObject({
    lowest_balance_cents: z.int().default(10_000).describe('A lowest checking balance below this counts'),
    savings_rate: z.number().default(0.05).describe('A savings rate below this counts'),
    gap_days: z.number().positive().default(45).describe('A median pay gap up to this counts as regular'),
  }),
  create: (_context, config) => ({
    assign: ({ cash_flow, savings, income }) => {
      const below = (value: number, threshold: number): boolean => value < threshold;
      const lowest = compare(
        'cash_flow.lowest_balance_cents',
        cash_flow?.lowest_balance_cents,
        config.lowest_balance_cents,
        below,
        proof(cash_flow, 'lowest_balance_cents'),
      );
      const overdrafts = compare(
        'cash_flow.overdrafts',
        cash_flow?.overdrafts,
        0,
        (value, threshold) => value > threshold,
        proof(cash_flow, 'overdrafts'),
      );
      const rate = compare(
        'savings.savings_rate',
        savings?.savings_rate,
        config.savings_rate,
        below,
        proof(savings, 'savings_rate'),
      );
      const gap = compare(
        'income.median_pay_gap_days',
        income?.median_pay_gap_days,
        config.gap_days,
        (value, threshold) => value <= threshold,
        proof(income, 'median_pay_gap_days'),
      );
      const match = every(some(lowest.met, overdrafts.met), rate.met, gap.met);
      return { match, because: [lowest, overdrafts, rate, gap] };
    },
  }),
});
