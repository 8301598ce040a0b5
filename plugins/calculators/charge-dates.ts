import { dateOf, dayInMonth, dayNumber, monthNumber, partsOfDate } from '../kit/ledger/dates.ts';
import { cadenceOf } from '../kit/ledger/streams/cadence.ts';
import type { Frequency } from '../kit/ledger/stream.ts';

export interface ChargeSeries {
  readonly frequency: Exclude<Frequency, 'UNKNOWN'>;
  /** The first charge that may count. */
  readonly next_date: string;
  /** The day of the month it belongs on, when `next_date` was cut short by its month; else null. */
  readonly day_of_month: number | null;
}

/**
 * The days on which a series is charged, from its next date: those after `after` and not after `until`, in order. A day that a
 * month does not have is its last one, and the series returns to its own day. Twice a month is taken as half a month apart: the
 * 1st and the 16th, the 15th and the 30th.
 */
export function chargeDates(series: ChargeSeries, after: string, until: string): string[] {
  const first = dayNumber(series.next_date);
  const from = Math.max(first, dayNumber(after) + 1);
  const to = dayNumber(until);
  const dates: string[] = [];
  for (const due of dueDays(series, first)) {
    if (due > to) break;
    if (due >= from) dates.push(dateOf(due));
  }
  return dates;
}

/** All due days from the month of the first one on, without end. */
function* dueDays({ frequency, next_date, day_of_month }: ChargeSeries, first: number): Generator<number> {
  const { days, months } = cadenceOf(frequency);
  if (months === 0) {
    for (let due = first; ; due += days) yield due;
  }
  const anchor = day_of_month ?? partsOfDate(next_date).day;
  if (months < 1) {
    const early = anchor > 15 ? anchor - 15 : anchor;
    for (let month = monthNumber(next_date); ; month++) {
      yield dayInMonth(month, early);
      yield dayInMonth(month, early + 15);
    }
  }
  for (let month = monthNumber(next_date); ; month += months) yield dayInMonth(month, anchor);
}
