import { isBankHoliday, isWeekend } from '../bank-days.ts';

/** What a biller does with a due day on which banks are closed: -1 takes it before, 1 after, 0 on it, or nobody knows. */
export interface ClosedDays {
  readonly shift: number;
  /** Also holidays move its days, not weekends alone. */
  readonly holidays: boolean;
}

export const openEveryDay: ClosedDays = { shift: 0, holidays: false };

/** Most days in a row on which banks are closed: a holiday beside a weekend. */
const longestClosure = 4;

function isClosed(day: number, holidays: boolean): boolean {
  return isWeekend(day) || (holidays && isBankHoliday(day));
}

/** The day itself, or the closest open one before (-1) or after (1) it. */
export function openDay(day: number, { shift, holidays }: ClosedDays): number {
  if (shift === 0) return day;
  let open = day;
  for (let tries = 0; tries < longestClosure && isClosed(open, holidays); tries++) open += shift;
  return open;
}

/** Days off the due day; none when banks were closed on it and the payment came on the last open day before or the first after. */
export function deviationFrom(day: number, due: number): number {
  if (day === due) return 0;
  const away = Math.abs(day - due);
  if (away > longestClosure || !isClosed(due, true)) return away;
  const shift = Math.sign(day - due);
  return day === openDay(due, { shift, holidays: true }) || day === openDay(due, { shift, holidays: false }) ? 0 : away;
}

/** Which way payments due on closed days went. One on a weekend shows that no day is closed to it. */
export function closedDaysOf(days: readonly number[], dueOf: (day: number) => number): ClosedDays {
  let early = 0;
  let late = 0;
  let holidays = true;
  for (const day of days) {
    if (isWeekend(day)) return openEveryDay;
    if (isBankHoliday(day)) holidays = false;
    const due = dueOf(day);
    if (day === due || !isClosed(due, true)) continue;
    if (day < due) early++;
    else late++;
  }
  return { shift: Math.sign(late - early), holidays };
}

/** By day number: what was asked once is asked of every stream. */
const around = new Map<number, readonly number[]>();

/** Distances from a day to the closed days next to it: what fell due on them may have come on it. */
export function closedAround(day: number): readonly number[] {
  let distances = around.get(day);
  if (distances === undefined) around.set(day, (distances = distancesAround(day)));
  return distances;
}

function distancesAround(day: number): number[] {
  const distances: number[] = [];
  for (const step of [-1, 1]) {
    for (let away = 1; away <= longestClosure && isClosed(day + step * away, true); away++) distances.push(step * away);
  }
  return distances;
}
