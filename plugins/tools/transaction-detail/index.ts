import * as z from 'zod';
import { definePlugin, type LedgerTransaction, type ToolResult, type ToolSession } from '../../kit/index.ts';
import { answer, plainAnswer, wordingOf } from '../shared/answer.ts';
import { categoryName } from '../shared/category.ts';
import { factBook, factId, moneyUnit, ref, searchOf, type FactBook } from '../shared/facts.ts';
import { lookedFor } from '../shared/looked-for.ts';
import { merchantArgument } from '../shared/narrowing.ts';
import { paymentStatus, statusAsked } from '../shared/payment-status.ts';
import { labelled, periodArgument, yearBack } from '../shared/period.ts';
import { paymentsTold } from '../shared/told.ts';
import { examples } from './examples.ts';
import { rowsMeant } from './find.ts';

const argumentsSchema = z.strictObject({
  merchant: merchantArgument,
  amount_cents: z.int().nullable().default(null).describe('Amount of the payment, in cents'),
  period: periodArgument,
  question: z.string().max(2_000).default('').describe('The customer’s own words, with the line from the statement'),
});

/** One payment explained: who is behind a line on the statement, which day is which, from which account. */
export default definePlugin({
  kind: 'tool',
  id: 'tool.transaction-detail',
  version: '1.0.0',
  summary: 'Explains one payment: who is behind the line, when it was made and posted, from which account.',
  config: z.strictObject({}),
  tool: {
    name: 'transaction_detail',
    description:
      'What one payment is: who is behind an unclear line on the statement, why its day differs from the purchase, which account it went from, whether it is pending.',
    effect: 'read',
    consent: 'spending',
    arguments: argumentsSchema,
    status: 'Looking for that payment',
    question: { en: 'What is this charge on my statement?', es: '¿Qué es este cargo de mi extracto?' },
    examples,
  },
  create: () => ({ run: (args, session) => detail(args, session) }),
});

async function detail(args: z.infer<typeof argumentsSchema>, session: ToolSession): Promise<ToolResult> {
  const { ledger } = session;
  const { language, say } = wordingOf(session);
  const book = factBook(session);
  const status = statusAsked(args.question);
  const namesNothing = args.merchant === null && args.amount_cents === null && args.period === null;
  const meant = rowsMeant(args, session);
  // "What is that charge?" is the one just told.
  const [told] = meant.length === 0 && namesNothing ? await paymentsTold(session) : [];
  const rows = told ? [told] : meant;
  if (status !== null && namesNothing && (status === 'newest' || rows.length === 0)) {
    return paymentStatus(status, session);
  }
  const suggestions = [
    say({ en: 'Show my latest payments', es: 'Muéstrame mis últimos movimientos' }),
    say({ en: 'I do not recognise a payment', es: 'No reconozco un pago' }),
  ];
  const [row] = rows;
  if (!row && namesNothing) {
    return plainAnswer(
      say({
        en: 'Which payment do you mean? Tell me the shop, its amount or its day, or copy its line from the statement.',
        es: '¿Qué pago quieres decir? Dime el comercio, su importe o su día, o copia su línea del extracto.',
      }),
      suggestions,
    );
  }
  if (!row) {
    const days = labelled(args.period ?? yearBack(ledger.as_of), ledger.as_of, language);
    const none = book.count({
      id: factId('detail', 'none'),
      label: args.merchant ?? say({ en: 'Payments found', es: 'Pagos encontrados' }),
      rows: [],
      search: searchOf(ledger, days, {
        ...(args.merchant !== null && { merchant: args.merchant }),
        ...(args.amount_cents !== null && { amount_cents: String(args.amount_cents) }),
      }),
      period: days,
    });
    return answer(book, lookedFor(book, { ...args, category: null, none, days }, session), { suggestions });
  }
  return answer(
    book,
    [
      status === null ? null : stateSentence(row, session),
      ...sentencesOf(book, row, session),
      moreSentence(book, rows, session),
    ],
    { suggestions },
  );
}

