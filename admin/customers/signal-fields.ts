import type { UserData } from '../../server/protocol/index.ts';
import { formatFact, formatMoney } from '../../server/protocol/format.ts';
import { count, words } from '../format/words.ts';

export type WindowSignals = NonNullable<UserData['signals']>[string];
export type PersonaAssignment = NonNullable<UserData['personas']>[string];

/** The currency of a customer's figures, as their recommendations name it. */
export function currencyOf({ recommendations }: Pick<UserData, 'recommendations'>): string {
  const units = recommendations.flatMap(({ facts }) => facts.map(({ unit }) => unit));
  return units.find((unit) => unit.endsWith('_cents'))?.slice(0, 3) ?? 'USD';
}

/** A field's name in words, its unit left to the value: `monthly_recurring_cents` -> `Monthly recurring`. */
export function fieldLabel(field: string): string {
  const last = field.slice(field.lastIndexOf('.') + 1);
  return words(last.replace(/_(cents|months|days)$/, ''));
}

const fractions = /(share|rate|utilization|variability|trend)$/;

/** A field's value in words, read by the unit in its name; null for what could not be computed. */
export function fieldValue(field: string, value: unknown, currency: string): string | null {
  if (value === null || value === undefined) return null;
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (Array.isArray(value) && field.endsWith('_streams')) return count(value.length, 'stream');
  if (Array.isArray(value)) return value.length > 0 ? value.join(', ') : 'none';
  if (typeof value === 'string') return /^[A-Z_]+$|^[a-z0-9]+_/.test(value) ? words(value) : value;
  if (typeof value !== 'number') return null;
  if (field.endsWith('_cents')) return formatMoney(value, currency);
  if (field.endsWith('_months')) return formatFact({ value, unit: 'months' });
  if (field.endsWith('_days')) return formatFact({ value, unit: 'days' });
  if (fractions.test(field)) return formatFact({ value, unit: 'fraction' });
  return formatFact({ value, unit: 'count' });
}

/** One field over the windows: its value in each, or why there is none. */
export interface SignalRow {
  /** The field's name; null for a row that is no signal of its own. */
  field: string | null;
  label: string;
  cells: { text: string | null; reason: string | null; evidence: number }[];
}

const notFields = new Set(['unknown', 'evidence', 'cards', 'overall', 'by_category', 'account_id']);

/** The rows of one family (or one card) over the windows; null stands for a family whose plugin failed. */
export function signalRows(windows: readonly (object | null)[], currency: string): SignalRow[] {
  const known = windows.find((values) => values !== null);
  if (!known) return [];
  return Object.keys(known)
    .filter((field) => !notFields.has(field))
    .map((field) => ({
      field,
      label: fieldLabel(field),
      cells: windows.map((values) => ({
        text: fieldValue(field, entry(values, field), currency),
        reason: reasonOf(values, field),
        evidence: listLength(entry(entry(values, 'evidence'), field)),
      })),
    }));
}

/** Spend by category over the windows, the largest of the longest window first. */
export function categoryRows(windows: readonly WindowSignals[], currency: string): SignalRow[] {
  const byWindow = windows.map(({ spending }) => spending?.by_category ?? {});
  const names = new Set(byWindow.toReversed().flatMap((categories) => Object.keys(categories)));
  const largest = (name: string) => Math.max(...byWindow.map((categories) => categories[name]?.total_cents ?? 0));
  return [...names]
    .toSorted((one, other) => largest(other) - largest(one))
    .map((name) => ({
      field: null,
      label: words(name),
      cells: byWindow.map((categories) => {
        const cents = categories[name]?.total_cents;
        return { text: cents === undefined ? '–' : formatMoney(cents, currency), reason: null, evidence: 0 };
      }),
    }));
}

function reasonOf(values: unknown, field: string): string | null {
  const reason = entry(entry(values, 'unknown'), field);
  if (typeof reason !== 'string') return null;
  return /^[a-z0-9_]+$/i.test(reason) ? words(reason) : reason;
}

function entry(values: unknown, field: string): unknown {
  return typeof values === 'object' && values !== null ? (values as Record<string, unknown>)[field] : undefined;
}

function listLength(value: unknown): number {
  return Array.isArray(value) ? value.length : 0;
}
