import type { RecurringStream, ToolResult, ToolSession } from '../../kit/index.ts';
import { answer, wordingOf } from '../shared/answer.ts';
import { factId, moneyUnit, ref, searchOf, type FactBook } from '../shared/facts.ts';
import { withVerdict } from '../shared/question.ts';
import { yearBack } from '../shared/period.ts';
import { isPriceVerdict, priceWayAsked } from './asked.ts';
import { proof } from './streams.ts';

/** Which streams changed their price in the last year, from what to what. */
export function priceChanges(
  book: FactBook,
  streams: readonly RecurringStream[],
  session: ToolSession,
  question = '',
): ToolResult {
  const { ledger } = session;
  const { say } = wordingOf(session);
  const since = yearBack(ledger.as_of).from;
  const changed = streams.flatMap((stream) => {
    const change = stream.price_changes.findLast(({ date }) => date >= since);
    return change ? [{ stream, change }] : [];
  });
  const way = priceWayAsked(question);
  const went = changed.filter(
    ({ change }) =>
      way === null || (way === 'up' ? change.to_cents > change.from_cents : change.to_cents < change.from_cents),
  );
  const isYes = went.length > 0;
  // One that went the other way is told behind a no.
  const changes = isYes || streams.length > 1 ? went : changed;
  if (changes.length === 0) {
    const none = book.count({
      id: 'recurring.price_changes.none',
      label:
        streams.length === 1 && streams[0]
          ? streams[0].merchant
          : say({ en: 'Price changes', es: 'Cambios de precio' }),
      rows: [],
      search: searchOf(ledger, yearBack(ledger.as_of), { recurring: 'price_changes' }),
    });
    const [one] = streams;
    const name = streams.length === 1 && one ? one.merchant : null;
    const sentence =
      name === null
        ? say({
            en: 'I see no price change in the last year among your regular payments.',
            es: 'No veo ningún cambio de precio en el último año entre tus pagos regulares.',
          })
        : say({
            en: `I see no price change of ${ref(none, 'label')} in the last year.`,
            es: `No veo ningún cambio de precio de ${ref(none, 'label')} en el último año.`,
          });
    return answer(book, [isPriceVerdict(question) ? withVerdict(false, sentence, session) : sentence], {
      suggestions: [say({ en: 'Which subscriptions do I pay for?', es: '¿Qué suscripciones pago?' })],
    });
  }
  const unit = moneyUnit(ledger);
  const listed = changes.map(({ stream, change }) => {
    const base = { label: stream.merchant, evidence: proof(stream) };
    return {
      before: book.read({
        ...base,
        id: factId('recurring', stream.merchant, 'before'),
        value: change.from_cents,
        unit,
      }),
      after: book.read({ ...base, id: factId('recurring', stream.merchant, 'after'), value: change.to_cents, unit }),
      day: book.read({
        ...base,
        id: factId('recurring', stream.merchant, 'changed'),
        value: change.date,
        unit: 'date',
      }),
      merchant: stream.merchant,
    };
  });
  return answer(
    book,
    listed.slice(0, 3).map(({ before, after, day }, index) => {
      const sentence = say({
        en: `${ref(before, 'label')} went from ${ref(before)} to ${ref(after)} on ${ref(day)}.`,
        es: `${ref(before, 'label')} pasó de ${ref(before)} a ${ref(after)} el ${ref(day)}.`,
      });
      return index === 0 && isPriceVerdict(question) ? withVerdict(isYes, sentence, session) : sentence;
    }),
    {
      cards: [
        listed.length < 2
          ? null
          : {
              type: 'table',
              title: say({ en: 'Price changes', es: 'Cambios de precio' }),
              columns: [
                { label: say({ en: 'Who', es: 'Quién' }), align: 'start' },
                { label: say({ en: 'Since', es: 'Desde' }), align: 'start' },
                { label: say({ en: 'Before', es: 'Antes' }), align: 'end' },
                { label: say({ en: 'Now', es: 'Ahora' }), align: 'end' },
              ],
              rows: listed.map(({ merchant, day, before, after }) => [
                { text: merchant },
                { fact: day },
                { fact: before },
                { fact: after },
              ]),
            },
      ],
      suggestions: [say({ en: 'Which subscriptions do I pay for?', es: '¿Qué suscripciones pago?' })],
    },
  );
}
