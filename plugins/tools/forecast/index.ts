import * as z from 'zod';
import { forecast, type Forecast, type Horizon } from '../../forecast/index.ts';
import { calendarDate, definePlugin, type ToolResult, type ToolSession } from '../../kit/index.ts';
import { foldAccents } from '../../kit/fold-accents.ts';
import { daysBetween, endOfMonth } from '../../kit/ledger/dates.ts';
import { answer, wordingOf } from '../shared/answer.ts';
import { questionArgument } from '../shared/question.ts';
import { factBook } from '../shared/facts.ts';
import { assumptionSentences } from './assumptions.ts';
import { balanceChart } from './chart.ts';
import { examples } from './examples.ts';
import { figuresOf } from './figures.ts';
import { beyondReach, mostDays } from './reach.ts';
import { balanceSentences, isEnoughAsked, missingSentence, spendSentences, withoutPayday } from './sentences.ts';

const argumentsSchema = z.strictObject({
  until: z
    .enum(['payday', '30_days', '90_days'])
    .default('payday')
    .describe('How far to look: to the eve of the next payday, or so many days'),
  through: calendarDate
    .nullable()
    .default(null)
    .describe('Last day to look at, when the question names days to come ("this week"); wins over until'),
  aspect: z
    .enum(['balance', 'spend'])
    .default('balance')
    .describe('"spend" is about what regular payments leave for everything else'),
  question: questionArgument,
});
type Arguments = z.infer<typeof argumentsSchema>;

/** What checking accounts will hold, with its range and what it takes for granted. Says what is likely, never what to do. */
export default definePlugin({
  kind: 'tool',
  id: 'tool.forecast',
  version: '1.0.0',
  summary: 'Forecasts the balance of checking accounts until payday or for 30 or 90 days, with its range.',
  config: z.strictObject({}),
  tool: {
    name: 'forecast',
    description:
      'What checking accounts will hold until the next payday, in 30 or in 90 days: expected balance with its range, lowest day, whether it goes below zero, what regular payments leave to spend. For questions about the time to come.',
    effect: 'read',
    consent: ['accounts', 'spending', 'income', 'debts'],
    arguments: argumentsSchema,
    status: 'Looking ahead',
    question: { en: 'Will my money last until payday?', es: '¿Me alcanzará el dinero hasta que cobre?' },
    examples,
  },
  create: () => ({ run: (args, session) => lookAhead(args, session) }),
});

/** "Enough to the end of the month?", "¿llego a fin de mes?": the one that runs. */
const monthEnd = /\b(?:end of (?:the|this) month|month end|fin(?:al(?:es)?)? (?:de|del|d)(?: este)? mes)\b/;

/** To the last day that was named, where it lies ahead. */
function horizonOf(until: Arguments['until'], through: string | null, asOf: string): Horizon {
  const days = through === null ? 0 : daysBetween(asOf, through);
  if (days > 0) return { days: Math.min(days, mostDays) };
  return until === 'payday' ? { until: 'next_payday' } : { days: until === '30_days' ? 30 : mostDays };
}

function lookAhead({ until, through, aspect, question }: Arguments, session: ToolSession): ToolResult {
  const { ledger } = session;
  const { say } = wordingOf(session);
  const book = factBook(session);
  const last = through ?? (monthEnd.test(foldAccents(question)) ? endOfMonth(ledger.as_of) : null);
  const asked = forecast(ledger, horizonOf(until, last, ledger.as_of));
  // Whoever has no steady payday is told about a month.
  const isReplaced = asked.unknown === 'no_pay_stream';
  const made: Forecast = isReplaced ? forecast(ledger, { days: 30 }) : asked;
  const suggestions = [
    say({ en: 'What bills are coming up?', es: '¿Qué pagos vienen pronto?' }),
    say({ en: 'When is my next payday?', es: '¿Cuándo es mi próxima nómina?' }),
    say({ en: 'What is my balance?', es: '¿Cuál es mi saldo?' }),
  ];
  if (made.unknown !== null) {
    return answer(book, [missingSentence(book, made.unknown, session)], { suggestions });
  }
  const figures = figuresOf(book, made, session);
  const sentences =
    aspect === 'spend'
      ? spendSentences(figures, made, session)
      : balanceSentences(figures, made, session, isEnoughAsked(question));
  return answer(
    book,
    [
      isReplaced ? withoutPayday(session) : null,
      beyondReach(book, last, session),
      ...sentences,
      ...assumptionSentences(made, session),
    ],
    { cards: [balanceChart(book, made, session)], suggestions },
  );
}
