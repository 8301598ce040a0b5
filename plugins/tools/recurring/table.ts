import type { Card, RecurringStream, ToolSession } from '../../kit/index.ts';
import { wordingOf } from '../shared/answer.ts';
import { factId, moneyUnit, type FactBook } from '../shared/facts.ts';
import { frequencyWords } from '../shared/frequency.ts';
import { proof } from './streams.ts';

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
      { text: say(frequencyWords[stream.frequency]) },
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
