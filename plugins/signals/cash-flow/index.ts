import * as z from 'zod';
import { definePlugin, type Signals } from '../../kit/index.ts';
import { isOverdraftFee } from '../../kit/ledger/categories.ts';
import { checkingAccounts } from '../shared/accounts.ts';
import { Provenance, reasons } from '../shared/provenance.ts';
import { accountEvidence, rowEvidence, windowRows } from '../shared/rows.ts';
import { dailyBalances } from './daily-balances.ts';
import { cashFlowPoints } from './points.ts';

type CashFlow = Signals['cash_flow'];

/**
 * How low checking accounts got, day by day. Balances are those at the end of each covered day, rolled back from the
 * reported ones by posted date; what happens within a day does not show. A depository account without a subtype counts
 * as checking.
 *
 * @source SpendSense definitions.
 * @example
 * As of 2026-11-25, 30-day window. The account stood at 10000 when the window began on 2026-10-27:
 *
 * | account_id | subtype | current_cents |
 * |---|---|---|
 * | checking | checking | 99000 |
 *
 * | date | amount_cents | detailed | name |
 * |---|---|---|---|
 * | 2026-10-01 | 1000 | FOOD_AND_DRINK_GROCERIES | Grocer |
 * | 2026-11-05 | 12000 | TRAVEL_FLIGHTS | Airline |
 * | 2026-11-06 | 3500 | BANK_FEES_OVERDRAFT_FEES | Bank |
 * | 2026-11-08 | -15500 | INCOME_SALARY | Employer |
 * | 2026-11-20 | 12000 | MEDICAL_DENTAL_CARE | Dentist |
 * | 2026-11-22 | -101000 | INCOME_SALARY | Employer |
 *
 * @field lowest_balance_cents
 * The lowest that all checking accounts together ended a day of the window with.
 * @formula minimum over the covered days of the sum of the accounts' end-of-day balances
 * @unknown without a checking account, a posted row, or a reported balance of each of them.
 * @example On 6 November: `lowest_balance_cents = 10000 - 12000 - 3500 = -5500`.
 *
 * @field days_below_zero
 * Days of the window that at least one checking account ended below zero, whatever the others held.
 * @formula number of covered days with an end-of-day balance below 0 on any checking account
 * @threshold a balance below 0.
 * @unknown as the lowest balance is.
 * @example 5, 6 and 7 November, then 20 and 21: `days_below_zero = 3 + 2 = 5`.
 *
 * @field overdrafts
 * Days of the window on which an overdraft shows: an account fell below zero, or a fee says so. A fall and its fee on
 * one day are one, a fee on a later day is one more. A stretch below zero that began before the window is none of its
 * falls.
 * @formula number of distinct days with a fall (an end-of-day balance below 0 after one of 0 or more) or a fee
 * @threshold fees with the category `BANK_FEES_OVERDRAFT_FEES` or `BANK_FEES_INSUFFICIENT_FUNDS`; a balance below 0.
 * @unknown as the lowest balance is.
 * @source SpendSense definitions; the categories are of Plaid's personal finance category taxonomy.
 * @example Falls on 5 and 20 November, a fee on the 6th: `overdrafts = 2 + 1 = 3`.
 */
export default definePlugin({
  kind: 'signal',
  family: 'cash_flow',
  id: 'signal.cash-flow',
  version: '1.1.0',
  summary: 'Checking accounts day by day: lowest balance, days below zero, overdrafts.',
  config: z.strictObject({}),
  create: (context) => ({
    detect: (ledger, window): CashFlow => {
      const provenance = new Provenance();
      const note = provenance.note.bind(provenance);
      const accounts = checkingAccounts(ledger);
      const history = window.days_covered > 0 ? dailyBalances(ledger) : null;
      const reason =
        accounts.length === 0 ? 'no checking account' : window.days_covered === 0 ? reasons.noRows : reasons.noBalance;
      const days = history?.slice(-window.days_covered) ?? null;
      const fees = windowRows(ledger, window).filter((row) => row.flow === 'spend' && isOverdraftFee(row.category));
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
