/** Strategies of paying off debts: who gets how much in a month. */
import { interestOfMonth, minimumPayment, type Debt } from './payoff-debt.ts';

/** A debt that is not paid off yet, in one month, before its payment. */
export interface DueDebt {
  readonly debt: Debt;
  readonly opening: number;
  readonly interest: number;
}

export interface Strategy {
  /** True when debts share one sum, so that one debt that never ends leaves nothing certain for the others. */
  readonly shared: boolean;
  /** The payment of each debt, in their order; null when the sum does not cover what the lenders ask for. */
  readonly pay: (due: readonly DueDebt[]) => number[] | null;
  /** True when this debt can never become smaller. */
  readonly isStuck: (due: DueDebt, payment: number) => boolean;
}

/**
 * A payment by a debt's own rule that does not exceed the interest never will: the minimum is a share of the balance or a
 * floor, and a balance that does not fall leaves both as far behind the interest as before.
 */
const coversNoMoreThanInterest = ({ interest }: DueDebt, payment: number) => payment <= interest;

const minimumOf = ({ debt, opening, interest }: DueDebt) => minimumPayment(debt, opening, interest);
const owedOn = ({ opening, interest }: DueDebt) => opening + interest;
const sumOf = (numbers: readonly number[]) => numbers.reduce((sum, number) => sum + number, 0);

/** The minimum of each debt, month by month, shrinking with the balance. */
export const minimumOnly: Strategy = {
  shared: false,
  pay: (due) => due.map(minimumOf),
  isStuck: coversNoMoreThanInterest,
};

/** The same payment on each debt every month; when a debt is paid off, its payment stops. */
export function fixedPayments(payments: ReadonlyMap<string, number>): Strategy {
  return {
    shared: false,
    pay: (due) => due.map((one) => Math.min(owedOn(one), payments.get(one.debt.debt_id) ?? 0)),
    isStuck: coversNoMoreThanInterest,
  };
}

/**
 * The same sum every month: each debt gets its minimum, and what is left goes to the first debt in `order`, then to the next.
 * What a paid-off debt no longer needs rolls over to the others.
 */
export function rollingPayments(sum: number, order: readonly string[]): Strategy {
  const rank = new Map(order.map((debt_id, index) => [debt_id, index]));
  const rankOf = ({ debt }: DueDebt) => rank.get(debt.debt_id) ?? order.length;
  return {
    shared: true,
    pay: (due) => {
      const payments = due.map(minimumOf);
      let left = sum - sumOf(payments);
      if (left < 0) return null;
      const ranked = [...due.entries()].sort(([, one], [, other]) => rankOf(one) - rankOf(other));
      for (const [index, one] of ranked) {
        const minimum = payments[index] ?? 0;
        const extra = Math.min(left, owedOn(one) - minimum);
        payments[index] = minimum + extra;
        left -= extra;
      }
      return payments;
    },
    // Not even the whole sum would make it smaller.
    isStuck: ({ interest }) => interest >= sum,
  };
}

/** Highest APR first; of equal ones the smaller balance, then the order given. */
export function avalancheOrder(debts: readonly Debt[]): string[] {
  return idsBy(debts, (one, other) => other.apr - one.apr || one.balance_cents - other.balance_cents);
}

/** Smallest balance at the start first; of equal ones the higher APR, then the order given. */
export function snowballOrder(debts: readonly Debt[]): string[] {
  return idsBy(debts, (one, other) => one.balance_cents - other.balance_cents || other.apr - one.apr);
}

function idsBy(debts: readonly Debt[], compare: (one: Debt, other: Debt) => number): string[] {
  return [...debts].sort(compare).map(({ debt_id }) => debt_id);
}

/** The minimum payments of the first month, by debt, in their order. */
export function firstMinimums(debts: readonly Debt[]): number[] {
  return debts.map((debt) => minimumPayment(debt, debt.balance_cents, interestOfMonth(debt, debt.balance_cents)));
}

/**
 * A sum split over debts for good: each gets its first minimum, the rest is divided in proportion to the balances, to the
 * cent. Null when the sum does not cover the minimums.
 */
export function splitPayment(sum: number, debts: readonly Debt[]): Map<string, number> | null {
  const minimums = firstMinimums(debts);
  const rest = sum - sumOf(minimums);
  if (rest < 0) return null;
  const total = sumOf(debts.map(({ balance_cents }) => balance_cents));
  let balances = 0;
  let given = 0;
  const payments = new Map<string, number>();
  for (const [index, { debt_id, balance_cents }] of debts.entries()) {
    balances += balance_cents;
    // Rounded along the running total, the parts add up to the rest.
    const upToHere = total === 0 ? 0 : Math.round(rest * (balances / total));
    payments.set(debt_id, (minimums[index] ?? 0) + upToHere - given);
    given = upToHere;
  }
  return payments;
}
