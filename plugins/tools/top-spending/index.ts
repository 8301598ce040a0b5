import * as z from 'zod';
import { definePlugin, type Card, type ToolResult, type ToolSession } from '../../kit/index.ts';
import { usualMonth } from '../shared/whole-months.ts';
import { answer, coveredPeriod, wordingOf } from '../shared/answer.ts';
import { capitalized, figureTable, groupFacts, groupRows } from '../shared/breakdown.ts';
import { factId, ref, searchOf, factBook } from '../shared/facts.ts';
import { exceptName, omittedKey, withoutArgument } from '../shared/left-out.ts';
import { accountArgument } from '../shared/narrowing.ts';
import { beforePeriod, periodArgument, periodKey } from '../shared/period.ts';
import { questionArgument } from '../shared/question.ts';
import { isSpending, select, totalOf, within } from '../shared/selection.ts';
import { missingAnswer } from '../shared/misses.ts';
import { calendarAnswer } from '../spending/calendar.ts';
import { calendarAsked } from '../spending/calendar-asked.ts';
import { changeAsked } from '../spending/change-asked.ts';
import { changesAnswer } from '../spending/changes.ts';
import { leftOutOf, onWhat } from '../spending/narrowed.ts';
import { examples } from './examples.ts';

const argumentsSchema = z.strictObject({
  period: periodArgument,
  account: accountArgument,
  without: withoutArgument,
  against: periodArgument.describe('Other days to compare with; null for none'),
  by: z.enum(['category', 'merchant']).default('category').describe('What is ranked'),
  limit: z.int().min(1).max(50).nullable().default(null).describe('How many to rank; null for the usual number'),
  question: questionArgument.describe('The customer’s own words: "which month did I spend the most?" ranks months'),
});

/** Where most of the money went: the largest groups of a period, each with its share. */
export default definePlugin({
  kind: 'tool',
  id: 'tool.top-spending',
  version: '1.0.0',
  summary: 'Ranks spending by category or merchant for a period.',
  config: z.strictObject({
    groups: z.int().min(3).max(12).default(6).describe('Categories or merchants shown; the rest is one more'),
  }),
  tool: {
    name: 'top_spending',
    description: 'Where most of the money goes: the largest categories or merchants of a period with a chart.',
    effect: 'read',
    consent: 'spending',
    arguments: argumentsSchema,
    status: 'Sorting your spending',
    question: { en: 'Where does most of my money go?', es: '¿En qué se va la mayor parte de mi dinero?' },
    examples,
  },
  create: (_context, config) => ({ run: (args, session) => topSpending(args, session, config.groups) }),
});

