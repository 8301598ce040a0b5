import { date } from '../input/fields.ts';

export type DateOrder = 'dmy' | 'mdy';

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
/** Months in other languages that do not begin like the English ones. */
const otherMonths: Readonly<Record<string, number>> = {
  ene: 1,
  abr: 4,
  ago: 8,
  dic: 12,
  mai: 5,
  okt: 10,
  dez: 12,
  mär: 3,
  fév: 2,
  avr: 4,
  aoû: 8,
  déc: 12,
  mrz: 3,
};

const numeric = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})(?![\d/.-])/;

/** A column of dates, cell by cell: its order of day and month and the order of its rows are decided over the whole column. */
export class DateColumn {
  #isOpen = false;
  #last: string | null = null;
  readonly #found = new Set<DateOrder>();
  readonly #rows = { dmy: new DayOrder(), mdy: new DayOrder() };

  add(cell: string): void {
    if (cell === this.#last) return;
    this.#last = cell;
    this.#rows.dmy.add(dateOf(cell, 'dmy'));
    this.#rows.mdy.add(dateOf(cell, 'mdy'));
    const match = numeric.exec(cell.trim());
    if (!match) return;
    const [, first = '', mark, second = ''] = match;
    if (mark === '.' || Number(first) > 12) this.#found.add('dmy');
    else if (Number(second) > 12) this.#found.add('mdy');
    else this.#isOpen ||= first !== second;
  }

  /**
   * Whether the day or the month stands first: `26/06` settles `03/08` too. Dots mean day first. Null when no row settles it, or
   * two contradict each other: then a person must say.
   */
  get order(): DateOrder | null {
    const [only] = this.#found;
    if (this.#found.size === 1 && only) return only;
    return this.#found.size > 1 || this.#isOpen ? null : 'mdy';
  }

  /** How the rows follow each other when dates are read in this order. */
  rows(order: DateOrder): DayOrder {
    return this.#rows[order];
  }
}

/** In which order days follow each other. Cells that are no date do not count. */
class DayOrder {
  #first: string | null = null;
  #last = '';
  #goesUp = false;
  #goesDown = false;

  add(day: string | null): void {
    if (day === null) return;
    this.#first ??= day;
    if (this.#last !== '') {
      this.#goesUp ||= day > this.#last;
      this.#goesDown ||= day < this.#last;
    }
    this.#last = day;
  }

  /** True when a day that is over never comes back. */
  get isSorted(): boolean {
    return !(this.#goesUp && this.#goesDown);
  }

  /** Null when first and last row are of one day. */
  get isNewestFirst(): boolean | null {
    return this.#first === null || this.#first === this.#last ? null : this.#first > this.#last;
  }
}

/** A date as exports write it, to a calendar date; null for none. The day as written counts, whatever time or zone follows. */
export function dateOf(text: string, order: DateOrder): string | null {
  const cell = text.trim();
  const iso = /^(\d{4})[-/.]?(\d{2})[-/.]?(\d{2})(?!\d)/.exec(cell);
  if (iso) return checked(iso[1], iso[2], iso[3]);
  const numbers = numeric.exec(cell);
  if (numbers) {
    const [, first, , second, year] = numbers;
    return order === 'dmy' ? checked(year, second, first) : checked(year, first, second);
  }
  const named = /^(\d{1,2})[ .-]*([\p{L}]{3,})\.?[ ,.-]*(\d{4}|\d{2})/u.exec(cell);
  if (named) return checked(named[3], monthOf(named[2]), named[1]);
  const american = /^([\p{L}]{3,})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})/u.exec(cell);
  return american ? checked(american[3], monthOf(american[1]), american[2]) : null;
}

function monthOf(name = ''): string | undefined {
  const short = name.toLowerCase().slice(0, 3);
  const number = otherMonths[short] ?? months.indexOf(short) + 1;
  return number > 0 ? String(number) : undefined;
}

function checked(year: string | undefined, month: string | undefined, day: string | undefined): string | null {
  if (year === undefined || month === undefined || day === undefined) return null;
  const full = year.length === 2 ? `20${year}` : year;
  const parsed = date.safeParse(`${full}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
  return parsed.success ? parsed.data : null;
}
