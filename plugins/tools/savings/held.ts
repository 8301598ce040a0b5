import type { Account, ToolSession } from '../../kit/index.ts';
import type { Held } from './enough.ts';

const kinds = new Set(['savings', 'money market', 'cash management', 'hsa']);
/** Accounts that money is put aside in. */
export function isSavings({ type, subtype }: Account): boolean {
  return type === 'depository' && subtype !== null && kinds.has(subtype);
}

/** What all savings accounts hold together; null without one that says. */
export function heldInSavings({ ledger }: Pick<ToolSession, 'ledger'>): Held | null {
  const accounts = ledger.accounts.filter(
    (account) => isSavings(account) && (account.balances.available_cents ?? account.balances.current_cents) !== null,
  );
  if (accounts.length === 0) return null;
  return {
    cents: accounts.reduce((sum, { balances }) => sum + (balances.available_cents ?? balances.current_cents ?? 0), 0),
    accounts: accounts.map(({ account_id }) => account_id),
  };
}
