import type { Card, Frequency, RecurringStream, ToolSession } from '../../kit/index.ts';
import { wordingOf } from '../shared/answer.ts';
import { factId, moneyUnit, type FactBook } from '../shared/facts.ts';
import type { Wording } from '../shared/language.ts';
import { proof } from './streams.ts';

const frequencies: Readonly<Record<Frequency, Wording>> = {
  WEEKLY: { en: 'every week', es: 'cada semana' },
  BIWEEKLY: { en: 'every other week', es: 'una semana sí y otra no' },
  FOUR_WEEKLY: { en: 'every few weeks', es: 'cada pocas semanas' },
  SEMI_MONTHLY: { en: 'semi-monthly', es: 'cada quincena' },
  MONTHLY: { en: 'every month', es: 'cada mes' },
  BIMONTHLY: { en: 'every other month', es: 'un mes sí y otro no' },
  QUARTERLY: { en: 'quarterly', es: 'cada trimestre' },
  SEMI_ANNUALLY: { en: 'semi-annually', es: 'cada semestre' },
  ANNUALLY: { en: 'every year', es: 'cada año' },
  UNKNOWN: { en: 'irregular', es: 'irregular' },
};

/** Each stream with its rhythm, its last amount and what it costs a month; null for a single one. */
export function streamTable(
  book: FactBook,
  costs: readonly { stream: RecurringStream; cost: string }[],
  session: ToolSession,
): Card | null {
  if (costs.length < 2) return null;
  const { ledger } = session;
  const { say } = wordingOf(session);
  return {
    type: 'table',
    title: say({ en: 'What comes back', es: 'Lo que se repite' }),
    columns: [
      { label: say({ en: 'Who', es: 'Quién' }), align: 'start' },
      { label: say({ en: 'How often', es: 'Frecuencia' }), align: 'start' },
      { label: say({ en: 'Last amount', es: 'Último importe' }), align: 'end' },
      { label: say({ en: 'A month', es: 'Al mes' }), align: 'end' },
    ],
    rows: costs.map(({ stream, cost }) => [
      { text: stream.merchant },
      { text: say(frequencies[stream.frequency]) },
      {
        fact: book.read({
          id: factId('recurring', stream.merchant, 'last'),
          label: stream.merchant,
          value: stream.last_amount_cents,
          unit: moneyUnit(ledger),
          evidence: proof(stream),
        }),
      },
      { fact: cost },
    ]),
  };
}
