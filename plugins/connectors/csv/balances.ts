import { amountOf } from '../input/amount-text.ts';
import type { Dialect } from './survey.ts';

interface Balance {
  readonly day: string;
  readonly cents: number;
}

/** The balance that stands at each account's newest row, whichever way the file is sorted. */
export class Balances {
  readonly #dialect: Dialect;
  readonly #currency: string;
  /** By account, of the newest day: the balance that stands first in the file, and the one that stands last. */
  readonly #first = new Map<string, Balance>();
  readonly #last = new Map<string, Balance>();
  #before: { readonly amount: number; readonly balance: number } | null = null;
  #backwards = 0;

  constructor(dialect: Dialect, currency: string) {
    this.#dialect = dialect;
    this.#currency = currency;
  }

  /** @param amount in Plaid's sign; null for a row without one */
  add(account: string, cells: readonly string[], day: string, amount: number | null): void {
    const { columns, mark } = this.#dialect;
    if (columns.balance === undefined) return;
    const balance = amountOf((cells[columns.balance] ?? '').trim(), this.#currency, mark);
    if (typeof balance === 'string') {
      this.#before = null;
      return;
    }
    this.#compare(balance, amount ?? Number.NaN);
    const first = this.#first.get(account);
    if (!first || day > first.day) this.#first.set(account, { day, cents: balance });
    const last = this.#last.get(account);
    if (!last || day >= last.day) this.#last.set(account, { day, cents: balance });
  }

  /** Of rows of one day only the balances tell which came first: each is the one before it and the row's own amount. */
  #compare(balance: number, amount: number): void {
    if (this.#before !== null) {
      if (this.#before.balance - amount === balance) this.#backwards--;
      if (balance - this.#before.amount === this.#before.balance) this.#backwards++;
    }
    this.#before = { amount, balance };
  }

  /** Once all rows were added. */
  of(account: string): number | null {
    const isNewestFirst = this.#dialect.isNewestFirst ?? this.#backwards > 0;
    return (isNewestFirst ? this.#first : this.#last).get(account)?.cents ?? null;
  }
}
