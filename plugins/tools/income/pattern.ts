import type { LedgerTransaction, RecurringStream, ToolResult, ToolSession } from '../../kit/index.ts';
import { payStreams } from '../../kit/ledger/pay-streams.ts';
import { answer, wordingOf } from '../shared/answer.ts';
import { monthChart } from '../shared/breakdown.ts';
import { factBook, factId, moneyUnit, ref, searchOf, type FactBook } from '../shared/facts.ts';
import { frequencyWords } from '../shared/frequency.ts';
import type { Wording } from '../shared/language.ts';
import { labelled, monthsIn, type Days } from '../shared/period.ts';
import { withVerdict } from '../shared/question.ts';
import { within } from '../shared/selection.ts';
import { wholeMonthsHeld } from '../shared/whole-months.ts';
import { extremeAsked, rhythmAsked, steadinessAsked } from './asked.ts';

/** Each employer or client that pays regularly: what, how often, when last. */
export function paySources(session: ToolSession): ToolResult {
  const { say } = wordingOf(session);
  const book = factBook(session);
  const streams = largestFirst(session);
  if (streams.length === 0) {
    return answer(book, [
      say({
        en: 'I see no pay that comes on regular days.',
        es: 'No veo ningún cobro que llegue en días regulares.',
      }),
    ]);
  }
  const shown = streams.map((stream) => ({ stream, ...streamFacts(book, stream, session) }));
  const count = book.read({
    id: 'income.sources',
    label: say({ en: 'Regular sources of pay', es: 'Fuentes regulares de cobro' }),
    value: streams.length,
    unit: 'count',
    evidence: streams.map(({ stream_id }) => ({ type: 'stream' as const, id: stream_id })),
  });
  const sentences = shown.slice(0, 3).map(({ stream, amount }) =>
    say({
      en: `${ref(amount, 'label')} pays about ${ref(amount)} ${say(frequencyWords[stream.frequency])}.`,
      es: `${ref(amount, 'label')} paga unos ${ref(amount)} ${say(frequencyWords[stream.frequency])}.`,
    }),
  );
  return answer(
    book,
    [
      streams.length === 1
        ? say({
            en: `I see ${ref(count)} regular source of pay.`,
            es: `Veo ${ref(count)} fuente regular de cobro.`,
          })
        : say({
            en: `I see ${ref(count)} regular sources of pay.`,
            es: `Veo ${ref(count)} fuentes regulares de cobro.`,
          }),
      ...sentences,
    ],
    {
      cards: [
        shown.length < 2
          ? null
          : {
              type: 'table',
              title: say({ en: 'Who pays you', es: 'Quién te paga' }),
              columns: [
                { label: say({ en: 'From', es: 'De' }), align: 'start' },
                { label: say({ en: 'Usually', es: 'Normalmente' }), align: 'end' },
                { label: say({ en: 'Last', es: 'Último' }), align: 'end' },
              ],
              rows: shown.map(({ stream, amount, last }) => [
                { text: stream.merchant },
                { fact: amount },
                { fact: last },
              ]),
            },
      ],
      suggestions: [
        say({ en: 'When is my next payday?', es: '¿Cuándo es mi próxima nómina?' }),
        say({ en: 'What do I make in an average month?', es: '¿Cuánto gano en un mes normal?' }),
      ],
    },
  );
}

