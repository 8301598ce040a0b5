import { dayInMonth, dayOfMonth, monthOfDay } from '../dates.ts';
import { cadenceOf } from './cadence.ts';
import type { Series } from './fit.ts';
import { modelOf } from './model.ts';
import type { Occurrence } from './occurrence.ts';

/** Days that a date may be off the one a year before: weekends, holidays. */
const tolerance = 4;
const shortestGap = 40;

/**
 * Two or four dates a year at unequal distances that return every year: estimated tax due in April, June, September and
 * January, property tax due in December and April. Null until a date has returned.
 */
export function fitYearlyDates(occurrences: readonly Occurrence[]): Series | null {
  for (const frequency of ['SEMI_ANNUALLY', 'QUARTERLY'] as const) {
    const cadence = cadenceOf(frequency);
    const perYear = 12 / cadence.months;
    if (occurrences.length <= perYear) continue;
    const days = occurrences.map(({ day }) => day);
    if (!returnsEveryYear(days, perYear)) continue;
    const model = modelOf(days, yearlySchedule(days.slice(0, perYear)));
    if (model !== null && model.skipped === 0) return { occurrences, cadence, model };
  }
  return null;
}

function returnsEveryYear(days: readonly number[], perYear: number): boolean {
  return days.every((day, index) => {
    const before = days[index - 1];
    if (before !== undefined && day - before < shortestGap) return false;
    const yearBefore = days[index - perYear];
    if (yearBefore === undefined) return true;
    return Math.abs(day - dayInMonth(monthOfDay(yearBefore) + 12, dayOfMonth(yearBefore))) <= tolerance;
  });
}

/** The dates of the first year again and again, by month and day. */
function yearlySchedule(first: readonly number[]) {
  const dates = first.map((day) => ({ month: monthOfDay(day), day: dayOfMonth(day) }));
  const dueOn = (slot: number) => {
    const date = dates[((slot % dates.length) + dates.length) % dates.length];
    if (date === undefined) throw new RangeError('a year has at least one date');
    return dayInMonth(date.month + 12 * Math.floor(slot / dates.length), date.day);
  };
  const slotOf = (day: number) => {
    const start = dates[0]?.month ?? 0;
    const guess = Math.floor(((monthOfDay(day) - start) / 12) * dates.length);
    let closest = guess - 2;
    for (let slot = guess - 1; slot <= guess + 2; slot++) {
      if (Math.abs(dueOn(slot) - day) < Math.abs(dueOn(closest) - day)) closest = slot;
    }
    return closest;
  };
  return { slotOf, dueOn };
}
