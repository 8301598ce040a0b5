import type { Ledger, LedgerTransaction } from '../../kit/index.ts';
import { inCategory } from './category.ts';
import { isOmitted, omittedKey, omittedOf, type Omitted } from './left-out.ts';
import { matchAccounts, matchMerchant, merchantsOf } from './match.ts';
import type { Days } from './period.ts';

/** What a question narrows the ledger to, as the arguments of the tools say it. */
export interface Narrowing {
  readonly category: string | null;
  readonly merchant: string | null;
  readonly account: string | null;
  /** What is not counted, in the customer's words or as codes. */
  readonly without?: readonly string[];
}

/** Spend nets refunds: both are rows of a spending total, a refund in its own month and category. */
export function isSpending({ flow }: Pick<LedgerTransaction, 'flow'>): boolean {
  return flow === 'spend' || flow === 'refund';
}

/** The rows of a ledger that a narrowing keeps, and what its words turned out to mean. */
export interface Selection {
  readonly rows: readonly LedgerTransaction[];
  readonly merchant: string | null;
  /** Merchants of a like name that are not counted. */
  readonly similar: readonly string[];
  readonly accounts: readonly string[];
  /** What is not counted, and its rows. */
  readonly omitted: readonly Omitted[];
  readonly leftOut: readonly LedgerTransaction[];
  /** The filter in words of the data, for the evidence of a zero. */
  readonly filter: Record<string, string>;
  /** What was asked for that this customer's data does not have. */
  readonly missing: 'merchant' | 'account' | null;
}

/** Narrows rows to a category, a merchant and an account, without what is not counted. An account or merchant that is not there selects nothing. */
export function select(
  ledger: Ledger,
  rows: readonly LedgerTransaction[],
  { category, merchant, account, without = [] }: Narrowing,
): Selection {
  const named = account === null ? null : matchAccounts(account, ledger);
  const missingAccount = named?.length === 0;
  const accounts = (named === null || missingAccount ? ledger.accounts : named).map(({ account_id }) => account_id);
  const match = merchant === null ? null : matchMerchant(merchant, merchantsOf(ledger.transactions));
  const narrowed = rows.filter(
    (row) =>
      (category === null || inCategory(row, category)) &&
      (match === null || row.merchant === match.merchant) &&
      !missingAccount &&
      accounts.includes(row.account_id),
  );
  const omitted = without.length === 0 ? [] : omittedOf(without, merchantsOf(ledger.transactions));
  const key = omittedKey(omitted);
  return {
    rows: narrowed.filter((row) => !isOmitted(row, omitted)),
    omitted,
    leftOut: narrowed.filter((row) => isOmitted(row, omitted)),
    merchant: match?.merchant ?? null,
    similar: match?.similar ?? [],
    accounts,
    filter: {
      ...(category !== null && { category }),
      ...(merchant !== null && { merchant: match?.merchant ?? merchant }),
      ...(account !== null && missingAccount && { account }),
      ...(key !== null && { without: key }),
    },
    missing: missingAccount ? 'account' : match?.merchant === null ? 'merchant' : null,
  };
}

/** Rows whose day lies in the days. */
export function within(rows: readonly LedgerTransaction[], { from, to }: Days): LedgerTransaction[] {
  return rows.filter(({ day }) => day >= from && day <= to);
}

/** Total in cents, money out positive. */
export function totalOf(rows: readonly LedgerTransaction[]): number {
  return rows.reduce((sum, { amount_cents }) => sum + amount_cents, 0);
}
