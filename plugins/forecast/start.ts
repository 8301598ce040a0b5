import type { Ledger, LedgerTransaction } from '../kit/index.ts';
import { checkingAccounts } from '../signals/shared/accounts.ts';

/** Where a forecast starts. */
interface Start {
  readonly accounts: ReadonlySet<string>;
  /** Null without accounts and when the balance of one is unknown. */
  readonly cents: number | null;
  /** The rows that were taken off. */
  readonly waiting: readonly LedgerTransaction[];
}

/** What checking accounts hold together: available, else current less what waits to be posted, which available leaves out already. */
export function startOf(ledger: Ledger): Start {
  const checking = checkingAccounts(ledger);
  const accounts = new Set(checking.map(({ account_id }) => account_id));
  const untold = new Set(
    checking.filter(({ balances }) => balances.available_cents === null).map(({ account_id }) => account_id),
  );
  const waiting = ledger.pending.filter((row) => untold.has(row.account_id) && row.amount_cents > 0);
  let sum = waiting.reduce((total, { amount_cents }) => total - amount_cents, 0);
  for (const { balances } of checking) {
    const held = balances.available_cents ?? balances.current_cents;
    if (held === null) return { accounts, cents: null, waiting };
    sum += held;
  }
  return { accounts, cents: checking.length === 0 ? null : sum, waiting };
}
