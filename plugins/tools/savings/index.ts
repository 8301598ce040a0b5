import * as z from 'zod';
import { definePlugin, type ToolResult, type ToolSession } from '../../kit/index.ts';
import { addMonths } from '../../kit/ledger/dates.ts';
import { answer, coveredPeriod, wordingOf } from '../shared/answer.ts';
import { monthChart } from '../shared/breakdown.ts';
import { balanceFact, noneOf } from '../shared/account-facts.ts';
import { factBook, factId, moneyUnit, ref, searchOf, type FactBook } from '../shared/facts.ts';
import { comparison } from '../shared/comparison.ts';
import { beforePeriod, periodArgument, periodKey, shapeOf, type Days } from '../shared/period.ts';
import { isYesNo, questionArgument, withVerdict, wordsAsked } from '../shared/question.ts';
import { totalOf, within } from '../shared/selection.ts';
import { enough, isEnoughAsked } from './enough.ts';
import { examples } from './examples.ts';
import { heldInSavings, isSavings } from './held.ts';
import { atThisPace, isPaceAsked } from './pace.ts';

const argumentsSchema = z.strictObject({
  period: periodArgument,
  aspect: z
    .enum(['saved', 'fund', 'enough', 'rate', 'pace'])
    .default('saved')
    .describe(
      '"fund" is how long the savings would last; "enough" how much to keep for emergencies; "rate" the share of income that is kept; "pace" what there will be by a day to come',
    ),
  ahead: periodArgument.describe('Days to come, for "pace": how much there will be by then'),
  against: periodArgument.describe('Other days to compare what was put aside with'),
  question: questionArgument,
});

/** What was put aside, how long it would last, and what share of income is kept. */
export default definePlugin({
  kind: 'tool',
  id: 'tool.savings',
  version: '1.1.0',
  summary: 'Savings: net amount put aside, emergency fund in months, savings rate.',
  config: z.strictObject({}),
  tool: {
    name: 'savings',
    description: 'Money put aside in a period, the emergency fund in months of spending, the savings rate.',
    effect: 'read',
    consent: 'accounts',
    arguments: argumentsSchema,
    status: 'Looking at your savings',
    question: { en: 'How much am I saving?', es: '¿Cuánto estoy ahorrando?' },
    examples,
  },
  create: () => ({
    run: (args, session) =>
      ({
        saved: () =>
          isEnoughAsked(args.question)
            ? enough(args.question, heldInSavings(session), session)
            : isPaceAsked(args.question)
              ? pace(args.ahead, session)
              : saved(args, session),
        pace: () => pace(args.ahead, session),
        fund: () => fund(args.question, session),
        enough: () => enough(args.question, heldInSavings(session), session),
        rate: () => rate(session),
      })[args.aspect](),
  }),
});

function pace(ahead: Days | null, session: ToolSession): ToolResult {
  const held = heldInSavings(session);
  return held === null ? noSavings(session) : atThisPace(ahead, held, session);
}

const more = /\b(?:more|better|higher|improv\w*|up|mas|mejor|mayor)\b/;
const less = /\b(?:less|worse|lower|down|menos|peor|menor)\b/;

