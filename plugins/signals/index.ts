/** The six signal families, each a plugin. */
import cashFlow from './cash-flow/index.ts';
import credit from './credit/index.ts';
import income from './income/index.ts';
import savings from './savings/index.ts';
import spending from './spending/index.ts';
import subscriptions from './subscriptions/index.ts';

export const signalPlugins = [subscriptions, savings, credit, income, spending, cashFlow] as const;
