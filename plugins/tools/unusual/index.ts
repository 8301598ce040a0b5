import * as z from 'zod';
import {
  definePlugin,
  searchEvidence,
  transactionEvidence,
  type Card,
  type ToolResult,
  type ToolSession,
} from '../../kit/index.ts';
import { addDays } from '../../kit/ledger/dates.ts';
import { answer, coveredPeriod, wordingOf } from '../shared/answer.ts';
import { factBook, factId, moneyUnit, ref, searchOf, type FactBook } from '../shared/facts.ts';
import type { Wording } from '../shared/language.ts';
import { beforePeriod, periodArgument } from '../shared/period.ts';
import { median } from '../spending/usual.ts';
import { examples } from './examples.ts';
import { unusualAmong, type Reason, type Unusual } from './find.ts';

/** Days that are looked through when none are named. */
const days = 30;
/** Payments that are told in words; the table has the others. */
const mostTold = 3;

const reasons: Readonly<Record<Reason, Wording>> = {
  above_usual: { en: 'more than usual there', es: 'más de lo habitual ahí' },
  first_time: { en: 'first time there', es: 'primera vez ahí' },
  twice: { en: 'same amount again', es: 'mismo importe otra vez' },
  fee: { en: 'a fee', es: 'una comisión' },
};

/** What a customer who asks "anything weird on my account?" may want to look at: no accusation, and no proof that all is well. */
export default definePlugin({
  kind: 'tool',
  id: 'tool.unusual',
  version: '1.0.0',
  summary: 'Lists payments that stand out: doubled, far above what is usual there, large first ones, fees.',
  config: z.strictObject({
    times: z.number().min(1.2).max(10).default(2).describe('Times what is usual at a place that a payment has to be'),
    fewest: z
      .int()
      .min(2)
      .max(20)
      .default(3)
      .describe('Earlier payments at a place without which nothing is usual there'),
    above_cents: z.int().min(0).default(2_000).describe('Cents above what is usual, at least'),
    days: z.int().min(0).max(7).default(2).describe('Days that two equal payments may be apart'),
    rows: z.int().min(3).max(20).default(8).describe('Payments that are listed'),
  }),
  tool: {
    name: 'unusual',
    description:
      'Payments that stand out in the last 30 days or those asked for: doubled ones, far more than usual at a place, large first ones, fees. For "anything weird on my account".',
    effect: 'read',
    consent: 'spending',
    arguments: z.strictObject({ period: periodArgument }),
    status: 'Looking for what stands out',
    question: { en: 'Is anything unusual on my account?', es: '¿Hay algo raro en mi cuenta?' },
    examples,
  },
  create: (_context, config) => ({ run: ({ period }, session) => unusual(period, session, config) }),
});

function unusual(
  asked: z.infer<typeof periodArgument>,
  session: ToolSession,
  config: { times: number; fewest: number; above_cents: number; days: number; rows: number },
): ToolResult {
  const { ledger } = session;
  const { language, say } = wordingOf(session);
  const book = factBook(session);
  const held = coveredPeriod(book, session, asked ?? { from: addDays(ledger.as_of, 1 - days), to: ledger.as_of });
  if (held.period === null) return answer(book, [held.refusal]);
  const { period, note } = held;
  const found = unusualAmong(ledger.transactions, period, config);
  const count = book.read({
    id: factId('unusual', period.from, period.to),
    label: say({ en: 'Payments that stand out', es: 'Pagos que llaman la atención' }),
    value: found.length,
    unit: 'count',
    formula: say({
      en: 'payments that are doubled, far above what is usual there, large first ones, or fees',
      es: 'pagos repetidos, muy por encima de lo habitual ahí, primeros pagos grandes, o comisiones',
    }),
    evidence:
      found.length === 0
        ? [searchEvidence(searchOf(ledger, period, { unusual: 'twice,fee,above_usual,first_time' }))]
        : transactionEvidence(found.map(({ row }) => row)),
    period,
  });
  const when = `${beforePeriod(period, ledger.as_of, language)} ${ref(count, 'period')}`;
  const suggestions = [
    say({ en: 'Which subscriptions went up?', es: '¿Qué suscripciones subieron?' }),
    say({ en: 'Show my latest payments', es: 'Muéstrame mis últimos movimientos' }),
  ];
  const unknown = say({
    en: 'If there is one that you did not make, say “I did not make that payment” or call your bank right away.',
    es: 'Si hay alguno que no hiciste tú, di «yo no hice ese pago» o llama enseguida a tu banco.',
  });
  if (found.length === 0) {
    const none = say({
      en: `I see ${ref(count)} payments that stand out ${when}: no amount repeated at the same place, none far above what you usually pay there, no large payment to a new place, and no fee.`,
      es: `Veo ${ref(count)} pagos que llamen la atención ${when}: ningún importe repetido en el mismo sitio, nada muy por encima de lo habitual ahí, ningún pago grande a un sitio nuevo y ninguna comisión.`,
    });
    return answer(book, [none, unknown, note], { suggestions });
  }
  const rows = found.slice(0, config.rows).map((one) => ({ ...one, ...figures(book, one, session) }));
  const lead =
    found.length === 1
      ? say({ en: `One payment stands out ${when}:`, es: `Un pago llama la atención ${when}:` })
      : say({ en: `${ref(count)} payments stand out ${when}:`, es: `${ref(count)} pagos llaman la atención ${when}:` });
  return answer(
    book,
    [
      lead,
      ...rows.slice(0, mostTold).map((row) => told(row, session)),
      say({ en: 'It can all be right: only you know.', es: 'Puede ser todo correcto: eso solo lo sabes tú.' }),
      unknown,
      note,
    ],
    { cards: [rows.length > 1 ? table(rows, session) : null], suggestions },
  );
}

