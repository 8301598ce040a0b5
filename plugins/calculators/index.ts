/** Calculators for questions about money that is not spent or owed yet: pure, exact to the cent, with stated assumptions. */
export type { CancellationReason, FundEffect } from './cancellation-fund.ts';
export * from './emergency-fund.ts';
export { goalProgress, unknownProgress } from './goal-progress.ts';
export { longestPlanMonths, type Unknown } from './input.ts';
export * from './payoff.ts';
export { debtSchema, minimumPaymentSchema, type Debt } from './payoff-debt.ts';
export type { DebtPayoff, PayoffMonth, PayoffPlan, PayoffReason, PayoffStep } from './payoff-schedule.ts';
export * from './rent-or-rate-change.ts';
export * from './savings-goal.ts';
export * from './savings-growth.ts';
export type { SavingsGoalReason, SavingsMonth, SavingsPlan } from './savings-plan.ts';
export * from './subscription-cancellation.ts';
export * from './utilization-after-payment.ts';
