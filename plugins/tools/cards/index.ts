import * as z from 'zod';
import {
  definePlugin,
  type Account,
  type Card,
  type CreditLiability,
  type ToolResult,
  type ToolSession,
} from '../../kit/index.ts';
import { purchaseRate } from '../../kit/ledger/purchase-rate.ts';
import { answer, coveredPeriod, wordingOf } from '../shared/answer.ts';
import { balanceFact, noneOf } from '../shared/account-facts.ts';
import { factBook, factId, moneyUnit, ref, type FactBook } from '../shared/facts.ts';
import { matchAccounts } from '../shared/match.ts';
import { missingAnswer } from '../shared/misses.ts';
import { accountArgument } from '../shared/narrowing.ts';
import { beforePeriod, periodArgument, yearBack, type Days } from '../shared/period.ts';
import { isYesNo, lastLine, questionArgument, withVerdict, wordsAsked } from '../shared/question.ts';
import { plainWords } from '../shared/words.ts';
import { isVerdictAsked } from '../explain/weight.ts';
import { cardsAsked, isBadAsked, type CardsAsked } from './asked.ts';
import { examples } from './examples.ts';
import { againstMark, available, interestCharged, limitsOf, listed, monthlyInterest, paidToCards } from './narrowed.ts';

const argumentsSchema = z.strictObject({
  account: accountArgument,
  aspect: z
    .enum(['all', 'utilization', 'payment', 'interest'])
    .default('all')
    .describe('What is asked about the cards'),
  period: periodArgument.describe('Days for which interest is added up; null for the last year'),
  question: questionArgument,
});

/** Credit cards: what is owed, how much of the limit that is, when a payment is due, what interest costs. */
export default definePlugin({
  kind: 'tool',
  id: 'tool.cards',
  version: '1.2.0',
  summary: 'Credit cards: balance, limit, utilization, minimum payment, due date, APR and interest paid.',
  config: z.strictObject({}),
  tool: {
    name: 'cards',
    description:
      'Credit cards: balance owed, limit in use, minimum payment and due date, APR, interest paid in a year.',
    effect: 'read',
    consent: 'debts',
    arguments: argumentsSchema,
    status: 'Looking at your cards',
    question: { en: 'How are my credit cards doing?', es: '¿Cómo van mis tarjetas?' },
    examples,
  },
  create: () => ({ run: (args, session) => cards(args, session) }),
});

interface CardFacts {
  readonly account: Account;
  readonly liability: CreditLiability | null;
  readonly balance: string | null;
  readonly utilization: string | null;
}

function cards(
  { account: named, aspect: meant, period, question }: z.infer<typeof argumentsSchema>,
  session: ToolSession,
): ToolResult {
  // A share of the limit is asked for, whatever else was read.
  const asked = cardsAsked(question);
  const isShare = (meant === 'all' && shareIn(question) !== null) || (asked === 'judged' && meant === 'all');
  const aspect = isShare ? 'utilization' : meant;
  const { ledger } = session;
  const book = factBook(session);
  const all = ledger.accounts.filter(({ type }) => type === 'credit');
  const chosen = named === null ? all : matchAccounts(named, ledger).filter(({ type }) => type === 'credit');
  if (named !== null && all.length > 0 && chosen.length === 0) return missingAnswer('account', session);
  if (chosen.length === 0) return noCards(session);
  const found = chosen.map((account) => factsOf(book, account, session));
  const narrowed = answerInWords(book, asked, { found, chosen, period, question, aspect }, session);
  const byAspect = {
    all: () => [owed(book, found, session), used(book, found, session, ''), ...due(book, found, session)],
    utilization: () => [...share(book, found, session, question), owed(book, found, session)],
    payment: () => due(book, found, session),
    interest: () => interest(book, found, { asked: period, question }, session),
  };
  const sentences = narrowed ?? byAspect[aspect]();
  const { say } = wordingOf(session);
  const told = sentences.filter((sentence) => sentence !== null);
  return answer(
    book,
    told.length > 0
      ? told
      : [
          say({
            en: 'The bank has not reported that for your cards, so I cannot tell.',
            es: 'El banco no ha informado eso de tus tarjetas, así que no puedo decirlo.',
          }),
        ],
    {
      cards: [table(found, session)],
      suggestions: [
        say({ en: 'How much interest did I pay?', es: '¿Cuántos intereses pago?' }),
        say({ en: 'What is credit utilization?', es: '¿Qué es la utilización del crédito?' }),
        say({ en: 'When is my card payment due?', es: '¿Cuándo tengo que pagar la tarjeta?' }),
      ],
    },
  );
}

