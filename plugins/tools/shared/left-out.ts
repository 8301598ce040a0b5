import * as z from 'zod';
import type { LedgerTransaction, Period, ToolSession } from '../../kit/index.ts';
import { wordingOf } from './answer.ts';
import { categoryName, inCategory, resolveCategory } from './category.ts';
import { factId, ref, searchOf, type FactBook } from './facts.ts';
import { joinWords, type Language } from './language.ts';
import { matchMerchant } from './match.ts';
import { periodKey } from './period.ts';
import { plainWords } from './words.ts';

/** The `without` argument: what the rows that are looked at are to leave out. */
export const withoutArgument = z
  .array(z.string().min(1).max(80))
  .max(4)
  .default([])
  .describe('Kinds of spending or shops that are not counted: "without rent", "besides Costco"');

/** A kind of spending or a shop that is left out. */
export interface Omitted {
  readonly category: string | null;
  /** The shop as the customer's payments have it, else as it was said. */
  readonly merchant: string | null;
}

/** What the words of a question leave out, each thing once. */
export function omittedOf(without: readonly string[], merchants: readonly string[]): Omitted[] {
  const omitted = without.map((words): Omitted => {
    // A shop may be called as a kind of spending is.
    const shop = merchants.find((merchant) => plainWords(merchant) === plainWords(words));
    const category = shop === undefined ? resolveCategory(words) : null;
    const merchant = category === null ? (shop ?? matchMerchant(words, merchants).merchant ?? words) : null;
    return { category, merchant };
  });
  return omitted.filter((one, index) => index === omitted.findIndex((other) => codeOf(other) === codeOf(one)));
}

/** True for a row of what is left out. */
export function isOmitted(row: LedgerTransaction, omitted: readonly Omitted[]): boolean {
  return omitted.some((one) => isOf(row, one));
}

function isOf(row: LedgerTransaction, { category, merchant }: Omitted): boolean {
  return category === null ? row.merchant === merchant : inCategory(row, category);
}

function codeOf({ category, merchant }: Omitted): string {
  return category ?? merchant ?? '';
}

/** What ids of facts and filters of searches tell such a total by; null when nothing is left out. */
export function omittedKey(omitted: readonly Omitted[]): string | null {
  return omitted.length === 0 ? null : omitted.map(codeOf).join(' ');
}

/** The name of a topic without that: "everything except rent", "food except eating out". */
export function exceptName(topic: string | null, omitted: readonly Omitted[], language: Language): string {
  const names = omitted.map((one) => nameOf(one, language));
  const rest = joinWords(names, language, 'conjunction');
  return {
    en: `${topic ?? 'everything'} except ${rest}`,
    es: `${topic ?? 'todo'} menos ${rest}`,
  }[language];
}

function nameOf({ category, merchant }: Omitted, language: Language): string {
  return category === null ? (merchant ?? '') : categoryName(category, language);
}

/**
 * Says what the total leaves out, each with its own sum; null when nothing was to be left out.
 * @param rows those left out, of all days
 */
export function leftOutSentence(
  book: FactBook,
  given: {
    readonly omitted: readonly Omitted[];
    readonly rows: readonly LedgerTransaction[];
    readonly accounts: readonly string[];
    readonly period: Period;
  },
  session: ToolSession,
): string | null {
  const { omitted, rows, accounts, period } = given;
  if (omitted.length === 0) return null;
  const { language, say } = wordingOf(session);
  const sums = omitted.map((one) => {
    const fact = book.sum({
      id: factId('left_out', codeOf(one), periodKey(period)),
      label: nameOf(one, language),
      rows: rows.filter((row) => isOf(row, one) && row.day >= period.from && row.day <= period.to),
      search: searchOf(
        session.ledger,
        period,
        one.category === null ? { merchant: one.merchant ?? '' } : { category: one.category },
        accounts,
      ),
      period,
    });
    const isShop = one.category === null;
    return say({
      en: `${ref(fact)} ${isShop ? 'at' : 'on'} ${ref(fact, 'label')}`,
      es: `${ref(fact)} en ${ref(fact, 'label')}`,
    });
  });
  const all = joinWords(sums, language, 'conjunction');
  return say({ en: `I left out ${all}.`, es: `Dejé fuera ${all}.` });
}
