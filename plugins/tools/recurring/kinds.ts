import type { RecurringStream, ToolResult, ToolSession } from '../../kit/index.ts';
import { answer, wordingOf } from '../shared/answer.ts';
import { factBook, factId, moneyUnit, ref, searchOf } from '../shared/facts.ts';
import type { Wording } from '../shared/language.ts';
import { yearBack } from '../shared/period.ts';
import { select, within } from '../shared/selection.ts';
import { merchantMeant, proof } from './streams.ts';

const kinds: Readonly<Record<RecurringStream['kind'], Wording>> = {
  subscription: {
    en: 'a subscription: a service that renews by itself',
    es: 'una suscripción: un servicio que se renueva solo',
  },
  bill: {
    en: 'a bill and not a subscription: it comes regularly, but the service is not one that is cancelled with a click',
    es: 'un recibo y no una suscripción: llega con regularidad, pero no es un servicio que se cancele con un clic',
  },
  income: { en: 'income', es: 'un ingreso' },
  loan_payment: { en: 'a loan payment', es: 'el pago de un préstamo' },
  transfer: { en: 'a transfer', es: 'una transferencia' },
  other: { en: 'a payment that comes regularly, of no kind I know', es: 'un pago regular, de un tipo que no conozco' },
};

/** Why something is on the list of what comes back, and as what. */
export function whyListed(
  named: { merchant: string | null; category: string | null },
  session: ToolSession,
): ToolResult {
  const { ledger } = session;
  const { say } = wordingOf(session);
  const book = factBook(session);
  const streams = ledger.streams.filter(({ direction, is_active }) => direction === 'outflow' && is_active);
  const meant = named.merchant === null ? null : merchantMeant(named.merchant, streams);
  const stream = streams.find(
    ({ merchant, category }) =>
      (meant !== null && merchant === meant) ||
      (named.category !== null && (category.detailed === named.category || category.primary === named.category)),
  );
  const general = say({
    en: 'I list what comes again and again in the same rhythm: subscriptions renew by themselves, bills are for the home, insurance, phone and loans.',
    es: 'Listo lo que se repite con el mismo ritmo: las suscripciones se renuevan solas; los recibos son de la casa, seguros, teléfono y préstamos.',
  });
  if (!stream) return answer(book, [general]);
  const last = book.read({
    id: factId('recurring', stream.merchant, 'last'),
    label: stream.merchant,
    value: stream.last_amount_cents,
    unit: moneyUnit(ledger),
    evidence: proof(stream),
  });
  return answer(book, [
    say({
      en: `I take ${ref(last, 'label')} (last ${ref(last)}) for ${say(kinds[stream.kind])}.`,
      es: `Tomo ${ref(last, 'label')} (último cobro: ${ref(last)}) por ${say(kinds[stream.kind])}.`,
    }),
    general,
  ]);
}

/** What a customer misses on the list: the payments there are, and why they made no rhythm. */
export function missing(named: { merchant: string | null; category: string | null }, session: ToolSession): ToolResult {
  const { ledger } = session;
  const { say } = wordingOf(session);
  const book = factBook(session);
  if (named.merchant === null && named.category === null) {
    return answer(book, [
      say({
        en: 'Which payment do you miss? Tell me who it goes to, and I look for it.',
        es: '¿Qué pago echas en falta? Dime a quién va y lo busco.',
      }),
    ]);
  }
  const days = yearBack(ledger.as_of);
  const selection = select(
    ledger,
    ledger.transactions.filter(({ flow }) => flow === 'spend'),
    { ...named, account: null },
  );
  const rows = within(selection.rows, days);
  const stream = ledger.streams.find(
    ({ transaction_ids, is_active }) =>
      is_active && rows.some(({ transaction_id }) => transaction_ids.includes(transaction_id)),
  );
  const count = book.count({
    id: factId('recurring', 'missing', named.merchant, named.category),
    label: selection.merchant ?? say({ en: 'Payments found', es: 'Pagos encontrados' }),
    rows,
    search: searchOf(ledger, days, selection.filter, selection.accounts),
  });
  if (rows.length === 0) {
    return answer(book, [
      say({
        en: 'I found no such payment in the last year. It may be paid from an account that you do not share with me.',
        es: 'No encontré ningún pago así en el último año. Puede que se pague desde una cuenta que no compartes conmigo.',
      }),
    ]);
  }
  if (stream) {
    const next = book.read({
      id: factId('recurring', stream.merchant, 'last'),
      label: stream.merchant,
      value: stream.last_amount_cents,
      unit: moneyUnit(ledger),
      evidence: proof(stream),
    });
    return answer(book, [
      say({
        en: `It is there: ${ref(next, 'label')}, last ${ref(next)}.`,
        es: `Sí está: ${ref(next, 'label')}, último cobro de ${ref(next)}.`,
      }),
    ]);
  }
  return answer(book, [
    say({
      en: `I found ${ref(count)} such payments in the last year, but no rhythm in them that I would trust. If it does come regularly, mark it under your transactions, and I count it from then on.`,
      es: `Encontré ${ref(count)} pagos así en el último año, pero sin un ritmo del que me fíe. Si llega con regularidad, márcalo en tus movimientos y lo contaré desde entonces.`,
    }),
  ]);
}
