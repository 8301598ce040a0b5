import * as z from 'zod';
import { definePlugin, formBounds, type ToolResult, type ToolSession } from '../../kit/index.ts';
import { plainAnswer, wordingOf } from '../shared/answer.ts';
import { paceOf } from '../shared/pace.ts';
import { questionArgument } from '../shared/question.ts';
import { merchantArgument } from '../shared/narrowing.ts';
import { withoutSubscription } from './cancel.ts';
import { examples } from './examples.ts';
import { saveMonthly } from './save.ts';

const argumentsSchema = z.strictObject({
  change: z
    .enum(['save', 'cancel'])
    .default('save')
    .describe('"save": putting amount_cents aside every month; "cancel": without a subscription, or without all'),
  merchant: merchantArgument,
  amount_cents: z
    .int()
    .positive()
    .nullable()
    .default(null)
    .describe('The sum put aside, in cents; a month, unless the question says how often'),
  months: z
    .int()
    .positive()
    .max(formBounds.months.most)
    .nullable()
    .catch(null)
    .default(null)
    .describe('For how many months it is put aside, where the customer says so'),
  question: questionArgument,
});

/** What a change of habit would have meant: a sum put aside every month, a subscription less. Shows figures, gives no advice. */
export default definePlugin({
  kind: 'tool',
  id: 'tool.what-if',
  version: '1.0.0',
  summary: 'Works out what a change would mean: saving a sum every month, one subscription less.',
  config: z.strictObject({}),
  tool: {
    name: 'what_if',
    description:
      'What a change would mean: putting a sum aside every month, cancelling a subscription. For a single purchase use affordability, for paying cards off use payoff.',
    effect: 'read',
    consent: ['spending', 'income'],
    arguments: argumentsSchema,
    status: 'Working out what it would change',
    question: { en: 'What if I saved 100 a month?', es: '¿Y si ahorrara 100 al mes?' },
    examples,
  },
  create: () => ({ run: (args, session) => whatIf(args, session) }),
});

function whatIf(
  { change, merchant, amount_cents, months, question }: z.infer<typeof argumentsSchema>,
  session: ToolSession,
): ToolResult {
  if (change === 'cancel') return withoutSubscription(merchant, session);
  if (amount_cents !== null) return saveMonthly({ amount_cents, months, pace: paceOf(question) }, session);
  const { say } = wordingOf(session);
  return plainAnswer(
    say({
      en: 'How much would you like to put aside a month? Tell me the sum, and I look at your last months.',
      es: '¿Cuánto querrías ahorrar al mes? Dime la cantidad y miro tus últimos meses.',
    }),
  );
}
