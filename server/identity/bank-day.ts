/** The calendar date that it is at a bank: transactions know days, not instants. */
export function today(time_zone: string, now: Date): string {
  const format =
    formats.get(time_zone) ?? new Intl.DateTimeFormat('en-CA', { timeZone: time_zone, dateStyle: 'short' });
  formats.set(time_zone, format);
  return format.format(now);
}

/** One for each zone that a bank is in: making one takes longer than all else that a question needs the day for. */
const formats = new Map<string, Intl.DateTimeFormat>();
