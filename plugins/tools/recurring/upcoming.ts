import { addDays, type Card, type RecurringStream, type ToolResult, type ToolSession } from '../../kit/index.ts';
import { answer, wordingOf } from '../shared/answer.ts';
import { factId, moneyUnit, ref, searchOf, type FactBook } from '../shared/facts.ts';
import { beforePeriod, labelled, type Days } from '../shared/period.ts';
import { isYesNo, withVerdict } from '../shared/question.ts';
import { proof } from './streams.ts';

interface Expected {
  readonly merchant: string;
  readonly amount: string;
  readonly day: string;
}

/** What is likely to be charged, going by each stream's rhythm and last amount; `days` null looks as far as is known. `payday` is a reference to the pay it ends before. */
export function upcoming(
  book: FactBook,
  streams: readonly RecurringStream[],
  session: ToolSession,
  days: number | null,
  payday: string | null = null,
): ToolResult {
  const { ledger } = session;
  const { say } = wordingOf(session);
  const until = days === null ? null : addDays(ledger.as_of, days);
  const next = streams
    .filter(({ predicted_next_date: date }) => date !== null && (until === null || date <= until))
    .toSorted(
      (a, b) =>
        String(a.predicted_next_date).localeCompare(String(b.predicted_next_date)) ||
        a.merchant.localeCompare(b.merchant, 'en'),
    )
    .flatMap((stream) => expectedOf(book, stream, session) ?? []);
  const [first] = next;
  if (!first) return noneDue(book, streams, { until: until ?? ledger.as_of, payday }, session);
  const total =
    next.length === 1
      ? null
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
      expectedSentence(first, session),
      total === null
        ? null
        : payday !== null
          ? say({
              en: `Before your next pay around ${payday}, ${ref(total)} is likely to be taken, going by your last payments.`,
              es: `Antes de tu próximo cobro, hacia el ${payday}, es probable que se cobren ${ref(total)}, según tus últimos pagos.`,
            })
          : say({
              en: `In the coming weeks ${ref(total)} is likely to be taken, going by your last payments.`,
              es: `En las próximas semanas es probable que se cobren ${ref(total)}, según tus últimos pagos.`,
            }),
    ],
    {
      cards: [expectedTable(next, session)],
      suggestions: [
        say({ en: 'When is my next payday?', es: '¿Cuándo es mi próxima nómina?' }),
        say({ en: 'What is my balance?', es: '¿Cuál es mi saldo?' }),
      ],
    },
  );
}

/** What is likely to be charged within these days ahead, with its sum first. */
export function dueWithin(
  book: FactBook,
  streams: readonly RecurringStream[],
  { days, question }: { readonly days: Days; readonly question: string },
  session: ToolSession,
): ToolResult {
  const { ledger } = session;
  const { language, say } = wordingOf(session);
  const period = labelled(days, ledger.as_of, language);
  const next = streams
    .filter(({ predicted_next_date: date }) => date !== null && date >= days.from && date <= days.to)
    .toSorted((a, b) => String(a.predicted_next_date).localeCompare(String(b.predicted_next_date)))
    .flatMap((stream) => expectedOf(book, stream, session) ?? []);
  const [first, ...others] = next;
  const before = beforePeriod(days, ledger.as_of, language);
  const suggestions = [say({ en: 'When is my next payday?', es: '¿Cuándo es mi próxima nómina?' })];
  if (!first) {
    const none = book.count({
      id: 'recurring.upcoming.none',
      label: say({ en: 'Payments due', es: 'Pagos que vencen' }),
      rows: [],
      search: searchOf(ledger, days, { recurring: 'upcoming' }),
      period,
    });
    const sentence = say({
      en: `I expect none of your regular payments ${before} ${ref(none, 'period')}.`,
      es: `No espero ninguno de tus pagos regulares ${before} ${ref(none, 'period')}.`,
    });
    return answer(
      book,
      [
        isYesNo(question) ? withVerdict(false, sentence, session) : sentence,
        firstAfter(book, streams, days.to, session),
      ],
      { suggestions },
    );
  }
  const parts = next.map(({ amount }) => amount);
  const total = book.derive({
    id: 'recurring.due.total',
    label: say({ en: 'Due in all', es: 'Vence en total' }),
    value: parts.reduce((sum, id) => sum + book.value(id), 0),
    unit: moneyUnit(ledger),
    formula: parts.join(' + '),
    from: parts,
    period,
  });
  const sentence = say({
    en: `About ${ref(total)} is likely to be taken ${before} ${ref(total, 'period')}, going by your last payments.`,
    es: `Es probable que se cobren unos ${ref(total)} ${before} ${ref(total, 'period')}, según tus últimos pagos.`,
  });
  return answer(
    book,
    [
      isYesNo(question) ? withVerdict(true, sentence, session) : sentence,
      others.length === 0 ? expectedSentence(first, session) : null,
    ],
    { cards: [expectedTable(next, session)], suggestions },
  );
}

