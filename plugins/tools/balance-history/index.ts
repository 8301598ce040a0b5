import * as z from 'zod';
import {
  addDays,
  definePlugin,
  transactionEvidence,
  type Account,
  type ToolResult,
  type ToolSession,
} from '../../kit/index.ts';
import { checkingAccounts } from '../../signals/shared/accounts.ts';
import { noneOf } from '../shared/account-facts.ts';
import { answer, coveredPeriod, wordingOf } from '../shared/answer.ts';
import { factBook, factId, moneyUnit, ref, type FactBook } from '../shared/facts.ts';
import { matchAccounts } from '../shared/match.ts';
import { missingAnswer } from '../shared/misses.ts';
import { accountArgument } from '../shared/narrowing.ts';
import { beforePeriod, labelled, periodArgument } from '../shared/period.ts';
import { questionArgument } from '../shared/question.ts';
import { comparisonAsked, thenAndNow } from './compared.ts';
import { examples } from './examples.ts';

const argumentsSchema = z.strictObject({
  period: periodArgument,
  account: accountArgument,
  question: questionArgument,
});

/** Points that a line is drawn through, so that the table beside it can be read. */
const mostPoints = 14;

/** What accounts held in the past: the lowest and highest end of a day, how it developed, the balance of one day. */
export default definePlugin({
  kind: 'tool',
  id: 'tool.balance-history',
  version: '1.1.0',
  summary: 'Lowest, highest and last balance of past days, rolled back from today’s by the posted payments.',
  config: z.strictObject({}),
  tool: {
    name: 'balance_history',
    description:
      'What checking accounts, or a named account, held in the past: lowest and highest end-of-day balance of a period, the balance on a past day, how it developed. For now use balances, for the future forecast.',
    effect: 'read',
    consent: ['accounts', 'spending'],
    arguments: argumentsSchema,
    status: 'Looking back at your balances',
    question: { en: 'How low did my balance get?', es: '¿Cuál fue mi saldo más bajo?' },
    examples,
  },
  create: () => ({ run: (args, session) => history(args, session) }),
});

interface Point {
  readonly date: string;
  readonly cents: number;
}

