import * as z from 'zod';
import {
  definePlugin,
  type Card,
  type LedgerTransaction,
  type Period,
  type ToolResult,
  type ToolSession,
} from '../../kit/index.ts';
import { answer, coveredPeriod, wordingOf } from '../shared/answer.ts';
import { categoryArgument, categoryName, resolveCategory } from '../shared/category.ts';
import { factBook, factId, moneyUnit, ref, searchOf, type FactBook, type Search } from '../shared/facts.ts';
import { isSameAsked, lastTwo } from '../shared/last-two.ts';
import { lookedFor, nowhere } from '../shared/looked-for.ts';
import { missingAnswer } from '../shared/misses.ts';
import { leftOutSentence, omittedKey, withoutArgument } from '../shared/left-out.ts';
import { accountArgument, merchantArgument } from '../shared/narrowing.ts';
import { olderAsked } from '../shared/older.ts';
import { paymentStatus, statusAsked } from '../shared/payment-status.ts';
import { beforePeriod, periodArgument, yearBack } from '../shared/period.ts';
import { isYesNo, questionArgument, withVerdict, wordsAsked } from '../shared/question.ts';
import { select, within } from '../shared/selection.ts';
import { boundOf, isCountAsked, isMoneyInAsked, isPurchase, isPurchaseAsked, isSentAsked, isWithin } from './asked.ts';
import { paymentsTold } from '../shared/told.ts';
import { examples } from './examples.ts';

const argumentsSchema = z.strictObject({
  period: periodArgument,
  category: categoryArgument,
  merchant: merchantArgument,
  account: accountArgument,
  without: withoutArgument,
  amount_cents: z.int().nullable().default(null).describe('Amount of the payment looked for, in cents'),
  order: z.enum(['latest', 'largest']).default('latest').describe('Newest first, or largest first'),
  flow: z.enum(['payments', 'refunds', 'pending']).default('payments').describe('"pending" is not posted yet'),
  limit: z.int().min(1).max(50).nullable().default(null).describe('How many to list'),
  question: questionArgument,
});

/** The payments themselves: the latest, the largest, those of a shop, the one of an amount, pending ones, refunds. */
export default definePlugin({
  kind: 'tool',
  id: 'tool.transactions',
  version: '1.1.0',
  summary: 'Lists payments by period, category, merchant, account or amount.',
  config: z.strictObject({
    rows: z.int().min(1).max(20).default(8).describe('Rows listed when the customer names no number'),
  }),
  tool: {
    name: 'transactions',
    description:
      'Lists single payments: latest or largest, of a period, category, merchant, account or amount; refunds; pending ones.',
    effect: 'read',
    consent: 'spending',
    arguments: argumentsSchema,
    status: 'Looking through your payments',
    question: { en: 'Show my latest payments', es: 'Muéstrame mis últimos pagos' },
    examples,
  },
  create: (_context, config) => ({ run: (args, session) => transactions(args, session, config.rows) }),
});

type Arguments = z.infer<typeof argumentsSchema>;