function expectedTable(next: readonly Expected[], session: ToolSession): Card | null {
  if (next.length < 2) return null;
  const { say } = wordingOf(session);
  return {
    type: 'table',
    title: say({ en: 'Coming up', es: 'Próximos pagos' }),
    columns: [
      { label: say({ en: 'Around', es: 'Hacia' }), align: 'start' },
      { label: say({ en: 'Who', es: 'Quién' }), align: 'start' },
      { label: say({ en: 'About', es: 'Unos' }), align: 'end' },
    ],
    rows: next.map(({ merchant, amount, day }) => [{ fact: day }, { text: merchant }, { fact: amount }]),
  };
}

/** When a payment is likely to come next; null when its rhythm does not say. */
export function nextSentence(book: FactBook, stream: RecurringStream, session: ToolSession): string | null {
  const next = expectedOf(book, stream, session);
  return next === null ? null : expectedSentence(next, session);
}

function expectedOf(book: FactBook, stream: RecurringStream, session: ToolSession): Expected | null {
  if (stream.predicted_next_date === null) return null;
  const base = { label: stream.merchant, evidence: proof(stream) };
  return {
    merchant: stream.merchant,
    amount: book.read({
      ...base,
      id: factId('recurring', stream.merchant, 'expected'),
      value: stream.last_amount_cents,
      unit: moneyUnit(session.ledger),
      // Its rows show it, and do not add up to it.
      formula: wordingOf(session).say({ en: 'amount of the last payment', es: 'importe del último pago' }),
    }),
    day: book.read({
      ...base,
      id: factId('recurring', stream.merchant, 'next'),
      value: stream.predicted_next_date,
      unit: 'date',
    }),
  };
}

function expectedSentence({ amount, day }: Expected, session: ToolSession): string {
  return wordingOf(session).say({
    en: `Next is ${ref(amount, 'label')}: about ${ref(amount)} around ${ref(day)}.`,
    es: `Lo próximo es ${ref(amount, 'label')}: unos ${ref(amount)} hacia el ${ref(day)}.`,
  });
}

/** What comes first behind days in which nothing does. */
function firstAfter(
  book: FactBook,
  streams: readonly RecurringStream[],
  day: string,
  session: ToolSession,
): string | null {
  const [next] = streams
    .filter(({ predicted_next_date: date }) => date !== null && date > day)
    .toSorted((a, b) => String(a.predicted_next_date).localeCompare(String(b.predicted_next_date)));
  const expected = next && expectedOf(book, next, session);
  return expected ? expectedSentence(expected, session) : null;
}

function noneDue(
  book: FactBook,
  streams: readonly RecurringStream[],
  { until, payday }: { readonly until: string; readonly payday: string | null },
  session: ToolSession,
): ToolResult {
  const { ledger } = session;
  const { say } = wordingOf(session);
  book.count({
    id: 'recurring.upcoming.none',
    label: say({ en: 'Payments due soon', es: 'Pagos próximos' }),
    rows: [],
    search: searchOf(ledger, { from: ledger.as_of, to: until }, { recurring: 'upcoming' }),
  });
  return answer(book, [
    payday !== null
      ? say({
          en: `I expect none of your regular payments before your next pay around ${payday}.`,
          es: `No espero ninguno de tus pagos regulares antes de tu próximo cobro, hacia el ${payday}.`,
        })
      : say({
          en: 'I expect none of your regular payments in the coming weeks.',
          es: 'No espero ninguno de tus pagos regulares en las próximas semanas.',
        }),
    firstAfter(book, streams, until, session),
  ]);
}
