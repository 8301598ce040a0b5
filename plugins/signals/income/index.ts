import * as z from 'zod';
import { daysBetween, definePlugin, type RecurringStream, type Signals } from '../../kit/index.ts';
import { payStreams } from '../../kit/ledger/pay-streams.ts';
import { roundHalfAway, perMonth } from '../../kit/ledger/money.ts';
import { checkingAccounts, liquidSavingsAccounts, sumUsable } from '../shared/accounts.ts';
import { averageSpend, averageSpendEvidence } from '../shared/average-spend.ts';
import { oncePerLedger } from '../shared/once.ts';
import { Provenance, reasons } from '../shared/provenance.ts';
import { accountEvidence, rowEvidence, streamEvidence, windowTotals } from '../shared/rows.ts';
import { payGaps, payVariability } from './pay.ts';
import { incomePoints } from './points.ts';

type Income = Signals['income'];

/**
 * What comes in, how regularly, and how long the money at hand would last.
 *
 * @source SpendSense definitions.
 * @example
 * As of 2026-11-25, 90-day window, which begins on 2026-08-28. The history covers 148 days:
 *
 * | account_id | subtype | current_cents | available_cents |
 * |---|---|---|---|
 * | checking | checking | 90000 | 75000 |
 * | savings | savings | 60000 | |
 *
 * | date | amount_cents | detailed | name |
 * |---|---|---|---|
 * | 2026-07-01, 2026-08-01, 2026-09-01, 2026-10-01, 2026-11-01 | 148000 | RENT_AND_UTILITIES_RENT | Landlord |
 * | 2026-07-10, 2026-09-10 | -100000 | INCOME_SALARY | Employer |
 * | 2026-08-10, 2026-10-10 | -300000 | INCOME_SALARY | Employer |
 * | 2026-11-10 | -180000 | INCOME_SALARY | Employer |
 * | 2026-11-20 | -2000 | INCOME_INTEREST_EARNED | Bank |
 * | 2026-11-21 | -7000 | TRANSFER_IN_ACCOUNT_TRANSFER | Ann |
 *
 * @field pay_streams
 * Ids of the active recurring streams of pay. Interest and dividends that come regularly are none. The same in every
 * window.
 * @formula active streams of the kind `income` whose last row is pay
 * @unknown without a posted row. Empty when pay is found but does not recur.
 * @example `pay_streams.length = 1`.
 *
 * @field pay_frequency
 * How often the largest of these streams comes, by what it brings in a month. The same in every window.
 * @formula frequency of the pay stream with the largest monthly amount
 * @unknown without an active pay stream. `UNKNOWN` is a value: pay that recurs on no regular days.
 * @source Names of frequencies after Plaid's `/transactions/recurring/get`, with more of them.
 * @example `pay_frequency = "MONTHLY"`.
 *
 * @field median_pay_gap_days
 * The usual number of days from one pay date to the next. Two payments on a day are one pay date; the time since the
 * last one is not counted, as it is not over. The same in every window.
 * @formula median of the gaps between distinct pay dates of the last {@config gap_days} days; of an even number of
 * gaps the mean of the middle two
 * @threshold two pay dates within {@config gap_days} days.
 * @unknown with fewer than two pay dates.
 * @example Gaps are 31, 31, 30 and 31 days, in order 30, 31, 31, 31: `median_pay_gap_days = (31 + 31) / 2 = 31`.
 *
 * @field pay_variability
 * How much pay differs from month to month. A month without pay counts as 0. The same in every window.
 * @formula population standard deviation / mean of pay per calendar month, over the last {@config months} calendar
 * months (the as-of date's among them) that the history covers from their first day to their last
 * @threshold {@config minimum_months} such months; mean pay above 0.
 * @unknown with fewer such months, or without pay in them.
 * @source SpendSense definitions; in statistics the coefficient of variation.
 * @example July to October are full: 100000, 300000, 100000, 300000 with a mean of 200000. November is not over.
 * `pay_variability = sqrt((4 * 100000 * 100000) / 4) / 200000 = 0.5`.
 *
 * @field income_cents
 * All income of the window: pay, interest, dividends, tax refunds.
 * @formula minus the sum of the amounts of income rows
 * @unknown without a posted row.
 * @example `income_cents = 100000 + 300000 + 180000 + 2000 = 582000`.
 *
 * @field monthly_income_cents
 * The same per month of 30 days; stretches without income are part of the window.
 * @formula income * 30 / days covered
 * @threshold 30 covered days.
 * @unknown below 30 covered days.
 * @example `monthly_income_cents = 582000 * 30 / 90 = 194000`.
 *
 * @field unclassified_inflow_cents
 * Money that came in from outside and that nothing says is income or a refund. It stands apart and is never taken for
 * income.
 * @formula minus the sum of the amounts of unpaired inflows without a known meaning
 * @unknown without a posted row.
 * @example Ann may have paid back a dinner: `unclassified_inflow_cents = 7000`.
 *
 * @field cash_flow_buffer_months
 * Months of usual spending that checking accounts and liquid savings would pay for. An overdrawn account lowers it.
 * The same in every window.
 * @formula (available balance of checking accounts, else the current one, + liquid savings) / average monthly spend
 * @threshold 60 covered days; average monthly spend above 0.
 * @unknown without checking and liquid savings accounts, when one of their balances is not reported, below 60 covered
 * days, or without spending.
 * @example Average monthly spend is `5 * 148000 * 30 / 148 = 150000`: `cash_flow_buffer_months = (75000 + 60000) /
 * 150000 = 0.9`.
 */
