import * as z from 'zod';
import { definePlugin, messageEvidence, type ToolResult, type ToolSession } from '../../kit/index.ts';
import { answer, plainAnswer, wordingOf } from '../shared/answer.ts';
import { factBook, factId, moneyUnit, ref } from '../shared/facts.ts';
import { nextPay } from '../../kit/ledger/pay-streams.ts';
import { assumptionSentences } from '../forecast/assumptions.ts';
import { figuresOf, proofOf } from '../forecast/figures.ts';
import { beyondReach } from '../forecast/reach.ts';
import { missingSentence } from '../forecast/sentences.ts';
import { categoryArgument } from '../shared/category.ts';
import { merchantArgument } from '../shared/narrowing.ts';
import { periodArgument } from '../shared/period.ts';
import { examples } from './examples.ts';
import { lookedAhead, lowestFrom } from './later.ts';
import { regularCovered } from './regular.ts';

const argumentsSchema = z.strictObject({
  amount_cents: z.int().positive().nullable().default(null).describe('Price of what is asked about, in cents'),
  merchant: merchantArgument.describe('Who a payment that comes regularly goes to: "enough for my rent?"'),
  category: categoryArgument,
  ahead: periodArgument.describe('Days to come on which it would be bought; null for now'),
  when: z.enum(['payday']).nullable().default(null).describe('"payday": it would be bought once the next pay is in'),
  aspect: z
    .enum(['fits', 'left'])
    .default('fits')
    .describe('"left": what would be left in the accounts is asked, behind a price that was told'),
});

/** What a purchase would leave until payday, bills counted. Shows the room there is; the decision is the customer's. */
export default definePlugin({
  kind: 'tool',
  id: 'tool.affordability',
  version: '1.0.0',
  summary: 'Shows what a purchase would leave after the bills and usual spending that are still to come.',
  config: z.strictObject({}),
  tool: {
    name: 'affordability',
    description:
      'For "can I afford X": what buying something of amount_cents now (or in the days ahead) would leave before the next payday, after bills and usual spending, and whether that fits. Leaves the decision to them.',
    effect: 'read',
    consent: ['accounts', 'spending', 'income', 'debts'],
    arguments: argumentsSchema,
    status: 'Looking at what it would leave',
    question: { en: 'Can I afford a new phone?', es: '¿Puedo permitirme un móvil nuevo?' },
    examples,
  },
  create: () => ({ run: (args, session) => affordability(args, session) }),
});

