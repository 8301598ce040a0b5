import { isService, type Nature } from './kind.ts';
import { isFallback } from '../siblings.ts';
import type { Series } from './fit.ts';
import type { LedgerTransaction } from '../types.ts';
import type { Occurrence } from './occurrence.ts';
import type { Prices } from './prices.ts';

/**
 * Whether regular rows are a stream. Regular dates are not enough: groceries every Saturday and coffee every day are regular
 * too. What may be cancelled or must be paid has a price of its own or a biller; what is bought by choice varies, or is
 * bought in a shop.
 */
export function isStream(series: Series, prices: Prices, nature: Nature): boolean {
  const count = series.occurrences.length;
  const long = series.cadence.months >= 1;
  const yearly = series.cadence.months >= 6;
  const spread = spreadOf(series);
  const exact = series.model.error <= 1.5;
  if (count === 2) return isPairCredible(series, nature, spread);
  if (nature.kind === 'transfer') return isTransferPlan(series, prices, spread);
  if (nature.trust === 'steady') return true;
  if (nature.trust === 'service') return prices.fixed || (long && spread <= 3);
  if (nature.trust === 'unknown') {
    // Somebody went there each time: a habit, though nothing says of what.
    if (series.occurrences.every(({ row }) => row.payment_channel === 'in store')) return false;
    if (prices.fixed) return yearly || count >= (isUsual(series.cadence) || exact ? 3 : 4);
    return long && exact && spread <= 3 && count >= (series.cadence.months >= 2 ? 3 : 4);
  }
  return prices.fixed && count >= 3 && isChargedAtDistance(series, long);
}

/**
 * True when no part of the rows can be a stream, so that none need be looked for: what is bought by habit, never online, and
 * always in a shop or eaten out.
 */
export function isHopeless(occurrences: readonly Occurrence[], { trust }: Nature): boolean {
  return (
    trust === 'habit' &&
    occurrences.every(
      ({ row }) => row.payment_channel === 'in store' || (row.payment_channel === 'other' && isEatenOut(row)),
    ) &&
    !isService(occurrences[0]?.row.merchant ?? '')
  );
}

function isEatenOut({ category }: LedgerTransaction): boolean {
  return category.primary === 'FOOD_AND_DRINK' && category.detailed !== 'FOOD_AND_DRINK_GROCERIES';
}

/** Weekly, every two weeks, monthly: what is due otherwise is rare enough to ask for more. */
function isUsual({ frequency }: Series['cadence']): boolean {
  return frequency === 'WEEKLY' || frequency === 'BIWEEKLY' || frequency === 'MONTHLY';
}

/** Money moved by plan: the same sum again and again, or whatever a card's statement says on the day it is due. */
function isTransferPlan({ occurrences, model, cadence }: Series, prices: Prices, spread: number): boolean {
  const count = occurrences.length;
  if (count < minimumTransfers) return false;
  if (prices.fixed) return true;
  if (cadence.months < 1 || model.error > 1.5) return false;
  return spread <= 3 || count >= minimumStatements;
}

/** Payments of changing amounts that must keep their day. */
const minimumStatements = 6;
/** Round sums moved by hand three times are about a month apart by chance. */
const minimumTransfers = 4;

/** A price that rose by more from one year to the next is more likely two purchases. */
const yearlyRise = 1.3;

/** Two rows make an early stream only where one is expected, and close to one period apart. */
function isPairCredible(series: Series, nature: Nature, spread: number): boolean {
  if (nature.kind === 'transfer' || series.model.error > 1.5) return false;
  const yearly = series.cadence.months >= 6;
  if (nature.trust === 'steady') return spread <= 2;
  if (nature.trust === 'service') return spread <= (yearly ? yearlyRise : 1.5);
  // Two rows a year apart to the day that nobody went out for: software, a domain, a club.
  if (series.cadence.months === 12 && series.model.error <= 0.5 && isOnlineService(series)) return spread <= yearlyRise;
  return nature.trust === 'unknown' && yearly && spread === 1;
}

function isOnlineService({ occurrences }: Series): boolean {
  return occurrences.every(({ row }) => {
    const { primary } = row.category;
    const isShop = !isFallback(row.category) && primary !== 'GENERAL_SERVICES' && primary !== 'ENTERTAINMENT';
    return row.payment_channel === 'online' && !isShop;
  });
}

/** Largest amount over the smallest. */
function spreadOf({ occurrences }: Series): number {
  let low = Number.POSITIVE_INFINITY;
  let high = 0;
  for (const { amount } of occurrences) {
    low = Math.min(low, amount);
    high = Math.max(high, amount);
  }
  return high / low;
}

/** Charged online, or at least not in a shop when it comes monthly or more rarely. A known service always is. */
function isChargedAtDistance({ occurrences }: Series, long: boolean): boolean {
  let online = 0;
  let visits = 0;
  for (const { row } of occurrences) {
    if (row.payment_channel === 'online') online++;
    if (row.payment_channel === 'in store') visits++;
  }
  const last = occurrences.at(-1)?.row;
  if (last !== undefined && isService(last.merchant)) return true;
  if (online * 2 > occurrences.length) return true;
  return long && visits * 2 <= occurrences.length && !(last !== undefined && isEatenOut(last));
}
