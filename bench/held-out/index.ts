import { generateCustomer } from './generate.ts';
import type { HeldOutCustomer } from './label.ts';

export type { HeldOutCustomer } from './label.ts';

/** The labelled ledgers of the first `count` customers of a seed. */
export function heldOutCustomers(seed: number, count: number): HeldOutCustomer[] {
  return Array.from({ length: count }, (_unused, index) => generateCustomer(seed, index));
}
