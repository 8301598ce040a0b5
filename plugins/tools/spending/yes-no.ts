import { messageEvidence, type ToolSession } from '../../kit/index.ts';
import { daysBetween, endOfMonth, startOfMonth } from '../../kit/ledger/dates.ts';
import { wordingOf } from '../shared/answer.ts';
import { factId, moneyUnit, ref, type FactBook } from '../shared/facts.ts';
import { monthOf, wholeMonths, type Days } from '../shared/period.ts';
import { isYesNo, withVerdict, wordsAsked } from '../shared/question.ts';
import type { SpendingArguments } from './index.ts';

const more =
  /\b(?:more|higher|up|over|above|exceed\w*|past|too much|overspend\w*|overboard|an? (?:whole )?lot|much|high|steep|expensive|crazy|excessive|mas|much[oa]s?|muchisimo|bastante|alt[oa]|car[oa]|exagerado|demasiad[oa]s?|mayor|superior|encima|super[oe]\w*|pas(?:e|ado))\b/;
const less =
  /\b(?:less|lower|down|under|below|fewer|within|low|little|cheap|menos|poc[oa]|baj[oa]|barat[oa]|menor|inferior|debajo)\b/;

/** Which way a yes or no is asked: "more than", "less than"; null when neither. */
export function isMoreAsked(question: string): 'more' | 'less' | null {
  if (!isYesNo(question)) return null;
  const words = wordsAsked(question);
  return less.test(words) ? 'less' : more.test(words) ? 'more' : null;
}

/**
 * "Am I spending more than last month?" is about the month that runs, held against the same days of the one named; other questions
 * are left as they are.
 */
export function withRunning(
  { period, against, question, compare, amount_cents }: SpendingArguments,
  as_of: string,
): { period: Days; against: Days } | null {
  if (
    period === null ||
    against !== null ||
    amount_cents !== null ||
    compare === 'usual' ||
    isMoreAsked(question) === null
  )
    return null;
  if (!/\b(?:than|que|vs|versus|compared)\b/.test(wordsAsked(question))) return null;
  return runningAgainst(period, as_of);
}

/** The month that runs, and the same days of a month before it; null for other days than those of a whole month. */
export function runningAgainst(period: Days, as_of: string): { period: Days; against: Days } | null {
  if (wholeMonths(period, as_of) !== 1 || period.to >= startOfMonth(as_of)) return null;
  const running = monthOf(as_of);
  const end = endOfMonth(period.from);
  const sameDay = period.from.slice(0, 8) + running.to.slice(8);
  const isWhole = running.to === endOfMonth(running.to) || daysBetween(sameDay, end) < 0;
  return { period: running, against: { from: period.from, to: isWhole ? end : sameDay } };
}

/** The first sentence: the sum, behind yes or no where that was asked. */
export function spendingVerdict(
  book: FactBook,
  { question, amount_cents, compare }: SpendingArguments,
  said: { total: string; what: string; when: string; compared: number | null },
  session: ToolSession,
): string {
  const { say } = wordingOf(session);
  const { total, what, when, compared } = said;
  const sum = say({ en: `You spent ${ref(total)}${what} ${when}`, es: `Gastaste ${ref(total)}${what} ${when}` });
  const asked = isMoreAsked(question);
  if (!isYesNo(question)) return `${sum}.`;
  if (amount_cents !== null && compare !== 'usual') {
    const limit = book.read({
      id: factId('asked', String(amount_cents)),
      label: say({ en: 'Amount asked about', es: 'Importe preguntado' }),
      value: amount_cents,
      unit: moneyUnit(session.ledger),
      evidence: [messageEvidence],
    });
    const isOver = book.value(total) > amount_cents;
    const than = isOver
      ? say({ en: `more than ${ref(limit)}`, es: `más de ${ref(limit)}` })
      : say({ en: `not more than ${ref(limit)}`, es: `no más de ${ref(limit)}` });
    return withVerdict(asked === 'less' ? !isOver : isOver, `${sum}, ${than}.`, session);
  }
  if (asked !== null) {
    if (compared === null) return `${sum}.`;
    const isMore = book.value(total) > compared;
    const isLess = book.value(total) < compared;
    return withVerdict(asked === 'more' ? isMore : isLess, `${sum}.`, session);
  }
  // "Is that normal?" is told by the figures beside it.
  return what === '' || compare === 'usual' ? `${sum}.` : withVerdict(true, `${sum}.`, session);
}
