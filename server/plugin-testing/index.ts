/** What a plugin author's tests import, as `spendsense/plugin-kit/testing`. */
import { demoCustomers, generateCustomer } from '../../demo/generator/index.ts';
import { buildLedger, type Ledger } from '../../plugins/kit/index.ts';

export { account, cardLiability, ledgerRows, transaction } from '../../plugins/kit/ledger/testing.ts';
export { conformance } from './conformance.ts';
export type { ExampleOf, ToolExample } from './example.ts';
export { guardrailInput } from './guardrail-input.ts';

/** Ids of the made-up customers that {@link demoLedger} knows. */
export const demoCustomerIds: readonly string[] = demoCustomers.map(({ id }) => id);

/** The ledger of a made-up customer with a year and a half of history as of 2026-11-25; always the same rows. */
export function demoLedger(id: string): Ledger {
  const to = '2026-11-25';
  return buildLedger(generateCustomer(id, { seed: 20_261_125, to }), to);
}
