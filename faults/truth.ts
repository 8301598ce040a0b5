import type { LedgerRows } from '../plugins/kit/index.ts';
import type { Message } from '../server/protocol/index.ts';

/** What customers ask, and the category whose payments of the month before answer it. */
export const questions = {
  'How much did I spend on groceries last month?': 'FOOD_AND_DRINK_GROCERIES',
  'How much did I spend on coffee last month?': 'FOOD_AND_DRINK_COFFEE',
  'How much did I spend on gas last month?': 'TRANSPORTATION_GAS',
} as const;
export type Question = keyof typeof questions;

/**
 * The right answer in cents, worked out from the rows that were seeded with one loop: payments less refunds. None of the product's own
 * arithmetic takes part.
 * @param today the bank's calendar date
 */
export function truthOf(question: Question, { transactions }: Pick<LedgerRows, 'transactions'>, today: string): number {
  const [year = 0, month = 0] = today.split('-').map(Number);
  const before = new Date(Date.UTC(year, month - 2, 1)).toISOString().slice(0, 7);
  let cents = 0;
  for (const row of transactions) {
    const day = row.authorized_date ?? row.date;
    if (row.category.detailed === questions[question] && !row.pending && day.startsWith(before))
      cents += row.amount_cents;
  }
  return cents;
}

/** The figure that an answer leads with, in cents; null when it has none. */
export function figureOf({ segments, facts }: Message): number | null {
  const first = segments.find((segment) => segment.type === 'fact');
  const value = facts.find(({ fact }) => fact.id === first?.fact_id)?.fact.value;
  return typeof value === 'number' ? value : null;
}
