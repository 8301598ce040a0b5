import * as z from 'zod';
import { definePlugin, type LedgerTransaction, type ToolResult, type ToolSession } from '../../kit/index.ts';
import { answer, wordingOf } from '../shared/answer.ts';
import { capitalized, groupRows } from '../shared/breakdown.ts';
import { categoryArgument, resolveCategory } from '../shared/category.ts';
import { factBook, factId, moneyUnit, ref, searchOf, type FactBook } from '../shared/facts.ts';
import { labelled, monthOf, type Days } from '../shared/period.ts';
import { isSpending, totalOf, within } from '../shared/selection.ts';
import { questionArgument } from '../shared/question.ts';
import type { Monthly } from './monthly.ts';
import { cutAnswer, isCutAsked } from './cut.ts';
import { examples } from './examples.ts';
import { limitAnswer } from './limit.ts';

const argumentsSchema = z.strictObject({
  amount_cents: z
    .int()
    .positive()
    .nullable()
    .default(null)
    .describe('A limit a month that the customer names, in cents'),
  category: categoryArgument,
  question: questionArgument.describe(
    'The customer’s own words: "where can I cut back?" names the largest kinds that can wait',
  ),
});

/** A budget made of what the customer's own months were: a start that they change, not a rule. */
export default definePlugin({
  kind: 'tool',
  id: 'tool.budget',
  version: '1.0.0',
  summary: 'Proposes a monthly budget from the last three whole months: what came in, what cannot wait, the rest.',
  config: z.strictObject({ rows: z.int().min(3).max(15).default(8).describe('Kinds of spending that are listed') }),
  tool: {
    name: 'budget',
    description:
      'Proposes a monthly budget from the last three whole months by kind of spending, next to income. A starting point to change.',
    effect: 'read',
    consent: ['spending', 'income'],
    arguments: argumentsSchema,
    status: 'Looking at your last months',
    question: { en: 'Make me a budget', es: 'Hazme un presupuesto' },
    examples,
  },
  create: (_context, config) => ({ run: (args, session) => budget(args, session, config.rows) }),
});

const months = 3;

function budget(args: z.infer<typeof argumentsSchema>, session: ToolSession, most: number): ToolResult {
  const { ledger } = session;
  const { language, say } = wordingOf(session);
  const book = factBook(session);
  const days: Days = { from: monthOf(ledger.as_of, months).from, to: monthOf(ledger.as_of, 1).to };
  if (ledger.first_day === null || ledger.first_day > days.from) {
    return answer(book, [
      say({
        en: 'A budget needs a few whole months of your payments, and I do not have them yet.',
        es: 'Un presupuesto necesita algunos meses completos de tus pagos, y todavía no los tengo.',
      }),
    ]);
  }
  const category = args.category === null ? null : resolveCategory(args.category);
  const period = labelled(days, ledger.as_of, language);
  const monthly: Monthly = (id, label, rows, direction) =>
    monthlyFact(book, { id, label, rows, direction, period, session });
  const income = monthly(
    'income',
    say({ en: 'Comes in a month', es: 'Entra al mes' }),
    within(
      ledger.transactions.filter(({ flow }) => flow === 'income'),
      days,
    ),
    'in',
  );
  const spent = within(ledger.transactions.filter(isSpending), days);
  if (args.amount_cents !== null) {
    return limitAnswer(
      book,
      { limit_cents: args.amount_cents, category, question: args.question, spent, monthly },
      session,
    );
  }
  if (isCutAsked(args.question)) return cutAnswer(book, { spent, monthly, period }, session);
  const needs = monthly(
    'essential',
    say({ en: 'Cannot wait', es: 'No puede esperar' }),
    spent.filter(({ is_essential }) => is_essential),
    'out',
  );
  const wants = monthly(
    'rest',
    say({ en: 'The rest', es: 'El resto' }),
    spent.filter(({ is_essential }) => !is_essential),
    'out',
  );
  const left = book.derive({
    id: 'budget.left',
    label: say({ en: 'Left over', es: 'Sobra' }),
    value: book.value(income) - book.value(needs) - book.value(wants),
    unit: moneyUnit(ledger),
    formula: `${income} - ${needs} - ${wants}`,
    from: [income, needs, wants],
  });
  const groups = groupRows(spent, 'category', { language, detailed: false })
    .filter(({ rows }) => totalOf(rows) > 0)
    .slice(0, most)
    .map(({ key, name, rows }) => ({
      name: capitalized(name),
      fact: monthly(factId('category', key), capitalized(name), rows, 'out'),
    }));
  const line = (name: string, fact: string) => [{ text: name }, { fact }];
  return answer(
    book,
    [
      say({
        en: `From ${ref(income, 'period')} about ${ref(income)} a month came in, ${ref(needs)} went to what cannot wait (housing, food at home, bills, loans), and ${ref(wants)} to everything else.`,
        es: `Del ${ref(income, 'period')} entraron unos ${ref(income)} al mes, ${ref(needs)} se fueron en lo que no puede esperar (vivienda, comida en casa, recibos, préstamos) y ${ref(wants)} en todo lo demás.`,
      }),
      book.value(left) >= 0
        ? say({
            en: `A budget on those lines leaves ${ref(left)} a month to save or to pay debts down faster.`,
            es: `Un presupuesto así deja ${ref(left)} al mes para ahorrar o pagar antes las deudas.`,
          })
        : say({
            en: `On those lines more goes out than comes in: ${ref(left)} a month. The lines under “everything else” are where there is most room.`,
            es: `Así sale más de lo que entra: ${ref(left)} al mes. Donde hay más margen es en «todo lo demás».`,
          }),
      say({
        en: 'Take these lines as a start and change them to what you want to spend.',
        es: 'Toma estas líneas como punto de partida y cámbialas por lo que quieras gastar.',
      }),
    ],
    {
      cards: [
        {
          type: 'table',
          title: say({ en: 'A month like the last ones', es: 'Un mes como los últimos' }),
          columns: [
            { label: say({ en: 'What', es: 'Qué' }), align: 'start' },
            { label: say({ en: 'A month', es: 'Al mes' }), align: 'end' },
          ],
          rows: [
            line(say({ en: 'Comes in', es: 'Entra' }), income),
            ...groups.map(({ name, fact }) => line(name, fact)),
            line(say({ en: 'Left over', es: 'Sobra' }), left),
          ],
        },
      ],
      suggestions: [
        say({ en: 'Am I spending more than usual?', es: '¿Gasto más de lo habitual?' }),
        say({ en: 'Which subscriptions do I pay for?', es: '¿Qué suscripciones pago?' }),
        say({ en: 'How much do I save?', es: '¿Cuánto ahorro?' }),
      ],
    },
  );
}

/** The total of the months divided by how many there are, in whole cents. */
function monthlyFact(
  book: FactBook,
  given: {
    id: string;
    label: string;
    rows: readonly LedgerTransaction[];
    direction: 'in' | 'out';
    period: Days & { label: string };
    session: ToolSession;
  },
): string {
  const { id, label, rows, direction, period, session } = given;
  const { say } = wordingOf(session);
  const total = book.sum({
    id: factId('budget', id, 'total'),
    label,
    rows,
    search: searchOf(session.ledger, period, { budget: id }),
    period,
    direction,
  });
  return book.read({
    id: factId('budget', id),
    label,
    value: Math.round(book.value(total) / months),
    unit: moneyUnit(session.ledger),
    formula: say({ en: 'total of the months / how many', es: 'total de los meses / cuántos son' }),
    evidence: [{ type: 'fact', id: total }],
    period,
  });
}
