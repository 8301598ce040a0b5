import type { RecurringStream, ToolResult, ToolSession } from '../../kit/index.ts';
import { costOf, totalCost } from '../recurring/costs.ts';
import { nothing, streamsFor } from '../recurring/streams.ts';
import { answer, wordingOf } from '../shared/answer.ts';
import { factBook, ref } from '../shared/facts.ts';

/** What would stay with the customer without a subscription, or without all of them. */
export function withoutSubscription(merchant: string | null, session: ToolSession): ToolResult {
  const { say } = wordingOf(session);
  const book = factBook(session);
  const asked = { aspect: merchant === null ? ('subscriptions' as const) : ('all' as const), merchant };
  const streams: RecurringStream[] = streamsFor(asked, session);
  if (streams.length === 0) return nothing(book, asked, session);
  const costs = streams.map((stream) => costOf(book, stream, session));
  const total = totalCost(book, costs, session);
  if (total === null) {
    return answer(book, [
      say({
        en: 'It comes on no steady days, so I cannot say what it comes to in a year.',
        es: 'No llega en días fijos, así que no puedo decir cuánto suma en un año.',
      }),
    ]);
  }
  return answer(
    book,
    [
      merchant === null
        ? say({
            en: `Without your subscriptions ${ref(total.month)} a month would stay with you, ${ref(total.year)} over a year.`,
            es: `Sin tus suscripciones te quedarían ${ref(total.month)} más al mes, ${ref(total.year)} en un año.`,
          })
        : say({
            en: `Without ${ref(total.month, 'label')} ${ref(total.month)} a month would stay with you, ${ref(total.year)} over a year.`,
            es: `Sin ${ref(total.month, 'label')} te quedarían ${ref(total.month)} más al mes, ${ref(total.year)} en un año.`,
          }),
      say({
        en: 'That is at today’s price, and from the end of the time that is already paid.',
        es: 'Es con el precio de hoy y desde que acabe el tiempo ya pagado.',
      }),
    ],
    {
      suggestions: [
        say({ en: 'How do I cancel a subscription?', es: '¿Cómo cancelo una suscripción?' }),
        say({ en: 'What subscriptions do I have?', es: '¿Qué suscripciones tengo?' }),
      ],
    },
  );
}