async function transactions(args: Arguments, session: ToolSession, most: number): Promise<ToolResult> {
  const { ledger } = session;
  const { language, say } = wordingOf(session);
  const named = args.category === null ? null : resolveCategory(args.category);
  if (args.category !== null && named === null) return missingAnswer('category', session);
  // Money back from a tax office is income, and no refund of what was paid there.
  const isTaxRefund = args.flow === 'refunds' && named === 'GOVERNMENT_AND_NON_PROFIT_TAX_PAYMENT';
  const isSent = isSentAsked(args.question) && args.merchant === null;
  const category = isTaxRefund ? 'INCOME_TAX_REFUND' : isSent ? 'TRANSFER_OUT' : named;
  if (isStatusAlone(args)) return paymentStatus(statusAsked(args.question) ?? 'any', session);
  const book = factBook(session);
  const held = coveredPeriod(book, session, args.period ?? yearBack(ledger.as_of));
  if (held.period === null) return answer(book, [held.refusal]);
  const { period, note } = held;
  const selection = select(ledger, isTaxRefund ? ledger.transactions : candidates(args, session), {
    ...args,
    category,
  });
  if (selection.missing === 'account') return missingAnswer('account', session);
  const isOfTopic = category !== null || args.merchant !== null;
  const twice = isOfTopic && isSameAsked(args.question) ? lastTwo(args.question, selection.rows, session) : null;
  if (twice !== null) return twice;
  const bound = boundOf(args.question);
  const filter = {
    ...selection.filter,
    ...(args.amount_cents !== null && { [bound === 'exact' ? 'amount_cents' : bound]: String(args.amount_cents) }),
    ...(args.flow !== 'payments' && { flow: args.flow }),
  };
  const isAsked = ({ amount_cents }: LedgerTransaction): boolean =>
    args.amount_cents === null || isWithin(Math.abs(amount_cents), args.amount_cents, bound);
  const rows = within(selection.rows, period).filter(isAsked);
  const { omitted, accounts } = selection;
  const search = searchOf(ledger, period, filter, selection.accounts);
  const count = book.count({
    id: factId(
      'payments',
      args.flow,
      category,
      args.merchant,
      args.account,
      omittedKey(omitted),
      bound,
      period.from,
      period.to,
    ),
    label:
      rows.length === 0 && args.merchant !== null
        ? args.merchant
        : say({ en: 'Payments found', es: 'Pagos encontrados' }),
    rows,
    search,
    period,
  });
  const when = `${beforePeriod(period, ledger.as_of, language)} ${ref(count, 'period')}`;
  const leftOut = leftOutSentence(
    book,
    { omitted, rows: selection.leftOut.filter(isAsked), accounts, period },
    session,
  );
  if (rows.length === 0) {
    return answer(
      book,
      [
        ...(args.flow === 'refunds'
          ? [
              say({
                en: `Not that I can see: I found ${ref(count)} such refunds ${when}. Money back often takes some days to arrive.`,
                es: `No que yo vea: encontré ${ref(count)} reembolsos así ${when}. El dinero suele tardar unos días en llegar.`,
              }),
              selection.missing === 'merchant' ? nowhere(session) : null,
            ]
          : lookedFor(
              book,
              { ...args, category, none: count, days: period, bound, isNowhere: selection.missing === 'merchant' },
              session,
            )),
        leftOut,
        note,
      ],
      { suggestions: [say({ en: 'Show my latest payments', es: 'Muéstrame mis últimos movimientos' })] },
    );
  }
  const ordered = rows.toSorted((a, b) =>
    args.order === 'largest'
      ? Math.abs(b.amount_cents) - Math.abs(a.amount_cents) || b.day.localeCompare(a.day)
      : b.day.localeCompare(a.day) || b.transaction_id.localeCompare(a.transaction_id),
  );
  const older = await olderThan(args, ordered, session);
  const length = older?.isOne === true ? 1 : (args.limit ?? most);
  const shown = ordered.slice(older?.from ?? 0, (older?.from ?? 0) + length);
  const listed = shown.map((row) => ({ row, ...rowFacts(book, row, session) }));
  const [first] = listed;
  if (older !== null) {
    return answer(book, [olderSentence(args, first, { count, when }, session), note], {
      cards: [table(listed, session)],
      suggestions: [say({ en: 'How much is that in all?', es: '¿Cuánto es en total?' })],
    });
  }
  const sentTotal = isSent ? sentSentence(book, { rows, search, period, when }, session) : null;
  return answer(
    book,
    [
      thingSentence(args, session),
      sentTotal,
      isCountAsked(args.question)
        ? say({
            en:
              rows.length === 1
                ? `It was ${ref(count)} payment ${when}.`
                : `There were ${ref(count)} payments ${when}.`,
            es: rows.length === 1 ? `Fue ${ref(count)} pago ${when}.` : `Fueron ${ref(count)} pagos ${when}.`,
          })
        : null,
      first && isConfirmed(args)
        ? withVerdict(true, foundSentence(args, first, rows.length > 1, session), session)
        : first
          ? firstSentence(args, first, rows.length > 1, say)
          : null,
      rows.length === 1 || isCountAsked(args.question)
        ? null
        : listed.length === rows.length
          ? say({ en: `These are all ${ref(count)} payments ${when}.`, es: `Son los ${ref(count)} pagos ${when}.` })
          : listed.length === 1
            ? say({
                en: `There are ${ref(count)} such payments ${when}.`,
                es: `Hay ${ref(count)} pagos así ${when}.`,
              })
            : say({
                en: `There are ${ref(count)} such payments ${when}; the list shows the first of them.`,
                es: `Hay ${ref(count)} pagos así ${when}; la lista muestra los primeros.`,
              }),
      leftOut,
      areOfPurchases(args)
        ? say({
            en: 'Rent, fees, loans, taxes, cash and money sent are no purchases, so they are left out.',
            es: 'El alquiler, las comisiones, los préstamos, los impuestos, el efectivo y el dinero enviado no son compras, así que no los cuento.',
          })
        : null,
      note,
    ],
    {
      cards: [table(listed, session)],
      suggestions: [
        rows.length > 1
          ? say({ en: 'How much is that in all?', es: '¿Cuánto es en total?' })
          : say({ en: 'Show my latest payments', es: 'Muéstrame mis últimos pagos' }),
        args.order === 'largest'
          ? say({ en: 'Where does most of my money go?', es: '¿En qué se va la mayor parte de mi dinero?' })
          : say({ en: 'What was my biggest purchase?', es: '¿Cuál fue mi compra más grande?' }),
        say({ en: 'Which subscriptions do I pay for?', es: '¿Qué suscripciones pago?' }),
      ],
    },
  );
}