interface Figures {
  readonly amount: string;
  readonly day: string;
  /** What is usual there; null where nothing is. */
  readonly usual: string | null;
}

function figures(book: FactBook, { row, reason, beside }: Unusual, session: ToolSession): Figures {
  const { say } = wordingOf(session);
  const unit = moneyUnit(session.ledger);
  const evidence = transactionEvidence([row]);
  const id = factId('unusual', row.transaction_id);
  return {
    amount: book.read({ id, label: row.merchant, value: row.amount_cents, unit, evidence }),
    day: book.read({ id: factId(id, 'day'), label: row.merchant, value: row.day, unit: 'date', evidence }),
    usual:
      reason === 'above_usual'
        ? book.read({
            id: factId(id, 'usual'),
            label: say({ en: 'Usual there before', es: 'Lo habitual ahí antes' }),
            value: median(beside.map(({ amount_cents }) => amount_cents)),
            unit,
            formula: say({
              en: 'middle of the payments there before',
              es: 'valor central de los pagos anteriores ahí',
            }),
            evidence: transactionEvidence(beside),
          })
        : null,
  };
}

function told({ reason, amount, day, usual }: Unusual & Figures, session: ToolSession): string {
  const { say } = wordingOf(session);
  const who = ref(amount, 'label');
  const paid = { en: `${ref(amount)} to ${who} on ${ref(day)}`, es: `${ref(amount)} a ${who} el ${ref(day)}` };
  switch (reason) {
    case 'above_usual':
      return say({
        en: `${paid.en}, where ${ref(usual ?? amount)} was usual.`,
        es: `${paid.es}, donde lo habitual eran ${ref(usual ?? amount)}.`,
      });
    case 'first_time':
      return say({
        en: `${paid.en}, the first payment there, and one of your largest.`,
        es: `${paid.es}, el primer pago ahí y uno de los mayores.`,
      });
    case 'twice':
      return say({
        en: `${paid.en}, the same amount as shortly before.`,
        es: `${paid.es}, el mismo importe que poco antes.`,
      });
    case 'fee':
      return say({ en: `${paid.en}, a fee.`, es: `${paid.es}, una comisión.` });
  }
}

function table(rows: readonly (Unusual & Figures)[], session: ToolSession): Card {
  const { say } = wordingOf(session);
  return {
    type: 'table',
    title: say({ en: 'What stands out', es: 'Lo que llama la atención' }),
    columns: [
      { label: say({ en: 'Day', es: 'Día' }), align: 'start' },
      { label: say({ en: 'Where', es: 'Dónde' }), align: 'start' },
      { label: say({ en: 'Why', es: 'Por qué' }), align: 'start' },
      { label: say({ en: 'Amount', es: 'Importe' }), align: 'end' },
    ],
    rows: rows.map(({ row, reason, amount, day }) => [
      { fact: day },
      { text: row.merchant },
      { text: say(reasons[reason]) },
      { fact: amount },
    ]),
  };
}
