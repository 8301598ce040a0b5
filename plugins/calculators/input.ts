/** What all calculators share: the fields of their inputs, the check of an input, the reasons for what stays unknown. */
import * as z from 'zod';
import { InputError } from '../kit/errors.ts';

/** A plan that takes longer is not worth stating: 50 years. */
export const longestPlanMonths = 600;

/** A billion in whole money. A balance times a percentage stays an exact integer below it. */
const largestAmountCents = 100_000_000_000;
const wholeCents = 'write an amount in whole cents: 125000 for 1,250.00';
const tooLarge = 'an amount is at most 100,000,000,000 cents';

/** Whole cents, 0 or more. */
export const amount = z
  .int({ error: wholeCents })
  .min(0, { error: 'an amount is 0 cents or more' })
  .max(largestAmountCents, { error: tooLarge });

/** Whole cents of either sign: a balance may be overdrawn, refunds may exceed spending. */
export const signedAmount = z
  .int({ error: wholeCents })
  .min(-largestAmountCents, { error: tooLarge })
  .max(largestAmountCents, { error: tooLarge });

/** A rate of a year as a fraction: 0.2499 is 24.99 %. */
export const yearlyRate = z
  .number({ error: 'write a rate as a fraction: 0.2499 for 24.99 %' })
  .min(0, { error: 'a rate is 0 or more' })
  .max(1, { error: 'a rate is a fraction of at most 1: write 24.99 % as 0.2499' });

/** A calendar date in the years that bank data and plans are about. */
export const day = z.iso
  .date({ error: 'write a calendar date: 2026-11-25' })
  .refine((date) => date >= '1970-01-01' && date < '2200-01-01', { error: 'a date is from 1970 to 2199' });

export const identifier = z
  .string({ error: 'write an id' })
  .min(1, { error: 'an id is not empty' })
  .max(200, { error: 'an id has at most 200 characters' });

/** True when no id comes twice. */
export function areDistinct(ids: readonly string[]): boolean {
  return new Set(ids).size === ids.length;
}

/**
 * The input as its schema reads it, with defaults filled in.
 * @throws InputError `CALCULATOR_INPUT_INVALID`; `details.problems` names each field and what is right for it, never a value.
 */
export function readInput<Schema extends z.ZodType>(schema: Schema, input: unknown): z.infer<Schema> {
  const result = schema.safeParse(input);
  if (result.success) return result.data;
  const problems = result.error.issues.map(({ path, code, message }) => ({
    field: path.join('.'),
    // An unknown key is the caller's text: it is not repeated.
    message: code === 'unrecognized_keys' ? 'has a field that the calculator does not know' : message,
  }));
  const words = problems.map(({ field, message }) => (field === '' ? message : `${field}: ${message}`)).join('; ');
  throw new InputError('CALCULATOR_INPUT_INVALID', `The calculator cannot use its input: ${words}.`, {
    details: { problems },
  });
}

/** Field that is null -> the code of the reason. A field with a value is not in it. */
export type Unknown<Field extends string, Reason extends string> = Readonly<Partial<Record<Field, Reason>>>;

/** Keeps the fields that have a reason to be unknown. */
export function unknownOf<Field extends string, Reason extends string>(
  reasons: Readonly<Record<Field, Reason | null>>,
): Unknown<Field, Reason> {
  return Object.fromEntries(Object.entries(reasons).filter(([, reason]) => reason !== null)) as Unknown<Field, Reason>;
}
