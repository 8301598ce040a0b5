import {
  addDays,
  addMonths,
  calendarDay,
  daysBetween,
  endOfMonth,
  partsOfDate,
  startOfMonth,
} from '../../kit/ledger/dates.ts';
import type { Days } from '../shared/period.ts';
import { foldAccents } from '../../kit/fold-accents.ts';

const numberWords: Readonly<Record<string, number>> = {
  a: 1, an: 1, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12,
  un: 1, una: 1, dos: 2, tres: 3, cuatro: 4, cinco: 5, seis: 6, siete: 7, ocho: 8, nueve: 9, diez: 10, once: 11, doce: 12,
}; // prettier-ignore
const number = `(?<number>\\d{1,3}|${Object.keys(numberWords).join('|')})`;
const later = new RegExp(
  `\\b(?:in|within|over|en|dentro de)\\s+(?:the next\\s+)?${number}\\s+(?:(?<weeks>weeks?|semanas?)|(?<months>months?|mes(?:es)?)|(?<years>years?|anos?))\\b`,
);
const amountOfMonths = new RegExp(`\\b${number}\\s+(?:months?|mes(?:es)?)\\b`);
const christmas = /\b(?:christmas|xmas|navidad(?:es)?)\b/;
/** Days of the year that people name instead of a date. */
const seasons: readonly (readonly [RegExp, month: number, day: number])[] = [
  [christmas, 12, 25],
  [/\b(?:spring|primavera)\b/, 3, 1],
  [/\b(?:summer|verano)\b/, 6, 1],
  [/\b(?:fall|autumn|otono)\b/, 9, 1],
  [/\b(?:winter|invierno)\b/, 12, 1],
];

/** A goal is for later: the end of a stretch that still runs, the next time that a past one comes, else its first day. */
function ahead({ from, to }: Days, as_of: string, isEnd: boolean): string {
  if (from > as_of) return isEnd ? to : from;
  if (to >= as_of) return from.endsWith('-01-01') ? calendarDay(partsOfDate(as_of).year, 12, 31) : endOfMonth(as_of);
  const day = isEnd ? to : from;
  let years = 1;
  while (addMonths(day, 12 * years) <= as_of) years += 1;
  const next = addMonths(day, 12 * years);
  // "By December", said at the end of November, is not about the day after tomorrow.
  const isMonth = from === startOfMonth(to) && to === endOfMonth(to);
  return isMonth && daysBetween(as_of, next) < 31 ? endOfMonth(next) : next;
}

/**
 * The day by which something is to be reached, of the customer's words and the days that were read out of them, which look back:
 * "by June", "in six months", "by the end of the year", "for Christmas". Null when they name none.
 */
export function targetDate(question: string, period: Days | null, as_of: string): string | null {
  const words = foldAccents(question);
  const span = later.exec(words)?.groups;
  if (span) {
    const count = numberOf(span['number'] ?? '');
    if (span['weeks'] !== undefined) return addDays(as_of, 7 * count);
    return addMonths(as_of, (span['years'] === undefined ? 1 : 12) * count);
  }
  const { year } = partsOfDate(as_of);
  const isEnd = /\b(?:end of|fin(?:al(?:es)?)? de)\b/.test(words);
  if (/\b(?:end of (?:the |this )?year|year end|(?:fin|final(?:es)?) de(?:l| este)? ano)\b/.test(words))
    return calendarDay(year, 12, 31);
  if (period && !christmas.test(words)) return ahead(period, as_of, isEnd);
  const named = /\b(?:by|before|in|para|antes de|en)\s+(20\d\d)\b/.exec(words)?.[1];
  if (named !== undefined && Number(named) > year) return calendarDay(Number(named), 1, 1);
  const season = seasons.find(([pattern]) => pattern.test(words));
  if (!season) return null;
  const [, month, day] = season;
  const next = calendarDay(year, month, day);
  return next > as_of ? next : calendarDay(year + 1, month, day);
}

/** "three months of spending" -> 3; null when no number of months is named. */
export function monthsNamed(question: string): number | null {
  const found = amountOfMonths.exec(foldAccents(question))?.groups?.['number'];
  return found === undefined ? null : numberOf(found);
}

function numberOf(word: string): number {
  return numberWords[word] ?? Number(word);
}
