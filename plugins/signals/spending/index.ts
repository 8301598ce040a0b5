import * as z from 'zod';
import { definePlugin, type LedgerTransaction, type Signals } from '../../kit/index.ts';
import { isFee } from '../../kit/ledger/categories.ts';
import { addDays, daysBetween } from '../../kit/ledger/dates.ts';
import { averageSpendEvidence } from '../shared/average-spend.ts';
import { Provenance, reasons } from '../shared/provenance.ts';
import { rowEvidence, rowsBetween, totalsOf, windowTotals } from '../shared/rows.ts';
import { spendingPoints } from './points.ts';

type Spending = Signals['spending'];

/** What went out, less what came back: total, by category, what cannot wait, fees, and how it changed. */
export default definePlugin({
  kind: 'signal',
  family: 'spending',
  id: 'signal.spending',
  version: '1.0.0',
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
