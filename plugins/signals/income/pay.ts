import type { Ledger, LedgerTransaction } from '../../kit/index.ts';
import { addDays, dateOf, dayInMonth, dayNumber, daysBetween, monthNumber } from '../../kit/ledger/dates.ts';
import { rowsBetween } from '../shared/rows.ts';

/** Median gap in days between distinct pay dates of the last `days` days, even counts the mean of the middle two; null below two dates. */
export function payGaps(ledger: Ledger, days: number): { median: number | null; rows: LedgerTransaction[] } {
  const rows = rowsBetween(ledger, addDays(ledger.as_of, 1 - days), ledger.as_of).filter((row) => row.is_pay);
  const gaps: number[] = [];
  let previous: string | null = null;
  for (const { day } of rows) {
    if (previous !== null && day !== previous) gaps.push(daysBetween(previous, day));
    previous = day;
  }
  gaps.sort((one, other) => one - other);
  const middle = gaps.length >> 1;
  const high = gaps[middle];
  const low = gaps[middle - 1];
  if (high === undefined) return { median: null, rows };
  return { median: gaps.length % 2 === 1 || low === undefined ? high : (low + high) / 2, rows };
}

/**
 * Population standard deviation / mean of pay per calendar month, over the months among the last `months` (the as-of date's
 * own included) that the history covers from their first day to their last. A month without pay counts as zero.
 */
export function payVariability(
  ledger: Ledger,
  months: number,
  minimum: number,
): { value: number | null; rows: LedgerTransaction[]; reason: string } {
  const tooShort = { value: null, rows: [], reason: 'too few full calendar months of history' };
  if (ledger.first_day === null) return tooShort;
  const first = dayNumber(ledger.first_day);
  const last = dayNumber(ledger.as_of);
  const current = monthNumber(ledger.as_of);
  const totals = new Map<number, number>();
  for (let month = current - months + 1; month <= current; month++) {
    if (dayInMonth(month, 1) >= first && dayInMonth(month, 31) <= last) totals.set(month, 0);
  }
  if (totals.size < minimum) return tooShort;
  const rows: LedgerTransaction[] = [];
  const from = dateOf(dayInMonth(current - months + 1, 1));
  for (const row of rowsBetween(ledger, from, ledger.as_of)) {
    const total = row.is_pay ? totals.get(monthNumber(row.day)) : undefined;
    if (total === undefined) continue;
    totals.set(monthNumber(row.day), total - row.amount_cents);
    rows.push(row);
  }
  const pays = [...totals.values()];
  const mean = pays.reduce((sum, pay) => sum + pay, 0) / pays.length;
  if (mean <= 0) return { value: null, rows: [], reason: 'no pay in the last full calendar months' };
  const variance = pays.reduce((sum, pay) => sum + (pay - mean) ** 2, 0) / pays.length;
  return { value: Math.sqrt(variance) / mean, rows, reason: '' };
}
