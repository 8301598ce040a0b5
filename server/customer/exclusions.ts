import * as z from 'zod';
import type { Exclusions } from '../analysis/recommend.ts';
import { liveOffers } from '../bank/live-offers.ts';
import type { Scope, SqlEntityManager } from '../database/tenancy.ts';
import type { BankSettings } from '../protocol/index.ts';
import { isInDistress } from './distress.ts';
import { shownOften } from './offer-showings.ts';
import { areOffersStopped } from './offer-choice.ts';

const excludedSchema = z.strictObject({
  recommendation_id: z.string(),
  reason: z.enum(['DISMISSED_BY_CUSTOMER', 'WITHHELD_BY_OPERATOR']),
});

/** What is not to be shown to a customer on a day, and who or what decided so. */
export async function readExclusions(
  manager: SqlEntityManager,
  scope: Scope,
  { settings, day, now }: { settings: BankSettings; day: string; now: Date },
): Promise<Exclusions> {
  // One question to the database instead of two: every turn asks it. An operator's word comes last, and holds.
  const rows = z.array(excludedSchema).parse(
    await manager.execute(
      `select recommendation_id, 'DISMISSED_BY_CUSTOMER' as reason from recommendation_responses
         where bank_id = ? and user_id = ? and response = 'dismissed'
       union all select recommendation_id, 'WITHHELD_BY_OPERATOR' from recommendation_decisions
         where bank_id = ? and user_id = ? and decision = 'override'
       order by reason`,
      [scope.bank_id, scope.user_id, scope.bank_id, scope.user_id],
    ),
  );
  const often = await shownOften(manager, scope, { day, most: settings.offer_days_in_30 });
  const ended = liveOffers(settings).filter(({ until }) => until !== null && until < day);
  return {
    // Whoever comes later says why: people before rules.
    items: new Map([
      ...often.map((id) => [id, 'SHOWN_OFTEN'] as const),
      ...ended.map(({ id }) => [id, 'OFFER_EXPIRED'] as const),
      ...rows.map(({ recommendation_id, reason }) => [recommendation_id, reason] as const),
    ]),
    noOffers: (await areOffersStopped(manager, scope))
      ? 'OFFERS_STOPPED_BY_CUSTOMER'
      : (await isInDistress(manager, scope, now))
        ? 'CUSTOMER_IN_DISTRESS'
        : null,
  };
}

/** True for what was stored to be shown and is not to be shown any more. */
export function isExcluded({ items, noOffers }: Exclusions, of: { kind: 'education' | 'offer'; id: string }): boolean {
  return items.has(of.id) || (of.kind === 'offer' && noOffers !== null);
}