/** Income of an average whole month, with the lowest and the highest, and how steady that is. */
export function incomePattern(
  { aspect, question }: { readonly aspect: 'average' | 'steady'; readonly question: string },
  session: ToolSession,
): ToolResult {
  const { ledger } = session;
  const { language, say } = wordingOf(session);
  const book = factBook(session);
  const days = wholeMonthsHeld(session);
  if (days === null) {
    return answer(book, [
      say({
        en: 'That takes a few whole months of your payments, and I do not have them yet.',
        es: 'Para eso hacen falta algunos meses completos de tus pagos, y todavía no los tengo.',
      }),
    ]);
  }
  const all = ledger.transactions.filter(({ flow }) => flow === 'income');
  const rows = within(all, days);
  const months = monthsIn(days);
  const period = labelled(days, ledger.as_of, language);
  const label = say({ en: 'Income', es: 'Ingresos' });
  const total = book.sum({
    id: factId('income', 'months'),
    label,
    rows,
    search: searchOf(ledger, days, { flow: 'income' }),
    period,
    direction: 'in',
  });
  const count = book.read({
    id: 'income.months.count',
    label: say({ en: 'Whole months counted', es: 'Meses completos contados' }),
    value: months.length,
    unit: 'count',
    formula: say({ en: 'calendar months in the period', es: 'meses naturales del periodo' }),
    evidence: [{ type: 'fact', id: total }],
  });
  const average = book.derive({
    id: 'income.average',
    label: say({ en: 'Average month', es: 'Mes medio' }),
    value: Math.round(book.value(total) / months.length),
    unit: moneyUnit(ledger),
    // The division is rounded to whole cents, so it is said in words.
    formula: say({ en: `${total} divided by ${count}`, es: `${total} dividido por ${count}` }),
    from: [total, count],
    period,
  });
  const byMonth = months
    .map((month) => monthFact(book, month, all, label, session))
    .sort((a, b) => book.value(a) - book.value(b));
  const [lowest, highest] = [byMonth[0], byMonth.at(-1)];
  const streams = largestFirst(session);
  const [main] = streams;
  const extreme = extremeAsked(question);
  const inYear =
    aspect === 'average' && rhythmAsked(question) === 'year'
      ? book.derive({
          id: 'income.year',
          label: say({ en: 'Income of a year', es: 'Ingresos de un año' }),
          value: 12 * book.value(average),
          unit: moneyUnit(ledger),
          formula: `12 x ${average}`,
          from: [average],
        })
      : null;
  return answer(
    book,
    [
      inYear === null
        ? null
        : say({
            en: `A year would come to about ${ref(inYear)}: the average month counted for every month of it.`,
            es: `Un año serían unos ${ref(inYear)}: el mes medio contado por cada mes del año.`,
          }),
      extreme === null || lowest === undefined || highest === undefined
        ? null
        : extremeSentence(extreme, extreme === 'lowest' ? lowest : highest, say),
      aspect === 'steady' ? steadySentence(book, { main, rows, question }, session) : null,
      say({
        en: `In an average month ${ref(average)} came in, counted over ${ref(count)} whole months (${ref(average, 'period')}).`,
        es: `En un mes medio entraron ${ref(average)}, contando ${ref(count)} meses completos (${ref(average, 'period')}).`,
      }),
      extreme !== null || lowest === undefined || highest === undefined || lowest === highest
        ? null
        : say({
            en: `The lowest was ${ref(lowest)} in ${ref(lowest, 'period')}, the highest ${ref(highest)} in ${ref(highest, 'period')}.`,
            es: `El más bajo fue ${ref(lowest)} en ${ref(lowest, 'period')}; el más alto, ${ref(highest)} en ${ref(highest, 'period')}.`,
          }),
    ],
    {
      cards: [
        monthChart(book, {
          ledger,
          language,
          topic: 'income.month',
          title: say({ en: 'Month by month', es: 'Mes a mes' }),
          label,
          rows: all,
          filter: { flow: 'income' },
          accounts: ledger.accounts.map(({ account_id }) => account_id),
          days,
          direction: 'in',
        }),
      ],
      suggestions: [
        say({ en: 'When is my next payday?', es: '¿Cuándo es mi próxima nómina?' }),
        say({ en: 'Who pays me?', es: '¿Quién me paga?' }),
      ],
    },
  );
}

/** Why what is seen is less than a salary on paper. */
export function netExplained(session: ToolSession): ToolResult {
  const { say } = wordingOf(session);
  const book = factBook(session);
  const last = session.ledger.transactions.findLast(({ is_pay }) => is_pay);
  const amount =
    last &&
    book.read({
      id: factId('income', 'pay', last.transaction_id),
      label: last.merchant,
      value: 0 - last.amount_cents,
      unit: moneyUnit(session.ledger),
      evidence: [{ type: 'transaction', id: last.transaction_id }],
    });
  return answer(
    book,
    [
      say({
        en: 'I count what reaches your accounts. A salary is stated before tax, insurance and retirement money are taken off, and what goes to an account elsewhere I cannot see.',
        es: 'Cuento lo que llega a tus cuentas. Un sueldo se dice antes de descontar impuestos, seguros y jubilación, y lo que va a una cuenta en otro sitio no lo veo.',
      }),
      amount === undefined
        ? null
        : say({
            en: `The last pay that arrived was ${ref(amount)} from ${ref(amount, 'label')}.`,
            es: `El último cobro que llegó fue de ${ref(amount)} de ${ref(amount, 'label')}.`,
          }),
    ],
    { suggestions: [say({ en: 'What do I make in an average month?', es: '¿Cuánto gano en un mes normal?' })] },
  );
}

