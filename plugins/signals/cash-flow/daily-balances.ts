import type { Account, Ledger } from '../../kit/index.ts';
import { dateOf, dayNumber } from '../../kit/ledger/dates.ts';
import { checkingAccounts } from '../shared/accounts.ts';
import { oncePerLedger } from '../shared/once.ts';
import { rowsBetween } from '../shared/rows.ts';

/** Checking accounts at the end of one day. */
export interface DayBalance {
  readonly date: string;
  /** Sum over the accounts, in cents. */
  readonly total: number;
  /** One of them ended the day below zero. */
  readonly below: boolean;
  /** One of them ended below zero that had not the day before. */
  readonly fell: boolean;
}

/** Checking accounts on the covered days of the last 180, oldest first; null without accounts and when the balance of one is unknown. */
export const dailyBalances = oncePerLedger((ledger) => balancesOf(ledger, checkingAccounts(ledger)));

function balancesOf(ledger: Ledger, accounts: readonly Account[]): readonly DayBalance[] | null {
  if (accounts.length === 0) return null;
  const count = ledger.windows['180'].days_covered;
  const before = dayNumber(ledger.as_of) - count;
  const totals = new Float64Array(count);
  const below = new Uint8Array(count);
  const fell = new Uint8Array(count);
  const posted = postedPerDay(ledger, before, count);
  for (const account of accounts) {
    let balance = account.balances.current_cents ?? account.balances.available_cents;
    if (balance === null) return null;
    const changes = posted.get(account.account_id);
    for (let index = count - 1; index >= 0; index--) {
      const previous: number = balance + (changes?.[index] ?? 0);
      totals[index] = (totals[index] ?? 0) + balance;
      if (balance < 0) below[index] = 1;
      if (balance < 0 && previous >= 0) fell[index] = 1;
      balance = previous;
    }
  }
  return Array.from(totals, (total, index) => ({
    date: dateOf(before + 1 + index),
    total,
    below: below[index] === 1,
    fell: fell[index] === 1,
  }));
}

/** What was posted per account and day, in Plaid's sign: money out is positive, so it is added going back in time. */
function postedPerDay(ledger: Ledger, before: number, count: number): Map<string, Float64Array> {
  const posted = new Map<string, Float64Array>();
  // Posted long after they were authorised, rows of the days before may count too.
  for (const { account_id, date, amount_cents } of rowsBetween(
    ledger,
    dateOf(before - 40),
    dateOf(before + count + 40),
  )) {
    const index = dayNumber(date) - before - 1;
    if (index < 0 || index >= count) continue;
    let days = posted.get(account_id);
    if (days === undefined) posted.set(account_id, (days = new Float64Array(count)));
    days[index] = (days[index] ?? 0) + amount_cents;
  }
  return posted;
}