function topSpending(args: z.infer<typeof argumentsSchema>, session: ToolSession, most: number): ToolResult {
  const { ledger } = session;
  const { language, say } = wordingOf(session);
  const selection = select(ledger, ledger.transactions.filter(isSpending), { ...args, category: null, merchant: null });
  if (selection.missing === 'account') return missingAnswer('account', session);
  const { omitted } = selection;
  const without = omittedKey(omitted);
  const except = factId(args.account, without && 'without', without);
  const narrowed = {
    selection,
    topic: factId('spending', except),
    label: omitted.length > 0 ? exceptName(null, omitted, language) : say({ en: 'Total spending', es: 'Gasto total' }),
    category: null,
    merchant: null,
  };
  const change = changeAsked(args.question, args.against !== null) ?? (args.against && 'either');
  if (change !== null) return changesAnswer({ ...args, change, narrowed }, session);
  const calendar = calendarAsked(args.question);
  const ofCalendar =
    calendar && calendarAnswer({ asked: args.period, narrowed, calendar, question: args.question }, session);
  if (ofCalendar !== null) return ofCalendar;
  const book = factBook(session);
  // The month that has just begun says little, so the last whole one is taken when none is named.
  const held = coveredPeriod(book, session, args.period ?? usualMonth(ledger));
  if (held.period === null) return answer(book, [held.refusal]);
  const { period, note } = held;
  const rows = within(selection.rows, period);
  const topic = factId('spending', periodKey(period), except);
  const total = book.sum({
    id: topic,
    label: narrowed.label,
    rows,
    search: searchOf(ledger, period, selection.filter, selection.accounts),
    period,
  });
  const when = `${beforePeriod(period, ledger.as_of, language)} ${ref(total, 'period')}`;
  const what = onWhat(narrowed, total, language);
  const leftOut = leftOutOf(book, narrowed, period, session);
  const groups = groupRows(rows, args.by, { language, detailed: false })
    .filter((group) => totalOf(group.rows) > 0)
    .slice(0, args.limit ?? most);
  const ids = groupFacts(book, { ledger, topic, groups, by: args.by, period, filter: selection.filter });
  const [first] = ids;
  if (first === undefined) {
    return answer(book, [
      say({
        en: `You spent ${ref(total)}${what} ${when}, so there is nothing to rank.`,
        es: `Gastaste ${ref(total)}${what} ${when}, así que no hay nada que ordenar.`,
      }),
      leftOut,
      note,
    ]);
  }
  const share =
    book.value(total) > 0
      ? book.derive({
          id: factId(first, 'share'),
          label: say({ en: 'Share of the total', es: 'Parte del total' }),
          value: Math.round((book.value(first) / book.value(total)) * 100) / 100,
          unit: 'fraction',
          formula: `${first} / ${total}`,
          from: [first, total],
        })
      : null;
  return answer(
    book,
    [
      say({
        en: `The largest part of your money ${when} went to ${ref(first, 'label')}: ${ref(first)}${share === null ? '' : `, which is ${ref(share)} of the ${ref(total)} you spent${what}`}.`,
        es: `La parte más grande de tu dinero ${when} se fue en ${ref(first, 'label')}: ${ref(first)}${share === null ? '' : `, el ${ref(share)} de los ${ref(total)} que gastaste${what}`}.`,
      }),
      ids.length > 1
        ? say({
            en: `Next come ${ids
              .slice(1, 3)
              .map((id) => `${ref(id, 'label')} (${ref(id)})`)
              .join(' and ')}.`,
            es: `Después vienen ${ids
              .slice(1, 3)
              .map((id) => `${ref(id, 'label')} (${ref(id)})`)
              .join(' y ')}.`,
          })
        : null,
      leftOut,
      note,
    ],
    {
      cards: [
        rankChart(
          say({ en: 'Where it went', es: 'En qué se fue' }),
          groups.map(({ name }) => capitalized(name)),
          ids,
        ),
        figureTable(
          say({ en: 'In figures', es: 'En cifras' }),
          [
            say({
              en: args.by === 'category' ? 'Category' : 'Merchant',
              es: args.by === 'category' ? 'Categoría' : 'Comercio',
            }),
            say({ en: 'Spent', es: 'Gastado' }),
          ],
          groups.flatMap(({ name }, index) => {
            const fact = ids[index];
            return fact === undefined ? [] : [{ name: { text: capitalized(name) }, fact }];
          }),
        ),
      ],
      suggestions: [
        args.by === 'category'
          ? say({ en: 'Which stores do I spend the most at?', es: '¿En qué tiendas gasto más?' })
          : say({ en: 'Spending by category', es: 'Gastos por categoría' }),
        say({ en: 'Am I spending more than usual?', es: '¿Estoy gastando más de lo normal?' }),
        say({ en: 'Which subscriptions do I pay for?', es: '¿Qué suscripciones pago?' }),
      ],
    },
  );
}

/** A doughnut of the groups; a chart of fewer than three says less than the sentence. */
function rankChart(title: string, labels: readonly string[], facts: readonly string[]): Card | null {
  if (facts.length < 3) return null;
  const points = facts.map((fact, index) => ({ label: labels[index] ?? '', fact }));
  return { type: 'chart', title, kind: 'doughnut', series: [{ label: title, points }] };
}
