import type { Exclusions } from '../analysis/recommend.ts';
import { RecommendationOverride, RecommendationResponse } from '../database/entities/index.ts';
import type { Scope, SqlEntityManager } from '../database/tenancy.ts';
import { areOffersStopped } from './offers.ts';

/** What operators and the customer decided is not to be shown. */
export async function readExclusions(manager: SqlEntityManager, scope: Scope): Promise<Exclusions> {
  const dismissed = await manager.find(RecommendationResponse, { ...scope, response: 'dismissed' });
  const withheld = await manager.find(RecommendationOverride, { ...scope });
  return {
    items: new Map([
      ...dismissed.map(({ recommendation_id }) => [recommendation_id, 'DISMISSED_BY_CUSTOMER'] as const),
      ...withheld.map(({ recommendation_id }) => [recommendation_id, 'WITHHELD_BY_OPERATOR'] as const),
    ]),
    offersStopped: await areOffersStopped(manager, scope),
  };
}