/** True when a payment's state is asked for, and nothing else that would tell which one is meant. */
function isStatusAlone(args: Arguments): boolean {
  const { question, merchant, amount_cents, category, account, period, flow } = args;
  const namesOne = [merchant, amount_cents, category, account, period].some((value) => value !== null);
  const asked = namesOne || flow === 'refunds' ? null : statusAsked(question);
  return asked === 'newest' || (asked === 'any' && flow === 'pending' && isYesNo(question));
}

/** True where yes or no was asked of payments that something narrows: then one that was found says yes. */
function isConfirmed({ question, order, flow, category, merchant, amount_cents }: Arguments): boolean {
  const isNarrowed = flow === 'refunds' || [category, merchant, amount_cents].some((value) => value !== null);
  return isNarrowed && order !== 'largest' && isYesNo(question);
}

const bought = /\b(?:buy|bought|order(?:ed)?|purchased|compr\w+|pedi\w*)\b/;

/** Said where a thing was asked for, and nothing in the payments tells of it. */
function thingSentence({ question, category, merchant, amount_cents }: Arguments, session: ToolSession): string | null {
  const isNarrowed = [category, merchant, amount_cents].some((value) => value !== null);
  if (isNarrowed || !isYesNo(question) || !bought.test(wordsAsked(question))) return null;
  return wordingOf(session).say({
    en: 'Payments say where you paid and not what you bought, so I cannot tell; tell me the shop or the amount, and I look.',
    es: 'Los pagos dicen dónde pagaste y no qué compraste, así que no puedo saberlo; dime el comercio o el importe y miro.',
  });
}

/** A shop that is asked for by name shows everything of it, also what is no spending. */
function candidates(
  { flow, merchant, amount_cents, category, question }: Arguments,
  { ledger }: ToolSession,
): readonly LedgerTransaction[] {
  if (flow === 'pending') return ledger.pending;
  if (flow === 'refunds') return ledger.transactions.filter((row) => row.flow === 'refund');
  // What came back from a shop is asked for as a refund.
  // Of "payments over 500" those that went out: no wage, and of a card's payment one leg.
  const isBounded = amount_cents !== null && boundOf(question) !== 'exact' && !isMoneyInAsked(question);
  if (merchant !== null || amount_cents !== null)
    return ledger.transactions.filter((row) => row.flow !== 'refund' && (!isBounded || row.amount_cents > 0));
  const isOfPurchases = areOfPurchases({ flow, merchant, amount_cents, category, question });
  return ledger.transactions.filter(
    (row) => row.flow === 'spend' && (!isOfPurchases || isPurchase(row.category.detailed)),
  );
}

/** True where what was bought is asked for, and nothing says which. */
function areOfPurchases({
  flow,
  merchant,
  amount_cents,
  category,
  question,
}: Pick<Arguments, 'flow' | 'merchant' | 'amount_cents' | 'category' | 'question'>): boolean {
  return (
    flow === 'payments' && merchant === null && amount_cents === null && category === null && isPurchaseAsked(question)
  );
}

/** Where the payments begin that are asked for behind those told before; null where none are. */
async function olderThan(
  { question }: Arguments,
  ordered: readonly LedgerTransaction[],
  session: ToolSession,
): Promise<{ from: number; isOne: boolean } | null> {
  const asked = question.includes('\n') ? olderAsked(question.split('\n').at(-1) ?? '') : null;
  if (asked === null) return null;
  if (asked.place !== null) return { from: asked.place - 1, isOne: true };
  const told = await paymentsTold(session);
  const places = told.map((row) => ordered.indexOf(row)).filter((place) => place >= 0);
  const last = asked.isOne ? places[0] : Math.max(-1, ...places);
  return { from: (last ?? -1) + 1, isOne: asked.isOne };
}

function olderSentence(
  { order }: Arguments,
  first: { amount: string; day: string } | undefined,
  { count, when }: { count: string; when: string },
  session: ToolSession,
): string {
  const { say } = wordingOf(session);
  if (!first) {
    return say({
      en: `There are no more: these were all ${ref(count)} ${when}.`,
      es: `No hay más: eran los ${ref(count)} ${when}.`,
    });
  }
  const { amount, day } = first;
  return order === 'largest'
    ? say({
        en: `Next comes ${ref(amount)} at ${ref(amount, 'label')} on ${ref(day)}.`,
        es: `Después viene el de ${ref(amount)} en ${ref(amount, 'label')} el ${ref(day)}.`,
      })
    : say({
        en: `Before that it was ${ref(amount)} at ${ref(amount, 'label')} on ${ref(day)}.`,
        es: `Antes de eso fue de ${ref(amount)} en ${ref(amount, 'label')} el ${ref(day)}.`,
      });
}

