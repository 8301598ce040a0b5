import type { Card, LedgerTransaction, ToolResult, ToolSession } from '../../kit/index.ts';
import { answer, wordingOf } from './answer.ts';
import { factBook, factId, moneyUnit, ref, searchOf, type FactBook } from './facts.ts';
import { yearBack } from './period.ts';
import { wordsAsked } from './question.ts';

const states =
  /\b(?:pending|cleared?|clearing|posted|settled?|processed|processing|gone through|go through|went through|gone|taken (?:out|yet)|pendientes?|cobrad[oa]s?|registrad[oa]s?|contabilizad[oa]s?|liquidad[oa]s?|ha(?:n)? pasado|procesad[oa]s?|en proceso|retenid[oa]s?)\b/;
const newest = /\b(?:last|latest|most recent|newest|just (?:made|paid|bought)|ultim[oa]s?|mas recientes?|acabo de)\b/;

/** Which payment's state is asked for: that of the newest, or of whatever waits; null when no state is asked for. */
export function statusAsked(question: string): 'newest' | 'any' | null {
  // A question that hangs on another stands in a line of its own.
  const words = wordsAsked(question.split('\n').at(-1) ?? '');
  if (!states.test(words)) return null;
  return newest.test(words) ? 'newest' : 'any';
}

/** Rows of a table of waiting payments. */
const most = 8;

/** Whether the newest payment is still pending, and which others are; without one asked for, what is pending. */
export function paymentStatus(meant: 'newest' | 'any', session: ToolSession): ToolResult {
  const { ledger } = session;
  const { say } = wordingOf(session);
  const book = factBook(session);
  const waiting = ledger.pending.filter(({ amount_cents }) => amount_cents > 0).toSorted(newestFirst);
  const posted = ledger.transactions.filter(({ flow }) => flow === 'spend');
  const [last] = [...waiting, ...posted].toSorted(newestFirst);
  const asked = last === undefined ? 'any' : meant;
  const others = asked === 'newest' && last?.pending ? waiting.slice(1) : waiting;
  return answer(
    book,
    [
      asked === 'newest' && last ? newestSentence(book, last, session) : null,
      asked === 'any' || others.length > 0 ? waitingSentence(book, others, asked, session) : null,
      waiting.length > 0
        ? say({
            en: 'A pending payment already lowers what is available; its amount can still change, or it can be dropped.',
            es: 'Un pago pendiente ya reduce lo disponible; su importe aún puede cambiar, o puede anularse.',
          })
        : null,
      asked === 'any'
        ? say({
            en: 'If you mean another payment, tell me the shop, its amount or its day.',
            es: 'Si te refieres a otro pago, dime el comercio, su importe o su día.',
          })
        : null,
    ],
    {
      cards: [table(book, waiting, session)],
      suggestions: [
        say({ en: 'Show my latest payments', es: 'Muéstrame mis últimos movimientos' }),
        say({
          en: 'Why is my available balance lower than my balance?',
          es: '¿Por qué mi saldo disponible es menor que mi saldo?',
        }),
      ],
    },
  );
}

function newestFirst(a: LedgerTransaction, b: LedgerTransaction): number {
  return b.day.localeCompare(a.day) || Number(b.pending) - Number(a.pending) || b.date.localeCompare(a.date);
}

function factsOf(book: FactBook, row: LedgerTransaction, { ledger }: ToolSession) {
  const evidence = [{ type: 'transaction' as const, id: row.transaction_id }];
  const shared = { label: row.merchant, evidence };
  const id = factId('payment', row.transaction_id);
  return {
    amount: book.read({ ...shared, id, value: Math.abs(row.amount_cents), unit: moneyUnit(ledger) }),
    day: book.read({ ...shared, id: factId(id, 'day'), value: row.day, unit: 'date' }),
    posted: () => book.read({ ...shared, id: factId(id, 'posted'), value: row.date, unit: 'date' }),
  };
}

