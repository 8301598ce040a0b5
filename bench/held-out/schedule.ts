import { clampedDay, day, lastDayOfMonth, monthNumber, monthOf, nthWeekday, yearOf } from './calendar.ts';
import type { Day } from './calendar.ts';
import { lastBusinessDay } from './business-days.ts';
import type { Frequency } from './label.ts';

/** When a contract falls due, before weekends, holidays and settlement are considered. */
export type Schedule =
  | { rule: 'every_days'; days: 7 | 14 | 28; anchor: Day }
  | { rule: 'every_months'; months: 1 | 2 | 3 | 6 | 12; anchor: Day; dayOfMonth: number }
  | { rule: 'last_business_day' }
  | { rule: 'nth_weekday'; weekday: number; nth: number }
  /** Two days of each month; 31 means its last day. */
  | { rule: 'twice_a_month'; days: readonly [number, number] }
  /** The four federal dates for estimated tax, which are not equally far apart. */
  | { rule: 'estimated_tax' };

const MONTHLY_FREQUENCIES = {
  1: 'MONTHLY',
  2: 'BIMONTHLY',
  3: 'QUARTERLY',
  6: 'SEMI_ANNUALLY',
  12: 'ANNUALLY',
} as const;
const DAILY_FREQUENCIES = { 7: 'WEEKLY', 14: 'BIWEEKLY', 28: 'FOUR_WEEKLY' } as const;

export function frequencyOf(schedule: Schedule): Frequency {
  switch (schedule.rule) {
    case 'every_days':
      return DAILY_FREQUENCIES[schedule.days];
    case 'every_months':
      return MONTHLY_FREQUENCIES[schedule.months];
    case 'twice_a_month':
      return 'SEMI_MONTHLY';
    case 'estimated_tax':
      return 'QUARTERLY';
    default:
      return 'MONTHLY';
  }
}

function daysInMonth(schedule: Schedule, year: number, month: number): Day[] {
  switch (schedule.rule) {
    case 'every_months':
      return [clampedDay(year, month, schedule.dayOfMonth)];
    case 'last_business_day':
      return [lastBusinessDay(year, month)];
    case 'nth_weekday':
      return [nthWeekday(year, month, schedule.weekday, schedule.nth)];
    case 'twice_a_month':
      return schedule.days.map((dayOfMonth) => day(year, month, Math.min(dayOfMonth, lastDayOfMonth(year, month))));
    case 'estimated_tax':
      return [1, 4, 6, 9].includes(month) ? [day(year, month, 15)] : [];
    default:
      return [];
  }
}

/** Every due day from `from` to `to`, both inclusive, in order. */
export function dueDays(schedule: Schedule, from: Day, to: Day): Day[] {
  const found: Day[] = [];
  if (schedule.rule === 'every_days') {
    const first = schedule.anchor + Math.ceil((from - schedule.anchor) / schedule.days) * schedule.days;
    for (let due = first; due <= to; due += schedule.days) found.push(due);
    return found;
  }
  const step = schedule.rule === 'every_months' ? schedule.months : 1;
  const remainder = schedule.rule === 'every_months' ? monthNumber(schedule.anchor) % step : 0;
  for (let number = monthNumber(from); number <= monthNumber(to); number += 1) {
    if (number % step === remainder) found.push(...daysInMonth(schedule, yearOf(number), monthOf(number)));
  }
  return found.filter((due) => due >= from && due <= to);
}

export const monthly = (dayOfMonth: number): Schedule => ({ rule: 'every_months', months: 1, anchor: 0, dayOfMonth });

export const everyMonths = (months: 2 | 3 | 6 | 12, anchor: Day, dayOfMonth: number): Schedule => ({
  rule: 'every_months',
  months,
  anchor,
  dayOfMonth,
});

export const everyDays = (days: 7 | 14 | 28, anchor: Day): Schedule => ({ rule: 'every_days', days, anchor });
