/** The demo bank's customers: made up, the same on every machine, with histories that end on the day they are asked for. */
import { addMonths, CodedError, type LedgerRows } from '../../plugins/kit/index.ts';
import { play } from './engine.ts';
import { people } from './people/index.ts';

/** Who can be picked, with a line about each. */
export const demoCustomers: readonly { id: string; name: string; summary: string }[] = people.map(
  ({ id, name, summary }) => ({ id, name, summary }),
);

/**
 * A customer's rows: 18 months that end on `to`. A later day gives the same rows for the days before.
 * @throws CodedError DEMO_CUSTOMER_UNKNOWN
 */
export function generateCustomer(
  id: string,
  { seed, to, months = 18 }: { seed: number; to: string; months?: number },
): LedgerRows {
  const person = people.find((candidate) => candidate.id === id);
  if (!person) throw new CodedError('DEMO_CUSTOMER_UNKNOWN', 'There is no such demonstration customer.');
  return play(person, { seed, from: addMonths(to, 0 - months), to });
}
