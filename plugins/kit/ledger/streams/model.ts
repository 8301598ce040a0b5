import { dayInMonth, dayOfMonth, monthOfDay } from '../dates.ts';
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

/** When something is due: the due day of a slot, and the slot that a day belongs to. */
export interface Schedule {
  slotOf: (day: number) => number;
  dueOn: (slot: number) => number;
}

/** Fits every number of days a cadence can be kept in and returns the closest; null when two days fall into one period. */
export function fitModel(days: readonly number[], cadence: Cadence): Model | null {
  const best = new Best(days);
  if (cadence.months !== 0) {
    if (cadence.months === 0.5) tryTwiceAMonth(days, best);
    else tryMonths(days, cadence.months, best);
  }
  const length = cadence.months === 0 ? cadence.days : constantGap(days);
  if (!Number.isNaN(length) && days.length > 0) best.offer(Interval.fitted(days, length));
  return best.schedule === null ? null : modelOf(days, best.schedule);
}

/** The schedule that days keep best so far; of equal ones the first offered. */
class Best {
  schedule: Schedule | null = null;
  readonly #days: readonly number[];
  #total = Number.POSITIVE_INFINITY;

  constructor(days: readonly number[]) {
    this.#days = days;
  }

  get isExact(): boolean {
    return this.#total === 0;
  }

  offer(schedule: Schedule): void {
    let previous = Number.NEGATIVE_INFINITY;
    let total = 0;
    for (const day of this.#days) {
      const slot = schedule.slotOf(day);
      if (slot <= previous) return;
      previous = slot;
      total += deviationFrom(day, schedule.dueOn(slot));
      if (total >= this.#total) return;
    }
    this.#total = total;
    this.schedule = schedule;
  }
}

/** How days keep a schedule; null when two fall into one period. */
export function modelOf(days: readonly number[], schedule: Schedule): Model | null {
  let previous = Number.NEGATIVE_INFINITY;
  let total = 0;
  for (const day of days) {
    const slot = schedule.slotOf(day);
    if (slot <= previous) return null;
    previous = slot;
    total += deviationFrom(day, schedule.dueOn(slot));
  }
  const first = schedule.slotOf(days[0] ?? 0);
  let closed: ReturnType<typeof closedDaysOf> | null = null;
  const expectedOn = (slot: number) => {
    closed ??= closedDaysOf(days, (day) => schedule.dueOn(schedule.slotOf(day)));
    return openDay(schedule.dueOn(slot), closed);
  };
  return {
    error: total / days.length,
    skipped: previous - first + 1 - days.length,
    get next() {
      return expectedOn(previous + 1);
    },
    slotOf: (day) => schedule.slotOf(day),
    dueOn: (slot) => schedule.dueOn(slot),
    expectedOn,
  };
}

/** The gap that all days share, for what comes every 30 or 60 days; NaN when they do not. */
function constantGap(days: readonly number[]): number {
  const gap = (days[1] ?? 0) - (days[0] ?? 0);
  for (let index = 2; index < days.length; index++) {
    if ((days[index] ?? 0) - (days[index - 1] ?? 0) !== gap) return Number.NaN;
  }
  return days.length > 2 ? gap : Number.NaN;
}

/** Every so many days. */
class Interval implements Schedule {
  readonly #start: number;
  readonly #length: number;

  constructor(start: number, length: number) {
    this.#start = start;
    this.#length = length;
  }

  static fitted(days: readonly number[], length: number): Interval {
    const first = days[0] ?? 0;
    const offsets = days.map((day) => day - first - Math.round((day - first) / length) * length);
    return new Interval(first + Math.round(median(offsets)), length);
  }

  slotOf(day: number): number {
    return Math.round((day - this.#start) / this.#length);
  }

  dueOn(slot: number): number {
    return Math.round(this.#start + slot * this.#length);
  }
}

/** A day of the month kept every `step` months; a day past the end of a month is its last one. */
class Monthly implements Schedule {
  readonly #start: number;
  readonly #anchor: number;
  readonly #step: number;

  constructor(first: number, anchor: number, step: number) {
    this.#anchor = anchor;
    this.#step = step;
    this.#start = this.#closestMonth(first);
  }

  dueOn(slot: number): number {
    return dayInMonth(this.#start + slot * this.#step, this.#anchor);
  }

  slotOf(day: number): number {
    const months = this.#closestMonth(day) - this.#start;
    if (this.#step === 1) return months;
    const slot = Math.floor(months / this.#step);
    return Math.abs(this.dueOn(slot + 1) - day) < Math.abs(this.dueOn(slot) - day) ? slot + 1 : slot;
  }

  /** The month whose anchor day is closest to a day. */
  #closestMonth(day: number): number {
    const own = monthOfDay(day);
    const late = day - dayInMonth(own, this.#anchor);
    return late > 15 ? own + 1 : late < -15 ? own - 1 : own;
  }
}

function tryMonths(days: readonly number[], step: number, best: Best): void {
  for (const anchor of anchorsOf(days)) {
    best.offer(new Monthly(days[0] ?? 0, anchor, step));
    if (best.isExact) return;
  }
}

/** Days of the month worth trying: those seen, the closed days next to them, and the 31st when a month's last day was seen. */
function anchorsOf(days: readonly number[]): number[] {
  // How often each day of the month was seen, and one more for each worth trying.
  const counts = new Uint32Array(32);
  for (const number of days) {
    const day = dayOfMonth(number);
    counts[day] = (counts[day] || 1) + 1;
    if (day >= 28 && dayInMonth(monthOfDay(number), 31) === number) counts[31] ||= 1;
    for (const offset of closedAround(number)) counts[dayOfMonth(number + offset)] ||= 1;
  }
  const anchors: number[] = [];
  for (let day = 1; day <= 31; day++) if (counts[day] !== 0) anchors.push(day);
  return anchors.sort((one, other) => (counts[other] ?? 0) - (counts[one] ?? 0) || one - other);
}

/** Two days of each month. */
class TwiceAMonth implements Schedule {
  readonly #start: number;
  readonly #first: number;
  readonly #second: number;

  constructor(start: number, first: number, second: number) {
    this.#start = monthOfDay(start) * 2;
    this.#first = first;
    this.#second = second;
  }

  dueOn(slot: number): number {
    const half = this.#start + slot;
    return dayInMonth(half >> 1, (half & 1) === 0 ? this.#first : this.#second);
  }

  slotOf(day: number): number {
    const own = monthOfDay(day) * 2 - this.#start;
    let closest = own - 1;
    let least = Math.abs(this.dueOn(closest) - day);
    for (let slot = own; slot <= own + 2; slot++) {
      const away = Math.abs(this.dueOn(slot) - day);
      if (away < least) [closest, least] = [slot, away];
    }
    return closest;
  }
}

/** Two days of the month, about half a month apart: the 1st and 15th, the 15th and the last. */
function tryTwiceAMonth(days: readonly number[], best: Best): void {
  const anchors = anchorsOf(days);
  for (const first of anchors) {
    for (const second of anchors) {
      if (second - first < 12 || second - first > 18) continue;
      best.offer(new TwiceAMonth(days[0] ?? 0, first, second));
      if (best.isExact) return;
    }
  }
}
