import * as z from 'zod';
import {
  definePlugin,
  type Ledger,
  type LedgerTransaction,
  type ToolResult,
  type ToolSession,
} from '../../kit/index.ts';
import { nextPay } from '../../kit/ledger/pay-streams.ts';
import { usualMonth } from '../shared/whole-months.ts';
import { answer, coveredPeriod, wordingOf } from '../shared/answer.ts';
import { capitalized, figureTable, groupRows, monthChart } from '../shared/breakdown.ts';
import { comparison } from '../shared/comparison.ts';
import { factBook, factId, moneyUnit, ref, searchOf, type FactBook } from '../shared/facts.ts';
import { isSameAsked, lastTwo } from '../shared/last-two.ts';
import { beforePeriod, labelled, periodArgument, periodKey, preceding, yearBack } from '../shared/period.ts';
import { isYesNo, questionArgument, wordsAsked } from '../shared/question.ts';
import { within } from '../shared/selection.ts';
import { areSendersAsked, senders } from './senders.ts';
import { extremeAsked, rhythmAsked, trendAsked } from './asked.ts';
import { examples } from './examples.ts';
import { incomeTrend, yearlyIncome } from './over-time.ts';
import { incomePattern, netExplained, paySources } from './pattern.ts';

const argumentsSchema = z.strictObject({
  period: periodArgument,
  aspect: z
    .enum(['total', 'next', 'average', 'steady', 'sources', 'net'])
    .default('total')
    .describe(
      '"next": the coming payday; "average": an average month; "steady": how regular pay is; "sources": each employer; "net": why it is less than the salary',
    ),
  question: questionArgument,
});

/** What came in, from whom, and when the next pay is likely. */
export default definePlugin({
  kind: 'tool',
  id: 'tool.income',
  version: '1.2.0',
  summary: 'Adds up income of a period by source, and says when pay came last and is likely next.',
  config: z.strictObject({}),
  tool: {
    name: 'income',
    description:
      'Income of a period and its sources, the last pay, the likely next payday. Own transfers are not income.',
    effect: 'read',
    consent: 'income',
    arguments: argumentsSchema,
    status: 'Looking at what came in',
    question: { en: 'How much do I earn?', es: '¿Cuánto gano?' },
    examples,
  },
  create: () => ({ run: answerTo }),
});

type Arguments = z.infer<typeof argumentsSchema>;

function answerTo(args: Arguments, session: ToolSession): ToolResult {
  const { aspect, period, question } = args;
  if (isArrivalAsked(args)) return arrival(period, session);
  const twice = isSameAsked(question)
    ? lastTwo(
        question,
        session.ledger.transactions.filter(({ is_pay }) => is_pay),
        session,
      )
    : null;
  if (twice !== null) return twice;
  if (aspect === 'next') return nextPayday(session);
  const asked = aspect === 'net' ? null : (sent(args, session) ?? overTime(args, session));
  if (asked !== null) return asked;
  if (aspect === 'average' || aspect === 'steady') return incomePattern({ aspect, question }, session);
  if (aspect === 'sources') return paySources(session);
  return aspect === 'net' ? netExplained(session) : income(args, session);
}

/** Money that people sent, where it is that which is asked for. */
function sent({ period, question }: Arguments, session: ToolSession): ToolResult | null {
  return areSendersAsked(question) ? senders(period, question, session) : null;
}

/** Income of a year or a month by name, the best or worst month, and whether it goes up; null for none of them. */
function overTime({ aspect, period, question }: Arguments, session: ToolSession): ToolResult | null {
  if (period !== null || aspect === 'sources') return null;
  const trend = trendAsked(question);
  if (trend !== null) return incomeTrend(trend, session);
  const rhythm = rhythmAsked(question);
  if (rhythm === 'year' && aspect !== 'steady') {
    return yearlyIncome(session) ?? incomePattern({ aspect: 'average', question }, session);
  }
  const isMonth = rhythm === 'month' || extremeAsked(question) !== null;
  return isMonth && aspect === 'total' ? incomePattern({ aspect: 'average', question }, session) : null;
}

