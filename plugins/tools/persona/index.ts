import * as z from 'zod';
import {
  definePlugin,
  rationaleOpenings,
  searchEvidence,
  type Recommendation,
  type ToolResult,
  type ToolSession,
} from '../../kit/index.ts';
import { answer, wordingOf } from '../shared/answer.ts';
import { factBook, ref, searchOf } from '../shared/facts.ts';
import type { Wording } from '../shared/language.ts';
import { examples } from './examples.ts';

/** What a persona means, in words that praise and blame nobody. */
const words: Readonly<Record<string, Wording>> = {
  high_utilization: {
    en: 'Right now your cards are what stands out: they are well used or cost interest.',
    es: 'Ahora mismo destacan tus tarjetas: están bastante usadas o te cuestan intereses.',
  },
  variable_income: {
    en: 'Your pay comes at long or uneven intervals, and the cushion between is thin.',
    es: 'Tus cobros llegan con intervalos largos o desiguales, y el colchón entre ellos es fino.',
  },
  subscription_heavy: {
    en: 'A good part of your month goes to subscriptions.',
    es: 'Una buena parte de tu mes se va en suscripciones.',
  },
  savings_builder: {
    en: 'You are putting money aside steadily.',
    es: 'Estás ahorrando con regularidad.',
  },
  cash_flow_stretched: {
    en: 'Your account runs thin before the next pay arrives.',
    es: 'Tu cuenta se queda justa antes del siguiente cobro.',
  },
  general: {
    en: 'No single pattern stands out in your accounts.',
    es: 'Ningún patrón destaca en tus cuentas.',
  },
};

/** The pattern in the last month and half year, with what it rests on. */
export default definePlugin({
  kind: 'tool',
  id: 'tool.persona',
  version: '1.2.0',
  summary: 'Says which pattern a customer shows and on which figures that rests.',
  config: z.strictObject({}),
  tool: {
    name: 'persona',
    description:
      'An overview: the pattern in the customer’s finances in the last month and half year, and what shows it.',
    effect: 'read',
    consent: 'education',
    arguments: z.strictObject({}),
    status: 'Looking at the whole picture',
    question: { en: 'What pattern do you see in my money?', es: '¿Qué patrón ves en mi dinero?' },
    examples,
  },
  create: () => ({ run: (_args, session) => overview(session) }),
});

async function overview(session: ToolSession): Promise<ToolResult> {
  const { say } = wordingOf(session);
  const { personas, recommendations, signals } = await session.analysis();
  const { primary, reason } = personas['30'];
  const longer = personas['180'].primary;
  const book = factBook(session);
  if (reason?.startsWith('insufficient_data')) {
    const held = book.read({
      id: 'persona.days',
      label: say({ en: 'Days of history', es: 'Días de historial' }),
      value: signals['30'].days_covered,
      unit: 'days',
      evidence: [searchEvidence(searchOf(session.ledger, session.ledger.windows['30']))],
    });
    return answer(
      book,
      [
        say({
          en: `It is too early to see a pattern: I hold ${ref(held)} of history, or too few kinds of payments.`,
          es: `Es pronto para ver un patrón: tengo ${ref(held)} de historial, o muy pocos tipos de pagos.`,
        }),
      ],
      { suggestions: suggestions(say) },
    );
  }
  const reasons = distinctReasons(recommendations.education);
  for (const fact of reasons.flatMap(({ facts }) => facts)) book.take(fact);
  const unknownWords = words['general'] ?? { en: '', es: '' };
  return answer(
    book,
    [
      say(words[primary] ?? unknownWords),
      longer === primary
        ? say({ en: 'It has been so for some months now.', es: 'Ha sido así también en los últimos meses.' })
        : say({
            en: `Over the last months it looked different: ${lowerFirst((words[longer] ?? unknownWords).en)}`,
            es: `En los últimos meses era distinto: ${lowerFirst((words[longer] ?? unknownWords).es)}`,
          }),
      primary === 'general'
        ? null
        : say({
            en: 'It rests on what stands below and goes by itself when that changes. It decides what I show you to read, and nothing about you at the bank.',
            es: 'Se basa en lo que está abajo y desaparece solo cuando eso cambia. Decide qué te muestro para leer, y nada sobre ti en el banco.',
          }),
    ],
    {
      cards: reasons.map(({ rationale_template }) => ({
        type: 'rationale' as const,
        text: asObservation(rationale_template),
      })),
      suggestions: suggestions(say),
    },
  );
}

/** The first few data points, one of each kind: several articles may rest on the same one, or on it over other days. */
function distinctReasons(education: readonly Recommendation[]): Recommendation[] {
  const byKind = new Map(education.toReversed().map((item) => [item.signal, item]));
  return education.filter((item) => byKind.get(item.signal) === item).slice(0, 3);
}

/** "We're showing you this because your card …." -> "We see that your card ….", in the language that it is in. */
function asObservation(template: string): string {
  return template.replace(rationaleOpenings.en, 'We see that ').replace(rationaleOpenings.es, 'Vemos que ');
}

function lowerFirst(sentence: string): string {
  return sentence.slice(0, 1).toLowerCase() + sentence.slice(1);
}

function suggestions(say: (wording: Wording) => string): string[] {
  return [
    say({ en: 'What should I read?', es: '¿Qué me recomiendas leer?' }),
    say({ en: 'Where does most of my money go?', es: '¿En qué se va la mayor parte de mi dinero?' }),
    say({ en: 'How long would my savings last?', es: '¿Cuánto durarían mis ahorros?' }),
  ];
}
