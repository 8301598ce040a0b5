import cashFlowStretched from './cash-flow-stretched/index.ts';
import general from './general/index.ts';
import highUtilization from './high-utilization/index.ts';
import savingsBuilder from './savings-builder/index.ts';
import subscriptionHeavy from './subscription-heavy/index.ts';
import variableIncome from './variable-income/index.ts';

export { insufficientData } from './general/index.ts';

/**
 * The personas, in the order they are tried. All of them are tried on the signals of one window, the first that
 * matches is the primary one and the rest are kept beside it. The window of 30 days sets the tone of today, that of
 * 180 the curriculum.
 *
 * There are no scores and no partial credit: a criterion is met, not met, or unknown when its signal is. Criteria are
 * put together in three-valued logic: "or" is met as soon as one is met and "and" is not met as soon as one is not,
 * whatever is unknown beside it; otherwise an unknown criterion leaves the persona undecided, which is no match, and
 * is listed as unknown.
 */
export const personaPlugins = [
  highUtilization,
  variableIncome,
  subscriptionHeavy,
  savingsBuilder,
  cashFlowStretched,
  general,
] as const;
