import { addDays, type RecurringStream, type ToolResult, type ToolSession } from '../../kit/index.ts';
import { answer, wordingOf } from '../shared/answer.ts';
import { factId, moneyUnit, ref, type FactBook } from '../shared/facts.ts';
import { nothing, proof } from './streams.ts';

/** What is likely to be charged in the coming days, going by each stream's rhythm and last amount. */
export function upcoming(
  book: FactBook,
  streams: readonly RecurringStream[],
  session: ToolSession,
  days: number,
): ToolResult {
  const { ledger } = session;
  const { say } = wordingOf(session);
  const until = addDays(ledger.as_of, days);
  const next = streams
    .flatMap((stream) =>
      stream.predicted_next_date !== null && stream.predicted_next_date <= until
        ? [{ stream, date: stream.predicted_next_date }]
        : [],
    )
    .sort((a, b) => a.date.localeCompare(b.date) || a.stream.merchant.localeCompare(b.stream.merchant, 'en'))
    .map(({ stream, date }) => ({
      merchant: stream.merchant,
      amount: book.read({
        id: factId('recurring', stream.merchant, 'expected'),
        label: stream.merchant,
        value: stream.last_amount_cents,
        unit: moneyUnit(ledger),
        evidence: proof(stream),
      }),
      day: book.read({
        id: factId('recurring', stream.merchant, 'next'),
        label: stream.merchant,
        value: date,
        unit: 'date',
        evidence: proof(stream),
      }),
    }));
  const [first] = next;
  if (!first) return nothing(book, { aspect: 'upcoming', merchant: null }, session);
  const total =
    next.length === 1
      ? first.amount
      : book.derive({
          id: 'recurring.upcoming.total',
          label: say({ en: 'Due soon in all', es: 'Próximos en total' }),
          value: next.reduce((sum, { amount }) => sum + book.value(amount), 0),
          unit: moneyUnit(ledger),
          formula: next.map(({ amount }) => amount).join(' + '),
          from: next.map(({ amount }) => amount),
        });
  return answer(
    book,
    [
      say({
        en: `Next is ${ref(first.amount, 'label')}: about ${ref(first.amount)} around ${ref(first.day)}.`,
        es: `Lo próximo es ${ref(first.amount, 'label')}: unos ${ref(first.amount)} hacia el ${ref(first.day)}.`,
      }),
      next.length > 1
        ? say({
            en: `In the coming weeks ${ref(total)} is likely to be taken, going by your last payments.`,
            es: `En las próximas semanas es probable que se cobren ${ref(total)}, según tus últimos pagos.`,
          })
        : null,
    ],
    {
      cards: [
        next.length < 2
          ? null
          : {
              type: 'table',
              title: say({ en: 'Coming up', es: 'Próximos pagos' }),
              columns: [
                { label: say({ en: 'Around', es: 'Hacia' }), align: 'start' },
                { label: say({ en: 'Who', es: 'Quién' }), align: 'start' },
                { label: say({ en: 'About', es: 'Unos' }), align: 'end' },
              ],
              rows: next.map(({ merchant, amount, day }) => [{ fact: day }, { text: merchant }, { fact: amount }]),
            },
      ],
      suggestions: [
        say({ en: 'When is my next payday?', es: '¿Cuándo es mi próxima nómina?' }),
        say({ en: 'What is my balance?', es: '¿Cuál es mi saldo?' }),
      ],
    },
  );
}
