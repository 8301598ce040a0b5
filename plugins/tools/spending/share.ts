import type { Period, ToolResult, ToolSession } from '../../kit/index.ts';
import { usualMonth } from '../shared/whole-months.ts';
import { answer, coveredPeriod, wordingOf } from '../shared/answer.ts';
import { factBook, factId, ref, searchOf, type FactBook } from '../shared/facts.ts';
import { beforePeriod, periodKey, type Days } from '../shared/period.ts';
import { asksFor } from '../shared/question.ts';
import { isSpending, within } from '../shared/selection.ts';
import { leftOutOf, onWhat, type Narrowed } from './narrowed.ts';

const shares =
  /\b(?:percent(?:age)?|per cent|pct|(?:what|which|how (?:big|large) a) (?:share|part|proportion|fraction|portion)|(?:share|proportion|fraction|portion) of|porcentaje|proporcion|por ciento|(?:que|cuanta) (?:parte|proporcion)|representa\w*)\b|%/;
const ofIncome = /\b(?:income|pay|paycheck|salary|wages?|earnings?|earn|make|sueldo|salario|ingresos?|nomina|gano)\b/;

/** What a share is asked of; null where none is asked for. */
export function shareAsked(question: string): 'spending' | 'income' | null {
  const words = asksFor(question, shares);
  return words === null ? null : ofIncome.test(words) ? 'income' : 'spending';
}

/** True of words that hold something against what comes in. */
export function isOfIncome(words: string): boolean {
  return ofIncome.test(words);
}

/** All that came in in these days. */
export function cameIn(book: FactBook, period: Period, session: ToolSession): string {
  const { ledger } = session;
  return book.sum({
    id: factId('income', 'all', periodKey(period)),
    label: wordingOf(session).say({ en: 'Came in', es: 'Entró' }),
    rows: within(
      ledger.transactions.filter(({ flow }) => flow === 'income'),
      period,
    ),
    search: searchOf(ledger, period, { flow: 'income' }),
    period,
    direction: 'in',
  });
}

/** All that was spent in these days from these accounts. */
function spentInAll(book: FactBook, accounts: readonly string[], period: Period, session: ToolSession): string {
  const { ledger } = session;
  return book.sum({
    id: factId('spending', 'all', periodKey(period)),
    label: wordingOf(session).say({ en: 'Total spending', es: 'Gasto total' }),
    rows: within(
      ledger.transactions.filter((row) => isSpending(row) && accounts.includes(row.account_id)),
      period,
    ),
    search: searchOf(ledger, period, { flow: 'spend' }, accounts),
    period,
  });
}

/** Which part of all that was spent, or of what came in, the topic is; of the last whole month when no days are named. */
export function shareAnswer(
  given: { readonly of: 'spending' | 'income'; readonly asked: Days | null; readonly narrowed: Narrowed },
  session: ToolSession,
): ToolResult {
  const { ledger, granted } = session;
  const { language, say } = wordingOf(session);
  const { narrowed } = given;
  // Whoever does not let income be looked at is told of spending.
  const isIncome = given.of === 'income' && granted.includes('income');
  const book = factBook(session);
  const held = coveredPeriod(book, session, given.asked ?? usualMonth(ledger));
  if (held.period === null) return answer(book, [held.refusal]);
  const { period, note } = held;
  const { selection, label, topic } = narrowed;
  const part = book.sum({
    id: factId(topic, periodKey(period)),
    label,
    rows: within(selection.rows, period),
    search: searchOf(ledger, period, selection.filter, selection.accounts),
    period,
  });
  const whole = isIncome ? cameIn(book, period, session) : spentInAll(book, selection.accounts, period, session);
  const when = `${beforePeriod(period, ledger.as_of, language)} ${ref(whole, 'period')}`;
  const what = onWhat(narrowed, part, language);
  const did = isIncome ? { en: 'came in', es: 'entró' } : { en: 'you spent', es: 'gastaste' };
  if (book.value(whole) <= 0) {
    return answer(book, [
      say({
        en: `Of ${ref(whole)} that ${isIncome ? 'came in' : 'was spent'} ${when} there is no share to tell.`,
        es: `De ${ref(whole)} que ${isIncome ? 'entraron' : 'se gastaron'} ${when} no hay parte que calcular.`,
      }),
      note,
    ]);
  }
  const share = book.derive({
    id: factId(part, 'share', isIncome ? 'income' : 'spending'),
    label: isIncome
      ? say({ en: 'Share of what came in', es: 'Parte de lo que entró' })
      : say({ en: 'Share of the total', es: 'Parte del total' }),
    value: Math.round((book.value(part) / book.value(whole)) * 1000) / 1000,
    unit: 'fraction',
    formula: `${part} / ${whole}`,
    from: [part, whole],
  });
  return answer(
    book,
    [
      say({
        en: `That is ${ref(share)} of what ${did.en} ${when}: ${ref(part)}${what} of ${ref(whole)}.`,
        es: `Es el ${ref(share)} de lo que ${did.es} ${when}: ${ref(part)}${what} de ${ref(whole)}.`,
      }),
      leftOutOf(book, narrowed, period, session),
      note,
    ],
    {
      suggestions: [
        say({ en: 'Where does most of my money go?', es: '¿En qué se va la mayor parte de mi dinero?' }),
        say({ en: 'How did you get that?', es: '¿Cómo lo calculaste?' }),
      ],
    },
  );
}
