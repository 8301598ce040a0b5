import type { HeldGoal, ToolResult, ToolSession } from '../../kit/index.ts';
import { wordingOf } from '../shared/answer.ts';
import { factBook, ref } from '../shared/facts.ts';
import { goalFigures } from './figures.ts';
import type { GoalArguments } from './index.ts';
import { noGoals, sourceOf, whichGoal } from './progress.ts';
import { proposed } from './propose.ts';
import { goalsMeant } from './which.ts';

/** Takes a goal away; the money is not touched. */
export function removeGoal(args: GoalArguments, held: readonly HeldGoal[], session: ToolSession): ToolResult {
  const [meant, other] = goalsMeant(args, held);
  if (!meant) return noGoals(session);
  if (other) return whichGoal(held, session);
  const { say } = wordingOf(session);
  const book = factBook(session);
  const { wanted } = goalFigures(book, meant.goal, sourceOf(meant), session);
  return proposed(
    book,
    [
      say({
        en: `Shall I take away your goal “${ref(wanted, 'label')}” (${ref(wanted)})? Your money stays where it is.`,
        es: `¿Quito tu objetivo «${ref(wanted, 'label')}» (${ref(wanted)})? Tu dinero se queda donde está.`,
      }),
    ],
    {
      action: { type: 'remove_goal', goal_id: meant.goal_id },
      done: { en: 'Done: the goal is gone.', es: 'Hecho: el objetivo ya no está.' },
    },
    session,
  );
}
