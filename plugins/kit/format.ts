import type { Fact, Period } from './evidence.ts';

/**
 * Says a fact's value the way people of a locale read it: `$412.60`, `68%`, `Nov 3, 2026`, `1.4 months`.
 * The one place where a figure becomes text; the widget, the command line and the rationale all show this.
 */
export function formatFact(fact: Pick<Fact, 'value' | 'unit'>, locale = 'en-US'): string {
  const { value, unit } = fact;
  if (value === null) return locale.startsWith('es') ? 'sin dato' : 'unknown';
  if (unit === 'date') return formatDate(String(value), locale);
  const number = Number(value);
  if (unit.endsWith('_cents')) return formatMoney(number, unit.slice(0, 3), locale);
  if (unit === 'fraction') {
    // A rate such as 23.99 % is exact to the basis point and is said as it is; a ratio is rounded.
    const isExact = Math.abs(number * 10_000 - Math.round(number * 10_000)) < 1e-6;
    const percent = isExact ? 2 : Math.abs(number) < 0.1 ? 1 : 0;
    return numberFormat(locale, { style: 'percent', maximumFractionDigits: percent }).format(number);
  }
  if (unit === 'count') return numberFormat(locale, {}).format(number);
  const style = {
    style: 'unit',
    unit: unit === 'days' ? 'day' : 'month',
    unitDisplay: 'long',
    maximumFractionDigits: 1,
  } as const;
  return numberFormat(locale, style).format(number);
}

/** Minor units to money in a locale. Currencies without minor units (JPY) are handled by their own digit count. */
export function formatMoney(cents: number, currency: string, locale = 'en-US'): string {
  const format = numberFormat(locale, { style: 'currency', currency });
  const digits = format.resolvedOptions().maximumFractionDigits ?? 2;
  return format.format(cents / 10 ** digits);
}

/** A calendar date in a locale, without ever passing through a local time zone. */
export function formatDate(date: string, locale = 'en-US'): string {
  const format = made(
    `${locale} date`,
    () => new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' }),
  );
  return format.format(new Date(`${date}T00:00:00Z`));
}

/** Making a format takes fifty times as long as using it, and an answer uses the same few again and again. */
const formats = new Map<string, Intl.NumberFormat | Intl.DateTimeFormat>();
/** More than the locales and currencies of a bank; whoever sends made-up ones fills no memory. */
const mostFormats = 200;

function made<Format extends Intl.NumberFormat | Intl.DateTimeFormat>(key: string, make: () => Format): Format {
  const known = formats.get(key) as Format | undefined;
  if (known) return known;
  const format = make();
  if (formats.size >= mostFormats) formats.clear();
  formats.set(key, format);
  return format;
}

function numberFormat(locale: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  return made(`${locale} ${JSON.stringify(options)}`, () => new Intl.NumberFormat(locale, options));
}

/** `{fact:id}` is the value, `{fact:id#label}` its label, `{fact:id#period}` the days it speaks of. */
export const factReference = /\{fact:([a-z0-9][a-z0-9_.-]*)(?:#(label|period))?\}/g;

/** Replaces every reference by its words. A reference to a fact that is not there is left as it stands, for the rails to see. */
export function fillReferences(text: string, facts: Iterable<Fact>, locale = 'en-US'): string {
  const known = new Map(Array.from(facts, (fact) => [fact.id, fact]));
  return text.replace(factReference, (reference, id: string, part?: string) => {
    const fact = known.get(id);
    if (!fact) return reference;
    if (part === 'label') return fact.label;
    if (part === 'period') return fact.period ? formatPeriod(fact.period) : reference;
    return formatFact(fact, locale);
  });
}

export function formatPeriod(period: Period): string {
  return period.label;
}
