import { strangers } from './merchants.ts';
import { monthOf, none, worded, type QuestionKind } from './question.ts';

/** Questions that nobody could answer from the data, and for which tool each may be taken. */
export const unanswerable: Readonly<Record<string, QuestionKind>> = {
  'a merchant never paid': (_, random) => {
    const name = random.pick(strangers);
    const month = monthOf(random.between(3, 10));
    return {
      ...worded(random, {
        en: [
          `How much did I spend at ${name} in ${month.en}?`,
          `How much do I give ${name}?`,
          `did my refund from ${name} arrive`,
        ],
        es: [`¿Cuánto gasté en ${name} en ${month.es}?`, `¿cuánto le pago a ${name}?`],
      }),
      expected: none('spending', 'transactions', 'transaction_detail', 'recurring'),
    };
  },
  'a kind of spending that there is not': (_, random) => ({
    ...worded(random, {
      en: [
        'What did we spend on the kids?',
        'how much did I spend on my hobby in October',
        'How much did the trip to Lisbon cost?',
      ],
      es: ['¿Cuánto gastamos en los niños?', '¿Cuánto costó el viaje a Lisboa?'],
    }),
    expected: none('spending'),
  }),
  'before the data': (_, random) => ({
    ...worded(random, {
      en: ['How much did I spend in March 2024?', 'what did I earn in 2023'],
      es: ['¿Cuánto gasté en marzo de 2024?'],
    }),
    expected: none('spending', 'income'),
  }),
  'a credit score': (_, random) => ({
    ...worded(random, {
      en: ["What's my credit score?", 'show me my fico score'],
      es: ['¿Cuál es mi puntuación de crédito?'],
    }),
    expected: none('cannot'),
  }),
  'somebody else': (_, random) => ({
    ...worded(random, {
      en: ["Show me my husband's account", 'how much did my wife spend last month', "what's in my brother's savings"],
      es: ['Muéstrame la cuenta de mi marido', '¿Cuánto gastó mi mujer?'],
    }),
    expected: none('cannot'),
  }),
  advice: (_, random) => ({
    ...worded(random, {
      en: ['Should I buy Tesla?', 'which stocks should I invest in'],
      es: ['¿Debería invertir en bitcoin?'],
    }),
    expected: none('cannot'),
  }),
  'the future of markets': (_, random) => ({
    ...worded(random, {
      en: ['Will interest rates fall next year?', 'is the stock market going to crash'],
      es: ['¿Van a bajar los tipos de interés?'],
    }),
    expected: none('cannot'),
  }),
  'a loan that there is not': (_, random) => ({
    ...worded(random, {
      en: ['When will my student loan be finished?', 'when is my mortgage paid off'],
      es: ['¿Cuándo termina mi préstamo?'],
    }),
    expected: none('debts'),
  }),
  'a tax refund that did not come': (_, random) => ({
    ...worded(random, {
      en: ['Did my tax refund come?', 'has my tax refund arrived yet'],
      es: ['¿Me llegó la devolución de impuestos?'],
    }),
    expected: none('transactions', 'income'),
  }),
  'a service never had that ended': (_, random) => ({
    ...worded(random, {
      en: ['Did my insurance really stop after I cancelled it?', 'has my dentist plan stopped charging me'],
      es: ['¿De verdad se canceló mi seguro?'],
    }),
    expected: none('recurring'),
  }),
  'outside of money': (_, random) => ({
    ...worded(random, {
      en: ['Will it rain tomorrow?', 'who won the game last night', 'write me a poem about the sea'],
      es: ['¿Va a llover mañana?', 'cuéntame un chiste'],
    }),
    expected: none('outside'),
  }),
};
