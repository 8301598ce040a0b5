import type { Message, ShownFact } from '../../../server/protocol/chat.ts';
import type { Form } from './element.ts';

export type Field = Form['fields'][number];

/** Whole numbers that the server takes for one of what a person writes: cents of a dollar, hundredths of a percent, months. */
function scaleOf({ name }: Field, currency: string): number {
  if (name === 'months') return 1;
  if (name === 'rate_basis_points') return 100;
  const { maximumFractionDigits = 2 } = new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions();
  return 10 ** maximumFractionDigits;
}

/** The smallest step that can be written. */
export const stepOf = (field: Field, currency: string): number => 1 / scaleOf(field, currency);

/** As the customer writes it. */
export const writtenOf = (field: Field, value: number, currency: string): string =>
  String(value / scaleOf(field, currency));

/** What a field begins with: the figure of the answer, or what is taken for granted. */
export function startOf(field: Field, { facts }: Pick<Message, 'facts'>): number {
  const { start } = field;
  if ('assumed' in start) return start.assumed;
  const shown = facts.find(({ fact }: ShownFact) => fact.id === start.fact);
  const value = Number(shown?.fact.value ?? field.least);
  const whole = Math.round(field.name === 'rate_basis_points' ? value * 10_000 : value);
  return Math.min(field.most, Math.max(field.least, whole));
}

/** What was written as the server takes it; null when it is no number, too fine, or out of bounds. */
export function enteredIn(field: Field, written: string, currency: string): number | null {
  const value = Number(written) * scaleOf(field, currency);
  const whole = Math.round(value);
  if (written.trim() === '' || !(Math.abs(value - whole) < 1e-6)) return null;
  return whole >= field.least && whole <= field.most ? whole : null;
}

/** A value of the field in words of the locale: `$10.00`, `24%`, `12`. */
export function formatEntry(field: Field, value: number, currency: string, locale: string): string {
  const amount = value / scaleOf(field, currency);
  if (field.name === 'months') return new Intl.NumberFormat(locale).format(amount);
  if (field.name === 'rate_basis_points')
    return new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 2 }).format(amount / 100);
  return new Intl.NumberFormat(locale, { style: 'currency', currency }).format(amount);
}

/** What stands beside the number: the currency's sign, or that of percent. */
export function signOf({ name }: Field, currency: string, locale: string): string {
  if (name === 'months') return '';
  if (name === 'rate_basis_points') return '%';
  const parts = new Intl.NumberFormat(locale, { style: 'currency', currency }).formatToParts(0);
  return parts.find(({ type }) => type === 'currency')?.value ?? currency;
}
