import * as z from 'zod';
import { definePlugin, type ToolResult, type ToolSession } from '../../kit/index.ts';
import { plainAnswer, wordingOf } from '../shared/answer.ts';
import { matchAccounts } from '../shared/match.ts';
import { missingAnswer } from '../shared/misses.ts';
import { accountArgument } from '../shared/narrowing.ts';
import { cardDebts } from './card-debts.ts';
import { examples } from './examples.ts';
import { cardsCompared } from './order.ts';
import { leftOut, payoffPlan } from './plan.ts';
import { lateness, loanEnds } from './status.ts';

const argumentsSchema = z.strictObject({
  aspect: z
    .enum(['minimum_only', 'payment', 'compare', 'late', 'loan_end'])
    .default('compare')
    .describe(
      '"minimum_only": what paying only the minimum comes to; "payment": what paying amount_cents a month comes to; "compare": which card costs most; "late": is anything overdue; "loan_end": when a loan is paid off',
    ),
  account: accountArgument,
  amount_cents: z.int().positive().nullable().default(null).describe('Paid a month, in cents, for "payment"'),
});

/** Debts over time: how long they take, what they cost, what is late. Compares and works out; never tells what to do. */
export default definePlugin({
  kind: 'tool',
  id: 'tool.debts',
  version: '1.0.0',
  summary: 'How long cards take to pay off and at what cost, which costs most, what is overdue, when loans end.',
  config: z.strictObject({}),
  tool: {
    name: 'debts',
    description:
      'Debt over time: what paying only the minimum, or a sum a month, comes to; which card costs the most; whether a payment is overdue; when a loan is paid off.',
    effect: 'read',
    consent: 'debts',
    arguments: argumentsSchema,
    status: 'Working out your cards and loans',
    examples,
  },
  create: () => ({ run: (args, session) => debts(args, session) }),
});

function debts({ aspect, account, amount_cents }: z.infer<typeof argumentsSchema>, session: ToolSession): ToolResult {
  if (aspect === 'late') return lateness(session);
  if (aspect === 'loan_end') return loanEnds(session);
  const { say } = wordingOf(session);
  const { known, unknown } = cardDebts(session);
  const named = account === null ? null : matchAccounts(account, session.ledger);
  if (named?.length === 0) return missingAnswer('account', session);
  const isMeant = ({ account_id }: { account_id: string }) =>
    named === null || named.some((one) => one.account_id === account_id);
  const cards = known.filter((card) => isMeant(card.account));
  const missing = leftOut(
    unknown.filter(isMeant).map(({ name }) => name),
    session,
  );
  if (cards.length === 0) {
    return plainAnswer(
      missing ??
        say({
          en: 'I see no card with a balance among the accounts you share with me.',
          es: 'No veo ninguna tarjeta con deuda entre las cuentas que compartes conmigo.',
        }),
      [say({ en: 'What accounts do I have?', es: '¿Qué cuentas tengo?' })],
    );
  }
  // A sum is paid on one card: the one that is named, else the dearest.
  const result =
    aspect === 'compare'
      ? cardsCompared(cards, session)
      : aspect === 'payment' && amount_cents !== null
        ? payoffPlan(cards.slice(0, 1), amount_cents, session)
        : payoffPlan(cards, null, session);
  return missing === null ? result : { ...result, text: `${result.text} ${missing}` };
}