function newestSentence(book: FactBook, row: LedgerTransaction, session: ToolSession): string {
  const { say } = wordingOf(session);
  const { amount, day, posted } = factsOf(book, row, session);
  const name = session.ledger.account(row.account_id)?.name;
  const from = name === undefined ? '' : say({ en: ` from ${name}`, es: ` de ${name}` });
  return row.pending
    ? say({
        en: `It is still pending: your latest payment, ${ref(amount)} at ${ref(amount, 'label')} on ${ref(day)}, is reserved but not yet taken${from}.`,
        es: `Sigue pendiente: tu último pago, ${ref(amount)} en ${ref(amount, 'label')} el ${ref(day)}, está reservado pero aún no ha salido${from}.`,
      })
    : say({
        en: `It is gone: your latest payment, ${ref(amount)} at ${ref(amount, 'label')} on ${ref(day)}, was taken${from} on ${ref(posted())}.`,
        es: `Ya ha salido: tu último pago, ${ref(amount)} en ${ref(amount, 'label')} el ${ref(day)}, salió${from} el ${ref(posted())}.`,
      });
}

function waitingSentence(
  book: FactBook,
  rows: readonly LedgerTransaction[],
  asked: 'newest' | 'any',
  session: ToolSession,
): string {
  const { ledger } = session;
  const { say } = wordingOf(session);
  const search = searchOf(ledger, yearBack(ledger.as_of), { pending: 'true' });
  const label = say({ en: 'Pending payments', es: 'Pagos pendientes' });
  const count = book.count({ id: factId('payments.pending.count', asked), label, rows, search });
  const [first] = rows;
  if (!first) {
    return say({
      en: `I see ${ref(count)} pending payments: all that I see has been taken.`,
      es: `Veo ${ref(count)} pagos pendientes: todo lo que veo ya ha salido.`,
    });
  }
  if (rows.length === 1) {
    const { amount, day } = factsOf(book, first, session);
    return asked === 'any'
      ? say({
          en: `One payment is pending, ${ref(amount)} at ${ref(amount, 'label')} from ${ref(day)}; all others that I see have been taken.`,
          es: `Solo está pendiente un pago, ${ref(amount)} en ${ref(amount, 'label')} del ${ref(day)}; los demás que veo ya han salido.`,
        })
      : say({
          en: `Another is pending: ${ref(amount)} at ${ref(amount, 'label')} from ${ref(day)}.`,
          es: `Hay otro pendiente: ${ref(amount)} en ${ref(amount, 'label')} del ${ref(day)}.`,
        });
  }
  const sum = book.sum({ id: factId('payments.pending.sum', asked), label, rows, search });
  return asked === 'any'
    ? say({
        en: `${ref(count)} payments are pending, ${ref(sum)} in all; all others that I see have been taken.`,
        es: `Hay ${ref(count)} pagos pendientes, ${ref(sum)} en total; los demás que veo ya han salido.`,
      })
    : say({
        en: `${ref(count)} others are pending, ${ref(sum)} in all.`,
        es: `Hay otros ${ref(count)} pendientes, ${ref(sum)} en total.`,
      });
}

function table(book: FactBook, rows: readonly LedgerTransaction[], session: ToolSession): Card | null {
  if (rows.length < 2) return null;
  const { say } = wordingOf(session);
  return {
    type: 'table',
    title: say({ en: 'Pending payments', es: 'Pagos pendientes' }),
    columns: [
      { label: say({ en: 'Day', es: 'Día' }), align: 'start' },
      { label: say({ en: 'Where', es: 'Dónde' }), align: 'start' },
      { label: say({ en: 'Amount', es: 'Importe' }), align: 'end' },
    ],
    rows: rows.slice(0, most).map((row) => {
      const { amount, day } = factsOf(book, row, session);
      return [{ fact: day }, { text: row.merchant }, { fact: amount }];
    }),
  };
}
