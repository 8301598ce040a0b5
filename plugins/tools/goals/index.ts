import * as z from 'zod';
import { definePlugin, type ToolResult, type ToolSession } from '../../kit/index.ts';
import { accountArgument } from '../shared/narrowing.ts';
import { periodArgument } from '../shared/period.ts';
import { isReachAsked, whenReached } from '../savings/reach.ts';
import { changeGoal } from './change.ts';
import { examples } from './examples.ts';
import { goalsProgress } from './progress.ts';
import { removeGoal } from './remove.ts';
import { setGoal } from './set.ts';

const argumentsSchema = z.strictObject({
  action: z
    .enum(['progress', 'set', 'change', 'remove'])
    .default('progress')
    .describe('"progress": which goals there are and how far they are, or whether a sum can be reached in time'),
  kind: z
    .enum(['save_amount', 'pay_off_card', 'keep_buffer'])
    .nullable()
    .default(null)
    .describe('"keep_buffer": so many months of usual spending at hand'),
  amount_cents: z
    .int()
    .min(1)
    .max(100_000_000_000)
    .nullable()
    .default(null)
    .describe('What is to be saved, or paid on the card each month, in cents'),
  period: periodArgument.describe('The day or month by which it is to be reached'),
  account: accountArgument.describe('The card, when there are several'),
  question: z.string().max(2_000).nullable().default(null).describe('The customer’s own words'),
});
export type GoalArguments = z.infer<typeof argumentsSchema>;

/** Goals of saving, paying off and keeping a buffer: how far they are; setting, changing and removing them after a yes. */
export default definePlugin({
  kind: 'tool',
  id: 'tool.goals',
  version: '1.0.0',
  summary: 'Says how far goals are, and proposes to set, change or remove one.',
  config: z.strictObject({}),
  tool: {
    name: 'goals',
    description:
      'The customer’s goals: save an amount by a date, pay a card off, keep a buffer of some months. How far they are, whether a sum can be saved in time, and setting, changing or removing one. Changes are only proposed; the customer confirms.',
    effect: 'write',
    consent: 'accounts',
    arguments: argumentsSchema,
    status: 'Looking at your goals',
    question: { en: 'What are my goals?', es: '¿Cuáles son mis metas?' },
    examples,
  },
  create: () => ({ run: (args, session) => goals(args, session) }),
});

async function goals(args: GoalArguments, session: ToolSession): Promise<ToolResult> {
  const held = (await session.goals?.()) ?? [];
  // "When will I hit 10k?" asks for a day, and gives none.
  const isReach = args.amount_cents !== null && args.period === null && isReachAsked(args.question);
  const reached = isReach && args.amount_cents !== null ? whenReached(args.amount_cents, session) : null;
  if (reached !== null) return reached;
  switch (args.action) {
    case 'progress':
      return goalsProgress(args, held, session);
    case 'set':
      return setGoal(args, held, session);
    case 'change':
      return changeGoal(args, held, session);
    case 'remove':
      return removeGoal(args, held, session);
  }
}
