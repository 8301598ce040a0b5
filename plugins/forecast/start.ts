import type { Ledger } from '../kit/index.ts';
import { checkingAccounts } from '../signals/shared/accounts.ts';

/**
 * What checking accounts hold together: available, else current less what waits to be posted, which available leaves out already.
 * Null without accounts and when the balance of one is unknown.
 */
export function startOf(ledger: Ledger): { readonly accounts: ReadonlySet<string>; readonly cents: number | null } {
  const checking = checkingAccounts(ledger);
  const accounts = new Set(checking.map(({ account_id }) => account_id));
  let sum = 0;
  for (const { account_id, balances } of checking) {
    const { available_cents, current_cents } = balances;
    if (available_cents === null && current_cents === null) return { accounts, cents: null };
    const waiting = ledger.pending
      .filter((row) => row.account_id === account_id && row.amount_cents > 0)
      .reduce((total, { amount_cents }) => total + amount_cents, 0);
    sum += available_cents ?? (current_cents ?? 0) - waiting;
  }
  return { accounts, cents: checking.length === 0 ? null : sum };
}
