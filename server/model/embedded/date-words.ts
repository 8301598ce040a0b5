import { monthPattern } from './period-days.ts';
import { weekdays } from './weekdays.ts';

/** False for "may", "mar" and "ago" alone, unless a word before calls for a month: "may i …" asks for leave, "a year ago" looks back. */
export function isDate(text: string, start: number, end: number): boolean {
  if (!/^(may|mar|ago)$/.test(text.slice(start, end))) return true;
  if (/^\s+(?:i|we|you|it|be|have|not)\b/.test(text.slice(end))) return false;
  const before = text.slice(0, start).trimEnd();
  if (text.slice(start, end) === 'ago' && /\b(?:days?|weeks?|months?|quarters?|years?)$/.test(before)) return false;
  return before === '' || monthFollows.test(before);
}

const monthFollows =
  /\b(?:in|since|of|for|from|to|and|until|between|last|this|during|vs|than|con|y|en|de|desde|hasta|entre|about|or|month)$/;

const namesDate = new RegExp(`\\d.*(?:${monthPattern})|(?:${monthPattern}).*\\d|^\\d+/`);
const weekdayBefore = new RegExp(
  `\\b(?:(?:on|el) )?(?:${weekdays.join('|')}|sat|sun|mie|sab|dom)\\.?,? (?:the |el )?$`,
);

/** Where a date begins: "Saturday, November 14" is that date, the weekday says nothing more. */
export function startOfDate(text: string, start: number, words: string): number {
  if (!namesDate.test(words)) return start;
  return weekdayBefore.exec(text.slice(0, start))?.index ?? start;
}
