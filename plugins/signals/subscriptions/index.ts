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
import { Provenance, reasons } from '../shared/provenance.ts';
import { rowEvidence, streamEvidence, windowTotals } from '../shared/rows.ts';
import { subscriptionPoints } from './points.ts';

type Subscriptions = Signals['subscriptions'];

/** Cadences short enough that several occurrences in a quarter are needed as proof. */
const short: ReadonlySet<string> = new Set(['WEEKLY', 'BIWEEKLY', 'FOUR_WEEKLY', 'SEMI_MONTHLY', 'MONTHLY']);

/** Services that are paid again and again and could be cancelled; bills beside them, never added. */
export default definePlugin({
  kind: 'signal',
  family: 'subscriptions',
  id: 'signal.subscriptions',
  version: '1.0.0',
  summary: 'Active subscriptions, what they cost a month and their share of spending; bills beside them.',
  config: z.strictObject({
    occurrences: z.int().min(2).default(3).describe('Charges that a weekly to monthly subscription needs'),
    within_days: z.int().positive().default(90).describe('Days, ending on its last charge, in which it needs them'),
  }),
  create: (context, config) => ({
    detect: (ledger, window): Subscriptions => {
      const provenance = new Provenance();
      const note = provenance.note.bind(provenance);
      const hasRows = window.days_covered > 0;
      const streams = ledger.streams.filter(
        (stream) => stream.kind === 'subscription' && stream.is_active && qualifies(stream, ledger, config),
      );
      const bills = ledger.streams.filter(
        ({ kind, is_active }) => is_active && (kind === 'bill' || kind === 'loan_payment'),
      );
      const merchants = [...new Set(streams.map(({ merchant }) => merchant))].sort();
      const evidence = (found: readonly RecurringStream[], kind: string) =>
        found.length === 0
          ? rowEvidence([], ledger, { from: ledger.first_day ?? ledger.as_of, to: ledger.as_of }, { recurring: kind })
          : streamEvidence(found);

      const { spend, spend_cents } = windowTotals(ledger, window);
      const rows = spend.filter(chargeOrRefund(streams));
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
  }),
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
