import * as z from 'zod';
import { foldAccents } from '../../kit/fold-accents.ts';
import {
  definePlugin,
  type Account,
  type Card,
  type TableCell,
  type ToolResult,
  type ToolSession,
} from '../../kit/index.ts';
import { answer, wordingOf } from '../shared/answer.ts';
import { factBook, factId, moneyUnit, ref, type FactBook } from '../shared/facts.ts';
import { matchAccounts } from '../shared/match.ts';
import { accountArgument } from '../shared/narrowing.ts';
import { missingAnswer } from '../shared/misses.ts';
import { isYesNo, lastLine, questionArgument, withVerdict, wordsAsked } from '../shared/question.ts';
import { isBrokeAsked, isElsewhere } from './asked.ts';
import { besideEachOther, isMostAsked, mostIn } from './beside.ts';
import { examples } from './examples.ts';
import { heldOrOwed, isCash, isDebt, isInvestment, type Balance } from './held.ts';

const argumentsSchema = z.strictObject({
  account: accountArgument,
  other_accounts: z
    .array(z.string().min(1).max(80))
    .max(3)
    .default([])
    .describe('More accounts asked about in the same breath: "checking or savings, where do I have more?"'),
  show: z
    .enum(['all', 'net_worth', 'pending'])
    .default('all')
    .describe('"net_worth" subtracts what is owed; "pending" explains why available differs from the balance'),
  amount_cents: z.int().positive().nullable().default(null).describe('Sum that is held against: "do I have 500?"'),
  is_only: z.boolean().default(false).describe('Another account of that kind was asked for, and there is none'),
  question: questionArgument,
});

/** What is held and what is owed, account by account. */
export default definePlugin({
  kind: 'tool',
  id: 'tool.balances',
  version: '1.1.0',
  summary: 'Balances of each account, total cash, what is owed apart, and pending payments.',
  config: z.strictObject({}),
  tool: {
    name: 'balances',
    description:
      'What the customer has and owes now: balance and available money per account, total cash, debts apart, net worth, pending payments.',
    effect: 'read',
    consent: 'accounts',
    arguments: argumentsSchema,
    status: 'Looking at your balances',
    question: { en: 'How much money do I have?', es: '¿Cuánto dinero tengo?' },
    examples,
  },
  create: () => ({ run: (args, session) => balances(args, session) }),
});

