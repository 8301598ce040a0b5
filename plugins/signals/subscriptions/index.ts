import * as z from 'zod';
import {
  definePlugin,
  type Ledger,
  type LedgerTransaction,
  type RecurringStream,
  type Signals,
} from '../../kit/index.ts';
import { addDays } from '../../kit/ledger/dates.ts';
import { share } from '../../kit/ledger/money.ts';
import { oncePerLedger } from '../shared/once.ts';
import { Provenance, reasons } from '../shared/provenance.ts';
import { rowEvidence, streamEvidence, windowTotals } from '../shared/rows.ts';
import { subscriptionPoints } from './points.ts';

type Subscriptions = Signals['subscriptions'];

/** Cadences short enough that several occurrences in a quarter are needed as proof. */
const short: ReadonlySet<string> = new Set(['WEEKLY', 'BIWEEKLY', 'FOUR_WEEKLY', 'SEMI_MONTHLY', 'MONTHLY']);

/**
 * Services that are paid again and again and could be cancelled: streaming, software, news, gyms, memberships, boxes.
 * What must be paid all the same (rent, utilities, insurance, loans) is shown beside them and never added to them.
 *
 * A **qualifying stream** is a recurring stream of the kind `subscription` that is active and either comes at least
 * once a month with {@config occurrences} charges or more in the {@config within_days} days that end on its last
 * charge, or comes more rarely and is `MATURE`. A stream without a frequency does not qualify.
 *
 * @source SpendSense definitions; names of frequencies and `MATURE` after Plaid's `/transactions/recurring/get`.
 * @example
 * As of 2026-11-25, 30-day window. Each date of a line is one row:
 *
 * | date | amount_cents | detailed | name |
 * |---|---|---|---|
 * | 2026-09-05, 2026-10-05, 2026-11-05 | 3000 | PERSONAL_CARE_GYMS_AND_FITNESS_CENTERS | Gym |
 * | 2026-09-12, 2026-10-12, 2026-11-12 | 1599 | ENTERTAINMENT_TV_AND_MOVIES | Films |
 * | 2026-09-12, 2026-10-12, 2026-11-12 | 1001 | ENTERTAINMENT_MUSIC_AND_AUDIO | Songs |
 * | 2026-10-15, 2026-11-15 | 900 | ENTERTAINMENT_VIDEO_GAMES | Games |
 * | 2026-09-01, 2026-10-01, 2026-11-01 | 150000 | RENT_AND_UTILITIES_RENT | Landlord |
 * | 2026-11-20 | 43500 | TRAVEL_FLIGHTS | Airline |
 *
 * @field recurring_merchants
 * Names of the merchants with a qualifying stream, sorted, each once. The same in every window.
 * @formula distinct merchants of the qualifying streams
 * @threshold {@config occurrences} charges within {@config within_days} days for weekly to monthly streams.
 * @unknown without a posted row. Empty, not unknown, when there are rows and no stream qualifies.
 * @example Games was charged twice only: `recurring_merchants = ["Films", "Gym", "Songs"]`.
 *
 * @field monthly_recurring_cents
 * What the qualifying streams cost in a month, whole years taken together. The same in every window.
 * @formula sum over qualifying streams of charges per year * price / 12, each rounded; the price is the last amount if
 * it has been that, within 2 %, since the last change of price, else the mean of the last six
 * @unknown without a posted row. 0 when no stream qualifies.
 * @example `monthly_recurring_cents = 3000 + 1599 + 1001 = 5600`.
 *
 * @field subscription_share
 * The part of a window's spend that went to them. A refund counts when its merchant has a qualifying stream and it is
 * no larger than that merchant's largest charge.
 * @formula (charges of qualifying streams in the window - refunds of such charges) / spend of the window
 * @threshold spend above 0.
 * @unknown when the window's spend is 0 or negative.
 * @example Spend is `3000 + 1599 + 1001 + 900 + 150000 + 43500 = 200000`: `subscription_share = 5600 / 200000 =
 * 0.028`.
 *
 * @field monthly_bills_cents
 * What active streams of the kinds `bill` and `loan_payment` cost in a month. Shown beside subscriptions, never added
 * to them. The same in every window.
 * @formula sum over those streams of charges per year * price / 12, each rounded
 * @unknown without a posted row. 0 without such a stream.
 * @example `monthly_bills_cents = 150000`.
 */