function saved(
  { period: asked, against, question }: z.infer<typeof argumentsSchema>,
  session: ToolSession,
): ToolResult {
  const { ledger } = session;
  const { language, say } = wordingOf(session);
  const book = factBook(session);
  const accounts = ledger.accounts.filter(isSavings).map(({ account_id }) => account_id);
  if (accounts.length === 0) return noSavings(session);
  const held = coveredPeriod(book, session, asked ?? { from: ledger.windows['90'].from, to: ledger.as_of });
  if (held.period === null) return answer(book, [held.refusal]);
  const { period, note } = held;
  const all = ledger.transactions.filter(({ account_id }) => accounts.includes(account_id));
  const filter = { account: 'savings' };
  const label = say({ en: 'Put aside', es: 'Ahorrado' });
  const total = book.sum({
    id: factId('savings', 'net', periodKey(period)),
    label,
    rows: within(all, period),
    search: searchOf(ledger, period, filter, accounts),
    period,
    direction: 'in',
  });
  const when = `${beforePeriod(period, ledger.as_of, language)} ${ref(total, 'period')}`;
  const sentence =
    book.value(total) < 0
      ? say({
          en: `Your savings changed by ${ref(total)} ${when}: more went out than in.`,
          es: `Tus ahorros cambiaron en ${ref(total)} ${when}: salió más de lo que entró.`,
        })
      : say({
          en: `You put ${ref(total)} aside ${when}, counting interest and what you took out again.`,
          es: `Ahorraste ${ref(total)} ${when}, contando intereses y lo que volviste a sacar.`,
        });
  const days = against && heldAgainst(against, period, ledger.as_of);
  const other = days && coveredPeriod(book, session, days);
  const compared =
    days &&
    comparison(book, {
      ledger,
      language,
      total,
      topic: 'savings.net',
      label,
      rows: all,
      filter,
      accounts,
      days,
      direction: 'in',
    });
  const before = days && 0 - totalOf(within(all, days));
  const words = wordsAsked(question);
  const isAsked = compared !== null && before !== null && isYesNo(question) && (more.test(words) || less.test(words));
  const isSo = isAsked && (less.test(words) ? book.value(total) < before : book.value(total) > before);
  const missing = !days || compared !== null || !other ? null : other.period === null ? other.refusal : other.note;
  const first = isAsked ? withVerdict(isSo, sentence, session) : sentence;
  return answer(book, [first, compared, balanceSentence(book, session), note, missing === note ? null : missing], {
    cards: [
      monthChart(book, {
        ledger,
        language,
        topic: 'savings.net',
        title: say({ en: 'Put aside each month', es: 'Ahorrado cada mes' }),
        label,
        rows: all,
        filter,
        accounts,
        days: period,
        direction: 'in',
      }),
    ],
    suggestions: suggestions(session),
  });
}

/** A whole year beside a shorter stretch is the same days a year earlier. */
function heldAgainst(against: Days, period: Days, asOf: string): Days {
  if (shapeOf(against, asOf) !== 'year' || shapeOf(period, asOf) === 'year') return against;
  return { from: addMonths(period.from, -12), to: addMonths(period.to, -12) };
}

/** Months from which a fund is called one; below it there is a part. */
const fewestMonths = 3;

async function fund(question: string, session: ToolSession): Promise<ToolResult> {
  const { say } = wordingOf(session);
  const book = factBook(session);
  const { savings } = (await session.analysis()).signals['180'];
  const balance = balanceSentence(book, session);
  if (balance === null) return noSavings(session);
  const months = await signalFact(book, session, {
    id: 'savings.fund.months',
    label: say({ en: 'Emergency fund', es: 'Fondo de emergencia' }),
    field: 'emergency_fund_months',
    unit: 'months',
    formula: say({ en: 'liquid savings / average monthly spending', es: 'ahorro disponible / gasto mensual medio' }),
  });
  const essential = await signalFact(book, session, {
    id: 'savings.fund.essential',
    label: say({ en: 'Essentials alone', es: 'Solo lo esencial' }),
    field: 'essential_fund_months',
    unit: 'months',
    formula: say({
      en: 'liquid savings / average monthly essential spending',
      es: 'ahorro disponible / gasto esencial mensual medio',
    }),
  });
  if (months === null) {
    return answer(book, [
      balance,
      say({
        en: `How long that would last is not known: ${savings?.unknown['emergency_fund_months'] ?? 'there is too little history'}.`,
        es: 'No se sabe cuánto durarían: hay demasiado poco historial.',
      }),
    ]);
  }
  const lasting = say({
    en: `Your savings would last about ${ref(months)} at your usual spending.`,
    es: `Tus ahorros durarían unos ${ref(months)} con tu gasto habitual.`,
  });
  const isSmall = book.value(months) > 0 && book.value(months) < fewestMonths;
  const small = say({ en: 'A small one so far: ', es: 'Por ahora uno pequeño: ' });
  return answer(
    book,
    [
      !isFundAsked(question)
        ? lasting
        : isSmall
          ? small + lasting.slice(0, 1).toLowerCase() + lasting.slice(1)
          : withVerdict(book.value(months) >= fewestMonths, lasting, session),
      essential === null
        ? null
        : say({
            en: `Paying only what you cannot do without, it would be about ${ref(essential)}.`,
            es: `Pagando solo lo imprescindible, serían unos ${ref(essential)}.`,
          }),
      balance,
    ],
    { suggestions: suggestions(session) },
  );
}

