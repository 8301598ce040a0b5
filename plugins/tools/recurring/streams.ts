import type { Evidence, RecurringStream, ToolResult, ToolSession } from '../../kit/index.ts';
import { answer, wordingOf } from '../shared/answer.ts';
import { factId, ref, searchOf, type FactBook } from '../shared/facts.ts';
import { yearBack } from '../shared/period.ts';

/** What proves a stream: itself and its transactions. */
export function proof({ stream_id, transaction_ids }: RecurringStream): Evidence[] {
  return [{ type: 'stream', id: stream_id }, ...transaction_ids.map((id) => ({ type: 'transaction' as const, id }))];
}

/** Says that nothing of a kind comes back, proved by where was looked. */
export function nothing(
  book: FactBook,
  { aspect, merchant }: { aspect: string; merchant: string | null },
  session: ToolSession,
): ToolResult {
  const { ledger } = session;
  const { say } = wordingOf(session);
  const period = { ...yearBack(ledger.as_of) };
  const none = book.count({
    id: factId('recurring', aspect, merchant, 'none'),
    label: say({ en: 'Payments that come back', es: 'Pagos que se repiten' }),
    rows: [],
    search: searchOf(ledger, period, { recurring: aspect, ...(merchant !== null && { merchant }) }),
  });
  return answer(book, [
    say({
      en: `I see ${ref(none)} active payments of that kind that come back regularly.`,
      es: `Veo ${ref(none)} pagos activos de ese tipo que se repitan con regularidad.`,
    }),
  ]);
}
