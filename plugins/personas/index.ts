/** The personas, in the order they are tried. */
import cashFlowStretched from './cash-flow-stretched/index.ts';
import general from './general/index.ts';
import highUtilization from './high-utilization/index.ts';
import savingsBuilder from './savings-builder/index.ts';
import subscriptionHeavy from './subscription-heavy/index.ts';
import variableIncome from './variable-income/index.ts';

export { insufficientData } from './general/index.ts';

export const personaPlugins = [
  highUtilization,
  variableIncome,
  subscriptionHeavy,
  savingsBuilder,
  cashFlowStretched,
  general,
] as const;
