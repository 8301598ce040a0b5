import type { Account, ToolSession } from '../../kit/index.ts';
import { balanceFact } from '../shared/account-facts.ts';
import { wordingOf } from '../shared/answer.ts';
import { factId, moneyUnit, type FactBook } from '../shared/facts.ts';

/** An account with the fact of what is in it or owed on it. */
export interface Balance {
  readonly account: Account;
  readonly fact: string;
  /** False when the bank did not report it. */
  readonly known: boolean;
}

export function isCash({ type }: Account): boolean {
  return type === 'depository' || type === 'other';
}

export function isInvestment({ type }: Account): boolean {
  return type === 'investment';
}

export function isDebt({ type }: Account): boolean {
  return type === 'credit' || type === 'loan';
}

/** Cash accounts: what is available, else the balance; debts: the balance owed. */
export function heldOrOwed(book: FactBook, account: Account, session: ToolSession): Balance {
  const { available_cents, current_cents } = account.balances;
  const value = isCash(account) ? (available_cents ?? current_cents) : current_cents;
  if (value !== null) return { account, known: true, fact: balanceFact(book, account, value, session) };
  const reason = wordingOf(session).say({ en: 'the bank did not report it', es: 'el banco no lo informó' });
  const id = factId('balance', account.account_id);
  const evidence = [{ type: 'account' as const, id: account.account_id }];
  return {
    account,
    known: false,
    fact: book.unknown({ id, label: account.name, unit: moneyUnit(session.ledger), reason, evidence }),
  };
}
