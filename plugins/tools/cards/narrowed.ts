import { daysBetween } from '../../kit/ledger/dates.ts';
import type { Account, Period, ToolSession } from '../../kit/index.ts';
import { coveredPeriod, wordingOf } from '../shared/answer.ts';
import { balanceFact } from '../shared/account-facts.ts';
import { factId, moneyUnit, ref, searchOf, type FactBook } from '../shared/facts.ts';
import { joinWords } from '../shared/language.ts';
import { beforePeriod, labelled, monthsIn, periodKey, yearBack, type Days } from '../shared/period.ts';
import { isYesNo, withVerdict } from '../shared/question.ts';
import { within } from '../shared/selection.ts';
import { wholeMonthsHeld } from '../shared/whole-months.ts';

/** Which cards there are, by name. */
export function listed(book: FactBook, cards: readonly Account[], session: ToolSession): string {
  const { language, say } = wordingOf(session);
  const count = book.read({
    id: 'card.count',
    label: say({ en: 'Credit cards', es: 'Tarjetas de crédito' }),
    value: cards.length,
    unit: 'count',
    evidence: cards.map(({ account_id }) => ({ type: 'account' as const, id: account_id })),
  });
  const names = joinWords(
    cards.map((account) => {
      const cents = account.balances.current_cents;
      return cents === null ? account.name : ref(balanceFact(book, account, cents, session), 'label');
    }),
    language,
    'conjunction',
  );
  return cards.length === 1
    ? say({
        en: `You have ${ref(count)} credit card: ${names}.`,
        es: `Tienes ${ref(count)} tarjeta de crédito: ${names}.`,
      })
    : say({
        en: `You have ${ref(count)} credit cards: ${names}.`,
        es: `Tienes ${ref(count)} tarjetas de crédito: ${names}.`,
      });
}

/** The limit of each card of which the bank says it. */
export function limitsOf(book: FactBook, cards: readonly Account[], session: ToolSession): string[] {
  const { say } = wordingOf(session);
  return cards.flatMap(({ account_id, name, balances: { limit_cents } }) => {
    if (limit_cents === null) return [];
    const fact = book.read({
      id: factId('card', account_id, 'limit'),
      label: name,
      value: limit_cents,
      unit: moneyUnit(session.ledger),
      evidence: [{ type: 'account', id: account_id }],
    });
    return say({
      en: `The limit of ${ref(fact, 'label')} is ${ref(fact)}.`,
      es: `El límite de ${ref(fact, 'label')} es de ${ref(fact)}.`,
    });
  });
}

/** What can still be charged to each card: what the bank reports, else the limit less what is owed. */
export function available(book: FactBook, cards: readonly Account[], session: ToolSession): (string | null)[] {
  const { say } = wordingOf(session);
  return cards.map(({ account_id, name, balances }) => {
    const { available_cents, limit_cents, current_cents } = balances;
    const left = limit_cents === null || current_cents === null ? null : limit_cents - current_cents;
    const value = available_cents ?? left;
    if (value === null) return null;
    const fact = book.read({
      id: factId('card', account_id, 'available'),
      label: name,
      value,
      unit: moneyUnit(session.ledger),
      evidence: [{ type: 'account', id: account_id }],
      ...(available_cents === null && { formula: say({ en: 'limit - balance', es: 'límite - saldo' }) }),
    });
    return say({
      en: `You have ${ref(fact)} available on ${ref(fact, 'label')}.`,
      es: `Tienes ${ref(fact)} disponibles en ${ref(fact, 'label')}.`,
    });
  });
}

/** Days between two payments of a card, at most. */
const longestCycle = 31;

/** What was paid to the cards, and the last payment. */
export function paidToCards(
  book: FactBook,
  cards: readonly Account[],
  { asked, question }: { readonly asked: Days | null; readonly question: string },
  session: ToolSession,
): (string | null)[] {
  const { ledger } = session;
  const { language, say } = wordingOf(session);
  const held = coveredPeriod(book, session, asked ?? yearBack(ledger.as_of));
  if (held.period === null) return [held.refusal];
  const { period, note } = held;
  const accounts = cards.map(({ account_id }) => account_id);
  const all = ledger.transactions.filter(
    ({ flow, account_id, amount_cents }) =>
      flow === 'card_payment' && accounts.includes(account_id) && amount_cents < 0,
  );
  const rows = within(all, period);
  const [only, ...others] = cards;
  const sum = book.sum({
    id: factId('card.paid', periodKey(period)),
    label: only && others.length === 0 ? only.name : say({ en: 'Your cards', es: 'Tus tarjetas' }),
    rows,
    search: searchOf(ledger, period, { flow: 'card_payment' }, accounts),
    period,
    direction: 'in',
  });
  const when = `${beforePeriod(period, ledger.as_of, language)} ${ref(sum, 'period')}`;
  const where = only && others.length === 0 ? ref(sum, 'label') : say({ en: 'your cards', es: 'tus tarjetas' });
  const sentence = say({
    en: `You paid ${ref(sum)} to ${where} ${when}${rows.length === 0 ? ': I found no payment' : ''}.`,
    es: `Pagaste ${ref(sum)} a ${where} ${when}${rows.length === 0 ? ': no encontré ningún pago' : ''}.`,
  });
  const last = all.at(-1);
  // "Did I pay my card already?": the payment itself says so, of a month at most.
  if (last && asked === null && isYesNo(question) && daysBetween(last.day, ledger.as_of) <= longestCycle)
    return [withVerdict(true, lastPayment(book, last, session), session), sentence, note];
  return [
    isYesNo(question) ? withVerdict(rows.length > 0, sentence, session) : sentence,
    last === undefined ? null : lastPayment(book, last, session),
    note,
  ];
}

