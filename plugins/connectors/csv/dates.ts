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

/**
 * Whether a column of dates has the day or the month first, decided over the whole column: `26/06` settles `03/08` too. Dots mean
 * day first. Null when no row settles it: then a person must say.
 */
export function dateOrderOf(column: readonly string[]): DateOrder | 'any' | null {
  let isOpen = false;
  const found = new Set<DateOrder>();
  for (const cell of column) {
    const match = numeric.exec(cell.trim());
    if (!match) continue;
    const [, first = '', mark, second = ''] = match;
    if (mark === '.' || Number(first) > 12) found.add('dmy');
    else if (Number(second) > 12) found.add('mdy');
    else isOpen ||= first !== second;
  }
  const [only] = found;
  if (found.size === 1 && only) return only;
  if (found.size > 1) return null;
  return isOpen ? null : 'any';
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
