import type { Liability } from './schema.ts';

/** Yearly rate of what is bought on a card, as a fraction: the one for purchases, else the first that is reported; null when none is. */
export function purchaseRate(liability: Liability | null | undefined): number | null {
  if (liability?.type !== 'credit') return null;
  return (liability.aprs.find(({ apr_type }) => apr_type === 'purchase_apr') ?? liability.aprs[0])?.apr ?? null;
}
