import * as z from 'zod';
import { definePlugin, type Account, type Ledger, type Signals } from '../../kit/index.ts';
import { isSavingsLike } from '../../kit/ledger/categories.ts';
import { addDays } from '../../kit/ledger/dates.ts';
import { perMonth } from '../../kit/ledger/money.ts';
import { liquidSavingsAccounts, sumUsable } from '../shared/accounts.ts';
import { averageSpend, averageSpendEvidence } from '../shared/average-spend.ts';
import { Provenance, reasons } from '../shared/provenance.ts';
import { accountEvidence, rowEvidence, windowRows, windowTotals } from '../shared/rows.ts';
import { savingsPoints } from './points.ts';

type Savings = Signals['savings'];

/**
 * What was put aside, how it grew, and how long it would last. **Savings accounts** are savings, money market, cash
 * management and HSA accounts; inflow and growth are measured on all of them. Money in an HSA is not at hand for
 * everything, so the funds count liquid savings alone.
 *
 * @source SpendSense definitions.
 * @example
 * As of 2026-11-25, 30-day window. The history covers 60 days:
 *
 * | account_id | subtype | current_cents |
 * |---|---|---|
 * | checking | checking | 90000 |
 * | savings | savings | 477000 |
 *
 * | date | amount_cents | detailed | name | account_id |
 * |---|---|---|---|---|
 * | 2026-09-27, 2026-10-27 | 120000 | RENT_AND_UTILITIES_RENT | Landlord | checking |
 * | 2026-10-15, 2026-11-15 | 30000 | GENERAL_MERCHANDISE_CLOTHING_AND_ACCESSORIES | Shop | checking |
 * | 2026-10-30 | -199000 | INCOME_SALARY | Employer | checking |
 * | 2026-11-02 | 31000 | TRANSFER_OUT_SAVINGS | Transfer | checking |
 * | 2026-11-02 | -31000 | TRANSFER_IN_SAVINGS | Transfer | savings |
 * | 2026-11-10 | 5000 | TRANSFER_OUT_ACCOUNT_TRANSFER | Transfer | savings |
 * | 2026-11-10 | -5000 | TRANSFER_IN_ACCOUNT_TRANSFER | Transfer | checking |
 * | 2026-11-24 | -1000 | INCOME_INTEREST_EARNED | Interest | savings |
 *
 * @field net_inflow_cents
 * Deposits less withdrawals on savings accounts in the window, interest included. Negative when more was taken out.
 * @formula minus the sum of the amounts of their rows
 * @unknown without a posted row. 0 when there is no savings account.
 * @example `net_inflow_cents = 31000 - 5000 + 1000 = 27000`.
 *
 * @field monthly_net_inflow_cents
 * The same per month of 30 days.
 * @formula net inflow * 30 / days covered
 * @threshold 30 covered days.
 * @unknown below 30 covered days.
 * @example `monthly_net_inflow_cents = 27000 * 30 / 30 = 27000`.
 *
 * @field growth_rate
 * Growth over the window by what was paid in and out. It is the growth of the window itself, not of a year.
 * @formula net inflow / balance of the savings accounts at the end of the day before the window
 * @threshold a balance above 0 to begin with; every day of the window covered.
 * @unknown when the history does not cover the window, a balance is not reported, or nothing was saved when it began.
 * @example The window began with `477000 - 27000 = 450000`: `growth_rate = 27000 / 450000 = 0.06`.
 *
 * @field savings_rate
 * The part of the window's income that was not spent. Negative when more was spent than came in.
 * @formula (income - spend) / income
 * @threshold income above 0.
 * @unknown without income in the window.
 * @source SpendSense definitions. Compare the personal saving rate of the U.S. Bureau of Economic Analysis, which
 * divides by disposable personal income instead.
 * @example Income is `199000 + 1000 = 200000`, spend is `120000 + 30000 = 150000`: `savings_rate = (200000 - 150000) /
 * 200000 = 0.25`.
 *
 * @field emergency_fund_months
 * Months of usual spending that liquid savings would pay for. The same in every window.
 * @formula liquid savings / average monthly spend
 * @threshold 60 covered days; average monthly spend above 0.
 * @unknown below 60 covered days, without spending, or when a balance is not reported. 0 without liquid savings
 * accounts.
 * @example Average monthly spend is `(120000 + 120000 + 30000 + 30000) * 30 / 60 = 150000`: `emergency_fund_months =
 * 477000 / 150000 = 3.18`.
 *
 * @field essential_fund_months
 * The same for essential spending alone: how long it would last if everything else stopped. The same in every window.
 * @formula liquid savings / average monthly essential spend
 * @threshold 60 covered days; average monthly essential spend above 0.
 * @unknown below 60 covered days, without essential spending, or when a balance is not reported. 0 without liquid
 * savings accounts.
 * @example Average monthly rent is `(120000 + 120000) * 30 / 60 = 120000`: `essential_fund_months = 477000 / 120000 =
 * 3.975`.
 */
export default definePlugin({
  kind: 'signal',
  family: 'savings',
  id: 'signal.savings',
  version: '1.1.0',
  summary: 'Saving of a window: net inflow and growth of savings accounts, savings rate, months of spending put by.',
  config: z.strictObject({}),
  create: (context) => ({
    detect: (ledger, window): Savings => {
      const provenance = new Provenance();
      const note = provenance.note.bind(provenance);
      const accounts = ledger.accounts.filter(isSavingsLike);
      const ids = new Set(accounts.map(({ account_id }) => account_id));
      const rows = windowRows(ledger, window).filter((row) => ids.has(row.account_id));
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
