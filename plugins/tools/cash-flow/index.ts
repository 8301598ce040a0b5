import * as z from 'zod';
import { definePlugin, type Card, type ToolResult, type ToolSession } from '../../kit/index.ts';
import { answer, coveredPeriod, wordingOf } from '../shared/answer.ts';
import { factBook, factId, moneyUnit, ref, type FactBook } from '../shared/facts.ts';
import { leftOver, type LeftOver } from '../shared/left-over.ts';
import { beforePeriod, labelled, monthsIn, periodArgument, periodKey } from '../shared/period.ts';
import { isYesNo, questionArgument, withVerdict, wordsAsked } from '../shared/question.ts';
import { usualMonth, wholeMonthsHeld } from '../shared/whole-months.ts';
import { examples } from './examples.ts';

const argumentsSchema = z.strictObject({ period: periodArgument, question: questionArgument });

/** Whether more came in than went out: of the days asked about, else of the last whole month, and of each month before. */
export default definePlugin({
  kind: 'tool',
  id: 'tool.cash-flow',
  version: '1.0.0',
  summary: 'Holds what came in against what was spent, and says which months ended short.',
  config: z.strictObject({}),
  tool: {
    name: 'cash_flow',
    description:
      'Income against spending: whether the customer spends more than comes in, and what was left over. Own transfers, card payments and savings are neither.',
    effect: 'read',
    consent: ['spending', 'income'],
    arguments: argumentsSchema,
    status: 'Holding what came in against what went out',
    question: { en: 'Do I spend more than I earn?', es: '¿Gasto más de lo que gano?' },
    examples,
  },
  create: () => ({ run: cashFlow }),
});

function cashFlow({ period: asked, question }: z.infer<typeof argumentsSchema>, session: ToolSession): ToolResult {
  const { ledger } = session;
  const { language, say } = wordingOf(session);
  const book = factBook(session);
  const held = coveredPeriod(book, session, asked ?? usualMonth(ledger));
  if (held.period === null) return answer(book, [held.refusal]);
  const { period, note } = held;
  const flow = leftOver(book, session, { topic: 'cash-flow', key: periodKey(period), period });
  const when = `${beforePeriod(period, ledger.as_of, language)} ${ref(flow.left, 'period')}`;
  const larger = largerAsked(question);
  const { sentence: before, chart } = monthsBefore(book, session);
  return answer(
    book,
    [
      larger === null
        ? verdict(book, flow, when, session)
        : withVerdict(
            larger === 'out' ? book.value(flow.left) < 0 : book.value(flow.left) > 0,
            verdict(book, flow, when, session),
            session,
          ),
      before,
      say({
        en: 'Money moved between your own accounts, put aside or paid on cards and loans is not counted.',
        es: 'No cuento el dinero movido entre tus cuentas, el ahorrado ni el pagado a tarjetas y préstamos.',
      }),
      note,
    ],
    {
      cards: [chart],
      suggestions: [
        say({ en: 'Where does my money go?', es: '¿En qué se va mi dinero?' }),
        say({ en: 'Make me a budget', es: 'Hazme un presupuesto' }),
      ],
    },
  );
}

const out = 'spend\\w*|spent|expenses?|outgoings|going out|goes out|costs|gast\\w*|egresos|sale[n]?|salidas';
const into =
  'earn\\w*|make|made|income|coming in|comes in|came in|bring|salary|pay|gan\\w*|ingres\\w*|entra\\w*|entradas|cobro';
