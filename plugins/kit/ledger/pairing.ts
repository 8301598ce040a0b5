import { isIncome, isMovement, isSavingsLike, isStrongMovement } from './categories.ts';
import { dayNumber } from './dates.ts';
import type { ReadRow } from './pending.ts';
import { noRulings, type Rulings } from './corrections.ts';
import type { Account } from './schema.ts';

/** Days from the outflow to the inflow, in the order tried. An inflow that comes first needs evidence in a name. */
const offsets = [0, 1, -1, 2, -2, 3, -3, 4, 5];

/** What one row says for or against being one leg of a transfer between own accounts. */
interface Leg {
  readonly index: number;
  readonly account: Account;
  readonly amount: number;
  readonly day: number;
  readonly pending: boolean;
  /** The category says that money moved. */
  readonly category: boolean;
  /** The description says so, or names the other account. */
  readonly words: boolean;
  /** Between friends, or by a service that friends use. */
  readonly personToPerson: boolean;
  readonly name: string;
}

/**
 * Finds the two legs of transfers, card and loan payments between a customer's own accounts: equal amounts of opposite
 * sign, close posted dates, and evidence from account types, categories or descriptions. Two rows that merely have the same
 * amount are never paired: a friend who pays back a dinner must not make it vanish. What the customer said of a row is
 * evidence for or against.
 * @returns for each row the index of its other leg, -1 when there is none
 */
export function pairTransfers(
  rows: readonly ReadRow[],
  accounts: ReadonlyMap<string, Account>,
  { transfers }: Pick<Rulings, 'transfers'> = noRulings,
): Int32Array {
  const partner = new Int32Array(rows.length).fill(-1);
  const outflows: Leg[] = [];
  const inflows = new Map<number, Map<number, Candidates>>();
  for (const [index, read] of rows.entries()) {
    const { row } = read;
    const account = accounts.get(row.account_id);
    const leg =
      account && row.amount_cents !== 0 ? legOf(read, index, account, transfers.get(row.transaction_id)) : null;
    if (leg === null) continue;
    if (row.amount_cents > 0) {
      outflows.push(leg);
      continue;
    }
    const ofAmount = inflows.get(leg.amount) ?? new Map<number, Candidates>();
    const ofDay = ofAmount.get(leg.day);
    if (ofDay === undefined) ofAmount.set(leg.day, { legs: [leg], taken: new Set(), next: 0 });
    else ofDay.legs.push(leg);
    inflows.set(leg.amount, ofAmount);
  }
  let open = outflows.filter(({ amount }) => inflows.has(amount));
  // Posted rows find each other first: a pending one must not take a posted row's other leg.
  for (const withPending of rows.some(({ row }) => row.pending) ? [false, true] : [false]) {
    for (const offset of offsets) {
      open = open.filter((outflow) => {
        if (outflow.pending && !withPending) return true;
        const candidates = inflows.get(outflow.amount)?.get(outflow.day + offset);
        const inflow = candidates && takeBest(candidates, outflow, offset, withPending);
        if (inflow === undefined) return true;
        partner[outflow.index] = inflow.index;
        partner[inflow.index] = outflow.index;
        return false;
      });
    }
  }
  return partner;
}

function legOf(
  { row, words: said }: ReadRow,
  index: number,
  account: Account,
  ruling: boolean | undefined,
): Leg | null {
  const { name, category } = row;
  if (ruling === false || (ruling === undefined && category.source === 'customer' && !isMovement(category)))
    return null;
  const onCard = account.type === 'credit';
  const words =
    ruling === true || said.transfer || said.cardPayment || (onCard && row.amount_cents < 0 && said.paymentReceived);
  if (ruling === undefined && account.type !== 'loan' && account.type !== 'investment') {
    if (!words && !isMovement(category)) return null;
    if (said.pay || (isIncome(category) && !said.transfer)) return null;
  }
  return {
    index,
    account,
    amount: Math.abs(row.amount_cents),
    day: dayNumber(row.date),
    pending: row.pending,
    category: isStrongMovement(category),
    words,
    personToPerson: said.personToPerson,
    name,
  };
}

/** Inflows of one amount and day; those before `next` are all taken. */
interface Candidates {
  legs: Leg[];
  readonly taken: Set<Leg>;
  next: number;
}

/** Candidates compared for one outflow: more equal amounts on one day cannot be told apart anyway. */
const mostCompared = 32;

/** Takes the candidate with the strongest evidence; undefined when none is good enough. */
function takeBest(candidates: Candidates, outflow: Leg, offset: number, withPending: boolean): Leg | undefined {
  const { legs, taken } = candidates;
  let best: Leg | undefined;
  let most = 0;
  for (let index = candidates.next, compared = 0; index < legs.length && compared < mostCompared; index++) {
    const inflow = legs[index];
    if (inflow === undefined || taken.has(inflow) || (inflow.pending && !withPending)) continue;
    compared++;
    const strength = evidence(outflow, inflow, offset);
    if (strength > most) [best, most] = [inflow, strength];
  }
  if (best !== undefined) taken.add(best);
  if (taken.size > mostCompared && taken.size * 2 > legs.length) {
    candidates.legs = legs.filter((leg) => !taken.has(leg));
    candidates.next = 0;
    taken.clear();
    return best;
  }
  for (let first = legs[candidates.next]; first !== undefined && taken.has(first); first = legs[candidates.next]) {
    candidates.next++;
  }
  return best;
}

/** 0: not a pair. More is stronger. */
function evidence(outflow: Leg, inflow: Leg, offset: number): number {
  if (outflow.account.account_id === inflow.account.account_id) return 0;
  const named = mentions(outflow.name, inflow.account) || mentions(inflow.name, outflow.account);
  const words = named || outflow.words || inflow.words;
  if (offset < 0 && !words) return 0;
  if (!named && (outflow.personToPerson || inflow.personToPerson)) return 0;
  const intoLoan = inflow.account.type === 'loan';
  // An inflow's category alone does not turn a row that nothing is known of, or a purchase on a card, into a transfer.
  const known = words || outflow.category || (intoLoan && outflow.account.type === 'depository');
  if (!known || (outflow.account.type === 'credit' && !outflow.category && !outflow.words && !named)) return 0;
  return 1 + (named ? 4 : 0) + (outflow.category && inflow.category ? 2 : 0) + (words ? 1 : 0);
}

/** True when a description names an account: the last digits of its number, or its kind. */
function mentions(name: string, account: Account): boolean {
  return (maskOf(account)?.test(name) ?? false) || (isSavingsLike(account) && /\bsavings?\b/i.test(name));
}

/** The last digits of an account's number as words name them; made once for each account. */
const masks = new WeakMap<Account, { readonly pattern: RegExp | null }>();

function maskOf(account: Account): RegExp | null {
  let known = masks.get(account);
  if (known === undefined) {
    const { mask } = account;
    const pattern = mask !== null && mask.length >= 3 ? new RegExp(`(?<!\\d)${escaped(mask)}(?!\\d)`) : null;
    masks.set(account, (known = { pattern }));
  }
  return known.pattern;
}

function escaped(text: string): string {
  return text.replaceAll(/[^A-Za-z0-9]/g, String.raw`\$&`);
}
