import * as z from 'zod';
import { definePlugin, type RecurringStream, type ToolResult, type ToolSession } from '../../kit/index.ts';
import { answer, wordingOf } from '../shared/answer.ts';
import { factBook, factId, moneyUnit, ref, type FactBook } from '../shared/facts.ts';
import { matchMerchant } from '../shared/match.ts';
import { merchantArgument } from '../shared/narrowing.ts';
import { examples } from './examples.ts';
import { priceChanges } from './price-changes.ts';
import { nothing, proof } from './streams.ts';
import { streamTable } from './table.ts';
import { upcoming } from './upcoming.ts';

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
  const { ledger } = session;
  const { say } = wordingOf(session);
  const book = factBook(session);
  const all = ledger.streams.filter(
    (stream) => stream.direction === 'outflow' && stream.is_active && isKind(stream, args.aspect),
  );
  const meant =
    args.merchant === null
      ? null
      : matchMerchant(
          args.merchant,
          all.map(({ merchant }) => merchant),
        ).merchant;
  const streams = (args.merchant === null ? all : all.filter(({ merchant }) => merchant === meant)).toSorted(
    (a, b) => (b.monthly_cost_cents ?? 0) - (a.monthly_cost_cents ?? 0) || a.merchant.localeCompare(b.merchant, 'en'),
  );
  if (args.aspect === 'price_changes') return priceChanges(book, streams, session);
  if (args.aspect === 'upcoming') return upcoming(book, streams, session, days);
  if (streams.length === 0) return nothing(book, args, session);
  const costs = streams.map((stream) => ({ stream, cost: costFact(book, stream, session) }));
  const total = totalFact(book, costs, session);
  const what = {
    all: say({ en: 'payments that come again and again', es: 'pagos que se repiten' }),
    subscriptions: say({ en: 'subscriptions', es: 'suscripciones' }),
    bills: say({ en: 'bills and loan payments', es: 'recibos y pagos de préstamos' }),
  }[args.aspect];
  const count = book.read({
    id: factId('recurring', args.aspect, 'count'),
    label: say({ en: 'Payments that come back', es: 'Pagos que se repiten' }),
    value: streams.length,
    unit: 'count',
    evidence: streams.map(({ stream_id }) => ({ type: 'stream' as const, id: stream_id })),
  });
  const year = yearFact(book, total, session);
  const [only] = costs;
  return answer(
    book,
    [
      streams.length === 1 && only
        ? say({
            en: `You pay ${ref(total)} a month to ${ref(only.cost, 'label')}.`,
            es: `Pagas ${ref(total)} al mes a ${ref(only.cost, 'label')}.`,
          })
        : say({
            en: `You pay ${ref(total)} a month for ${ref(count)} ${what}.`,
            es: `Pagas ${ref(total)} al mes por ${ref(count)} ${what}.`,
          }),
      say({ en: `Over a year that comes to ${ref(year)}.`, es: `En un año son ${ref(year)}.` }),
    ],
    {
      cards: [streamTable(book, costs, session)],
      suggestions: [
        say({ en: 'Which subscriptions went up?', es: '¿Qué suscripciones subieron de precio?' }),
        say({ en: 'What bills are coming up?', es: '¿Qué pagos vienen pronto?' }),
        say({ en: 'How do I cancel a subscription?', es: '¿Cómo cancelo una suscripción?' }),
      ],
    },
  );
}

function isKind({ kind, category }: RecurringStream, aspect: Arguments['aspect']): boolean {
  if (aspect === 'subscriptions') return kind === 'subscription';
  if (aspect === 'bills') return kind === 'bill' || kind === 'loan_payment';
  if (aspect === 'price_changes') return kind === 'subscription' || kind === 'bill';
  return kind !== 'transfer' && category.primary !== 'BANK_FEES';
}

/** What a stream costs a month; unknown for one without a steady rhythm. */
function costFact(book: FactBook, stream: RecurringStream, { ledger, locale }: ToolSession): string {
  const { say } = wordingOf({ locale });
  const base = {
    id: factId('recurring', stream.merchant, 'monthly'),
    label: stream.merchant,
    unit: moneyUnit(ledger),
    evidence: proof(stream),
  };
  if (stream.monthly_cost_cents === null) {
    return book.unknown({ ...base, reason: say({ en: 'it has no steady rhythm', es: 'no tiene un ritmo fijo' }) });
  }
  const formula = say({ en: 'yearly cost / 12', es: 'coste anual / 12' });
  return book.read({ ...base, value: stream.monthly_cost_cents, formula });
}

function totalFact(book: FactBook, costs: readonly { cost: string }[], session: ToolSession): string {
  const { say } = wordingOf(session);
  const [only] = costs;
  if (costs.length === 1 && only) return only.cost;
  const from = costs.map(({ cost }) => cost);
  return book.derive({
    id: 'recurring.total.monthly',
    label: say({ en: 'A month in all', es: 'Al mes en total' }),
    value: from.reduce((sum, id) => sum + book.value(id), 0),
    unit: moneyUnit(session.ledger),
    formula: from.join(' + '),
    from,
  });
}

function yearFact(book: FactBook, total: string, session: ToolSession): string {
  const { say } = wordingOf(session);
  return book.derive({
    id: factId(total, 'year'),
    label: say({ en: 'A year', es: 'Al año' }),
    value: book.value(total) * 12,
    unit: moneyUnit(session.ledger),
    formula: `12 x ${total}`,
    from: [total],
  });
}
