import { forecast } from '../../../plugins/forecast/index.ts';
import { factBook, ref } from '../../../plugins/tools/shared/facts.ts';
import { figuresOf } from '../../../plugins/tools/forecast/figures.ts';
import type { DecidingInput, Nudge } from './nudge.ts';

/** Days looked ahead: about as long as until the next pay. */
export const lookahead = 14;
/** A balance is low when it would not last for so many days of everyday spending. */
const cushionDays = 3;

/**
 * Checking accounts that are all right today and are expected to be low: below zero, or below a few days of everyday spending. The
 * expected line decides, not the low end of the range, which every irregular income would reach.
 */
export function lowBalanceAhead(input: DecidingInput): Nudge[] {
  const { ledger, say } = input;
  const made = forecast(ledger, { days: lookahead });
  if (made.unknown !== null) return [];
  const { start_cents, lowest, ordinary_daily_cents, below_zero_date } = made;
  const falls = (below: number) => start_cents >= below && lowest.cents < below;
  const isBelowZero = falls(0);
  if (!isBelowZero && !falls(cushionDays * ordinary_daily_cents)) return [];
  const book = factBook(input);
  const figures = figuresOf(book, made, input);
  const low = ref(figures.lowest);
  const day = ref(figures.lowestDay);
  const first = figures.belowDay === null || below_zero_date === null ? null : ref(figures.belowDay);
  const daily = figures.daily === null ? null : ref(figures.daily);
  return [
    {
      kind: 'low_balance',
      key: `low_balance ${lowest.date}`,
      text:
        isBelowZero && first !== null
          ? say({
              en: `Your checking balance may go below zero on ${first}, and down to ${low} by ${day}.`,
              es: `El saldo de tus cuentas podría quedar bajo cero el ${first} y llegar a ${low} el ${day}.`,
            })
          : say({
              en: `Your checking balance may go down to ${low} on ${day}.`,
              es: `El saldo de tus cuentas podría bajar a ${low} el ${day}.`,
            }),
      why:
        isBelowZero || daily === null
          ? say({
              en: 'Because your usual payments up to then come to more than what you have and expect.',
              es: 'Porque tus pagos habituales hasta entonces suman más de lo que tienes y esperas recibir.',
            })
          : say({
              en: `Because that would not last long at your everyday spending of ${daily} a day.`,
              es: `Porque eso no duraría mucho con tu gasto corriente de ${daily} al día.`,
            }),
      question: say({
        en: 'What will my balance be in the next two weeks?',
        es: '¿Cuál será mi saldo en las próximas dos semanas?',
      }),
      facts: book.facts,
    },
  ];
}
