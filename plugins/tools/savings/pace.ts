import { messageEvidence, type ToolResult, type ToolSession } from '../../kit/index.ts';
import { foldAccents } from '../../kit/fold-accents.ts';
import { addMonths, daysBetween } from '../../kit/ledger/dates.ts';
import { answer, wordingOf } from '../shared/answer.ts';
import { factBook, moneyUnit, ref, searchOf, type FactBook } from '../shared/facts.ts';
import { beforePeriod, labelled, monthsIn, type Days } from '../shared/period.ts';
import { lastLine } from '../shared/question.ts';
import { within } from '../shared/selection.ts';
import { wholeMonthsHeld } from '../shared/whole-months.ts';
import type { Held } from './enough.ts';

const willHave =
  /\b(?:will i|ill|i will|am i going to|gonna|would i) (?:have|be)\b.*\b(?:saved|savings|put (?:away|aside|by)|stashed)\b|\b(?:tendre|habre|voy a tener|tendria|llegare a tener|llevare)\b.*\b(?:ahorr\w+|guardad\w+)\b|\b(?:ahorrare|juntare)\b/;

/** What will have been saved by a day to come, and not what was. */
export function isPaceAsked(question: string): boolean {
  return willHave.test(foldAccents(lastLine(question)).replaceAll(/['’`]/g, ''));
}

/**
 * What savings will come to by a day if as much goes in each month as in the last whole ones: what they hold, and the average a month times
 * the months until then.
 * @param ahead the days asked about; a year from now where none were
 */
export function atThisPace(ahead: Days | null, held: Held, session: ToolSession): ToolResult {
  const { ledger } = session;
  const { say } = wordingOf(session);
  const book = factBook(session);
  const days = wholeMonthsHeld(session);
  if (days === null) {
    return answer(book, [
      say({
        en: 'That takes a few whole months of what goes into your savings, and I do not have them yet.',
        es: 'Para eso hacen falta algunos meses completos de lo que entra en tus ahorros, y todavía no los tengo.',
      }),
    ]);
  }
  const until = ahead !== null && ahead.to > ledger.as_of ? ahead.to : addMonths(ledger.as_of, 12);
  const { pace, when } = paceOver(book, days, held, session);
  const now = heldFact(book, held, session);
  const day = book.read({
    id: 'savings.until',
    label: say({ en: 'Day asked about', es: 'Día preguntado' }),
    value: until,
    unit: 'date',
    evidence: [messageEvidence],
  });
  const expected = book.derive({
    id: 'savings.at_pace',
    label: say({ en: 'Savings at this pace', es: 'Ahorros a este ritmo' }),
    value: held.cents + Math.round((book.value(pace) * 12 * daysBetween(ledger.as_of, until)) / 365),
    unit: moneyUnit(ledger),
    formula: say({
      en: 'what is there now + average a month x 12 / 365 x days until then',
      es: 'lo que hay ahora + media al mes x 12 / 365 x días hasta entonces',
    }),
    from: [now, pace],
  });
  return answer(
    book,
    [
      say({
        en: `At the pace so far there would be about ${ref(expected)} in your savings on ${ref(day)}: ${ref(now)} now, and about ${ref(pace)} a month on top, which is what you put aside on average ${when}.`,
        es: `Al ritmo de hasta ahora tendrías unos ${ref(expected)} en tus ahorros el ${ref(day)}: ${ref(now)} ahora, y unos ${ref(pace)} más al mes, que es lo que ahorraste de media ${when}.`,
      }),
      say({
        en: 'Past months are a guide and no promise.',
        es: 'Los meses pasados orientan, no prometen.',
      }),
    ],
    {
      suggestions: [
        say({ en: 'How much am I saving?', es: '¿Cuánto estoy ahorrando?' }),
        say({ en: 'What if I saved 100 a month?', es: '¿Y si ahorrara 100 al mes?' }),
      ],
    },
  );
}

/** What savings hold now. */
export function heldFact(book: FactBook, { cents, accounts }: Held, session: ToolSession): string {
  const { say } = wordingOf(session);
  return book.read({
    id: 'savings.held',
    label: say({ en: 'In your savings', es: 'En tus ahorros' }),
    value: cents,
    unit: moneyUnit(session.ledger),
    formula: say({ en: 'balances of the savings accounts together', es: 'saldos de las cuentas de ahorro juntos' }),
    evidence: accounts.map((id) => ({ type: 'account' as const, id })),
  });
}

/** What went into savings in an average month of those days, interest counted and what was taken out again. */
export function paceOver(
  book: FactBook,
  days: Days,
  { accounts }: Held,
  session: ToolSession,
): { readonly pace: string; readonly when: string } {
  const { ledger } = session;
  const { language, say } = wordingOf(session);
  const period = labelled(days, ledger.as_of, language);
  const total = book.sum({
    id: 'savings.pace.total',
    label: say({ en: 'Put aside', es: 'Ahorrado' }),
    rows: within(
      ledger.transactions.filter(({ account_id }) => accounts.includes(account_id)),
      days,
    ),
    search: searchOf(ledger, days, { account: 'savings' }, accounts),
    period,
    direction: 'in',
  });
  const pace = book.derive({
    id: 'savings.pace',
    label: say({ en: 'Put aside in an average month', es: 'Ahorrado en un mes medio' }),
    value: Math.round(book.value(total) / monthsIn(days).length),
    unit: moneyUnit(ledger),
    formula: say({ en: 'what was put aside divided by the months', es: 'lo ahorrado dividido entre los meses' }),
    from: [total],
    period,
  });
  return { pace, when: `${beforePeriod(period, ledger.as_of, language)} ${ref(pace, 'period')}` };
}
