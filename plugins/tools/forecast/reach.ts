import { messageEvidence, type ToolSession } from '../../kit/index.ts';
import { addDays } from '../../kit/ledger/dates.ts';
import { wordingOf } from '../shared/answer.ts';
import { ref, type FactBook } from '../shared/facts.ts';

/** Farther than this the figures would say little. */
export const mostDays = 90;

/** That the day asked about is farther off than can be looked ahead; null where it is not. */
export function beyondReach(book: FactBook, asked: string | null, session: ToolSession): string | null {
  const { ledger } = session;
  const { say } = wordingOf(session);
  const last = addDays(ledger.as_of, mostDays);
  if (asked === null || asked <= last) return null;
  const day = (id: string, label: string, value: string): string =>
    book.read({ id, label, value, unit: 'date', evidence: [messageEvidence] });
  const wanted = day('forecast.asked', say({ en: 'Day asked about', es: 'Día preguntado' }), asked);
  const reach = day('forecast.reach', say({ en: 'Farthest day looked at', es: 'Día más lejano que miro' }), last);
  return say({
    en: `I cannot look ahead as far as ${ref(wanted)}, only to ${ref(reach)}.`,
    es: `No puedo mirar hasta el ${ref(wanted)}, solo hasta el ${ref(reach)}.`,
  });
}
