import * as z from 'zod';
import { definePlugin, type Signals } from '../../kit/index.ts';
import { isOverdraftFee } from '../../kit/ledger/categories.ts';
import { checkingAccounts } from '../shared/accounts.ts';
import { Provenance, reasons } from '../shared/provenance.ts';
import { accountEvidence, rowEvidence, rowsBetween } from '../shared/rows.ts';
import { dailyBalances } from './daily-balances.ts';
import { cashFlowPoints } from './points.ts';

type CashFlow = Signals['cash_flow'];

/** How low checking accounts got, day by day. */
export default definePlugin({
  kind: 'signal',
  family: 'cash_flow',
  id: 'signal.cash-flow',
  version: '1.0.0',
  summary: 'Checking accounts day by day: lowest balance, days below zero, overdrafts.',
  config: z.strictObject({}),
  create: (context) => ({
    detect: (ledger, window): CashFlow => {
      const provenance = new Provenance();
      const note = provenance.note.bind(provenance);
      const accounts = checkingAccounts(ledger);
      const history = accounts.length > 0 && window.days_covered > 0 ? dailyBalances(ledger, accounts) : null;
      const reason =
        accounts.length === 0 ? 'no checking account' : window.days_covered === 0 ? reasons.noRows : reasons.noBalance;
      const days = history?.slice(-window.days_covered) ?? null;
      const fees = rowsBetween(ledger, window.from, window.to).filter(
        (row) => row.flow === 'spend' && isOverdraftFee(row.category),
      );
      const overdraftDays =
        days && new Set([...days.filter((day) => day.fell).map(({ date }) => date), ...fees.map(({ day }) => day)]);
      const self = accountEvidence(accounts);
      return {
        lowest_balance_cents: note(
          'lowest_balance_cents',
          days && days.reduce((lowest, { total }) => Math.min(lowest, total), Number.POSITIVE_INFINITY),
          self,
          reason,
        ),
        days_below_zero: note('days_below_zero', days && days.filter(({ below }) => below).length, self, reason),
        overdrafts: note(
          'overdrafts',
          overdraftDays?.size ?? null,
          fees.length > 0 ? [...self, ...rowEvidence(fees, ledger, window, {})] : self,
          reason,
        ),
        unknown: provenance.unknown,
        evidence: provenance.evidence,
      };
    },
    points: (signals, ledger, window) => cashFlowPoints(signals, ledger, window, context.now()),
  }),
});
