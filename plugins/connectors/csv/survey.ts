import { inputError } from '../input/problem.ts';
import { fold, headingsIn, searchedRows, type Columns } from './columns.ts';
import { DateColumn, type DateOrder } from './dates.ts';
import { AmountColumns, type MoneyOut } from './money.ts';
import type { TableRow } from './table.ts';

/** What a person may have to say, because the file does not. */
export interface CsvChoices {
  readonly date_order: DateOrder | null;
  readonly money_out: MoneyOut | null;
  readonly currency: string | null;
}

/** How one file is written. */
export interface Dialect {
  readonly columns: Columns;
  /** Rows up to and with the one of headings. */
  readonly before: number;
  /** The headings: two exports of one account share them. */
  readonly layout: string;
  readonly order: DateOrder;
  /** A day that is over never comes back. */
  readonly isSorted: boolean;
  /** Null for rows of one day. */
  readonly isNewestFirst: boolean | null;
  readonly mark: '.' | ',' | null;
  /** Null: the file names none. */
  readonly currency: string | null;
  readonly out: MoneyOut | 'type';
}

export const rightCsv =
  'a bank’s export with a row of headings: a date, a description, and an amount or debit and credit';

/** Looks at every row of a file once, to find out how it is written; keeps none of them. */
export class Survey {
  #before = 0;
  #rows = 0;
  #layout = '';
  #columns: Columns | null = null;
  #amounts = new AmountColumns({});
  readonly #dates = new DateColumn();

  add({ cells }: TableRow): void {
    if (this.#columns === null) {
      this.#before++;
      if (this.#before > searchedRows) return;
      this.#columns = headingsIn(cells);
      if (this.#columns === null) return;
      this.#layout = cells.map(fold).join('|');
      this.#amounts = new AmountColumns(this.#columns);
    } else {
      this.#rows++;
      this.#dates.add(cells[this.#columns.date ?? this.#columns.posted ?? -1] ?? '');
      this.#amounts.add(cells);
    }
  }

  /**
   * What was found out, once all rows were added. What cannot be decided is asked for, never guessed.
   * @throws InputError CSV_DATE_ORDER_UNKNOWN and CSV_SIGN_UNKNOWN name the option that says it; others when there is no row
   */
  dialect(file: string, choices: CsvChoices): Dialect {
    const columns = this.#columns;
    if (columns === null) {
      const wrong = 'has no row of headings that is understood';
      throw inputError('INPUT_UNSUPPORTED', file, { place: '', wrong, right: rightCsv });
    }
    if (this.#rows === 0) {
      const wrong = 'holds headings and no row';
      throw inputError('INPUT_NOTHING_USABLE', file, { place: '', wrong, right: rightCsv });
    }
    const order = choices.date_order ?? this.#dates.order;
    if (order === null) {
      throw inputError('CSV_DATE_ORDER_UNKNOWN', file, {
        place: `column ${(columns.date ?? columns.posted ?? 0) + 1}`,
        wrong: 'has dates that could be read day first or month first',
        right: 'the order from you: --date-order dmy or --date-order mdy',
      });
    }
    const out = choices.money_out ?? this.#amounts.out;
    if (out === null) {
      throw inputError('CSV_SIGN_UNKNOWN', file, {
        place: `column ${(columns.amount ?? 0) + 1}`,
        wrong: 'has amounts without a sign, and nothing else says which are money out',
        right:
          'a word from you: --money-out positive when they are what was spent, --money-out negative when they came in',
      });
    }
    const { isSorted, isNewestFirst } = this.#dates.rows(order);
    return {
      columns,
      before: this.#before,
      layout: this.#layout,
      order,
      isSorted,
      isNewestFirst,
      mark: this.#amounts.mark,
      currency: choices.currency ?? this.#amounts.currency,
      out,
    };
  }
}