function affordability(
  { amount_cents: price, merchant, category, ahead: days, when, aspect }: z.infer<typeof argumentsSchema>,
  session: ToolSession,
): ToolResult {
  const { ledger } = session;
  const { say } = wordingOf(session);
  const payday = when === 'payday' ? nextPay(ledger)?.predicted_next_date : undefined;
  const ahead = payday !== undefined && payday > ledger.as_of ? { from: payday, to: payday } : days;
  const suggestions = [
    say({ en: 'What can I spend before payday?', es: '¿Cuánto puedo gastar hasta cobrar?' }),
    say({ en: 'What bills are coming up?', es: '¿Qué pagos vienen pronto?' }),
  ];
  if (price === null) {
    const covered = regularCovered({ merchant, category }, session);
    if (covered !== null) return { ...covered, suggestions };
    return plainAnswer(
      say({
        en: 'How much would it cost? Tell me the price, and I show what it would leave.',
        es: '¿Cuánto costaría? Dime el precio y te muestro cuánto te quedaría.',
      }),
      suggestions,
    );
  }
  const book = factBook(session);
  const { made, bought } = lookedAhead(ledger, ahead);
  if (made.unknown !== null) return answer(book, [missingSentence(book, made.unknown, session)], { suggestions });
  const figures = figuresOf(book, made, session);
  const cost = book.read({
    id: factId('affordability', 'price', String(price)),
    label: say({ en: 'Price', es: 'Precio' }),
    value: price,
    unit: moneyUnit(ledger),
    evidence: [messageEvidence],
  });
  const derive = (id: string, label: string, from: string) =>
    book.derive({
      id: factId('affordability', id, String(price)),
      label,
      value: book.value(from) - price,
      unit: moneyUnit(ledger),
      formula: `${from} - ${cost}`,
      from: [from, cost],
    });
  const from = lowestFrom(made, bought);
  const shared = { unit: moneyUnit(ledger), evidence: proofOf(made) };
  const [base, lowestDay] =
    bought === null
      ? [figures.lowest, figures.lowestDay]
      : [
          book.read({
            ...shared,
            id: 'forecast.later.lowest',
            label: say({ en: 'Lowest point from then on', es: 'Punto más bajo desde entonces' }),
            value: from.cents,
            formula: say({
              en: 'lowest of balance + regular payments in and out - card payments - everyday spending from that day on',
              es: 'mínimo de saldo + pagos regulares de entrada y salida - pagos de tarjetas - gasto corriente desde ese día',
            }),
          }),
          book.read({
            ...shared,
            id: 'forecast.later.lowest.day',
            label: say({ en: 'Day of the lowest point', es: 'Día del punto más bajo' }),
            value: from.date,
            unit: 'date',
          }),
        ];
  const lowest = derive('lowest', say({ en: 'Lowest balance after it', es: 'Saldo más bajo después' }), base);
  const low = book.read({
    id: bought === null ? 'forecast.lowest_low' : 'forecast.later.lowest_low',
    label: say({ en: 'Lowest point of the low end', es: 'Punto más bajo del extremo bajo' }),
    value: from.low_cents,
    unit: moneyUnit(ledger),
    formula: say({
      en: 'lowest point, with regular amounts and spending at the bad end of what they were before',
      es: 'punto más bajo, con los importes regulares y el gasto en el extremo malo de lo que fueron antes',
    }),
    evidence: proofOf(made),
  });
  const lowestLow = derive('lowest_low', say({ en: 'Low end after it', es: 'Extremo bajo después' }), low);
  const left = book.value(lowest);
  const isTight = left >= 0 && book.value(lowestLow) < 0;
  const day =
    bought === null
      ? null
      : book.read({
          id: 'affordability.day',
          label: say({ en: 'Day of the purchase', es: 'Día de la compra' }),
          value: bought,
          unit: 'date',
          evidence: [messageEvidence],
        });
  const on = day === null ? { en: '', es: '' } : { en: ` on ${ref(day)}`, es: ` el ${ref(day)}` };
  return answer(
    book,
    [
      beyondReach(book, ahead?.from ?? null, session),
      aspect === 'left'
        ? say({
            en: `About ${ref(lowest)} would be left in your checking accounts at the lowest point, on ${ref(lowestDay)}, after the ${ref(cost)}${on.en}, bills and usual spending.`,
            es: `Quedarían unos ${ref(lowest)} en tus cuentas corrientes en el punto más bajo, el ${ref(lowestDay)}, después de los ${ref(cost)}${on.es}, los recibos y el gasto habitual.`,
          })
        : left >= 0
          ? say({
              en: `${ref(cost)} would fit in${on.en}${isTight ? ', but only just' : ''}: your checking accounts would go down to about ${ref(lowest)} on ${ref(lowestDay)}, with bills and usual spending taken off.`,
              es: `Te alcanzaría${isTight ? ' muy justo' : ''} para ${ref(cost)}${on.es}: tus cuentas corrientes bajarían hasta unos ${ref(lowest)} el ${ref(lowestDay)}, descontando recibos y gasto habitual.`,
            })
          : say({
              en: `${ref(cost)} would not fit in${on.en}: with bills and usual spending your checking accounts would go below zero, to about ${ref(lowest)} on ${ref(lowestDay)}.`,
              es: `No te alcanzaría para ${ref(cost)}${on.es}: con los recibos y el gasto habitual tus cuentas corrientes quedarían bajo cero, en unos ${ref(lowest)} el ${ref(lowestDay)}.`,
            }),
      !isTight
        ? null
        : say({
            en: `If things go worse than usual, it would be about ${ref(lowestLow)}.`,
            es: `Si las cosas van peor de lo habitual, serían unos ${ref(lowestLow)}.`,
          }),
      day === null ? null : lookedOver(figures.to, bought === made.to, session),
      say({
        en: 'Money in savings is not counted. Whether it is worth it is for you to say.',
        es: 'El dinero de tus ahorros no se cuenta. Si merece la pena, lo decides tú.',
      }),
      ...assumptionSentences(made, session),
    ],
    { suggestions },
  );
}

/** How long after it was looked at, and that this is less sure than what is near. */
function lookedOver(to: string, isLastDay: boolean, session: ToolSession): string {
  const { say } = wordingOf(session);
  if (isLastDay) return say({ en: 'So far ahead it is less sure.', es: 'A tan largo plazo es menos seguro.' });
  return say({
    en: `That is from then through ${ref(to)}; the farther ahead, the less sure it is.`,
    es: `Eso es desde entonces hasta el ${ref(to)}; cuanto más adelante, menos seguro.`,
  });
}
