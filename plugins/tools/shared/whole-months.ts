import type { ToolSession } from '../../kit/index.ts';
import { monthOf, type Days } from './period.ts';

/** Months that are looked back on. */
const most = 6;

/** The whole months before this one of which every day is held, at most six; null when there are fewer than two. */
export function wholeMonthsHeld({ ledger }: Pick<ToolSession, 'ledger'>): Days | null {
  const { to } = monthOf(ledger.as_of, 1);
  for (let back = most; back >= 2; back--) {
    const { from } = monthOf(ledger.as_of, back);
    if (ledger.first_day !== null && ledger.first_day <= from) return { from, to };
  }
  return null;
}