const spendsMore = new RegExp(
  `\\b(?:${out})\\b.*\\b(?:more|mas|higher|mayor\\w*|exceed\\w*|over|super\\w*)\\b.*\\b(?:${into})\\b|\\b(?:more|mas)\\b.*\\b(?:${out})\\b.*\\b(?:than|que)\\b.*\\b(?:${into})\\b|\\b(?:beyond|above|outside) my means\\b|\\bpor encima de mis (?:posibilidades|medios)\\b|\\bin the red\\b|\\boverspend\\w*\\b`,
);
const earnsMore = new RegExp(
  `\\b(?:${into})\\b.*\\b(?:more|mas|higher|mayor\\w*)\\b.*\\b(?:${out})\\b|\\b(?:more|mas)\\b.*\\b(?:${into})\\b.*\\b(?:than|que)\\b.*\\b(?:${out})\\b|\\bwithin my means\\b|\\b(?:anything|something|money|algo) left\\b|\\b(?:sobr[oa]|sobran?)\\b`,
);

/** Which side is asked to be the larger: "am I spending more than I earn?"; null where neither is. */
function largerAsked(question: string): 'out' | 'in' | null {
  if (!isYesNo(question)) return null;
  const words = wordsAsked(question);
  return spendsMore.test(words) ? 'out' : earnsMore.test(words) ? 'in' : null;
}

function verdict(book: FactBook, { income, spending, left }: LeftOver, when: string, session: ToolSession): string {
  const { say } = wordingOf(session);
  if (book.value(left) < 0) {
    const short = book.derive({
      id: factId(left, 'short'),
      label: say({ en: 'More spent than came in', es: 'Gastado de más' }),
      value: book.value(spending) - book.value(income),
      unit: moneyUnit(session.ledger),
      formula: `${spending} - ${income}`,
      from: [spending, income],
    });
    return say({
      en: `You spent ${ref(short)} more ${when} than came in: ${ref(income)} came in and ${ref(spending)} was spent.`,
      es: `Gastaste ${ref(short)} más de lo que entró ${when}: entraron ${ref(income)} y gastaste ${ref(spending)}.`,
    });
  }
  return say({
    en: `You spent less ${when} than came in: of ${ref(income)} you spent ${ref(spending)}, and ${ref(left)} was left over.`,
    es: `Gastaste menos de lo que entró ${when}: de ${ref(income)} gastaste ${ref(spending)} y sobraron ${ref(left)}.`,
  });
}

/** How many of the last whole months ended short, with a bar for each; nothing where fewer than two are held. */
function monthsBefore(book: FactBook, session: ToolSession): { sentence: string | null; chart: Card | null } {
  const { language, say } = wordingOf(session);
  const days = wholeMonthsHeld(session);
  if (days === null) return { sentence: null, chart: null };
  const months = monthsIn(days).map((month) => {
    const period = labelled(month, session.ledger.as_of, language);
    return { period, ...leftOver(book, session, { topic: 'cash-flow', key: periodKey(period), period }) };
  });
  const proof = months.map(({ left }) => ({ type: 'fact' as const, id: left }));
  const count = (id: string, label: string, value: number, formula: string) =>
    book.read({ id: factId('cash-flow', id), label, value, unit: 'count', formula, evidence: proof });
  const all = count(
    'months',
    say({ en: 'Whole months counted', es: 'Meses completos contados' }),
    months.length,
    say({ en: 'calendar months in the period', es: 'meses naturales del periodo' }),
  );
  const short = count(
    'short',
    say({ en: 'Months that ended short', es: 'Meses en que faltó' }),
    months.filter(({ left }) => book.value(left) < 0).length,
    say({ en: 'months in which more was spent than came in', es: 'meses en que se gastó más de lo que entró' }),
  );
  return {
    sentence: say({
      en: `In ${ref(short)} of the last ${ref(all)} whole months more was spent than came in.`,
      es: `En ${ref(short)} de los últimos ${ref(all)} meses completos se gastó más de lo que entró.`,
    }),
    chart: {
      type: 'chart',
      title: say({ en: 'Left over each month', es: 'Lo que sobró cada mes' }),
      kind: 'bar',
      series: [
        {
          label: say({ en: 'Left over', es: 'Sobró' }),
          points: months.map(({ period, left }) => ({ label: period.label, fact: left })),
        },
      ],
    },
  };
}
