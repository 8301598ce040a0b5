import type { Ledger } from '../../kit/index.ts';

/** Works out once for a ledger what is the same in all its windows. */
export function oncePerLedger<Result>(work: (ledger: Ledger) => Result): (ledger: Ledger) => Result {
  const known = new WeakMap<Ledger, { readonly result: Result }>();
  return (ledger) => {
    let seen = known.get(ledger);
    if (seen === undefined) known.set(ledger, (seen = { result: work(ledger) }));
    return seen.result;
  };
}
