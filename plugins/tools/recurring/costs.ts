import type { RecurringStream, ToolSession } from '../../kit/index.ts';
import { wordingOf } from '../shared/answer.ts';
import { factId, moneyUnit, ref, type FactBook } from '../shared/facts.ts';
import { proof } from './streams.ts';

/** A stream with what it costs a month, and a year; both unknown for one without a steady rhythm. */
export interface Cost {
  readonly stream: RecurringStream;
  readonly month: string;
  readonly year: string;
  readonly known: boolean;
}

/** The cost of a stream as facts. A year is not twelve times the month, which is rounded. */
export function costOf(
  book: FactBook,
  stream: RecurringStream,
  { ledger, locale }: Pick<ToolSession, 'ledger' | 'locale'>,
): Cost {
  const { say } = wordingOf({ locale });
  const base = { label: stream.merchant, unit: moneyUnit(ledger), evidence: proof(stream) };
  const month = { ...base, id: factId('recurring', stream.merchant, 'monthly') };
  const year = { ...base, id: factId('recurring', stream.merchant, 'yearly') };
  const { monthly_cost_cents, annual_cost_cents } = stream;
  if (monthly_cost_cents === null || annual_cost_cents === null) {
    const reason = say({ en: 'it has no steady rhythm', es: 'no tiene un ritmo fijo' });
    return { stream, month: book.unknown({ ...month, reason }), year: book.unknown({ ...year, reason }), known: false };
  }
  return {
    stream,
    month: book.read({
      ...month,
      value: monthly_cost_cents,
      formula: say({ en: 'yearly cost / 12', es: 'coste anual / 12' }),
    }),
    year: book.read({
      ...year,
      value: annual_cost_cents,
      formula: say({ en: 'amount x payments in a year', es: 'importe x pagos al año' }),
    }),
    known: true,
  };
}

/** The sum of the known costs, a month and a year; null when none is known. */
export function totalCost(
  book: FactBook,
  costs: readonly Cost[],
  session: Pick<ToolSession, 'ledger' | 'locale'>,
): { month: string; year: string } | null {
  const known = costs.filter((cost) => cost.known);
  const [only] = known;
  if (only === undefined) return null;
  if (known.length === 1) return only;
  const { say } = wordingOf(session);
  const add = (span: 'month' | 'year', label: string): string => {
    const from = known.map((cost) => cost[span]);
    return book.derive({
      id: factId('recurring', 'total', span === 'month' ? 'monthly' : 'yearly'),
      label,
      value: from.reduce((sum, id) => sum + book.value(id), 0),
      unit: moneyUnit(session.ledger),
      formula: from.join(' + '),
      from,
    });
  };
  return {
    month: add('month', say({ en: 'A month in all', es: 'Al mes en total' })),
    year: add('year', say({ en: 'A year in all', es: 'Al año en total' })),
  };
}

/** Names the payments whose cost is not known and so not counted; null when all are. */
export function uncountedSentence(costs: readonly Cost[], session: ToolSession): string | null {
  const names = costs.filter(({ known }) => !known).map(({ month }) => ref(month, 'label'));
  if (names.length === 0) return null;
  return wordingOf(session).say({
    en: `${names.join(', ')} has no steady rhythm, so I cannot say what it costs a month and leave it out.`,
    es: `${names.join(', ')} no tiene un ritmo fijo, así que no puedo decir cuánto cuesta al mes y no lo cuento.`,
  });
}
