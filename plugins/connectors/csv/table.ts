import { parse, type Options } from 'csv-parse';
import { parse as parseAll } from 'csv-parse/sync';
import type { InputError } from '../../kit/errors.ts';
import { inputError } from '../input/problem.ts';

/** A row of a delimited file that is not blank, with the line it begins on. */
export interface TableRow {
  readonly line: number;
  readonly cells: readonly string[];
}

const delimiters = [',', ';', '\t', '|'] as const;
/** Lines that decide which delimiter it is. */
const looked = 25;
/** No bank writes as long a row: a quote that does not close swallows the rest of the file no further than this. */
const longestRow = 1_000_000;

/** The delimiter that gives most rows at the beginning of a text the same number of columns. */
export function delimiterOf(text: string): string {
  const beginning = text.split(/\r\n|\n|\r/, looked).join('\n');
  const [best] = delimiters
    .map((delimiter) => {
      const rows: TableRow[] = [];
      try {
        parseAll(beginning, { ...options(delimiter, rows), skip_records_with_error: true });
      } catch {
        return { delimiter, score: 0 };
      }
      return { delimiter, score: evenness(rows) };
    })
    .sort((a, b) => b.score - a.score);
  return best?.delimiter ?? ',';
}

/**
 * The rows of a delimited text.
 * @throws InputError for quotes that do not close
 */
export function tableOf(text: string, delimiter: string, file: string): TableRow[] {
  const rows: TableRow[] = [];
  try {
    parseAll(text, options(delimiter, rows));
  } catch {
    throw openQuote(file);
  }
  return rows;
}

/**
 * The same rows of a text that comes in pieces: those of each piece, as far as they are complete.
 * @throws InputError for quotes that do not close
 */
export async function* tableParts(
  texts: AsyncIterable<string>,
  delimiter: string,
  file: string,
): AsyncGenerator<TableRow[]> {
  const rows: TableRow[] = [];
  const parser = parse(options(delimiter, rows));
  // What goes wrong is told to the callbacks below; nobody else listens.
  parser.on('error', () => {});
  const done = (run: (callback: (error?: Error | null) => void) => unknown) =>
    new Promise<void>((resolve, reject) => {
      run((error) => (error ? reject(openQuote(file)) : resolve()));
    });
  try {
    for await (const text of texts) {
      await done((callback) => parser.write(text, callback));
      if (rows.length > 0) yield rows.splice(0);
    }
    await done((callback) => parser.end(callback));
    if (rows.length > 0) yield rows;
  } finally {
    parser.destroy();
  }
}

/** How the library splits; it keeps no record itself, they are added to `rows`. */
function options(delimiter: string, rows: TableRow[]): Options {
  const lines = new Lines();
  return {
    delimiter,
    bom: true,
    max_record_size: longestRow,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    trim: true,
    on_record: (cells: string[], info) => {
      const line = lines.begin(cells, info.lines);
      if (cells.some((cell) => cell !== '')) rows.push({ line, cells });
      return null;
    },
  };
}

/** Where rows begin: the library counts where they end, and a line break of two characters inside quotes twice. */
class Lines {
  #last = 0;
  #countedTwice = 0;

  begin(cells: readonly string[], counted: number): number {
    let inside = 0;
    if (counted - this.#last > 1) {
      for (const cell of cells) {
        for (const [lineBreak] of cell.matchAll(/\r\n|\r|\n/g)) {
          inside++;
          if (lineBreak.length > 1) this.#countedTwice++;
        }
      }
    }
    this.#last = counted;
    return counted - this.#countedTwice - inside;
  }
}

/** The only thing that cannot be split. The library's own message would quote the file. */
function openQuote(file: string): InputError {
  return inputError('INPUT_INVALID', file, {
    place: '',
    wrong: 'has a quote that does not close',
    right: 'quotes doubled inside quoted text',
  });
}

/** How many rows have the most frequent number of columns above one, and more columns before fewer. */
function evenness(rows: readonly TableRow[]): number {
  const counts = new Map<number, number>();
  for (const { cells } of rows) if (cells.length > 1) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1);
  return Math.max(0, ...Array.from(counts, ([columns, times]) => times + columns / 100));
}