function income({ period: asked }: Arguments, session: ToolSession): ToolResult {
  const { ledger } = session;
  const { language, say } = wordingOf(session);
  const book = factBook(session);
  const held = coveredPeriod(book, session, asked ?? usualMonth(ledger));
  if (held.period === null) return answer(book, [held.refusal]);
  const { period, note } = held;
  const all = ledger.transactions.filter(({ flow }) => flow === 'income');
  const rows = within(all, period);
  const accounts = ledger.accounts.map(({ account_id }) => account_id);
  const label = say({ en: 'Income', es: 'Ingresos' });
  const filter = { flow: 'income' };
  const total = book.sum({
    id: factId('income', periodKey(period)),
    label,
    rows,
    search: searchOf(ledger, period, filter),
    period,
    direction: 'in',
  });
  const when = `${beforePeriod(period, ledger.as_of, language)} ${ref(total, 'period')}`;
  if (rows.length === 0) {
    return answer(book, [
      say({ en: `${ref(total)} of income came in ${when}.`, es: `Entraron ${ref(total)} de ingresos ${when}.` }),
      unclassified(book, ledger, period, session),
      lastPay(book, ledger, session),
      note,
    ]);
  }
  const groups = groupRows(rows, 'merchant', { language, detailed: false }).toReversed();
  const ids = groups.map(({ key, name, rows: own }) =>
    book.sum({
      id: factId(total, 'from', key),
      label: capitalized(name),
      rows: own,
      search: searchOf(ledger, period, { ...filter, merchant: key }),
      period,
      direction: 'in',
    }),
  );
  return answer(
    book,
    [
      say({ en: `${ref(total)} came in ${when}.`, es: `Entraron ${ref(total)} ${when}.` }),
      comparison(book, {
        ledger,
        language,
        total,
        topic: 'income',
        label,
        rows: all,
        filter,
        accounts,
        days: preceding(period, ledger.as_of),
        direction: 'in',
      }),
      lastPay(book, ledger, session),
      unclassified(book, ledger, period, session),
      note,
    ],
    {
      cards: [
        ids.length > 1
          ? figureTable(
              say({ en: 'Where it came from', es: 'De dónde vino' }),
              [say({ en: 'From', es: 'De' }), label],
              groups.flatMap(({ name }, index) => {
                const fact = ids[index];
                return fact === undefined ? [] : [{ name: { text: capitalized(name) }, fact }];
              }),
            )
          : null,
        monthChart(book, {
          ledger,
          language,
          topic: 'income',
          title: say({ en: 'Month by month', es: 'Mes a mes' }),
          label,
          rows: all,
          filter,
          accounts,
          days: period,
          direction: 'in',
        }),
      ],
      suggestions: suggestions(say),
    },
  );
}

const arrived =
  /\b(?:arriv\w*|come (?:in|through|yet)|came|come|land\w*|(?:been|get|got|gotten|getting) paid|pay (?:me|us)|paid me|deposit\w*|drop\w*|hit|receiv\w*|show(?:n|ed)? up|here|llegad[oa]|lleg[ao]|llegaron|entr(?:o|ado|aron)|pag(?:aron|ado)|cobr(?:e|ado)|ingres(?:aron|ado|o)|depositaron|depositado|abonad[oa]|abonaron|cayo|caido)\b/;
const payWord =
  /\b(?:pay|paid|paycheck|pay check|paycheque|payday|salary|wages?|direct deposit|pension|nomina|sueldo|salario|paga|pagaron|pagado|cobre|cobrado|quincena|me depositaron|han depositado|deposited)\b/;

/** "Did my paycheck arrive?": of the last pay, and not of how much came in. */
function isArrivalAsked({ aspect, question }: Arguments): boolean {
  const words = wordsAsked(question);
  const isCompared = /\b(?:more|less|than|mas|menos|average|usually|every)\b/.test(words);
  return (
    (aspect === 'total' || aspect === 'next') &&
    isYesNo(question) &&
    arrived.test(words) &&
    payWord.test(words) &&
    !isCompared &&
    !/\b(?:will|going to|va a|voy a)\b/.test(words)
  );
}

/** Whether pay has come: in the days asked about, else the last one, and when the next is likely. */
function arrival(asked: Arguments['period'], session: ToolSession): ToolResult {
  const { ledger } = session;
  const { language, say } = wordingOf(session);
  const book = factBook(session);
  const pay = ledger.transactions.filter(({ is_pay }) => is_pay);
  const meant = asked === null ? pay : within(pay, asked);
  const last = meant.at(-1);
  const stream = nextPay(ledger);
  const expected =
    stream === null
      ? null
      : book.read({
          id: factId('income', 'next', stream.merchant),
          label: stream.merchant,
          value: stream.predicted_next_date,
          unit: 'date',
          evidence: [{ type: 'stream', id: stream.stream_id }],
        });
  const next =
    expected === null
      ? null
      : say({
          en: `The next one is likely around ${ref(expected)}.`,
          es: `El próximo será seguramente hacia el ${ref(expected)}.`,
        });
  const options = { suggestions: suggestions(say).slice(1) };
  if (last) {
    const { amount, day } = payFacts(book, last, ledger);
    return answer(
      book,
      [
        say({
          en: `Yes: ${ref(amount)} from ${ref(amount, 'label')} came in on ${ref(day)}${asked === null ? ', the last pay that I see' : ''}.`,
          es: `Sí: ${ref(amount)} de ${ref(amount, 'label')} llegaron el ${ref(day)}${asked === null ? ', el último cobro que veo' : ''}.`,
        }),
        next,
      ],
      options,
    );
  }
  const days = labelled(asked ?? yearBack(ledger.as_of), ledger.as_of, language);
  const none = book.count({
    id: factId('income', 'pay', 'none', periodKey(days)),
    label: say({ en: 'Pay found', es: 'Cobros encontrados' }),
    rows: [],
    search: searchOf(ledger, days, { flow: 'income' }),
    period: days,
  });
  const when = `${beforePeriod(days, ledger.as_of, language)} ${ref(none, 'period')}`;
  return answer(
    book,
    [
      say({
        en: `Not that I can see: I looked for pay ${when} and found ${ref(none)}.`,
        es: `No que yo vea: busqué cobros ${when} y encontré ${ref(none)}.`,
      }),
      lastPay(book, ledger, session),
      next,
    ],
    options,
  );
}

