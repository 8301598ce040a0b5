import * as z from 'zod';
import {
  definePlugin,
  searchEvidence,
  transactionEvidence,
  type ToolResult,
  type ToolSession,
} from '../../kit/index.ts';
import { answer, coveredPeriod, wordingOf } from '../shared/answer.ts';
import { categoryArgument, resolveCategory } from '../shared/category.ts';
import { factBook, factId, moneyUnit, ref, searchOf, type FactBook } from '../shared/facts.ts';
import { missingAnswer } from '../shared/misses.ts';
import { merchantArgument } from '../shared/narrowing.ts';
import { beforePeriod, periodArgument, yearBack } from '../shared/period.ts';
import { select, within } from '../shared/selection.ts';
import { examples } from './examples.ts';
import { pairsOf, type Pair } from './pairs.ts';

const argumentsSchema = z.strictObject({
  period: periodArgument,
  merchant: merchantArgument,
  category: categoryArgument,
});

/** Equal payments at one place within days of each other: what a customer may want to look at, and no accusation. */
export default definePlugin({
  kind: 'tool',
  id: 'tool.duplicates',
  version: '1.0.0',
  summary: 'Finds payments of the same amount at the same place within days of each other.',
  config: z.strictObject({
    days: z.int().min(0).max(7).default(2).describe('Days that two equal payments may be apart'),
    rows: z.int().min(1).max(20).default(6).describe('Pairs that are listed'),
  }),
  tool: {
    name: 'duplicates',
    description:
      'Finds possible double charges: payments of the same amount at the same place within two days. For "was I charged twice".',
    effect: 'read',
    consent: 'spending',
    arguments: argumentsSchema,
    status: 'Looking for payments that came double',
    question: { en: 'Was I charged twice?', es: '¿Me cobraron dos veces?' },
    examples,
  },
  create: (_context, config) => ({ run: (args, session) => duplicates(args, session, config) }),
});

function duplicates(
  args: z.infer<typeof argumentsSchema>,
  session: ToolSession,
  { days, rows: most }: { days: number; rows: number },
): ToolResult {
  const { ledger } = session;
  const { language, say } = wordingOf(session);
  const category = args.category === null ? null : resolveCategory(args.category);
  if (args.category !== null && category === null) return missingAnswer('category', session);
  const book = factBook(session);
  const held = coveredPeriod(book, session, args.period ?? yearBack(ledger.as_of));
  if (held.period === null) return answer(book, [held.refusal]);
  const { period, note } = held;
  // The second of a pair may still be on its way.
  const spent = [...ledger.transactions, ...ledger.pending].filter(({ flow }) => flow === 'spend');
  const selection = select(ledger, spent, { ...args, category, account: null });
  const pairs = pairsOf(within(selection.rows, period), days);
  const count = book.read({
    id: factId('duplicates', selection.merchant ?? args.merchant, category, period.from, period.to),
    label: selection.merchant ?? say({ en: 'Equal payments close together', es: 'Pagos iguales muy seguidos' }),
    value: pairs.length,
    unit: 'count',
    formula: say({ en: 'pairs of equal payments', es: 'parejas de pagos iguales' }),
    evidence:
      pairs.length === 0
        ? [searchEvidence(searchOf(ledger, period, { ...selection.filter, equal_within_days: String(days) }))]
        : transactionEvidence(new Set(pairs.flatMap(({ first, second }) => [first, second]))),
    period,
  });
  const when = `${beforePeriod(period, ledger.as_of, language)} ${ref(count, 'period')}`;
  const listed = pairs.slice(0, most).map((pair) => pairFacts(book, pair, session));
  const [newest] = listed;
  return answer(
    book,
    newest
      ? [
          pairSentence(newest, session),
          pairs.length === 1
            ? null
            : say({
                en: `I found ${ref(count)} such pairs ${when}.`,
                es: `Encontré ${ref(count)} parejas así ${when}.`,
              }),
          say({
            en: 'It can be right, for example when you went there more often: only you know. If it is not, tell the shop or your bank soon, because there are time limits.',
            es: 'Puede ser correcto, por ejemplo si fuiste varias veces: eso solo lo sabes tú. Si no lo es, díselo pronto al comercio o a tu banco, porque hay plazos.',
          }),
          note,
        ]
      : [
          say({
            en: `Not that I can see: I looked for equal amounts at the same place close together and found ${ref(count)} ${when}.`,
            es: `No que yo vea: busqué importes iguales en el mismo sitio y muy seguidos y encontré ${ref(count)} ${when}.`,
          }),
          selection.missing === 'merchant'
            ? say({
                en: 'I see no payment to a place of that name at all.',
                es: 'No veo ningún pago a un sitio con ese nombre.',
              })
            : null,
          note,
        ],
    {
      cards: [table(listed, session)],
      suggestions: [
        say({ en: 'Did I get a refund?', es: '¿Me devolvieron dinero?' }),
        say({ en: 'Show my latest payments', es: 'Muéstrame mis últimos movimientos' }),
      ],
    },
  );
}

interface PairFacts {
  readonly pair: Pair;
  readonly amount: string;
  readonly from: string;
  readonly to: string;
}

function pairFacts(book: FactBook, pair: Pair, { ledger }: ToolSession): PairFacts {
  const { first, second } = pair;
  const label = second.merchant;
  const id = factId('duplicates', second.transaction_id);
  const day = (name: string, { day, transaction_id }: Pair['first']) =>
    book.read({
      id: factId(id, name),
      label,
      value: day,
      unit: 'date',
      evidence: [{ type: 'transaction', id: transaction_id }],
    });
  return {
    pair,
    amount: book.read({
      id,
      label,
      value: second.amount_cents,
      unit: moneyUnit(ledger),
      evidence: [{ type: 'transaction', id: second.transaction_id }],
    }),
    from: day('first', first),
    to: day('again', second),
  };
}

function pairSentence({ pair, amount, from, to }: PairFacts, session: ToolSession): string {
  const { say } = wordingOf(session);
  const who = ref(amount, 'label');
  return pair.first.day === pair.second.day
    ? say({
        en: `On ${ref(to)} ${who} took ${ref(amount)}, and the same amount again.`,
        es: `El ${ref(to)} ${who} cobró ${ref(amount)}, y otra vez el mismo importe.`,
      })
    : say({
        en: `${who} took ${ref(amount)} on ${ref(from)}, and the same amount again on ${ref(to)}.`,
        es: `${who} cobró ${ref(amount)} el ${ref(from)}, y otra vez el mismo importe el ${ref(to)}.`,
      });
}

function table(listed: readonly PairFacts[], session: ToolSession) {
  if (listed.length < 2) return null;
  const { say } = wordingOf(session);
  return {
    type: 'table' as const,
    title: say({ en: 'Equal payments close together', es: 'Pagos iguales muy seguidos' }),
    columns: [
      { label: say({ en: 'Where', es: 'Dónde' }), align: 'start' as const },
      { label: say({ en: 'First', es: 'Primero' }), align: 'start' as const },
      { label: say({ en: 'Again', es: 'Otra vez' }), align: 'start' as const },
      { label: say({ en: 'Amount', es: 'Importe' }), align: 'end' as const },
    ],
    rows: listed.map(({ pair, amount, from, to }) => [
      { text: pair.second.merchant },
      { fact: from },
      { fact: to },
      { fact: amount },
    ]),
  };
}
