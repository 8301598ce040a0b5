import type { Direction, Frequency, StreamKind } from '../held-out/label.ts';
import { record, recordNoise, type Book, type Entry, type Merchant, type Rail } from './book.ts';
import { asOf, mix, rowsAskedFor, shiftDay, textOf, type Shift } from './calendar.ts';

export interface Plan {
  merchant: Merchant;
  kind: StreamKind;
  frequency: Frequency;
  direction?: Direction;
  days: readonly number[];
  /** Positive; `charge` counts from 0 at the first row of the ledger. */
  cents: (day: number, charge: number) => number;
  rail: Rail;
  account: (day: number) => string;
  shift?: Shift;
  jitter?: number;
  from?: number;
  ends?: number | null;
  skip?: (day: number) => boolean;
  renamed?: { day: number; merchant: Merchant } | null;
  refunds?: boolean;
  traps?: string[];
  ambiguous?: string | null;
}

/** How the connector names the merchant: always, not at all, now and then, or in several spellings. */
function merchantNaming(book: Book, plan: Plan): (usual: string | null) => string | null {
  const { random } = book;
  const roll = random.next();
  if (plan.rail === 'inside' || roll < 0.14) return () => null;
  if (roll < 0.26) return (usual) => (random.chance(0.65) ? usual : null);
  if (roll < 0.36) {
    return (usual) => usual && random.pick([usual, usual, usual.toUpperCase(), `${usual} Inc`, usual.toLowerCase()]);
  }
  return (usual) => usual;
}

function categoryNaming(book: Book, plan: Plan): (usual: string) => string {
  const roll = book.random.next();
  if (plan.rail !== 'inside' && roll < 0.07) return () => 'UNCATEGORIZED';
  return roll > 0.95 ? () => 'GENERAL_SERVICES_OTHER_GENERAL_SERVICES' : (usual) => usual;
}

/** A text with its per-contract digits settled: `%` is the same digit in every row of the contract. */
const settle = (body: string, seed: number): string =>
  body.replaceAll('%', (_mark, offset: number) => String(mix(seed, offset) % 10));

export function addContract(book: Book, plan: Plan): void {
  const { random } = book;
  const direction = plan.direction ?? 'outflow';
  const sign = direction === 'outflow' ? 1 : -1;
  const seed = random.integer(1, 1_000_000_000);
  const naming = merchantNaming(book, plan);
  const categories = categoryNaming(book, plan);
  const authorized = plan.rail !== 'card' && random.chance(0.6) ? 'absent' : 'usual';
  const farOffCharge = plan.rail === 'card' && random.chance(0.02) ? random.integer(3, 9) : -1;
  const variantShare = random.pick([0, 0, 0.1, 0.35]);
  const traps = new Set(plan.traps);
  const posted: { id: string; ledgerDay: number }[] = [];
  const pending: string[] = [];
  const accounts = new Set<string>();
  const amounts = new Set<number>();
  let next: number | null = null;
  let charge = 0;
  for (const nominal of plan.days) {
    if (typeof plan.ends === 'number' && nominal > plan.ends) break;
    const day = shiftDay(nominal, plan.shift ?? 'none') + random.integer(0, plan.jitter ?? 0);
    const made = plan.rail === 'ach' ? shiftDay(day, plan.shift === 'earlier' ? 'earlier' : 'later') : day;
    if (made < book.start || nominal < (plan.from ?? 0)) continue;
    if (made > asOf) {
      next = made;
      break;
    }
    if (plan.skip?.(nominal)) continue;
    const merchant = plan.renamed && nominal >= plan.renamed.day ? plan.renamed.merchant : plan.merchant;
    const usualBody = merchant.bodies[0] ?? '';
    const body = random.chance(variantShare) ? random.pick(merchant.bodies) : usualBody;
    if (body !== usualBody) traps.add('descriptor-variants');
    if (charge === farOffCharge) traps.add('authorized-date-far-off');
    const entry: Entry = {
      account: plan.account(nominal),
      cents: sign * plan.cents(nominal, charge),
      day: made,
      rail: plan.rail,
      body: settle(body, seed),
      merchant: naming(merchant.name),
      category: categories(merchant.category),
      channel: plan.rail === 'card' ? 'online' : 'other',
      authorized: charge === farOffCharge ? 'farOff' : authorized,
    };
    const recorded = record(book, entry);
    charge += 1;
    accounts.add(entry.account);
    amounts.add(entry.cents);
    if (!recorded) continue;
    if (recorded.twin) pending.push(recorded.twin);
    if (recorded.pending) pending.push(recorded.id);
    else posted.push({ id: recorded.id, ledgerDay: recorded.ledgerDay });
    if (plan.refunds && random.chance(0.06) && made < asOf - 40) {
      traps.add('refund');
      const twice = random.chance(0.3);
      if (twice) recordNoise(book, 'double charge', entry);
      const back = shiftDay(made + random.integer(2, 6), 'later');
      recordNoise(book, 'refund', { ...entry, cents: -entry.cents, day: back, authorized: 'usual' });
    }
  }
  if (posted.length + pending.length === 0) return;
  posted.sort((left, right) => left.ledgerDay - right.ledgerDay || (left.id < right.id ? -1 : 1));
  const detectable = posted.length >= rowsAskedFor(plan.frequency);
  const undecided =
    plan.ambiguous ??
    (plan.frequency === 'SEMI_MONTHLY' && posted.length < 5 ? 'too few rows to tell semi-monthly from biweekly' : null);
  if (accounts.size > 1) traps.add('replaced-card');
  if (amounts.size === 1)
    for (const unseen of ['price-rise', 'escrow-change', 'promotion', 'trial']) traps.delete(unseen);
  if (plan.shift === 'later') traps.add('shifted-later');
  if (plan.shift === 'earlier') traps.add('shifted-earlier');
  if (book.categoryGap > 0.5) traps.add('categories-missing');
  if (plan.renamed && plan.renamed.day > book.start && plan.renamed.day < asOf) traps.add('renamed');
  book.streams.push({
    stream_id: `contract-${String(book.streams.length + 1).padStart(2, '0')}`,
    direction,
    frequency: plan.frequency,
    kind: plan.kind,
    transaction_ids: posted.map((row) => row.id),
    pending_transaction_ids: pending,
    ended: typeof plan.ends === 'number',
    next_date: typeof plan.ends === 'number' || next === null ? null : textOf(next),
    detectable,
    ambiguous: undecided !== null,
    note: undecided ?? (detectable ? null : `${posted.length} posted of ${rowsAskedFor(plan.frequency)} asked for`),
    traps: [...traps].toSorted(),
  });
}

/** A price that rises once or twice, in whole dollars or by a share. */
export function risingPrice(book: Book, price: number, rises: number): (day: number) => number {
  const changes = Array.from({ length: rises }, () => book.random.integer(book.start + 60, asOf - 20));
  const raise = book.random.pick([1.06, 1.11, 1.18, 1.25]);
  return (day) =>
    Math.round((price * raise ** changes.filter((change) => day >= change).length) / 10) * 10 -
    (price % 10 === 9 ? 1 : 0);
}
