import { dayNumber } from './dates.ts';
import type { Account, Liability, Transaction } from './schema.ts';

/** End-of-day balances of one account: the reported one, less what was posted after the day. */
interface History {
  readonly reported: number | null;
  /** Posted days, ascending, and the sum of the amounts posted on or after each of them. */
  readonly days: readonly number[];
  readonly sums: readonly number[];
  /** +1 where money out lowers the balance (depository), -1 where it raises what is owed (credit, loan), 0 where rows do not explain it. */
  readonly sign: number;
}

/** What was posted on an account, day by day. Rows mostly come in the order of their days, then nothing need be sorted. */
class Movements {
  #days: number[] = [];
  #amounts: number[] = [];
  #isOrdered = true;

  add(day: number, amount: number): void {
    const last = this.#days.length - 1;
    const before = this.#days[last];
    if (day === before) this.#amounts[last] = (this.#amounts[last] ?? 0) + amount;
    else {
      if (before !== undefined && day < before) this.#isOrdered = false;
      this.#days.push(day);
      this.#amounts.push(amount);
    }
  }

  /** Days in their order, and the sum of what was posted on each of them or later. */
  summed(): { days: readonly number[]; sums: readonly number[] } {
    if (!this.#isOrdered) this.#order();
    const sums = this.#amounts;
    for (let index = sums.length - 2; index >= 0; index--) sums[index] = (sums[index] ?? 0) + (sums[index + 1] ?? 0);
    return { days: this.#days, sums };
  }

  #order(): void {
    const perDay = new Map<number, number>();
    for (const [index, day] of this.#days.entries()) {
      perDay.set(day, (perDay.get(day) ?? 0) + (this.#amounts[index] ?? 0));
    }
    this.#days = [...perDay.keys()].sort((one, other) => one - other);
    this.#amounts = this.#days.map((day) => perDay.get(day) ?? 0);
  }
}

/**
 * Balances of every day, rolled back from the reported ones by posted `date`. Reported balances are taken to include every
 * posted row that was handed over, those after the as-of date too.
 */
export class Balances {
  readonly #histories = new Map<string, History>();

  constructor(accounts: readonly Account[], posted: readonly Transaction[]) {
    const movements = new Map(accounts.map(({ account_id }) => [account_id, new Movements()]));
    for (const { account_id, date, amount_cents } of posted)
      movements.get(account_id)?.add(dayNumber(date), amount_cents);
    for (const account of accounts) {
      const { days, sums } = movements.get(account.account_id)?.summed() ?? { days: [], sums: [] };
      const { current_cents, available_cents } = account.balances;
      const reported = current_cents ?? (account.type === 'depository' ? available_cents : null);
      this.#histories.set(account.account_id, { reported, days, sums, sign: signOf(account) });
    }
  }

  /** Sum of the amounts posted after a day, in Plaid's sign. */
  postedAfter(account_id: string, day: number): number {
    const history = this.#histories.get(account_id);
    if (history === undefined) return 0;
    let low = 0;
    let high = history.days.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((history.days[middle] ?? 0) > day) high = middle;
      else low = middle + 1;
    }
    return history.sums[low] ?? 0;
  }

  /** Balance at the end of a day: money held, or owed on credit and loan accounts. Null when none was reported. */
  at(account_id: string, day: number): number | null {
    const history = this.#histories.get(account_id);
    if (history?.reported === undefined || history.reported === null) return null;
    return history.reported + history.sign * this.postedAfter(account_id, day);
  }

  /** The account as it stood at the end of a day. What was held back by pending rows then is unknown and left as reported. */
  accountAt(account: Account, day: number): Account {
    const change = signOf(account) * this.postedAfter(account.account_id, day);
    if (change === 0) return account;
    const { current_cents, available_cents, limit_cents } = account.balances;
    const availableChange = account.type === 'depository' ? change : -change;
    return {
      ...account,
      balances: {
        current_cents: current_cents === null ? null : current_cents + change,
        available_cents: available_cents === null ? null : available_cents + availableChange,
        limit_cents,
      },
    };
  }
}

function signOf(account: Account): number {
  if (account.type === 'depository') return 1;
  return account.type === 'credit' || account.type === 'loan' ? -1 : 0;
}

/** A liability as it was known on a date: what belongs to a later statement or payment is unknown. */
export function liabilityAt(liability: Liability, asOf: string): Liability {
  const paidLater = liability.last_payment_date !== null && liability.last_payment_date > asOf;
  const known = paidLater ? { ...liability, last_payment_cents: null, last_payment_date: null } : liability;
  if (known.type !== 'credit') return known;
  if (known.last_statement_issue_date === null || known.last_statement_issue_date <= asOf) return known;
  return {
    ...known,
    aprs: known.aprs.map((apr) => ({ ...apr, balance_subject_to_apr_cents: null, interest_charge_cents: null })),
    is_overdue: null,
    last_statement_issue_date: null,
    last_statement_balance_cents: null,
    minimum_payment_cents: null,
    next_payment_due_date: null,
  };
}
