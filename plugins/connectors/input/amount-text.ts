import { toMinorUnits } from './money.ts';

export type DecimalMark = '.' | ',';

/**
 * An amount as people and banks write it, to integer minor units: `-1,234.56`, `1.234,56 €`, `(900.23)`, `1'000.00`, `−100` with a
 * real minus, `50.00-`, `USD 5`. A string says why it cannot be done.
 * @param mark which sign stands before the decimals; null: the last of the two that occurs, if it can be one
 */
export function amountOf(text: string, currency: string, mark: DecimalMark | null = null): number | string {
  const plain = text
    .normalize('NFKC')
    .replaceAll(/[\u2212\u2013]/g, '-')
    .replaceAll(/[\s\u00A0'’_]/g, '');
  const isNegative = /^\(.*\)$/.test(plain) || /^[^\d]*-/.test(plain) || plain.endsWith('-');
  // Signs, brackets and currencies stand at the ends; anywhere else they are no part of an amount.
  const number = plain
    .replace(/^(?:[()+-]|\p{Sc}|[A-Z]{3})+/iu, '')
    .replace(/(?:[()+-]|\p{Sc}|[A-Z]{3}|CR|DR)+$/iu, '');
  if (number === '') return 'is empty';
  if (!/^\d[\d.,]*$/.test(number) && !/^[.,]\d+$/.test(number)) return 'is no amount';
  const decimal = mark ?? decimalMarkOf(number);
  const grouping = decimal === ',' ? '.' : ',';
  const whole = number.replaceAll(grouping, '');
  if (decimal !== null && whole.split(decimal).length > 2) return 'is no amount';
  const normal = decimal === null ? whole : whole.replace(decimal, '.');
  const trimmed = normal
    .replace(/(\.\d*?)0+$/, '$1')
    .replace(/\.$/, '')
    .replace(/^\./, '0.');
  const units = toMinorUnits(Number(trimmed), currency);
  if (typeof units === 'string') return units;
  return isNegative && units !== 0 ? 0 - units : units;
}

/**
 * The decimal mark of one number, null when it has none: the last mark, unless it can only be grouping ("1,234,567") or groups exactly
 * three digits after one to three others ("1,234").
 */
export function decimalMarkOf(number: string): DecimalMark | null {
  const last = Math.max(number.lastIndexOf('.'), number.lastIndexOf(','));
  if (last < 0) return null;
  const mark: DecimalMark = number[last] === ',' ? ',' : '.';
  const times = number.split(mark).length - 1;
  const both = number.includes('.') && number.includes(',');
  if (times > 1) return null;
  if (!both && /^\d{1,3}[.,]\d{3}$/.test(number)) return null;
  return mark;
}
