import { dayNumber } from './dates.ts';
import type { LedgerTransaction } from './types.ts';

const longest = 180;
const shortest = 60;

/** Average monthly spend and its essential part, in cents not yet rounded; both null below 60 covered days. */
export interface Averages {
  readonly spend: number | null;
  readonly essential: number | null;
}

/** Spend less refunds of the last min(180, covered) days, x 30 / days: one value for every window. */
export function averageMonthly(rows: readonly LedgerTransaction[], asOf: string, covered: number): Averages {
  const days = Math.min(longest, covered);
  if (days < shortest) return { spend: null, essential: null };
  const last = dayNumber(asOf);
  let spend = 0;
  let essential = 0;
  for (let index = rows.length - 1; index >= 0; index--) {
    const row = rows[index];
    if (row === undefined) break;
    const age = last - dayNumber(row.day);
    if (age >= days) break;
    if (age < 0 || (row.flow !== 'spend' && row.flow !== 'refund')) continue;
    spend += row.amount_cents;
    if (row.is_essential) essential += row.amount_cents;
  }
  return { spend: (spend * 30) / days, essential: (essential * 30) / days };
}