/** What the customer's words ask for beside an aspect; null where the aspect alone says it. */
function answerInWords(
  book: FactBook,
  asked: CardsAsked | null,
  given: {
    readonly found: readonly CardFacts[];
    readonly chosen: readonly Account[];
    readonly period: Days | null;
    readonly question: string;
    readonly aspect: z.infer<typeof argumentsSchema>['aspect'];
  },
  session: ToolSession,
): (string | null)[] | null {
  const { found, chosen, period, question, aspect } = given;
  if (aspect === 'interest' && (asked === 'judged' || isVerdictAsked(plainWords(lastLine(question))))) {
    return [
      wordingOf(session).say({
        en: 'I see your own rates and not what others pay, so I cannot call them high or low. What they cost you:',
        es: 'Veo tus tasas y no lo que pagan otros, así que no puedo decir si son altas o bajas. Lo que te cuestan:',
      }),
      ...interest(book, found, { asked: period, question: '' }, session),
    ];
  }
  if (asked === 'list') return [listed(book, chosen, session), owed(book, found, session)];
  if (asked === 'limit') {
    const limits = limitsOf(book, chosen, session);
    return limits.length === 0 ? null : [...limits, ...available(book, chosen, session)];
  }
  if (asked === 'paid') return paidToCards(book, chosen, { asked: period, question }, session);
  if (asked === 'available') {
    const sentences = available(book, chosen, session);
    return sentences.some((sentence) => sentence !== null) ? [...sentences, used(book, found, session, '')] : null;
  }
  if (aspect !== 'interest') return null;
  if (asked === 'monthly_interest' && period === null) {
    const sentence = monthlyInterest(book, chosen, session);
    return sentence === null ? null : [sentence, ...rates(book, found, session)];
  }
  if (asked !== 'rates') return null;
  const [charged, note] = interest(book, found, { asked: period, question: '' }, session);
  return [...rates(book, found, session), charged ?? null, note ?? null];
}

/** The share of the limit, held against the usual mark where it is not held against another share. */
function share(book: FactBook, found: readonly CardFacts[], session: ToolSession, question: string): (string | null)[] {
  const sentence = used(book, found, session, question);
  const fullest = found
    .flatMap(({ utilization }) => utilization ?? [])
    .toSorted((a, b) => book.value(b) - book.value(a));
  const [highest] = fullest;
  if (sentence === null || highest === undefined || shareIn(question) !== null) return [sentence];
  const { verdict, sentence: mark } = againstMark(book, highest, isBadAsked(question), session);
  return [verdict === null ? sentence : `${verdict}: ${lowerUnlessName(sentence)}`, mark];
}

function lowerUnlessName(sentence: string): string {
  return sentence.startsWith('{') ? sentence : sentence.slice(0, 1).toLowerCase() + sentence.slice(1);
}

