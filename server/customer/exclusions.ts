import * as z from 'zod';
import { noExclusions, type Exclusions } from '../analysis/recommend.ts';
import { liveOffers } from '../bank/live-offers.ts';
import { listed } from '../database/insert-rows.ts';
import type { Customers, Scope, SqlEntityManager } from '../database/tenancy.ts';
import type { BankSettings } from '../protocol/index.ts';
import { inDistress } from './distress.ts';
import { shownOften } from './offer-showings.ts';
import { offersStopped } from './offer-choice.ts';

const excludedSchema = z.strictObject({
  user_id: z.uuid(),
  recommendation_id: z.string(),
  reason: z.enum(['DISMISSED_BY_CUSTOMER', 'WITHHELD_BY_OPERATOR']),
});

interface Day {
  readonly settings: BankSettings;
  /** Calendar date at the bank. */
  readonly day: string;
  readonly now: Date;
}

/** What is not to be shown to a customer on a day, and who or what decided so. */
export async function readExclusions(
  manager: SqlEntityManager,
  { bank_id, user_id }: Scope,
  given: Day,
): Promise<Exclusions> {
  const found = await readExclusionsOf(manager, { bank_id, user_ids: [user_id] }, given);
  return found.get(user_id) ?? noExclusions;
}

/** The same for some customers of a bank, by customer. */
export async function readExclusionsOf(
  manager: SqlEntityManager,
  customers: Customers,
  { settings, day, now }: Day,
): Promise<ReadonlyMap<string, Exclusions>> {
  const owned = [customers.bank_id, listed(customers.user_ids)];
  // One question to the database instead of two: every turn asks it. An operator's word comes last, and holds.
  const rows = z.array(excludedSchema).parse(
    await manager.execute(
      `select user_id, recommendation_id, 'DISMISSED_BY_CUSTOMER' as reason from recommendation_responses
         where bank_id = ? and user_id = any(?::uuid[]) and response = 'dismissed'
       union all select user_id, recommendation_id, 'WITHHELD_BY_OPERATOR' from recommendation_decisions
         where bank_id = ? and user_id = any(?::uuid[]) and decision = 'override'
       order by reason`,
      [...owned, ...owned],
    ),
  );
  const decided = Map.groupBy(rows, ({ user_id }) => user_id);
  const often = await shownOften(manager, customers, { day, most: settings.offer_days_in_30 });
  const ended = liveOffers(settings).filter(({ until }) => until !== null && until < day);
  const stopped = await offersStopped(manager, customers);
  const distressed = await inDistress(manager, customers, now);
  const exclusionsOf = (user_id: string): Exclusions => ({
    // Whoever comes later says why: people before rules.
    items: new Map([
      ...(often.get(user_id) ?? []).map((id) => [id, 'SHOWN_OFTEN'] as const),
      ...ended.map(({ id }) => [id, 'OFFER_EXPIRED'] as const),
      ...(decided.get(user_id) ?? []).map(({ recommendation_id, reason }) => [recommendation_id, reason] as const),
    ]),
    noOffers: stopped.has(user_id)
      ? 'OFFERS_STOPPED_BY_CUSTOMER'
      : distressed.has(user_id)
        ? 'CUSTOMER_IN_DISTRESS'
        : null,
  });
  return new Map(customers.user_ids.map((user_id) => [user_id, exclusionsOf(user_id)]));
}

/** True for what was stored to be shown and is not to be shown any more. */
export function isExcluded({ items, noOffers }: Exclusions, of: { kind: 'education' | 'offer'; id: string }): boolean {
  return items.has(of.id) || (of.kind === 'offer' && noOffers !== null);
}