function balances(args: z.infer<typeof argumentsSchema>, session: ToolSession): ToolResult {
  const { ledger } = session;
  const { say } = wordingOf(session);
  if (args.account === null && isElsewhere(args.question, ledger.accounts)) return missingAnswer('account', session);
  if (args.account !== null && args.other_accounts.length > 0 && args.show === 'all')
    return besideEachOther([args.account, ...args.other_accounts], session);
  const named = args.account ?? kindAsked(args);
  const chosen = named === null ? ledger.accounts : matchAccounts(named, ledger);
  if (chosen.length === 0) {
    if (named !== null) return missingAnswer('account', session);
    return answer(factBook(session), [
      say({ en: 'I see no account of yours yet.', es: 'Todavía no veo ninguna cuenta tuya.' }),
    ]);
  }
  const book = factBook(session);
  const held = chosen.filter(isCash).map((account) => heldOrOwed(book, account, session));
  const invested = chosen.filter(isInvestment).map((account) => heldOrOwed(book, account, session));
  const owed = chosen.filter(isDebt).map((account) => heldOrOwed(book, account, session));
  const cash = total(book, session, 'cash', say({ en: 'Cash in all', es: 'Efectivo en total' }), held);
  const debts = total(book, session, 'owed', say({ en: 'Owed in all', es: 'Deuda total' }), owed);
  const holdings = total(book, session, 'invested', say({ en: 'Invested in all', es: 'Inversión total' }), invested);
  const unknown = [...held, ...invested, ...owed].filter(({ known }) => !known);
  const pending = args.show === 'pending' ? pendingSentences(book, session, chosen) : [];
  const worth = args.show === 'net_worth' ? netWorth(book, session, cash, holdings, debts) : null;
  return answer(
    book,
    [
      args.is_only && chosen.length === 1
        ? say({
            en: `I see no other one of that kind among the accounts that you share, only ${chosen[0]?.name ?? ''}.`,
            es: `No veo otra de ese tipo entre las cuentas que compartes, solo ${chosen[0]?.name ?? ''}.`,
          })
        : null,
      worth,
      ...pending,
      args.show === 'all' && isMostAsked(lastLine(args.question))
        ? mostIn(
            book,
            held.filter(({ known }) => known).map(({ fact }) => fact),
            session,
          )
        : null,
      cash === null
        ? null
        : enough(
            args,
            book.value(cash),
            held.length === 1
              ? say({
                  en: `You have ${ref(cash)} in ${ref(cash, 'label')}.`,
                  es: `Tienes ${ref(cash)} en ${ref(cash, 'label')}.`,
                })
              : say({ en: `You have ${ref(cash)} in your cash accounts.`, es: `Tienes ${ref(cash)} en tus cuentas.` }),
            session,
          ),
      holdings === null
        ? null
        : say({ en: `Your investments are worth ${ref(holdings)}.`, es: `Tus inversiones valen ${ref(holdings)}.` }),
      debts === null
        ? null
        : book.value(debts) < 0
          ? say({
              en: `Your lenders owe you money: the total you owe is ${ref(debts)}.`,
              es: `Tus acreedores te deben dinero: tu deuda total es ${ref(debts)}.`,
            })
          : worth === null
            ? say({
                en: `You owe ${ref(debts)} on cards and loans, which is not taken off.`,
                es: `Debes ${ref(debts)} en tarjetas y préstamos, que no está descontado.`,
              })
            : say({
                en: `You owe ${ref(debts)} on cards and loans, which is taken off.`,
                es: `Debes ${ref(debts)} en tarjetas y préstamos, que ya está descontado.`,
              }),
      unknown.length === 0
        ? null
        : say({
            en: `The bank did not report a balance for ${unknown.map(({ fact }) => ref(fact, 'label')).join(', ')}, so it is left out.`,
            es: `El banco no informó el saldo de ${unknown.map(({ fact }) => ref(fact, 'label')).join(', ')}, así que no está incluido.`,
          }),
    ],
    {
      cards: [balanceTable([...held, ...invested, ...owed], session)],
      suggestions: [
        say({ en: 'How much did I spend last month?', es: '¿Cuánto gasté el mes pasado?' }),
        say({ en: 'How long could I live on my savings?', es: '¿Cuánto tiempo podría vivir de mis ahorros?' }),
        say({ en: 'What is my minimum payment and when?', es: '¿Cuál es mi pago mínimo y cuándo?' }),
      ],
    },
  );
}

/** "And in savings?": accounts of a kind, where no more is asked for than what is in them. */
function kindAsked({ show, question }: z.infer<typeof argumentsSchema>): string | null {
  if (show !== 'all') return null;
  const words = foldAccents(question.split('\n').at(-1) ?? '');
  const isSavings =
    /\b(?:in|my|the|have|savings below|of) savings\b|\b(?:en|de|mis|los|el) ahorros?\b|\bahorrad[oa]\b/.test(words);
  const isMore = /\b(?:checking|total|all|everything|together|corriente|todo|todas|owe|debo)\b/.test(words);
  return isSavings && !isMore ? 'savings' : null;
}

/** Behind yes or no, where a sum was named, or none may be left: "do I have 500?", "is my balance below 500?". */
function enough(
  { amount_cents, question, show }: z.infer<typeof argumentsSchema>,
  cents: number,
  sentence: string,
  session: ToolSession,
): string {
  if (show === 'all' && isBrokeAsked(question)) return withVerdict(cents <= 0, sentence, session);
  if (amount_cents === null || show !== 'all' || !isYesNo(question)) return sentence;
  const isLess = /\b(?:less|under|below|lower|menos|debajo|bajo|inferior)\b/.test(wordsAsked(question));
  return withVerdict(isLess ? cents < amount_cents : cents >= amount_cents, sentence, session);
}

