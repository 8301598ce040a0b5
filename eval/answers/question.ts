import type { Random } from '../../demo/generator/random.ts';
import type { Person, TrueRow } from './person.ts';

/** What a right answer shows first, worked out from how the customer was made; or that there is none to give. */
export type Expected =
  | { readonly unit: 'cents' | 'count'; readonly value: number }
  | { readonly unit: 'fraction'; readonly value: number }
  | { readonly unit: 'date'; readonly value: string }
  /** Not answerable: no figure but a proven zero may lead, and the question must have been taken for one of these tools. */
  | { readonly unit: 'none'; readonly intents: readonly string[] };

export interface Question {
  readonly kind: string;
  readonly language: 'en' | 'es';
  /** Several when the last hangs on those before. */
  readonly turns: readonly string[];
  readonly expected: Expected;
}

/** Makes one question of a kind for a person. */
export type QuestionKind = (person: Person, random: Random) => Omit<Question, 'kind'>;

export interface Days {
  readonly from: string;
  readonly to: string;
}

export const englishMonths = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'] as const; // prettier-ignore
export const spanishMonths = ['enero', 'febrero', 'marzo', 'abril', 'mayo', 'junio', 'julio', 'agosto', 'septiembre', 'octubre', 'noviembre', 'diciembre'] as const; // prettier-ignore

/** A whole calendar month of 2026 before the as-of date, with its names. */
export function monthOf(number: number): Days & { en: string; es: string } {
  const from = `2026-${String(number).padStart(2, '0')}-01`;
  const last = new Date(Date.UTC(2026, number, 0)).getUTCDate();
  return {
    from,
    to: `${from.slice(0, 8)}${last}`,
    en: englishMonths[number - 1] ?? '',
    es: spanishMonths[number - 1] ?? '',
  };
}

export function within({ day }: TrueRow, { from, to }: Days): boolean {
  return day >= from && day <= to;
}

/** Spending less refunds, in cents, of the rows that pass. */
export function spent(person: Person, days: Days, passes: (row: TrueRow) => boolean = () => true): number {
  return person.truth
    .filter((row) => (row.kind === 'spend' || row.kind === 'refund') && within(row, days) && passes(row))
    .reduce((sum, { row }) => sum + row.amount_cents, 0);
}

export const cents = (value: number): Expected => ({ unit: 'cents', value });
export const none = (...intents: string[]): Expected => ({ unit: 'none', intents });

/** One of the wordings, with its language. */
export function worded(
  random: Random,
  wordings: { en: readonly [string, ...string[]]; es: readonly [string, ...string[]] },
) {
  const language = random.chance(0.35) ? ('es' as const) : ('en' as const);
  return { language, turns: [random.pick(wordings[language])] };
}
