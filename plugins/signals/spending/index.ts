import * as z from 'zod';
import { definePlugin, type LedgerTransaction, type Signals } from '../../kit/index.ts';
import { isFee } from '../../kit/ledger/categories.ts';
import { addDays, daysBetween } from '../../kit/ledger/dates.ts';
import { averageSpendEvidence } from '../shared/average-spend.ts';
import { Provenance, reasons } from '../shared/provenance.ts';
import { rowEvidence, rowsBetween, totalsOf, windowTotals } from '../shared/rows.ts';
import { spendingPoints } from './points.ts';

type Spending = Signals['spending'];

/**
 * What went out, less what came back: total, by category, what cannot wait, fees, and how it changed.
 *
 * @source SpendSense definitions; categories are those of Plaid's personal finance category taxonomy.
 * @example
 * As of 2026-11-25, 30-day window, which begins on 2026-10-27. The history covers 60 days:
 *
 * | date | amount_cents | detailed | name |
 * |---|---|---|---|
 * | 2026-09-27, 2026-10-27 | 100000 | RENT_AND_UTILITIES_RENT | Landlord |
 * | 2026-10-05 | 20000 | TRAVEL_FLIGHTS | Airline |
 * | 2026-11-05 | 8000 | FOOD_AND_DRINK_GROCERIES | Grocer |
 * | 2026-11-08 | 25000 | GENERAL_MERCHANDISE_CLOTHING_AND_ACCESSORIES | Tailor |
 * | 2026-11-12 | -5000 | GENERAL_MERCHANDISE_CLOTHING_AND_ACCESSORIES | Tailor |
 * | 2026-11-15 | 3500 | BANK_FEES_OVERDRAFT_FEES | Bank |
 * | 2026-11-16 | 500 | BANK_FEES_INTEREST_CHARGE | Bank |
 *
 * @field total_cents
 * Spend of the window. A refund counts on its own day, so that a window can be negative.
 * @formula sum of outflows that are spend - sum of refunds
 * @unknown without a posted row.
 * @example `total_cents = 100000 + 8000 + 25000 - 5000 + 3500 + 500 = 132000`.
 *
 * @field by_category
 * The same by primary category, with the detailed ones below. Each category's refunds lower it, if need be below 0.
 * @formula the total of each primary category, and of each detailed category in it
 * @unknown without a posted row.
 * @example `by_category.GENERAL_MERCHANDISE.total_cents = 25000 - 5000 = 20000`,
 * `by_category.BANK_FEES.detailed.BANK_FEES_OVERDRAFT_FEES = 3500`.
 *
 * @field essential_cents
 * The part that cannot wait: housing and utilities, groceries, medical, insurance, loan payments, fuel and public
 * transport, childcare, taxes.
 * @formula the total of rows in essential categories
 * @unknown without a posted row.
 * @example `essential_cents = 100000 + 8000 = 108000`.
 *
 * @field discretionary_cents
 * The rest.
 * @formula total - essential
 * @unknown without a posted row.
 * @example `discretionary_cents = 132000 - 108000 = 24000`.
 *
 * @field fees_cents
 * What banks charged, less what they gave back. Interest is no fee; it has its own place in [credit](credit.md).
 * @formula the total of `BANK_FEES` without `BANK_FEES_INTEREST_CHARGE`
 * @unknown without a posted row.
 * @example `fees_cents = 3500`.
 *
 * @field average_monthly_cents
 * Average monthly spend, rounded. The same in every window.
 * @formula spend of the last min(180, covered) days * 30 / those days
 * @threshold 60 covered days.
 * @unknown below 60 covered days.
 * @example `average_monthly_cents = (132000 + 120000) * 30 / 60 = 126000`.
 *
 * @field trend
 * How spend changed against the window of the same length right before.
 * @formula (spend of this window - spend of the one before) / spend of the one before
 * @threshold both windows covered from their first day; spend before above 0.
 * @unknown when the history does not cover both windows, or the one before has no spend.
 * @example The window before has `100000 + 20000 = 120000`: `trend = (132000 - 120000) / 120000 = 0.1`.
 */
export default definePlugin({
  kind: 'signal',
  family: 'spending',
  id: 'signal.spending',
  version: '1.1.0',
  summary: 'Spending of a window: total, by category, essential and discretionary, fees, trend.',
  config: z.strictObject({}),
  create: (context) => ({
    detect: (ledger, window): Spending => {
      const provenance = new Provenance();
      const hasRows = window.days_covered > 0;
      const { spend, spend_cents } = windowTotals(ledger, window);
      const essential = spend.filter((row) => row.is_essential);
      const discretionary = spend.filter((row) => !row.is_essential);
      const fees = spend.filter((row) => isFee(row.category));
      const evidence = rowEvidence(spend, ledger, window, { flow: 'spend' });
      const note = <T>(field: keyof Spending, value: T, proof = evidence) =>
        provenance.note(field, hasRows ? value : null, proof, reasons.noRows);
      const average = ledger.average_monthly_spend_cents;

      const before = { from: addDays(window.from, -window.days), to: addDays(window.from, -1) };
      const preceding = totalsOf(rowsBetween(ledger, before.from, before.to));
      const covered = ledger.first_day !== null && daysBetween(ledger.first_day, before.from) >= 0;
      const trend =
        covered && preceding.spend_cents > 0 ? (spend_cents - preceding.spend_cents) / preceding.spend_cents : null;
      return {
        total_cents: note('total_cents', spend_cents),
        by_category: note('by_category', byCategory(spend)),
        essential_cents: note(
          'essential_cents',
          sum(essential),
          rowEvidence(essential, ledger, window, { flow: 'spend', essential: 'true' }),
        ),
        discretionary_cents: note(
          'discretionary_cents',
          sum(discretionary),
          rowEvidence(discretionary, ledger, window, { flow: 'spend', essential: 'false' }),
        ),
        fees_cents: note('fees_cents', sum(fees), rowEvidence(fees, ledger, window, { category: 'BANK_FEES' })),
        average_monthly_cents: provenance.note(
          'average_monthly_cents',
          average,
          average === null ? [] : averageSpendEvidence(ledger),
          reasons.noAverage,
        ),
        trend: provenance.note(
          'trend',
          trend,
          trend === null ? [] : [...evidence, ...rowEvidence(preceding.spend, ledger, before, { flow: 'spend' })],
          covered ? 'no spending in the window before' : 'the history does not cover this window and the one before',
        ),
        unknown: provenance.unknown,
        evidence: provenance.evidence,
      };
    },
    points: (signals, ledger, window) => spendingPoints(signals, ledger, window, context.now()),
  }),
});

function sum(rows: readonly LedgerTransaction[]): number {
  return rows.reduce((total, row) => total + row.amount_cents, 0);
}

function byCategory(rows: readonly LedgerTransaction[]): NonNullable<Spending['by_category']> {
  const categories: NonNullable<Spending['by_category']> = {};
  for (const { category, amount_cents } of rows) {
    const entry = (categories[category.primary] ??= { total_cents: 0, detailed: {} });
    entry.total_cents += amount_cents;
    entry.detailed[category.detailed] = (entry.detailed[category.detailed] ?? 0) + amount_cents;
  }
  return categories;
}
