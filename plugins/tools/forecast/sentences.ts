import type { KnownForecast, UnknownReason } from '../../forecast/index.ts';
import type { ToolSession } from '../../kit/index.ts';
import { startOfData, wordingOf } from '../shared/answer.ts';
import { ref, type FactBook } from '../shared/facts.ts';
import { isYesNo, wordsAsked } from '../shared/question.ts';
import type { Figures } from './figures.ts';

const runsOut =
  /\b(?:(?:below|under|bajo|debajo de) (?:zero|cero|0)|negative|negativo|overdr\w+|in the red|numeros rojos|en rojo|descubierto|run(?:ning)? out|run dry|short|broke|bounce\w*|(?:quedar\w* )?sin (?:dinero|plata|saldo|un (?:duro|peso|centavo))|pelad[oa])\b/;
const lasts =
  /\b(?:last|enough|make it|get by|get through|survive|stay above|cover|scrape|alcanz\w*|lleg(?:o|are|aremos|ar)|suficiente|bastante|dura\w*|aguant\w*|able to (?:pay|afford)|poder pagar|podre pagar)\b/;

/** How the forecast answers yes or no: whether the money runs out was asked, or whether it lasts; null when neither. */
export function isEnoughAsked(question: string): 'runs_out' | 'lasts' | null {
  if (!isYesNo(question)) return null;
  const words = wordsAsked(question);
  return runsOut.test(words) ? 'runs_out' : lasts.test(words) ? 'lasts' : null;
}

/**
 * What will be there at the end, its range, the lowest point and whether it goes below zero.
 * @param asked what yes or no is said to first
 */
export function balanceSentences(
  figures: Figures,
  made: KnownForecast,
  session: ToolSession,
  asked: 'runs_out' | 'lasts' | null = null,
): (string | null)[] {
  const { say } = wordingOf(session);
  const { to, payday, expected, start } = figures;
  if (made.points.length === 0) {
    return [
      verdict(asked, made.start_cents >= 0, say),
      say({
        en: `Your next pay is expected on ${ref(payday ?? to)}, the day after today, and ${ref(start)} is available until then.`,
        es: `Tu próximo cobro se espera el ${ref(payday ?? to)}, mañana mismo, y hasta entonces hay ${ref(start)} disponibles.`,
      }),
    ];
  }
  return [
    asked === null ? null : yesNoSentence(asked, figures, session),
    payday === null
      ? say({
          en: `On ${ref(to)} your checking accounts are likely to hold about ${ref(expected)}; now ${ref(start)} is available.`,
          es: `El ${ref(to)} tus cuentas corrientes tendrán probablemente unos ${ref(expected)}; ahora hay ${ref(start)} disponibles.`,
        })
      : say({
          en: `On ${ref(to)}, just before your next pay on ${ref(payday)}, your checking accounts are likely to hold about ${ref(expected)}; now ${ref(start)} is available.`,
          es: `El ${ref(to)}, justo antes de tu próximo cobro del ${ref(payday)}, tus cuentas corrientes tendrán probablemente unos ${ref(expected)}; ahora hay ${ref(start)} disponibles.`,
        }),
    asked === null ? rangeSentence(figures, made, session) : null,
    asked !== null || made.lowest.date === made.to || isFlat(made)
      ? null
      : say({
          en: `The lowest point on the way is about ${ref(figures.lowest)} on ${ref(figures.lowestDay)}.`,
          es: `El punto más bajo del camino es de unos ${ref(figures.lowest)} el ${ref(figures.lowestDay)}.`,
        }),
    asked === null ? belowZeroSentence(figures, session) : null,
  ];
}

/** True when nothing is expected to move: the lowest point and the end are what is there. */
function isFlat({ lowest, start_cents, expected_cents }: KnownForecast): boolean {
  return lowest.cents === start_cents && lowest.cents === expected_cents;
}

/** Yes or no to what was asked, by whether it stays above zero. */
function verdict(
  asked: 'runs_out' | 'lasts' | null,
  isEnough: boolean,
  say: (wording: { en: string; es: string }) => string,
): string | null {
  if (asked === null) return null;
  return (asked === 'lasts') === isEnough ? say({ en: 'Yes.', es: 'Sí.' }) : say({ en: 'No.', es: 'No.' });
}

/** The answer itself, with the lowest point: what follows is how it comes about. */
function yesNoSentence(asked: 'runs_out' | 'lasts', figures: Figures, session: ToolSession): string {
  const { say } = wordingOf(session);
  const { to, lowest, lowestDay, belowDay, belowLowDay } = figures;
  if (belowDay !== null) {
    const word = asked === 'runs_out' ? say({ en: 'Yes', es: 'Sí' }) : 'No';
    return say({
      en: `${word}, going by your regular payments and usual spending: your checking accounts are below zero from ${ref(belowDay)}, at about ${ref(lowest)} on ${ref(lowestDay)}, the lowest day.`,
      es: `${word}, según tus pagos regulares y tu gasto habitual: tus cuentas corrientes están por debajo de cero desde el ${ref(belowDay)}, con unos ${ref(lowest)} el ${ref(lowestDay)}, el día más bajo.`,
    });
  }
  if (belowLowDay !== null) {
    const word =
      asked === 'runs_out'
        ? say({ en: 'Probably not', es: 'Probablemente no' })
        : say({ en: 'Probably', es: 'Probablemente sí' });
    return say({
      en: `${word}: through ${ref(to)} the lowest point is about ${ref(lowest)}, on ${ref(lowestDay)}, but at the low end it is below zero from ${ref(belowLowDay)}.`,
      es: `${word}: hasta el ${ref(to)} el punto más bajo es de unos ${ref(lowest)}, el ${ref(lowestDay)}, pero en el extremo bajo está por debajo de cero desde el ${ref(belowLowDay)}.`,
    });
  }
  const word = asked === 'runs_out' ? 'No' : say({ en: 'Yes', es: 'Sí' });
  return say({
    en: `${word}: through ${ref(to)} your checking accounts are likely to stay above zero, at the low end too; the lowest point is about ${ref(lowest)}, on ${ref(lowestDay)}.`,
    es: `${word}: hasta el ${ref(to)} es probable que tus cuentas corrientes no bajen de cero, tampoco en el extremo bajo; el punto más bajo es de unos ${ref(lowest)}, el ${ref(lowestDay)}.`,
  });
}

