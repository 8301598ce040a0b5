import type { Card, Ledger, LedgerTransaction, Period, TableCell } from '../../kit/index.ts';
import { categoryName } from './category.ts';
import { factId, searchOf, type FactBook } from './facts.ts';
import type { Language } from './language.ts';
import { labelled, monthsIn, periodKey, type Days } from './period.ts';
import { totalOf, within } from './selection.ts';

export type Grouping = 'category' | 'merchant';

/** One group of rows: its name as people say it, its total and its rows. */
export interface Group {
  readonly key: string;
  readonly name: string;
  readonly rows: readonly LedgerTransaction[];
}

/** Groups rows by category (primary, or detailed) or merchant, the largest total first, equal ones by name. */
export function groupRows(
  rows: readonly LedgerTransaction[],
  by: Grouping,
  options: { language: Language; detailed: boolean },
): Group[] {
  const groups = new Map<string, LedgerTransaction[]>();
  for (const row of rows) {
    const key = by === 'merchant' ? row.merchant : options.detailed ? row.category.detailed : row.category.primary;
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return [...groups]
    .map(([key, rows]) => ({ key, rows, name: by === 'merchant' ? key : categoryName(key, options.language) }))
    .sort((a, b) => totalOf(b.rows) - totalOf(a.rows) || a.name.localeCompare(b.name, 'en'));
}

/** Adds each group's total as a fact labelled with its name. Returns the facts' ids in the groups' order. */
export function groupFacts(
  book: FactBook,
  input: {
    ledger: Ledger;
    topic: string;
    groups: readonly Group[];
    by: Grouping;
    period: Period;
    filter: Record<string, string>;
  },
): string[] {
  return input.groups.map(({ key, name, rows }) =>
    book.sum({
      id: factId(input.topic, input.by, key),
      label: capitalized(name),
      rows,
      search: searchOf(input.ledger, input.period, { ...input.filter, [input.by]: key }),
      period: input.period,
    }),
  );
}

/** A table of a name and a figure, both taken from the facts. Null when there is nothing to list. */
export function figureTable(
  title: string,
  columns: readonly [string, string],
  rows: readonly { name: TableCell; fact: string }[],
): Card | null {
  if (rows.length === 0) return null;
  return {
    type: 'table',
    title,
    columns: [
      { label: columns[0], align: 'start' },
      { label: columns[1], align: 'end' },
    ],
    rows: rows.map(({ name, fact }) => [name, { fact }]),
  };
}

/** A bar for each month of the days; null when they touch fewer than three months. */
export function monthChart(
  book: FactBook,
  input: {
    ledger: Ledger;
    language: Language;
    topic: string;
    title: string;
    label: string;
    rows: readonly LedgerTransaction[];
    filter: Record<string, string>;
    accounts: readonly string[];
    days: Days;
    direction?: 'in' | 'out';
  },
): Card | null {
  const start = input.ledger.first_day;
  const months = monthsIn(input.days).filter(({ to }) => start !== null && to >= start);
  if (months.length < 3) return null;
  const points = months.map((days) => {
    const period = labelled(days, input.ledger.as_of, input.language);
    const fact = book.sum({
      id: factId(input.topic, periodKey(days)),
      label: input.label,
      rows: within(input.rows, days),
      search: searchOf(input.ledger, days, input.filter, input.accounts),
      period,
      direction: input.direction ?? 'out',
    });
    return { label: period.label, fact };
  });
  return { type: 'chart', title: input.title, kind: 'bar', series: [{ label: input.label, points }] };
}

/** "groceries" -> "Groceries". */
export function capitalized(words: string): string {
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}
