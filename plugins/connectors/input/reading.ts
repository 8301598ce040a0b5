import type * as z from 'zod';
import type { Warning } from '../../kit/ledger/schema.ts';
import { amountWords, toMinorUnits } from './money.ts';
import { problemOf, sentence, type Problem } from './problem.ts';

/**
 * One file being read: good rows go on, bad ones leave a warning that names the place. The first problem is kept, to
 * name it when nothing usable is left.
 */
export class Reading {
  readonly warnings: Warning[] = [];
  #firstProblem: Problem | null = null;

  get firstProblem(): Problem | null {
    return this.#firstProblem;
  }

  warn(code: string, message: string, place?: string): void {
    this.warnings.push(place === undefined ? { code, message } : { code, message, place });
  }

  /** Leaves something out, saying where, why and what would have been right. */
  reject(code: string, problem: Problem, consequence = 'The row is left out.'): null {
    this.#firstProblem ??= problem;
    this.warn(code, sentence(problem, consequence), problem.place);
    return null;
  }

  /** A value checked against its schema, or null after a warning. */
  check<Schema extends z.ZodType>(
    schema: Schema,
    value: unknown,
    place: string,
    code: string,
    consequence?: string,
  ): z.infer<Schema> | null {
    const parsed = schema.safeParse(value);
    if (parsed.success) return parsed.data;
    return this.reject(code, problemOf(parsed.error, value, place), consequence);
  }

  /** An amount of money a row cannot do without: null after a warning. */
  cents(amount: number, currency: string, place: string): number | null {
    const units = toMinorUnits(amount, currency);
    if (typeof units === 'number') return units;
    return this.reject('ROW_INVALID', { place, wrong: units, right: amountWords(currency) });
  }

  /** A reported figure that may be missing: one that cannot be read counts as not reported, with a warning. */
  optionalCents(amount: number | null | undefined, currency: string, place: string): number | null {
    if (amount === null || amount === undefined) return null;
    const units = toMinorUnits(amount, currency);
    if (typeof units === 'number') return units;
    const problem = { place, wrong: units, right: amountWords(currency) };
    this.warn('VALUE_INVALID', sentence(problem, 'It is taken as not reported.'), place);
    return null;
  }
}