/** What regular payments leave for everything else, and what the usual pace would leave of that. */
export function spendSentences(figures: Figures, made: KnownForecast, session: ToolSession): (string | null)[] {
  const { say } = wordingOf(session);
  const { to, payday, spendable, spendableDaily, start, daily, expected } = figures;
  const each =
    spendableDaily === null
      ? { en: '', es: '' }
      : { en: `, about ${ref(spendableDaily)} a day`, es: `, unos ${ref(spendableDaily)} al día` };
  return [
    payday === null
      ? say({
          en: `Of the ${ref(start)} available now, regular payments leave ${ref(spendable)} for everything else through ${ref(to)}${each.en}.`,
          es: `De los ${ref(start)} disponibles ahora, los pagos regulares dejan ${ref(spendable)} para todo lo demás hasta el ${ref(to)}${each.es}.`,
        })
      : say({
          en: `Of the ${ref(start)} available now, regular payments leave ${ref(spendable)} for everything else until your next pay on ${ref(payday)}${each.en}.`,
          es: `De los ${ref(start)} disponibles ahora, los pagos regulares dejan ${ref(spendable)} para todo lo demás hasta tu próximo cobro del ${ref(payday)}${each.es}.`,
        }),
    made.points.length === 0
      ? null
      : daily === null
        ? say({
            en: `As things usually go, your balance would be about ${ref(expected)} on ${ref(to)}.`,
            es: `Como van normalmente las cosas, el ${ref(to)} tu saldo sería de unos ${ref(expected)}.`,
          })
        : say({
            en: `At your usual ${ref(daily)} a day, your balance would be about ${ref(expected)} on ${ref(to)}.`,
            es: `Con tus ${ref(daily)} habituales al día, el ${ref(to)} tu saldo sería de unos ${ref(expected)}.`,
          }),
    made.points.length === 0 ? null : rangeSentence(figures, made, session),
    made.points.length === 0 ? null : belowZeroSentence(figures, session),
  ];
}

/** Nothing where both ends are the same figure. Over three months it held somewhat less often than it says, measured on the past. */
function rangeSentence({ share, low, high }: Figures, made: KnownForecast, session: ToolSession): string | null {
  const { say } = wordingOf(session);
  const { horizon } = made;
  if (made.low_cents === made.high_cents) return null;
  const range = say({
    en: `In about ${ref(share)} of cases it lies between ${ref(low)} and ${ref(high)}.`,
    es: `En cerca del ${ref(share)} de los casos está entre ${ref(low)} y ${ref(high)}.`,
  });
  if (!('days' in horizon) || horizon.days < 90) return range;
  return `${range} ${say({ en: 'So far ahead it is less sure than that.', es: 'A tan largo plazo es menos seguro.' })}`;
}

function belowZeroSentence({ belowDay, belowLowDay }: Figures, session: ToolSession): string {
  const { say } = wordingOf(session);
  if (belowDay !== null) {
    return say({
      en: `Going by this, it is below zero from ${ref(belowDay)}.`,
      es: `Según esto, está por debajo de cero desde el ${ref(belowDay)}.`,
    });
  }
  if (belowLowDay !== null) {
    return say({
      en: `It is expected to stay above zero, but at the low end it is below zero from ${ref(belowLowDay)}.`,
      es: `Se espera que no baje de cero, pero en el extremo bajo está por debajo desde el ${ref(belowLowDay)}.`,
    });
  }
  return say({ en: 'It stays above zero, at the low end too.', es: 'No baja de cero, tampoco en el extremo bajo.' });
}

/** Why the next payday is not the end of it. */
export function withoutPayday(session: ToolSession): string {
  return wordingOf(session).say({
    en: 'Your pay has no steady rhythm that I can see, so I do not know your next payday and look a month ahead.',
    es: 'Tus cobros no tienen un ritmo fijo que yo vea, así que no sé cuándo es el próximo y miro un mes adelante.',
  });
}

/** Why there is no forecast. */
export function missingSentence(book: FactBook, reason: UnknownReason, session: ToolSession): string {
  const { say } = wordingOf(session);
  switch (reason) {
    case 'no_checking_account':
      return say({
        en: 'I see no checking account of yours, so I cannot look ahead.',
        es: 'No veo ninguna cuenta corriente tuya, así que no puedo mirar adelante.',
      });
    case 'no_balance':
      return say({
        en: 'The bank did not report the balance of a checking account, so I cannot look ahead.',
        es: 'El banco no informó el saldo de una cuenta corriente, así que no puedo mirar adelante.',
      });
    case 'no_pay_stream':
      return withoutPayday(session);
    case 'short_history': {
      const start = startOfData(book, session);
      return start === null
        ? say({
            en: 'I hold no posted transactions of yours yet, so I cannot look ahead.',
            es: 'Todavía no tengo movimientos tuyos, así que no puedo mirar adelante.',
          })
        : say({
            en: `The data I hold starts on ${ref(start)}, which is too short to look ahead from: I need a month.`,
            es: `Los datos que tengo empiezan el ${ref(start)}, que es poco para mirar adelante: necesito un mes.`,
          });
    }
  }
}
