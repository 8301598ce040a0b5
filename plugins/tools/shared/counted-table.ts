import type { Card, LedgerTransaction, ToolSession } from '../../kit/index.ts';
import { wordingOf } from './answer.ts';
import { factId, moneyUnit, type FactBook } from './facts.ts';

/** Rows that are shown of what was added up. */
const mostRows = 6;

/** The largest of the payments that a figure is the sum of. */
export function countedTable(book: FactBook, rows: readonly LedgerTransaction[], session: ToolSession): Card {
  const { say } = wordingOf(session);
  const unit = moneyUnit(session.ledger);
  // A refund in a sum of spending lowers it, and shows so.
  const sign = rows.reduce((sum, { amount_cents }) => sum + amount_cents, 0) < 0 ? -1 : 1;
  return {
    type: 'table',
    title: say({ en: 'What was counted, the largest first', es: 'Lo que se contó, primero lo mayor' }),
    columns: [
      { label: say({ en: 'Day', es: 'Día' }), align: 'start' },
      { label: say({ en: 'Where', es: 'Dónde' }), align: 'start' },
      { label: say({ en: 'Amount', es: 'Importe' }), align: 'end' },
    ],
    rows: largest(rows).map((row) => {
      const shared = { label: row.merchant, evidence: [{ type: 'transaction' as const, id: row.transaction_id }] };
      const id = factId('payment', row.transaction_id);
      return [
        { fact: book.read({ ...shared, id: factId(id, 'day'), value: row.day, unit: 'date' }) },
        { text: row.merchant },
        { fact: book.read({ ...shared, id, value: sign * row.amount_cents, unit }) },
      ];
    }),
  };
}

function largest(rows: readonly LedgerTransaction[]): LedgerTransaction[] {
  return rows
    .toSorted((a, b) => Math.abs(b.amount_cents) - Math.abs(a.amount_cents) || b.day.localeCompare(a.day))
    .slice(0, mostRows);
}
