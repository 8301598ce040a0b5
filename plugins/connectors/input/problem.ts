import type * as z from 'zod';
import { InputError } from '../../kit/errors.ts';

/** What is wrong at one place of a file, in words for the person who holds it. Never quotes the file's own text. */
export interface Problem {
  /** `transactions[12].amount`, or `line 3, column 7`. Empty for the file as a whole. */
  readonly place: string;
  readonly wrong: string;
  readonly right: string;
}

/** The codes an {@link InputError} of a connector may carry. */
export type InputCode =
  | 'INPUT_EMPTY'
  | 'INPUT_ENCODING'
  | 'INPUT_NOT_JSON'
  | 'INPUT_INVALID'
  | 'INPUT_UNSUPPORTED'
  | 'INPUT_NOTHING_USABLE'
  | 'CSV_DATE_ORDER_UNKNOWN'
  | 'CSV_SIGN_UNKNOWN';

/** One line that names file, place, what was wrong and what would be right; the same parts stand in `details`. */
export function inputError(code: InputCode, file: string, { place, wrong, right }: Problem): InputError {
  const where = place === '' ? file : `${file}: ${place}`;
  return new InputError(code, `${where} ${wrong}; expected ${right}`, { details: { file, place, wrong, right } });
}

/** A problem as one sentence for a warning, followed by what became of the row. */
export function sentence({ place, wrong, right }: Problem, consequence: string): string {
  return `${place} ${wrong}; expected ${right}. ${consequence}`;
}

/** `['transactions', 12, 'amount']` as `transactions[12].amount`. */
export function placeOf(path: readonly PropertyKey[], base = ''): string {
  return path.reduce<string>((place, key) => {
    if (typeof key === 'number') return `${place}[${key}]`;
    return place === '' ? String(key) : `${place}.${String(key)}`;
  }, base);
}

const expectedWords: Readonly<Record<string, string>> = {
  number: 'a number such as 12.34',
  string: 'text in quotes',
  boolean: 'true or false',
  object: 'an object',
  array: 'a list',
  record: 'an object',
};

/** The first thing zod found, in words. Schemas name what would be right in their `error`; plain types are named here. */
export function problemOf(error: z.ZodError, root: unknown, base: string): Problem {
  const [issue] = error.issues;
  if (!issue) return { place: base, wrong: 'could not be read', right: 'the documented shape' };
  const value = valueAt(root, issue.path);
  const right = issue.code === 'invalid_type' ? (expectedWords[issue.expected] ?? issue.message) : issue.message;
  const custom = issue.message.startsWith('Invalid input') ? right : issue.message;
  return { place: placeOf(issue.path, base), wrong: `is ${describe(value)}`, right: custom };
}

function valueAt(root: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined),
    root,
  );
}

/** What kind of thing a JSON value is, without showing it. */
export function describe(value: unknown): string {
  if (value === undefined) return 'missing';
  if (value === null) return 'null';
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list';
  if (typeof value === 'string') return value === '' ? 'empty text' : 'text';
  if (typeof value === 'number') return Number.isFinite(value) ? 'a number' : 'a number too large to hold';
  return typeof value === 'boolean' ? 'true or false' : 'an object';
}
