/** What is really in a made-up history: for measuring detectors, never read by one. */
import { addMonths, type Frequency } from '../../plugins/kit/index.ts';
import { play } from './engine.ts';
import { people } from './people/index.ts';

/** A contract of a person: its rhythm, its charges in the history, and when it really comes next. */
export interface TrueStream {
  readonly frequency: Exclude<Frequency, 'UNKNOWN'>;
  readonly transaction_ids: readonly string[];
  /** Calendar date of the first charge after the history; null when there is none within 400 days. */
  readonly next_date: string | null;
}

/** The contracts of a customer with enough charges to be seen: three, or two of a yearly one. Refunds and fees are none. */
export function trueStreams(
  id: string,
  { seed, to, months = 18 }: { seed: number; to: string; months?: number },
): TrueStream[] {
  const person = people.find((candidate) => candidate.id === id);
  if (!person) return [];
  const from = addMonths(to, 0 - months);
  const { transactions } = play(person, { seed, from, to });
  const later = play(person, { seed, from: to, to: addMonths(to, 14) }).transactions;
  const contracts = person.rules.flatMap(({ rhythm }, rule) => (rhythm ? [{ rhythm, source: `-${rule}.0` }] : []));
  // What a card carries over costs interest with every statement.
  const interest = person.accounts.flatMap(({ id: card, card: terms }) =>
    terms ? [{ rhythm: 'MONTHLY' as const, source: `-interest.${card}` }] : [],
  );
  return [...contracts, ...interest].flatMap(({ rhythm, source }): TrueStream[] => {
    // The first event of a rule is the contract; a second one is its other leg.
    const isOwn = ({ transaction_id }: { transaction_id: string }) => transaction_id.endsWith(source);
    const charges = transactions.filter((row) => isOwn(row) && !row.pending);
    const next = later
      .filter((row) => isOwn(row) && (row.authorized_date ?? row.date) > to)
      .map((row) => row.authorized_date ?? row.date)
      .sort()[0];
    if (charges.length < (rhythm === 'ANNUALLY' ? 2 : 3)) return [];
    return [{ frequency: rhythm, transaction_ids: charges.map((row) => row.transaction_id), next_date: next ?? null }];
  });
}
