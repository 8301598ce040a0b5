import * as z from 'zod';
import { definePlugin } from '../../kit/index.ts';
import { compare, proof } from '../shared/criteria.ts';
import { every, some } from '../shared/logic.ts';

/**
 * Somebody with regular pay that is used up before the next one comes: checking runs low or into overdraft, and little
 * of the income is left over.
 *
 * @formula (low balance or overdraft) and low savings rate and regular pay
 * @source SpendSense definitions.
 * @example
 * Pay every 14 days, 90.00 left at the lowest, 4 % of the income left over:
 *
 * | signal | value |
 * |---|---|
 * | cash_flow.lowest_balance_cents | 9000 |
 * | cash_flow.overdrafts | 0 |
 * | savings.savings_rate | 0.04 |
 * | income.median_pay_gap_days | 14 |
 *
 * | criterion | value | threshold | met |
 * |---|---|---|---|
 * | cash_flow.lowest_balance_cents | 9000 | {@config lowest_balance_cents} | true |
 * | cash_flow.overdrafts | 0 | 0 | false |
 * | savings.savings_rate | 0.04 | {@config savings_rate} | true |
 * | income.median_pay_gap_days | 14 | {@config gap_days} | true |
 *
 * `match = true`
 * @example
 * An overdraft and regular pay, but 5 % of the income left over: what the balance was does not matter any more.
 *
 * | signal | value |
 * |---|---|
 * | cash_flow.overdrafts | 1 |
 * | savings.savings_rate | 0.05 |
 * | income.median_pay_gap_days | 14 |
 *
 * | criterion | value | threshold | met |
 * |---|---|---|---|
 * | cash_flow.lowest_balance_cents | null | {@config lowest_balance_cents} | null |
 * | cash_flow.overdrafts | 1 | 0 | true |
 * | savings.savings_rate | 0.05 | {@config savings_rate} | false |
 * | income.median_pay_gap_days | 14 | {@config gap_days} | true |
 *
 * `match = false`
 *
 * @criterion cash_flow.lowest_balance_cents
 * Checking accounts together ended a day of the window low.
 * @threshold below {@config lowest_balance_cents} cents; exactly that is out.
 * @unknown without a checking account, a posted row or a reported balance.
 * @criterion cash_flow.overdrafts
 * Or an overdraft shows in the window.
 * @threshold more than 0 days.
 * @unknown as the lowest balance is.
 * @criterion savings.savings_rate
 * Little of the window's income is left over.
 * @threshold below {@config savings_rate}; exactly that is out.
 * @unknown without income in the window.
 * @criterion income.median_pay_gap_days
 * Pay comes regularly enough that its amount and not its timing is the matter. Longer gaps are those of variable
 * income.
 * @threshold {@config gap_days} days or less.
 * @unknown with fewer than two pay dates.
 */
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
