import * as z from 'zod';
import { definePlugin } from '../../kit/index.ts';
import { compare, proof } from '../shared/criteria.ts';
import { every } from '../shared/logic.ts';

/**
 * Somebody who waits long for pay and has little to wait with: pay dates far apart, and less at hand than a month
 * costs.
 *
 * @formula long pay gap and small buffer
 * @source SpendSense definitions.
 * @example
 * Pay every 60 days, 600.00 at hand, 1500.00 spent in an average month:
 *
 * | signal | value |
 * |---|---|
 * | income.median_pay_gap_days | 60 |
 * | income.cash_flow_buffer_months | 0.4 |
 *
 * | criterion | value | threshold | met |
 * |---|---|---|---|
 * | income.median_pay_gap_days | 60 | {@config gap_days} | true |
 * | income.cash_flow_buffer_months | 0.4 | {@config buffer_months} | true |
 *
 * `match = true`
 * @example
 * The same gap with a whole month at hand:
 *
 * | signal | value |
 * |---|---|
 * | income.median_pay_gap_days | 60 |
 * | income.cash_flow_buffer_months | 1 |
 *
 * | criterion | value | threshold | met |
 * |---|---|---|---|
 * | income.median_pay_gap_days | 60 | {@config gap_days} | true |
 * | income.cash_flow_buffer_months | 1 | {@config buffer_months} | false |
 *
 * `match = false`
 *
 * @criterion income.median_pay_gap_days
 * Pay usually comes far apart.
 * @threshold more than {@config gap_days} days; exactly that is out.
 * @unknown with fewer than two pay dates.
 * @criterion income.cash_flow_buffer_months
 * The money at hand covers little of an average month.
 * @threshold less than {@config buffer_months} month; exactly that is out.
 * @unknown when a balance or average monthly spend is not known.
 */
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
