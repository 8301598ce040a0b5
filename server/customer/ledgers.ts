import { getHeapStatistics } from 'node:v8';
import { LRUCache } from 'lru-cache';
import { buildLedger, type Ledger } from '../../plugins/kit/index.ts';
import { ledgerVersionOf, loadLedgerRows } from '../database/ledger-store.ts';
import type { Scope, SqlEntityManager } from '../database/tenancy.ts';

/** What a transaction of a ledger takes: half a kilobyte, and as much again once tools looked at it. */
const bytesOfTransaction = 1_000;
/**
 * Transactions of all ledgers that are kept: a third of the memory that this process may fill. More customers than fit, asking in turns, would be read
 * anew with each question.
 */
const mostTransactions = Math.floor(getHeapStatistics().heap_size_limit / 3 / bytesOfTransaction);
/** A customer who has asked nothing for so long is not looked up from memory again, in milliseconds. */
const keptFor = 10 * 60_000;

export interface CurrentLedger {
  readonly ledger: Ledger;
  /** When any of it was last brought in; null for a customer without accounts. */
  readonly refreshed_at: Date | null;
  /** Another word as soon as any of its rows is another. */
  readonly version: string;
}

/**
 * The ledgers of customers who are asking right now. Reading and building one takes longer than answering from it, and between two
 * questions it seldom changes; whether it did is asked of the database each time, so that no node answers from old rows.
 */
export class Ledgers {
  readonly #kept = new LRUCache<string, CurrentLedger>({
    maxSize: mostTransactions,
    sizeCalculation: ({ ledger }) => ledger.transactions.length + ledger.pending.length + 1,
    ttl: keptFor,
    updateAgeOnGet: true,
    // What is over leaves the memory too, and not only when somebody asks for it.
    ttlAutopurge: true,
  });

  /** A customer's ledger as of a day, as it stands in the database now. Whether the customer agreed is the caller's to ask. */
  async of(manager: SqlEntityManager, scope: Scope, as_of: string): Promise<CurrentLedger> {
    const kept = this.#kept.get(keyOf(scope));
    if (kept?.ledger.as_of !== as_of) return this.#read(manager, scope, as_of);
    const { sql, parameters } = ledgerVersionOf(scope);
    const [row] = await manager.execute<{ version: string }[]>(`select ${sql} as version`, [...parameters]);
    return this.at(manager, scope, { as_of, version: row?.version ?? '' });
  }

  /** The same for whoever asked already which version stands in the database now. */
  async at(
    manager: SqlEntityManager,
    scope: Scope,
    { as_of, version }: { as_of: string; version: string },
  ): Promise<CurrentLedger> {
    const kept = this.#kept.get(keyOf(scope));
    return kept?.ledger.as_of === as_of && kept.version === version ? kept : this.#read(manager, scope, as_of);
  }

  async #read(manager: SqlEntityManager, scope: Scope, as_of: string): Promise<CurrentLedger> {
    const { rows, corrections, refreshed_at, version } = await loadLedgerRows(manager, scope);
    const current = { ledger: buildLedger(rows, as_of, corrections), refreshed_at, version };
    this.#kept.set(keyOf(scope), current);
    return current;
  }

  /** Of whoever took their consent back, or was erased, nothing stays in memory. */
  forget(scope: Scope): void {
    this.#kept.delete(keyOf(scope));
  }

  /** Of nobody, when it is not known who took theirs back. */
  forgetAll(): void {
    this.#kept.clear();
  }
}

function keyOf({ bank_id, user_id }: Scope): string {
  return JSON.stringify([bank_id, user_id]);
}
