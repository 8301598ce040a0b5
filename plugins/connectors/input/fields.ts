import * as z from 'zod';

/** A calendar date of a file, checked as such: `2026-02-30` is none. */
export const date = z.iso.date({ error: 'a calendar date such as 2026-11-25' });

/** A code or name a row cannot do without. */
export const id = z.string().min(1, { error: 'an id' });

/** Parts that third parties send as a value, as null, or not at all: absent reads as null. */
export const optionalText = z.string().nullish().transform(blankToNull);
export const optionalNumber = z.number().nullish().transform(absentToNull);
export const optionalBoolean = z.boolean().nullish().transform(absentToNull);
export const optionalDate = date.nullish().transform(absentToNull);

function absentToNull<Value>(value: Value | null | undefined): Value | null {
  return value ?? null;
}

function blankToNull(value: string | null | undefined): string | null {
  return value === null || value === undefined || value.trim() === '' ? null : value;
}
