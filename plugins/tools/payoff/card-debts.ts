import type { Account, CreditLiability, ToolSession } from '../../kit/index.ts';
import { purchaseRate } from '../../kit/ledger/purchase-rate.ts';

/** A card with a balance whose price is known: what a plan can be worked out for. */
export interface CardDebt {
  readonly account: Account;
  /** Cents, more than 0. */
  readonly balance: number;
  /** Fraction of a year. */
  readonly apr: number;
  /** Cents that the bank asks for this month; null when it did not say. */
  readonly minimum: number | null;
}

/** Cards with a balance, the highest rate first, and those of which the bank did not report the rate. */
export function cardDebts({ ledger }: ToolSession): { known: CardDebt[]; unknown: Account[] } {
  const known: CardDebt[] = [];
  const unknown: Account[] = [];
  for (const account of ledger.accounts) {
    const balance = account.balances.current_cents;
    if (account.type !== 'credit' || balance === null || balance <= 0) continue;
    const liability = ledger.liabilities.find(
      (one): one is CreditLiability => one.type === 'credit' && one.account_id === account.account_id,
    );
    const apr = purchaseRate(liability);
    if (apr === null || apr < 0 || apr > 1) unknown.push(account);
    else known.push({ account, balance, apr, minimum: liability?.minimum_payment_cents ?? null });
  }
  known.sort(
    (a, b) => b.apr - a.apr || b.balance - a.balance || a.account.account_id.localeCompare(b.account.account_id),
  );
  return { known, unknown };
}

/** What would be paid on a card every month, as the calculators take a debt: always the same sum. */
export function fixedDebt({ account, balance, apr }: CardDebt, payment: number) {
  return {
    debt_id: account.account_id,
    balance_cents: balance,
    apr,
    minimum: { share: 0, floor_cents: payment, plus_interest: false },
  };
}
