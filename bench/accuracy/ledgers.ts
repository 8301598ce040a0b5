import { demoCustomers, generateCustomer } from '../../demo/generator/index.ts';
import { trueStreams } from '../../demo/generator/truth.ts';
import { heldOutCustomers, type HeldOutCustomer } from '../held-out/index.ts';
import { secondHeldOutCustomers } from '../held-out-second/index.ts';
import type { LabelledLedger } from './score.ts';

/** Contracts whose days a person or a meter decides. */
const irregular = new Set(['meter reading days', 'rent by check without a merchant']);

/** The customers of the demo, which the engine was developed with. */
export function demoLedgers(seeds: readonly number[], as_of: string): LabelledLedger[] {
  return seeds.flatMap((seed) =>
    demoCustomers.map(({ id }) => ({
      id: `${id} ${seed}`,
      as_of,
      rows: generateCustomer(id, { seed, to: as_of }),
      labels_transfers: false,
      truths: trueStreams(id, { seed, to: as_of }).map((truth) => ({
        ...truth,
        name: truth.transaction_ids[0] ?? '',
        is_irregular: false,
        is_required: true,
        traps: [],
      })),
    })),
  );
}

/** Customers that were made and labelled without sight of the engine; what it missed here was read and mended since. */
export function firstHeldOutLedgers(count: number): LabelledLedger[] {
  return heldOutCustomers(20261125, count).map(labelled);
}

/** The same by another hand, read after the first run as well. */
export function secondHeldOutLedgers(count: number): LabelledLedger[] {
  return secondHeldOutCustomers(20261126, count).map(labelled);
}

/** Other customers of both hands, of whom nothing but the sums was ever read. */
export function unreadLedgers(count: number): LabelledLedger[] {
  return [...heldOutCustomers(20261127, count), ...secondHeldOutCustomers(20261127, count)].map(labelled);
}

function labelled({ customer_id, as_of, rows, streams }: HeldOutCustomer): LabelledLedger {
  return {
    id: customer_id,
    as_of,
    rows,
    labels_transfers: true,
    truths: streams.map((stream) => ({
      name: stream.stream_id,
      frequency: stream.frequency,
      transaction_ids: stream.transaction_ids,
      next_date: stream.next_date,
      is_irregular: stream.traps.some((trap) => irregular.has(trap)),
      is_required: stream.detectable && !stream.ambiguous,
      traps: stream.traps,
    })),
  };
}
