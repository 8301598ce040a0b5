import { numberOf, numberPattern } from './numbers.ts';

const stretch = new RegExp(
  String.raw`\b(?:for|over|during|within|in|after|por|durante|en|dentro de|al cabo de|despues de)\s+(?:the\s+|los\s+|unos\s+)?(?:next\s+|coming\s+|proximos\s+)?(?:(?<half>half a year|medio ano)|(?:(?<count>${numberPattern})\s+)?(?<unit>months?|years?|mes(?:es)?|anos?)(?<more>\s+(?:and a half|y medio))?)\b`,
);

/**
 * How long a plan goes on from now, in whole months: "for two years" is 24, "por año y medio" 18. Null where the words say nothing of the
 * kind. The days that have been are periods, and "the last two years" is one.
 * @param text lower case, without accents
 */
export function monthsAhead(text: string): number | null {
  const { half, count, unit, more } = stretch.exec(text)?.groups ?? {};
  if (half !== undefined) return 6;
  // "Por año y medio" counts none.
  const units = count === undefined && more !== undefined ? 1 : numberOf(count);
  if (units === null || unit === undefined) return null;
  const length = /^(?:year|ano)/.test(unit) ? 12 : 1;
  return Math.round(units * length + (more === undefined ? 0 : length / 2));
}