function lastPayment(
  book: FactBook,
  row: { transaction_id: string; account_id: string; amount_cents: number; day: string },
  session: ToolSession,
): string {
  const { ledger } = session;
  const label = ledger.account(row.account_id)?.name ?? row.account_id;
  const shared = { label, evidence: [{ type: 'transaction' as const, id: row.transaction_id }] };
  const id = factId('card.paid', row.transaction_id);
  const amount = book.read({ ...shared, id, value: 0 - row.amount_cents, unit: moneyUnit(ledger) });
  const day = book.read({ ...shared, id: factId(id, 'day'), value: row.day, unit: 'date' });
  return wordingOf(session).say({
    en: `The last payment was ${ref(amount)} to ${ref(amount, 'label')} on ${ref(day)}.`,
    es: `El último pago fue de ${ref(amount)} a ${ref(amount, 'label')} el ${ref(day)}.`,
  });
}

/** What the cards' interest came to in a period. */
export function interestCharged(
  book: FactBook,
  { accounts, period }: { readonly accounts: readonly string[]; readonly period: Period },
  session: ToolSession,
): string {
  const { ledger } = session;
  return book.sum({
    id: factId('card.interest', periodKey(period)),
    label: wordingOf(session).say({ en: 'Interest charged', es: 'Intereses cobrados' }),
    rows: within(
      ledger.transactions.filter(
        ({ account_id, category }) =>
          accounts.includes(account_id) && category.detailed === 'BANK_FEES_INTEREST_CHARGE',
      ),
      period,
    ),
    search: searchOf(ledger, period, { category: 'BANK_FEES_INTEREST_CHARGE' }, accounts),
    period,
  });
}

/** Interest of an average whole month; null where there are too few months. */
export function monthlyInterest(book: FactBook, cards: readonly Account[], session: ToolSession): string | null {
  const { ledger } = session;
  const { language, say } = wordingOf(session);
  const days = wholeMonthsHeld(session);
  if (days === null) return null;
  const period = labelled(days, ledger.as_of, language);
  const accounts = cards.map(({ account_id }) => account_id);
  const months = monthsIn(days).length;
  const total = interestCharged(book, { accounts, period }, session);
  const average = book.derive({
    id: 'card.interest.month',
    label: say({ en: 'Interest of an average month', es: 'Intereses de un mes medio' }),
    value: Math.round(book.value(total) / months),
    unit: moneyUnit(ledger),
    formula: say({ en: `${total} divided by ${months}`, es: `${total} dividido por ${months}` }),
    from: [total],
    period,
  });
  return say({
    en: `Interest on your cards comes to about ${ref(average)} a month: ${ref(total)} in the whole months from ${ref(total, 'period')}.`,
    es: `Los intereses de tus tarjetas son unos ${ref(average)} al mes: ${ref(total)} en los meses completos del ${ref(total, 'period')}.`,
  });
}

/** The share of a limit that many guides name as a point to stay under; the article on it says so. */
const usualMark = 0.3;

/** Holds the fullest card against the usual mark, behind yes or no where it was asked to be bad or good. */
export function againstMark(
  book: FactBook,
  utilization: string,
  isBad: boolean | null,
  session: ToolSession,
): { verdict: string | null; sentence: string } {
  const { language, say } = wordingOf(session);
  const mark = book.read({
    id: 'card.mark',
    label: say({ en: 'Point to stay under', es: 'Punto que no conviene pasar' }),
    value: usualMark,
    unit: 'fraction',
    evidence: [{ type: 'article', id: { en: 'credit-utilization', es: 'credit-utilization-es' }[language] }],
  });
  const isOver = book.value(utilization) > usualMark;
  const sentence = isOver
    ? say({
        en: `That is over the ${ref(mark)} that many guides name as a point to stay under.`,
        es: `Es más del ${ref(mark)} que muchas guías dan como punto que no conviene pasar.`,
      })
    : say({
        en: `That is within the ${ref(mark)} that many guides name as a point to stay under.`,
        es: `No pasa del ${ref(mark)} que muchas guías dan como punto que no conviene pasar.`,
      });
  const verdict = isBad === null ? null : isOver === isBad ? say({ en: 'Yes', es: 'Sí' }) : 'No';
  return { verdict, sentence };
}
