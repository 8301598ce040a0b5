import { UNCATEGORIZED } from './categories.ts';
import type { ReadRow } from './pending.ts';

/** How long after a purchase money from the same merchant still counts as its refund. */
const longestReturnDays = 180;

/**
 * Recognises money back in rows without a category: by its words, or because the same merchant was paid at least as much in
 * the half year before. Rows are handed over in the order of their days. Friends paying each other are no merchants.
 */
export class Returns {
  readonly #paid = new Map<string, { day: number; amount: number }>();

  /** True when the inflow gives back an earlier purchase; outflows are remembered. */
  see({ row, merchant, number: day, words }: Pick<ReadRow, 'row' | 'merchant' | 'number' | 'words'>): boolean {
    if (row.amount_cents > 0) {
      if (!words.personToPerson) this.#remember(merchant, day, row.amount_cents);
      return false;
    }
    if (row.category.primary !== UNCATEGORIZED && row.category.primary !== 'OTHER') return false;
    if (words.refund) return true;
    if (words.personToPerson || words.transfer) return false;
    const paid = this.#paid.get(merchant);
    return paid !== undefined && day - paid.day <= longestReturnDays && -row.amount_cents <= paid.amount;
  }

  /** Keeps the largest purchase of the half year before, per merchant. */
  #remember(merchant: string, day: number, amount: number): void {
    const known = this.#paid.get(merchant);
    if (known === undefined || amount >= known.amount || day - known.day > longestReturnDays) {
      this.#paid.set(merchant, { day, amount });
    }
  }
}