/** What went out to others in all, and that who they are is not to be seen. */
function sentSentence(
  book: FactBook,
  given: { rows: readonly LedgerTransaction[]; search: Search; period: Period; when: string },
  session: ToolSession,
): string {
  const { rows, search, period, when } = given;
  const { say } = wordingOf(session);
  const label = say({ en: 'Money sent out', es: 'Dinero enviado' });
  const total = book.sum({ id: factId('payments', 'sent', period.from, period.to), label, rows, search, period });
  return say({
    en: `You sent ${ref(total)} to others ${when}. Payments do not say who is family or a friend, so tell me the name on the transfer, and I add up that one.`,
    es: `Enviaste ${ref(total)} a otros ${when}. Los pagos no dicen quién es familia o amigo; dime el nombre que sale en la transferencia y sumo esa.`,
  });
}

/** The amount as a positive figure, labelled with who was paid, and the day; both open the payment. */
function rowFacts(book: FactBook, row: LedgerTransaction, { ledger }: ToolSession): { amount: string; day: string } {
  const evidence = [{ type: 'transaction' as const, id: row.transaction_id }];
  const id = factId('payment', row.transaction_id);
  return {
    amount: book.read({
      id,
      label: row.merchant,
      value: Math.abs(row.amount_cents),
      unit: moneyUnit(ledger),
      evidence,
    }),
    day: book.read({ id: factId(id, 'day'), label: row.merchant, value: row.day, unit: 'date', evidence }),
  };
}

/** The payment that says yes. */
function foundSentence(
  { flow }: Arguments,
  { amount, day }: { amount: string; day: string },
  isLatest: boolean,
  session: ToolSession,
): string {
  const { say } = wordingOf(session);
  const who = ref(amount, 'label');
  const latest = isLatest ? say({ en: ', the latest', es: ', el último' }) : '';
  if (flow === 'pending') {
    return say({
      en: `${ref(amount)} at ${who} from ${ref(day)} is pending.`,
      es: `${ref(amount)} en ${who} del ${ref(day)} está pendiente.`,
    });
  }
  return flow === 'refunds'
    ? say({
        en: `${ref(amount)} came back from ${who} on ${ref(day)}${latest}.`,
        es: `${ref(amount)} devueltos por ${who} el ${ref(day)}${latest}.`,
      })
    : say({
        en: `${ref(amount)} at ${who} on ${ref(day)}${latest}.`,
        es: `${ref(amount)} en ${who} el ${ref(day)}${latest}.`,
      });
}

function firstSentence(
  { order, flow }: Arguments,
  { amount, day }: { amount: string; day: string },
  hasMore: boolean,
  say: (wording: { en: string; es: string }) => string,
): string {
  const who = ref(amount, 'label');
  if (flow === 'refunds') {
    return say({
      en: `The latest refund is ${ref(amount)} from ${who} on ${ref(day)}.`,
      es: `El último reembolso es de ${ref(amount)} de ${who} el ${ref(day)}.`,
    });
  }
  if (flow === 'pending') {
    return say({
      en: `${ref(amount)} at ${who} from ${ref(day)} is pending.`,
      es: `${ref(amount)} en ${who} del ${ref(day)} está pendiente.`,
    });
  }
  if (!hasMore) {
    return say({
      en: `It is ${ref(amount)} at ${who} on ${ref(day)}.`,
      es: `Es de ${ref(amount)} en ${who} el ${ref(day)}.`,
    });
  }
  return order === 'largest'
    ? say({
        en: `The largest is ${ref(amount)} at ${who} on ${ref(day)}.`,
        es: `El mayor es de ${ref(amount)} en ${who} el ${ref(day)}.`,
      })
    : say({
        en: `The latest is ${ref(amount)} at ${who} on ${ref(day)}.`,
        es: `El último es de ${ref(amount)} en ${who} el ${ref(day)}.`,
      });
}

function table(
  listed: readonly { row: LedgerTransaction; amount: string; day: string }[],
  session: ToolSession,
): Card | null {
  if (listed.length < 2) return null;
  const { language, say } = wordingOf(session);
  return {
    type: 'table',
    title: say({ en: 'Payments', es: 'Pagos' }),
    columns: [
      { label: say({ en: 'Day', es: 'Día' }), align: 'start' },
      { label: say({ en: 'Where', es: 'Dónde' }), align: 'start' },
      { label: say({ en: 'Kind', es: 'Tipo' }), align: 'start' },
      { label: say({ en: 'Amount', es: 'Importe' }), align: 'end' },
    ],
    rows: listed.map(({ row, amount, day }) => [
      { fact: day },
      { text: row.merchant },
      { text: categoryName(row.category.detailed, language) },
      { fact: amount },
    ]),
  };
}
