import type { Account, Category, Liability, LedgerRows, Transaction } from '../../plugins/kit/ledger/schema.ts';
import { AS_OF, iso } from './calendar.ts';
import type { Day } from './calendar.ts';
import type { NoiseLabel, StreamLabel } from './label.ts';
import { hexadecimal } from './random.ts';
import type { Random } from './random.ts';
import type { SettledDates } from './settlement.ts';
import type { Wording } from './wording.ts';

interface Movement extends SettledDates {
  account_id: string;
  /** Plaid's sign: positive = money out. */
  amount_cents: number;
  /** The authorised amount where it differs from the posted one, as before a tip. */
  pending_amount_cents?: number;
  wording: Wording;
  category: Category;
  channel: Transaction['payment_channel'];
}

interface AddedRows {
  posted_id: string | null;
  pending_id: string | null;
}

interface BuilderOptions {
  /** First day of the observed history. */
  start: Day;
  /** False: the data source leaves `authorized_date` out. */
  reportsAuthorizedDates: boolean;
  /** Share of card rows whose pending row is still delivered beside the posted one. */
  pendingTwinShare: number;
  random: Random;
}

/** Collects one customer's rows and labels; it knows what of a movement is visible on the as-of date. */
export class LedgerBuilder {
  readonly options: BuilderOptions;
  readonly accounts: Account[] = [];
  readonly liabilities: Liability[] = [];
  readonly streams: StreamLabel[] = [];
  readonly #transactions: Transaction[] = [];
  readonly #noise = new Map<string, string[]>();
  readonly #currencies = new Map<string, string>();

  constructor(options: BuilderOptions) {
    this.options = options;
  }

  addAccount(account: Account): string {
    this.accounts.push(account);
    this.#currencies.set(account.account_id, account.currency);
    return account.account_id;
  }

  /** The date by which the ledger's rules order a posted movement. */
  ledgerDay(dates: SettledDates): Day {
    return this.options.reportsAuthorizedDates ? (dates.authorized ?? dates.posted) : dates.posted;
  }

  add(movement: Movement): AddedRows {
    const { charged, posted } = movement;
    const random = this.options.random;
    const added: AddedRows = { posted_id: null, pending_id: null };
    if (posted < this.options.start || charged > AS_OF) return added;
    const isPosted = posted <= AS_OF;
    const wasPending = charged < posted;
    if (wasPending && (!isPosted || random.chance(this.options.pendingTwinShare))) {
      added.pending_id = this.#newId();
      this.#transactions.push(this.#row(movement, added.pending_id, true, null));
    }
    if (isPosted) {
      added.posted_id = this.#newId();
      const forerunner = added.pending_id ?? (wasPending && random.chance(0.5) ? this.#newId() : null);
      this.#transactions.push(this.#row(movement, added.posted_id, false, forerunner));
    }
    return added;
  }

  addNoise(behaviour: string, movement: Movement): void {
    const { posted_id: id } = this.add(movement);
    if (id === null) return;
    const known = this.#noise.get(behaviour);
    if (known === undefined) this.#noise.set(behaviour, [id]);
    else known.push(id);
  }

  rows(): LedgerRows {
    const byDate = (left: Transaction, right: Transaction): number =>
      left.date < right.date ? -1 : left.date > right.date ? 1 : left.transaction_id < right.transaction_id ? -1 : 1;
    return {
      accounts: this.accounts,
      transactions: [...this.#transactions].sort(byDate),
      liabilities: this.liabilities,
      removed: [],
      warnings: [],
    };
  }

  noise(): NoiseLabel[] {
    return [...this.#noise].map(([behaviour, ids]) => ({ behaviour, transaction_ids: ids }));
  }

  #newId(): string {
    return hexadecimal(this.options.random, 20);
  }

  #row(movement: Movement, id: string, pending: boolean, forerunner: string | null): Transaction {
    const { account_id, wording, authorized, charged, posted } = movement;
    const amount = pending ? (movement.pending_amount_cents ?? movement.amount_cents) : movement.amount_cents;
    return {
      transaction_id: id,
      account_id,
      amount_cents: amount,
      currency: this.#currencies.get(account_id) ?? 'USD',
      date: iso(pending ? charged : posted),
      authorized_date: this.options.reportsAuthorizedDates && authorized !== null ? iso(authorized) : null,
      ...wording,
      category: movement.category,
      payment_channel: movement.channel,
      pending,
      pending_transaction_id: forerunner,
    };
  }
}