/** The largest a month first. */
function largestFirst({ ledger }: ToolSession): RecurringStream[] {
  return payStreams(ledger).sort(
    (a, b) => (b.monthly_cost_cents ?? b.average_amount_cents) - (a.monthly_cost_cents ?? a.average_amount_cents),
  );
}

function streamFacts(
  book: FactBook,
  stream: RecurringStream,
  { ledger }: ToolSession,
): { amount: string; last: string } {
  const shared = { label: stream.merchant, evidence: [{ type: 'stream' as const, id: stream.stream_id }] };
  return {
    amount: book.read({
      ...shared,
      id: factId('income', 'usual', stream.merchant),
      value: stream.average_amount_cents,
      unit: moneyUnit(ledger),
    }),
    last: book.read({
      ...shared,
      id: factId('income', 'last', stream.merchant),
      value: stream.last_date,
      unit: 'date',
    }),
  };
}

function extremeSentence(extreme: 'lowest' | 'highest', month: string, say: (wording: Wording) => string): string {
  return extreme === 'lowest'
    ? say({
        en: `Your lowest month was ${ref(month, 'period')}, with ${ref(month)}.`,
        es: `Tu mes más bajo fue ${ref(month, 'period')}, con ${ref(month)}.`,
      })
    : say({
        en: `Your best month was ${ref(month, 'period')}, with ${ref(month)}.`,
        es: `Tu mejor mes fue ${ref(month, 'period')}, con ${ref(month)}.`,
      });
}

/** Share of the income of the months that has to come from one employer in even pays for it to be steady. */
const steadyShare = 0.6;
/** Share of the usual pay by which the smallest and the largest may be apart. */
const steadySpread = 0.25;

/** How regular pay is, behind yes or no where that was asked. */
function steadySentence(
  book: FactBook,
  { main, rows, question }: { main: RecurringStream | undefined; rows: readonly LedgerTransaction[]; question: string },
  session: ToolSession,
): string {
  const asked = steadinessAsked(question);
  const sentence = main
    ? rhythmSentence(book, main, session)
    : wordingOf(session).say({
        en: 'Your pay comes on no regular days.',
        es: 'Tus cobros no llegan en días regulares.',
      });
  if (asked === null) return sentence;
  const isSteady = main !== undefined && isEven(main, rows);
  return withVerdict(isSteady === (asked === 'even'), sentence, session);
}

function isEven({ merchant, average_amount_cents }: RecurringStream, rows: readonly LedgerTransaction[]): boolean {
  const pays = rows
    .filter((row) => row.merchant === merchant && row.is_pay)
    .map(({ amount_cents }) => 0 - amount_cents);
  const sum = (amounts: readonly number[]): number => amounts.reduce((total, cents) => total + cents, 0);
  const total = sum(rows.map(({ amount_cents }) => 0 - amount_cents));
  const spread = Math.max(...pays) - Math.min(...pays);
  return pays.length > 1 && sum(pays) >= steadyShare * total && spread <= steadySpread * average_amount_cents;
}

function rhythmSentence(book: FactBook, stream: RecurringStream, session: ToolSession): string {
  const { say } = wordingOf(session);
  const { amount } = streamFacts(book, stream, session);
  return say({
    en: `${ref(amount, 'label')} pays ${say(frequencyWords[stream.frequency])}, usually about ${ref(amount)}.`,
    es: `${ref(amount, 'label')} paga ${say(frequencyWords[stream.frequency])}, normalmente unos ${ref(amount)}.`,
  });
}

function monthFact(
  book: FactBook,
  days: Days,
  all: readonly LedgerTransaction[],
  label: string,
  session: ToolSession,
): string {
  const { ledger } = session;
  const { language } = wordingOf(session);
  return book.sum({
    id: factId('income', 'month', days.from.slice(0, 7)),
    label,
    rows: within(all, days),
    search: searchOf(ledger, days, { flow: 'income' }),
    period: labelled(days, ledger.as_of, language),
    direction: 'in',
  });
}
