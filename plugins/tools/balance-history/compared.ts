import { addDays, transactionEvidence, type Account, type ToolResult, type ToolSession } from '../../kit/index.ts';
import { addMonths } from '../../kit/ledger/dates.ts';
import { answer, startOfData, wordingOf } from '../shared/answer.ts';
import { factBook, factId, moneyUnit, ref } from '../shared/facts.ts';
import type { Days } from '../shared/period.ts';
import { isYesNo, withVerdict, wordsAsked } from '../shared/question.ts';

/** What yes would say: that there is more, or less, now than then, or then than now. */
export interface Comparison {
  readonly way: 'more' | 'less';
  readonly isThenAsked: boolean;
}

const more =
  /\b(?:(?:gone|went|going|go) up|higher|more|increas\w+|grown|grew|risen|rose|mas|subi\w*|aument\w*|crec\w*|mayor)\b/;
const less =
  /\b(?:(?:gone|went|going|go) down|lower|less|decreas\w+|dropped|fallen|fell|shrunk|menos|baj\w+|disminu\w*|menor)\b/;
const sinceOrThan = /\b(?:than|since|compared|que (?:el|la|en|hace|antes|ahora|hoy)|desde|comparad\w+|why|por ?que)\b/;

/** How a balance of the past is asked to be held against today's; null where it is not. */
export function comparisonAsked(question: string): Comparison | null {
  const words = wordsAsked(question);
  if (more.test(words) === less.test(words) || !sinceOrThan.test(words)) return null;
  if (/\b(?:mas baj\w*|mas alt\w*)\b/.test(words) && !/\bque\b/.test(words)) return null;
  return {
    way: less.test(words) ? 'less' : 'more',
    isThenAsked: /\bthan (?:now|today|i (?:do|have) now)\b|\bque (?:ahora|hoy)\b/.test(words),
  };
}

/**
 * The accounts now and at the end of an earlier day: the last of days that are over, the first of those that go on, a month ago where
 * none were named. Null when a balance is not known.
 */
export function thenAndNow(
  {
    accounts,
    comparison,
    period,
    question,
  }: {
    readonly accounts: readonly Account[];
    readonly comparison: Comparison;
    readonly period: Days | null;
    readonly question: string;
  },
  session: ToolSession,
): ToolResult | null {
  const { ledger } = session;
  const { say } = wordingOf(session);
  const book = factBook(session);
  const asked = dayMeant(period, ledger.as_of);
  const isBefore = ledger.first_day !== null && asked < ledger.first_day;
  const first = isBefore && ledger.first_day !== null ? ledger.first_day : asked;
  const day = [first, addDays(first, 1), addDays(first, 2)].find((date) => held(accounts, date, session) !== null);
  const now = held(accounts, ledger.as_of, session);
  const then = day === undefined ? null : held(accounts, day, session);
  if (day === undefined || now === null || then === null) return null;
  const [only, ...others] = accounts;
  const label =
    only && others.length === 0 ? only.name : say({ en: 'your checking accounts', es: 'tus cuentas corrientes' });
  const proof = accounts.map(({ account_id }) => ({ type: 'account' as const, id: account_id }));
  const ids = new Set(accounts.map(({ account_id }) => account_id));
  const later = ledger.transactions.filter(({ account_id, date }) => ids.has(account_id) && date > day);
  const unit = moneyUnit(ledger);
  const formula = say({
    en: 'reported balance, less what was posted after that day',
    es: 'saldo informado, menos lo registrado después de ese día',
  });
  const before = {
    label,
    evidence: [...proof, ...transactionEvidence(later)],
  };
  const nowFact = book.read({ label, evidence: proof, id: 'balance.now', value: now, unit, formula });
  const thenFact = book.read({ ...before, id: factId('balance.then', day), value: then, unit, formula });
  const dayFact = book.read({ ...before, id: factId('balance.then', day, 'day'), value: day, unit: 'date' });
  const isMore = now > then;
  const change = book.derive({
    id: 'balance.change',
    label: say({ en: 'Difference', es: 'Diferencia' }),
    value: Math.abs(now - then),
    unit,
    formula: isMore ? `${nowFact} - ${thenFact}` : `${thenFact} - ${nowFact}`,
    from: [nowFact, thenFact],
  });
  const sentence =
    now === then
      ? say({
          en: `There is ${ref(nowFact)} in ${ref(nowFact, 'label')} now, as at the end of ${ref(dayFact)}.`,
          es: `Hay ${ref(nowFact)} en ${ref(nowFact, 'label')} ahora, igual que al final del ${ref(dayFact)}.`,
        })
      : say({
          en: `There is ${ref(nowFact)} in ${ref(nowFact, 'label')} now, ${ref(change)} ${isMore ? 'more' : 'less'} than at the end of ${ref(dayFact)} (${ref(thenFact)}).`,
          es: `Hay ${ref(nowFact)} en ${ref(nowFact, 'label')} ahora, ${ref(change)} ${isMore ? 'más' : 'menos'} que al final del ${ref(dayFact)} (${ref(thenFact)}).`,
        });
  const wasAsked = comparison.isThenAsked ? then - now : now - then;
  const isYes = comparison.way === 'more' ? wasAsked > 0 : wasAsked < 0;
  const start = isBefore ? startOfData(book, session) : null;
  return answer(
    book,
    [
      isYesNo(question) ? withVerdict(isYes, sentence, session) : sentence,
      start === null
        ? null
        : say({
            en: `The data I hold starts on ${ref(start)}, so earlier days are missing.`,
            es: `Los datos que tengo empiezan el ${ref(start)}, así que faltan los días anteriores.`,
          }),
    ],
    {
      suggestions: [
        say({ en: 'How much did I spend last month?', es: '¿Cuánto gasté el mes pasado?' }),
        say({ en: 'How low did my balance get?', es: '¿Cuál fue mi saldo más bajo?' }),
      ],
    },
  );
}

function dayMeant(period: Days | null, asOf: string): string {
  if (period === null) return addMonths(asOf, -1);
  return period.to < asOf ? period.to : period.from;
}

/** The accounts together at the end of a day, in cents; null when one is unknown. */
function held(accounts: readonly Account[], date: string, { ledger }: ToolSession): number | null {
  let cents = 0;
  for (const { account_id } of accounts) {
    const balance = ledger.balanceOn(account_id, date);
    if (balance === null) return null;
    cents += balance;
  }
  return cents;
}
