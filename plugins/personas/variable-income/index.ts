import * as z from 'zod';
import { definePlugin } from '../../kit/index.ts';
import { compare, proof } from '../shared/criteria.ts';
import { every } from '../shared/logic.ts';

/** Pay far apart, and less than a month of spending at hand. */
export default definePlugin({
  kind: 'persona',
  persona: 'variable_income',
  priority: 2,
  id: 'persona.variable-income',
  version: '1.0.0',
  summary: 'Pay comes far apart and the money at hand covers less than a month of spending.',
  config: z.strictObject({
    gap_days: z.number().positive().default(45).describe('A median pay gap above this counts'),
    buffer_months: z.number().positive().default(1).describe('A cash-flow buffer below this counts'),
  }),
  create: (_context, config) => ({
    assign: ({ income }) => {
      const gap = compare(
        'income.median_pay_gap_days',
        income?.median_pay_gap_days,
        config.gap_days,
        (value, threshold) => value > threshold,
        proof(income, 'median_pay_gap_days'),
      );
      const buffer = compare(
        'income.cash_flow_buffer_months',
        income?.cash_flow_buffer_months,
        config.buffer_months,
        (value, threshold) => value < threshold,
        proof(income, 'cash_flow_buffer_months'),
      );
      return { match: every(gap.met, buffer.met), because: [gap, buffer] };
    },
  }),
});