export default definePlugin({
  kind: 'signal',
  family: 'subscriptions',
  id: 'signal.subscriptions',
  version: '1.1.0',
  summary: 'Active subscriptions, what they cost a month and their share of spending; bills beside them.',
  config: z.strictObject({
    occurrences: z.int().min(2).default(3).describe('Charges that a weekly to monthly subscription needs'),
    within_days: z.int().positive().default(90).describe('Days, ending on its last charge, in which it needs them'),
  }),
  create: (context, config) => {
    const standing = oncePerLedger((ledger) => {
      const streams = ledger.streams.filter(
        (stream) => stream.kind === 'subscription' && stream.is_active && qualifies(stream, ledger, config),
      );
      const bills = ledger.streams.filter(
        ({ kind, is_active }) => is_active && (kind === 'bill' || kind === 'loan_payment'),
      );
      return { streams, bills, isTheirs: chargeOrRefund(streams) };
    });
    return {
      detect: (ledger, window): Subscriptions => {
        const provenance = new Provenance();
        const note = provenance.note.bind(provenance);
        const hasRows = window.days_covered > 0;
        const { streams, bills, isTheirs } = standing(ledger);
        const merchants = [...new Set(streams.map(({ merchant }) => merchant))].sort();
        const evidence = (found: readonly RecurringStream[], kind: string) =>
          found.length === 0
            ? rowEvidence([], ledger, { from: ledger.first_day ?? ledger.as_of, to: ledger.as_of }, { recurring: kind })
            : streamEvidence(found);

        const { spend, spend_cents } = windowTotals(ledger, window);
        const rows = spend.filter(isTheirs);
        const part = share(
          rows.reduce((sum, row) => sum + row.amount_cents, 0),
          spend_cents,
        );
        return {
          recurring_merchants: note(
            'recurring_merchants',
            hasRows ? merchants : null,
            evidence(streams, 'subscription'),
            reasons.noRows,
          ),
          monthly_recurring_cents: note(
            'monthly_recurring_cents',
            hasRows ? monthlyCost(streams) : null,
            evidence(streams, 'subscription'),
            reasons.noRows,
          ),
          subscription_share: note(
            'subscription_share',
            part,
            rowEvidence(rows, ledger, window, { recurring: 'subscription' }),
            reasons.noSpend,
          ),
          monthly_bills_cents: note(
            'monthly_bills_cents',
            hasRows ? monthlyCost(bills) : null,
            evidence(bills, 'bill'),
            reasons.noRows,
          ),
          unknown: provenance.unknown,
          evidence: provenance.evidence,
        };
      },
      points: (signals, ledger, window) => subscriptionPoints(signals, ledger, window, context.now()),
    };
  },
});

function monthlyCost(streams: readonly RecurringStream[]): number {
  return streams.reduce((sum, stream) => sum + (stream.monthly_cost_cents ?? 0), 0);
}

/** Weekly to monthly: enough charges in the days before its last one. Longer: a mature stream. */
function qualifies(
  stream: RecurringStream,
  ledger: Ledger,
  { occurrences, within_days }: { occurrences: number; within_days: number },
): boolean {
  if (stream.frequency === 'UNKNOWN') return false;
  if (!short.has(stream.frequency)) return stream.status === 'MATURE';
  const from = addDays(stream.last_date, 1 - within_days);
  const recent = stream.transaction_ids.filter((id) => (ledger.transaction(id)?.day ?? '') >= from);
  return recent.length >= occurrences;
}

/** Rows that streams charged, and money their merchants gave back that is no more than such a charge. */
function chargeOrRefund(streams: readonly RecurringStream[]): (row: LedgerTransaction) => boolean {
  const charges = new Set(streams.flatMap(({ transaction_ids }) => transaction_ids));
  const largest = new Map<string, number>();
  for (const { merchant, amount_range_cents } of streams) {
    largest.set(merchant, Math.max(largest.get(merchant) ?? 0, amount_range_cents[1]));
  }
  return (row) =>
    row.flow === 'refund' ? -row.amount_cents <= (largest.get(row.merchant) ?? -1) : charges.has(row.transaction_id);
}
