import * as z from 'zod';
import { definePlugin, isSumOfRows, type Fact, type ToolResult, type ToolSession } from '../../kit/index.ts';
import { answer, plainAnswer, wordingOf } from '../shared/answer.ts';
import { figureTable } from '../shared/breakdown.ts';
import { countedTable } from '../shared/counted-table.ts';
import { factBook, factId, ref, type FactBook } from '../shared/facts.ts';
import { cardPayments } from './card-payments.ts';
import { examples } from './examples.ts';
import { weight } from './weight.ts';

const argumentsSchema = z.strictObject({
  aspect: z
    .enum(['figure', 'card_payments', 'weight', 'why'])
    .default('figure')
    .describe(
      '"card_payments": whether payments of cards and moves between own accounts count as spending; "weight": whether the figure is much, beside what comes in; "why": why it is so, which payments do not say',
    ),
  amount_cents: z.int().nullable().default(null).describe('The figure that is meant, in cents'),
});

/** How the last answer's figures came about: what was counted, over which days, from what. */
export default definePlugin({
  kind: 'tool',
  id: 'tool.explain',
  version: '1.2.0',
  summary: 'Explains the figures of the answer before: what was counted and how.',
  config: z.strictObject({}),
  tool: {
    name: 'explain',
    description: 'Explains the figures of the previous answer: what was counted, over which days, by which formula.',
    effect: 'read',
    consent: 'accounts',
    arguments: argumentsSchema,
    status: 'Going back over it',
    question: { en: 'How did you get that?', es: '¿Cómo lo calculaste?' },
    examples,
  },
  create: () => ({
    run: (args, session) =>
      args.aspect === 'card_payments'
        ? cardPayments(session)
        : args.aspect === 'weight'
          ? weight(session)
          : explain(args.amount_cents, args.aspect === 'why', session),
  }),
});

async function explain(amount_cents: number | null, isWhy: boolean, session: ToolSession): Promise<ToolResult> {
  const { say } = wordingOf(session);
  const [last] = await session.earlier();
  const main =
    last?.facts.find(({ value }) => value === amount_cents) ??
    last?.facts.find(({ unit }) => unit !== 'date') ??
    last?.facts[0];
  if (!last || !main) {
    return plainAnswer(
      say({
        en: 'I have not shown you a figure yet in this conversation, so there is nothing to explain. Every figure I show can be opened with a click.',
        es: 'Todavía no te he mostrado ninguna cifra en esta conversación, así que no hay nada que explicar. Cada cifra que muestro se puede abrir con un clic.',
      }),
      [say({ en: 'How much did I spend last month?', es: '¿Cuánto gasté el mes pasado?' })],
    );
  }
  const book = factBook(session);
  for (const fact of last.facts) book.take(fact);
  const rows = main.evidence.flatMap(({ type, id }) =>
    type === 'transaction' ? (session.ledger.transaction(id) ?? []) : [],
  );
  const isNone = main.value === 0 && rows.length === 0;
  const sources = (main.derived_from ?? []).flatMap((id) => last.facts.find((fact) => fact.id === id) ?? []);
  return answer(
    book,
    [
      isWhy && rows.length > 0
        ? say({
            en: 'I see what was paid, when and to whom, and not the reason for it; a bill itself says what it is made up of.',
            es: 'Veo qué se pagó, cuándo y a quién, pero no el motivo; el propio recibo dice de qué se compone.',
          })
        : null,
      counted(book, main, session),
      main.period === undefined
        ? null
        : say({ en: `The days are ${ref(main.id, 'period')}.`, es: `Los días son ${ref(main.id, 'period')}.` }),
      sources.length > 0
        ? say({
            en: `It is computed from the other figures of that answer: ${sources
              .slice(0, 4)
              .map(({ id }) => `${ref(id, 'label')} (${ref(id)})`)
              .join(', ')}.`,
            es: `Se calcula con las otras cifras de esa respuesta: ${sources
              .slice(0, 4)
              .map(({ id }) => `${ref(id, 'label')} (${ref(id)})`)
              .join(', ')}.`,
          })
        : null,
      isNone
        ? null
        : say({
            en: 'Open the figure to see everything behind it. If something does not belong there, tell me, and I count it otherwise.',
            es: 'Abre la cifra para ver todo lo que hay detrás. Si algo no es de ahí, dímelo y lo cuento de otra forma.',
          }),
    ],
    {
      cards: [
        isSumOfRows(main) && rows.length > 1 ? countedTable(book, rows, session) : null,
        last.facts.length < 2 || isSumOfRows(main)
          ? null
          : figureTable(
              say({ en: 'Figures of that answer', es: 'Cifras de esa respuesta' }),
              [say({ en: 'What', es: 'Qué' }), say({ en: 'Figure', es: 'Cifra' })],
              last.facts.slice(0, 8).map(({ id, label }) => ({ name: { text: label }, fact: id })),
            ),
      ],
    },
  );
}

