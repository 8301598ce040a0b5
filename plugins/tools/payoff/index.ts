import * as z from 'zod';
import { definePlugin, type ToolResult, type ToolSession } from '../../kit/index.ts';
import { noneOf } from '../shared/account-facts.ts';
import { answer, plainAnswer, wordingOf } from '../shared/answer.ts';
import { factBook, ref } from '../shared/facts.ts';
import { matchAccounts } from '../shared/match.ts';
import { missingAnswer } from '../shared/misses.ts';
import { accountArgument } from '../shared/narrowing.ts';
import { cardDebts } from './card-debts.ts';
import { examples } from './examples.ts';
import { cardsCompared } from './order.ts';
import { leftOut, payoffPlan } from './plan.ts';

const argumentsSchema = z.strictObject({
  aspect: z
    .enum(['minimum_only', 'payment', 'compare'])
    .default('compare')
    .describe(
      '"minimum_only": what paying only the minimum comes to; "payment": what paying amount_cents a month comes to; "compare": which card costs most',
    ),
  account: accountArgument,
  amount_cents: z.int().positive().nullable().default(null).describe('Paid a month, in cents, for "payment"'),
});

/** How cards are paid off: how long it takes, what it costs, what the order changes. Works out and compares; never tells what to do. */
export default definePlugin({
  kind: 'tool',
  id: 'tool.payoff',
  version: '1.0.0',
  summary: 'How long cards take to pay off and at what cost, and which of them costs the most.',
  config: z.strictObject({}),
  tool: {
    name: 'payoff',
    description:
      'Paying cards off: what paying only the minimum, or a sum a month, comes to; which card costs the most and what the order of paying changes.',
    effect: 'read',
    consent: 'debts',
    arguments: argumentsSchema,
    status: 'Working out how your cards are paid off',
    question: { en: 'Which card should I pay off first?', es: '¿Qué tarjeta debería pagar primero?' },
    examples,
  },
  create: () => ({ run: (args, session) => paidOff(args, session) }),
});

function paidOff({ aspect, account, amount_cents }: z.infer<typeof argumentsSchema>, session: ToolSession): ToolResult {
  const { say } = wordingOf(session);
  if (aspect === 'payment' && amount_cents === null) {
    return plainAnswer(
      say({
        en: 'How much would be paid a month? Tell me the sum, and I work out how long it takes.',
        es: '¿Cuánto se pagaría al mes? Dime la cantidad y calculo cuánto tardaría.',
      }),
    );
  }
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
    const suggestions = [say({ en: 'What accounts do I have?', es: '¿Qué cuentas tengo?' })];
    if (missing !== null) return plainAnswer(missing, suggestions);
    const book = factBook(session);
    const label = say({ en: 'Cards with a balance', es: 'Tarjetas con deuda' });
    const none = noneOf(book, { kind: 'credit with a balance', label }, session);
    const text = say({
      en: `I see ${ref(none)} cards with a balance among the accounts you share with me.`,
      es: `Veo ${ref(none)} tarjetas con deuda entre las cuentas que compartes conmigo.`,
    });
    return answer(book, [text], { suggestions });
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
