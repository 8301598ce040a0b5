import { addDays, addMonths, partsOfDate, startOfWeek } from '../../../plugins/kit/ledger/dates.ts';
import type { Days } from '../../../plugins/tools/shared/period.ts';
import { numberOf } from './numbers.ts';
import { day, dayOfMonth, type NamedDays } from './period-days.ts';

/** From Monday on, each by its names in both languages. */
export const weekdays: readonly string[] = [
  'monday|mon|lunes',
  'tuesday|tues|tue|martes',
  'wednesday|weds|miercoles',
  'thursday|thurs|thu|jueves',
  'friday|fri|viernes',
  'saturday|sabado',
  'sunday|domingo',
];
/** The latest day of that name that is not after the as-of date; `strictly`: that is before it. */
export function latestWeekday(name: string | undefined, strictly: boolean, asOf: string): string {
  const wanted = weekdays.findIndex((names) => name !== undefined && names.split('|').includes(name));
  const monday = startOfWeek(asOf);
  const date = addDays(monday, wanted);
  return date > asOf || (strictly && date === asOf) ? addDays(date, -7) : date;
}

/** "Two Saturdays ago": the one before the latest that has been. */
export function weekdaysAgo(name: string | undefined, countText: string | undefined, asOf: string): NamedDays | null {
  const count = numberOf(countText);
  return count === null || count < 1 ? null : day(addDays(latestWeekday(name, true, asOf), -7 * (count - 1)));
}

/** "Saturday the 14th": the latest day of that number that fell on such a weekday, else the latest of that number. */
export function dayWithWeekday(name: string | undefined, text: string | undefined, asOf: string): NamedDays | null {
  const found = dayOfMonth(text, asOf);
  if (!found) return null;
  const number = Number(text);
  const next = found.ahead?.from;
  // The 27th of this month, when it is a Friday as they say, is near enough to be meant of what is to come.
  const ahead = next !== undefined && latestWeekday(name, false, next) === next ? { ahead: found.ahead ?? null } : {};
  for (let back = 0; back < 12; back++) {
    const date = addMonths(found.days.from, -back, number);
    if (partsOfDate(date).day === number && latestWeekday(name, false, date) === date)
      return { days: { from: date, to: date }, kind: 'day', ...ahead };
  }
  return found;
}

/** The Saturday and Sunday that began last, cut at the as-of date. */
export function latestWeekend(asOf: string): Days {
  const saturday = addDays(startOfWeek(asOf), 5);
  const from = saturday > asOf ? addDays(saturday, -7) : saturday;
  const to = addDays(from, 1);
  return { from, to: to > asOf ? asOf : to };
}

/** The weekend of the week before, or the one just gone when today is a weekday. */
export function weekendBefore(asOf: string): Days {
  const { from } = latestWeekend(asOf);
  return addDays(from, 1) < asOf ? { from, to: addDays(from, 1) } : { from: addDays(from, -7), to: addDays(from, -6) };
}
