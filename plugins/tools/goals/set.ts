import {
  goalSchema,
  messageEvidence,
  type Goal,
  type HeldGoal,
  type ToolResult,
  type ToolSession,
} from '../../kit/index.ts';
import { addMonths, daysBetween } from '../../kit/ledger/dates.ts';
import { answer, plainAnswer, wordingOf } from '../shared/answer.ts';
import { factBook, ref } from '../shared/facts.ts';
import { matchAccounts } from '../shared/match.ts';
import { missingAnswer } from '../shared/misses.ts';
import { paceOf } from '../shared/pace.ts';
import { changeGoal, changed } from './change.ts';
import { goalFigures, goalSentences } from './figures.ts';
import type { GoalArguments } from './index.ts';
import { proposed } from './propose.ts';
import { monthsNamed, targetDate } from './target-date.ts';
import { kindOf, purposeOf } from './which.ts';

/** A new goal, or the question for what it still lacks. One like it that there is already is changed instead. */
export function setGoal(args: GoalArguments, held: readonly HeldGoal[], session: ToolSession): ToolResult {
  const kind = kindOf(args) ?? 'save_amount';
  const newest = isShort(args.question) ? held.findLast(({ goal }) => goal.kind === kind) : undefined;
  if (newest) return changeGoal(args, [newest], session);
  const read = readGoal(args, session);
  if ('text' in read) return read;
  const goal = goalSchema.parse(read);
  const known = held.findLast(
    (one) => isSame(one.goal, goal) || (isShort(args.question) && one.goal.kind === goal.kind),
  );
  if (known && isShort(args.question)) return changeGoal(args, [known], session);
  if (known) return changed(known, goal, session);
  const book = factBook(session);
  const figures = goalFigures(book, goal, { id: 'new', said: messageEvidence, start_cents: null }, session);
  const name = ref(figures.wanted, 'label');
  return proposed(
    book,
    [askedFor(goal, figures.wanted, figures.by, name, session), ...goalSentences(figures, goal, session).slice(0, 2)],
    {
      action: { type: 'set_goal', goal_id: null, goal },
      done: {
        en: 'Done: your goal is set. Ask me how it is going whenever you like.',
        es: 'Hecho: tu objetivo está fijado. Pregúntame cómo va cuando quieras.',
      },
    },
    session,
  );
}

function askedFor(goal: Goal, wanted: string, by: string | null, name: string, session: ToolSession): string {
  const { say } = wordingOf(session);
  switch (goal.kind) {
    case 'save_amount':
      return say({
        en: `Shall I set the goal “${name}”: ${ref(wanted)} by ${ref(by ?? wanted)}?`,
        es: `¿Fijo el objetivo «${name}»: ${ref(wanted)} para el ${ref(by ?? wanted)}?`,
      });
    case 'pay_off_card':
      return say({
        en: `Shall I set the goal to pay off ${name} with ${ref(wanted)} a month?`,
        es: `¿Fijo el objetivo de pagar ${name} con ${ref(wanted)} al mes?`,
      });
    case 'keep_buffer':
      return say({
        en: `Shall I set the goal to keep ${ref(wanted)} of your usual spending at hand?`,
        es: `¿Fijo el objetivo de tener a mano ${ref(wanted)} de tu gasto habitual?`,
      });
  }
}

