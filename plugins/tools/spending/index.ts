import * as z from 'zod';
import { definePlugin, type ToolResult, type ToolSession } from '../../kit/index.ts';
import { answer, coveredPeriod, plainAnswer, wordingOf } from '../shared/answer.ts';
import { capitalized, figureTable, groupFacts, groupRows, monthChart } from '../shared/breakdown.ts';
import { categoryArgument, categoryName, groupMembers, resolveCategory } from '../shared/category.ts';
import { comparison } from '../shared/comparison.ts';
import { factBook, factId, ref, searchOf } from '../shared/facts.ts';
import { joinWords } from '../shared/language.ts';
import { foldAccents } from '../../kit/fold-accents.ts';
import { exceptName, omittedKey, withoutArgument } from '../shared/left-out.ts';
import { isSameAsked, lastTwo } from '../shared/last-two.ts';
import { accountArgument, merchantArgument } from '../shared/narrowing.ts';
import { beforePeriod, monthOf, periodArgument, periodKey, preceding, yearBack, type Days } from '../shared/period.ts';
import { isYesNo, lastLine, questionArgument } from '../shared/question.ts';
import { isSpending, select, totalOf, within } from '../shared/selection.ts';
import { paidToCardsAnswer } from './card-payments.ts';
import { examples } from './examples.ts';
import { missingAnswer, similarSentence } from '../shared/misses.ts';
import { averageAnswer, averageAsked } from './average.ts';
import { calendarAnswer } from './calendar.ts';
import { calendarAsked } from './calendar-asked.ts';
import { changeAsked } from './change-asked.ts';
import { changesAnswer } from './changes.ts';
import { leftOutOf, onWhat, type Narrowed } from './narrowed.ts';
import { shareAnswer, shareAsked } from './share.ts';
import { sideBySide } from './side-by-side.ts';
import { topicsBefore } from './topics-before.ts';
import { usualSentence } from './usual.ts';
import { isMoreAsked, spendingVerdict, withRunning } from './yes-no.ts';

const argumentsSchema = z.strictObject({
  period: periodArgument,
  category: categoryArgument,
  merchant: merchantArgument,
  account: accountArgument,
  others: z
    .array(z.string().min(1).max(80))
    .max(3)
    .default([])
    .describe(
      'More kinds of spending or shops asked about in the same breath: "food or transport?", "Costco and Target"',
    ),
  without: withoutArgument,
  against: periodArgument.describe('Other days to compare with; null for the equal stretch before'),
  compare: z
    .enum(['previous', 'usual'])
    .default('previous')
    .describe('"usual" compares with the middle of the earlier months: "am I spending more than usual?"'),
  about: z
    .enum(['trip'])
    .nullable()
    .default(null)
    .describe('"trip" for what a journey cost: payments do not say which of them belong to it, so its days are needed'),
  amount_cents: z.int().positive().nullable().default(null).describe('Sum that spending is held against: "over 300?"'),
  question: questionArgument,
});
export type SpendingArguments = z.infer<typeof argumentsSchema>;

/** How much was spent: in all, on a category, at a merchant, from an account, with a comparison that helps. */
export default definePlugin({
  kind: 'tool',
  id: 'tool.spending',
  version: '1.1.0',
  summary: 'Adds up spending by period, category, merchant and account, refunds taken off, and compares it.',
  config: z.strictObject({ rows: z.int().min(1).max(20).default(5).describe('Rows of the table') }),
  tool: {
    name: 'spending',
    description:
      'How much the customer spent in a period, in all or on a category, at a merchant, from an account. Refunds are taken off; own transfers and card payments are not spending. Compares with the stretch before, with other days, or with what is usual.',
    effect: 'read',
    consent: 'spending',
    arguments: argumentsSchema,
    status: 'Looking at your spending',
    question: { en: 'How much did I spend this month?', es: '¿Cuánto gasté este mes?' },
    examples,
  },
  create: (_context, config) => ({ run: (args, session) => spending(args, session, config.rows) }),
});

