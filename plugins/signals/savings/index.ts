import * as z from 'zod';
import { definePlugin, type Account, type Ledger, type Signals } from '../../kit/index.ts';
import { isSavingsLike } from '../../kit/ledger/categories.ts';
import { addDays } from '../../kit/ledger/dates.ts';
import { perMonth } from '../../kit/ledger/money.ts';
import { liquidSavingsAccounts, sumUsable } from '../shared/accounts.ts';
import { averageSpend, averageSpendEvidence } from '../shared/average-spend.ts';
import { Provenance, reasons } from '../shared/provenance.ts';
import { accountEvidence, rowEvidence, rowsBetween, windowTotals } from '../shared/rows.ts';
import { savingsPoints } from './points.ts';

type Savings = Signals['savings'];

/** What was put aside, how it grew, and how long it would last. */
export default definePlugin({
  kind: 'signal',
  family: 'savings',
  id: 'signal.savings',
  version: '1.0.0',
  summary: 'Saving of a window: net inflow and growth of savings accounts, savings rate, months of spending put by.',
  config: z.strictObject({}),
  create: (context) => ({
    detect: (ledger, window): Savings => {
      const provenance = new Provenance();
      const note = provenance.note.bind(provenance);
      const accounts = ledger.accounts.filter(isSavingsLike);
      const ids = new Set(accounts.map(({ account_id }) => account_id));
      const rows = rowsBetween(ledger, window.from, window.to).filter((row) => ids.has(row.account_id));
      const inflow = 0 - rows.reduce((sum, row) => sum + row.amount_cents, 0);
      const inflowEvidence = rowEvidence(rows, ledger, window, { kind: 'savings' }, accounts);
      const hasRows = window.days_covered > 0;

      const before = addDays(window.from, -1);
      const start = balanceOf(accounts, ledger, before);
      const covered = window.days_covered >= window.days;
      const growth = covered && start !== null && start > 0 ? inflow / start : null;

      const { income, income_cents, spend, spend_cents } = windowTotals(ledger, window);
      const rate = income_cents > 0 ? (income_cents - spend_cents) / income_cents : null;

      const liquidAccounts = liquidSavingsAccounts(ledger);
      const liquid = sumUsable(liquidAccounts);
      const fund = (average: number | null) =>
        liquid === null || average === null || average <= 0 ? null : liquid / average;
      const fundReason = (average: number | null) =>
        liquid === null ? reasons.noBalance : average === null ? reasons.noAverage : reasons.noSpend;
      const { spend: average, essential } = averageSpend(ledger);
      const fundEvidence =
        average === null ? [] : [...accountEvidence(liquidAccounts), ...averageSpendEvidence(ledger)];
      return {
        net_inflow_cents: note('net_inflow_cents', hasRows ? inflow : null, inflowEvidence, reasons.noRows),
        monthly_net_inflow_cents: note(
          'monthly_net_inflow_cents',
          perMonth(inflow, window.days_covered),
          inflowEvidence,
          reasons.shortHistory,
        ),
        growth_rate: note(
          'growth_rate',
          growth,
          [...accountEvidence(accounts), ...inflowEvidence],
          covered
            ? start === null
              ? reasons.noBalance
              : 'nothing was saved when the window began'
            : reasons.windowNotCovered,
        ),
        savings_rate: note(
          'savings_rate',
          rate,
          rate === null ? [] : rowEvidence([...income, ...spend], ledger, window, { flow: 'income' }),
          reasons.noIncome,
        ),
        emergency_fund_months: note('emergency_fund_months', fund(average), fundEvidence, fundReason(average)),
        essential_fund_months: note('essential_fund_months', fund(essential), fundEvidence, fundReason(essential)),
        unknown: provenance.unknown,
        evidence: provenance.evidence,
      };
    },
    points: (signals, ledger, window) => savingsPoints(signals, ledger, window, context.now()),
  }),
});

/** End-of-day balance of all accounts together; null as soon as one is unknown. */
function balanceOf(accounts: readonly Account[], ledger: Ledger, date: string): number | null {
  let sum = 0;
  for (const { account_id } of accounts) {
    const balance = ledger.balanceOn(account_id, date);
    if (balance === null) return null;
    sum += balance;
  }
  return sum;
}
