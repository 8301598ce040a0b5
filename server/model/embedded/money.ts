import { roundHalfAway } from '../../../plugins/kit/ledger/money.ts';
import { findWordedMoney } from './money-words.ts';

const symbol = '(?:us\\$|\\$|€|£)';
const amount = '(?<amount>\\d{1,3}(?:[,.]\\d{3})+(?:[.,]\\d{1,2})?|\\d+(?:[.,]\\d{1,2})?)';
const word = '(?:dollars?|bucks?|usd|eur|euros?|dolar(?:es|it[oa]s)|pesos)';
const pattern = new RegExp(
  `${symbol}\\s?${amount}(?<thousands>k)?(?![\\d.,]*\\d)|\\b${amount.replace('amount', 'worded')}(?<many>k)?\\s?${word}\\b|\\b(?:for|of|over|under|above|below|than|de|por|mas de|menos de)\\s+${amount.replace('amount', 'bare')}(?![\\d%]|\\s*(?:st|nd|rd|th|days?|weeks?|months?|years?|dias|meses|semanas|anos))\\b`,
  'g',
);

/** An amount of money that a text names, in cents, and where it stands. */
export interface Money {
  readonly cents: number;
  readonly start: number;
  readonly end: number;
  /** Its currency stands with it: "2000 dollars" is no year. */
  readonly isMarked: boolean;
}

/** Amounts of a folded text: "$1,200.50", "50 bucks", "the cheque for 450", "two hundred". A year or a count is none. */
export function findMoney(text: string): Money[] {
  const inDigits = [...text.matchAll(pattern)].flatMap((match) => {
    const groups = match.groups ?? {};
    const digits = groups['amount'] ?? groups['worded'] ?? groups['bare'];
    const cents = digits === undefined ? null : centsOf(digits);
    if (digits === undefined || cents === null) return [];
    const thousands = groups['thousands'] ?? groups['many'];
    const start = match.index + match[0].search(/(?:us)?[$€£]|\d/);
    const end = match.index + match[0].length;
    return [{ cents: thousands ? cents * 1000 : cents, start, end, isMarked: groups['bare'] === undefined }];
  });
  const inWords = findWordedMoney(text).filter(({ start, end }) =>
    inDigits.every((other) => other.end <= start || other.start >= end),
  );
  return [...inDigits, ...inWords].sort((a, b) => a.start - b.start);
}

/** "1,200.50", "1.200,50", "12,5": the last mark with one or two digits behind it is the decimal one. */
function centsOf(digits: string): number | null {
  const decimal = /[.,](\d{1,2})$/.exec(digits);
  const whole = (decimal ? digits.slice(0, decimal.index) : digits).replaceAll(/[.,]/g, '');
  const value = Number(`${whole}.${decimal?.[1] ?? '0'}`);
  return Number.isFinite(value) && value < 1e10 ? roundHalfAway(value * 100) : null;
}

const bare =
  /(?<![\p{L}\d.,#*/-])(?<whole>\d{1,3}(?:[,.]\d{3})+|\d{1,7})(?:[.,](?<cents>\d{2}))?(?![\d%/-]|\s*(?:%|st|nd|rd|th|am|pm|days|weeks|months|years|dias|semanas|meses|años|anos|times|veces)\b)/u;

/** A number that has no currency and was taken for nothing else, in cents; small ones count things rather than money. */
export function bareCents(masked: string): number | null {
  const found = bare.exec(masked)?.groups;
  if (!found?.['whole']) return null;
  const cents = Number(found['whole'].replaceAll(/[,.]/g, '')) * 100 + Number(found['cents'] ?? 0);
  return cents >= 1_000 ? cents : null;
}