async function spending(given: SpendingArguments, session: ToolSession, most: number): Promise<ToolResult> {
  const { ledger } = session;
  const { language, say } = wordingOf(session);
  const category = given.category === null ? null : resolveCategory(given.category);
  // A word that is no kind of spending may be a shop's name.
  const isName = given.category !== null && category === null && given.merchant === null;
  const asShop = isName ? { ...given, category: null, merchant: given.category } : given;
  const args = { ...asShop, ...withRunning(asShop, ledger.as_of) };

  if (args.about === 'trip' && args.period === null) {
    return plainAnswer(
      say({
        en: 'Which days were you away? Your payments do not say which of them belong to a trip, so tell me its first and its last day and I add them up.',
        es: '¿Qué días estuviste fuera? Tus pagos no dicen cuáles son de un viaje, así que dime el día en que empezó y el día en que terminó y los sumo.',
      }),
    );
  }
  if (args.period === null && isTermAsked(args.question)) {
    return plainAnswer(
      say({
        en: 'When did it begin, and when does it end? Terms differ from school to school, so tell me the first and the last day and I add them up.',
        es: '¿Cuándo empieza y cuándo termina? Cada escuela tiene sus fechas, así que dime el día en que empieza y el día en que termina y los sumo.',
      }),
    );
  }
  const toCards = paidToCardsAnswer({ ...args, category }, session);
  if (toCards !== null) return toCards;
  const beside = args.others.length > 0 ? null : await topicsBefore(args, session);
  if (beside !== null) return sideBySide({ ...args, ...beside }, session);
  if (args.others.length > 0 && (category !== null || args.merchant !== null)) return sideBySide(args, session);
  const selection = select(ledger, ledger.transactions.filter(isSpending), { ...args, category });
  const { omitted } = selection;
  const isOfTopic = category !== null || args.merchant !== null;
  const payments = selection.rows.filter(({ flow }) => flow === 'spend');
  const twice =
    isOfTopic && isSameAsked(args.question) && !/\b(?:months?|mes|meses)\b/i.test(lastLine(args.question))
      ? lastTwo(args.question, payments, session)
      : null;
  if (twice !== null) return twice;
  const own = selection.merchant ?? args.merchant ?? (category === null ? null : categoryName(category, language));
  const label =
    omitted.length > 0 ? exceptName(own, omitted, language) : (own ?? say({ en: 'Total spending', es: 'Gasto total' }));
  const without = omittedKey(omitted);
  const narrowed = factId(category, selection.merchant ?? args.merchant, args.account, without && 'without', without);
  const topic = factId('spending', narrowed);
  const about: Narrowed = { selection, topic, label, category, merchant: args.merchant };
  const special = otherwiseAsked(args, about, session);
  if (special !== null) return special;
  const book = factBook(session);
  const asked = args.period ?? (args.merchant === null ? monthOf(ledger.as_of) : yearBack(ledger.as_of));
  const held = coveredPeriod(book, session, asked);
  if (held.period === null) return answer(book, [held.refusal]);
  const { period, note } = held;

  if (selection.missing === 'account') return missingAnswer('account', session);
  const rows = within(selection.rows, period);
  const total = book.sum({
    id: factId(topic, periodKey(period)),
    label,
    rows,
    search: searchOf(ledger, period, selection.filter, selection.accounts),
    period,
  });
  const when = `${beforePeriod(period, ledger.as_of, language)} ${ref(total, 'period')}`;
  const what = onWhat(about, total, language);
  const shared = {
    ledger,
    language,
    topic,
    label,
    rows: selection.rows,
    filter: selection.filter,
    accounts: selection.accounts,
  };

  if (rows.length === 0) {
    const isNo = isYesNo(args.question) && args.amount_cents === null && !isMoreAsked(args.question);
    const no = isNo ? say({ en: 'No: y', es: 'No: g' }) : say({ en: 'Y', es: 'G' });
    return answer(
      book,
      [
        say({
          en: `${no}ou spent ${ref(total)}${what} ${when}: I found no such payments.`,
          es: `${no}astaste ${ref(total)}${what} ${when}: no encontré pagos así.`,
        }),
        isName && selection.missing === 'merchant'
          ? say({
              en: 'Nor do I know it as a kind of spending: those are such as groceries, eating out or clothing.',
              es: 'Tampoco lo conozco como tipo de gasto: lo son, por ejemplo, supermercado, restaurantes o ropa.',
            })
          : null,
        similarSentence(book, session, selection, period),
        leftOutOf(book, about, period, session),
        note,
      ],
      { suggestions: suggestions(say, period, args.merchant !== null) },
    );
  }

  const purchases = rows.filter(({ flow }) => flow === 'spend');
  const refunds = rows.filter(({ flow }) => flow === 'refund');
  const count = book.count({
    id: factId(total, 'payments'),
    label: say({ en: 'Payments', es: 'Pagos' }),
    rows: purchases,
    search: searchOf(ledger, period, selection.filter, selection.accounts),
    period,
  });
  const refunded =
    refunds.length === 0
      ? null
      : book.sum({
          id: factId(total, 'refunds'),
          label: say({ en: 'Refunds', es: 'Reembolsos' }),
          rows: refunds,
          search: searchOf(ledger, period, { ...selection.filter, flow: 'refund' }, selection.accounts),
          period,
          direction: 'in',
        });
  const members = category === null ? null : groupMembers(category, language);
  // Other days that were asked for are told as far as they are held.
  const other = args.against && coveredPeriod(book, session, args.against);
  const days = other?.period ?? args.against ?? preceding(period, ledger.as_of);
  const missing =
    other === null || args.compare === 'usual' ? null : other.period === null ? other.refusal : other.note;
  const asUsual = args.compare === 'usual' ? usualSentence(book, { ...shared, total, period }) : null;
  const before = asUsual ?? comparison(book, { ...shared, total, days, isPartial: args.against !== null });
  const compared =
    args.compare === 'usual' && asUsual === null
      ? [
          before,
          say({
            en: 'What is usual for you I can say of a month, once I hold some earlier ones.',
            es: 'Lo habitual en ti lo puedo decir de un mes, cuando tenga varios anteriores.',
          }),
        ]
          .filter((sentence) => sentence !== null)
          .join(' ')
      : before;

  const usual = book.facts.find(({ id }) => id === factId(total, 'usual'));
  const comparedWith =
    compared === null
      ? null
      : asUsual !== null
        ? usual === undefined
          ? null
          : Number(usual.value)
        : totalOf(within(selection.rows, days));
  const isAsked = isMoreAsked(args.question) !== null && args.amount_cents === null;
  const by = args.merchant === null && category === null ? 'category' : 'merchant';
  const groups = args.merchant === null ? groupRows(rows, by, { language, detailed: false }).slice(0, most) : [];
  const groupIds = groupFacts(book, { ledger, topic: total, groups, by, period, filter: selection.filter });
  return answer(
    book,
    [
      spendingVerdict(book, args, { total, what, when, compared: comparedWith }, session),
      isAsked ? compared : null,
      say({
        en: `${purchases.length === 1 ? `It was ${ref(count)} payment` : `These were ${ref(count)} payments`}${refunded ? `, less ${ref(refunded)} of refunds` : ''}${members ? `, counting ${joinWords(members, language, 'conjunction')}` : ''}.`,
        es: `${purchases.length === 1 ? `Fue ${ref(count)} pago` : `Fueron ${ref(count)} pagos`}${refunded ? `, menos ${ref(refunded)} de reembolsos` : ''}${members ? `, contando ${joinWords(members, language, 'conjunction')}` : ''}.`,
      }),
      leftOutOf(book, about, period, session),
      isAsked ? null : compared,
      similarSentence(book, session, selection, period),
      narrowed === ''
        ? say({
            en: 'Moves between your own accounts and payments of your cards are not counted.',
            es: 'No cuento los traspasos entre tus cuentas ni los pagos de tus tarjetas.',
          })
        : null,
      note,
      missing === note ? null : missing,
    ],
    {
      cards: [
        figureTable(
          by === 'category'
            ? say({ en: 'Where it went', es: 'En qué se fue' })
            : say({ en: 'Where you paid', es: 'Dónde pagaste' }),
          by === 'category'
            ? [say({ en: 'Category', es: 'Categoría' }), say({ en: 'Spent', es: 'Gastado' })]
            : [say({ en: 'Merchant', es: 'Comercio' }), say({ en: 'Spent', es: 'Gastado' })],
          groups.flatMap(({ name }, index) => {
            const fact = groupIds[index];
            return fact === undefined ? [] : [{ name: { text: capitalized(name) }, fact }];
          }),
        ),
        monthChart(book, { ...shared, days: period, title: say({ en: 'Month by month', es: 'Mes a mes' }) }),
      ],
      suggestions: suggestions(say, period, args.merchant !== null),
    },
  );
}

