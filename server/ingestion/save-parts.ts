import { newestRow, type Account, type LedgerRows, type Liability, type Transaction } from '../../plugins/kit/index.ts';
import { AccountRow } from '../database/entities/index.ts';
import { saveLedgerRows } from '../database/ledger-store.ts';
import type { Scope, SqlEntityManager } from '../database/tenancy.ts';

/** Rows a statement may hold. */
const batch = 1_000;

/**
 * Saves a file that comes in parts as if it came whole: balances count as of its newest row, which only the end tells, while rows need
 * their account from the beginning. All or nothing is up to the transaction of the manager.
 */
export class PartSaver {
  readonly #manager: SqlEntityManager;
  readonly #scope: Scope;
  readonly #now: Date;
  readonly #accounts = new Map<string, Account>();
  readonly #liabilities: Liability[] = [];
  #newest: Transaction | null = null;

  constructor(manager: SqlEntityManager, scope: Scope, now: Date) {
    this.#manager = manager;
    this.#scope = scope;
    this.#now = now;
  }

  /** Gives how many of the part's rows are new. */
  async save(part: LedgerRows): Promise<number> {
    await this.#addMissing(part.accounts);
    this.#liabilities.push(...part.liabilities);
    const newest = newestRow(part);
    if (newest !== null && (this.#newest === null || newest > this.#newest.date)) {
      this.#newest = part.transactions.find(({ date, pending }) => date === newest && !pending) ?? this.#newest;
    }
    const rows = { ...part, accounts: [], liabilities: [] };
    const added = await saveLedgerRows(this.#manager, this.#scope, rows, this.#now);
    // The manager remembers every row it has seen; nothing looks at them again.
    this.#manager.clear();
    return added;
  }

  /** Once all parts are saved: accounts with their balances, and liabilities. */
  async end(): Promise<void> {
    await saveLedgerRows(
      this.#manager,
      this.#scope,
      {
        accounts: [...this.#accounts.values()],
        transactions: this.#newest ? [this.#newest] : [],
        liabilities: this.#liabilities,
        removed: [],
        warnings: [],
      },
      this.#now,
    );
    this.#manager.clear();
  }

  /** Accounts that are not there yet, as of no day: whatever balance comes later is newer. */
  async #addMissing(accounts: readonly Account[]): Promise<void> {
    const missing = accounts.filter(({ account_id }) => !this.#accounts.has(account_id));
    for (const account of accounts) this.#accounts.set(account.account_id, account);
    for (let start = 0; start < missing.length; start += batch) {
      await this.#manager.upsertMany(
        AccountRow,
        missing.slice(start, start + batch).map(({ balances, ...account }) => ({
          ...this.#scope,
          ...account,
          ...balances,
          refreshed_at: this.#now,
          balances_as_of: null,
        })),
        { onConflictAction: 'ignore' },
      );
    }
  }
}
