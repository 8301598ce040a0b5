import { amountOf, decimalMarkOf, type DecimalMark } from '../input/amount-text.ts';
import { isCurrency } from '../input/money.ts';
import type { Columns } from './columns.ts';

export type MoneyOut = 'negative' | 'positive';

/** Values of a type column that say nothing but which way the money went. */
const outWords = new Set('debit dr d dbit db withdrawal soll s lastschrift cargo'.split(' '));
const inWords = new Set('credit cr c crdt deposit haben h gutschrift abono'.split(' '));

/** Currencies of symbols; of those in a file the first counts. */
const symbols: Readonly<Record<string, string>> = {
  '€': 'EUR',
  '£': 'GBP',
  '¥': 'JPY',
  '₹': 'INR',
  R$: 'BRL',
  $: 'USD',
};

/** The columns of amounts, row by row: what only all of them together tell. */
export class AmountColumns {
  readonly #columns: Columns;
  readonly #marks = new Set<DecimalMark>();
  readonly #symbols = new Set<string>();
  #code: string | null = null;
  #hasSign = false;
  #types: 'none' | 'direction' | 'other' = 'none';

  constructor(columns: Columns) {
    this.#columns = columns;
  }

  add(cells: readonly string[]): void {
    const { amount, debit, credit, type, currency } = this.#columns;
    for (const index of [amount, debit, credit]) {
      if (index !== undefined) this.#addAmount(cells[index] ?? '');
    }
    if (amount !== undefined) this.#hasSign ||= /[-\u2212(]/.test(cells[amount] ?? '');
    if (type !== undefined) this.#addType(cells[type] ?? '');
    if (currency !== undefined && this.#code === null) {
      const code = (cells[currency] ?? '').trim().toUpperCase();
      if (isCurrency(code)) this.#code = code;
    }
  }

  #addAmount(cell: string): void {
    const mark = decimalMarkOf(cell.replaceAll(/[^\d.,]/g, ''));
    if (mark) this.#marks.add(mark);
    for (const symbol of Object.keys(symbols)) if (cell.includes(symbol)) this.#symbols.add(symbol);
  }

  #addType(cell: string): void {
    const type = cell.trim().toLowerCase();
    if (type === '' || this.#types === 'other') return;
    this.#types = outWords.has(type) || inWords.has(type) ? 'direction' : 'other';
  }

  /** The decimal mark of the whole file: one amount that can be read only one way settles the others, unless one denies it. */
  get mark(): DecimalMark | null {
    const [only] = this.#marks;
    return this.#marks.size === 1 && only ? only : null;
  }

  /** The currency that the file names or shows by a symbol. */
  get currency(): string | null {
    const symbol = Object.keys(symbols).find((each) => this.#symbols.has(each));
    return this.#code ?? (symbol === undefined ? null : (symbols[symbol] ?? null));
  }

  /**
   * Which sign is money out: said by a type column in every row (then signs, which such exports leave out or get wrong, do not
   * count), by debit and credit columns, or by a sign that stands somewhere. Null: a person must say.
   */
  get out(): MoneyOut | 'type' | null {
    const { amount, debit, credit } = this.#columns;
    if (this.#types === 'direction') return 'type';
    if (amount === undefined || debit !== undefined || credit !== undefined || this.#hasSign) return 'negative';
    return null;
  }
}

/** An amount that cannot be read: in which column, and why. */
export interface BadAmount {
  readonly column: number;
  readonly wrong: string;
}

/**
 * A row's amount in Plaid's sign (positive = money out), in minor units. Debit and credit columns and a type column say the direction
 * themselves, whatever sign the number has; else the sign does.
 */
export function rowAmount(
  cells: readonly string[],
  columns: Columns,
  { currency, mark, out }: { currency: string; mark: DecimalMark | null; out: MoneyOut | 'type' },
): number | BadAmount {
  const read = (column: number): number | BadAmount => {
    const cents = amountOf((cells[column] ?? '').trim(), currency, mark);
    return typeof cents === 'number' ? cents : { column, wrong: cents };
  };
  const size = (column: number | undefined): number | BadAmount | null => {
    if (column === undefined || (cells[column] ?? '').trim() === '') return null;
    const cents = read(column);
    return typeof cents === 'number' ? Math.abs(cents) : cents;
  };
  const spent = size(columns.debit);
  const got = size(columns.credit);
  if (spent !== null && typeof spent !== 'number') return spent;
  if (got !== null && typeof got !== 'number') return got;
  if (spent !== null || got !== null) return (spent ?? 0) - (got ?? 0);
  if (columns.amount === undefined) return { column: columns.debit ?? columns.credit ?? 0, wrong: 'is empty' };
  const amount = read(columns.amount);
  if (typeof amount !== 'number') return amount;
  const type = columns.type === undefined ? '' : (cells[columns.type] ?? '').trim().toLowerCase();
  const isOut = out === 'type' ? outWords.has(type) : amount < 0 === (out === 'negative');
  const positive = Math.abs(amount);
  return isOut || positive === 0 ? positive : 0 - positive;
}
