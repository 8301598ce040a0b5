import type { Account, Ledger } from '../../kit/index.ts';
import { isChecking, isLiquidSavings } from '../../kit/ledger/categories.ts';

/** Money an account lets its holder use today: the available balance, else the current one. */
function usable({ balances }: Account): number | null {
  return balances.available_cents ?? balances.current_cents;
}

/** Sum over accounts; null as soon as one is unknown. */
export function sumUsable(accounts: readonly Account[]): number | null {
  let sum = 0;
  for (const account of accounts) {
    const balance = usable(account);
    if (balance === null) return null;
    sum += balance;
  }
  return sum;
}

/** Savings, money market and cash management accounts. */
export function liquidSavingsAccounts(ledger: Ledger): Account[] {
  return ledger.accounts.filter(isLiquidSavings);
}

export function checkingAccounts(ledger: Ledger): Account[] {
  return ledger.accounts.filter(isChecking);
}

/** How a person would tell an account from their others: its name and the last digits. */
export function accountLabel({ name, mask }: Account): string {
  return mask === null || name.includes(mask) ? name : `${name} ending ${mask}`;
}

/** The same of a card in Spanish. */
export function spanishCardLabel({ name, mask }: Account): string {
  return mask === null || name.includes(mask) ? name : `${name} terminada en ${mask}`;
}
