import * as z from 'zod';
import { definePlugin, type EarlierAnswer, type ToolResult, type ToolSession } from '../../kit/index.ts';
import { plainAnswer, wordingOf } from '../shared/answer.ts';
import { questionArgument } from '../shared/question.ts';
import { per, plus, share, split, times } from './amounts.ts';
import { examples } from './examples.ts';
import { amount } from './amount.ts';
import { average, count, difference, total, which } from './figures.ts';
import { isMoney } from './figure.ts';
import { filter } from './filter.ts';
import { operations, type Operation } from './operation.ts';
import { saved } from './saved.ts';
import { lastTime, since, usual, when, where } from './payments.ts';

type Work = (question: string, earlier: readonly EarlierAnswer[], session: ToolSession) => ToolResult | null;

const works: Readonly<Record<Operation, Work>> = {
  per,
  times,
  split,
  plus,
  share,
  total,
  count,
  average,
  difference,
  which,
  last_time: lastTime,
  usual,
  when,
  since,
  where,
  filter,
  amount,
  saved,
};

/** Works with the figures of the answer before: "so what is it a year?", "in four parts?", "by how much?", "since when?". */
export default definePlugin({
  kind: 'tool',
  id: 'tool.calculation',
  version: '1.0.0',
  summary:
    'Works with the figures of the answer before: a year of it, a part of it, their sum, which is more, since when.',
  config: z.strictObject({}),
  tool: {
    name: 'calculation',
    description:
      'Works with the figures of the previous answer: the sum per day, week, month or year, several times, in equal parts, with another sum; the total, number, average or difference of what was listed; whether the payment was more than the one before or than usual; its day, since when, where; which of the payments fell on weekends, went on cards, or were of more than a sum; the figure alone; what stays when it is cut in half.',
    effect: 'read',
    consent: 'accounts',
    arguments: z.strictObject({
      operation: z.enum(operations).default('per').describe('What to work out'),
      question: questionArgument.describe('The customer’s own words, with the number, the sum or the stretch of time'),
    }),
    status: 'Working it out',
    question: {
      en: 'How much is the figure you just said per year?',
      es: '¿Cuánto es al año la cifra que acabas de decir?',
    },
    examples,
  },
  create: () => ({ run: ({ operation, question }, session) => worked(operation, question, session) }),
});

async function worked(operation: Operation, question: string, session: ToolSession): Promise<ToolResult> {
  const { say } = wordingOf(session);
  // Thanks, what was asked back, and a day alone hold no sum.
  const earlier = (await session.earlier()).filter(({ facts }) =>
    operation === 'when' ? facts.length > 0 : facts.some(isMoney),
  );
  return (
    works[operation](question, earlier, session) ??
    plainAnswer(
      say({
        en: 'I cannot work that out from what I said last: it does not hold what that needs. Name what you mean, and I look it up.',
        es: 'No puedo sacar eso de lo último que dije: no tiene lo que hace falta. Dime a qué te refieres y lo busco.',
      }),
      [
        say({ en: 'How much did I spend last month?', es: '¿Cuánto gasté el mes pasado?' }),
        say({ en: 'What bills are coming up?', es: '¿Qué recibos vienen?' }),
      ],
    )
  );
}
