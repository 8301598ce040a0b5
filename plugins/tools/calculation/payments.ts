import { foldAccents } from '../../kit/fold-accents.ts';
import type { EarlierAnswer, LedgerTransaction, ToolResult, ToolSession } from '../../kit/index.ts';
import { answer, wordingOf } from '../shared/answer.ts';
import { takeWhole } from '../shared/earlier-facts.ts';
import { factBook, factId, moneyUnit, ref, searchOf, type FactBook } from '../shared/facts.ts';
import { lastTwo } from '../shared/last-two.ts';
import { lastLine } from '../shared/question.ts';
import { groupRows } from '../shared/breakdown.ts';
import { isMoney, rootOf, rowsBehind, type Money } from './figure.ts';

/** Payments before the last that make up what is usual. */
const mostBefore = 6;
/** Days that are named. */
const mostDays = 4;
/** Places that are named. */
const mostPlaces = 3;

/** Every payment at the place that the last answer is about, oldest first; null where it is about several, or none. */
function paymentsAtPlace(earlier: readonly EarlierAnswer[], session: ToolSession): readonly LedgerTransaction[] | null {
  const [last] = earlier;
  const main = last && rootOf(last);
  if (!main) return null;
  const { ledger } = session;
  const behind = rowsBehind(main, session);
  const stream = ledger.streams.find(({ stream_id }) => main.evidence.some(({ id }) => id === stream_id));
  const places = new Set(behind.map(({ merchant }) => merchant));
  const [place] = stream ? [stream.merchant] : [...places];
  if (place === undefined || (!stream && places.size > 1)) return null;
  const isIn = stream ? stream.direction === 'inflow' : (behind.at(-1)?.amount_cents ?? 0) < 0;
  return ledger.transactions.filter(({ merchant, amount_cents }) => merchant === place && amount_cents < 0 === isIn);
}

/** Whether the payment spoken of is more or less than the one before it. */
export function lastTime(question: string, earlier: readonly EarlierAnswer[], session: ToolSession): ToolResult | null {
  const rows = paymentsAtPlace(earlier, session);
  const [first, ...others] = daysTold(earlier[0]);
  // "And the time before that?", behind two that were told.
  const isFurther = first !== undefined && others.length > 0 && further.test(foldAccents(lastLine(question)));
  return rows && lastTwo(question, isFurther ? rows.filter(({ day }) => day <= first) : rows, session);
}

const further = /\b(?:before (?:that|it|those)|(?:time|one|payment) before|anterior|antes)\b/;

/** Days of payments that an answer named, oldest first. */
function daysTold(last: EarlierAnswer | undefined): string[] {
  const days = (last?.facts ?? []).filter(
    ({ unit, evidence }) => unit === 'date' && evidence.some(({ type }) => type === 'transaction'),
  );
  return days.map(({ value }) => String(value)).sort();
}

/** The payment spoken of beside the average of those before it. */
export function usual(question: string, earlier: readonly EarlierAnswer[], session: ToolSession): ToolResult | null {
  const rows = paymentsAtPlace(earlier, session);
  const last = rows?.at(-1);
  const before = rows?.slice(0, -1).slice(-mostBefore) ?? [];
  if (!last || before.length < 2) return rows && lastTwo(question, rows, session);
  const { ledger } = session;
  const { say } = wordingOf(session);
  const book = factBook(session);
  const now = paymentFact(book, last, session);
  const sum = book.sum({
    id: factId('calculation', last.merchant, 'before'),
    label: say({ en: 'Those before it', es: 'Los anteriores' }),
    rows: before,
    search: searchOf(ledger, { from: last.day, to: last.day }, { merchant: last.merchant }),
    direction: last.amount_cents < 0 ? 'in' : 'out',
  });
  const number = book.count({
    id: factId('calculation', last.merchant, 'before.count'),
    label: say({ en: 'Payments before it', es: 'Pagos anteriores' }),
    rows: before,
    search: searchOf(ledger, { from: last.day, to: last.day }, { merchant: last.merchant }),
  });
  const average = book.derive({
    id: factId('calculation', last.merchant, 'usual'),
    label: say({ en: 'Average of those before', es: 'Promedio de los anteriores' }),
    value: Math.round(book.value(sum) / before.length),
    unit: moneyUnit(ledger),
    formula: `${sum} / ${number}`,
    from: [sum, number],
  });
  const gap = book.value(now.amount) - book.value(average);
  const difference = book.derive({
    id: factId('calculation', last.merchant, 'usual.difference'),
    label: say({ en: 'Difference', es: 'Diferencia' }),
    value: Math.abs(gap),
    unit: moneyUnit(ledger),
    formula: `abs(${now.amount} - ${average})`,
    from: [now.amount, average],
  });
  const who = ref(now.amount, 'label');
  const beside = {
    en: `the ${ref(number)} before it were ${ref(average)} on average`,
    es: `los ${ref(number)} anteriores fueron de ${ref(average)} en promedio`,
  };
  const same = {
    en: `As usual: ${ref(now.amount)} from ${who} on ${ref(now.day)}, and ${beside.en}.`,
    es: `Como siempre: ${ref(now.amount)} de ${who} el ${ref(now.day)}, y ${beside.es}.`,
  };
  const other = {
    en: `${ref(difference)} ${gap > 0 ? 'more' : 'less'} than usual: ${who} was ${ref(now.amount)} on ${ref(now.day)}, and ${beside.en}.`,
    es: `${ref(difference)} ${gap > 0 ? 'más' : 'menos'} de lo habitual: ${who} fue de ${ref(now.amount)} el ${ref(now.day)}, y ${beside.es}.`,
  };
  return answer(book, [say(gap === 0 ? same : other)]);
}

