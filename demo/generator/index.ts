/** The demo bank's customers: made up, the same on every machine, with histories that end on the day they are asked for. */
import { addMonths, CodedError, type LedgerRows } from '../../plugins/kit/index.ts';
import { play } from './engine.ts';
import { benCarter } from './people/ben-carter.ts';
import { danielKim } from './people/daniel-kim.ts';
import { ellieNovak } from './people/ellie-novak.ts';
import { graceLin } from './people/grace-lin.ts';
import { hanaSuzuki } from './people/hana-suzuki.ts';
import { marcusReed } from './people/marcus-reed.ts';
import { mayaTorres } from './people/maya-torres.ts';
import { omarHaddad } from './people/omar-haddad.ts';
import { priyaShah } from './people/priya-shah.ts';
import { rosaAlvarez } from './people/rosa-alvarez.ts';
import { sofiaRossi } from './people/sofia-rossi.ts';
import { tomBecker } from './people/tom-becker.ts';

const people = [
  mayaTorres,
  danielKim,
  priyaShah,
  tomBecker,
  rosaAlvarez,
  graceLin,
  omarHaddad,
  hanaSuzuki,
  marcusReed,
  sofiaRossi,
  benCarter,
  ellieNovak,
] as const;

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
