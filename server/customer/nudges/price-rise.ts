import { addDays, type RecurringStream } from '../../../plugins/kit/index.ts';
import { proof, streamsFor } from '../../../plugins/tools/recurring/streams.ts';
import { factBook, factId, moneyUnit, ref } from '../../../plugins/tools/shared/facts.ts';
import type { DecidingInput, Nudge } from './nudge.ts';

/** Days for which a rise is news. */
const newsDays = 30;

/** Subscriptions and bills whose newest change of price is a rise, and not long ago; the newest first. */
export function priceRises(input: DecidingInput): Nudge[] {
  const since = addDays(input.ledger.as_of, -newsDays);
  return streamsFor({ aspect: 'price_changes', merchant: null }, input)
    .flatMap((stream) => {
      const change = stream.price_changes.at(-1);
      return change && change.to_cents > change.from_cents && change.date > since ? [{ stream, change }] : [];
    })
    .sort((one, other) => other.change.date.localeCompare(one.change.date))
    .map(({ stream, change }) => riseOf(stream, change, input));
}

function riseOf(
  stream: RecurringStream,
  { date, from_cents, to_cents }: RecurringStream['price_changes'][number],
  input: DecidingInput,
): Nudge {
  const { ledger, say } = input;
  const book = factBook(input);
  const figure = (name: string, value: number | string, unit: ReturnType<typeof moneyUnit>) =>
    ref(
      book.read({
        id: factId('recurring', stream.merchant, name),
        label: stream.merchant,
        value,
        unit,
        evidence: proof(stream),
        ...(unit !== 'date' && { formula: say({ en: 'one payment', es: 'un pago' }) }),
      }),
    );
  const after = figure('after', to_cents, moneyUnit(ledger));
  const before = figure('before', from_cents, moneyUnit(ledger));
  const day = figure('since', date, 'date');
  const merchant = after.replace('}', '#label}');
  return {
    kind: 'price_rise',
    key: `price_rise ${stream.stream_id} ${date} ${to_cents}`,
    text: say({
      en: `${merchant} went up from ${before} to ${after} a payment on ${day}.`,
      es: `${merchant} subió de ${before} a ${after} por pago el ${day}.`,
    }),
    why: say({
      en: 'Because its last payment was higher than the ones before it, which were the same.',
      es: 'Porque su último pago fue más alto que los anteriores, que eran iguales.',
    }),
    question: say({ en: 'Which subscriptions went up?', es: '¿Qué suscripciones han subido de precio?' }),
    facts: book.facts,
  };
}
