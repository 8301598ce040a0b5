import * as z from 'zod';

/** Where a page ended: the instant of its last row, and the row's id. */
export type Cursor = readonly [at: Date, id: string];

/** As it travels in `before`. */
export function writeCursor([at, id]: Cursor): string {
  return `${at.toISOString()}_${id}`;
}

/** Null for text that is no cursor of ours: the first page. */
export function readCursor(text: string | undefined): Cursor | null {
  return cursorSchema.safeParse(text?.split('_')).data ?? null;
}

/** Years that both engines can hold. */
const cursorSchema = z.tuple([
  z.iso
    .datetime()
    .regex(/^(?:19|20|21)/)
    .transform((text) => new Date(text)),
  z.uuid(),
]);

/** The first `limit` rows of one more than that, and the cursor of what follows; null when nothing does. */
export function pageOf<Row>(
  rows: readonly Row[],
  limit: number,
  cursorOf: (row: Row) => Cursor,
): { page: Row[]; next: string | null } {
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  return { page, next: rows.length > limit && last !== undefined ? writeCursor(cursorOf(last)) : null };
}
