import type { Account, LedgerRows, Transaction } from '../../kit/ledger/schema.ts';
import { inferCategory } from '../categorize/index.ts';
import { DerivedIds } from '../input/derived-id.ts';
import { amountWords, isCurrency } from '../input/money.ts';
import { inputError } from '../input/problem.ts';
import { Reading } from '../input/reading.ts';
import { Balances } from './balances.ts';
import { dateOf } from './dates.ts';
import { rowAmount } from './money.ts';
import { rightCsv, type Dialect } from './survey.ts';
import type { TableRow } from './table.ts';

const pendingWords = /^(?:pending|pendiente|vorgemerkt|authori[sz]ed|in progress)$/i;

/** Reads the rows of a file whose dialect is known, from its first row on. */
export class RowReader {
  readonly #dialect: Dialect;
  readonly #currency: string;
  readonly #reading = new Reading();
  readonly #ids = new DerivedIds();
  readonly #balances: Balances;
  /** By what the file calls them; and those that no part has held yet. */
  readonly #accounts = new Map<string, Account>();
  #met: Account[] = [];
  #skip: number;
  #day = '';
  #read = 0;

  constructor(dialect: Dialect) {
    this.#dialect = dialect;
    this.#skip = dialect.before;
    this.#currency = dialect.currency ?? 'USD';
    this.#balances = new Balances(dialect, this.#currency);
    if (dialect.currency === null) {
      this.#reading.warn('CURRENCY_ASSUMED', 'The file names no currency; US dollars are assumed.');
    }
  }

  /** The next rows: transactions, accounts not met before (without balances) and warnings. */
  part(rows: readonly TableRow[]): LedgerRows {
    const transactions: Transaction[] = [];
    for (const row of rows) {
      if (this.#skip > 0) {
        this.#skip--;
        continue;
      }
      const transaction = this.#transaction(row);
      if (transaction) transactions.push(transaction);
    }
    this.#read += transactions.length;
    const accounts = this.#met;
    this.#met = [];
    return { accounts, transactions, liabilities: [], removed: [], warnings: this.#reading.warnings.splice(0) };
  }

  /**
   * All accounts, with their balances, once all rows were read.
   * @throws InputError when none of them could be used
   */
  end(file: string): LedgerRows {
    if (this.#read === 0) {
      const problem = this.#reading.firstProblem ?? { place: '', wrong: 'holds no row', right: rightCsv };
      throw inputError('INPUT_NOTHING_USABLE', file, problem);
    }
    const accounts = Array.from(this.#accounts, ([named, account]) => ({
      ...account,
      balances: { ...account.balances, current_cents: this.#balances.of(named) },
    }));
    return { accounts, transactions: [], liabilities: [], removed: [], warnings: this.#reading.warnings.splice(0) };
  }

  #transaction({ line, cells }: TableRow): Transaction | null {
    const { columns, order, mark, out, isSorted } = this.#dialect;
    const cell = (index: number | undefined) => (index === undefined ? '' : (cells[index] ?? '').trim());
    const named = cell(columns.account);
    const dateColumn = columns.date ?? columns.posted ?? 0;
    const made = dateOf(cell(dateColumn), order);
    const code = cell(columns.currency).toUpperCase();
    const currency = isCurrency(code) ? code : this.#currency;
    const amount = rowAmount(cells, columns, { currency, mark, out });
    this.#balances.add(named, cells, made ?? '', typeof amount === 'number' ? amount : null);
    if (made === null) {
      const place = `line ${line}, column ${dateColumn + 1}`;
      const right = 'one such as 2026-11-25';
      return this.#reading.reject('ROW_INVALID', { place, wrong: 'has no date that can be read', right });
    }
    if (typeof amount !== 'number') {
      const place = `line ${line}, column ${amount.column + 1}`;
      const wrong = `has an amount that ${amount.wrong}`;
      return this.#reading.reject('ROW_INVALID', { place, wrong, right: amountWords(currency) });
    }
    if (isSorted && made !== this.#day) {
      this.#ids.forget();
      this.#day = made;
    }
    const posted = columns.posted === undefined ? null : dateOf(cell(columns.posted), order);
    const { account_id, type } = this.#account(named, currency);
    const name = cell(columns.description);
    const inferred = inferCategory({ description: name, amount_cents: amount, account_type: type });
    const given = cell(columns.id);
    return {
      transaction_id: this.#ids.next('tx', [account_id, given === '' ? null : given, made, amount, currency, name]),
      account_id,
      amount_cents: amount,
      currency,
      date: posted ?? made,
      authorized_date: posted === null || posted === made ? null : made,
      name,
      merchant_name: inferred.merchant_name,
      merchant_entity_id: null,
      category: inferred.category,
      payment_channel: 'other',
      pending: pendingWords.test(cell(columns.status)),
      pending_transaction_id: null,
    };
  }

  #account(named: string, currency: string): Account {
    const known = this.#accounts.get(named);
    if (known) return known;
    const account = accountOf(named, currency, this.#dialect.layout);
    this.#accounts.set(named, account);
    this.#met.push(account);
    return account;
  }
}

/** An account as its name in the file describes it; without one, the file is of one account. */
function accountOf(named: string, currency: string, layout: string): Account {
  const isCard = /card|visa|master|amex|tarjeta|kreditkarte/i.test(named);
  const isSavings = /saving|ahorro|spar/i.test(named);
  const digits = /(\d{4})\D*$/.exec(named)?.[1] ?? null;
  return {
    account_id: new DerivedIds().next('acct', ['csv', named === '' ? layout : named]),
    type: isCard ? 'credit' : 'depository',
    subtype: isCard ? 'credit card' : isSavings ? 'savings' : 'checking',
    name: named === '' || /^[\dA-Z\s*-]{8,}$/.test(named) ? 'Imported account' : named,
    mask: digits,
    currency,
    balances: { available_cents: null, current_cents: null, limit_cents: null },
    holder_category: 'personal',
  };
}