/** The days that the last answer named, else that of the newest payment behind its figure. */
export function when(question: string, earlier: readonly EarlierAnswer[], session: ToolSession): ToolResult | null {
  const [last] = earlier;
  if (!last) return null;
  const { say } = wordingOf(session);
  const book = factBook(session);
  const named = last.facts.filter(
    (fact, index) =>
      fact.unit === 'date' &&
      fact.value !== null &&
      fact.id !== 'data.start' &&
      last.facts.findIndex(({ label, value }) => label === fact.label && value === fact.value) === index,
  );
  const meant = named.filter(({ value }) => isMeant(String(value), question, session.ledger.as_of));
  const main = rootOf(last);
  const rows = main ? rowsBehind(main, session) : [];
  const newest = rows.at(-1);
  const expected = meant.length === 0 && newest && isAheadAsked(question) ? nextOf(newest, session) : null;
  if (expected) {
    const day = book.read({
      id: factId('calculation', expected.stream_id, 'next'),
      label: expected.merchant,
      value: expected.day,
      unit: 'date',
      evidence: [{ type: 'stream', id: expected.stream_id }],
    });
    return answer(book, [
      say({
        en: `The next one, ${ref(day, 'label')}, is likely around ${ref(day)}.`,
        es: `El próximo, ${ref(day, 'label')}, será seguramente hacia el ${ref(day)}.`,
      }),
    ]);
  }
  if (named.length > 0) {
    const possible = meant.length > 0 ? meant : named;
    // The day of the very payment that was named, where others were listed beside it.
    const own = possible.filter(({ evidence }) =>
      evidence.some(({ id }) => rows.length === 1 && id === newest?.transaction_id),
    );
    const days = (own.length > 0 ? own : possible).slice(0, mostDays);
    for (const day of days) takeWhole(book, day, last);
    return answer(book, [`${days.map(({ id }) => `${ref(id, 'label')}: ${ref(id)}`).join('; ')}.`]);
  }
  if (!newest) return null;
  if (rows.length === 1) {
    const { amount, day: paid } = paymentFact(book, newest, session);
    return answer(book, [
      say({
        en: `On ${ref(paid)}: ${ref(amount)}, ${ref(amount, 'label')}.`,
        es: `El ${ref(paid)}: ${ref(amount)}, ${ref(amount, 'label')}.`,
      }),
    ]);
  }
  const oldest = rows[0] ?? newest;
  const [first, lastOne] = [paymentFact(book, oldest, session), paymentFact(book, newest, session)];
  return answer(book, [
    say({
      en: `Between ${ref(first.day)} and ${ref(lastOne.day)}; the last was ${ref(lastOne.amount)} to ${ref(lastOne.amount, 'label')}.`,
      es: `Entre el ${ref(first.day)} y el ${ref(lastOne.day)}; el último fue de ${ref(lastOne.amount)} a ${ref(lastOne.amount, 'label')}.`,
    }),
  ]);
}

/** "When was that?" is about days that have been, "when is it due?" about days to come. */
function isMeant(day: string, question: string, as_of: string): boolean {
  if (/\b(?:was|did|fue|era|fueron|paso|llego|pague|cobraron)\b/.test(foldAccents(question))) return day <= as_of;
  return !isAheadAsked(question) || day >= as_of;
}

function isAheadAsked(question: string): boolean {
  return /\b(?:is|will|due|next|again|es|sera|toca|vence|cae|proxim\w+)\b/.test(foldAccents(question));
}

/** When the next of the payments that a row is one of is expected; null where none is. */
function nextOf(
  { transaction_id }: LedgerTransaction,
  { ledger }: ToolSession,
): { readonly stream_id: string; readonly merchant: string; readonly day: string } | null {
  const stream = ledger.streams.find(({ transaction_ids }) => transaction_ids.includes(transaction_id));
  const day = stream?.predicted_next_date ?? null;
  return stream && day !== null && day > ledger.as_of
    ? { stream_id: stream.stream_id, merchant: stream.merchant, day }
    : null;
}

