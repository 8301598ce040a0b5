import { parse } from 'csv-parse/sync';
import { inputError } from '../input/problem.ts';

/** A row of a delimited file with the line it begins on. */
export interface TableRow {
  readonly line: number;
  readonly cells: readonly string[];
}

const delimiters = [',', ';', '\t', '|'] as const;
/** Rows that decide which delimiter it is. */
const looked = 25;

/**
 * Splits a delimited text. The delimiter is the one that gives most rows the same number of columns.
 * @throws InputError for quotes that do not close
 */
export function tableOf(text: string, file: string): TableRow[] {
  const beginning = text.split(/\r\n|\n|\r/, looked).join('\n');
  const [best] = delimiters
    .map((delimiter) => ({ delimiter, score: evenness(split(beginning, delimiter, true) ?? []) }))
    .sort((a, b) => b.score - a.score);
  const rows = split(text, best?.delimiter ?? ',', false);
  if (rows) return rows;
  throw inputError('INPUT_INVALID', file, {
    place: '',
    wrong: 'has a quote that does not close',
    right: 'quotes doubled inside quoted text',
  });
}

function split(text: string, delimiter: string, isBeginning: boolean): TableRow[] | null {
  try {
    // With `info` a record comes with where it stands; the library's types do not say so.
    const records = parse(text, {
      delimiter,
      bom: true,
      info: true,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      trim: true,
      ...(isBeginning && { skip_records_with_error: true }),
    }) as unknown as readonly { record: string[]; info: { lines: number } }[];
    return records.map(({ record, info }) => ({ line: info.lines, cells: record }));
  } catch {
    return null;
  }
}

/** How many rows have the most frequent number of columns above one, and more columns before fewer. */
function evenness(rows: readonly TableRow[]): number {
  const counts = new Map<number, number>();
  for (const { cells } of rows) if (cells.length > 1) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1);
  return Math.max(0, ...Array.from(counts, ([columns, times]) => times + columns / 100));
}
