import type { Card, HeldGoal, TableCell, ToolResult, ToolSession } from '../../kit/index.ts';
import { answer, plainAnswer, wordingOf } from '../shared/answer.ts';
import { factBook, ref } from '../shared/facts.ts';
import { onCourse, otherSums } from './course.ts';
import { goalFigures, goalSentences, type GoalFigures, type GoalSource } from './figures.ts';
import type { GoalArguments } from './index.ts';
import { targetDate } from './target-date.ts';
import { goalsMeant } from './which.ts';

/** Goals told in words; a table holds the rest. */
const mostTold = 2;

/** A goal that is kept: its words are those of the message it was set in. */
export function sourceOf({ goal_id, start_cents }: HeldGoal): GoalSource {
  return { id: goal_id, said: { type: 'message', id: goal_id }, start_cents };
}

/** How far the goals are; for a sum that is no goal yet, whether it can be saved in time. */
export function goalsProgress(args: GoalArguments, held: readonly HeldGoal[], session: ToolSession): ToolResult {
  const { amount_cents, period, question } = args;
  const { say } = wordingOf(session);
  const isHeld = held.some(({ goal }) => goal.kind === 'save_amount' && goal.target_cents === amount_cents);
  if (amount_cents !== null && !isHeld) {
    return onCourse(amount_cents, targetDate(question ?? '', period, session.ledger.as_of), session);
  }
  const meant = goalsMeant(args, held);
  if (meant.length === 0) return noGoals(session);
  const book = factBook(session);
  const all = meant.map((one) => ({ goal: one.goal, figures: goalFigures(book, one.goal, sourceOf(one), session) }));
  return answer(
    book,
    all.slice(0, mostTold).flatMap(({ goal, figures }) => goalSentences(figures, goal, session)),
    {
      cards: [
        all.length === 1 && all[0] ? otherSums(all[0].figures, session) : null,
        all.length > mostTold
          ? table(
              all.map(({ figures }) => figures),
              session,
            )
          : null,
      ],
      suggestions: [
        say({ en: 'How much am I saving?', es: '¿Cuánto estoy ahorrando?' }),
        say({ en: 'Could I put away 200 a month?', es: '¿Podría apartar 200 al mes?' }),
        say({ en: 'Change my goal', es: 'Cambiar mi objetivo' }),
      ],
    },
  );
}

function table(all: readonly GoalFigures[], session: ToolSession): Card {
  const { say } = wordingOf(session);
  const cell = (fact: string | null): TableCell => (fact === null ? { text: '–' } : { fact });
  return {
    type: 'table',
    title: say({ en: 'Your goals', es: 'Tus objetivos' }),
    columns: [
      { label: say({ en: 'Goal', es: 'Objetivo' }), align: 'start' },
      { label: say({ en: 'Wanted', es: 'Meta' }), align: 'end' },
      { label: say({ en: 'Now', es: 'Ahora' }), align: 'end' },
      { label: say({ en: 'Reached', es: 'Alcanzado' }), align: 'end' },
    ],
    rows: all.map(({ wanted, current, share }) => [
      { text: ref(wanted, 'label') },
      { fact: wanted },
      cell(current),
      cell(share),
    ]),
  };
}

export function noGoals(session: ToolSession): ToolResult {
  const { say } = wordingOf(session);
  return plainAnswer(
    say({
      en: 'You have set no goal yet. Tell me one: a sum to save by a date, a card to pay off, or months of spending to keep at hand.',
      es: 'Todavía no has fijado ningún objetivo. Dime uno: una cantidad que ahorrar para una fecha, una tarjeta que pagar o meses de gastos que tener a mano.',
    }),
    [
      say({ en: 'I want to save 3,000 by June', es: 'Quiero ahorrar 3000 para junio' }),
      say({ en: 'Keep 3 months of spending in savings', es: 'Tener 3 meses de gastos en ahorros' }),
    ],
  );
}

/** Several goals may be meant. */
export function whichGoal(held: readonly HeldGoal[], session: ToolSession): ToolResult {
  const { say } = wordingOf(session);
  return plainAnswer(
    say({
      en: 'Which of your goals do you mean? Say it with its name.',
      es: '¿A cuál de tus objetivos te refieres? Dilo con su nombre.',
    }),
    held.slice(0, 3).map(({ goal }) => say({ en: `How is ${goal.name} going?`, es: `¿Cómo va ${goal.name}?` })),
  );
}
