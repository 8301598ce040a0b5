import { formCard } from '../../forms/index.ts';
import { messageEvidence, type Card, type Goal, type ToolResult, type ToolSession } from '../../kit/index.ts';
import { liquidSavingsAccounts } from '../../signals/shared/accounts.ts';
import { answer, plainAnswer, wordingOf } from '../shared/answer.ts';
import { factBook, ref, searchOf, type FactBook } from '../shared/facts.ts';
import { beforePeriod, labelled, monthOf, monthsIn } from '../shared/period.ts';
import { within } from '../shared/selection.ts';
import { wholeMonthsHeld } from '../shared/whole-months.ts';
import { goalFigures, goalSentences, type GoalFigures } from './figures.ts';

/** Whole months whose pace is looked at, at most. */
const monthsBack = 3;

/** Whether a sum that is no goal yet can be saved in time: what it takes a month, beside what was put aside lately. */
export function onCourse(target_cents: number, target_date: string | null, session: ToolSession): ToolResult {
  const { say } = wordingOf(session);
  if (target_date === null || target_date <= session.ledger.as_of) {
    return plainAnswer(say({ en: 'By when do you want to have it?', es: '¿Para cuándo lo quieres tener?' }), [
      say({ en: 'In 12 months', es: 'En 12 meses' }),
    ]);
  }
  const book = factBook(session);
  const name = say({ en: 'Savings', es: 'Ahorro' });
  const goal: Goal = { kind: 'save_amount', name, target_cents, target_date, account_ids: [] };
  const figures = goalFigures(book, goal, { id: 'asked', said: messageEvidence, start_cents: null }, session);
  return answer(
    book,
    figures.monthly === null || figures.is_reached
      ? goalSentences(figures, goal, session)
      : [neededSentence(figures, figures.monthly, session), paceSentence(book, figures.monthly, session)],
    {
      cards: [otherSums(figures, session)],
      suggestions: [
        say({ en: 'Set that as a goal', es: 'Fíjalo como objetivo' }),
        say({ en: 'How much am I saving?', es: '¿Cuánto estoy ahorrando?' }),
      ],
    },
  );
}

/** The form with which other sums can be tried for a goal of saving; null where there is nothing to begin with. */
export function otherSums({ wanted, current, monthly, is_reached }: GoalFigures, session: ToolSession): Card | null {
  if (current === null || monthly === null || is_reached) return null;
  const starts = { goal_cents: { fact: wanted }, saved_cents: { fact: current }, monthly_cents: { fact: monthly } };
  return formCard('savings_goal', starts, session);
}

/** What it takes a month comes first: that is what was asked. */
function neededSentence({ wanted, by, current, share }: GoalFigures, monthly: string, session: ToolSession): string {
  const { say } = wordingOf(session);
  const far = share === null ? '' : ` (${ref(share)})`;
  return say({
    en: `It takes about ${ref(monthly)} a month from now to have ${ref(wanted)} by ${ref(by ?? wanted)}; so far there is ${ref(current ?? wanted)}${far}.`,
    es: `Hacen falta unos ${ref(monthly)} al mes desde ahora para tener ${ref(wanted)} el ${ref(by ?? wanted)}; hasta ahora hay ${ref(current ?? wanted)}${far}.`,
  });
}

/** What went into savings in the last whole months, a month, and whether that is enough. */
function paceSentence(book: FactBook, needed: string, session: ToolSession): string | null {
  const { ledger } = session;
  const { language, say } = wordingOf(session);
  const held = wholeMonthsHeld(session);
  if (held === null) return null;
  const recent = monthOf(ledger.as_of, monthsBack).from;
  const counted = { from: recent > held.from ? recent : held.from, to: held.to };
  const accounts = liquidSavingsAccounts(ledger).map(({ account_id }) => account_id);
  const period = labelled(counted, ledger.as_of, language);
  const total = book.sum({
    id: 'goal.put_aside',
    label: say({ en: 'Put aside', es: 'Ahorrado' }),
    rows: within(
      ledger.transactions.filter(({ account_id }) => accounts.includes(account_id)),
      counted,
    ),
    search: searchOf(ledger, counted, { account: 'savings' }, accounts),
    period,
    direction: 'in',
  });
  const when = `${beforePeriod(period, ledger.as_of, language)} ${ref(total, 'period')}`;
  const pace = book.derive({
    id: 'goal.pace',
    label: say({ en: 'Put aside in an average month', es: 'Ahorrado en un mes medio' }),
    value: Math.round(book.value(total) / monthsIn(counted).length),
    unit: `${ledger.currency}_cents`,
    formula: say({ en: 'what was put aside divided by the months', es: 'lo ahorrado dividido entre los meses' }),
    from: [total],
    period,
  });
  return book.value(pace) >= book.value(needed)
    ? say({
        en: `You are on course: ${when} you put aside about ${ref(pace)} a month.`,
        es: `Vas bien: ${when} ahorraste unos ${ref(pace)} al mes.`,
      })
    : say({
        en: `You are not on course yet: ${when} you put aside about ${ref(pace)} a month.`,
        es: `Todavía no vas al ritmo: ${when} ahorraste unos ${ref(pace)} al mes.`,
      });
}
