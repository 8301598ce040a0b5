import { stringify } from 'csv-stringify/sync';
import { mostExportedRows, type ExportedRow } from '../protocol/index.ts';

/** What a list is written as, piece by piece. */
export interface FileWriter {
  readonly type: string;
  readonly begin: string;
  readonly rows: (rows: readonly ExportedRow[], isFirst: boolean) => string;
  readonly end: (isCut: boolean) => string;
}

/** CSV for a spreadsheet: what it would take for a formula begins with an apostrophe, and a file that was cut says so in its last line. */
export function csvWriter(columns: readonly string[]): FileWriter {
  const lines = (rows: readonly (readonly unknown[])[]) =>
    stringify(rows as unknown[][], { escape_formulas: true, cast: { boolean: String }, record_delimiter: 'windows' });
  return {
    type: 'text/csv; charset=utf-8',
    // Without the mark Excel reads letters beyond ASCII wrong.
    begin: `\uFEFF${lines([columns])}`,
    rows: (rows) => lines(rows.map((row) => columns.map((column) => row[column]))),
    end: (isCut) =>
      isCut ? lines([[`CUT: the first ${mostExportedRows} rows. Narrow the filter for the rest.`]]) : '',
  };
}

/** JSON as {@link listExportSchema} has it. */
export function jsonWriter(list: string, exported_at: string): FileWriter {
  return {
    type: 'application/json; charset=utf-8',
    begin: `{"list":${JSON.stringify(list)},"exported_at":${JSON.stringify(exported_at)},"rows":[`,
    rows: (rows, isFirst) => (isFirst || rows.length === 0 ? '' : ',') + rows.map((row) => JSON.stringify(row)).join(),
    end: (isCut) => `],"cut":${isCut}}`,
  };
}

/** The cells of a row: a list of codes with spaces between them, anything deeper as JSON. */
export function cellsOf(row: object, columns: readonly string[]): ExportedRow {
  return Object.fromEntries(columns.map((column) => [column, cellOf(column.split('.').reduce(partOf, row))]));
}

function partOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Object.entries(value).find(([key]) => key === name)?.[1] : null;
}

function cellOf(value: unknown): ExportedRow[string] {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  if (Array.isArray(value) && value.every((one) => typeof one === 'string')) return value.join(' ');
  return JSON.stringify(value);
}
