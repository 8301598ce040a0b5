import type { Evidence, Ledger } from '../../kit/index.ts';
import { averageMonthly, type Averages } from '../../kit/ledger/averages.ts';
import { addDays, daysBetween } from '../../kit/ledger/dates.ts';
import { rowEvidence, rowsBetween } from './rows.ts';

const known = new WeakMap<Ledger, Evidence[]>();

/** The spending behind the ledger's average month: the rows of the last min(180, covered) days. */
export function averageSpendEvidence(ledger: Ledger): Evidence[] {
  const seen = known.get(ledger);
  if (seen !== undefined) return seen;
  const { to, days_covered } = ledger.windows['180'];
  const from = addDays(to, 1 - days_covered);
  const rows = rowsBetween(ledger, from, to).filter(({ flow }) => flow === 'spend' || flow === 'refund');
  const evidence = rowEvidence(rows, ledger, { from, to }, { flow: 'spend' });
  known.set(ledger, evidence);
  return evidence;
}

const averages = new WeakMap<Ledger, Averages>();

/** The ledger's average month before rounding, for what is divided by it. */
export function averageSpend(ledger: Ledger): Averages {
  const seen = averages.get(ledger);
  if (seen !== undefined) return seen;
  const covered = ledger.first_day === null ? 0 : daysBetween(ledger.first_day, ledger.as_of) + 1;
  const computed = averageMonthly(ledger.transactions, ledger.as_of, covered);
  averages.set(ledger, computed);
  return computed;
}