/** Sum over the accounts whose balance is known; the account's own fact when there is only that; null without any. */
function total(
  book: FactBook,
  { ledger }: ToolSession,
  name: string,
  label: string,
  balances: readonly Balance[],
): string | null {
  const parts = balances.filter(({ known }) => known).map(({ fact }) => fact);
  const [only] = parts;
  if (only === undefined) return null;
  if (balances.length === 1) return only;
  return book.derive({
    id: factId('balance', 'total', name),
    label,
    value: parts.reduce((sum, id) => sum + book.value(id), 0),
    unit: moneyUnit(ledger),
    formula: parts.join(' + '),
    from: parts,
  });
}

function netWorth(
  book: FactBook,
  session: ToolSession,
  cash: string | null,
  invested: string | null,
  owed: string | null,
): string {
  const { say } = wordingOf(session);
  const plus = [cash, invested].filter((id) => id !== null);
  const minus = owed === null ? [] : [owed];
  const sum = (ids: readonly string[]): number => ids.reduce((total, id) => total + book.value(id), 0);
  const worth = book.derive({
    id: 'balance.net_worth',
    label: say({ en: 'What you have less what you owe', es: 'Lo que tienes menos lo que debes' }),
    value: sum(plus) - sum(minus),
    unit: moneyUnit(session.ledger),
    formula: [plus.join(' + '), ...minus].filter((part) => part !== '').join(' - '),
    from: [...plus, ...minus],
  });
  return say({
    en: `You are worth ${ref(worth)}, counting the accounts you share with me.`,
    es: `Tu patrimonio es de ${ref(worth)}, contando las cuentas que compartes conmigo.`,
  });
}

function pendingSentences(book: FactBook, session: ToolSession, chosen: readonly Account[]): string[] {
  const { ledger } = session;
  const { say } = wordingOf(session);
  const rows = ledger.pending.filter(({ account_id }) => chosen.some((account) => account.account_id === account_id));
  if (rows.length === 0) {
    return [
      say({
        en: 'I see no pending payments, so any gap between balance and available money is a hold that the bank placed.',
        es: 'No veo pagos pendientes, así que la diferencia entre saldo y disponible es una retención del banco.',
      }),
    ];
  }
  const sum = book.sum({
    id: 'balance.pending',
    label: say({ en: 'Pending payments', es: 'Pagos pendientes' }),
    rows,
    search: { accounts: [], from: ledger.as_of, to: ledger.as_of, filter: { pending: 'true' } },
  });
  return [
    say({
      en: `${ref(sum)} is pending: it already lowers what is available, but is not yet in the balance.`,
      es: `Hay ${ref(sum)} pendiente: ya reduce lo disponible, pero aún no está en el saldo.`,
    }),
  ];
}

function balanceTable(balances: readonly Balance[], session: ToolSession): Card | null {
  if (balances.length < 2) return null;
  const { say } = wordingOf(session);
  const kind = (account: Account): TableCell => ({
    text: isDebt(account)
      ? say({ en: 'owed', es: 'se debe' })
      : isInvestment(account)
        ? say({ en: 'invested', es: 'invertido' })
        : say({ en: 'held', es: 'disponible' }),
  });
  return {
    type: 'table',
    title: say({ en: 'Your accounts', es: 'Tus cuentas' }),
    columns: [
      { label: say({ en: 'Account', es: 'Cuenta' }), align: 'start' },
      { label: '', align: 'start' },
      { label: say({ en: 'Balance', es: 'Saldo' }), align: 'end' },
    ],
    rows: balances.map(({ account, fact }) => [{ text: account.name }, kind(account), { fact }]),
  };
}