function history(args: z.infer<typeof argumentsSchema>, session: ToolSession): ToolResult {
  const { ledger } = session;
  const { language, say } = wordingOf(session);
  const accounts = args.account === null ? checkingAccounts(ledger) : matchAccounts(args.account, ledger);
  if (args.account !== null && accounts.length === 0) return missingAnswer('account', session);
  const book = factBook(session);
  if (accounts.length === 0) {
    const label = say({ en: 'Checking accounts', es: 'Cuentas corrientes' });
    noneOf(book, { kind: 'checking', label }, session);
    return answer(book, [
      say({
        en: 'I see no checking account among those you share with me.',
        es: 'No veo ninguna cuenta corriente entre las que compartes conmigo.',
      }),
    ]);
  }
  const comparison = comparisonAsked(args.question);
  if (comparison !== null) {
    const compared = thenAndNow({ accounts, comparison, period: args.period, question: args.question }, session);
    if (compared !== null) return compared;
  }
  const held = coveredPeriod(book, session, args.period ?? { from: addDays(ledger.as_of, -89), to: ledger.as_of });
  if (held.period === null) return answer(book, [held.refusal]);
  const { period, note } = held;
  const points = pointsOf(accounts, period, session);
  const [first] = points;
  if (!first) {
    return answer(book, [
      say({
        en: 'The bank did not report the balance of one of these accounts, so I cannot work back from it.',
        es: 'El banco no informó el saldo de alguna de estas cuentas, así que no puedo calcular hacia atrás.',
      }),
    ]);
  }
  const lowest = points.reduce((least, point) => (point.cents < least.cents ? point : least));
  const highest = points.reduce((most, point) => (point.cents > most.cents ? point : most));
  const factsAt = (point: Point) => pointFacts(book, point, accounts, session);
  const suggestions = [
    say({ en: 'Will I go below zero before payday?', es: '¿Estaré en números rojos antes de cobrar?' }),
    say({ en: 'What is my balance?', es: '¿Cuál es mi saldo?' }),
  ];
  if (points.length === 1) {
    const { amount, day } = factsAt(first);
    return answer(
      book,
      [
        say({
          en: `At the end of ${ref(day)} there was ${ref(amount)} in ${ref(amount, 'label')}.`,
          es: `Al final del ${ref(day)} había ${ref(amount)} en ${ref(amount, 'label')}.`,
        }),
        note,
      ],
      { suggestions },
    );
  }
  const low = factsAt(lowest);
  const high = factsAt(highest);
  return answer(
    book,
    [
      say({
        en: `The lowest was ${ref(low.amount)} at the end of ${ref(low.day)}, in ${ref(low.amount, 'label')} ${beforePeriod(period, ledger.as_of, language)} ${ref(low.amount, 'period')}.`,
        es: `Lo más bajo fue ${ref(low.amount)} al final del ${ref(low.day)}, en ${ref(low.amount, 'label')} ${beforePeriod(period, ledger.as_of, language)} ${ref(low.amount, 'period')}.`,
      }),
      say({
        en: `The highest was ${ref(high.amount)} on ${ref(high.day)}.`,
        es: `Lo más alto fue ${ref(high.amount)} el ${ref(high.day)}.`,
      }),
      note,
    ],
    {
      cards: [
        points.length < 3
          ? null
          : {
              type: 'chart',
              title: say({ en: 'Your balance day by day', es: 'Tu saldo día a día' }),
              kind: 'line',
              series: [
                {
                  label: say({ en: 'Balance', es: 'Saldo' }),
                  points: drawn(points, [lowest, highest]).map((point) => ({
                    label: labelled({ from: point.date, to: point.date }, ledger.as_of, language).label,
                    fact: factsAt(point).amount,
                  })),
                },
              ],
            },
      ],
      suggestions,
    },
  );

  function pointFacts(
    to: FactBook,
    point: Point,
    of: readonly Account[],
    { ledger: { currency, transactions } }: ToolSession,
  ) {
    const label =
      of.length === 1 && of[0] ? of[0].name : say({ en: 'your checking accounts', es: 'tus cuentas corrientes' });
    const ids = new Set(of.map(({ account_id }) => account_id));
    // What was taken off stands beside the balances that it was taken from, for the days that are spoken of.
    const isTold = point === lowest || point === highest;
    const later = isTold ? transactions.filter(({ account_id, date }) => ids.has(account_id) && date > point.date) : [];
    const proof = of.map(({ account_id }) => ({ type: 'account' as const, id: account_id }));
    const shared = { label, evidence: [...proof, ...transactionEvidence(later)] };
    const id = factId('balance', args.account ?? 'checking', point.date);
    const formula = say({
      en: 'reported balance, less what was posted after that day',
      es: 'saldo informado, menos lo registrado después de ese día',
    });
    return {
      amount: to.read({ ...shared, id, value: point.cents, unit: moneyUnit({ currency }), formula, period }),
      day: to.read({ ...shared, id: factId(id, 'day'), value: point.date, unit: 'date' }),
    };
  }
}

/** The accounts together at the end of each day of the period that is held; empty when the balance of one of them is unknown. */
function pointsOf(
  accounts: readonly Account[],
  { from, to }: { from: string; to: string },
  { ledger }: ToolSession,
): Point[] {
  const points: Point[] = [];
  for (let date = from; date <= to && date <= ledger.as_of; date = addDays(date, 1)) {
    let cents: number | null = 0;
    for (const { account_id } of accounts) {
      const balance = ledger.balanceOn(account_id, date);
      cents = balance === null || cents === null ? null : cents + balance;
    }
    if (cents !== null) points.push({ date, cents });
  }
  return points;
}

/** Evenly spaced days, with the ones that are spoken of and the last. */
function drawn(points: readonly Point[], always: readonly Point[]): Point[] {
  const step = Math.ceil(points.length / (mostPoints - always.length - 1));
  return points.filter((point, index) => index % step === 0 || index === points.length - 1 || always.includes(point));
}