/** Pending or not, said first to whoever asked that. */
function stateSentence(row: LedgerTransaction, session: ToolSession): string {
  const { say } = wordingOf(session);
  return row.pending
    ? say({ en: 'It is still pending.', es: 'Sigue pendiente.' })
    : say({ en: 'It has gone through.', es: 'Ya ha salido.' });
}

function sentencesOf(book: FactBook, row: LedgerTransaction, session: ToolSession): (string | null)[] {
  const { ledger } = session;
  const { language, say } = wordingOf(session);
  const shared = { label: row.merchant, evidence: [{ type: 'transaction' as const, id: row.transaction_id }] };
  const id = factId('payment', row.transaction_id);
  const amount = book.read({ ...shared, id, value: Math.abs(row.amount_cents), unit: moneyUnit(ledger) });
  const day = book.read({ ...shared, id: factId(id, 'day'), value: row.day, unit: 'date' });
  const account = ledger.account(row.account_id)?.name;
  const kind = categoryName(row.category.detailed, language);
  const from = account === undefined ? '' : say({ en: `, from ${account}`, es: `, desde ${account}` });
  const isIn = row.amount_cents < 0;
  return [
    isIn
      ? say({
          en: `That is ${ref(amount)} that came in from ${ref(amount, 'label')} on ${ref(day)}${account === undefined ? '' : `, to ${account}`}.`,
          es: `Son ${ref(amount)} que llegaron de ${ref(amount, 'label')} el ${ref(day)}${account === undefined ? '' : `, a ${account}`}.`,
        })
      : say({
          en: `That is ${ref(amount)} to ${ref(amount, 'label')} on ${ref(day)}${from}.`,
          es: `Son ${ref(amount)} a ${ref(amount, 'label')} el ${ref(day)}${from}.`,
        }),
    row.merchant_name === null && row.merchant_entity_id === null
      ? say({
          en: 'The name is read from the line on the statement, because no name came with it, so it may not be exact.',
          es: 'El nombre lo leo de la línea del extracto, porque no venía ninguno, así que puede no ser exacto.',
        })
      : null,
    row.pending
      ? say({
          en: 'It is still pending: the amount can change, or it can be dropped.',
          es: 'Todavía está pendiente: el importe puede cambiar o puede anularse.',
        })
      : datesSentence(book, row, id, session),
    kind === '' ? null : say({ en: `I count it under ${kind}.`, es: `Lo cuento en ${kind}.` }),
  ];
}

/** Why a payment carries two days; null when both are the same or only one is known. */
function datesSentence(book: FactBook, row: LedgerTransaction, id: string, session: ToolSession): string | null {
  if (row.authorized_date === null || row.authorized_date === row.date) return null;
  const posted = book.read({
    id: factId(id, 'posted'),
    label: row.merchant,
    value: row.date,
    unit: 'date',
    evidence: [{ type: 'transaction', id: row.transaction_id }],
  });
  return wordingOf(session).say({
    en: `The bank posted it on ${ref(posted)}: a shop often sends a payment in some days after the purchase, and I go by the purchase.`,
    es: `El banco lo registró el ${ref(posted)}: un comercio suele enviar el pago unos días después de la compra, y yo me guío por la compra.`,
  });
}

function moreSentence(book: FactBook, rows: readonly LedgerTransaction[], session: ToolSession): string | null {
  if (rows.length < 2) return null;
  const { say } = wordingOf(session);
  const { ledger } = session;
  const count = book.count({
    id: factId('detail', 'like-it'),
    label: say({ en: 'Payments like it', es: 'Pagos parecidos' }),
    rows,
    search: searchOf(ledger, yearBack(ledger.as_of)),
  });
  return say({
    en: `I found ${ref(count)} payments that fit; this is the newest.`,
    es: `Encontré ${ref(count)} pagos que encajan; este es el más reciente.`,
  });
}
