import * as z from 'zod';
import { definePlugin, type Ledger, type RecurringStream, type Signals } from '../../kit/index.ts';
import { roundHalfAway, perMonth } from '../../kit/ledger/money.ts';
import { checkingAccounts, liquidSavingsAccounts, sumUsable } from '../shared/accounts.ts';
import { averageSpend, averageSpendEvidence } from '../shared/average-spend.ts';
import { Provenance, reasons } from '../shared/provenance.ts';
import { accountEvidence, rowEvidence, streamEvidence, windowTotals } from '../shared/rows.ts';
import { payGaps, payVariability } from './pay.ts';
import { incomePoints } from './points.ts';

type Income = Signals['income'];

/** What comes in, how regularly, and how long the money at hand would last. */
export default definePlugin({
  kind: 'signal',
  family: 'income',
  id: 'signal.income',
  version: '1.0.0',
  summary: 'Income: pay streams and their regularity, income per month, months of spending at hand.',
  config: z.strictObject({
    gap_days: z.int().positive().default(180).describe('Days back in which gaps between pay dates are measured'),
    months: z.int().positive().default(6).describe('Calendar months back in which pay is compared'),
    minimum_months: z.int().positive().default(3).describe('Full months needed to speak of variability'),
  }),
  create: (context, config) => ({
    detect: (ledger, window): Income => {
      const provenance = new Provenance();
      const note = provenance.note.bind(provenance);
      const streams = activePayStreams(ledger);
      const largest = largestStream(streams);
      const payEvidence = rowEvidence([], ledger, ledger.windows['180'], { flow: 'pay' });
      const gaps = payGaps(ledger, config.gap_days);
      const variability = payVariability(ledger, config.months, config.minimum_months);
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
          streams.length === 0 ? payEvidence : streamEvidence(streams),
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
  }),
});

function bufferReason(accounts: number, atHand: number | null, average: number | null): string {
  if (accounts === 0) return 'no checking or savings account';
  if (atHand === null) return reasons.noBalance;
  return average === null ? reasons.noAverage : reasons.noSpend;
}

/** Active inflow streams of pay: interest and dividends come regularly too. */
function activePayStreams(ledger: Ledger): RecurringStream[] {
  return ledger.streams.filter(
    ({ kind, is_active, transaction_ids }) =>
      kind === 'income' && is_active && ledger.transaction(transaction_ids.at(-1) ?? '')?.is_pay === true,
  );
}

/** The stream that brings most a month; one without a frequency counts with what it brought over its own length. */
function largestStream(streams: readonly RecurringStream[]): RecurringStream | undefined {
  return streams.reduce<RecurringStream | undefined>(
    (best, stream) => (best === undefined || monthly(stream) > monthly(best) ? stream : best),
    undefined,
  );
}

function monthly(stream: RecurringStream): number {
  if (stream.monthly_cost_cents !== null) return stream.monthly_cost_cents;
  return roundHalfAway((stream.average_amount_cents * stream.transaction_ids.length) / 6);
}
