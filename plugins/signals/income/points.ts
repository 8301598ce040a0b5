import type { DataPoint, Ledger, Signals, Window } from '../../kit/index.ts';
import { PointMaker } from '../shared/points.ts';

/** What can be said of income: how much a month, how far apart, how steady, and how long the money at hand lasts. */
export function incomePoints(signals: Signals['income'], ledger: Ledger, window: Window, now: string): DataPoint[] {
  const maker = new PointMaker(ledger, window, now);
  const { median_pay_gap_days: gap, pay_variability, monthly_income_cents, evidence } = signals;
  const buffer = signals.cash_flow_buffer_months;
  const monthly = `income.monthly.${window.days}`;
  if (monthly_income_cents !== null && monthly_income_cents > 0) {
    maker.add(
      'income.monthly_income_cents',
      0.2,
      `about {fact:${monthly}} a month came in during {fact:${monthly}#period}`,
      maker.during(
        monthly,
        'Income a month',
        monthly_income_cents,
        'money',
        evidence['monthly_income_cents'],
        'income x 30 / covered days',
      ),
    );
  }
  maker.add(
    'income.median_pay_gap_days',
    gap === null ? 0 : gap / 90,
    'your pay usually comes {fact:income.gap} apart',
    maker.standing(
      'income.gap',
      'Usual time between pay dates',
      gap,
      'days',
      evidence['median_pay_gap_days'],
      'median gap between pay dates',
    ),
  );
  maker.add(
    'income.pay_variability',
    (pay_variability ?? 0) * 1.5,
    'your monthly pay usually differs from its average by about {fact:income.variability}',
    maker.standing(
      'income.variability',
      'How much monthly pay varies',
      pay_variability,
      'fraction',
      evidence['pay_variability'],
      'standard deviation / mean of monthly pay',
    ),
  );
  maker.add(
    'income.cash_flow_buffer_months',
    buffer === null ? 0 : buffer < 1 ? 0.8 - buffer / 5 : 0.25,
    'the money in your accounts would cover about {fact:income.buffer} of your usual spending',
    maker.standing(
      'income.buffer',
      'Money at hand as months of spending',
      buffer,
      'months',
      evidence['cash_flow_buffer_months'],
      '(checking + liquid savings) / average monthly spending',
    ),
  );
  if (signals.unclassified_inflow_cents !== null && signals.unclassified_inflow_cents > 0) {
    const other = `income.unclassified.${window.days}`;
    maker.add(
      'income.unclassified_inflow_cents',
      0.1,
      `{fact:${other}} came in during {fact:${other}#period} without saying what it is for`,
      maker.during(
        other,
        'Inflows of unknown kind',
        signals.unclassified_inflow_cents,
        'money',
        evidence['unclassified_inflow_cents'],
      ),
    );
  }
  return maker.points;
}
