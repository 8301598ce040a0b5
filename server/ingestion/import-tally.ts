import type { LedgerRows, Warning } from '../../plugins/kit/index.ts';

/** Warnings of one code that are told one by one; the others are counted. */
const told = 10;

export interface FileWarning extends Warning {
  readonly file: string;
}

export interface ImportCounts {
  readonly accounts: number;
  /** Rows that could be read. */
  readonly transactions: number;
  readonly new: number;
  readonly known: number;
  readonly refused: number;
}

/** What an import came to, in memory that does not grow with it. */
export class ImportTally {
  readonly warnings: FileWarning[] = [];
  readonly #times = new Map<string, number>();
  readonly #accounts = new Set<string>();
  #read = 0;
  #new = 0;

  add(file: string, { accounts, transactions, warnings }: LedgerRows): void {
    this.#read += transactions.length;
    for (const { account_id } of accounts) this.#accounts.add(account_id);
    for (const warning of warnings) {
      const times = (this.#times.get(warning.code) ?? 0) + 1;
      this.#times.set(warning.code, times);
      if (times <= told) this.warnings.push({ file, ...warning });
    }
  }

  /** Rows that were not in the database before; the others were, or came twice. */
  addNew(rows: number): void {
    this.#new += rows;
  }

  get counts(): ImportCounts {
    return {
      accounts: this.#accounts.size,
      transactions: this.#read,
      new: this.#new,
      known: this.#read - this.#new,
      refused: (this.#times.get('ROW_INVALID') ?? 0) + (this.#times.get('ROW_WITHOUT_ACCOUNT') ?? 0),
    };
  }

  /** All of it, for one who knows which file it is about. */
  get result(): ImportCounts & { warnings: Warning[]; more_warnings: Record<string, number> } {
    const warnings = this.warnings.map(({ code, message, place }) =>
      place === undefined ? { code, message } : { code, message, place },
    );
    return { ...this.counts, warnings, more_warnings: this.untold };
  }

  /** How many warnings of each code are not told one by one. */
  get untold(): Record<string, number> {
    return Object.fromEntries(
      Array.from(this.#times, ([code, times]) => [code, times - told] as const).filter(([, more]) => more > 0),
    );
  }
}
