import type { DataPoint, Ledger, PluginContext, WindowSignals } from '../../kit/index.ts';
import cashFlow from '../cash-flow/index.ts';
import credit from '../credit/index.ts';
import income from '../income/index.ts';
import savings from '../savings/index.ts';
import spending from '../spending/index.ts';
import subscriptions from '../subscriptions/index.ts';

/** For tests: a context that stands still. */
export const stillContext: PluginContext = { now: () => '2026-11-25T12:00:00Z', random: () => 0.5 };

const made = {
  subscriptions: subscriptions.create(stillContext, subscriptions.config.parse({})),
  savings: savings.create(stillContext, savings.config.parse({})),
  credit: credit.create(stillContext, credit.config.parse({})),
  income: income.create(stillContext, income.config.parse({})),
  spending: spending.create(stillContext, spending.config.parse({})),
  cash_flow: cashFlow.create(stillContext, cashFlow.config.parse({})),
};

/** All families of a window, none of them failed. */
export type KnownSignals = { [K in keyof WindowSignals]: NonNullable<WindowSignals[K]> };

/** All families of a window, with default thresholds. */
export function signalsOf(ledger: Ledger, days: 30 | 90 | 180): KnownSignals {
  const window = ledger.windows[`${days}`];
  return {
    days_covered: window.days_covered,
    subscriptions: made.subscriptions.detect(ledger, window),
    savings: made.savings.detect(ledger, window),
    credit: made.credit.detect(ledger, window),
    income: made.income.detect(ledger, window),
    spending: made.spending.detect(ledger, window),
    cash_flow: made.cash_flow.detect(ledger, window),
  };
}

/** The data points of all families of a window. */
export function pointsOf(ledger: Ledger, days: 30 | 90 | 180): DataPoint[] {
  const window = ledger.windows[`${days}`];
  const signals = signalsOf(ledger, days);
  return [
    ...made.subscriptions.points(signals.subscriptions, ledger, window),
    ...made.savings.points(signals.savings, ledger, window),
    ...made.credit.points(signals.credit, ledger, window),
    ...made.income.points(signals.income, ledger, window),
    ...made.spending.points(signals.spending, ledger, window),
    ...made.cash_flow.points(signals.cash_flow, ledger, window),
  ];
}