export default definePlugin({
  kind: 'signal',
  family: 'income',
  id: 'signal.income',
  version: '1.1.0',
  summary: 'Income: pay streams and their regularity, income per month, months of spending at hand.',
  config: z.strictObject({
    gap_days: z.int().positive().default(180).describe('Days back in which gaps between pay dates are measured'),
    months: z.int().positive().default(6).describe('Calendar months back in which pay is compared'),
    minimum_months: z.int().positive().default(3).describe('Full months needed to speak of variability'),
  }),
  create: (context, config) => {
    const gapsOf = oncePerLedger((ledger) => payGaps(ledger, config.gap_days));
    const variabilityOf = oncePerLedger((ledger) => payVariability(ledger, config.months, config.minimum_months));
    return {
      detect: (ledger, window): Income => {
        const provenance = new Provenance();
        const note = provenance.note.bind(provenance);
        const streams = payStreams(ledger);
        const largest = largestStream(streams);
        const gaps = gapsOf(ledger);
        const variability = variabilityOf(ledger);
        const { income, income_cents, unclassified, unclassified_cents } = windowTotals(ledger, window);
        const incomeEvidence = rowEvidence(income, ledger, window, { flow: 'income' });
        const hasRows = window.days_covered > 0;

        const accounts = [...checkingAccounts(ledger), ...liquidSavingsAccounts(ledger)];
        const atHand = accounts.length === 0 ? null : sumUsable(accounts);
        const average = averageSpend(ledger).spend;
        const buffer = atHand === null || average === null || average <= 0 ? null : atHand / average;
        return {
          pay_streams: note(
            'pay_streams',
            hasRows ? streams.map(({ stream_id }) => stream_id) : null,
            streams.length === 0
              ? rowEvidence([], ledger, ledger.windows['180'], { flow: 'pay' })
              : streamEvidence(streams),
            reasons.noRows,
          ),
          pay_frequency: note(
            'pay_frequency',
            largest?.frequency ?? null,
            largest === undefined ? [] : streamEvidence([largest]),
            'no regular pay found',
          ),
          median_pay_gap_days: note(
            'median_pay_gap_days',
            gaps.median,
            rowEvidence(gaps.rows, ledger, ledger.windows['180'], { flow: 'pay' }),
            'too few pay dates to measure a gap',
          ),
          pay_variability: note(
            'pay_variability',
            variability.value,
            rowEvidence(variability.rows, ledger, ledger.windows['180'], { flow: 'pay' }),
            variability.reason,
          ),
          income_cents: note('income_cents', hasRows ? income_cents : null, incomeEvidence, reasons.noRows),
          monthly_income_cents: note(
            'monthly_income_cents',
            perMonth(income_cents, window.days_covered),
            incomeEvidence,
            reasons.shortHistory,
          ),
          unclassified_inflow_cents: note(
            'unclassified_inflow_cents',
            hasRows ? unclassified_cents : null,
            rowEvidence(unclassified, ledger, window, { flow: 'unclassified_inflow' }),
            reasons.noRows,
          ),
          cash_flow_buffer_months: note(
            'cash_flow_buffer_months',
            buffer,
            buffer === null ? [] : [...accountEvidence(accounts), ...averageSpendEvidence(ledger)],
            bufferReason(accounts.length, atHand, average),
          ),
          unknown: provenance.unknown,
          evidence: provenance.evidence,
        };
      },
      points: (signals, ledger, window) => incomePoints(signals, ledger, window, context.now()),
    };
  },
});

function bufferReason(accounts: number, atHand: number | null, average: number | null): string {
  if (accounts === 0) return 'no checking or savings account';
  if (atHand === null) return reasons.noBalance;
  return average === null ? reasons.noAverage : reasons.noSpend;
}

/** The stream that brings most a month; one without a frequency counts with what it brought from its first day to its last. */
function largestStream(streams: readonly RecurringStream[]): RecurringStream | undefined {
  return streams.reduce<RecurringStream | undefined>(
    (best, stream) => (best === undefined || monthly(stream) > monthly(best) ? stream : best),
    undefined,
  );
}

function monthly(stream: RecurringStream): number {
  if (stream.monthly_cost_cents !== null) return stream.monthly_cost_cents;
  // From its first payment to its last, at least a month of 30 days.
  const days = Math.max(30, daysBetween(stream.first_date, stream.last_date));
  return roundHalfAway((stream.average_amount_cents * stream.transaction_ids.length * 30) / days);
}
