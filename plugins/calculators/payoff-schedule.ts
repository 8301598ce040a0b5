/** Plays a strategy month by month until every debt is paid off, or until it is certain that this takes too long. */
import { longestPlanMonths, unknownOf, type Unknown } from './input.ts';
import { interestOfMonth, type Debt } from './payoff-debt.ts';
import type { DueDebt, Strategy } from './payoff-strategy.ts';

/**
 * Why a plan has no end: a payment never exceeds the interest; it takes more than 600 months; in some month the sum is less than
 * the minimum payments together, so that one would be missed.
 */
export type PayoffReason = 'payment_not_above_interest' | 'longer_than_600_months' | 'payment_below_minimums';

/** Cents; opening + interest - payment = closing. */
export interface PayoffStep {
  readonly opening_cents: number;
  readonly interest_cents: number;
  readonly payment_cents: number;
  readonly closing_cents: number;
}

/** All debts together in one month, counted from 1, and each debt that was open when it began. */
export interface PayoffMonth extends PayoffStep {
  readonly month: number;
  readonly debts: readonly (PayoffStep & { readonly debt_id: string })[];
}

/** When a debt is paid off (0: nothing was owed) and the interest until then; null when its end is unknown. */
export interface DebtPayoff {
  readonly debt_id: string;
  readonly month: number | null;
  readonly interest_cents: number | null;
}

export interface PayoffPlan {
  readonly months: number | null;
  readonly total_interest_cents: number | null;
  readonly total_paid_cents: number | null;
  /** First paid off first; debts whose end is unknown come last. */
  readonly payoff_order: readonly DebtPayoff[];
  readonly schedule: readonly PayoffMonth[] | null;
  readonly unknown: Unknown<'months' | 'total_interest_cents' | 'total_paid_cents' | 'schedule', PayoffReason>;
}

/** A plan of which nothing is known but the reason. */
export function unknownPlan(debts: readonly Debt[], reason: PayoffReason): PayoffPlan {
  return planOf([], payoffsOf(debts, balancesOf(debts), []), reason);
}

/** Plays a strategy; see {@link PayoffPlan}. */
export function playStrategy(debts: readonly Debt[], strategy: Strategy): PayoffPlan {
  const balances = balancesOf(debts);
  const stuck = new Set<string>();
  const schedule: PayoffMonth[] = [];
  let reason: PayoffReason | null = null;
  for (;;) {
    const due = dueDebts(debts, balances, stuck);
    if (due.length === 0) break;
    if (schedule.length === longestPlanMonths) {
      reason = isShrinking(schedule.at(-1)) ? 'longer_than_600_months' : 'payment_not_above_interest';
      break;
    }
    const payments = strategy.pay(due);
    if (payments === null) {
      reason = 'payment_below_minimums';
      break;
    }
    for (const [index, one] of due.entries()) {
      if (strategy.isStuck(one, payments[index] ?? 0)) stuck.add(one.debt.debt_id);
    }
    if (strategy.shared && stuck.size > 0) break;
    const month = playMonth(schedule.length + 1, due, payments);
    for (const { debt_id, closing_cents } of month.debts) balances.set(debt_id, closing_cents);
    schedule.push(month);
  }
  if (stuck.size > 0) reason = 'payment_not_above_interest';
  return planOf(schedule, payoffsOf(debts, balances, schedule), reason);
}

function balancesOf(debts: readonly Debt[]): Map<string, number> {
  return new Map(debts.map(({ debt_id, balance_cents }) => [debt_id, balance_cents]));
}

function dueDebts(
  debts: readonly Debt[],
  balances: ReadonlyMap<string, number>,
  stuck: ReadonlySet<string>,
): DueDebt[] {
  return debts.flatMap((debt) => {
    const opening = balances.get(debt.debt_id) ?? 0;
    const isDue = opening > 0 && !stuck.has(debt.debt_id);
    return isDue ? [{ debt, opening, interest: interestOfMonth(debt, opening) }] : [];
  });
}

function isShrinking(month: PayoffMonth | undefined): boolean {
  return month !== undefined && month.closing_cents < month.opening_cents;
}

function playMonth(month: number, due: readonly DueDebt[], payments: readonly number[]): PayoffMonth {
  const debts = due.map(({ debt, opening, interest }, index) => {
    const payment = payments[index] ?? 0;
    return {
      debt_id: debt.debt_id,
      opening_cents: opening,
      interest_cents: interest,
      payment_cents: payment,
      closing_cents: opening + interest - payment,
    };
  });
  const sum = (field: keyof PayoffStep) => debts.reduce((total, step) => total + step[field], 0);
  return {
    month,
    opening_cents: sum('opening_cents'),
    interest_cents: sum('interest_cents'),
    payment_cents: sum('payment_cents'),
    closing_cents: sum('closing_cents'),
    debts,
  };
}

function payoffsOf(
  debts: readonly Debt[],
  balances: ReadonlyMap<string, number>,
  schedule: readonly PayoffMonth[],
): DebtPayoff[] {
  const last = new Map<string, number>();
  const interest = new Map<string, number>();
  for (const { month, debts } of schedule) {
    for (const { debt_id, interest_cents } of debts) {
      last.set(debt_id, month);
      interest.set(debt_id, (interest.get(debt_id) ?? 0) + interest_cents);
    }
  }
  const payoffs = debts.map(({ debt_id }): DebtPayoff => {
    const isOpen = (balances.get(debt_id) ?? 0) > 0;
    return {
      debt_id,
      month: isOpen ? null : (last.get(debt_id) ?? 0),
      interest_cents: isOpen ? null : (interest.get(debt_id) ?? 0),
    };
  });
  const late = longestPlanMonths + 1;
  return payoffs.sort((one, other) => (one.month ?? late) - (other.month ?? late));
}

function planOf(schedule: PayoffMonth[], payoff_order: DebtPayoff[], reason: PayoffReason | null): PayoffPlan {
  const known = <T>(value: T) => (reason === null ? value : null);
  const sum = (field: keyof PayoffStep) => schedule.reduce((total, month) => total + month[field], 0);
  return {
    months: known(schedule.length),
    total_interest_cents: known(sum('interest_cents')),
    total_paid_cents: known(sum('payment_cents')),
    payoff_order,
    schedule: known(schedule),
    unknown: unknownOf({
      months: reason,
      total_interest_cents: reason,
      total_paid_cents: reason,
      schedule: reason,
    }),
  };
}