/** The answer where an average, a share or a part of the calendar is asked for; null where it is the sum. */
function otherwiseAsked(args: SpendingArguments, narrowed: Narrowed, session: ToolSession): ToolResult | null {
  const given = { asked: args.period, narrowed };
  if (narrowed.selection.missing !== null) return null;
  const change = args.merchant === null ? changeAsked(args.question, args.against !== null) : null;
  if (change !== null) return changesAnswer({ ...args, change, narrowed }, session);
  const calendar = calendarAsked(args.question);
  if (calendar !== null) return calendarAnswer({ ...given, calendar, question: args.question }, session);
  const of = shareAsked(args.question);
  if (of !== null && (narrowed.category !== null || args.merchant !== null))
    return shareAnswer({ ...given, of }, session);
  const per = args.compare === 'usual' && isMoreAsked(args.question) ? null : averageAsked(args.question);
  return per === null ? null : averageAnswer({ ...given, per }, session);
}

const term =
  /\b(?:this|last|the|my|whole) (?:school |college )?(?:semester|school year|term)\b|\b(?:este|el|del) (?:cuatrimestre|curso|ano escolar)\b/;

/** A stretch of which nobody here knows the days. */
function isTermAsked(question: string): boolean {
  return term.test(foldAccents(question.split('\n').at(-1) ?? ''));
}

/** "And the month before?" behind a month; behind a day or a year another question. */
function suggestions(
  say: (wording: { en: string; es: string }) => string,
  { from, to }: Days,
  merchant: boolean,
): string[] {
  const isMonth = from.slice(0, 7) === to.slice(0, 7) && from.endsWith('-01') && from !== to;
  return [
    isMonth
      ? say({ en: 'And the month before?', es: '¿Y el mes anterior?' })
      : say({ en: 'Show me those payments', es: 'Muéstrame esos pagos' }),
    merchant
      ? say({ en: 'What subscriptions do I have?', es: '¿Qué suscripciones tengo?' })
      : say({ en: 'Where does most of my money go?', es: '¿En qué se va la mayor parte de mi dinero?' }),
    say({ en: 'How did you get that?', es: '¿Cómo lo calculaste?' }),
  ];
}
