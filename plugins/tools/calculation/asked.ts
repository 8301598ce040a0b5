import { foldAccents } from '../../kit/fold-accents.ts';
import { lastLine } from '../shared/question.ts';

export type Unit = 'day' | 'week' | 'fortnight' | 'month' | 'year';

/** How many of each a year of 365 days has. */
export const aYear: Readonly<Record<Unit, number>> = {
  day: 365,
  week: 365 / 7,
  fortnight: 365 / 14,
  month: 12,
  year: 1,
};

const units: readonly (readonly [Unit, RegExp])[] = [
  [
    'fortnight',
    /\b(?:(?:two|2|other) weeks?|biweekly|fortnight\w*|pay ?checks?|pay ?periods?|quincenas?|quincenal\w*|catorcenas?)\b/,
  ],
  ['day', /\b(?:days?|daily|dias?|diari[oa]s?|diariamente)\b/],
  ['week', /\b(?:weeks?|weekly|wk|wkly|semanas?|semanal\w*)\b/],
  ['month', /\b(?:months?|monthly|mo|mes|meses|mensual\w*)\b/],
  ['year', /\b(?:years?|yearly|yr|yrs|annual\w*|anos?|anual\w*|anualmente)\b/],
];

/** The stretch that a message names: "and a year?", "al día". */
export function unitAsked(question: string): Unit | null {
  const words = wordsOf(question);
  return units.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
}

const numbers: Readonly<Record<string, number>> = {
  half: 2,
  mitad: 2,
  medias: 2,
  twice: 2,
  double: 2,
  doble: 2,
  both: 2,
  thirds: 3,
  triple: 3,
  quarter: 4,
  quarters: 4,
  dozen: 12,
  docena: 12,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  dos: 2,
  tres: 3,
  cuatro: 4,
  cinco: 5,
  seis: 6,
  siete: 7,
  ocho: 8,
  nueve: 9,
  diez: 10,
  once: 11,
  doce: 12,
};

/** The largest number of parts or times that is worked with. */
const mostTimes = 1_000;

/** How many times, or parts: "for six months", "in 4", "half of it". Null when none is named. */
export function numberAsked(question: string): number | null {
  for (const word of wordsOf(question).split(' ')) {
    const digits = /^x?(\d{1,4})x?$/.exec(word)?.[1];
    const number = digits === undefined ? (Object.hasOwn(numbers, word) ? numbers[word] : undefined) : Number(digits);
    if (number !== undefined && number > 0 && number <= mostTimes) return number;
  }
  return null;
}

/** The sum that a message names, in cents: "$1,250.50". Null when it names none. */
export function sumAsked(question: string): number | null {
  const found = /\d[\d,]*(?:\.\d{1,2})?/.exec(lastLine(question))?.[0];
  const value = found === undefined ? Number.NaN : Number(found.replaceAll(',', ''));
  return Number.isFinite(value) && value > 0 && value < 1e9 ? Math.round(value * 100) : null;
}

/** True for a sum that is taken off, where others are put on. */
export function isTakenOff(question: string): boolean {
  return /\b(?:minus|less|off|subtract\w*|deduct\w*|take|took|without|not counting|except|back|refund\w*|menos|quit\w+|rest\w+|descont\w+|descuent\w+|sin|devol\w+|reembols\w+)\b/.test(
    wordsOf(question),
  );
}

function wordsOf(question: string): string {
  return foldAccents(lastLine(question))
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
