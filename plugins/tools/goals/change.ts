import { messageEvidence, type Goal, type HeldGoal, type ToolResult, type ToolSession } from '../../kit/index.ts';
import { plainAnswer, wordingOf } from '../shared/answer.ts';
import { factBook, ref } from '../shared/facts.ts';
import { goalFigures, goalSentences } from './figures.ts';
import type { GoalArguments } from './index.ts';
import { proposed } from './propose.ts';
import { noGoals, whichGoal } from './progress.ts';
import { monthsNamed, targetDate } from './target-date.ts';
import { goalsMeant } from './which.ts';

/** Another sum, day or number of months for a goal that there is. */
export function changeGoal(args: GoalArguments, held: readonly HeldGoal[], session: ToolSession): ToolResult {
  const [meant, other] = goalsMeant(args, held);
  if (!meant) return noGoals(session);
  if (other) return whichGoal(held, session);
  const goal = withChange(meant.goal, args, session.ledger.as_of);
  if (JSON.stringify(goal) !== JSON.stringify(meant.goal)) return changed(meant, goal, session);
  const { say } = wordingOf(session);
  return plainAnswer(
    say({
      en: 'What should it be instead? Tell me the new sum or the new date.',
      es: '¿Qué debe ser en su lugar? Dime la nueva cantidad o la nueva fecha.',
    }),
  );
}

function withChange(goal: Goal, { amount_cents, period, question }: GoalArguments, as_of: string): Goal {
  switch (goal.kind) {
    case 'save_amount': {
      const target_date = targetDate(question ?? '', period, as_of) ?? goal.target_date;
      return { ...goal, target_cents: amount_cents ?? goal.target_cents, target_date };
    }
    case 'pay_off_card':
      return { ...goal, monthly_payment_cents: amount_cents ?? goal.monthly_payment_cents };
    case 'keep_buffer':
      return { ...goal, target_months: monthsNamed(question ?? '') ?? goal.target_months };
  }
}

/** Asks whether a goal is to be as said now. */
export function changed({ goal_id, start_cents }: HeldGoal, goal: Goal, session: ToolSession): ToolResult {
  const { say } = wordingOf(session);
  const book = factBook(session);
  const figures = goalFigures(book, goal, { id: 'new', said: messageEvidence, start_cents }, session);
  const name = ref(figures.wanted, 'label');
  const by = figures.by === null ? '' : say({ en: ` by ${ref(figures.by)}`, es: ` para el ${ref(figures.by)}` });
  const monthly = goal.kind === 'pay_off_card' ? say({ en: ' a month', es: ' al mes' }) : '';
  return proposed(
    book,
    [
      say({
        en: `Shall I change your goal “${name}” to ${ref(figures.wanted)}${monthly}${by}?`,
        es: `¿Cambio tu objetivo «${name}» a ${ref(figures.wanted)}${monthly}${by}?`,
      }),
      ...goalSentences(figures, goal, session),
    ],
    {
      action: { type: 'set_goal', goal_id, goal },
      done: { en: 'Done: your goal is changed.', es: 'Hecho: tu objetivo está cambiado.' },
    },
    session,
  );
}
