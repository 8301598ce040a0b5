import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import * as z from 'zod';

/** What something took, as a multiple of its floor in the same run: it says the same on a slow machine and on a fast one. */
export interface Ratio {
  readonly name: string;
  readonly ratio: number;
}

const file = path.join(import.meta.dirname, '..', 'docs', 'benchmarks.json');
/** How many times a ratio may be what was recorded: as far apart as runs on two cores are that others use, too. */
const tolerance = 1.6;
const recordSchema = z.record(z.string(), z.number().positive());

/** Writes down what was measured, for later runs to be held against. */
export async function recordRatios(ratios: readonly Ratio[]): Promise<void> {
  const record = Object.fromEntries(ratios.map(({ name, ratio }) => [name, Number(ratio.toFixed(2))]));
  await writeFile(file, `${JSON.stringify(record, null, 2)}\n`);
}

export async function readRecord(): Promise<Readonly<Record<string, number>>> {
  return recordSchema.parse(JSON.parse(await readFile(file, 'utf8')));
}

/** What is slower than was recorded by more than chance, a line each; and what is measured or recorded alone. */
export function problemsOf(ratios: readonly Ratio[], record: Readonly<Record<string, number>>): string[] {
  const measured = new Map(ratios.map(({ name, ratio }) => [name, ratio]));
  const gone = Object.keys(record).filter((name) => !measured.has(name));
  return [
    ...ratios.flatMap(({ name, ratio }) => {
      const before = record[name];
      if (before === undefined) return [`${name}: nothing is recorded of it`];
      if (ratio <= before * tolerance) return [];
      return [`${name}: ratio ${ratio.toFixed(2)}, recorded ${before}, allowed ${(before * tolerance).toFixed(2)}`];
    }),
    ...gone.map((name) => `${name}: recorded, and not measured`),
  ];
}

/** Of two runs the lower ratio of each: chance makes something slower now and then, and never faster than it is. */
export function lowest(ratios: readonly Ratio[], others: readonly Ratio[]): Ratio[] {
  const other = new Map(others.map(({ name, ratio }) => [name, ratio]));
  return ratios.map(({ name, ratio }) => ({ name, ratio: Math.min(ratio, other.get(name) ?? ratio) }));
}