/** Since when there are payments at the place spoken of. */
export function since(_question: string, earlier: readonly EarlierAnswer[], session: ToolSession): ToolResult | null {
  const rows = paymentsAtPlace(earlier, session);
  const first = rows?.[0];
  if (!rows || !first) return null;
  const { say } = wordingOf(session);
  const { ledger } = session;
  const book = factBook(session);
  const { day, amount } = paymentFact(book, first, session);
  const number = book.count({
    id: factId('calculation', first.merchant, 'since.count'),
    label: say({ en: 'Payments since', es: 'Pagos desde entonces' }),
    rows,
    search: searchOf(ledger, { from: first.day, to: ledger.as_of }, { merchant: first.merchant }),
  });
  const isFromStart = first.day === ledger.first_day;
  return answer(book, [
    say({
      en: `The first that I see is of ${ref(day)}: ${ref(amount)}, ${ref(amount, 'label')}. There are ${ref(number)} since.`,
      es: `El primero que veo es del ${ref(day)}: ${ref(amount)}, ${ref(amount, 'label')}. Desde entonces hay ${ref(number)}.`,
    }),
    isFromStart
      ? say({
          en: 'My data starts there, so it may be older.',
          es: 'Mis datos empiezan ahí, así que puede venir de antes.',
        })
      : null,
  ]);
}

/** Where the money of the figure went, or came from: the places with the most of it. */
export function where(question: string, earlier: readonly EarlierAnswer[], session: ToolSession): ToolResult | null {
  const [last] = earlier;
  const root = last && rootOf(last);
  const main = root && last ? partMeant(question, root, last) : root;
  const rows = main ? rowsBehind(main, session) : [];
  const [only] = rows;
  const { ledger } = session;
  const { say, language } = wordingOf(session);
  const book = factBook(session);
  if (last && !only) {
    // Money is in accounts that hold some; what is owed is in none.
    const accounts = last.facts.filter(
      (fact) =>
        isMoney(fact) &&
        fact.evidence.length === 1 &&
        fact.evidence.every(({ type, id }) => type === 'account' && ledger.account(id)?.type === 'depository'),
    );
    for (const fact of accounts) takeWhole(book, fact, last);
    return accounts.length === 0
      ? null
      : answer(book, [`${accounts.map(({ id }) => `${ref(id, 'label')}: ${ref(id)}`).join('; ')}.`]);
  }
  if (!last || !main || !only) return null;
  if (rows.length === 1) {
    const { amount, day } = paymentFact(book, only, session);
    const account = ledger.account(only.account_id)?.name;
    return answer(book, [
      say({
        en: `${ref(amount)} at ${ref(amount, 'label')} on ${ref(day)}${account === undefined ? '' : `, ${only.amount_cents < 0 ? 'to' : 'from'} ${account}`}.`,
        es: `${ref(amount)} en ${ref(amount, 'label')} el ${ref(day)}${account === undefined ? '' : `, ${only.amount_cents < 0 ? 'a' : 'desde'} ${account}`}.`,
      }),
    ]);
  }
  takeWhole(book, main, last);
  const groups = groupRows(rows, 'merchant', { language, detailed: false }).slice(0, mostPlaces);
  const sums = groups.map(({ key, name, rows: theirs }) =>
    book.sum({
      id: factId('calculation', 'where', key),
      label: name,
      rows: theirs,
      search: searchOf(ledger, { from: only.day, to: ledger.as_of }, { merchant: key }),
      direction: only.amount_cents < 0 ? 'in' : 'out',
    }),
  );
  const list = sums.map((id) => `${ref(id, 'label')} ${ref(id)}`).join(', ');
  return answer(book, [
    groups.length === 1
      ? say({ en: `All ${ref(main.id)} of it: ${list}.`, es: `Todos los ${ref(main.id)}: ${list}.` })
      : say({ en: `Of the ${ref(main.id)}, most: ${list}.`, es: `De los ${ref(main.id)}, sobre todo: ${list}.` }),
  ]);
}

/** "Why so much on that?", behind where the money went: on the largest part of it, which was told first. */
function partMeant(question: string, root: Money, { facts }: EarlierAnswer): Money {
  if (!/\b(?:on (?:that|it)|en (?:eso|esa|ese))\b/.test(foldAccents(lastLine(question)))) return root;
  const idsOf = ({ evidence }: Money) => evidence.flatMap(({ type, id }) => (type === 'transaction' ? [id] : []));
  const all = new Set(idsOf(root));
  const parts = facts
    .filter(isMoney)
    .filter((fact) => fact.id !== root.id && idsOf(fact).length > 1 && idsOf(fact).every((id) => all.has(id)))
    .filter((fact) => idsOf(fact).length < all.size);
  return parts.toSorted((a, b) => b.value - a.value)[0] ?? root;
}

function paymentFact(book: FactBook, row: LedgerTransaction, { ledger }: ToolSession): { amount: string; day: string } {
  const shared = { label: row.merchant, evidence: [{ type: 'transaction' as const, id: row.transaction_id }] };
  const id = factId('payment', row.transaction_id);
  return {
    amount: book.read({ ...shared, id, value: Math.abs(row.amount_cents), unit: moneyUnit(ledger) }),
    day: book.read({ ...shared, id: factId(id, 'day'), value: row.day, unit: 'date' }),
  };
}
