import type { Ledger, ToolSession } from '../../kit/index.ts';
import { monthOf, type Days } from './period.ts';

/** Months that are looked back on. */
const most = 6;

/**
 * The days that a question means which names none: the last whole month, since the one that has just begun says little. Of a customer who is newer,
 * all that there is.
 */
export function usualMonth(ledger: Pick<Ledger, 'as_of' | 'first_day'>): Days {
  const last = monthOf(ledger.as_of, 1);
  return ledger.first_day !== null && ledger.first_day > last.to ? { from: ledger.first_day, to: ledger.as_of } : last;
}

/** The whole months before this one of which every day is held, at most six; null when there are fewer than two. */
export function wholeMonthsHeld({ ledger }: Pick<ToolSession, 'ledger'>): Days | null {
  const { to } = monthOf(ledger.as_of, 1);
  for (let back = most; back >= 2; back--) {
    const { from } = monthOf(ledger.as_of, back);
    if (ledger.first_day !== null && ledger.first_day <= from) return { from, to };
  }
  return null;
}