function nextPayday(session: ToolSession): ToolResult {
  const { ledger } = session;
  const { say } = wordingOf(session);
  const book = factBook(session);
  const stream = nextPay(ledger);
  if (stream === null) {
    return answer(
      book,
      [
        say({
          en: 'Your pay has no steady rhythm that I can see, so I cannot tell when the next one comes.',
          es: 'Tus cobros no tienen un ritmo fijo que yo vea, así que no puedo decir cuándo llega el próximo.',
        }),
        lastPay(book, ledger, session),
      ],
      { suggestions: suggestions(say) },
    );
  }
  const proof = { label: stream.merchant, evidence: [{ type: 'stream' as const, id: stream.stream_id }] };
  const day = book.read({
    ...proof,
    id: factId('income', 'next', stream.merchant),
    value: stream.predicted_next_date,
    unit: 'date',
  });
  const amount = book.read({
    ...proof,
    id: factId('income', 'usual', stream.merchant),
    value: stream.average_amount_cents,
    unit: moneyUnit(ledger),
  });
  return answer(
    book,
    [
      say({
        en: `Your next pay is likely around ${ref(day)}: about ${ref(amount)} from ${ref(day, 'label')}, going by the ones before.`,
        es: `Tu próximo cobro será seguramente hacia el ${ref(day)}: unos ${ref(amount)} de ${ref(day, 'label')}, según los anteriores.`,
      }),
      lastPay(book, ledger, session),
    ],
    { suggestions: suggestions(say) },
  );
}

function lastPay(book: FactBook, ledger: Ledger, session: ToolSession): string | null {
  const last = ledger.transactions.findLast(({ is_pay }) => is_pay);
  if (!last) return null;
  const { amount, day } = payFacts(book, last, ledger);
  return wordingOf(session).say({
    en: `The last pay was ${ref(amount)} on ${ref(day)}.`,
    es: `El último cobro fue de ${ref(amount)} el ${ref(day)}.`,
  });
}

function payFacts(book: FactBook, row: LedgerTransaction, ledger: Ledger): { amount: string; day: string } {
  const evidence = [{ type: 'transaction' as const, id: row.transaction_id }];
  const id = factId('income', 'pay', row.transaction_id);
  return {
    amount: book.read({ id, label: row.merchant, value: 0 - row.amount_cents, unit: moneyUnit(ledger), evidence }),
    day: book.read({ id: factId(id, 'day'), label: row.merchant, value: row.day, unit: 'date', evidence }),
  };
}

/** Money that came in but that nothing says is income: told apart, never added silently. */
function unclassified(
  book: FactBook,
  ledger: Ledger,
  period: { from: string; to: string; label: string },
  session: ToolSession,
): string | null {
  const rows = within(
    ledger.transactions.filter(({ flow }) => flow === 'unclassified_inflow'),
    period,
  );
  if (rows.length === 0) return null;
  const { say } = wordingOf(session);
  const fact = book.sum({
    id: factId('income', 'unclassified', periodKey(period)),
    label: say({ en: 'Other money in', es: 'Otro dinero recibido' }),
    rows,
    search: searchOf(ledger, period, { flow: 'unclassified_inflow' }),
    period,
    direction: 'in',
  });
  return say({
    en: `Another ${ref(fact)} came in that I cannot tell to be income, so it is not counted.`,
    es: `Entraron otros ${ref(fact)} que no sé si son ingresos, así que no los cuento.`,
  });
}

function suggestions(say: (wording: { en: string; es: string }) => string): string[] {
  return [
    say({ en: 'When is my next payday?', es: '¿Cuándo es mi próxima nómina?' }),
    say({ en: 'How much do I save?', es: '¿Cuánto ahorro?' }),
    say({ en: 'How much did I earn this year?', es: '¿Cuánto gané este año?' }),
  ];
}
