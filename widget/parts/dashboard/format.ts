/** A month as the axis of a picture has it, `Oct`; with its year where that is another one than the newest. */
export function formatMonth(month: string, locale: string): string {
  const isJanuary = month.endsWith('-01');
  return new Intl.DateTimeFormat(locale, {
    month: 'short',
    ...(isJanuary && { year: '2-digit' as const }),
    timeZone: 'UTC',
  }).format(new Date(`${month}-01T00:00:00Z`));
}

/** A calendar date as a heading: `Today`, `Yesterday`, else `Monday, November 23`, with its year when that is another. */
export function formatDay(
  date: string,
  now: Date,
  { locale, today, yesterday }: { locale: string; today: string; yesterday: string },
): string {
  const pad = (value: number) => String(value).padStart(2, '0');
  // The customer's own day: a calendar date is compared with a calendar date.
  const dayOf = (time: Date) => `${time.getFullYear()}-${pad(time.getMonth() + 1)}-${pad(time.getDate())}`;
  if (date === dayOf(now)) return today;
  const before = new Date(now);
  before.setDate(now.getDate() - 1);
  if (date === dayOf(before)) return yesterday;
  const isThisYear = date.slice(0, 4) === dayOf(now).slice(0, 4);
  return new Intl.DateTimeFormat(locale, {
    month: 'long',
    day: 'numeric',
    ...(isThisYear ? { weekday: 'long' as const } : { year: 'numeric' as const }),
    timeZone: 'UTC',
  }).format(new Date(`${date}T00:00:00Z`));
}

/** A length of a file in bytes: `1.2 MB`. */
export function formatBytes(bytes: number, locale: string): string {
  const isLarge = bytes >= 1_000_000;
  return new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: isLarge ? 'megabyte' : 'kilobyte',
    maximumFractionDigits: isLarge ? 1 : 0,
  }).format(bytes / (isLarge ? 1_000_000 : 1_000));
}
