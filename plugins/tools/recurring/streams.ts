import type { Evidence, RecurringStream, ToolResult, ToolSession } from '../../kit/index.ts';
import { answer, wordingOf } from '../shared/answer.ts';
import { categoryName, inCategory } from '../shared/category.ts';
import { factId, ref, searchOf, type FactBook } from '../shared/facts.ts';
import { matchMerchant } from '../shared/match.ts';
import { yearBack } from '../shared/period.ts';

/** What a question about recurring payments is about: a part of them, or who is paid. */
export interface Question {
  readonly aspect: 'all' | 'subscriptions' | 'bills' | 'price_changes' | 'upcoming';
  readonly merchant: string | null;
  /** One kind of payment: rent, phone. */
  readonly category?: string | null;
}

/** What proves a stream: itself and its transactions. */
export function proof({ stream_id, transaction_ids }: RecurringStream): Evidence[] {
  return [{ type: 'stream', id: stream_id }, ...transaction_ids.map((id) => ({ type: 'transaction' as const, id }))];
}

/** Active streams of payments that a question is about, the costliest first. One named by who is paid is of any kind. */
export function streamsFor(
  { aspect, merchant, category = null }: Question,
  { ledger }: Pick<ToolSession, 'ledger'>,
): RecurringStream[] {
  const outflows = ledger.streams.filter(({ direction }) => direction === 'outflow');
  const active = outflows.filter(
    (stream) => stream.is_active && isKind(stream, merchant === null && category === null ? aspect : 'all'),
  );
  const meant = merchant === null ? null : merchantMeant(merchant, active);
  return active
    .filter((stream) => merchant === null || stream.merchant === meant)
    .filter((stream) => merchant !== null || category === null || inCategory(stream, category))
    .sort(
      (a, b) => (b.monthly_cost_cents ?? 0) - (a.monthly_cost_cents ?? 0) || a.merchant.localeCompare(b.merchant, 'en'),
    );
}

/** The merchant that a name means among those of the streams. */
export function merchantMeant(name: string, streams: readonly RecurringStream[]): string | null {
  return matchMerchant(
    name,
    streams.map(({ merchant }) => merchant),
  ).merchant;
}

/** True for a stream that an aspect is about. */
export function isKind({ kind, category }: RecurringStream, aspect: Question['aspect']): boolean {
  if (aspect === 'subscriptions') return kind === 'subscription';
  if (aspect === 'bills') return kind === 'bill' || kind === 'loan_payment';
  if (aspect === 'price_changes') return kind === 'subscription' || kind === 'bill';
  return kind !== 'transfer' && category.primary !== 'BANK_FEES';
}

/** Says that nothing of a kind comes back, proved by where was looked; of a payment that has stopped, when it came last. */
export function nothing(
  book: FactBook,
  { aspect, merchant, category = null }: Question,
  session: ToolSession,
): ToolResult {
  const { ledger } = session;
  const { language, say } = wordingOf(session);
  const none = book.count({
    id: factId('recurring', aspect, merchant, category, 'none'),
    label: merchant ?? say({ en: 'Payments that come back', es: 'Pagos que se repiten' }),
    rows: [],
    search: searchOf(ledger, yearBack(ledger.as_of), {
      recurring: aspect,
      ...(merchant !== null && { merchant }),
      ...(category !== null && { category }),
    }),
  });
  return answer(book, [
    merchant !== null
      ? say({
          en: `I looked for payments to “${ref(none, 'label')}” that come back regularly and found none.`,
          es: `Busqué pagos a «${ref(none, 'label')}» que se repitan con regularidad y no encontré ninguno.`,
        })
      : category !== null
        ? say({
            en: `I looked for payments for ${categoryName(category, language)} that come back regularly and found none.`,
            es: `Busqué pagos de ${categoryName(category, language)} que se repitan con regularidad y no encontré ninguno.`,
          })
        : say({
            en: 'I see no active payment of that kind that comes back regularly.',
            es: 'No veo ningún pago activo de ese tipo que se repita con regularidad.',
          }),
    merchant === null ? null : stopped(book, merchant, session),
  ]);
}

function stopped(book: FactBook, name: string, session: ToolSession): string | null {
  const streams = session.ledger.streams.filter(({ direction }) => direction === 'outflow');
  const meant = merchantMeant(name, streams);
  const stream = streams
    .filter(({ merchant }) => merchant === meant)
    .toSorted((a, b) => a.last_date.localeCompare(b.last_date))
    .at(-1);
  // One that goes on, but is no payment of the kind that was asked for, has not stopped.
  if (stream === undefined || stream.is_active) return null;
  const day = book.read({
    id: factId('recurring', stream.merchant, 'stopped'),
    label: stream.merchant,
    value: stream.last_date,
    unit: 'date',
    evidence: proof(stream),
  });
  return wordingOf(session).say({
    en: `The last payment to ${ref(day, 'label')} was on ${ref(day)}; none has come since when it should have.`,
    es: `El último pago a ${ref(day, 'label')} fue el ${ref(day)}; desde entonces no ha llegado ninguno cuando tocaba.`,
  });
}
