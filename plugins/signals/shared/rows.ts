import { searchEvidence, type Evidence, type Ledger, type LedgerTransaction, type Window } from '../../kit/index.ts';
import { addDays } from '../../kit/ledger/dates.ts';

/** Rows of a span of days, both inclusive: two binary searches in the ledger's order. */
export function rowsBetween(ledger: Ledger, from: string, to: string): LedgerTransaction[] {
  const { transactions } = ledger;
  const end = firstIndex(transactions, addDays(to, 1));
  const rows: LedgerTransaction[] = [];
  // One by one: a frozen list is sliced ten times as slowly.
  for (let index = firstIndex(transactions, from); index < end; index++) {
    const row = transactions[index];
    if (row !== undefined) rows.push(row);
  }
  return rows;
}

const ofWindows = new WeakMap<Window, readonly LedgerTransaction[]>();

/** A window's rows, taken once for all families; windows belong to one ledger, so the window itself is the key. */
export function windowRows(ledger: Ledger, window: Window): readonly LedgerTransaction[] {
  let rows = ofWindows.get(window);
  if (rows === undefined) ofWindows.set(window, (rows = rowsBetween(ledger, window.from, window.to)));
  return rows;
}

function firstIndex(rows: readonly LedgerTransaction[], day: string): number {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle]?.day ?? '') < day) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A window's rows by what they mean, with their totals. Spend is outflows less refunds; income and pay are positive. */
export interface WindowTotals {
  readonly spend: readonly LedgerTransaction[];
  readonly spend_cents: number;
  readonly income: readonly LedgerTransaction[];
  readonly income_cents: number;
  readonly unclassified: readonly LedgerTransaction[];
  readonly unclassified_cents: number;
}

const known = new WeakMap<Window, WindowTotals>();

/** Sorts a window's rows once for all families. */
export function windowTotals(ledger: Ledger, window: Window): WindowTotals {
  const seen = known.get(window);
  if (seen !== undefined) return seen;
  const totals = totalsOf(windowRows(ledger, window));
  known.set(window, totals);
  return totals;
}

/** The same for any rows. */
export function totalsOf(rows: readonly LedgerTransaction[]): WindowTotals {
  const spend: LedgerTransaction[] = [];
  const income: LedgerTransaction[] = [];
  const unclassified: LedgerTransaction[] = [];
  let spend_cents = 0;
  let income_cents = 0;
  let unclassified_cents = 0;
  for (const row of rows) {
    if (row.flow === 'spend' || row.flow === 'refund') {
      spend.push(row);
      spend_cents += row.amount_cents;
    } else if (row.flow === 'income') {
      income.push(row);
      income_cents -= row.amount_cents;
    } else if (row.flow === 'unclassified_inflow') {
      unclassified.push(row);
      unclassified_cents -= row.amount_cents;
    }
  }
  return { spend, spend_cents, income, income_cents, unclassified, unclassified_cents };
}

/** References to rows; the search that found nothing when there are none. */
export function rowEvidence(
  rows: readonly LedgerTransaction[],
  ledger: Ledger,
  span: { readonly from: string; readonly to: string },
  filter: Record<string, string>,
  accounts: readonly { readonly account_id: string }[] = ledger.accounts,
): Evidence[] {
  if (rows.length === 0) {
    return [
      searchEvidence({ accounts: accounts.map(({ account_id }) => account_id), from: span.from, to: span.to, filter }),
    ];
  }
  return rows.map(({ transaction_id }) => ({ type: 'transaction', id: transaction_id }));
}

export function accountEvidence(accounts: readonly { readonly account_id: string }[]): Evidence[] {
  return accounts.map(({ account_id }) => ({ type: 'account', id: account_id }));
}

export function streamEvidence(streams: readonly { readonly stream_id: string }[]): Evidence[] {
  return streams.map(({ stream_id }) => ({ type: 'stream', id: stream_id }));
}
