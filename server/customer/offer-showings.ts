import { addDays } from '../../plugins/kit/index.ts';
import { OfferShowing } from '../database/entities/index.ts';
import type { Customers, Scope, SqlEntityManager } from '../database/tenancy.ts';

/** Days over which showings are counted. */
const days = 30;

/** Keeps that these offers were shown on a day: once, however often they were. */
export async function recordShowings(
  manager: SqlEntityManager,
  scope: Scope,
  offer_ids: readonly string[],
  day: string,
): Promise<void> {
  if (offer_ids.length === 0) return;
  await manager.upsertMany(
    OfferShowing,
    [...new Set(offer_ids)].map((offer_id) => ({ ...scope, offer_id, day })),
    { onConflictAction: 'ignore' },
  );
}

/**
 * Offers that were shown to a customer on as many days before this one as they may be in thirty, by customer. What is shown today may be shown again
 * today.
 */
export async function shownOften(
  manager: SqlEntityManager,
  { bank_id, user_ids }: Customers,
  { day, most }: { day: string; most: number },
): Promise<ReadonlyMap<string, string[]>> {
  const rows = await manager.find(
    OfferShowing,
    { bank_id, user_id: { $in: [...user_ids] }, day: { $gt: addDays(day, -days), $lte: day } },
    { disableIdentityMap: true },
  );
  const byCustomer = Map.groupBy(rows, ({ user_id }) => user_id);
  return new Map([...byCustomer].map(([user_id, shown]) => [user_id, often(shown, { day, most })]));
}

function often(
  rows: readonly { offer_id: string; day: string }[],
  { day, most }: { day: string; most: number },
): string[] {
  const counts = new Map<string, number>();
  const today = new Set<string>();
  for (const { offer_id, day: shown } of rows) {
    if (shown === day) today.add(offer_id);
    else counts.set(offer_id, (counts.get(offer_id) ?? 0) + 1);
  }
  return [...counts].flatMap(([id, count]) => (count >= most && !today.has(id) ? [id] : []));
}
