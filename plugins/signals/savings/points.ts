import type { DataPoint, Ledger, Signals, Window } from '../../kit/index.ts';
import { PointMaker } from '../shared/points.ts';

/** What can be said of savings: what goes in, how it grew, what part of income is kept, how long it would last. */
export function savingsPoints(signals: Signals['savings'], ledger: Ledger, window: Window, now: string): DataPoint[] {
  const maker = new PointMaker(ledger, window, now);
  const { monthly_net_inflow_cents: inflow, growth_rate, savings_rate, evidence } = signals;
  const { emergency_fund_months: fund, essential_fund_months: essential } = signals;
  const of = (name: string) => `savings.${name}.${window.days}`;
  if (inflow !== null && inflow > 0) {
    maker.add(
      'savings.monthly_net_inflow_cents',
      inflow / 60_000,
      `you have been putting {fact:${of('monthly')}} a month into savings`,
      maker.during(
        of('monthly'),
        'Put into savings a month',
        inflow,
        'money',
        evidence['monthly_net_inflow_cents'],
        'deposits less withdrawals x 30 / covered days',
      ),
    );
  }
  if (signals.net_inflow_cents !== null && signals.net_inflow_cents < 0) {
    maker.add(
      'savings.net_inflow_cents',
      0.3,
      `your savings changed by {fact:${of('inflow')}} in {fact:${of('inflow')}#period}`,
      maker.during(
        of('inflow'),
        'Change of savings',
        signals.net_inflow_cents,
        'money',
        evidence['net_inflow_cents'],
        'deposits less withdrawals',
      ),
    );
  }
  if (growth_rate !== null && growth_rate > 0) {
    maker.add(
      'savings.growth_rate',
      growth_rate * 5,
      `your savings grew by {fact:${of('growth')}} in {fact:${of('growth')}#period}`,
      maker.during(
        of('growth'),
        'Growth of savings',
        growth_rate,
        'fraction',
        evidence['growth_rate'],
        'net inflow / balance when the window began',
      ),
    );
  }
  maker.add(
    'savings.savings_rate',
    savings_rate !== null && savings_rate < 0.05 ? 0.6 : 0.35,
    `{fact:${of('rate')}} of your income was left over in {fact:${of('rate')}#period}`,
    maker.during(
      of('rate'),
      'Part of income left over',
      savings_rate,
      'fraction',
      evidence['savings_rate'],
      '(income - spending) / income',
    ),
  );
  maker.add(
    'savings.emergency_fund_months',
    fund === null ? 0 : fund < 3 ? 0.7 - fund / 10 : 0.3,
    'your savings would cover about {fact:savings.fund} of your usual spending',
    maker.standing(
      'savings.fund',
      'Savings as months of spending',
      fund,
      'months',
      evidence['emergency_fund_months'],
      'liquid savings / average monthly spending',
    ),
  );
  maker.add(
    'savings.essential_fund_months',
    essential === null ? 0 : essential < 3 ? 0.65 - essential / 10 : 0.3,
    'your savings would cover about {fact:savings.essential-fund} of your essential spending',
    maker.standing(
      'savings.essential-fund',
      'Savings as months of essential spending',
      essential,
      'months',
      evidence['essential_fund_months'],
      'liquid savings / average monthly essential spending',
    ),
  );
  return maker.points;
}
