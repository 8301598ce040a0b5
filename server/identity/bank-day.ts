/** The calendar date that it is at a bank: transactions know days, not instants. */
export function today(time_zone: string, now: Date): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: time_zone, dateStyle: 'short' }).format(now);
}