async function rate(session: ToolSession): Promise<ToolResult> {
  const { say } = wordingOf(session);
  const book = factBook(session);
  const found = await signalFact(book, session, {
    id: 'savings.rate',
    label: say({ en: 'Savings rate', es: 'Tasa de ahorro' }),
    field: 'savings_rate',
    unit: 'fraction',
    formula: say({ en: '(income - spending) / income', es: '(ingresos - gastos) / ingresos' }),
  });
  if (found === null) {
    return answer(book, [
      say({
        en: 'I see no income in the last months, so there is nothing to take a share of.',
        es: 'No veo ingresos en los últimos meses, así que no puedo calcular esa parte.',
      }),
    ]);
  }
  return answer(
    book,
    [
      book.value(found) < 0
        ? say({
            en: `You spent more than came in over ${ref(found, 'period')}: your savings rate is ${ref(found)}.`,
            es: `Gastaste más de lo que entró en ${ref(found, 'period')}: tu tasa de ahorro es ${ref(found)}.`,
          })
        : say({
            en: `You keep ${ref(found)} of your income, counted over ${ref(found, 'period')}.`,
            es: `Conservas el ${ref(found)} de tus ingresos, contado en ${ref(found, 'period')}.`,
          }),
    ],
    { suggestions: suggestions(session) },
  );
}

/** A savings signal of the half year as a fact with the signal's own proof; null when it is unknown. */
async function signalFact(
  book: FactBook,
  session: ToolSession,
  fact: {
    id: string;
    label: string;
    field: 'emergency_fund_months' | 'essential_fund_months' | 'savings_rate';
    unit: 'months' | 'fraction';
    formula: string;
  },
): Promise<string | null> {
  const { savings } = (await session.analysis()).signals['180'];
  const value = savings?.[fact.field] ?? null;
  const evidence = savings?.evidence[fact.field] ?? [];
  if (value === null || evidence.length === 0) return null;
  const { from, to } = session.ledger.windows['180'];
  const label = wordingOf(session).say({ en: 'the last half year', es: 'el último medio año' });
  const { field: _field, ...rest } = fact;
  return book.read({ ...rest, value, evidence, period: { from, to, label } });
}

/** What the savings accounts hold; null when there is none. */
function balanceSentence(book: FactBook, session: ToolSession): string | null {
  const { ledger } = session;
  const { say } = wordingOf(session);
  const parts = ledger.accounts.filter(isSavings).flatMap(({ account_id, name, balances }) => {
    const value = balances.available_cents ?? balances.current_cents;
    if (value === null) return [];
    return [balanceFact(book, { account_id, name }, value, session)];
  });
  const [only] = parts;
  if (only === undefined) return null;
  const total =
    parts.length === 1
      ? only
      : book.derive({
          id: 'balance.total.savings',
          label: say({ en: 'Savings in all', es: 'Ahorros en total' }),
          value: parts.reduce((sum, id) => sum + book.value(id), 0),
          unit: moneyUnit(ledger),
          formula: parts.join(' + '),
          from: parts,
        });
  return say({ en: `There is ${ref(total)} in your savings now.`, es: `Ahora hay ${ref(total)} en tus ahorros.` });
}

/** "Do I have an emergency fund?", and not whether it lasts some time. */
function isFundAsked(question: string): boolean {
  return (
    isYesNo(question) &&
    /\b(?:do|have|got|tengo|hay)\b.*\b(?:emergency|rainy day|fondo|colchon)\b/.test(wordsAsked(question))
  );
}

function noSavings(session: ToolSession): ToolResult {
  const { say } = wordingOf(session);
  const book = factBook(session);
  const label = say({ en: 'Savings accounts', es: 'Cuentas de ahorro' });
  const none = noneOf(book, { kind: 'savings', label }, session);
  return answer(
    book,
    [
      say({
        en: `I see ${ref(none)} savings accounts among those you share with me, so I cannot tell what you put aside.`,
        es: `Veo ${ref(none)} cuentas de ahorro entre las que compartes conmigo, así que no puedo decir cuánto ahorras.`,
      }),
    ],
    { suggestions: [say({ en: 'How do I build an emergency fund?', es: '¿Cómo creo un fondo de emergencia?' })] },
  );
}

function suggestions(session: ToolSession): string[] {
  const { say } = wordingOf(session);
  return [
    say({ en: 'How long would my savings last?', es: '¿Cuánto durarían mis ahorros?' }),
    say({ en: 'What is my savings rate?', es: '¿Cuál es mi tasa de ahorro?' }),
    say({ en: 'How do I build an emergency fund?', es: '¿Cómo creo un fondo de emergencia?' }),
  ];
}
