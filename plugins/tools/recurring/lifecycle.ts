import { addDays, type RecurringStream, type ToolResult, type ToolSession } from '../../kit/index.ts';
import { answer, startOfData, wordingOf } from '../shared/answer.ts';
import { categoryName } from '../shared/category.ts';
import { factBook, factId, moneyUnit, ref, searchOf, type FactBook } from '../shared/facts.ts';
import { frequencyWords } from '../shared/frequency.ts';
import { yearBack } from '../shared/period.ts';
import { merchantMeant, nothing, proof } from './streams.ts';
import { nextSentence } from './upcoming.ts';

/** Days within which a subscription that began counts as new. */
const newDays = 60;
/** Days back in which payments that stopped are still worth telling. */
const stoppedDays = 180;

/** What is paid only once or a few times a year; such a rhythm shows only when the history is long enough, which is said. */
export function yearly(session: ToolSession): ToolResult {
  const { ledger } = session;
  const { say } = wordingOf(session);
  const book = factBook(session);
  const streams = outflows(session).filter(
    ({ frequency, is_active }) => is_active && (frequency === 'ANNUALLY' || frequency === 'SEMI_ANNUALLY'),
  );
  const start = startOfData(book, session);
  const limit =
    start === null
      ? null
      : say({
          en: `A yearly payment shows only after it has come again, and the data I hold starts on ${ref(start)}.`,
          es: `Un pago anual solo se nota cuando se repite, y los datos que tengo empiezan el ${ref(start)}.`,
        });
  if (streams.length === 0) {
    book.count({
      id: 'recurring.yearly.none',
      label: say({ en: 'Yearly payments', es: 'Pagos anuales' }),
      rows: [],
      search: searchOf(ledger, yearBack(ledger.as_of), { recurring: 'yearly' }),
    });
    return answer(book, [
      say({ en: 'I see no payment that comes yearly.', es: 'No veo ningún pago que llegue cada año.' }),
      limit,
    ]);
  }
  return answer(book, [...streams.slice(0, 4).map((stream) => lastSentence(book, stream, session)), limit], {
    suggestions: suggestions(session),
  });
}

/** Whether a payment has really ended; without a name, what has stopped lately. */
export function stopped(merchant: string | null, category: string | null, session: ToolSession): ToolResult {
  const { ledger } = session;
  const { language, say } = wordingOf(session);
  const book = factBook(session);
  if (merchant === null) {
    const since = addDays(ledger.as_of, 0 - stoppedDays);
    const ofKind = outflows(session).filter((stream) => category === null || isOf(stream, category));
    const running = ofKind.find(({ is_active }) => is_active);
    if (category !== null && running) return goingOn(book, running, session);
    const ended = ofKind.filter(({ is_active, last_date }) => !is_active && last_date >= since);
    if (ended.length === 0) {
      const kind = category === null ? null : categoryName(category, language);
      book.count({
        id: 'recurring.stopped.none',
        label: say({ en: 'Payments that stopped', es: 'Pagos que pararon' }),
        rows: [],
        search: searchOf(ledger, { from: since, to: ledger.as_of }, { recurring: 'stopped' }),
      });
      return answer(book, [
        say({
          en: `I looked for regular payments${kind === null ? '' : ` for ${kind}`} that stopped in the last months and found none.`,
          es: `Busqué pagos regulares${kind === null ? '' : ` de ${kind}`} que hayan parado en los últimos meses y no encontré ninguno.`,
        }),
      ]);
    }
    return answer(
      book,
      ended.slice(0, 4).map((stream) => endSentence(book, stream, session)),
      { suggestions: suggestions(session) },
    );
  }
  const stream = newestOf(merchant, session);
  if (!stream) return nothing(book, { aspect: 'all', merchant }, session);
  return stream.is_active
    ? goingOn(book, stream, session)
    : answer(book, [endSentence(book, stream, session)], { suggestions: suggestions(session) });
}

/** A payment that was thought to have ended still comes. */
function goingOn(book: FactBook, stream: RecurringStream, session: ToolSession): ToolResult {
  const { say } = wordingOf(session);
  return answer(
    book,
    [
      `${say({ en: 'It does not look stopped:', es: 'No parece que haya parado:' })} ${lowerFirst(lastSentence(book, stream, session))}`,
      nextSentence(book, stream, session),
      say({
        en: 'A cancelled service may still come until the paid time ends. If it comes after that, ask the company, and then your bank.',
        es: 'Un servicio cancelado puede cobrarse hasta que acabe el tiempo pagado. Si se cobra después, pregunta a la empresa y luego a tu banco.',
      }),
    ],
    { suggestions: suggestions(session) },
  );
}

