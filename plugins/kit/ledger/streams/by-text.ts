import { fitSeries, type Series } from './fit.ts';
import type { Occurrence } from './occurrence.ts';
import { fitPaused } from './pauses.ts';

/**
 * Series among the rows of one merchant that the bank describes otherwise than the rest: the yearly membership of a shop, pay
 * beside repaid expenses of the same employer. Every row of a text must keep one cadence.
 * @param leftovers rows that are in no series yet
 * @param all every row of the merchant
 */
export function seriesByText(leftovers: readonly Occurrence[], all: readonly Occurrence[]): Series[] {
  const texts = new Map<string, Occurrence[]>();
  for (const occurrence of all) {
    const text = textOf(occurrence.row.name);
    const rows = texts.get(text);
    if (rows === undefined) texts.set(text, [occurrence]);
    else rows.push(occurrence);
  }
  if (texts.size === 1) return [];
  const left = new Set(leftovers);
  return [...texts.values()].flatMap((rows) => {
    if (rows.length < 2 || !rows.every((row) => left.has(row))) return [];
    const series = fitSeries(rows, 1) ?? fitPaused(rows);
    return series === null ? [] : [series];
  });
}

/** The words of a description without codes, numbers and abbreviations: they differ from one row to the next. */
function textOf(name: string): string {
  const words = name.toUpperCase().split(/[^\p{L}\p{N}]+/u);
  return words.filter((word) => word.length > 2 && !/\d/.test(word)).join(' ');
}
