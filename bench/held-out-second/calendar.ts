import type { Frequency } from '../held-out/label.ts';

/** Days are whole numbers since 1970-01-01, so that no clock or time zone takes part. */
export type Shift = 'none' | 'later' | 'earlier';

export interface Random {
  next(): number;
  /** Whole number, both ends included. */
  integer(low: number, high: number): number;
  chance(share: number): boolean;
  pick<Item>(items: readonly Item[]): Item;
  /** `#` becomes a digit and `@` a capital letter or digit. */
  fill(template: string): string;
}

/** Spreads a text or a few numbers over 32 bits; the same words give the same number everywhere. */
export function mix(...parts: (string | number)[]): number {
  let state = 0x811c9dc5;
  for (const symbol of parts.join('|')) state = Math.imul(state ^ (symbol.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  state = Math.imul(state ^ (state >>> 16), 0x85ebca6b) >>> 0;
  state = Math.imul(state ^ (state >>> 13), 0xc2b2ae35) >>> 0;
  return (state ^ (state >>> 16)) >>> 0;
}

/** A fraction that depends only on its words: both legs of a transfer can ask for the same one. */
export const fraction = (...parts: (string | number)[]): number => mix(...parts) / 4_294_967_296;

export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  function next(): number {
    state = (state + 0x9e3779b9) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 16), 0x21f0aaad);
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
    return ((mixed ^ (mixed >>> 15)) >>> 0) / 4_294_967_296;
  }
  const integer = (low: number, high: number): number => low + Math.floor(next() * (high - low + 1));
  function pick<Item>(items: readonly Item[]): Item {
    const item = items[integer(0, items.length - 1)];
    if (item === undefined) throw new Error('nothing to pick from');
    return item;
  }
  const symbols = Array.from('ABCDEFGHJKLMNPQRSTUVWXYZ0123456789');
  const fill = (template: string): string =>
    template.replaceAll(/[#@]/gu, (mark) => (mark === '#' ? String(integer(0, 9)) : pick(symbols)));
  return { next, integer, chance: (share) => next() < share, pick, fill };
}

const millisecondsPerDay = 86_400_000;
export const dayOf = (year: number, month: number, day: number): number =>
  Date.UTC(year, month - 1, day) / millisecondsPerDay;
export const textOf = (day: number): string => new Date(day * millisecondsPerDay).toISOString().slice(0, 10);
export const dayOfText = (text: string): number => Date.parse(`${text}T00:00:00Z`) / millisecondsPerDay;
/** 0 is Sunday. */
export const weekdayOf = (day: number): number => (((day + 4) % 7) + 7) % 7;
export const monthOf = (day: number): number => Number(textOf(day).slice(5, 7));

function weekdayInMonth(year: number, month: number, weekday: number, position: number): number {
  const first = dayOf(year, month, 1);
  return first + ((weekday - weekdayOf(first) + 7) % 7) + 7 * (position - 1);
}

const holidays = new Set<number>();
for (let year = 2024; year <= 2028; year += 1) {
  const fixed = [dayOf(year, 1, 1), dayOf(year, 6, 19), dayOf(year, 7, 4), dayOf(year, 11, 11), dayOf(year, 12, 25)];
  // The Federal Reserve keeps a holiday that falls on a Sunday on Monday, and one on a Saturday not at all.
  for (const day of fixed) holidays.add(weekdayOf(day) === 0 ? day + 1 : day);
  holidays
    .add(weekdayInMonth(year, 1, 1, 3))
    .add(weekdayInMonth(year, 2, 1, 3))
    .add(weekdayInMonth(year, 9, 1, 1));
  holidays.add(weekdayInMonth(year, 10, 1, 2)).add(weekdayInMonth(year, 11, 4, 4));
  const lastOfMay = dayOf(year, 5, 31);
  holidays.add(lastOfMay - ((weekdayOf(lastOfMay) + 6) % 7));
}

export const isBusinessDay = (day: number): boolean => ![0, 6].includes(weekdayOf(day)) && !holidays.has(day);

export function shiftDay(day: number, shift: Shift): number {
  if (shift === 'none') return day;
  let moved = day;
  while (!isBusinessDay(moved)) moved += shift === 'later' ? 1 : -1;
  return moved;
}

const firstDay = dayOf(2024, 6, 1);
const lastDay = dayOf(2028, 1, 31);

function everyMonth(wanted: (year: number, month: number, index: number) => number[]): number[] {
  const days: number[] = [];
  for (let index = 5; index < 48; index += 1)
    days.push(...wanted(2024 + Math.floor(index / 12), (index % 12) + 1, index));
  return days;
}

const clampedDay = (year: number, month: number, day: number): number =>
  Math.min(dayOf(year, month, day), dayOf(year, month + 1, 1) - 1);

export function everyDays(step: number, phase: number): number[] {
  const days: number[] = [];
  for (let day = firstDay + (phase % step); day <= lastDay; day += step) days.push(day);
  return days;
}

/** Every `step` months on a day of the month; a day that a short month has not is its last day. */
export const everyMonths = (step: number, dayOfMonth: number, phase = 0): number[] =>
  everyMonth((year, month, index) => (index % step === phase % step ? [clampedDay(year, month, dayOfMonth)] : []));

export const semiMonthly = (first: number, second: number): number[] =>
  everyMonth((year, month) => [clampedDay(year, month, first), clampedDay(year, month, second)]);

export const onWeekdayOfMonth = (weekday: number, position: number): number[] =>
  everyMonth((year, month) => [weekdayInMonth(year, month, weekday, position)]);

/** The given days of the year, as `[month, day]`. */
export const onDates = (dates: readonly (readonly [number, number])[]): number[] =>
  everyMonth((year, month) => dates.filter((date) => date[0] === month).map((date) => dayOf(year, month, date[1])));

export const asOf = dayOf(2026, 11, 25);

export const intervalDays: Readonly<Record<Frequency, number>> = {
  WEEKLY: 7,
  BIWEEKLY: 14,
  FOUR_WEEKLY: 28,
  SEMI_MONTHLY: 16,
  MONTHLY: 31,
  BIMONTHLY: 62,
  QUARTERLY: 92,
  SEMI_ANNUALLY: 184,
  ANNUALLY: 366,
};

/** Days of grace after which the definitions call a stream inactive. */
export const graceDays = (frequency: Frequency): number => Math.max(5, Math.min(30, intervalDays[frequency] / 4));

/** The last day on which a contract may be charged so that it is inactive on the as-of date whatever the shift. */
export const latestEnd = (frequency: Frequency): number =>
  Math.floor(asOf - intervalDays[frequency] - graceDays(frequency) - 10);

export const rowsAskedFor = (frequency: Frequency): number =>
  frequency === 'SEMI_ANNUALLY' || frequency === 'ANNUALLY' ? 2 : 3;

const steps: Partial<Record<Frequency, number>> = { BIMONTHLY: 2, QUARTERLY: 3, SEMI_ANNUALLY: 6, ANNUALLY: 12 };

export function daysFor(random: Random, frequency: Frequency): number[] {
  if (['WEEKLY', 'BIWEEKLY', 'FOUR_WEEKLY'].includes(frequency))
    return everyDays(intervalDays[frequency], random.integer(0, 27));
  const usual = random.chance(0.13) ? random.integer(29, 31) : random.integer(1, 28);
  return everyMonths(steps[frequency] ?? 1, usual, random.integer(0, 11));
}
