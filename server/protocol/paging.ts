import * as z from 'zod';

/** A whole number as a query holds it: digits alone, so that neither `1e3` nor `0x10` nor blanks are read as one. */
export function inDigits(least: number, most: number) {
  return z.preprocess(
    (value) => (typeof value === 'string' && /^\d{1,15}$/.test(value) ? Number(value) : value),
    z.int('must be a whole number, in digits').min(least).max(most),
  );
}

/** How many rows an answer holds at most. */
export const limitSchema = inDigits(1, 200).prefault(50);

/** Which page of them: beyond the last one a page is empty. */
export const pageSchema = inDigits(1, 100_000).prefault(1);

/** Where an answer stands among all rows. */
export const paginationSchema = z.strictObject({ page: z.int(), limit: z.int(), total: z.int() });