/** What the main figure rests on, counted by what can be opened. */
function counted(book: FactBook, fact: Fact, session: ToolSession): string {
  const { say } = wordingOf(session);
  const rows = fact.evidence.filter(({ type }) => type === 'transaction');
  if (fact.value === null) {
    return say({ en: 'That figure is not known, and I said so.', es: 'Esa cifra no se conoce, y así lo dije.' });
  }
  if (fact.value === 0 && rows.length === 0) {
    return say({
      en: `I looked through the accounts that you share, over those days, and found none: that is the ${ref(fact.id)} (${ref(fact.id, 'label')}).`,
      es: `Busqué en las cuentas que compartes, en esos días, y no encontré nada: eso es el ${ref(fact.id)} (${ref(fact.id, 'label')}).`,
    });
  }
  if (rows.length > 0) {
    const count = book.read({
      id: factId('explain', fact.id, 'rows'),
      label: say({ en: 'Transactions counted', es: 'Movimientos contados' }),
      value: rows.length,
      unit: 'count',
      evidence: rows,
    });
    return isSumOfRows(fact)
      ? say({
          en: `${ref(fact.id)} (${ref(fact.id, 'label')}) is ${ref(count)} of your transactions added up, refunds taken off.`,
          es: `${ref(fact.id)} (${ref(fact.id, 'label')}) es la suma de ${ref(count)} de tus movimientos, sin lo reembolsado.`,
        })
      : say({
          en: `${ref(fact.id)} (${ref(fact.id, 'label')}) rests on ${ref(count)} of your transactions.`,
          es: `${ref(fact.id)} (${ref(fact.id, 'label')}) sale de ${ref(count)} de tus movimientos.`,
        });
  }
  if (fact.evidence.some(({ type }) => type === 'search')) {
    return say({
      en: `${ref(fact.id)} (${ref(fact.id, 'label')}) is what a search of your accounts found; opening it shows where I looked.`,
      es: `${ref(fact.id)} (${ref(fact.id, 'label')}) es lo que encontró una búsqueda en tus cuentas; al abrirla se ve dónde busqué.`,
    });
  }
  const { formula = '' } = fact;
  if (fact.id.startsWith('forecast.') || (formula !== '' && !/\d/.test(formula))) {
    const how = fact.derived_from === undefined && formula !== '' && !/\d/.test(formula) ? `: ${formula}` : '';
    return fact.id.startsWith('forecast.')
      ? say({
          en: `${ref(fact.id)} (${ref(fact.id, 'label')}) is an estimate, made from your balances, regular payments and usual spending${how}. What comes may be otherwise.`,
          es: `${ref(fact.id)} (${ref(fact.id, 'label')}) es una estimación, hecha con tus saldos, tus pagos regulares y tu gasto habitual${how}. Lo que venga puede ser distinto.`,
        })
      : say({
          en: `${ref(fact.id)} (${ref(fact.id, 'label')}) is worked out${how}.`,
          es: `${ref(fact.id)} (${ref(fact.id, 'label')}) se calcula${how}.`,
        });
  }
  return say({
    en: `${ref(fact.id)} (${ref(fact.id, 'label')}) is read from your accounts as the bank reports them.`,
    es: `${ref(fact.id)} (${ref(fact.id, 'label')}) se lee de tus cuentas tal como las informa el banco.`,
  });
}
