import * as z from 'zod';
import { daysBetween, definePlugin, type ToolResult, type ToolSession } from '../../kit/index.ts';
import { nextPay } from '../../kit/ledger/pay-streams.ts';
import { answer, wordingOf } from '../shared/answer.ts';
import { categoryArgument, resolveCategory } from '../shared/category.ts';
import { factBook, factId, ref } from '../shared/facts.ts';
import { merchantArgument } from '../shared/narrowing.ts';
import { periodArgument, type Days } from '../shared/period.ts';
import { questionArgument } from '../shared/question.ts';
import { daysAhead, isDearestAsked, isDueAsked, kindAsked } from './asked.ts';
import { costOf, totalCost, uncountedSentence } from './costs.ts';
import { examples } from './examples.ts';
import { missing, whyListed } from './kinds.ts';
import { firstCharge, payingAccount, stopped, yearly } from './lifecycle.ts';
import { priceChanges } from './price-changes.ts';
import { isKind, nothing, streamsFor, type Question } from './streams.ts';
import { streamTable } from './table.ts';
import { dueWithin, nextSentence, upcoming } from './upcoming.ts';

const listed = ['all', 'subscriptions', 'bills', 'price_changes', 'upcoming'] as const;
const argumentsSchema = z.strictObject({
  merchant: merchantArgument,
  category: categoryArgument,
  period: periodArgument.describe('Days ahead in which payments are due; null for the coming weeks'),
  aspect: z
    .enum([
      ...listed,
      'before_payday',
      'yearly',
      'stopped',
      'first_charge',
      'unused',
      'account',
      'why_listed',
      'missing',
    ])
    .default('all')
    .describe(
      '"before_payday": what is due until the next pay; "yearly": paid once or a few times a year; "stopped": whether a payment really ended; "first_charge": when a service first took money; "unused": which are not used; "account": which account pays; "why_listed": why it is on the list; "missing": a payment the customer misses on it',
    ),
  question: questionArgument,
});
type Arguments = z.infer<typeof argumentsSchema>;

/** Payments that come again and again: what they cost a month, which went up, what is due next. */
export default definePlugin({
  kind: 'tool',
  id: 'tool.recurring',
  version: '1.2.0',
  summary: 'Lists subscriptions and bills with their monthly cost, price changes and next dates.',
  config: z.strictObject({
    upcoming_days: z.int().min(1).max(90).default(30).describe('Days ahead that count as upcoming'),
  }),
  tool: {
    name: 'recurring',
    description:
      'Subscriptions and bills that are active: monthly cost of each and in all, price changes, what is due in the next weeks.',
    effect: 'read',
    consent: 'spending',
    arguments: argumentsSchema,
    status: 'Looking for payments that come back',
    question: { en: 'Which payments come back every month?', es: '¿Qué pagos se repiten cada mes?' },
    examples,
  },
  create: (_context, config) => ({ run: (args, session) => answerTo(args, session, config.upcoming_days) }),
});

function answerTo(
  { aspect: meant, merchant, category: named, period, question }: Arguments,
  session: ToolSession,
  days: number,
): ToolResult {
  const category = named === null ? null : resolveCategory(named);
  const ahead = daysAhead(period, question, session.ledger.as_of);
  const isListing = meant === 'all' || meant === 'bills' || meant === 'subscriptions';
  const aspect = isListing && ahead !== null && isDueAsked(question) ? 'upcoming' : meant;
  switch (aspect) {
    case 'before_payday':
      return beforePayday(session, days);
    case 'yearly':
      return yearly(session);
    case 'stopped':
      return stopped(merchant, category, session);
    case 'first_charge':
      return firstCharge({ merchant, category }, session);
    case 'account':
      return payingAccount(merchant, category, session);
    case 'why_listed':
      return whyListed({ merchant, category }, session);
    case 'missing':
      return missing({ merchant, category }, session);
    case 'unused':
      return withUsage(
        recurring({ aspect: 'subscriptions', merchant: null, question: '', ahead: null }, session, days),
        session,
      );
    default:
      return recurring({ aspect, merchant, category, question, ahead }, session, days);
  }
}

/** Use is not in the data; the cost is. */
function withUsage(result: ToolResult, session: ToolSession): ToolResult {
  const { say } = wordingOf(session);
  const lead = say({
    en: 'Whether you use a service is not in your bank’s data, so I cannot tell; what each costs is.',
    es: 'Si usas un servicio no aparece en los datos de tu banco, así que no puedo saberlo; lo que cuesta cada uno, sí.',
  });
  return { ...result, text: `${lead} ${result.text}` };
}

/** What is due until the next pay, which is named; without a known payday, in the coming weeks. */
function beforePayday(session: ToolSession, days: number): ToolResult {
  const { ledger } = session;
  const { say } = wordingOf(session);
  const pay = nextPay(ledger);
  const book = factBook(session);
  const streams = streamsFor({ aspect: 'all', merchant: null }, session);
  if (pay === null || pay.predicted_next_date <= ledger.as_of) {
    const result = upcoming(book, streams, session, days);
    const lead = say({
      en: 'Your pay has no steady rhythm that I can see, so I look at the coming weeks.',
      es: 'Tus cobros no tienen un ritmo fijo que yo vea, así que miro las próximas semanas.',
    });
    return { ...result, text: `${lead} ${result.text}` };
  }
  const payday = book.read({
    id: 'recurring.payday',
    label: pay.merchant,
    value: pay.predicted_next_date,
    unit: 'date',
    evidence: [{ type: 'stream', id: pay.stream_id }],
  });
  return upcoming(book, streams, session, daysBetween(ledger.as_of, pay.predicted_next_date) - 1, ref(payday));
}

function recurring(
  given: Question & { readonly question: string; readonly ahead: Days | null },
  session: ToolSession,
  days: number,
): ToolResult {
  const { say } = wordingOf(session);
  const book = factBook(session);
  const kind = given.merchant === null && (given.category ?? null) === null ? kindAsked(given.question) : null;
  const args = given.aspect === 'all' && kind !== null ? { ...given, aspect: kind } : given;
  const { question } = args;
  const all = streamsFor(args, session);
  const streams = args.aspect === 'price_changes' && kind !== null ? all.filter((stream) => isKind(stream, kind)) : all;
  const isNarrowed = args.merchant !== null || args.category !== null;
  if (streams.length === 0 && (isNarrowed || args.aspect !== 'price_changes')) return nothing(book, args, session);
  if (args.aspect === 'price_changes') return priceChanges(book, streams, session, question);
  if (args.aspect === 'upcoming') {
    const until = isNarrowed ? null : days;
    return args.ahead === null
      ? upcoming(book, streams, session, until)
      : dueWithin(book, streams, { days: args.ahead, question }, session);
  }
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
  const [dearest] = counted.length > 1 && isDearestAsked(question) ? costs.filter(({ known }) => known) : [];
  return answer(
    book,
    [
      dearest === undefined
        ? null
        : say({
            en: `The most expensive is ${ref(dearest.month, 'label')}, at ${ref(dearest.month)} a month.`,
            es: `Lo más caro es ${ref(dearest.month, 'label')}: ${ref(dearest.month)} al mes.`,
          }),
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
