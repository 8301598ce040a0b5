import type { Evidence } from '../../kit/index.ts';
import { averageMonthly, type Averages } from '../../kit/ledger/averages.ts';
import { addDays, daysBetween } from '../../kit/ledger/dates.ts';
import { oncePerLedger } from './once.ts';
import { rowEvidence, rowsBetween } from './rows.ts';

/** The spending behind the ledger's average month: the rows of the last min(180, covered) days. */
export const averageSpendEvidence = oncePerLedger((ledger): Evidence[] => {
  const { to, days_covered } = ledger.windows['180'];
  const from = addDays(to, 1 - days_covered);
  const rows = rowsBetween(ledger, from, to).filter(({ flow }) => flow === 'spend' || flow === 'refund');
  return rowEvidence(rows, ledger, { from, to }, { flow: 'spend' });
});

/** The ledger's average month before rounding, for what is divided by it. */
export const averageSpend = oncePerLedger((ledger): Averages => {
  const covered = ledger.first_day === null ? 0 : daysBetween(ledger.first_day, ledger.as_of) + 1;
  return averageMonthly(ledger.transactions, ledger.as_of, covered);
});
