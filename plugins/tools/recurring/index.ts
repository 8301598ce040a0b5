import * as z from 'zod';
import { definePlugin, type ToolResult, type ToolSession } from '../../kit/index.ts';
import { answer, wordingOf } from '../shared/answer.ts';
import { factBook, factId, ref } from '../shared/facts.ts';
import { merchantArgument } from '../shared/narrowing.ts';
import { costOf, totalCost, uncountedSentence } from './costs.ts';
import { examples } from './examples.ts';
import { priceChanges } from './price-changes.ts';
import { nothing, streamsFor } from './streams.ts';
import { streamTable } from './table.ts';
import { nextSentence, upcoming } from './upcoming.ts';

const argumentsSchema = z.strictObject({
  merchant: merchantArgument,
  aspect: z.enum(['all', 'subscriptions', 'bills', 'price_changes', 'upcoming']).default('all'),
});
type Arguments = z.infer<typeof argumentsSchema>;

/** Payments that come again and again: what they cost a month, which went up, what is due next. */
export default definePlugin({
  kind: 'tool',
  id: 'tool.recurring',
  version: '1.0.0',
  summary: 'Lists subscriptions and bills with their monthly cost, price changes and next dates.',
  config: z.strictObject({ upcoming_days: z.int().min(1).max(90).default(30) }),
  tool: {
    name: 'recurring',
    description:
      'Subscriptions and bills that are active: monthly cost of each and in all, price changes, what is due in the next weeks.',
    effect: 'read',
    consent: 'spending',
    arguments: argumentsSchema,
    status: 'Looking for payments that come back',
    examples,
  },
  create: (_context, config) => ({ run: (args, session) => recurring(args, session, config.upcoming_days) }),
});

function recurring(args: Arguments, session: ToolSession, days: number): ToolResult {
  const { say } = wordingOf(session);
  const book = factBook(session);
  const streams = streamsFor(args, session);
  if (streams.length === 0 && (args.merchant !== null || args.aspect !== 'price_changes'))
    return nothing(book, args, session);
  if (args.aspect === 'price_changes') return priceChanges(book, streams, session);
  if (args.aspect === 'upcoming') return upcoming(book, streams, session, args.merchant === null ? days : null);
  const costs = streams.map((stream) => costOf(book, stream, session));
  const total = totalCost(book, costs, session);
  const what = {
    all: say({ en: 'payments that come again and again', es: 'pagos que se repiten' }),
    subscriptions: say({ en: 'subscriptions', es: 'suscripciones' }),
    bills: say({ en: 'bills and loan payments', es: 'recibos y pagos de préstamos' }),
  }[args.aspect];
  const counted = costs.filter(({ known }) => known).map(({ stream }) => stream);
  const count = book.read({
    id: factId('recurring', args.aspect, 'count'),
    label: say({ en: 'Payments that come back', es: 'Pagos que se repiten' }),
    value: counted.length,
    unit: 'count',
    evidence: counted.map(({ stream_id }) => ({ type: 'stream' as const, id: stream_id })),
  });
  const [only] = counted;
  return answer(
    book,
    [
      total === null
        ? null
        : counted.length === 1
          ? say({
              en: `You pay ${ref(total.month)} a month to ${ref(total.month, 'label')}.`,
              es: `Pagas ${ref(total.month)} al mes a ${ref(total.month, 'label')}.`,
            })
          : say({
              en: `You pay ${ref(total.month)} a month for ${ref(count)} ${what}.`,
              es: `Pagas ${ref(total.month)} al mes por ${ref(count)} ${what}.`,
            }),
      total === null
        ? null
        : say({ en: `Over a year that comes to ${ref(total.year)}.`, es: `En un año son ${ref(total.year)}.` }),
      uncountedSentence(costs, session),
      streams.length === 1 && only ? nextSentence(book, only, session) : null,
    ],
    {
      cards: [
        streamTable(
          book,
          costs.map(({ stream, month }) => ({ stream, cost: month })),
          session,
        ),
      ],
      suggestions: [
        say({ en: 'Which subscriptions went up?', es: '¿Qué suscripciones subieron de precio?' }),
        say({ en: 'What bills are coming up?', es: '¿Qué pagos vienen pronto?' }),
        say({ en: 'How do I cancel a subscription?', es: '¿Cómo cancelo una suscripción?' }),
      ],
    },
  );
}