function factsOf(book: FactBook, account: Account, session: ToolSession): CardFacts {
  const { ledger } = session;
  const { current_cents: balance, limit_cents: limit } = account.balances;
  const evidence = [{ type: 'account' as const, id: account.account_id }];
  const shared = { label: account.name, evidence };
  const { say } = wordingOf(session);
  const liability = ledger.liabilities.find(
    (candidate): candidate is CreditLiability =>
      candidate.type === 'credit' && candidate.account_id === account.account_id,
  );
  return {
    account,
    liability: liability ?? null,
    balance: balance === null ? null : balanceFact(book, account, balance, session),
    utilization:
      balance === null || limit === null || limit <= 0
        ? null
        : book.read({
            ...shared,
            id: factId('card', account.account_id, 'utilization'),
            value: Math.max(0, balance) / limit,
            unit: 'fraction',
            formula: say({ en: 'balance / limit', es: 'saldo / límite' }),
          }),
  };
}

function owed(book: FactBook, found: readonly CardFacts[], session: ToolSession): string | null {
  const { say } = wordingOf(session);
  const parts = found.flatMap(({ balance }) => balance ?? []);
  const [only] = parts;
  if (only === undefined) return null;
  if (parts.length === 1) {
    return say({
      en: `You owe ${ref(only)} on ${ref(only, 'label')}.`,
      es: `Debes ${ref(only)} en ${ref(only, 'label')}.`,
    });
  }
  const total = book.derive({
    id: 'card.total.balance',
    label: say({ en: 'Owed on cards', es: 'Deuda en tarjetas' }),
    value: parts.reduce((sum, id) => sum + book.value(id), 0),
    unit: moneyUnit(session.ledger),
    formula: parts.join(' + '),
    from: parts,
  });
  return say({ en: `You owe ${ref(total)} on your cards.`, es: `Debes ${ref(total)} en tus tarjetas.` });
}

const shareAsked = /(?<![\d.,])(?<number>\d{1,3}(?:[.,]\d+)?)\s?(?:%|percent\b|per cent\b|pct\b|por ciento\b)/;

/** The share of a limit that yes or no was asked about: "is my card over 30%?"; null when none was. */
function shareIn(question: string): { share: number; isBelow: boolean } | null {
  const number = isYesNo(question) ? shareAsked.exec(question)?.groups?.['number'] : undefined;
  if (number === undefined) return null;
  const isBelow = /\b(?:under|below|less than|within|por debajo|menos de[l]?|bajo)\b/.test(wordsAsked(question));
  return { share: Number(number.replace(',', '.')) / 100, isBelow };
}

function used(book: FactBook, found: readonly CardFacts[], session: ToolSession, question: string): string | null {
  const { say } = wordingOf(session);
  const known = found.flatMap(({ utilization }) => utilization ?? []).sort((a, b) => book.value(b) - book.value(a));
  const [highest] = known;
  if (highest === undefined) return null;
  const asked = shareIn(question);
  const sentence =
    known.length === 1
      ? say({
          en: `${ref(highest, 'label')} is using ${ref(highest)} of its limit.`,
          es: `${ref(highest, 'label')} usa el ${ref(highest)} de su límite.`,
        })
      : say({
          en: `The fullest is ${ref(highest, 'label')}, at ${ref(highest)} of its limit.`,
          es: `La más usada es ${ref(highest, 'label')}, al ${ref(highest)} de su límite.`,
        });
  if (asked === null) return sentence;
  const isOver = book.value(highest) > asked.share;
  return withVerdict(isOver !== asked.isBelow, sentence, session);
}

