import { amountOf, decimalMarkOf, type DecimalMark } from '../input/amount-text.ts';
import type { Columns } from './columns.ts';

export type MoneyOut = 'negative' | 'positive';

/** The decimal mark of the whole file: one amount that can be read only one way settles the others. */
export function decimalMark(cells: readonly string[]): DecimalMark | null {
  for (const mark of ['.', ','] as const) {
    const other = mark === '.' ? ',' : '.';
    const decides = cells.some((cell) => decimalMarkOf(digits(cell)) === mark);
    const denies = cells.some((cell) => decimalMarkOf(digits(cell)) === other);
    if (decides && !denies) return mark;
  }
  return null;
}

function digits(cell: string): string {
  return cell.replaceAll(/[^\d.,]/g, '');
}

/** Values of a type column that say nothing but which way the money went. */
const outWords = new Set('debit dr d dbit db withdrawal soll s lastschrift cargo'.split(' '));
const inWords = new Set('credit cr c crdt deposit haben h gutschrift abono'.split(' '));

/** True when the type column says the direction of every row: then signs, which such exports leave out or get wrong, do not count. */
export function typeDecides(cells: readonly string[]): boolean {
  const types = cells.map((cell) => cell.trim().toLowerCase()).filter((type) => type !== '');
  return types.length > 0 && types.every((type) => outWords.has(type) || inWords.has(type));
}

/**
 * A row's amount in Plaid's sign (positive = money out), in minor units; a string says what is wrong. Debit and credit columns and
 * a type column say the direction themselves, whatever sign the number has; else the sign does.
 */
export function rowAmount(
  cells: readonly string[],
  columns: Columns,
  { currency, mark, out }: { currency: string; mark: DecimalMark | null; out: MoneyOut | 'type' },
): number | string {
  const cell = (index: number | undefined) => (index === undefined ? '' : (cells[index] ?? '').trim());
  const size = (text: string) => {
    const cents = amountOf(text, currency, mark);
    return typeof cents === 'number' ? Math.abs(cents) : cents;
  };
  const debit = cell(columns.debit);
  const credit = cell(columns.credit);
  if (columns.debit !== undefined || columns.credit !== undefined) {
    const spent = debit === '' ? 0 : size(debit);
    const got = credit === '' ? 0 : size(credit);
    if (typeof spent === 'string') return spent;
    if (typeof got === 'string') return got;
    if (debit !== '' || credit !== '') return spent - got;
    if (columns.amount === undefined) return 'is empty';
  }
  const amount = amountOf(cell(columns.amount), currency, mark);
  if (typeof amount === 'string') return amount;
  const isOut = out === 'type' ? outWords.has(cell(columns.type).toLowerCase()) : amount < 0 === (out === 'negative');
  const positive = Math.abs(amount);
  return isOut || positive === 0 ? positive : 0 - positive;
}
