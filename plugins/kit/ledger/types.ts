import type { Account, Liability, Transaction, Warning } from './schema.ts';
import type { RecurringStream } from './stream.ts';

/**
 * What a posted row means for the customer's money, decided once for every signal, tool and screen:
 * - `spend`: money out that counts as spending (loan payments, fees, cash and person-to-person included)
 * - `refund`: money back from a merchant; lowers spend of its own window and category
 * - `income`: an inflow with an income category, or recognised as pay
 * - `transfer`: between own accounts, to savings, investment or retirement accounts, or the loan's own leg of a payment
 * - `card_payment`: either leg of paying a card
 * - `unclassified_inflow`: an unpaired inflow that nothing says is income
 */
export type Flow = 'spend' | 'refund' | 'income' | 'transfer' | 'card_payment' | 'unclassified_inflow';

export interface LedgerTransaction extends Transaction {
  /** The day used for windows, months and streams: `authorized_date`, else `date` (`date` when they are more than 30 days apart). */
  readonly day: string;
  readonly flow: Flow;
  /** Pay: an `income` row that is not interest, dividends or a tax refund. */
  readonly is_pay: boolean;
  /** Spend on what cannot wait: housing, groceries, medical, insurance, loans, fuel and transport, childcare, taxes. */
  readonly is_essential: boolean;
  /** The other leg of a transfer or card payment, when it was found. */
  readonly paired_with: string | null;
  /** Who was paid, one name for all spellings of one merchant; the cleaned description when no merchant is known. */
  readonly merchant: string;
}

/** A span of days ending at the as-of date, both ends inclusive. */
export interface Window {
  readonly days: 30 | 90 | 180;
  readonly from: string;
  readonly to: string;
  /** min(days, as-of date - first posted date + 1); 0 without a posted row. */
  readonly days_covered: number;
}

/**
 * One customer's money as of a date: personal accounts in the ledger's currency, rows paired, classified and in order.
 * Frozen: every plugin sees the same one.
 */
export interface Ledger {
  readonly as_of: string;
  readonly currency: string;
  /** Balances are those at the end of the as-of date. */
  readonly accounts: readonly Account[];
  /** Statement and payment fields newer than the as-of date are null. */
  readonly liabilities: readonly Liability[];
  /** Posted rows on or before the as-of date, ordered by `day`, then id. */
  readonly transactions: readonly LedgerTransaction[];
  /** Pending rows without a posted twin. Never in a total unless it says so. */
  readonly pending: readonly LedgerTransaction[];
  readonly streams: readonly RecurringStream[];
  /** Spend of the last min(180, covered) days x 30 / days; null below 60 covered days. */
  readonly average_monthly_spend_cents: number | null;
  readonly average_monthly_essential_cents: number | null;
  /** First posted day, null for an empty ledger. */
  readonly first_day: string | null;
  readonly windows: Readonly<Record<'30' | '90' | '180', Window>>;
  readonly warnings: readonly Warning[];
  account: (account_id: string) => Account | undefined;
  transaction: (transaction_id: string) => LedgerTransaction | undefined;
  /**
   * End-of-day balance in cents, rolled back from the reported one by posted `date`: money held on depository accounts, owed
   * on credit and loan accounts. Null when unknown, before the first posted day's eve and after the as-of date.
   */
  balanceOn: (account_id: string, date: string) => number | null;
}
