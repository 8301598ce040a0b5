import { addDays, dateOf, dayNumber, type RecurringStream } from '../../../plugins/kit/index.ts';
import { streamDays } from '../../../plugins/forecast/dates.ts';
import { costOf, totalCost } from '../../../plugins/tools/recurring/costs.ts';
import { proof, streamsFor } from '../../../plugins/tools/recurring/streams.ts';
import { factId, moneyUnit } from '../../../plugins/tools/shared/facts.ts';
import type { DashboardData } from '../../protocol/index.ts';
import type { SectionInput } from './view.ts';

/** As many days as a month can have: whatever comes every month is seen once. */
const daysAhead = 31;

/** What comes back: its cost a month, the days on which it is likely to be charged, and what went up. */
export function recurringOf(input: SectionInput): DashboardData['recurring'] {
  const { book, ledger } = input;
  const streams = streamsFor({ aspect: 'all', merchant: null }, input);
  const through = addDays(ledger.as_of, daysAhead);
  const total = totalCost(
    book,
    streams.map((stream) => costOf(book, stream, input)),
    input,
  );
  return {
    monthly: total?.month ?? null,
    upcoming: streams
      .flatMap((stream) => upcomingOf(stream, input, through))
      .sort((one, other) => one.date.localeCompare(other.date)),
    upcoming_through: through,
    price_rises: streams
      .flatMap((stream) => risesOf(stream, input))
      .sort((one, other) => other.date.localeCompare(one.date)),
  };
}

function upcomingOf(
  stream: RecurringStream,
  { book, ledger, say }: SectionInput,
  through: string,
): DashboardData['recurring']['upcoming'] {
  const { days } = streamDays(stream, ledger, dayNumber(through));
  if (days.length === 0) return [];
  const amount = book.read({
    id: factId('recurring', stream.merchant, 'expected'),
    label: stream.merchant,
    value: stream.predicted_amount_cents ?? stream.last_amount_cents,
    unit: moneyUnit(ledger),
    evidence: proof(stream),
    formula: say({ en: 'going by the payments before', es: 'según los pagos anteriores' }),
  });
  const { stream_id, kind } = stream;
  const shown = kind === 'subscription' || kind === 'bill' || kind === 'loan_payment' ? kind : 'other';
  return days.map((day) => ({ date: dateOf(day), stream_id, kind: shown, amount }));
}

/** The newest change of price within the window, where it is a rise. */
function risesOf(
  stream: RecurringStream,
  { book, ledger, window, say }: SectionInput,
): DashboardData['recurring']['price_rises'] {
  const change = stream.price_changes.at(-1);
  if (!change || change.to_cents <= change.from_cents || change.date < window.from) return [];
  const price = (name: string, value: number, label: string) =>
    book.read({
      id: factId('recurring', stream.merchant, name),
      label: `${stream.merchant}, ${label}`,
      value,
      unit: moneyUnit(ledger),
      evidence: proof(stream),
      formula: say({ en: 'one payment', es: 'un pago' }),
    });
  return [
    {
      date: change.date,
      before: price('before', change.from_cents, say({ en: 'before', es: 'antes' })),
      after: price('after', change.to_cents, say({ en: 'now', es: 'ahora' })),
    },
  ];
}
