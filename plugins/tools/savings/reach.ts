import { messageEvidence, type ToolResult, type ToolSession } from '../../kit/index.ts';
import { foldAccents } from '../../kit/fold-accents.ts';
import { addMonths } from '../../kit/ledger/dates.ts';
import { answer, wordingOf } from '../shared/answer.ts';
import { factBook, factId, moneyUnit, ref } from '../shared/facts.ts';
import { lastLine } from '../shared/question.ts';
import { wholeMonthsHeld } from '../shared/whole-months.ts';
import { heldInSavings } from './held.ts';
import { heldFact, paceOver } from './pace.ts';

const whenThere =
  /\b(?:when (?:will|do|would|can|am) i|when ill|how long (?:until|till|til|before|to|does it take|will it take)|cuando (?:junto|llego|llegare|tendre|tengo|alcanzo|completo|lo tengo|logro)|en cuanto tiempo|cuanto (?:tiempo|me tardo|tardo|me falta|voy a tardar))\b/;

/** Asks when a sum will be there, and not for a plan to get there by a day. */
export function isReachAsked(question: string | null): boolean {
  return question !== null && whenThere.test(foldAccents(lastLine(question)).replaceAll(/['’`]/g, ''));
}

/**
 * The month in which savings come to a sum, if as much goes in as in an average month of the last whole ones; that it is there already, or that
 * nothing goes in. Null where there are no savings, or too few months to tell.
 * @param amount_cents the sum asked about
 */
export function whenReached(amount_cents: number, session: ToolSession): ToolResult | null {
  const { ledger } = session;
  const held = heldInSavings(session);
  const days = wholeMonthsHeld(session);
  if (held === null || days === null) return null;
  const { say } = wordingOf(session);
  const book = factBook(session);
  const sum = book.read({
    id: factId('savings', 'sum', String(amount_cents)),
    label: say({ en: 'The sum asked about', es: 'El importe preguntado' }),
    value: amount_cents,
    unit: moneyUnit(ledger),
    evidence: [messageEvidence],
  });
  const now = heldFact(book, held, session);
  const { pace, when } = paceOver(book, days, held, session);
  const suggestions = [say({ en: 'What if I saved 100 a month?', es: '¿Y si ahorrara 100 al mes?' })];
  const perMonth = book.value(pace);
  if (held.cents >= amount_cents) {
    return answer(
      book,
      [
        say({
          en: `You have it already: there is ${ref(now)} in your savings, which is more than ${ref(sum)}.`,
          es: `Ya lo tienes: en tus ahorros hay ${ref(now)}, más que ${ref(sum)}.`,
        }),
        say({
          en: `On average ${ref(pace)} a month went in ${when}.`,
          es: `De media entraron ${ref(pace)} al mes ${when}.`,
        }),
      ],
      { suggestions },
    );
  }
  const goingIn = say({
    en: `There is ${ref(now)} in your savings now, and on average ${ref(pace)} a month went in ${when}.`,
    es: `Ahora hay ${ref(now)} en tus ahorros, y de media entraron ${ref(pace)} al mes ${when}.`,
  });
  if (perMonth <= 0) {
    return answer(
      book,
      [
        say({
          en: `At the pace of late never: you would need ${ref(sum)}, and nothing goes in on the whole.`,
          es: `Al ritmo de los últimos meses, nunca: harían falta ${ref(sum)} y en conjunto no entra nada.`,
        }),
        goingIn,
      ],
      { suggestions },
    );
  }
  const months = book.derive({
    id: factId('savings', 'months_to', String(amount_cents)),
    label: say({ en: 'Months until then', es: 'Meses hasta entonces' }),
    value: Math.ceil((amount_cents - held.cents) / perMonth),
    unit: 'months',
    formula: `(${sum} - ${now}) / ${pace}`,
    from: [sum, now, pace],
  });
  const day = book.read({
    id: factId('savings', 'reached', String(amount_cents)),
    label: say({ en: 'Reached about', es: 'Se alcanza hacia' }),
    value: addMonths(ledger.as_of, Math.min(book.value(months), mostMonths)),
    unit: 'date',
    evidence: [{ type: 'fact', id: months }],
  });
  return answer(
    book,
    [
      book.value(months) > mostMonths
        ? say({
            en: `At the pace of late it would take more than a lifetime: about ${ref(months)}.`,
            es: `Al ritmo de los últimos meses tardarías más que una vida: unos ${ref(months)}.`,
          })
        : say({
            en: `At the pace of late in about ${ref(months)}, around ${ref(day)}: ${ref(sum)} would be there then.`,
            es: `Al ritmo de los últimos meses, en unos ${ref(months)}, hacia el ${ref(day)}: entonces habría ${ref(sum)}.`,
          }),
      goingIn,
      say({ en: 'Past months are a guide and no promise.', es: 'Los meses pasados orientan, no prometen.' }),
    ],
    { suggestions },
  );
}

/** A hundred years. */
const mostMonths = 1_200;