/** The goal that the words make, or what is asked because they do not. */
function readGoal(args: GoalArguments, session: ToolSession): Goal | ToolResult {
  const { say } = wordingOf(session);
  const { ledger } = session;
  const { amount_cents, period, account, question } = args;
  switch (kindOf(args) ?? 'save_amount') {
    case 'save_amount': {
      if (amount_cents === null) {
        return plainAnswer(
          say({
            en: 'How much do you want to save, and by when?',
            es: '¿Cuánto quieres ahorrar y para cuándo?',
          }),
          [say({ en: 'I want to save 3,000 by June', es: 'Quiero ahorrar 3000 para junio' })],
        );
      }
      const pace = paceOf(question ?? '');
      // "20 a week" is no sum to reach: what it comes to in the time named, or in a year, is.
      const end =
        pace &&
        (targetDate((question ?? '').replaceAll(/\b(?:for|durante|por)\b/gi, 'in'), period, ledger.as_of) ??
          addMonths(ledger.as_of, 12));
      if (pace && end !== null && end > ledger.as_of) {
        const times = Math.round((daysBetween(ledger.as_of, end) / 365) * pace.timesAYear);
        const name = purposeOf(question) ?? say({ en: 'Savings', es: 'Ahorro' });
        return {
          kind: 'save_amount',
          name,
          target_cents: amount_cents * Math.max(1, times),
          target_date: end,
          account_ids: [],
        };
      }
      const target_date = targetDate(question ?? '', period, ledger.as_of);
      if (target_date === null || target_date <= ledger.as_of) {
        return plainAnswer(say({ en: 'By when do you want to have it?', es: '¿Para cuándo lo quieres tener?' }), [
          say({ en: 'In 12 months', es: 'En 12 meses' }),
        ]);
      }
      const name = purposeOf(question) ?? say({ en: 'Savings', es: 'Ahorro' });
      return { kind: 'save_amount', name, target_cents: amount_cents, target_date, account_ids: [] };
    }
    case 'pay_off_card': {
      const cards = (account === null ? ledger.accounts : matchAccounts(account, ledger)).filter(
        ({ type, balances }) => type === 'credit' && (balances.current_cents ?? 0) > 0,
      );
      const [card, other] = cards;
      if (!card) return missingAnswer('account', session);
      if (other || amount_cents === null)
        return whichCard(
          cards.map(({ name }) => name),
          amount_cents,
          session,
        );
      return {
        kind: 'pay_off_card',
        name: card.name,
        account_id: card.account_id,
        monthly_payment_cents: amount_cents,
      };
    }
    case 'keep_buffer': {
      const target_months = monthsNamed(question ?? '');
      if (target_months === null || target_months > 60) {
        return plainAnswer(
          say({
            en: 'For how many months of your usual spending should it last?',
            es: '¿Para cuántos meses de tu gasto habitual debe alcanzar?',
          }),
          [say({ en: 'Keep 3 months of spending in savings', es: 'Tener 3 meses de gastos en ahorros' })],
        );
      }
      const name = say({ en: 'Emergency fund', es: 'Fondo de emergencia' });
      return { kind: 'keep_buffer', name, target_months, monthly_contribution_cents: null };
    }
  }
}

function whichCard(names: readonly string[], amount_cents: number | null, session: ToolSession): ToolResult {
  const { say } = wordingOf(session);
  const text =
    amount_cents === null
      ? say({ en: 'How much do you want to pay on it a month?', es: '¿Cuánto quieres pagar al mes?' })
      : say({ en: 'Which of your cards do you mean?', es: '¿A cuál de tus tarjetas te refieres?' });
  const sum = amount_cents === null ? 200 : amount_cents / 100;
  return answer(factBook(session), [text], {
    suggestions: names.slice(0, 3).map((name) =>
      say({
        en: `Set a goal to pay off ${name} with ${sum} a month`,
        es: `Fija el objetivo de pagar ${name} con ${sum} al mes`,
      }),
    ),
  });
}

/** "Make it 4,000": says nothing of a goal, and so means the one that there is. */
function isShort(question: string | null): boolean {
  return (
    question !== null &&
    !/\b(?:save|saving|savings|goal|have|put|want|need|get|keep|set|ahorr\w*|junt\w*|meta|objetivo|quiero|tener|fij\w*)\b/i.test(
      question,
    )
  );
}

/** A goal is the same when it is for the same thing: its sum and its day may differ. */
function isSame(one: Goal, other: Goal): boolean {
  if (one.kind === 'save_amount') return other.kind === 'save_amount' && one.name === other.name;
  if (one.kind === 'pay_off_card') return other.kind === 'pay_off_card' && one.account_id === other.account_id;
  return other.kind === 'keep_buffer';
}
