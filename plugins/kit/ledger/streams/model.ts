import { dateOf, dayInMonth, monthNumber, partsOf } from '../dates.ts';
import type { Cadence } from './cadence.ts';
import { closedAround, closedDaysOf, deviationFrom, openDay } from './closed-days.ts';
import { median } from './occurrence.ts';

/** The days a stream is due, fitted to the days it came. */
export interface Model {
  /** Mean deviation in days; a closed day avoided is none. */
  readonly error: number;
  /** Periods without an occurrence between the first and the last. */
  readonly skipped: number;
  /** The day number on which the next one is due after the last one seen. */
  readonly next: number;
  /** The due day closest to a day, counted from the first one: what tells two occurrences of one period. */
  readonly slotOf: (day: number) => number;
  readonly dueOn: (slot: number) => number;
  /** The day on which a slot is expected: its due day, moved off closed days as the stream does. */
  readonly expectedOn: (slot: number) => number;
}

/** Fits every number of days a cadence can be kept in and returns the closest; null when two days fall into one period. */
export function fitModel(days: readonly number[], cadence: Cadence): Model | null {
  const interval = fitInterval(days, cadence.months === 0 ? cadence.days : constantGap(days));
  if (cadence.months === 0) return interval;
  const calendar = cadence.months === 0.5 ? fitTwiceAMonth(days) : fitMonths(days, cadence.months);
  if (interval === null || calendar === null) return calendar ?? interval;
  return interval.error < calendar.error ? interval : calendar;
}

/** The gap that all days share, for what comes every 30 or 60 days; NaN when they do not. */
function constantGap(days: readonly number[]): number {
  const gap = (days[1] ?? 0) - (days[0] ?? 0);
  for (let index = 2; index < days.length; index++) {
    if ((days[index] ?? 0) - (days[index - 1] ?? 0) !== gap) return Number.NaN;
  }
  return days.length > 2 ? gap : Number.NaN;
}

function fitInterval(days: readonly number[], length: number): Model | null {
  const first = days[0];
  if (first === undefined || Number.isNaN(length)) return null;
  const offsets = days.map((day) => day - first - Math.round((day - first) / length) * length);
  const start = first + Math.round(median(offsets));
  return summarize(days, {
    slotOf: (day) => Math.round((day - start) / length),
    dueOn: (slot) => Math.round(start + slot * length),
  });
}

interface Schedule {
  readonly slotOf: (day: number) => number;
  readonly dueOn: (slot: number) => number;
}

/** How well days keep a schedule; null when two fall into one period. */
export function summarize(days: readonly number[], { slotOf, dueOn }: Schedule): Model | null {
  let previous = Number.NEGATIVE_INFINITY;
  let total = 0;
  let first = 0;
  for (const [index, day] of days.entries()) {
    const slot = slotOf(day);
    if (slot <= previous) return null;
    if (index === 0) first = slot;
    previous = slot;
    total += deviationFrom(day, dueOn(slot));
  }
  let closed: ReturnType<typeof closedDaysOf> | null = null;
  const expectedOn = (slot: number) => {
    closed ??= closedDaysOf(days, (day) => dueOn(slotOf(day)));
    return openDay(dueOn(slot), closed);
  };
  return {
    error: total / days.length,
    skipped: previous - first + 1 - days.length,
    get next() {
      return expectedOn(previous + 1);
    },
    slotOf,
    dueOn,
    expectedOn,
  };
}

/** A day of the month kept every `step` months; a day past the end of a month is its last one. */
function fitMonths(days: readonly number[], step: number): Model | null {
  let best: Model | null = null;
  for (const anchor of anchorsOf(days)) {
    const model = summarize(days, monthly(days, anchor, step));
    if (model !== null && (best === null || model.error < best.error)) best = model;
  }
  return best;
}

function monthly(days: readonly number[], anchor: number, step: number): Schedule {
  const start = closestMonth(days[0] ?? 0, anchor);
  const dueOn = (slot: number) => dayInMonth(start + slot * step, anchor);
  const slotOf = (day: number) => {
    const slot = Math.floor((closestMonth(day, anchor) - start) / step);
    return Math.abs(dueOn(slot + 1) - day) < Math.abs(dueOn(slot) - day) ? slot + 1 : slot;
  };
  return { slotOf, dueOn };
}

/** The month whose anchor day is closest to a day. */
function closestMonth(day: number, anchor: number): number {
  const { year, month } = partsOf(day);
  const own = year * 12 + month - 1;
  const due = dayInMonth(own, anchor);
  if (day - due > 15) return own + 1;
  return due - day > 15 ? own - 1 : own;
}

/** Days of the month worth trying: those seen, the closed days next to them, and the 31st when a month's last day was seen. */
function anchorsOf(days: readonly number[]): number[] {
  const counts = new Map<number, number>();
  for (const number of days) {
    const { year, month, day } = partsOf(number);
    counts.set(day, (counts.get(day) ?? 0) + 1);
    if (dayInMonth(year * 12 + month - 1, 31) === number) counts.set(31, counts.get(31) ?? 0);
    for (const offset of closedAround(number)) {
      const near = partsOf(number + offset).day;
      counts.set(near, counts.get(near) ?? 0);
    }
  }
  return [...counts].sort(([one, ones], [other, others]) => others - ones || one - other).map(([day]) => day);
}

/** Two days of the month, about half a month apart: the 1st and 15th, the 15th and the last. */
function fitTwiceAMonth(days: readonly number[]): Model | null {
  const anchors = anchorsOf(days);
  let best: Model | null = null;
  for (const first of anchors) {
    for (const second of anchors) {
      if (second - first < 12 || second - first > 18) continue;
      const model = summarize(days, twiceAMonth(days, first, second));
      if (model !== null && (best === null || model.error < best.error)) best = model;
    }
  }
  return best;
}

function twiceAMonth(days: readonly number[], first: number, second: number): Schedule {
  const start = monthNumber(dateOf(days[0] ?? 0)) * 2;
  const dueOn = (slot: number) => {
    const half = start + slot;
    return dayInMonth(Math.floor(half / 2), half % 2 === 0 ? first : second);
  };
  const slotOf = (day: number) => {
    const own = monthNumber(dateOf(day)) * 2 - start;
    let closest = own - 1;
    for (const slot of [own, own + 1, own + 2]) {
      if (Math.abs(dueOn(slot) - day) < Math.abs(dueOn(closest) - day)) closest = slot;
    }
    return closest;
  };
  return { slotOf, dueOn };
}