function due(book: FactBook, found: readonly CardFacts[], session: ToolSession): (string | null)[] {
  const { ledger } = session;
  const { say } = wordingOf(session);
  return found.map(({ account, liability }) => {
    if (!liability) return null;
    const shared = { label: account.name, evidence: [{ type: 'account' as const, id: account.account_id }] };
    const overdue = liability.is_overdue === true;
    const minimum =
      liability.minimum_payment_cents === null
        ? null
        : book.read({
            ...shared,
            id: factId('card', account.account_id, 'minimum'),
            value: liability.minimum_payment_cents,
            unit: moneyUnit(ledger),
          });
    const day =
      liability.next_payment_due_date === null
        ? null
        : book.read({
            ...shared,
            id: factId('card', account.account_id, 'due'),
            value: liability.next_payment_due_date,
            unit: 'date',
          });
    if (minimum === null && day === null) return null;
    const name = ref(minimum ?? day ?? '', 'label');
    const pays = minimum === null ? null : ref(minimum);
    const date = day === null ? null : ref(day);
    const late = overdue
      ? say({ en: ' A payment on it is reported as overdue.', es: ' Consta un pago atrasado en ella.' })
      : '';
    return (
      say({
        en: `On ${name} ${pays === null ? 'a payment' : `the minimum of ${pays}`} is due${date === null ? '' : ` on ${date}`}.`,
        es: `En ${name} ${pays === null ? 'hay un pago' : `el mínimo de ${pays}`} vence${date === null ? ' pronto' : ` el ${date}`}.`,
      }) + late
    );
  });
}

function interest(
  book: FactBook,
  found: readonly CardFacts[],
  { asked, question }: { asked: Days | null; question: string },
  session: ToolSession,
): (string | null)[] {
  const { ledger } = session;
  const { language, say } = wordingOf(session);
  const held = coveredPeriod(book, session, asked ?? yearBack(ledger.as_of));
  if (held.period === null) return [held.refusal];
  const { period, note } = held;
  const when = (id: string) => `${beforePeriod(period, ledger.as_of, language)} ${ref(id, 'period')}`;
  const accounts = found.map(({ account }) => account.account_id);
  const paid = interestCharged(book, { accounts, period }, session);
  const charged = say({
    en: `Your cards charged you ${ref(paid)} of interest ${when(paid)}.`,
    es: `Tus tarjetas te cobraron ${ref(paid)} de intereses ${when(paid)}.`,
  });
  return [
    isYesNo(question) ? withVerdict(book.value(paid) > 0, charged, session) : charged,
    note,
    ...rates(book, found, session),
  ];
}

/** The yearly rate of each card for purchases, where the bank reports it. */
function rates(book: FactBook, found: readonly CardFacts[], session: ToolSession): (string | null)[] {
  return found.map(({ account, liability }) => {
    const apr = purchaseRate(liability);
    if (apr === null) return null;
    const fact = book.read({
      id: factId('card', account.account_id, 'apr'),
      label: account.name,
      value: apr,
      unit: 'fraction',
      evidence: [{ type: 'account', id: account.account_id }],
    });
    return wordingOf(session).say({
      en: `The yearly rate of ${ref(fact, 'label')} for purchases is ${ref(fact)}.`,
      es: `El tipo anual de ${ref(fact, 'label')} para compras es ${ref(fact)}.`,
    });
  });
}

function noCards(session: ToolSession): ToolResult {
  const { say } = wordingOf(session);
  const book = factBook(session);
  const label = say({ en: 'Credit cards', es: 'Tarjetas de crédito' });
  noneOf(book, { kind: 'credit', label }, session);
  return answer(book, [
    say({
      en: 'I see no credit card among the accounts you share with me.',
      es: 'No veo ninguna tarjeta de crédito entre las cuentas que compartes conmigo.',
    }),
  ]);
}

function table(found: readonly CardFacts[], session: ToolSession): Card | null {
  const rows = found.flatMap(({ account, balance, utilization }) =>
    balance === null || utilization === null
      ? []
      : [[{ text: account.name }, { fact: utilization }, { fact: balance }]],
  );
  if (rows.length < 2) return null;
  const { say } = wordingOf(session);
  return {
    type: 'table',
    title: say({ en: 'Your cards', es: 'Tus tarjetas' }),
    columns: [
      { label: say({ en: 'Card', es: 'Tarjeta' }), align: 'start' },
      { label: say({ en: 'In use', es: 'En uso' }), align: 'end' },
      { label: say({ en: 'Owed', es: 'Se debe' }), align: 'end' },
    ],
    rows,
  };
}
