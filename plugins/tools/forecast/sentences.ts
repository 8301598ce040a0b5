import type { KnownForecast, UnknownReason } from '../../forecast/index.ts';
import type { ToolSession } from '../../kit/index.ts';
import { startOfData, wordingOf } from '../shared/answer.ts';
import { ref, type FactBook } from '../shared/facts.ts';
import type { Figures } from './figures.ts';

/** What will be there at the end, its range, the lowest point and whether it goes below zero. */
export function balanceSentences(figures: Figures, made: KnownForecast, session: ToolSession): (string | null)[] {
  const { say } = wordingOf(session);
  const { to, payday, expected, start } = figures;
  if (made.points.length === 0) {
    return [
      say({
        en: `Your next pay is expected on ${ref(payday ?? to)}, the day after today, and ${ref(start)} is available until then.`,
        es: `Tu próximo cobro se espera el ${ref(payday ?? to)}, mañana mismo, y hasta entonces hay ${ref(start)} disponibles.`,
      }),
    ];
  }
  return [
    payday === null
      ? say({
          en: `On ${ref(to)} your checking accounts are likely to hold about ${ref(expected)}; now ${ref(start)} is available.`,
          es: `El ${ref(to)} tus cuentas corrientes tendrán probablemente unos ${ref(expected)}; ahora hay ${ref(start)} disponibles.`,
        })
      : say({
          en: `On ${ref(to)}, just before your next pay on ${ref(payday)}, your checking accounts are likely to hold about ${ref(expected)}; now ${ref(start)} is available.`,
          es: `El ${ref(to)}, justo antes de tu próximo cobro del ${ref(payday)}, tus cuentas corrientes tendrán probablemente unos ${ref(expected)}; ahora hay ${ref(start)} disponibles.`,
        }),
    rangeSentence(figures, made, session),
    made.lowest.date === made.to
      ? null
      : say({
          en: `The lowest point on the way is about ${ref(figures.lowest)} on ${ref(figures.lowestDay)}.`,
          es: `El punto más bajo del camino es de unos ${ref(figures.lowest)} el ${ref(figures.lowestDay)}.`,
        }),
    belowZeroSentence(figures, session),
  ];
}

/** What regular payments leave for everything else, and what the usual pace would leave of that. */
export function spendSentences(figures: Figures, made: KnownForecast, session: ToolSession): (string | null)[] {
  const { say } = wordingOf(session);
  const { to, payday, spendable, start, daily, expected } = figures;
  return [
    payday === null
      ? say({
          en: `Of the ${ref(start)} available now, regular payments leave ${ref(spendable)} for everything else through ${ref(to)}.`,
          es: `De los ${ref(start)} disponibles ahora, los pagos regulares dejan ${ref(spendable)} para todo lo demás hasta el ${ref(to)}.`,
        })
      : say({
          en: `Of the ${ref(start)} available now, regular payments leave ${ref(spendable)} for everything else until your next pay on ${ref(payday)}.`,
          es: `De los ${ref(start)} disponibles ahora, los pagos regulares dejan ${ref(spendable)} para todo lo demás hasta tu próximo cobro del ${ref(payday)}.`,
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

/** Over three months it held somewhat less often than it says, measured on the past. */
function rangeSentence({ share, low, high }: Figures, { horizon }: KnownForecast, session: ToolSession): string {
  const { say } = wordingOf(session);
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
