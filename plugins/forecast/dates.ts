import { chargeDates } from '../calculators/charge-dates.ts';
import { addDays, dayNumber, type Ledger, type RecurringStream } from '../kit/index.ts';
import { cadenceOf, grace } from '../kit/ledger/streams/cadence.ts';
import { fitModel, type Model } from '../kit/ledger/streams/model.ts';

/** Day numbers, ascending. One whose day has passed is late and taken to come tomorrow. */
export interface ExpectedDays {
  readonly days: readonly number[];
  readonly isLate: boolean;
}

const none: ExpectedDays = { days: [], isLate: false };

/**
 * The days after the as-of date, up to and with `until`, on which a stream is expected: from its predicted next date on, by the
 * rhythm that its past days fit, and off closed days as before. None for a stream without a steady rhythm.
 */
export function streamDays(stream: RecurringStream, ledger: Ledger, until: number): ExpectedDays {
  const { frequency, predicted_next_date: next } = stream;
  if (frequency === 'UNKNOWN' || next === null) return none;
  const asOf = dayNumber(ledger.as_of);
  const first = dayNumber(next);
  const past = stream.transaction_ids.flatMap((id) => ledger.transaction(id)?.day ?? []).map(dayNumber);
  const model = past.length > 1 ? fitModel(past, cadenceOf(frequency)) : null;
  if (model !== null && model.expectedOn(model.slotOf(first)) === first) return daysOf(model, first, asOf, until);
  const series = { frequency, next_date: next, day_of_month: null };
  const days = chargeDates(series, ledger.as_of, addDays(ledger.as_of, Math.max(0, until - asOf))).map(dayNumber);
  return withLate(days, first, asOf, until);
}

/** Payments that show a rhythm. */
const leastPast = 3;

/** The same for payments that are no stream but came month by month; null when they did not, or have stopped. */
export function monthlyDays(past: readonly number[], asOf: number, until: number): ExpectedDays | null {
  const cadence = cadenceOf('MONTHLY');
  const model = past.length < leastPast ? null : fitModel(past, cadence);
  if (model === null || model.error > cadence.meanTolerance || asOf > model.next + grace(cadence.days)) return null;
  return daysOf(model, model.next, asOf, until);
}

function daysOf(model: Model, first: number, asOf: number, until: number): ExpectedDays {
  const days: number[] = [];
  for (let slot = model.slotOf(first); model.expectedOn(slot) <= until; slot++) {
    if (model.expectedOn(slot) > asOf) days.push(model.expectedOn(slot));
  }
  return withLate(days, first, asOf, until);
}

function withLate(days: readonly number[], first: number, asOf: number, until: number): ExpectedDays {
  const isLate = first <= asOf && asOf < until;
  return { days: isLate ? [asOf + 1, ...days] : days, isLate };
}
