import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** One table of a report: a heading, the columns' names, rows of text or numbers. */
export interface Table {
  readonly heading: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
}

/** What one evaluation found. */
export interface Report {
  /** File name without its ending. */
  readonly name: string;
  readonly title: string;
  /** What a reader must know to judge the figures: what was tuned on what, how often a test split was looked at. */
  readonly notes: readonly string[];
  readonly tables: readonly Table[];
}

const folder = path.join(import.meta.dirname, '..', 'dist', 'eval');

/** Prints a report and keeps it as `dist/eval/<name>.md` for people and `.json` for programs. */
export async function writeReport(report: Report): Promise<void> {
  const text = markdown(report);
  process.stdout.write(`${text}\n`);
  await mkdir(folder, { recursive: true });
  await writeFile(path.join(folder, `${report.name}.md`), text);
  await writeFile(path.join(folder, `${report.name}.json`), `${JSON.stringify(report, null, 2)}\n`);
}

function markdown({ title, notes, tables }: Report): string {
  const parts = tables.map(({ heading, columns, rows }) =>
    [`## ${heading}`, '', line(columns), line(columns.map(() => '---')), ...rows.map(line)].join('\n'),
  );
  return [`# ${title}`, ...notes, ...parts].join('\n\n') + '\n';
}

function line(cells: readonly (string | number)[]): string {
  return `| ${cells.join(' | ')} |`;
}

/** A share as a percentage with one decimal; a dash when there is nothing to divide by. */
export function percent(part: number, whole: number): string {
  return whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`;
}
