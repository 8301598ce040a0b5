import { forecast, type Forecast, type Horizon, type KnownForecast } from '../../forecast/index.ts';
import type { Ledger } from '../../kit/index.ts';
import { addDays, daysBetween } from '../../kit/ledger/dates.ts';
import { mostDays } from '../forecast/reach.ts';
import type { Days } from '../shared/period.ts';

/** Days after a purchase that it is judged over: by then most bills have come. */
const daysAfter = 30;

/** A forecast, and the day of it on which something would be bought. */
export interface Looked {
  readonly made: Forecast;
  /** Null for now. */
  readonly bought: string | null;
}

/** What will be there for a purchase now, until payday, or in days to come: from their first on, as far as a forecast reaches. */
export function lookedAhead(ledger: Ledger, ahead: Days | null): Looked {
  const { as_of } = ledger;
  if (ahead === null || ahead.to <= as_of) return { made: untilPayday(ledger), bought: null };
  if (ahead.from <= as_of) return { made: forecast(ledger, reaching(ahead.to, as_of)), bought: null };
  const last = addDays(as_of, mostDays);
  const bought = ahead.from > last ? last : ahead.from;
  const month = addDays(bought, daysAfter);
  return { made: forecast(ledger, reaching(month > ahead.to ? month : ahead.to, as_of)), bought };
}

function reaching(to: string, as_of: string): Horizon {
  return { days: Math.min(daysBetween(as_of, to), mostDays) };
}

function untilPayday(ledger: Ledger): Forecast {
  const made = forecast(ledger, { until: 'next_payday' });
  return made.unknown === 'no_pay_stream' ? forecast(ledger, { days: daysAfter }) : made;
}

/** The lowest points from a day on, of the expected line and of the low one. */
export function lowestFrom(
  { points, lowest, lowest_low }: KnownForecast,
  bought: string | null,
): { readonly date: string; readonly cents: number; readonly low_cents: number } {
  const later = points.filter(({ date }) => bought !== null && date >= bought);
  const [first] = later;
  if (!first) return { ...lowest, low_cents: lowest_low.cents };
  const least = later.reduce((least, point) => (point.expected_cents < least.expected_cents ? point : least), first);
  return {
    date: least.date,
    cents: least.expected_cents,
    low_cents: Math.min(...later.map(({ low_cents }) => low_cents)),
  };
}