/** When a service first took money: a trial that has ended shows as its first payment. */
export function firstCharge(
  { merchant, category }: { readonly merchant: string | null; readonly category: string | null },
  session: ToolSession,
): ToolResult {
  const { ledger } = session;
  const { say } = wordingOf(session);
  const book = factBook(session);
  const since = addDays(ledger.as_of, 0 - newDays);
  const streams =
    merchant === null
      ? outflows(session).filter((stream) =>
          category === null
            ? stream.kind === 'subscription' && stream.first_date >= since
            : stream.is_active && isOf(stream, category),
        )
      : [newestOf(merchant, session)].filter((stream) => stream !== undefined);
  if (streams.length === 0) {
    if (merchant !== null || category !== null) return nothing(book, { aspect: 'all', merchant, category }, session);
    book.count({
      id: 'recurring.new.none',
      label: say({ en: 'New subscriptions', es: 'Suscripciones nuevas' }),
      rows: [],
      search: searchOf(ledger, { from: since, to: ledger.as_of }, { recurring: 'new' }),
    });
    return answer(book, [
      say({
        en: 'I see no subscription that began in the last weeks. Tell me the name of the service, and I look for its first payment.',
        es: 'No veo ninguna suscripción que empezara en las últimas semanas. Dime el nombre del servicio y busco su primer pago.',
      }),
    ]);
  }
  return answer(
    book,
    streams.slice(0, 3).map((stream) => {
      const shared = { label: stream.merchant, evidence: firstProof(stream) };
      const day = book.read({
        ...shared,
        id: factId('recurring', stream.merchant, 'first'),
        value: stream.first_date,
        unit: 'date',
      });
      const row = ledger.transaction(stream.transaction_ids[0] ?? '');
      if (!row)
        return say({
          en: `${ref(day, 'label')} first took money on ${ref(day)}.`,
          es: `${ref(day, 'label')} cobró por primera vez el ${ref(day)}.`,
        });
      const amount = book.read({
        ...shared,
        id: factId('recurring', stream.merchant, 'first', 'amount'),
        value: Math.abs(row.amount_cents),
        unit: moneyUnit(ledger),
      });
      return say({
        en: `${ref(day, 'label')} first took money on ${ref(day)}: ${ref(amount)}.`,
        es: `${ref(day, 'label')} cobró por primera vez el ${ref(day)}: ${ref(amount)}.`,
      });
    }),
    { suggestions: suggestions(session) },
  );
}

/** Which account a payment is taken from. */
export function payingAccount(merchant: string | null, category: string | null, session: ToolSession): ToolResult {
  const { ledger } = session;
  const { say } = wordingOf(session);
  const book = factBook(session);
  const stream =
    merchant === null
      ? outflows(session).find((one) => one.is_active && category !== null && isOf(one, category))
      : newestOf(merchant, session);
  const account = stream && ledger.account(stream.account_id);
  if (!stream || !account) return nothing(book, { aspect: 'all', merchant, category }, session);
  return answer(
    book,
    [
      say({
        en: `It comes from ${account.name}.`,
        es: `Sale de ${account.name}.`,
      }),
      lastSentence(book, stream, session),
      nextSentence(book, stream, session),
    ],
    { suggestions: suggestions(session) },
  );
}

/** Outgoing streams, the one whose last payment is newest first. */
function outflows({ ledger }: ToolSession): RecurringStream[] {
  return ledger.streams
    .filter(({ direction }) => direction === 'outflow')
    .sort((a, b) => b.last_date.localeCompare(a.last_date) || a.merchant.localeCompare(b.merchant, 'en'));
}

function newestOf(name: string, session: ToolSession): RecurringStream | undefined {
  const streams = outflows(session);
  const meant = merchantMeant(name, streams);
  return streams.find(({ merchant }) => merchant === meant);
}

function isOf({ category: { detailed, primary } }: RecurringStream, category: string): boolean {
  return detailed === category || primary === category;
}

function firstProof({ transaction_ids }: RecurringStream) {
  return transaction_ids.slice(0, 1).map((id) => ({ type: 'transaction' as const, id }));
}

function lastFacts(book: FactBook, stream: RecurringStream, { ledger }: ToolSession): { amount: string; day: string } {
  const shared = { label: stream.merchant, evidence: proof(stream) };
  return {
    amount: book.read({
      ...shared,
      id: factId('recurring', stream.merchant, 'last'),
      value: stream.last_amount_cents,
      unit: moneyUnit(ledger),
    }),
    day: book.read({
      ...shared,
      id: factId('recurring', stream.merchant, 'last', 'day'),
      value: stream.last_date,
      unit: 'date',
    }),
  };
}

function lastSentence(book: FactBook, stream: RecurringStream, session: ToolSession): string {
  const { say } = wordingOf(session);
  const { amount, day } = lastFacts(book, stream, session);
  return say({
    en: `${ref(amount, 'label')} takes ${ref(amount)} ${say(frequencyWords[stream.frequency])}, the last time on ${ref(day)}.`,
    es: `${ref(amount, 'label')} cobra ${ref(amount)} ${say(frequencyWords[stream.frequency])}, la última vez el ${ref(day)}.`,
  });
}

function endSentence(book: FactBook, stream: RecurringStream, session: ToolSession): string {
  const { say } = wordingOf(session);
  const { amount, day } = lastFacts(book, stream, session);
  return say({
    en: `${ref(amount, 'label')} last took ${ref(amount)} on ${ref(day)}; none has come since when it should have.`,
    es: `${ref(amount, 'label')} cobró por última vez ${ref(amount)} el ${ref(day)}; desde entonces no ha llegado ninguno cuando tocaba.`,
  });
}

function lowerFirst(sentence: string): string {
  return sentence.startsWith('{') ? sentence : sentence.slice(0, 1).toLowerCase() + sentence.slice(1);
}

function suggestions(session: ToolSession): string[] {
  const { say } = wordingOf(session);
  return [
    say({ en: 'What subscriptions do I have?', es: '¿Qué suscripciones tengo?' }),
    say({ en: 'What bills are coming up?', es: '¿Qué pagos vienen pronto?' }),
  ];
}
